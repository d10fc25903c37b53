#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/coverage/coverage_codes.h"
#include "ui/coverage/coverage_page.h"
#include "ui/coverage/coverage_table.h"
#include "ui/request/prepare/preparation_place.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// The page on view in a window of medium width.
struct ShownCoverage
{
    explicit ShownCoverage(test::RequestFixture &fixture, QSize size = {1000, 640})
        : page(makeCoveragePage(fixture.context, nullptr))
    {
        page->resize(size);
        page->setVisible(true);
        page->show(Place{PageId::Coverage});
        QVERIFY2(QTest::qWaitForWindowExposed(page.get()), "not shown");
    }
    [[nodiscard]] CoverageTable *table() const { return page->findChild<CoverageTable *>(); }
    [[nodiscard]] CoverageModel *model() const { return page->findChild<CoverageModel *>(); }
    [[nodiscard]] QString current() const { return table()->currentIndex().data().toString(); }
    [[nodiscard]] QString sentence() const
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->accessibleName() == u"What the cell says" && label->isVisible())
                return label->text();
        return {};
    }
    [[nodiscard]] QStringList cells() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            for (int column = 0; column < model()->columnCount(); ++column)
                all << model()->index(row, column).data().toString();
        all.removeAll(QString());
        return all;
    }
    std::unique_ptr<Page> page;
};

Authorization onIdentifyPerson(test::RequestFixture &fixture, Environment environment)
{
    auto one = fixture.example.reg->all<Authorization>()->front();
    one.service = u"IdentifyPerson"_s;
    one.environment = environment;
    return one;
}

} // namespace

class CoveragePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noStateIsCutAt1024_data();
    void noStateIsCutAt1024();
    void theModelKeepsTheRulesOfModels();
    void servicesStandUnderTheirApplication();
    void arrowKeysWalkTheCellsAndNotTheNames();
    void enterOpensTheRecord();
    void inANarrowCellTheNumberIsNotCut();
    void aClickOpensTheRecordAndTheMouseExplainsIt();
    void whatIsMissingLeadsToItsPreparation();
    void whereNothingIsAskedThereIsNothingToOpen();
    void theFilterFindsServicesAndApplications();
    void byInstitutionTheApplicationsAreOne();
    void theHeadOfTheGroupStaysInSight();
    void theDayAskedIsTheDayShown();
    void theCurrentCellStaysWhenTheRegisterChanges();
    void shapesAreToldApartAtTwelvePixelsInBlack();
    void theSheetIsSavedAndPrinted();
};

void CoveragePageTest::theModelKeepsTheRulesOfModels()
{
    test::RequestFixture fixture;
    CoverageModel model(fixture.context.translator());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Coverage coverage;
    CoverageRow row;
    row.service = u"Dmfa"_s;
    coverage.groups = {{Id<Institution>(1), Id<Application>(1), u"A"_s, u"B"_s, {row, row}}};
    model.setCoverage(coverage);
    model.setFilterText(u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilterText({});
    QCOMPARE(model.rowCount(), 3);
    model.setCoverage({});
    QCOMPARE(model.rowCount(), 0);
}

void CoveragePageTest::servicesStandUnderTheirApplication()
{
    test::RequestFixture fixture;
    const ShownCoverage shown(fixture);
    QCOMPARE(shown.cells(),
             (QStringList{u"Dossierbeheer · Dienst Aanvullende Voorzieningen (voorbeeld)"_s,
                          u"DmfaConsultationService"_s, u"active"_s, u"active"_s, u"missing"_s}));
    QCOMPARE(shown.table()->columnSpan(0, 0), 4);
}

void CoveragePageTest::arrowKeysWalkTheCellsAndNotTheNames()
{
    test::RequestFixture fixture;
    QVERIFY(fixture.example.reg->add(onIdentifyPerson(fixture, Environment::Production),
                                     test::stampOn(fixture.today)));
    auto other = onIdentifyPerson(fixture, Environment::Test);
    other.application = fixture.example.reg->all<Application>()->back().id;
    other.institution = fixture.example.reg->all<Institution>()->back().id;
    QVERIFY(fixture.example.reg->add(other, test::stampOn(fixture.today)));
    const ShownCoverage shown(fixture);
    auto *table = shown.table();
    const auto place = [table] {
        return std::pair(table->currentIndex().row(), table->currentIndex().column());
    };
    QCOMPARE(place(), std::pair(1, 1));
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(place(), std::pair(1, 1));
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(place(), std::pair(1, 1));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(place(), std::pair(1, 3));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(place(), std::pair(2, 3));
    // Over the name of the next group.
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(place(), std::pair(4, 3));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(place(), std::pair(4, 3));
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(place(), std::pair(2, 3));
    QTest::keyClick(table, Qt::Key_PageDown);
    QVERIFY(shown.model()->cellAt(table->currentIndex()));
    QTest::keyClick(table, Qt::Key_PageUp);
    QVERIFY(shown.model()->cellAt(table->currentIndex()));
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(shown.model()->cellAt(table->currentIndex()));
}

void CoveragePageTest::enterOpensTheRecord()
{
    test::RequestFixture fixture;
    auto draft = test::draftFrom(u"01-production-complete"_s);
    const auto request = *fixture.example.reg->requests().create(draft, test::stampOn(fixture.today));
    const ShownCoverage shown(fixture);
    QCOMPARE(shown.sentence(), u"Authorized and in force since 17/02/2025."_s);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    const auto authorizations = *fixture.example.reg->all<Authorization>();
    QCOMPARE(fixture.went.back(), (Place{PageId::Authorizations, authorizations.front().id.row()}));
    QTest::keyClick(shown.table(), Qt::Key_Right);
    QTest::keyClick(shown.table(), Qt::Key_Right);
    QCOMPARE(shown.current(), u"in preparation"_s);
    QCOMPARE(shown.sentence(), u"A draft asks for it: it is not finalised yet."_s);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(fixture.went.back(), (Place{PageId::RequestEditor, request.row()}));
    fixture.finalise(request);
    QCOMPARE(shown.current(), u"in preparation 2026-0001"_s);
    QCOMPARE(shown.sentence(),
             u"Request 2026-0001 will ask for it: it is “to be signed” and is not with KSZ."_s);
    QVERIFY(shown.page->whyNot(CommandId::PrimaryAction).isEmpty());
    shown.page->run(CommandId::PrimaryAction);
    QCOMPARE(fixture.went.back(), (Place{PageId::Request, request.row()}));
}

void CoveragePageTest::inANarrowCellTheNumberIsNotCut()
{
    CoverageCell cell;
    cell.state = CoverageState::InPreparation;
    const Translator translator(Language::German);
    const auto pictureOf = [&](const QString &number) {
        cell.requestNumber = number;
        Coverage coverage;
        CoverageRow row;
        row.service = u"Dienst"_s;
        row.cells.fill(cell);
        coverage.groups = {{Id<Institution>(1), {}, u"Dienst A"_s, {}, {row}}};
        CoverageModel model(translator);
        CoverageTable table(&model);
        model.setCoverage(coverage);
        table.resize(500, 200);
        table.show();
        table.setColumnWidth(1, 130);
        return table.viewport()->grab(table.visualRect(model.index(1, 1))).toImage();
    };
    QCOMPARE(pictureOf(u"2026-0001"_s), pictureOf(u"2026-0001"_s));
    QVERIFY(pictureOf(u"2026-0001"_s) != pictureOf(u"2026-0002"_s));
}

void CoveragePageTest::aClickOpensTheRecordAndTheMouseExplainsIt()
{
    test::RequestFixture fixture;
    const ShownCoverage shown(fixture);
    auto *table = shown.table();
    const auto acceptance = shown.model()->index(1, 2);
    QTest::mouseMove(table->viewport(), table->visualRect(shown.model()->index(1, 3)).center());
    QTRY_COMPARE(shown.sentence(), u"Authorized in acceptance, and here neither authorized nor asked."_s);
    QCOMPARE(table->currentIndex().column(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(acceptance).center());
    const auto authorizations = *fixture.example.reg->all<Authorization>();
    QCOMPARE(fixture.went.size(), size_t(1));
    QCOMPARE(fixture.went.back(), (Place{PageId::Authorizations, authorizations.back().id.row()}));
    // A click on a name opens nothing.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(shown.model()->index(1, 0)).center());
    QCOMPARE(fixture.went.size(), size_t(1));
}

void CoveragePageTest::whatIsMissingLeadsToItsPreparation()
{
    test::RequestFixture fixture;
    const ShownCoverage shown(fixture);
    QTest::keyClick(shown.table(), Qt::Key_Right);
    QTest::keyClick(shown.table(), Qt::Key_Right);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    const auto start = preparationStart(fixture.went.back());
    QVERIFY(start);
    QCOMPARE(start->application, fixture.example.reg->all<Application>()->front().id);
    QCOMPARE(start->service, u"DmfaConsultationService"_s);
    QVERIFY(start->environment == Environment::Production);
    // Nothing was written.
    QVERIFY(fixture.example.reg->requests().summaries()->empty());
}

void CoveragePageTest::whereNothingIsAskedThereIsNothingToOpen()
{
    test::RequestFixture fixture;
    auto batch = onIdentifyPerson(fixture, Environment::Production);
    const auto services = *fixture.example.reg->all<WebService>();
    for (const auto &one : services)
        if (one.audience == Audience::Batch)
            batch.service = one.name;
    QVERIFY(batch.service != u"IdentifyPerson");
    QVERIFY(fixture.example.reg->add(batch, test::stampOn(fixture.today)));
    const ShownCoverage shown(fixture);
    shown.table()->choose(shown.model()->find(
        u"Dossierbeheer · Dienst Aanvullende Voorzieningen (voorbeeld)"_s, batch.service, Environment::Test));
    QCOMPARE(shown.current(), u"not needed"_s);
    QCOMPARE(shown.page->whyNot(CommandId::Open), u"There is no record in the current cell."_s);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QVERIFY(fixture.went.empty());
    QCOMPARE(fixture.said.size(), size_t(1));
}

void CoveragePageTest::theFilterFindsServicesAndApplications()
{
    test::RequestFixture fixture;
    QVERIFY(
        fixture.example.reg->add(onIdentifyPerson(fixture, Environment::Test), test::stampOn(fixture.today)));
    const ShownCoverage shown(fixture);
    QCOMPARE(shown.model()->rowCount(), 3);
    shown.page->run(CommandId::FilterPage);
    auto *filter = shown.page->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"IDENTIFY"_s);
    QCOMPARE(shown.model()->rowCount(), 2);
    QCOMPARE(shown.current(), u"active"_s);
    filter->setText(u"dossier dmfa"_s);
    QCOMPARE(shown.model()->rowCount(), 2);
    filter->setText(u"no such"_s);
    QCOMPARE(shown.model()->rowCount(), 0);
    QVERIFY(shown.sentence().isEmpty());
    filter->clear();
    QCOMPARE(shown.model()->rowCount(), 3);
    QVERIFY(shown.model()->cellAt(shown.table()->currentIndex()));
}

void CoveragePageTest::byInstitutionTheApplicationsAreOne()
{
    test::RequestFixture fixture;
    Application second;
    second.institution = fixture.example.reg->all<Institution>()->front().id;
    second.name = u"Archief"_s;
    const auto id = *fixture.example.reg->add(second, test::stampOn(fixture.today));
    auto one = fixture.example.reg->all<Authorization>()->front();
    one.application = id;
    QVERIFY(fixture.example.reg->add(one, test::stampOn(fixture.today)));
    const ShownCoverage shown(fixture);
    QCOMPARE(shown.model()->rowCount(), 4);
    for (auto *button : shown.page->findChildren<QPushButton *>())
        if (button->text() == u"By institution")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(shown.cells(),
             (QStringList{u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s, u"DmfaConsultationService"_s,
                          u"active"_s, u"missing"_s, u"missing"_s}));
    // The cell says which application it speaks of.
    QTest::keyClick(shown.table(), Qt::Key_Right);
    QCOMPARE(shown.sentence(), u"Archief: Authorized in test, and here neither authorized nor asked."_s);
    QTest::keyClick(shown.table(), Qt::Key_Left);
    QVERIFY(shown.sentence().endsWith(u"2 authorization(s) stand here."_s));
}

void CoveragePageTest::theHeadOfTheGroupStaysInSight()
{
    test::RequestFixture fixture;
    for (int index = 0; index < 60; ++index) {
        auto one = onIdentifyPerson(fixture, Environment::Test);
        one.service = u"Service %1"_s.arg(index, 2, 10, QChar(u'0'));
        QVERIFY(fixture.example.reg->add(one, test::stampOn(fixture.today)));
    }
    const ShownCoverage shown(fixture, {1000, 400});
    auto *table = shown.table();
    QVERIFY(table->stickyHead().isEmpty());
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QVERIFY2(table->verticalScrollBar()->value() > 0, "nothing scrolled");
    QVERIFY(table->stickyHead().startsWith(u"Dossierbeheer"_s));
    // Walking up, the current cell is never behind the head.
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(table, Qt::Key_Up);
        const auto area = table->visualRect(table->currentIndex());
        QVERIFY2(table->stickyHead().isEmpty() || area.top() >= table->verticalHeader()->defaultSectionSize(),
                 qPrintable(QString::number(area.top())));
    }
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(table->visualRect(table->currentIndex()).top() >= 0);
}

void CoveragePageTest::theDayAskedIsTheDayShown()
{
    test::RequestFixture fixture;
    const ShownCoverage shown(fixture);
    AsOfQuery past;
    past.on = QDate(2025, 3, 1);
    fixture.context.askPast(past);
    QCOMPARE(shown.cells().mid(2),
             (QStringList{u"active"_s, u"not yet in force from 28/03/2025"_s, u"missing"_s}));
    // Nothing is prepared in the past.
    QVERIFY(!shown.page->whyNot(CommandId::PrepareRequests).isEmpty());
    past.on.reset();
    past.knownOn = QDate(2026, 11, 1);
    fixture.context.askPast(past);
    QCOMPARE(shown.model()->rowCount(), 0);
    fixture.context.askPast({});
    QCOMPARE(shown.model()->rowCount(), 2);
}

void CoveragePageTest::theCurrentCellStaysWhenTheRegisterChanges()
{
    test::RequestFixture fixture;
    const ShownCoverage shown(fixture);
    QTest::keyClick(shown.table(), Qt::Key_Right);
    QTest::keyClick(shown.table(), Qt::Key_Right);
    auto before = onIdentifyPerson(fixture, Environment::Test);
    before.service = u"A first one"_s;
    QVERIFY(fixture.example.reg->add(before, test::stampOn(fixture.today)));
    QCOMPARE(shown.model()->rowCount(), 3);
    QCOMPARE(shown.model()->serviceAt(shown.table()->currentIndex().row()), u"DmfaConsultationService"_s);
    QCOMPARE(shown.table()->currentIndex().column(), 3);
}

void CoveragePageTest::shapesAreToldApartAtTwelvePixelsInBlack()
{
    const auto shapes = paperShapes();
    std::vector<QImage> images;
    for (const auto &one : EnumCodes<CoverageState>::all) {
        QImage image(12, 12, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        shapes(painter, QRectF(0, 0, 12, 12), one.value);
        painter.end();
        images.push_back(image);
    }
    for (size_t one = 0; one < images.size(); ++one)
        for (size_t other = one + 1; other < images.size(); ++other) {
            int different = 0;
            for (int y = 0; y < 12; ++y)
                for (int x = 0; x < 12; ++x)
                    different +=
                        qAbs(qGray(images[one].pixel(x, y)) - qGray(images[other].pixel(x, y))) > 100 ? 1 : 0;
            QVERIFY2(different >= 10, qPrintable(u"%1 and %2: %3"_s.arg(one).arg(other).arg(different)));
        }
}

void CoveragePageTest::theSheetIsSavedAndPrinted()
{
    test::RequestFixture fixture;
    const ShownCoverage shown(fixture);
    fixture.prompts.file = fixture.example.folder.filePath(u"coverage.pdf"_s);
    shown.page->run(CommandId::SavePdf);
    fixture.prompts.printedTo = fixture.example.folder.filePath(u"printed.pdf"_s);
    shown.page->run(CommandId::Print);
    QCOMPARE(fixture.said.back().text, u"The coverage was handed to the printer."_s);
    for (const auto &path : {*fixture.prompts.file, fixture.prompts.printedTo}) {
        QProcess info;
        info.start(u"pdfinfo"_s, {path});
        QVERIFY(info.waitForFinished());
        const auto facts = QString::fromUtf8(info.readAllStandardOutput());
        QVERIFY2(facts.contains(u"842 x 595"_s) || facts.contains(u"841.89 x 595"_s), qPrintable(facts));
    }
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, *fixture.prompts.file, u"-"_s});
    QVERIFY(text.waitForFinished());
    const auto said = QString::fromUtf8(text.readAllStandardOutput()).simplified();
    for (const auto *words : {"DmfaConsultationService active active missing", "on 07/12/2026",
                              "Service test acceptance production", "page 1 of 1", "not yet in force"})
        QVERIFY2(said.contains(QString::fromLatin1(words)), qPrintable(said));
    // A reader of the paper knows the institutions, and no name of a file.
    const auto institutions = (*fixture.example.reg).all<Institution>();
    QVERIFY(institutions && !institutions->empty());
    const auto &first = institutions->front();
    QVERIFY2(said.contains(first.names.in(Language::English, first.name)), qPrintable(said));
    QVERIFY(!said.contains(QFileInfo((*fixture.example.reg).path()).completeBaseName() + u" ·"_s));
}

void CoveragePageTest::noStateIsCutAt1024_data()
{
    QTest::addColumn<int>("language");
    for (const auto &one : EnumCodes<Language>::all)
        QTest::newRow(one.code) << int(one.value);
}

void CoveragePageTest::noStateIsCutAt1024()
{
    QFETCH(const int, language);
    test::WindowFixture fixture{Language(language)};
    QVERIFY(fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                            test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::Coverage});
    QVERIFY(test::settles(fixture.window()));
    const auto *table = fixture.window().page()->findChild<CoverageTable *>();
    QVERIFY(table);
    int seen = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            const auto badge = table->model()->index(row, column).data(CoverageModel::CellRole);
            if (!badge.isValid())
                continue;
            ++seen;
            const auto code = badge.value<StatusBadge>();
            QVERIFY2(badgeWidth(code, table->fontMetrics()) + 12 <= table->columnWidth(column),
                     qPrintable(code.word));
        }
    QVERIFY(seen > 0);
    QVERIFY(table->horizontalScrollBar()->maximum() == 0);
}

} // namespace licet

using licet::CoveragePageTest;
LICET_TEST(CoveragePageTest)
#include "coverage_page_test.moc"
