#include "support/screens.h"
#include "support/whole_papers.h"

#include "committee/checklist.h"
#include "documents/paper.h"
#include "followup/chasing.h"
#include "followup/reminder.h"
#include "request/facts_reader.h"
#include "review/dossier_events.h"
#include "ui/overview/overview_list.h"
#include "ui/request/prepare/preparation_place.h"
#include "ui/settings/answer_terms.h"
#include "ui/settings/closing_calendar.h"
#include "ui/settings/letter_texts.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/views_button.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace licet::test {

using namespace Qt::StringLiterals;

namespace {

Id<Request> requestOn(WindowFixture &fixture, RequestState state)
{
    const auto summaries = fixture.reg().requests().summaries();
    if (!summaries)
        qFatal("requests not read");
    for (const auto &one : *summaries)
        if (one.state == state)
            return one.id;
    qFatal("no request in this state");
}

Id<Request> draftNamed(WindowFixture &fixture, const QString &name)
{
    const auto wanted = draftFrom(name);
    const auto summaries = fixture.reg().requests().summaries();
    for (const auto &one : *summaries) {
        const auto request = fixture.reg().requests().get(one.id);
        if (request && request->state == RequestState::Draft && request->draft == wanted)
            return one.id;
    }
    qFatal("no draft %s", qPrintable(name));
}

void edit(WindowFixture &fixture, const QString &name)
{
    fixture.window().go({PageId::RequestEditor, draftNamed(fixture, name).row()});
}

QString attachable(const WindowFixture &fixture)
{
    const auto path = fixture.folder() + u"/gescand formulier – ondertekend.pdf"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(test::smallPdf("scan")) < 0)
        qFatal("no file to attach");
    return path;
}

/// What came back for the services that the drafts are about.
void addSetback(WindowFixture &fixture)
{
    Setback setback;
    setback.request = requestOn(fixture, RequestState::Signed);
    setback.event = RequestEvent::Return;
    setback.happenedOn = QDate(2026, 3, 5);
    setback.reason = u"Het doeleinde zegt niet voor welke tegemoetkoming de gegevens dienen."_s;
    setback.field = u"purpose"_s;
    setback.service = draftFrom(u"16-person-number-in-text"_s).services.front().name;
    setback.recipient = u"ppkb"_s;
    if (!fixture.reg().add(setback, stampOn({2026, 3, 5})))
        qFatal("no setback");
}

/// Of the user's own: one late, one of this week, one later.
void addReminders(WindowFixture &fixture)
{
    if (!recordsOf<Reminder>(fixture).empty())
        return;
    const std::pair<QDate, QString> all[] = {{{2026, 11, 30}, u"PPKB bellen over de testomgeving"_s},
                                             {{2026, 12, 3}, u"Verslag van de loggingtest opvragen"_s},
                                             {{2027, 2, 1}, u"Vragenlijst van de normen voorbereiden"_s}};
    for (const auto &[day, text] : all) {
        Reminder reminder;
        reminder.day = day;
        reminder.text = text;
        if (!fixture.reg().add(reminder, stampOn({2026, 11, 20})))
            qFatal("no reminder");
    }
}

Screen rail(const char *name, PageId page)
{
    return {name, true, [page](WindowFixture &fixture) { fixture.window().go({page}); }};
}

Screen institution(const char *name, InstitutionPart part)
{
    return {name, true, [part](WindowFixture &fixture) {
                fixture.window().go({PageId::Institutions, 0, part});
            }};
}

/// A project's name and go-live day.
void typeInto(WindowFixture &fixture, const QString &goLive)
{
    const auto edits = fixture.window().page()->findChildren<QLineEdit *>();
    for (auto *edit : edits)
        if (edit->isVisible() && qobject_cast<DateEdit *>(edit))
            edit->setText(goLive);
    if (auto *name = qobject_cast<QLineEdit *>(fixture.window().focusWidget()))
        name->setText(u"Personen raadplegen 2027"_s);
}

/// Sent and acknowledged weeks ago, and chased once.
Id<Request> chasedRequest(WindowFixture &fixture)
{
    const auto summaries = fixture.reg().requests().summaries();
    for (const auto &one : *summaries)
        if (one.state == RequestState::Acknowledged)
            return one.id;
    auto &requests = fixture.reg().requests();
    auto draft = draftFrom(u"01-production-complete"_s);
    draft.signingDate = QDate(2026, 10, 5);
    const auto id = *requests.create(draft, stampOn({2026, 10, 5}));
    const auto facts = readFacts(fixture.reg().database(), draft, {2026, 10, 5}, id);
    if (!facts || !requests.finalise(id, *facts, stampOn({2026, 10, 5}), paperRenderer()))
        qFatal("not finalised");
    EventInput said;
    for (const auto event : {RequestEvent::Sign, RequestEvent::Send, RequestEvent::Acknowledge}) {
        said.reference = event == RequestEvent::Acknowledge ? u"PPKB/2026/118"_s : QString();
        if (!requests.record(id, event, said, *facts, stampOn({2026, 10, 5})))
            qFatal("not led");
    }
    const auto packed = packChases(fixture.reg().database(), {id}, {2026, 10, 26});
    if (!packed || !recordChases(fixture.reg().database(), packed->front(), ChaseWay::Mail, {}, {},
                                 stampOn({2026, 10, 26})))
        qFatal("not chased");
    return id;
}

/// Shows what a scrolling page holds further down.
void scrollTo(WindowFixture &fixture, QWidget *widget)
{
    QApplication::processEvents();
    for (auto *area : fixture.window().page()->findChildren<QScrollArea *>())
        if (widget && area->isAncestorOf(widget))
            area->ensureWidgetVisible(widget);
}

Id<Decision> decisionAbout(WindowFixture &fixture, const QString &subject)
{
    for (const auto &one : recordsOf<Decision>(fixture))
        if (one.subject == subject)
            return one.id;
    return {};
}

Id<Decision> dossierInPreparation(WindowFixture &fixture)
{
    Decision dossier;
    dossier.subject = u"Recht op een tegemoetkoming voor nieuwe aanvragers"_s;
    if (const auto known = decisionAbout(fixture, dossier.subject); known.isSet())
        return known;
    dossier.checklist = usualChecklist();
    dossier.checklist.front() = {
        u"Vaststellen van het recht op een tegemoetkoming."_s, true, ChecklistTopic::Purpose, {}};
    return *saveDecision(fixture.reg().database(), dossier, stampOn({2026, 11, 20}));
}

/// Granted and amended, with an authorization for each of two environments that rests on it.
Id<Decision> amendedDecision(WindowFixture &fixture)
{
    Decision decision;
    decision.subject = u"Identificatie van aanvragers"_s;
    decision.deliberation = u"24/960"_s;
    decision.state = DossierState::Granted;
    if (const auto known = decisionAbout(fixture, decision.subject); known.isSet())
        return known;
    const auto stamp = stampOn({2026, 11, 20});
    const auto id = *saveDecision(fixture.reg().database(), decision, stamp);
    auto authorization = recordsOf<Authorization>(fixture).front();
    authorization.id = {};
    authorization.committee = {decision.deliberation, {}, {}};
    for (const auto environment : {Environment::Acceptance, Environment::Production}) {
        authorization.environment = environment;
        if (!fixture.reg().add(authorization, stamp))
            qFatal("no authorization");
    }
    for (const auto day : {QDate(2024, 3, 5), QDate(2026, 11, 3)}) {
        DecisionStep step;
        step.decision = id;
        step.dossier = u"IVC/KSZG/%1/961"_s.arg(day.year() % 100);
        step.decidedOn = day;
        if (!saveStep(fixture.reg().database(), step, {2026, 12, 1}, stamp))
            qFatal("no step");
    }
    return id;
}

} // namespace

void fillWithRequests(WindowFixture &fixture)
{
    auto &requests = fixture.reg().requests();
    for (const auto &file : QDir(QStringLiteral(LICET_TEST_DATA "/drafts")).entryInfoList({u"*.json"_s})) {
        // These two are refused by the import itself.
        if (file.baseName().startsWith(u"18-") || file.baseName().startsWith(u"19-"))
            continue;
        const auto draft = draftFrom(file.completeBaseName());
        const auto id = requests.create(draft, stampOn({2026, 11, 20}));
        if (!id)
            qFatal("%s not stored", qPrintable(file.baseName()));
        if (!file.baseName().startsWith(u"01-") && !file.baseName().startsWith(u"02-"))
            continue;
        const auto facts = readFacts(fixture.reg().database(), draft, {2026, 11, 27}, *id);
        if (!facts || !requests.finalise(*id, *facts, stampOn({2026, 11, 27}), paperRenderer()))
            qFatal("%s not finalised", qPrintable(file.baseName()));
        if (file.baseName().startsWith(u"02-") &&
            !requests.record(*id, RequestEvent::Sign, {}, *facts, stampOn({2026, 11, 27})))
            qFatal("%s not signed", qPrintable(file.baseName()));
    }
    addSetback(fixture);
}

const std::vector<Screen> &screens()
{
    static const std::vector<Screen> all{
        {"first-run", false, [](WindowFixture &) {}},
        {"first-run-new", false,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::NewRegister); }},
        {"overview-filling", true,
         [](WindowFixture &fixture) {
             addReminders(fixture);
             fixture.window().go({PageId::Overview});
         }},
        {"overview", true,
         [](WindowFixture &fixture) {
             auto *list = fixture.window().page()->findChild<OverviewList *>();
             if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 4; }, 10'000))
                 qFatal("the overview stays empty");
             list->setFocus();
             fixture.window().run(CommandId::WhyThisDate);
         }},
        {"overview-snooze", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::Snooze); }},
        {"overview-away", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::WhileAway); }},
        rail("requests", PageId::Requests),
        {"request-reminder", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests, requestOn(fixture, RequestState::Signed).row()});
             fixture.window().run(CommandId::AddReminder);
         }},
        {"request-detail", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests, requestOn(fixture, RequestState::Finalised).row()});
         }},
        {"request-page", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, requestOn(fixture, RequestState::Finalised).row()});
         }},
        {"request-reopen", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::Reopen); }},
        {"request-record", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::RecordEvent); }},
        {"request-reissue", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, requestOn(fixture, RequestState::Finalised).row()});
             fixture.window().run(CommandId::RecordEvent);
             for (auto *choice : fixture.window().page()->findChildren<QComboBox *>())
                 if (choice->isVisible() && choice->findText(u"Bart Lefèvre"_s) > 0)
                     choice->setCurrentIndex(choice->findText(u"Bart Lefèvre"_s));
         }},
        {"request-send", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, requestOn(fixture, RequestState::Signed).row()});
             fixture.window().run(CommandId::Send);
         }},
        {"request-attach", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, requestOn(fixture, RequestState::Signed).row()});
             fixture.prompts.file = attachable(fixture);
             fixture.window().run(CommandId::Attach);
             fixture.window().run(CommandId::PrimaryAction);
             fixture.window().run(CommandId::Attach);
         }},
        {"requests-several", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests});
             for (auto *table : fixture.window().page()->findChildren<QAbstractItemView *>())
                 if (table->isVisible())
                     table->selectAll();
         }},
        {"requests-several-record", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::RecordEvent); }},
        {"editor-question", true,
         [](WindowFixture &fixture) {
             edit(fixture, u"08-vague"_s);
             fixture.window().run(CommandId::AskQuestion);
         }},
        {"editor-setback", true,
         [](WindowFixture &fixture) {
             const auto id = draftNamed(fixture, u"16-person-number-in-text"_s);
             (void)fixture.reg().requests().ask(id, Question{QDate(2026, 11, 27), u"ppkb"_s, u"?"_s, {}},
                                                stampOn({2026, 11, 27}));
             fixture.window().go({PageId::RequestEditor, id.row(), DraftMember{u"purpose"_s}});
         }},
        {"editor-new", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::NewRequest); }},
        {"editor-errors", true, [](WindowFixture &fixture) { edit(fixture, u"08-vague"_s); }},
        {"editor-finding", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::NextFinding); }},
        {"editor-finalise", true,
         [](WindowFixture &fixture) {
             edit(fixture, u"12-not-genuinely-not-applicable"_s);
             fixture.window().run(CommandId::PrimaryAction);
         }},
        {"editor-page", true,
         [](WindowFixture &fixture) {
             edit(fixture, u"17-batch"_s);
             fixture.window().run(CommandId::PageLarge);
         }},
        institution("institution", InstitutionPart::Facts),
        institution("institution-people", InstitutionPart::People),
        institution("institution-applications", InstitutionPart::Applications),
        institution("institution-certificates", InstitutionPart::Certificates),
        institution("institution-recipients", InstitutionPart::Recipients),
        institution("institution-norms", InstitutionPart::Norms),
        rail("authorizations", PageId::Authorizations),
        {"authorization-end", true,
         [](WindowFixture &fixture) { fixture.window().run(CommandId::RecordEvent); }},
        {"authorization-ladder", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Authorizations, 2});
             for (auto *area : fixture.window().page()->findChildren<QScrollArea *>())
                 if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                     area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
         }},
        rail("coverage", PageId::Coverage),
        {"prepare-requests", true,
         [](WindowFixture &fixture) {
             fixture.window().go(
                 placeToPrepare({Id<Application>(1), u"IdentifyPerson"_s, Environment::Test}));
             typeInto(fixture, u"12/04/2027"_s);
         }},
        {"projects", true,
         [](WindowFixture &fixture) {
             fixture.window().go(
                 placeToPrepare({Id<Application>(1), u"IdentifyPerson"_s, Environment::Test}));
             typeInto(fixture, u"15/12/2026"_s);
             fixture.window().run(CommandId::PrimaryAction);
         }},
        rail("program-numbers", PageId::ProgramNumbers),
        rail("committee", PageId::Committee),
        {"committee-filing", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Committee, dossierInPreparation(fixture).row()});
             fixture.window().run(CommandId::RecordEvent);
         }},
        {"committee-checklist", true,
         [](WindowFixture &fixture) {
             fixture.window().go(
                 {PageId::Committee, dossierInPreparation(fixture).row(), DecisionPart::Checklist});
         }},
        {"committee-review", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Committee, amendedDecision(fixture).row(), DecisionPart::Review});
         }},
        {"committee-rests", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Committee, amendedDecision(fixture).row(), DecisionPart::Rests});
         }},
        rail("catalogue", PageId::Catalogue),
        rail("history", PageId::History),
        {"list-view-name", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Authorizations});
             auto *menu = fixture.window().page()->findChild<ViewsButton *>()->menu();
             Q_EMIT menu->aboutToShow();
             menu->actions().constLast()->trigger();
         }},
        {"history-of-record", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Authorizations});
             fixture.window().run(CommandId::ShowHistory);
         }},
        {"past-asked", true, [](WindowFixture &fixture) { fixture.window().run(CommandId::AskThePast); }},
        {"past", true,
         [](WindowFixture &fixture) {
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
             fixture.window().go({PageId::Authorizations});
             fixture.window().context()->askPast({QDate(2026, 11, 15), QDate(2026, 11, 20)});
         }},
        {"past-people", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Institutions, 0, InstitutionPart::People});
         }},
        {"settings", true,
         [](WindowFixture &fixture) {
             fixture.window().context()->askPast({});
             fixture.window().go({PageId::Settings});
         }},
        {"settings-closing-days", true,
         [](WindowFixture &fixture) {
             auto *calendar = fixture.window().page()->findChild<ClosingCalendar *>();
             calendar->setFocus();
             for (auto *area : fixture.window().page()->findChildren<QScrollArea *>())
                 if (area->isAncestorOf(calendar))
                     area->ensureWidgetVisible(calendar, 0, 200);
         }},
        rail("list-import", PageId::ListImport),
        {"settings-term", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Settings});
             auto *terms = fixture.window().page()->findChild<AnswerTerms *>();
             terms->findChildren<QPushButton *>().front()->click();
             scrollTo(fixture, terms->findChildren<QPushButton *>().back());
         }},
        {"settings-letters", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests});
             fixture.window().go({PageId::Settings});
             auto *letters = fixture.window().page()->findChild<LetterTexts *>();
             for (auto *section : fixture.window().page()->findChildren<CollapsibleSection *>())
                 section->setOpen(true);
             scrollTo(fixture, letters->findChildren<QPushButton *>().back());
         }},
        {"request-chase", true,
         [](WindowFixture &fixture) {
             const auto id = chasedRequest(fixture);
             QCoreApplication::processEvents();
             fixture.window().go({PageId::Request, id.row(), RequestPanel::Chase});
         }},
        {"request-chase-letter", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, chasedRequest(fixture).row(), RequestPanel::Chase});
             if (auto *way = qobject_cast<QComboBox *>(fixture.window().focusWidget()))
                 way->setCurrentIndex(1);
         }},
        {"request-chase-call", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Request, chasedRequest(fixture).row(), RequestPanel::Chase});
             if (auto *way = qobject_cast<QComboBox *>(fixture.window().focusWidget()))
                 way->setCurrentIndex(2);
         }},
        {"list-import-rows", true,
         [](WindowFixture &fixture) {
             fixture.window().go(
                 {PageId::ListImport, 0, ListFile{QStringLiteral(LICET_TEST_DATA "/consultant-list.csv")}});
         }},
        {"sources", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Sources, 0, ProcedureSource{u"P22"_s}});
         }},
        {"message", true,
         [](WindowFixture &fixture) {
             fixture.window().go({PageId::Requests});
             fixture.window().say({Message::Kind::Problem,
                                   fixture.path() + u" · "_s + fixture.reg().path(),
                                   {{u"OK"_s, [] {}}}});
         }},
        // Last, for it leaves the example.
        {"overview-empty", true,
         [](WindowFixture &fixture) {
             const auto path = fixture.folder() + u"/empty.licet"_s;
             if (!QFile::exists(path) && !Register::create(path, stampOn({2026, 12, 1})))
                 qFatal("no empty register");
             fixture.window().open(path);
             QCoreApplication::processEvents();
         }},
    };
    return all;
}

} // namespace licet::test
