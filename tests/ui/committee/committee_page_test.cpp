#include "committee/checklist.h"
#include "review/dossier_events.h"
#include "review/reviewing.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_and_detail.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

namespace {

Page &page(WindowFixture &fixture)
{
    return *fixture.window().page();
}

QPushButton *button(WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *one : page(fixture).findChildren<QPushButton *>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

void press(WindowFixture &fixture, const QString &text)
{
    auto *one = button(fixture, text);
    if (!one)
        qFatal("no button %s", qPrintable(text));
    QTest::mouseClick(one, Qt::LeftButton);
}

/// Chooses an event of the head's menu.
void chooseInCommittee(const QPushButton *menuButton, const QString &event)
{
    for (auto *action : menuButton->menu()->actions())
        if (action->text() == event && action->isEnabled())
            return action->trigger();
    qFatal("no event %s", qPrintable(event));
}

/// By keys, in the place of what stands there.
void type(WindowFixture &fixture, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(page(fixture), field);
    if (!edit)
        qFatal("no field %s", qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

Decision decisionNumbered(WindowFixture &fixture, const QString &number)
{
    for (const auto &one : recordsOf<Decision>(fixture))
        if (one.deliberation == number)
            return one;
    qFatal("no decision %s", qPrintable(number));
}

/// Chooses a line of the detail's tree by the beginning of its words.
void chooseInCommittee(WindowFixture &fixture, const QString &beginning)
{
    auto *tree = named<QTreeWidget>(page(fixture), u"Decision and its steps"_s);
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        if ((*it)->text(0).startsWith(beginning)) {
            tree->setCurrentItem(*it);
            return;
        }
    qFatal("no line %s", qPrintable(beginning));
}

/// An authorization more that rests on 22/901, so that the decision has something to lose.
Id<Authorization> addResting(WindowFixture &fixture)
{
    auto one = recordsOf<Authorization>(fixture).front();
    one.id = {};
    one.environment = Environment::Production;
    one.committee = {u"22/901"_s, {}, {}};
    return *fixture.reg().add(one, test::stampOn({2026, 12, 1}));
}

QTreeWidgetItem *onlyVerdict(WindowFixture &fixture)
{
    auto *list = named<QTreeWidget>(page(fixture), u"What the review asks a verdict on"_s);
    return list && list->topLevelItemCount() == 1 ? list->topLevelItem(0) : nullptr;
}

} // namespace

/// The committee's dossiers and decisions, led and reviewed in the window.
class CommitteePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstDossierIsKeptOnce();
    void aDossierIsLedFromItsPreparationToItsDecision();
    void whatIsMissingIsSaidBeforeItIsFiled();
    void whatIsNotPossibleIsGreyAndSaysWhy();
    void anAmendmentIsReviewed();
    void aWithdrawalIsReviewedAndStartsARequest();
    void aReplacementNamesItsDecision();
    void twoUnderOneNumberAreSaid();
    void anOlderDecisionIsEnteredAsItIs();
    void theChecklistIsOnesOwn();
    void papersAreAttachedAndCopied();
    void whatRestsOnItIsALineToItsRecord();
    void theSumBehindADateUnfolds();
    void anEarlierDayIsReadOnly();
    void theListIsAProperModel();
    void anEventThatDidNotHappenIsToldInTheTrail();
    void theRightDayIsTypedInTheTrail();
    void whatWasPromisedStandsInTheHeadAndWhatWasLostIsFiledAgain();
    void whatHappenedBeforeIsNotedLateAndAWrongNumberIsPutRight();
    void theMarkStaysWithTheDecisionThatIsShown();
};

void CommitteePageTest::aFirstDossierIsKeptOnce()
{
    WindowFixture fixture;
    for (const auto &step : recordsOf<DecisionStep>(fixture))
        QVERIFY(fixture.reg().remove(step.id, test::stampOn({2026, 12, 1})));
    for (const auto &one : recordsOf<Decision>(fixture))
        QVERIFY(fixture.reg().remove(one.id, test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::Committee});
    auto *create = page(fixture).findChild<QToolButton *>();
    for (auto *one : page(fixture).findChildren<QToolButton *>())
        if (one->text() == u"New dossier" && one->isVisible())
            create = one;
    QTest::mouseClick(create, Qt::LeftButton);
    type(fixture, u"Subject"_s, u"Allowance"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(recordsOf<Decision>(fixture).size(), size_t(1));
    QCOMPARE(recordsOf<Decision>(fixture).front().checklist, usualChecklist());
    fixture.window().run(CommandId::SaveNow);
    fixture.window().go({PageId::Catalogue});
    fixture.window().go({PageId::Committee});
    QCOMPARE(recordsOf<Decision>(fixture).size(), size_t(1));
    QCOMPARE(page(fixture).findChild<ListTable *>()->model()->rowCount(), 1);
    QCOMPARE(named<QLineEdit>(page(fixture), u"Subject"_s)->text(), u"Allowance"_s);
}

void CommitteePageTest::aDossierIsLedFromItsPreparationToItsDecision()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee});
    press(fixture, u"New dossier"_s);
    type(fixture, u"Subject"_s, u"Allowance"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto id = recordsOf<Decision>(fixture).back().id;
    const auto state = [&] { return fixture.reg().get(id)->state; };
    fixture.window().run(CommandId::RecordEvent);
    type(fixture, u"Dossier number received"_s, u"IVC/KSZG/26/950"_s);
    auto *why = named<LongText>(page(fixture), u"Why it is filed all the same"_s);
    QVERIFY(why);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(state(), DossierState::Preparing);
    QTest::keyClicks(why, u"asked by telephone"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(state(), DossierState::Filed);
    press(fixture, u"On the agenda…"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(state(), DossierState::Filed);
    QVERIFY(!named<QLineEdit>(page(fixture), u"Dossier number received"_s));
    press(fixture, u"On the agenda…"_s);
    press(fixture, u"Record the event"_s);
    QCOMPARE(state(), DossierState::OnTheAgenda);
    press(fixture, u"Granted…"_s);
    type(fixture, u"Number of the deliberation"_s, u"26-951"_s);
    press(fixture, u"Record the event"_s);
    QCOMPARE(state(), DossierState::OnTheAgenda);
    type(fixture, u"Number of the deliberation"_s, u"26/951"_s);
    press(fixture, u"Record the event"_s);
    QCOMPARE(state(), DossierState::Granted);
    QCOMPARE(fixture.reg().get(id)->deliberation, u"26/951"_s);
    const auto steps = recordsOf<DecisionStep>(fixture);
    QCOMPARE(steps.back().dossier, u"IVC/KSZG/26/950"_s);
    QCOMPARE(steps.back().decidedOn, std::optional(QDate(2026, 12, 1)));
}

void CommitteePageTest::whatIsMissingIsSaidBeforeItIsFiled()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee});
    press(fixture, u"New dossier"_s);
    type(fixture, u"Subject"_s, u"Allowance %1"_s);
    fixture.window().run(CommandId::SaveNow);
    press(fixture, u"Filed…"_s);
    QString said;
    for (auto *label : page(fixture).findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(u"The check finds something missing:"))
            said = label->text();
    QVERIFY(said.contains(u"“Proportionality” is not done yet on the checklist."));
    QVERIFY(said.contains(u"Nothing is enclosed"));
    QVERIFY(!said.contains(u"no subject"));
    auto *way = named<Choice>(page(fixture), u"By which way"_s);
    QVERIFY(way);
    way->setCurrentIndex(way->findData(int(LeavingWay::Registered)));
    QTest::keyClicks(named<LongText>(page(fixture), u"Why it is filed all the same"_s), u"urgent"_s);
    press(fixture, u"Record the event"_s);
    const auto event = eventAt(fixture.reg().database(), *lastSequence(fixture.reg().database()));
    QCOMPARE(event->kind.code(), u"file"_s);
    QCOMPARE(event->after.value(u"sentWay"_s).toString(), u"registered"_s);
}

void CommitteePageTest::whatIsNotPossibleIsGreyAndSaysWhy()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee, decisionNumbered(fixture, u"22/901"_s).id.row()});
    const auto *others = button(fixture, u"Record an event"_s);
    QVERIFY(others);
    int possible = 0;
    for (const auto *action : others->menu()->actions()) {
        possible += action->isEnabled() ? 1 : 0;
        QCOMPARE(action->isEnabled(), action->toolTip().isEmpty() || action->toolTip() == action->text());
        if (!action->isEnabled())
            QCOMPARE(action->toolTip(), u"Not possible while the dossier is “granted”."_s);
    }
    // Withdrawn, replaced.
    QCOMPARE(possible, 2);
    QVERIFY(!button(fixture, u"Withdrawn…"_s));
}

void CommitteePageTest::anAmendmentIsReviewed()
{
    WindowFixture fixture;
    addResting(fixture);
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    fixture.window().go({PageId::Committee, decision.id.row()});
    press(fixture, u"New step"_s);
    type(fixture, u"Dossier number"_s, u"IVC/KSZG/26/952"_s);
    type(fixture, u"Decided on"_s, u"24/11/2026"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto reviews = *reviewsOf(RegisterAsOf(fixture.reg()), decision.id);
    QCOMPARE(reviews.size(), size_t(1));
    QCOMPARE(reviews.front().review.cause, ReviewCause::Amendment);
    const auto says = [&](const QString &words) {
        for (const auto *label : fixture.window().findChildren<QLabel *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    };
    QVERIFY(says(u"Give the verdicts of the review."_s));
    chooseInCommittee(fixture, u"Review of"_s);
    auto *item = onlyVerdict(fixture);
    QVERIFY(item);
    QCOMPARE(item->text(0), u"not given yet"_s);
    auto *unchanged = button(fixture, u"Stays unchanged"_s);
    unchanged->setFocus();
    QTest::keyClick(unchanged, Qt::Key_Space);
    QVERIFY(!says(u"Give the verdicts of the review."_s));
    QCOMPARE(onlyVerdict(fixture)->text(0), u"stays unchanged"_s);
    QCOMPARE(onlyVerdict(fixture)->text(2), u"01/12/2026"_s);
    QVERIFY(!onlyVerdict(fixture)->text(3).isEmpty());
    QVERIFY(reviewsOf(RegisterAsOf(fixture.reg()), decision.id)->front().isDone());
    QVERIFY(!button(fixture, u"Prepare the request"_s)->isEnabled());
}

void CommitteePageTest::aWithdrawalIsReviewedAndStartsARequest()
{
    WindowFixture fixture;
    const auto authorization = addResting(fixture);
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    fixture.window().go({PageId::Committee, decision.id.row()});
    chooseInCommittee(button(fixture, u"Record an event"_s), u"Withdrawn…"_s);
    type(fixture, u"On"_s, u"01/12/2027"_s);
    press(fixture, u"Record the event"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"01"));
    QCOMPARE(fixture.reg().get(decision.id)->state, DossierState::Granted);
    type(fixture, u"On"_s, u"30/11/2026"_s);
    press(fixture, u"Record the event"_s);
    QCOMPARE(fixture.reg().get(decision.id)->state, DossierState::Withdrawn);
    QCOMPARE(fixture.reg().get(decision.id)->withdrawnOn, std::optional(QDate(2026, 11, 30)));
    fixture.window().go({PageId::Committee, decision.id.row(), DecisionPart::Review});
    QVERIFY(onlyVerdict(fixture));
    press(fixture, u"Must end"_s);
    press(fixture, u"Prepare the request"_s);
    QCOMPARE(fixture.window().place().page, PageId::RequestEditor);
    const auto request = *fixture.reg().get(Id<Request>(fixture.window().place().record));
    QCOMPARE(request.draft.kind, RequestKind::End);
    QCOMPARE(request.draft.authorization, authorization);
    const auto count = recordsOf<Request>(fixture).size();
    fixture.window().go({PageId::Committee, decision.id.row(), DecisionPart::Review});
    press(fixture, u"Prepare the request"_s);
    QCOMPARE(recordsOf<Request>(fixture).size(), count);
}

void CommitteePageTest::aReplacementNamesItsDecision()
{
    WindowFixture fixture;
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    const auto other = decisionNumbered(fixture, u"19/905"_s);
    fixture.window().go({PageId::Committee, decision.id.row()});
    chooseInCommittee(button(fixture, u"Record an event"_s), u"Replaced by…"_s);
    press(fixture, u"Record the event"_s);
    QCOMPARE(fixture.reg().get(decision.id)->state, DossierState::Granted);
    auto *by = named<Choice>(page(fixture), u"Replaced by decision"_s);
    by->setFocus();
    QTest::keyClicks(by, u"19"_s);
    QCOMPARE(by->currentText(), u"19/905"_s);
    press(fixture, u"Record the event"_s);
    QCOMPARE(fixture.reg().get(decision.id)->state, DossierState::Replaced);
    QCOMPARE(fixture.reg().get(decision.id)->replacedBy, other.id);
}

void CommitteePageTest::twoUnderOneNumberAreSaid()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee});
    press(fixture, u"New dossier"_s);
    type(fixture, u"Deliberation number"_s, u"22/0901"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(fixture.window().messageBar()->text().contains(u"22/0901"));
    QCOMPARE(recordsOf<Decision>(fixture).back().deliberation, u"22/0901"_s);
    bool isSaid = false;
    for (auto *label : page(fixture).findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"IVC/KSZG/22/902") &&
                            label->text().contains(u"also that of another decision"));
    QVERIFY(isSaid);
}

void CommitteePageTest::anOlderDecisionIsEnteredAsItIs()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee});
    press(fixture, u"New dossier"_s);
    type(fixture, u"Deliberation number"_s, u"05/007"_s);
    auto *state = named<Choice>(page(fixture), u"State"_s);
    QVERIFY(state);
    state->setCurrentIndex(state->findText(u"withdrawn"_s));
    fixture.window().run(CommandId::SaveNow);
    // It has to say since when.
    QCOMPARE(recordsOf<Decision>(fixture).size(), size_t(2));
    type(fixture, u"No longer in force from"_s, u"01/01/2010"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(recordsOf<Decision>(fixture).back().state, DossierState::Withdrawn);
    // Once kept, its state is led by events.
    QVERIFY(!named<Choice>(page(fixture), u"State"_s));
    QVERIFY(named<QLineEdit>(page(fixture), u"No longer in force from"_s));
}

void CommitteePageTest::theChecklistIsOnesOwn()
{
    WindowFixture fixture;
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    fixture.window().go({PageId::Committee, decision.id.row()});
    chooseInCommittee(fixture, u"Checklist"_s);
    press(fixture, u"Take the usual points"_s);
    QTest::mouseClick(named<QCheckBox>(page(fixture), u"Purpose"_s), Qt::LeftButton, {}, {8, 8});
    QTest::keyClicks(named<LongText>(page(fixture), u"What the dossier says: Purpose"_s), u"Allowance"_s);
    auto *own = named<QLineEdit>(page(fixture), u"A point of your own"_s);
    QTest::keyClicks(own, u"Opinion of the DPO"_s);
    QTest::keyClick(own, Qt::Key_Return);
    for (int moves = 0; moves < 7; ++moves) {
        QTest::mouseClick(named<QToolButton>(page(fixture), u"Move up: Opinion of the DPO"_s),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QTest::mouseClick(named<QToolButton>(page(fixture), u"Remove: Recipients of the data"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    // Another line of the tree asks first.
    chooseInCommittee(fixture, u"Papers"_s);
    QVERIFY(fixture.reg().get(decision.id)->checklist.empty());
    fixture.window().run(CommandId::SaveNow);
    const auto points = fixture.reg().get(decision.id)->checklist;
    QCOMPARE(points.size(), size_t(7));
    QCOMPARE(points[0].subject, u"Opinion of the DPO"_s);
    QCOMPARE(points[1].topic, std::optional(ChecklistTopic::Purpose));
    QVERIFY(points[1].isDone);
    QCOMPARE(points[1].text, u"Allowance"_s);
    QCOMPARE(openPoints(points), 6);
}

void CommitteePageTest::papersAreAttachedAndCopied()
{
    WindowFixture fixture;
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    fixture.window().go({PageId::Committee, decision.id.row()});
    chooseInCommittee(fixture, u"Papers"_s);
    const auto paper = fixture.folder() + u"/decision.pdf"_s;
    QFile file(paper);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(test::smallPdf()) > 0);
    file.close();
    fixture.prompts.file = paper;
    press(fixture, u"Published decision…"_s);
    const auto papers = recordsOf<Attachment>(fixture);
    QCOMPARE(papers.size(), size_t(1));
    QCOMPARE(papers.front().role, AttachmentRole::Decision);
    QCOMPARE(papers.front().record.id, decision.id.row());
    const auto copy = fixture.folder() + u"/copy.pdf"_s;
    fixture.prompts.file = copy;
    press(fixture, u"Save a copy…"_s);
    QFile copied(copy);
    QVERIFY(copied.open(QIODevice::ReadOnly));
    QCOMPARE(copied.readAll(), test::smallPdf());
    // What cannot be read is said, and nothing is attached.
    fixture.prompts.file = fixture.folder() + u"/missing.pdf"_s;
    press(fixture, u"Enclose…"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"missing.pdf"));
    QCOMPARE(recordsOf<Attachment>(fixture).size(), size_t(1));
}

void CommitteePageTest::whatRestsOnItIsALineToItsRecord()
{
    WindowFixture fixture;
    const auto authorization = addResting(fixture);
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    fixture.window().go({PageId::Committee, decision.id.row()});
    chooseInCommittee(fixture, u"Would lapse without it: 1"_s);
    QVERIFY(named<QTreeWidget>(page(fixture), u"What would lapse without it"_s));
    chooseInCommittee(fixture, u"Rests on it: 1"_s);
    auto *list = named<QTreeWidget>(page(fixture), u"What rests on it"_s);
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(fixture.window().place(), (Place{PageId::Authorizations, authorization.row()}));
}

void CommitteePageTest::theSumBehindADateUnfolds()
{
    WindowFixture fixture;
    auto step = recordsOf<DecisionStep>(fixture).front();
    step.decidedOn = QDate(2025, 12, 16);
    QVERIFY(fixture.reg().change(step, test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::Committee, step.decision.row()});
    auto *why = named<QToolButton>(page(fixture), u"Why this date"_s);
    QVERIFY(why);
    const auto isUnfolded = [&] {
        for (auto *label : page(fixture).findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"25/12/2025: holiday or closing day"))
                return true;
        return false;
    };
    QVERIFY(!isUnfolded());
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    QVERIFY(isUnfolded());
}

void CommitteePageTest::anEarlierDayIsReadOnly()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee, decisionNumbered(fixture, u"22/901"_s).id.row()});
    QVERIFY(button(fixture, u"Record an event"_s)->isEnabled());
    auto *context = fixture.window().context();
    context->askPast({QDate(2025, 1, 1), {}});
    QVERIFY(!button(fixture, u"Record an event"_s)->isEnabled());
    QVERIFY(named<QLineEdit>(page(fixture), u"Subject"_s)->isReadOnly());
}

/// The row at the edge comes into view as it is pressed, and another one lies under the pointer then.
void CommitteePageTest::theMarkStaysWithTheDecisionThatIsShown()
{
    WindowFixture fixture;
    for (int number = 101; number < 121; ++number) {
        Decision one;
        one.deliberation = u"21/%1"_s.arg(number);
        one.state = DossierState::Granted;
        QVERIFY(fixture.reg().add(one, test::stampOn({2026, 12, 1})));
    }
    fixture.window().go({PageId::Committee, 0});
    auto *table = named<ListTable>(page(fixture), u"List"_s);
    QVERIFY(table);
    // However high the list is, one of these lies half out of sight.
    for (int below = 1; below < table->verticalHeader()->defaultSectionSize(); below += 3) {
        const QPoint edge(20, table->viewport()->height() - below);
        const auto id = table->indexAt(edge).data(ListModel::IdRole).toLongLong();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, edge);
        QCoreApplication::processEvents();
        QCOMPARE(table->currentId(), id);
        const auto rows = table->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.front().data(ListModel::IdRole).toLongLong(), id);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(20, 5));
    }
}

void CommitteePageTest::anEventThatDidNotHappenIsToldInTheTrail()
{
    WindowFixture fixture;
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    addResting(fixture);
    QVERIFY(recordDossierEvent(fixture.reg().database(), decision.id, DossierEvent::Withdraw, {},
                               {2026, 12, 1}, test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::Committee, decision.id.row()});
    QCOMPARE(decisionNumbered(fixture, u"22/901"_s).state, DossierState::Withdrawn);
    chooseInCommittee(fixture, u"History: "_s);
    QCoreApplication::processEvents();
    QToolButton *correct = nullptr;
    for (auto *one : page(fixture).findChildren<QToolButton *>())
        if (one->text() == u"Correct…" && one->isVisible()) {
            QVERIFY(!correct);
            correct = one;
        }
    QVERIFY(correct);
    QTest::mouseClick(correct, Qt::LeftButton);
    QTest::keyClick(named<QCheckBox>(page(fixture), u"It did not happen at all"_s), Qt::Key_Space);
    const auto says = [&](const QString &words) {
        const auto labels = page(fixture).findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    };
    QVERIFY(says(u"The dossier is “granted” again."_s));
    QVERIFY(says(u"The review that it opened goes with it; "_s));
    // Without a reason nothing is written.
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(decisionNumbered(fixture, u"22/901"_s).state, DossierState::Withdrawn);
    auto *reason = named<LongText>(page(fixture), u"How it came to be noted"_s);
    QVERIFY(reason);
    QTest::keyClicks(reason, u"another decision"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(decisionNumbered(fixture, u"22/901"_s).state, DossierState::Granted);
    QVERIFY(reviewsOf(RegisterAsOf(fixture.reg().database()), decision.id)->empty());
    QVERIFY(fixture.window().messageBar()->text().startsWith(u"The dossier is “granted” again."_s));
    QCoreApplication::processEvents();
    QVERIFY(says(u"Did not happen: another decision"_s));
    // The head follows.
    QVERIFY(button(fixture, u"Record an event"_s));
    QVERIFY(says(u"Nothing has to be done until the committee amends it."_s));
}

void CommitteePageTest::theRightDayIsTypedInTheTrail()
{
    WindowFixture fixture;
    const auto decision = decisionNumbered(fixture, u"22/901"_s);
    QVERIFY(recordDossierEvent(fixture.reg().database(), decision.id, DossierEvent::Withdraw, {},
                               {2026, 12, 1}, test::stampOn({2026, 12, 1})));
    fixture.window().go({PageId::Committee, decision.id.row()});
    chooseInCommittee(fixture, u"History: "_s);
    QCoreApplication::processEvents();
    for (auto *one : page(fixture).findChildren<QToolButton *>())
        if (one->text() == u"Correct…" && one->isVisible())
            QTest::mouseClick(one, Qt::LeftButton);
    type(fixture, u"Day on which it happened"_s, u"30/11/2026"_s);
    QTest::keyClicks(named<LongText>(page(fixture), u"What is right, and why"_s), u"its letter"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(decisionNumbered(fixture, u"22/901"_s).withdrawnOn, std::optional(QDate(2026, 11, 30)));
    // Escape leaves all as it is.
    QCoreApplication::processEvents();
    for (auto *one : page(fixture).findChildren<QToolButton *>())
        if (one->text() == u"Correct…" && one->isVisible())
            QTest::mouseClick(one, Qt::LeftButton);
    type(fixture, u"Day on which it happened"_s, u"29/11/2026"_s);
    QTest::keyClick(named<QLineEdit>(page(fixture), u"Day on which it happened"_s), Qt::Key_Escape);
    QCOMPARE(decisionNumbered(fixture, u"22/901"_s).withdrawnOn, std::optional(QDate(2026, 11, 30)));
}

void CommitteePageTest::whatWasPromisedStandsInTheHeadAndWhatWasLostIsFiledAgain()
{
    WindowFixture fixture;
    Decision dossier;
    dossier.subject = u"Allowance"_s;
    const auto id = *saveDecision(fixture.reg().database(), dossier, test::stampOn({2026, 11, 2}));
    DossierEventInput filed;
    filed.note = u"urgent"_s;
    QVERIFY(recordDossierEvent(fixture.reg().database(), id, DossierEvent::File, filed, {2026, 12, 1},
                               test::stampOn({2026, 11, 3})));
    fixture.window().go({PageId::Committee, id.row()});
    const auto now = [&] { return *fixture.reg().get(id); };
    const auto says = [&](const QString &words) {
        const auto labels = page(fixture).findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    };
    chooseInCommittee(button(fixture, u"Other events"_s), u"Contacted…"_s);
    type(fixture, u"With whom"_s, u"Mr. Maes"_s);
    type(fixture, u"Promised by"_s, u"14/12/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now().promisedUntil, std::nullopt);
    QTest::keyClicks(named<LongText>(page(fixture), u"What was promised"_s), u"on the agenda"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now().promisedUntil, std::optional(QDate(2026, 12, 14)));
    QCOMPARE(now().contactedOn, std::optional(QDate(2026, 12, 1)));
    QCoreApplication::processEvents();
    QVERIFY(says(u"Promised by 14/12/2026."_s));
    chooseInCommittee(button(fixture, u"Other events"_s), u"Not delivered…"_s);
    QTest::keyClicks(named<LongText>(page(fixture), u"How it is known"_s), u"it came back"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now().undeliveredOn, std::optional(QDate(2026, 12, 1)));
    QCoreApplication::processEvents();
    QVERIFY(says(u"It was not delivered (01/12/2026): file it again."_s));
    // That is what is next.
    press(fixture, u"Filed…"_s);
    QTest::keyClicks(named<LongText>(page(fixture), u"Why it is filed all the same"_s), u"urgent"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(now().undeliveredOn, std::nullopt);
    QCOMPARE(now().filedOn, std::optional(QDate(2026, 12, 1)));
}

void CommitteePageTest::whatHappenedBeforeIsNotedLateAndAWrongNumberIsPutRight()
{
    WindowFixture fixture;
    Decision dossier;
    dossier.subject = u"Allowance"_s;
    auto &database = fixture.reg().database();
    const auto id = *saveDecision(database, dossier, test::stampOn({2026, 11, 2}));
    const auto lead = [&](DossierEvent event, QDate day, DossierEventInput input) {
        input.note = u"urgent"_s;
        QVERIFY(recordDossierEvent(database, id, event, input, {2026, 12, 1}, test::stampOn(day)));
    };
    DossierEventInput input;
    input.dossier = u"IVC/KSZG/26/905"_s;
    lead(DossierEvent::File, {2026, 11, 3}, input);
    lead(DossierEvent::PutOnTheAgenda, {2026, 11, 10}, {});
    input = {};
    input.deliberation = u"26/955"_s;
    lead(DossierEvent::Grant, {2026, 11, 24}, input);
    fixture.window().go({PageId::Committee, id.row()});
    const auto says = [&](const QString &words) {
        QCoreApplication::processEvents();
        const auto labels = page(fixture).findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    };
    chooseInCommittee(button(fixture, u"Record an event"_s), u"Contacted…"_s);
    QVERIFY(says(u"It is noted late: it stands on its day, and what followed stays as it is."_s));
    QTest::keyClicks(named<LongText>(page(fixture), u"What was promised"_s), u"on the agenda"_s);
    // Of which day, somebody has to say.
    fixture.window().run(CommandId::PrimaryAction);
    const auto contacts = [&] {
        const auto trail = *events(database, 100, RecordRef::of(id));
        return std::count_if(trail.begin(), trail.end(),
                             [](const Event &one) { return one.kind == DossierEvent::Contacted; });
    };
    QCOMPARE(contacts(), 0);
    type(fixture, u"On"_s, u"17/11/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(contacts(), 1);
    QCOMPARE(fixture.reg().get(id)->state, DossierState::Granted);
    QVERIFY(fixture.window().messageBar()->text().contains(
        u"It stands on its day; what followed stays as it is."_s));
    // A draft cites the number that was mistyped.
    Draft draft;
    draft.committee.deliberation = u"IVC/KSZG/26/905"_s;
    QVERIFY(fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1})));
    chooseInCommittee(fixture, u"History: "_s);
    QCoreApplication::processEvents();
    QToolButton *filing = nullptr;
    for (auto *one : page(fixture).findChildren<QToolButton *>())
        if (one->text() == u"Correct…" && one->isVisible() && one->accessibleName().contains(u"03/11/2026"_s))
            filing = one;
    QVERIFY(filing);
    filing->click();
    type(fixture, u"Dossier number"_s, u"IVC/KSZG/26/950"_s);
    QVERIFY(says(u"cites IVC/KSZG/26/905: it keeps its words, and its check says what is wrong."_s));
    QTest::keyClicks(named<LongText>(page(fixture), u"What is right, and why"_s), u"its letter"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(recordsOf<DecisionStep>(fixture).back().dossier, u"IVC/KSZG/26/950"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"cites IVC/KSZG/26/905"_s));
    QVERIFY(says(u"Dossier number: IVC/KSZG/26/905 → IVC/KSZG/26/950"_s));
}

void CommitteePageTest::theListIsAProperModel()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Committee});
    auto *table = page(fixture).findChild<ListTable *>();
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    addResting(fixture);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            table->sortByColumn(column, order);
    QCOMPARE(table->model()->rowCount(), 2);
}

} // namespace licet

using licet::CommitteePageTest;
LICET_TEST(CommitteePageTest)
#include "committee_page_test.moc"
