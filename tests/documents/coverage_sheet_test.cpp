#include "documents/coverage_sheet.h"
#include "support/test_registry.h"
#include "text/coverage_text.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// One group of so many services; the cells of each in all states, one after another.
Coverage coverageOf(int groups, int services)
{
    Coverage coverage;
    coverage.day = QDate(2026, 12, 1);
    int state = 0;
    for (int group = 0; group < groups; ++group) {
        CoverageGroup one;
        one.institutionName = u"Dienst A"_s;
        one.applicationName = u"Toepassing %1"_s.arg(group);
        for (int service = 0; service < services; ++service) {
            CoverageRow row;
            row.service = u"Dienst%1_%2"_s.arg(group).arg(service);
            for (auto &cell : row.cells) {
                cell.state =
                    EnumCodes<CoverageState>::all[size_t(state++) % EnumCodes<CoverageState>::all.size()]
                        .value;
                cell.day = QDate(2027, 3, 1);
                cell.requestNumber = u"2026-0007"_s;
            }
            one.rows.push_back(row);
        }
        coverage.groups.push_back(one);
    }
    return coverage;
}

void square(QPainter &painter, const QRectF &area, CoverageState)
{
    painter.fillRect(area, Qt::black);
}

QStringList sheetPages(const PagedDocument &document)
{
    const auto pdf = writePdf(document, u"Coverage"_s);
    if (!pdf)
        qFatal("no PDF");
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"coverage.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        qFatal("not written");
    file.close();
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!text.waitForFinished(60'000))
        qFatal("pdftotext did not run");
    auto pages = QString::fromUtf8(text.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

class CoverageSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCellSaysItsStateAndEachPageTheLegend();
    void headsAreRepeatedOnEachPage();
    void noGroupsNameStandsAloneAtAPagesEnd();
    void nothingIsSaidInOneSentence();
    void hostileNamesArePrintedAsText();
    void everyWordIsTranslated();
};

void CoverageSheetTest::eachCellSaysItsStateAndEachPageTheLegend()
{
    const Translator translator(Language::English);
    const auto sheet =
        coverageSheet(translator, coverageOf(1, 4), {u"Dienst A"_s, QDate(2026, 11, 1)}, square);
    QCOMPARE(sheet->pageCount(), 1);
    QCOMPARE(sheet->pageSize(), QSizeF(842, 595));
    const auto text = sheetPages(*sheet).front().simplified();
    for (const auto *words :
         {"page 1 of 1 Coverage", "Dienst A · on 01/12/2026 · as known on 01/11/2026",
          "Service test acceptance production", "Dienst A · Toepassing 0",
          "Dienst0_0 active asked 2026-0007 in preparation 2026-0007",
          "Dienst0_1 not yet in force from 01/03/2027",
          "expiring until 01/03/2027 missing Dienst0_2 without valid basis suspended since 01/03/2027",
          "ended since 01/03/2027 Dienst0_3 not asked not needed",
          "active asked in preparation not yet in force expiring missing without valid basis suspended",
          "suspended ended not asked not needed"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'|' + text));
}

void CoverageSheetTest::headsAreRepeatedOnEachPage()
{
    const Translator translator(Language::English);
    const auto sheet = coverageSheet(translator, coverageOf(1, 70), {u"A"_s, {}}, square);
    const auto pages = sheetPages(*sheet);
    QCOMPARE(int(pages.size()), sheet->pageCount());
    QVERIFY(pages.size() >= 3);
    int services = 0;
    for (int index = 0; index < pages.size(); ++index) {
        const auto text = pages[index].simplified();
        QVERIFY(text.contains(u"Service test acceptance production"_s));
        QVERIFY(text.contains(u"page %1 of %2"_s.arg(index + 1).arg(pages.size())));
        QCOMPARE(text.contains(u"Toepassing 0 (continued)"_s), index > 0);
        services += int(text.count(u"Dienst0_"_s));
    }
    QCOMPARE(services, 70);
}

void CoverageSheetTest::noGroupsNameStandsAloneAtAPagesEnd()
{
    const Translator translator(Language::English);
    const auto sheet = coverageSheet(translator, coverageOf(40, 1), {u"A"_s, {}}, square);
    const QRegularExpression service(u"Dienst\\d+_0"_s);
    for (const auto &page : sheetPages(*sheet))
        QCOMPARE(page.count(u"Toepassing"_s), page.count(service));
}

void CoverageSheetTest::nothingIsSaidInOneSentence()
{
    const Translator translator(Language::English);
    Coverage none;
    none.day = QDate(2026, 12, 1);
    const auto sheet = coverageSheet(translator, none, {u"A"_s, {}}, square);
    QCOMPARE(sheet->pageCount(), 1);
    QVERIFY(sheetPages(*sheet).front().contains(u"No service is authorized or asked for."_s));
}

void CoverageSheetTest::hostileNamesArePrintedAsText()
{
    const Translator translator(Language::English);
    auto coverage = coverageOf(1, 1);
    coverage.groups.front().applicationName = u"<b>%1</b> {{x}} &amp;"_s;
    coverage.groups.front().rows.front().service = QString(4000, u'w');
    const auto text = sheetPages(*coverageSheet(translator, coverage, {u"%1 %2"_s, {}}, square)).front();
    QVERIFY2(text.contains(u"<b>%1</b> {{x}} &amp;"_s), qPrintable(text));
    QVERIFY(text.contains(u"%1 %2 · on 01/12/2026"_s));
}

void CoverageSheetTest::everyWordIsTranslated()
{
    const Translator english(Language::English);
    for (const auto language : {Language::Dutch, Language::French, Language::German}) {
        const Translator translator(language);
        CoverageCell cell;
        cell.request = Id<Request>(1);
        cell.day = QDate(2027, 3, 1);
        for (const auto &one : EnumCodes<CoverageState>::all) {
            cell.state = one.value;
            QVERIFY2(coverageSentence(translator, cell) != coverageSentence(english, cell),
                     qPrintable(codeOf(one.value)));
        }
    }
}

} // namespace licet

using licet::CoverageSheetTest;
LICET_TEST(CoverageSheetTest)
#include "coverage_sheet_test.moc"
