#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/request/prepare/prepare_requests_page.h"
#include "ui/request/prepare/prepare_sheet.h"
#include "ui/request/prepare/schedule_view.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/tick_list.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

class PrepareRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightDraftsBecomeOneProject();
    void whatExistsIsSaidAndNotMade();
    void oneDraftIsLeftOutByTheSpaceBar();
    void theReasonIsSaidWhileNothingCanBeMade();
    void theCellThatIsMissingIsChosenAlready();
    void aProjectIsChangedAndARequestLeft();
    void theProjectSaysThatItIsLate();
    void escapeGoesBackToTheProjects();

private:
    static PrepareSheet *begin(WindowFixture &fixture);
    static void tick(WindowFixture &fixture, const QString &list, const QString &line);
    static void tickAll(WindowFixture &fixture, const QStringList &services);
    static QString said(WindowFixture &fixture)
    {
        return named<QLabel>(fixture.window(), u"What will be made"_s)->text();
    }
    static int requestCount(WindowFixture &fixture)
    {
        return int(fixture.reg().requests().summaries()->size());
    }
    static Id<Project> makeProject(WindowFixture &fixture, QDate goLive);
};

PrepareSheet *PrepareRequestsTest::begin(WindowFixture &fixture)
{
    // First the projects, there a new one.
    fixture.window().run(CommandId::PrepareRequests);
    fixture.window().run(CommandId::PrepareRequests);
    QCoreApplication::processEvents();
    return fixture.window().page()->findChild<PrepareSheet *>();
}

/// By key: down to the line, and the space bar.
void PrepareRequestsTest::tick(WindowFixture &fixture, const QString &list, const QString &line)
{
    auto *ticks = named<TickList>(fixture.window(), list);
    if (!ticks)
        qFatal("no list %s", qPrintable(list));
    const auto lines = ticks->findItems(line, Qt::MatchStartsWith);
    if (lines.isEmpty())
        qFatal("%s does not offer %s", qPrintable(list), qPrintable(line));
    ticks->setFocus();
    ticks->setCurrentRow(0);
    for (int row = 0; row < ticks->row(lines.front()); ++row)
        QTest::keyClick(ticks, Qt::Key_Down);
    QTest::keyClick(ticks, Qt::Key_Space);
}

void PrepareRequestsTest::tickAll(WindowFixture &fixture, const QStringList &services)
{
    for (const auto &one : test::recordsOf<Institution>(fixture))
        tick(fixture, u"Institutions"_s, one.name);
    for (const auto &one : test::recordsOf<Application>(fixture))
        tick(fixture, u"Applications"_s, one.name);
    for (const auto &one : services)
        tick(fixture, u"Services"_s, one);
    tick(fixture, u"Environments"_s, u"test"_s);
    tick(fixture, u"Environments"_s, u"production"_s);
}

void PrepareRequestsTest::eightDraftsBecomeOneProject()
{
    WindowFixture fixture;
    auto *sheet = begin(fixture);
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClicks(fixture.window().focusWidget(), u"Nieuwe diensten"_s);
    tickAll(fixture, {u"IdentifyPerson"_s, u"RetrieveTIGroups"_s});
    QCOMPARE(sheet->draftsMade(), 8);
    QCOMPARE(said(fixture), u"8 drafts will be made."_s);
    named<DateEdit>(fixture.window(), u"Go-live day"_s)->setText(u"12/04/2027"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(requestCount(fixture), 8);
    const auto projects = test::recordsOf<Project>(fixture);
    QCOMPARE(projects.size(), size_t(1));
    QCOMPARE(projects.front().name, u"Nieuwe diensten"_s);
    QCOMPARE(projects.front().goLive, std::optional(QDate(2027, 4, 12)));
    QSet<QString> combinations;
    for (const auto &one : test::recordsOf<Request>(fixture)) {
        QCOMPARE(one.project, projects.front().id);
        combinations << one.draft.institution + one.draft.services.front().name +
                            codeOf(*one.draft.environment);
    }
    QCOMPARE(combinations.size(), 8);
    // The list of projects is in front again, with the new one chosen.
    QVERIFY(!sheet->isVisible());
    const auto *detail = fixture.window().page()->findChild<ScheduleView *>();
    QVERIFY(detail);
    auto *requests = named<ListTable>(fixture.window(), u"Requests of the project"_s);
    QVERIFY(requests);
    QCOMPARE(requests->model()->rowCount(), 8);
    const QAbstractItemModelTester tester(requests->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PrepareRequestsTest::whatExistsIsSaidAndNotMade()
{
    WindowFixture fixture;
    auto *sheet = begin(fixture);
    tickAll(fixture, {u"DmfaConsultationService"_s, u"IdentifyPerson"_s});
    QCOMPARE(sheet->draftsMade(), 7);
    QCOMPARE(said(fixture), u"7 drafts will be made. 1 exists already and will not be made again."_s);
    auto *drafts = named<TickList>(fixture.window(), u"Drafts"_s);
    QCOMPARE(drafts->count(), 8);
    QStringList exist;
    for (int row = 0; row < drafts->count(); ++row)
        if (!drafts->item(row)->flags().testFlag(Qt::ItemIsUserCheckable))
            exist << drafts->item(row)->text();
    QCOMPARE(exist, QStringList{u"DmfaConsultationService · test · Dossierbeheer · Dienst Aanvullende "
                                "Voorzieningen (voorbeeld) – authorized already"_s});
}

void PrepareRequestsTest::oneDraftIsLeftOutByTheSpaceBar()
{
    WindowFixture fixture;
    auto *sheet = begin(fixture);
    tickAll(fixture, {u"IdentifyPerson"_s});
    QCOMPARE(sheet->draftsMade(), 4);
    auto *drafts = named<TickList>(fixture.window(), u"Drafts"_s);
    drafts->setFocus();
    drafts->setCurrentRow(2);
    QTest::keyClick(drafts, Qt::Key_Space);
    QCOMPARE(sheet->draftsMade(), 3);
    // And stays left out when something else is chosen.
    tick(fixture, u"Services"_s, u"RetrieveTIGroups"_s);
    QCOMPARE(sheet->draftsMade(), 7);
}

void PrepareRequestsTest::theReasonIsSaidWhileNothingCanBeMade()
{
    WindowFixture fixture;
    const auto *sheet = begin(fixture);
    QCOMPARE(sheet->whyNot(), u"Give the project a name."_s);
    QVERIFY(!fixture.window().action(CommandId::PrimaryAction)->isEnabled());
    QTest::keyClicks(fixture.window().focusWidget(), u"P"_s);
    QCOMPARE(sheet->whyNot(), u"Tick at least one application, service and environment."_s);
    tickAll(fixture, {u"IdentifyPerson"_s});
    QCOMPARE(sheet->whyNot(), QString());
    QVERIFY(fixture.window().action(CommandId::PrimaryAction)->isEnabled());
    auto *goLive = named<DateEdit>(fixture.window(), u"Go-live day"_s);
    goLive->setText(u"31/02/2027"_s);
    QVERIFY(!sheet->whyNot().isEmpty());
    goLive->clear();
    auto *drafts = named<TickList>(fixture.window(), u"Drafts"_s);
    for (int row = 0; row < drafts->count(); ++row)
        drafts->item(row)->setCheckState(Qt::Unchecked);
    QCOMPARE(sheet->whyNot(), u"No draft is left to make."_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(requestCount(fixture), 0);
}

void PrepareRequestsTest::theCellThatIsMissingIsChosenAlready()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Coverage});
    auto *table = named<QTableView>(fixture.window(), u"Coverage"_s);
    QVERIFY(table);
    for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(table, key);
    QCOMPARE(int(fixture.window().place().page), int(PageId::PrepareRequests));
    const auto *sheet = fixture.window().page()->findChild<PrepareSheet *>();
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->draftsMade(), 1);
    QTest::keyClicks(fixture.window().focusWidget(), u"Naar productie"_s);
    fixture.window().run(CommandId::PrimaryAction);
    const auto made = test::recordsOf<Request>(fixture).front();
    QVERIFY(made.draft.environment == Environment::Production);
    QCOMPARE(made.preparedFrom, test::recordsOf<Authorization>(fixture).back().id);
    // Back leads to the cell, which is in preparation now.
    fixture.window().run(CommandId::Back);
    QCOMPARE(table->currentIndex().data().toString(), u"in preparation"_s);
}

Id<Project> PrepareRequestsTest::makeProject(WindowFixture &fixture, QDate goLive)
{
    begin(fixture);
    QTest::keyClicks(fixture.window().focusWidget(), u"Nieuwe diensten"_s);
    tickAll(fixture, {u"IdentifyPerson"_s});
    named<DateEdit>(fixture.window(), u"Go-live day"_s)->setDate(goLive);
    fixture.window().run(CommandId::PrimaryAction);
    return test::recordsOf<Project>(fixture).front().id;
}

void PrepareRequestsTest::aProjectIsChangedAndARequestLeft()
{
    WindowFixture fixture;
    fixture.window().resize(1920, 1080);
    const auto id = makeProject(fixture, QDate(2027, 4, 12));
    auto *name = named<QLineEdit>(fixture.window(), u"Name of the project"_s);
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, u"Andere naam"_s);
    auto *decision = named<QComboBox>(fixture.window(), u"Dossier that they wait for"_s);
    decision->setCurrentIndex(decision->findText(u"22/901"_s));
    fixture.window().run(CommandId::SaveNow);
    const auto project = *fixture.reg().get(id);
    QCOMPARE(project.name, u"Andere naam"_s);
    QVERIFY(project.decision.isSet());
    QCOMPARE(project.goLive, std::optional(QDate(2027, 4, 12)));

    auto *requests = named<ListTable>(fixture.window(), u"Requests of the project"_s);
    QCOMPARE(requests->model()->rowCount(), 4);
    const Id<Request> left(requests->currentId());
    for (auto *button : fixture.window().findChildren<QPushButton *>())
        if (button->text() == u"Leave out of the project" && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requests->model()->rowCount(), 3);
    QVERIFY(!fixture.reg().get(left)->project.isSet());
    QCOMPARE(requestCount(fixture), 4);
    // Enter opens the draft in the editor.
    requests->setFocus();
    QTest::keyClick(requests, Qt::Key_Return);
    QCOMPARE(int(fixture.window().place().page), int(PageId::RequestEditor));
}

void PrepareRequestsTest::theProjectSaysThatItIsLate()
{
    WindowFixture fixture;
    // Fifteen working days before 15 December are past on the 1st.
    makeProject(fixture, QDate(2026, 12, 15));
    auto *projects = named<ListTable>(fixture.window(), u"Projects"_s);
    QVERIFY(projects);
    QStringList cells;
    for (int column = 0; column < projects->model()->columnCount(); ++column)
        cells << projects->model()->index(0, column).data().toString();
    QVERIFY2(cells.contains(u"late"_s) && cells.contains(u"0 of 4"_s), qPrintable(cells.join(u'|')));
    QVERIFY2(cells.back().startsWith(u"Send the requests for test and acceptance, by "_s),
             qPrintable(cells.back()));
}

void PrepareRequestsTest::escapeGoesBackToTheProjects()
{
    WindowFixture fixture;
    const auto *sheet = begin(fixture);
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QCOMPARE(requestCount(fixture), 0);
}

} // namespace licet

using licet::PrepareRequestsTest;
LICET_TEST(PrepareRequestsTest)
#include "prepare_requests_test.moc"
