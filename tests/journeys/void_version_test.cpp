#include "support/called_program.h"
#include "support/printed_form.h"
#include "support/test_registry.h"
#include "ui/documents/pdf_pages.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QByteArray textAt(const QString &path)
{
    return test::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
}

} // namespace

/// Without a version asked for, the newest one is printed; a void one only on purpose, and marked.
class VoidVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoidVersionIsPrintedOnPurposeAndMarked_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QStringList>("options");
        const auto dutch = u"01-production-complete"_s;
        QTest::newRow("nl") << dutch << QStringList();
        QTest::newRow("fr") << u"10-french"_s << QStringList();
        QTest::newRow("cover page") << dutch << QStringList{u"--cover"_s};
        QTest::newRow("reading copy") << dutch << QStringList{u"--language"_s, u"de"_s};
    }
    void aVoidVersionIsPrintedOnPurposeAndMarked()
    {
        QFETCH(const QString, draft);
        QFETCH(const QStringList, options);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.licet"_s);
        const auto done = [&](const QStringList &words) {
            return test::call(QStringList{words[0], path} + words.mid(1));
        };
        const auto paper = [&](const QString &name, const QStringList &asked) {
            const auto file = folder.filePath(name);
            const auto made = done(QStringList{u"form"_s, u"1"_s, u"--output"_s, file} + options + asked);
            return made.status == 0 ? file : QString::fromUtf8(made.errors);
        };
        QCOMPARE(done({u"init"_s}).status, 0);
        QCOMPARE(done({u"import"_s, test::dataPath(u"register.json"_s)}).status, 0);
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/%1.json"_s.arg(draft))}).status, 0);
        const QStringList onThatDay{u"--on"_s, u"2026-12-07"_s};
        QCOMPARE(done(QStringList{u"finalise"_s, u"1"_s} + onThatDay).status, 0);
        const auto first = paper(u"first.pdf"_s, {});
        QCOMPARE(
            done(QStringList{u"record"_s, u"1"_s, u"reopen"_s, u"--note"_s, u"volume"_s} + onThatDay).status,
            0);
        QCOMPARE(done(QStringList{u"finalise"_s, u"1"_s} + onThatDay).status, 0);

        const auto newest = paper(u"newest.pdf"_s, {});
        QCOMPARE(textAt(newest), textAt(paper(u"second.pdf"_s, {u"--version"_s, u"2"_s})));
        QVERIFY(textAt(newest) != textAt(first));
        const auto voided = paper(u"void.pdf"_s, {u"--version"_s, u"1"_s});
        QVERIFY2(!textAt(voided).isEmpty(), qPrintable(voided));
        QCOMPARE(textAt(voided), textAt(first));
        const auto before = *PdfPages::open(test::bytesOf(first));
        const auto after = *PdfPages::open(test::bytesOf(voided));
        QCOMPARE(after->pageCount(), before->pageCount());
        for (int page = 0; page < after->pageCount(); ++page)
            QVERIFY2(test::difference(before->image(page, 1), after->image(page, 1)) > 1,
                     qPrintable(u"page %1"_s.arg(page + 1)));
        QCOMPARE(
            done({u"form"_s, u"1"_s, u"--version"_s, u"3"_s, u"--output"_s, folder.filePath(u"third.pdf"_s)})
                .status,
            2);
        // Nothing void is put before who signs.
        const auto toSign = folder.filePath(u"folder.pdf"_s);
        QCOMPARE(
            done({u"form"_s, u"1"_s, u"--folder"_s, u"--version"_s, u"1"_s, u"--output"_s, toSign}).status,
            2);
        QVERIFY(!QFile::exists(toSign));
    }
};

} // namespace licet

using licet::VoidVersionTest;
LICET_TEST(VoidVersionTest)
#include "void_version_test.moc"
