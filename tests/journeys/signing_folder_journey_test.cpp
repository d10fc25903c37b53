#include "support/called_program.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

/// The folder that the command line writes, read by programs that know nothing of ours.
class SigningFolderJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = at(u"a.licet"_s);
        QCOMPARE(test::call({u"init"_s, m_register}).status, 0);
        for (const auto &name :
             {u"register.json"_s, u"drafts/01-production-complete.json"_s,
              u"drafts/02-test-not-applicable.json"_s, u"drafts/09-ocmw-general-authorization.json"_s})
            QCOMPARE(test::call({u"import"_s, m_register, QStringLiteral(LICET_TEST_DATA "/") + name}).status,
                     0);
        for (const auto &request : {u"1"_s, u"2"_s, u"3"_s})
            QCOMPARE(test::call({u"finalise"_s, m_register, request, u"--on"_s, day}).status, 0);
    }

    void oneSignatoryGetsTheFileThatWasAskedFor()
    {
        const auto path = at(u"one.pdf"_s);
        const auto written = folderOf({u"1"_s, u"2"_s}, path);
        QCOMPARE(written.status, 0);
        QCOMPARE(written.output, QByteArray());
        QVERIFY(QFile::exists(path));
        QCOMPARE(folderOf({u"1"_s, u"2"_s}, path).status, 3); // it is there already
    }

    void severalSignatoriesGetAFileEach()
    {
        const auto written = folderOf({u"1"_s, u"2"_s, u"3"_s}, at(u"several.pdf"_s));
        QCOMPARE(written.status, 0);
        const auto paths = QString::fromUtf8(written.output).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(paths.size(), 2);
        QVERIFY(!QFile::exists(at(u"several.pdf"_s)));
        QVERIFY(textOf(paths[0]).contains(u"2026-0002"_s));
        for (const auto &path : paths) {
            // The signatory's name stands in the file's.
            const auto name = QRegularExpression(u"several-(.+)\\.pdf$"_s).match(path).captured(1);
            QVERIFY2(!name.isEmpty() && textOf(path).contains(QString(name).replace(u'-', u' ')),
                     qPrintable(path));
        }
    }

    void fontsAreThereOnceHoweverManyForms()
    {
        const auto path = at(u"fonts.pdf"_s);
        QCOMPARE(folderOf({u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"1"_s, u"2"_s}, path).status, 0);
        const auto fonts = test::run(u"pdffonts"_s, {path}).output.trimmed().split('\n').mid(2);
        QVERIFY2(fonts.size() <= 3, fonts.join('\n').constData());
        for (const auto &font : fonts) {
            QVERIFY2(font.contains("Carlito"), font.constData());
            QVERIFY2(font.simplified().contains("Identity-H yes"), font.constData()); // embedded
        }
    }

    void anIndependentReaderFindsEveryPart()
    {
        const auto path = at(u"parts.pdf"_s);
        QCOMPARE(folderOf({u"1"_s, u"2"_s}, path).status, 0);
        const auto checked = test::run(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(checked.status == 0, checked.errors.constData());
        const auto facts = QString::fromUtf8(test::run(u"pdfinfo"_s, {path}).output);
        QVERIFY2(facts.contains(QRegularExpression(u"Title: +Handtekenmap: .+, 07/12/2026"_s)),
                 qPrintable(facts));
        const auto parts = jsonOf(path);
        const auto outlines = parts[u"outlines"_s].toArray();
        QCOMPARE(outlines.size(), 3); // the index and two requests
        const auto texts = textOf(path).split(u'\f');
        for (const auto &one : {outlines[1], outlines[2]}) {
            const auto kids = one[u"kids"_s].toArray();
            QCOMPARE(kids.size(), 2); // cover and form
            const int form = kids[1][u"destpageposfrom1"_s].toInt();
            QCOMPARE(form % 2, 1);
            const auto number = one[u"title"_s].toString().section(u' ', 0, 0);
            QVERIFY2(texts[form - 1].contains(number), qPrintable(number));
        }
        const auto labels = parts[u"pagelabels"_s].toArray();
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels[0][u"label"_s][u"/S"_s].toString(), u"/D"_s);
        const auto plain =
            test::run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).output;
        for (const auto *part : {"/OutputIntents", "/GTS_PDFA1", "/Lang (nl)", "pdfaid:part"})
            QVERIFY2(plain.contains(part), part);
    }

    void theIndexNamesTheSheetsThatThePagesBear()
    {
        const auto path = at(u"sheets.pdf"_s);
        QCOMPARE(folderOf({u"1"_s, u"2"_s}, path).status, 0);
        auto pages = textOf(path).split(u'\f');
        pages.removeLast();
        // A form bears none: its sheets are signed and sent.
        const auto bornBy = [&](int page) {
            return pages[page].contains(u"Handtekenmap, pagina %1 van %2"_s.arg(page + 1).arg(pages.size()));
        };
        for (int page = 0; page < pages.size(); ++page)
            QCOMPARE(pages[page].contains(u"Handtekenmap, pagina"_s), bornBy(page));
        for (const auto &number : {u"2026-0001"_s, u"2026-0002"_s}) {
            const auto row = QRegularExpression(number + u"\\b.*?\\b(\\d+)\\s+□"_s,
                                                QRegularExpression::DotMatchesEverythingOption)
                                 .match(pages[0]);
            QVERIFY2(row.hasMatch(), qPrintable(pages[0]));
            QVERIFY(bornBy(row.captured(1).toInt() - 1));
            const auto &sheet = pages[row.captured(1).toInt() - 1];
            QVERIFY2(sheet.contains(u"Begeleidende nota"_s) && sheet.contains(number), qPrintable(sheet));
        }
    }

    void everyPaperSaysItsLanguageAndWhatItIs()
    {
        const std::vector<std::pair<QStringList, QByteArray>> papers{
            {{}, "nl"}, {{u"--cover"_s}, "nl"}, {{u"--language"_s, u"fr"_s}, "fr"}};
        QStringList titles;
        for (const auto &[wish, language] : papers) {
            const auto path = at(u"paper%1.pdf"_s.arg(titles.size()));
            QCOMPARE(
                test::call(QStringList{u"form"_s, m_register, u"1"_s, u"--output"_s, path} + wish).status, 0);
            const auto facts = QString::fromUtf8(test::run(u"pdfinfo"_s, {path}).output);
            titles << QRegularExpression(u"Title: +([^\n]*)"_s).match(facts).captured(1);
            QVERIFY2(titles.last().contains(u"2026-0001"_s), qPrintable(facts));
            const auto plain =
                test::run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).output;
            QVERIFY(plain.contains("/Lang (" + language + ")"));
            QVERIFY(plain.contains("pdfaid:part"));
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }

private:
    static inline const auto day = u"2026-12-07"_s;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] test::Outcome folderOf(const QStringList &requests, const QString &path) const
    {
        return test::call(QStringList{u"form"_s, m_register} + requests +
                          QStringList{u"--folder"_s, u"--on"_s, day, u"--output"_s, path});
    }
    [[nodiscard]] static QString textOf(const QString &path)
    {
        return QString::fromUtf8(test::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).output);
    }
    [[nodiscard]] static QJsonObject jsonOf(const QString &path)
    {
        const auto read =
            test::run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, u"--json-key=pagelabels"_s, path});
        return QJsonDocument::fromJson(read.output).object();
    }

    QTemporaryDir m_folder;
    QString m_register;
};

} // namespace licet

using licet::SigningFolderJourneyTest;
LICET_TEST(SigningFolderJourneyTest)
#include "signing_folder_journey_test.moc"
