#include "files/file_content.h"

#include "base/limits.h"
#include "database/content_store.h"
#include "followup/envelope.h"
#include "history/record_store.h"
#include "support/led_request.h"
#include "support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

/// A file is what its name says, wherever it comes from.
class FileContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentIsWhatTheNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *what, const QString &name, const QByteArray &bytes, bool fits) {
            QTest::newRow(what) << name << bytes << fits;
        };
        row("pdf", u"scan.pdf"_s, "%PDF-1.7\n", true);
        row("ending in capitals", u"SCAN.PDF"_s, "%PDF-1.4\n", true);
        row("something before it, as viewers allow", u"scan.pdf"_s, "\n\n%PDF-1.4", true);
        row("within the first 1024 bytes", u"scan.pdf"_s, QByteArray(1019, ' ') + "%PDF-1.4", true);
        row("just beyond them", u"scan.pdf"_s, QByteArray(1020, ' ') + "%PDF-1.4", false);
        row("a page named pdf", u"scan.pdf"_s, "<!DOCTYPE html><html>Log in</html>", false);
        row("a picture named pdf", u"scan.pdf"_s, "\xff\xd8\xff\xe0 JFIF", false);
        row("a folder before it", u"/tmp/a.b/scan.pdf"_s, "no pdf", false);
        row("one byte", u"scan.pdf"_s, "%", false);
        row("png", u"scan.png"_s, "\x89PNG\r\n\x1a\n....", true);
        row("jpeg", u"scan.jpeg"_s, "\xff\xd8\xff\xdb", true);
        row("pdf named jpg", u"scan.jpg"_s, "%PDF-1.4", false);
        row("tiff of either order", u"scan.tif"_s, QByteArray("MM\0*", 4), true);
        row("word", u"brief.docx"_s, "PK\x03\x04", true);
        row("word of old named new", u"brief.docx"_s, "\xd0\xcf\x11\xe0", false);
        row("a text", u"note.txt"_s, "anything", true);
        row("a mail", u"answer.eml"_s, "From: x", true);
        row("no ending", u"scan"_s, "anything", true);
    }
    void contentIsWhatTheNameSays()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, fits);
        const auto checked = checkContent(name, bytes);
        QCOMPARE(bool(checked), fits);
        if (!fits)
            QCOMPARE(checked.error().kind, ErrorKind::ContentDiffers);
    }

    void whatIsTooLargeIsRefusedBeforeItIsRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // A hole: it takes no room, and no memory unless somebody reads it.
        QVERIFY(file.resize(limits::attachedBytes + 1));
        const auto read = attachableBytes(file.fileName());
        QCOMPARE(read.error().kind, ErrorKind::WrongMemberType);
        QCOMPARE(read.error().subject, file.fileName());
        QVERIFY(file.resize(4));
        QCOMPARE(attachableBytes(file.fileName())->size(), 4);
        QCOMPARE(attachableBytes(folder.filePath(u"none.pdf"_s)).error().kind, ErrorKind::FileMissing);
        QVERIFY(checkAttachableSize(limits::attachedBytes, u"scan.pdf"_s));
    }

    void nothingIsNoFile()
    {
        for (const auto &name : {u"scan.pdf"_s, u"note.txt"_s, u"scan"_s})
            QCOMPARE(checkContent(name, {}).error(), (Error{ErrorKind::FileEmpty, name}));
    }

    void whatIsNoneIsAttachedToNothing()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        for (const auto &bytes : {QByteArray(), QByteArray("<html>")}) {
            EventInput said;
            said.files = {{AttachmentRole::SignedForm, u"scan.pdf"_s, bytes}};
            const auto done = leader.record(id, RequestEvent::Sign, said);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, bytes.isEmpty() ? ErrorKind::FileEmpty : ErrorKind::ContentDiffers);
        }
        QCOMPARE(leader.requests().get(id)->state, RequestState::Finalised);
        QVERIFY(attachmentsOf(example.reg->database(), RecordRef::of(id))->empty());
    }

    void anEarlierVersionsEmptyScanGoesNowhere()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        // As it was taken before content was looked at.
        QVERIFY(example.reg->write([&](Transaction &transaction) -> Result<void> {
            Attachment scan;
            scan.record = {RecordKind::Request, id.row()};
            LICET_ASSIGN(scan.event, lastSequence(transaction.database()));
            scan.role = AttachmentRole::SignedForm;
            scan.name = u"scan.pdf"_s;
            scan.addedOn = leader.day;
            LICET_ASSIGN(scan.sha256, storeContent(transaction, {}));
            LICET_TRY(RecordStore<Attachment>::insert(transaction, scan, test::stampOn(leader.day)));
            return {};
        }));
        QCOMPARE(packEnvelope(example.reg->database(), {id}).error().kind, ErrorKind::FileEmpty);
        leader.attachScan(id, "%PDF-1.4 a good one");
        QCOMPARE(packEnvelope(example.reg->database(), {id})->requests.front().paper,
                 QByteArray("%PDF-1.4 a good one"));
    }
};

} // namespace licet

using licet::FileContentTest;
LICET_TEST(FileContentTest)
#include "file_content_test.moc"
