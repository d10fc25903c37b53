#include "files/file_content.h"

#include "base/limits.h"
#include "database/content_store.h"
#include "followup/envelope.h"
#include "history/record_store.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

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
        row("pdf", u"scan.pdf"_s, test::smallPdf(), true);
        row("ending in capitals", u"SCAN.PDF"_s, test::smallPdf(), true);
        row("something before it, as viewers allow", u"scan.pdf"_s, "\n\n" + test::smallPdf(), true);
        row("within the first 1024 bytes", u"scan.pdf"_s, QByteArray(1019, ' ') + test::smallPdf(), true);
        row("just beyond them", u"scan.pdf"_s, QByteArray(1020, ' ') + test::smallPdf(), false);
        row("a page named pdf", u"scan.pdf"_s, "<!DOCTYPE html><html>Log in</html>", false);
        row("a picture named pdf", u"scan.pdf"_s, "\xff\xd8\xff\xe0 JFIF", false);
        row("a folder before it", u"/tmp/a.b/scan.pdf"_s, "no pdf", false);
        row("one byte", u"scan.pdf"_s, "%", false);
        row("png", u"scan.png"_s, test::smallPng(), true);
        row("jpeg", u"scan.jpeg"_s, test::smallJpeg(), true);
        row("pdf named jpg", u"scan.jpg"_s, test::smallPdf(), false);
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

    void aPaperIsWholeWhereverItIsCut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("PDF") << u"scan.pdf"_s << test::smallPdf(QByteArray(3000, 'x'));
        QTest::newRow("PNG") << u"scan.png"_s << test::smallPng();
        QTest::newRow("JPEG") << u"scan.JPG"_s << test::smallJpeg();
    }
    void aPaperIsWholeWhereverItIsCut()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, whole);
        QVERIFY(checkContent(name, whole));
        // What a scanner fills a file up with.
        QVERIFY(checkContent(name, whole + QByteArray(3000, '\0')));
        // A PDF that lacks only its last line is whole: viewers look for the mark.
        const auto most = whole.size() - (whole.startsWith("%PDF") ? 6 : 0);
        for (qsizetype kept = 8; kept<most; kept += most> 1000 ? 7 : 1)
            QCOMPARE(checkContent(name, whole.first(kept)).error().kind, ErrorKind::FileCutOff);
    }

    void aPieceThatIsMissingIsSeen()
    {
        auto pdf = test::smallPdf();
        // A page; a table of contents alone can be made anew.
        QCOMPARE(checkContent(u"a.pdf"_s, QByteArray(pdf).replace("/Count 1", "/Count 2")).error(),
                 (Error{ErrorKind::FileCutOff, u"a.pdf"_s, u"PDF"_s}));
        QVERIFY(checkContent(u"a.pdf"_s, QByteArray(pdf).replace("0000000009", "0000000008")));
        auto png = test::smallPng();
        png[png.size() / 2] = char(png[png.size() / 2] + 1);
        QCOMPARE(checkContent(u"folder/a.png"_s, png).error(),
                 (Error{ErrorKind::FileCutOff, u"a.png"_s, u"PNG"_s}));
        QCOMPARE(checkContent(u"a.jpg"_s, "\xff\xd8\xff\xd9").error().kind, ErrorKind::FileCutOff);
    }

    void aPageWhoseDrawingIsDamagedIsSeen()
    {
        constexpr qsizetype size = 4; // what Qt puts before what is packed
        auto packed =
            qCompress(QByteArray("0 0 m 595 842 l S 10 20 m 30 40 l S\n").repeated(40)).sliced(size);
        QVERIFY(checkContent(u"a.pdf"_s, test::pdfDrawnBy(packed, "/Filter /FlateDecode")));
        packed[packed.size() / 2] = char(packed[packed.size() / 2] + 1);
        packed[packed.size() / 2 + 1] = char(packed[packed.size() / 2 + 1] + 1);
        QCOMPARE(checkContent(u"a.pdf"_s, test::pdfDrawnBy(packed, "/Filter /FlateDecode")).error(),
                 (Error{ErrorKind::FileCutOff, u"a.pdf"_s, u"PDF"_s}));
        // A page that unpacks to more than any paper holds takes neither its memory nor its time.
        QCOMPARE(checkContent(u"a.pdf"_s, test::pdfDrawnBy(qCompress(QByteArray(201 << 20, ' ')).sliced(size),
                                                           "/Filter /FlateDecode"))
                     .error()
                     .kind,
                 ErrorKind::FileCutOff);
    }

    void whatIsTooLargeIsRefusedBeforeItIsRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // A hole: it takes no room, and no memory unless somebody reads it.
        QVERIFY(file.resize(limits::attachedBytes + 1));
        const auto read = attachableBytes(file.fileName());
        QCOMPARE(read.error(),
                 (Error{ErrorKind::FileTooLarge, file.fileName(), u"268435457"_s, u"268435456"_s}));
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
        const QList<std::pair<QByteArray, ErrorKind>> wrong{
            {{}, ErrorKind::FileEmpty},
            {"<html>", ErrorKind::ContentDiffers},
            {test::smallPdf().left(200), ErrorKind::FileCutOff}};
        for (const auto &[bytes, kind] : wrong) {
            EventInput said;
            said.files = {{AttachmentRole::SignedForm, u"scan.pdf"_s, bytes}};
            const auto done = leader.record(id, RequestEvent::Sign, said);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, kind);
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
        leader.attachScan(id, test::smallPdf("a good one"));
        QCOMPARE(packEnvelope(example.reg->database(), {id})->requests.front().paper,
                 test::smallPdf("a good one"));
    }
};

} // namespace licet

using licet::FileContentTest;
LICET_TEST(FileContentTest)
#include "file_content_test.moc"
