#include "authorization/authorization_service.h"
#include "authorization/transferring.h"
#include "catalogue/catalogue_update.h"
#include "coverage/bulk_drafting.h"
#include "exchange/institution_extract.h"
#include "exchange/register_import.h"
#include "exchange/taking_back.h"
#include "followup/did_not_happen.h"
#include "followup/dispatching.h"
#include "followup/following_up.h"
#include "history/history_query.h"
#include "history/verification.h"
#include "institution/certificate_keeping.h"
#include "institution/merging.h"
#include "list_import/list_import.h"
#include "register/every_record.h"
#include "register/register.h"
#include "request/authorization_change.h"
#include "request/corrections/correcting.h"
#include "review/dossier_events.h"
#include "review/reviewing.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;
using test::stampOn;
using test::testData;

namespace {

const QDate later(2027, 6, 1);

/// What differs between a table and the fold of its events, in words; empty when nothing does.
template <class Record>
QStringList differencesOf(const Database &database)
{
    const auto table = RecordSql<Record>::table();
    const auto rows = *RecordStore<Record>::all(database);
    const auto told = *recordsAsOf<Record>(database, {});
    const auto onThatDay = *recordsAsOf<Record>(database, {QDate(2099, 1, 1), {}});
    QStringList found;
    if (rows.size() != told.size() || rows.size() != onThatDay.size())
        found << u"%1: %2 rows, %3 told, %4 of today"_s.arg(table)
                     .arg(rows.size())
                     .arg(told.size())
                     .arg(onThatDay.size());
    for (size_t n = 0; found.isEmpty() && n < rows.size(); ++n) {
        if (rows[n].id != told[n].id || rows[n].id != onThatDay[n].id)
            found << u"%1 %2: another id"_s.arg(table).arg(rows[n].id.row());
        for (const auto &other : {told[n], onThatDay[n]})
            if (const auto changed = changedColumns(other, rows[n]); !changed.isEmpty())
                found << u"%1 %2: %3"_s.arg(table).arg(rows[n].id.row()).arg(changed.join(u' '));
        // Folded by its columns, and not only as its last event left it.
        QJsonObject state;
        const auto changes = *changesOf(database, RecordRef::of(rows[n].id));
        for (const auto &change : changes)
            for (auto value = change.values.begin(); value != change.values.end(); ++value)
                state.insert(value.key(), value.value());
        const auto folded = RecordSql<Record>::fromJson(rows[n].id, state);
        if (!folded || !changedColumns(*folded, rows[n]).isEmpty())
            found << u"%1 %2: its columns"_s.arg(table).arg(rows[n].id.row());
    }
    return found;
}

QStringList differences(const Database &database)
{
    QStringList found;
    (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
        found << differencesOf<Record>(database);
        return {};
    });
    return found;
}

/// Where a row and the last value that the history keeps of one of its columns are not stored alike, by
/// SQLite's own judgement: value and type. Of schema 2, read past everything that interprets.
QStringList storedOtherwise(const Database &database)
{
    QStringList found;
    const auto compare = [&](const QString &table, const QString &column) {
        auto statement = *Statement::prepare(
            database,
            u"SELECT stored.id FROM \"%1\" AS stored CROSS JOIN event_leaf AS leaf ON leaf.name = '%2' "
            "AND leaf.sequence = (SELECT max(event.sequence) FROM event CROSS JOIN event_leaf AS one "
            "ON one.sequence = event.sequence AND one.name = '%2' "
            "WHERE event.record = '%1' AND event.record_id = stored.id) "
            "WHERE leaf.value IS NOT stored.%2 OR typeof(leaf.value) <> typeof(stored.%2)"_s.arg(table,
                                                                                                 column));
        while (*statement.next())
            found << u"%1 %2: %3"_s.arg(table).arg(*statement.read<qint64>(0)).arg(column);
    };
    (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
        for (const auto &column : RecordSql<Record>::names())
            compare(RecordSql<Record>::table(), column);
        return {};
    });
    return found;
}

template <class Record>
qsizetype countOf(const Register &reg)
{
    return qsizetype(reg.all<Record>()->size());
}

/// Every way in which a register is written, one after the other.
struct LedRegister
{
    LedRegister() : leader(*example.reg)
    {
        leadRequests();
        leadAuthorizations();
        leadAuthorizationsByHand();
        leadDossier();
        leadDispatches();
        leadProject();
        keepTheRest();
        bringLists();
        leadMerger();
    }
    Register &reg() { return *example.reg; }
    void must(bool done, const char *what) const
    {
        if (!done)
            qFatal("%s", what);
    }
    template <class T>
    void must(const Result<T> &done, const char *what) const
    {
        if (!done)
            qFatal("%s: %d %s %s %s", what, int(done.error().kind), qPrintable(done.error().subject),
                   qPrintable(done.error().value), qPrintable(done.error().hint));
    }
    Result<void> write(const std::function<Result<void>(Transaction &)> &work) { return reg().write(work); }

    /// Sent again, contacted, executed with a number that follows, and answered anew.
    void leadByLetter(Id<Request> id)
    {
        leader.lead(id, {RequestEvent::Send, RequestEvent::NotDelivered, RequestEvent::Send});
        EventInput contact;
        contact.note = u"it lies with the service"_s;
        contact.contacted = u"An Peeters"_s;
        contact.promisedUntil = leader.day.addDays(7);
        must(leader.record(id, RequestEvent::Contacted, contact), "contacted");
        EventInput said;
        said.numberFollows = true;
        must(leader.record(id, RequestEvent::Execute, said), "execute, the number follows");
        leader.lead(id, {RequestEvent::NumberAwaited});
        said.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        must(leader.record(id, RequestEvent::NumberReceived, said), "number received");
        GrantedTerms granted;
        granted.until = QDate(2028, 12, 31);
        granted.conditions = u"for one file at a time"_s;
        said.lines = {{0, LineOutcome::WithDifferences, {}, granted}};
        said.note = u"their second letter"_s;
        must(leader.record(id, RequestEvent::AnswerAmended, said), "amended");
    }

    void leadRequests()
    {
        // Frozen, declined, frozen again, signed, sent, asked, answered, executed.
        first = leader.finalised(u"01-production-complete"_s);
        leader.lead(first, {RequestEvent::Decline});
        leader.finalise(first);
        leader.lead(first, {RequestEvent::Sign, RequestEvent::Send, RequestEvent::Acknowledge,
                            RequestEvent::AskInformation, RequestEvent::AnswerInformation});
        EventInput executed;
        executed.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        executed.files = {{AttachmentRole::Answer, u"answer.pdf"_s, test::smallPdf()}};
        must(leader.record(first, RequestEvent::Execute, executed), "execute");
        correct(first);
        leadByLetter(leader.signedOne(u"01-production-complete"_s));

        const auto second = leader.signedOne(u"02-test-not-applicable"_s);
        leader.lead(second, {RequestEvent::Send, RequestEvent::Return, RequestEvent::Reopen});
        const auto open = *leader.requests().get(second);
        auto draft = open.draft;
        draft.remarks = u"completed"_s;
        must(leader.requests().save(second, open.revision, draft, open.advice, stampOn(leader.day)), "save");
        must(leader.requests().keep(second, open.draft, open.advice, stampOn(leader.day).enteredAt), "keep");
        must(*leader.requests().recoverAutosaved(stampOn(leader.day)) == 1, "recover");
        leader.lead(second, {RequestEvent::Withdraw});

        reissued = leader.finalised(u"01-production-complete"_s);
        must(leader.requests().reissue(reissued, {u"Bart Lefèvre"_s, leader.day}, u"on leave"_s,
                                       stampOn(leader.day),
                                       [](const PaperInput &) {
                                           return Result<RenderedPaper>({"form", "cover"});
                                       }),
             "reissue");
        const auto refused = leader.signedOne(u"10-french"_s);
        leader.lead(refused, {RequestEvent::Send, RequestEvent::Refuse});
        const auto asked = leader.draft(u"17-batch"_s);
        Question question;
        question.askedOn = leader.day;
        question.text = u"which form?"_s;
        must(leader.requests().ask(asked, question, stampOn(leader.day)), "ask");
        EventInput answer;
        answer.note = u"this one"_s;
        must(leader.requests().answerQuestion(asked, answer, stampOn(leader.day)), "answer");
        revoke();
        signTogether();
    }
    /// On a form that official and deputy must both sign; the second signature did not happen at first.
    void signTogether()
    {
        const auto id = leader.draft(u"01-production-complete"_s);
        auto facts = *readFacts(reg().database(), leader.requests().get(id)->draft, leader.day, id);
        facts.form.signatures = SignaturesAsked::AllOf;
        facts.form.signatories = {Role::ManagingOfficial, Role::Deputy};
        must(leader.requests().finalise(id, facts, stampOn(leader.day),
                                        [](const PaperInput &) {
                                            return Result<RenderedPaper>({"form", "cover"});
                                        }),
             "finalise");
        leader.lead(id, {RequestEvent::Sign, RequestEvent::Sign});
        const auto log = *events(reg().database(), 1, RecordRef::of(id));
        must(recordDidNotHappen(reg().database(), id, log.front().sequence, u"misread"_s, stampOn(later)),
             "did not happen");
        must(leader.requests().get(id)->state == RequestState::Finalised, "one is awaited");
        leader.lead(id, {RequestEvent::Sign});
    }
    /// Led to its execution, of which nothing happened; then withdrawn, which did not happen either.
    void revoke()
    {
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send, RequestEvent::Acknowledge});
        EventInput executed;
        executed.programNumber = *ProgramNumber::parse(u"00901234590"_s);
        must(leader.record(id, RequestEvent::Execute, executed), "execute");
        const auto unhappened = [&](RequestEvent event) {
            const auto log = *events(reg().database(), 100, RecordRef::of(id));
            const auto found =
                std::find_if(log.begin(), log.end(), [&](const Event &one) { return one.kind == event; });
            must(recordDidNotHappen(reg().database(), id, found->sequence, u"misread"_s, stampOn(later)),
                 "did not happen");
        };
        for (const auto event : {RequestEvent::Execute, RequestEvent::Acknowledge, RequestEvent::Send})
            unhappened(event);
        leader.lead(id, {RequestEvent::Send, RequestEvent::Withdraw});
        unhappened(RequestEvent::Withdraw);
    }
    void correct(Id<Request> id)
    {
        const auto log = *events(reg().database(), 100, RecordRef::of(id));
        EventInput input;
        input.note = u"wrong day"_s;
        // From the last one back, for none may pass its neighbour; the sending twice.
        const auto move = [&](qint64 sequence, int days) {
            must(correctDay(reg().database(), id, sequence, leader.day.addDays(days), input.note,
                            stampOn(later)),
                 "correct");
        };
        const auto sequenceOf = [&](RequestEvent event) {
            return std::find_if(log.begin(), log.end(), [&](const Event &one) { return one.kind == event; })
                ->sequence;
        };
        move(log.front().sequence, 9);
        move(sequenceOf(RequestEvent::Execute), 9);
        move(sequenceOf(RequestEvent::AnswerInformation), 9);
        move(sequenceOf(RequestEvent::AskInformation), 8);
        move(sequenceOf(RequestEvent::Acknowledge), 8);
        move(sequenceOf(RequestEvent::Send), 6);
        move(sequenceOf(RequestEvent::Send), 4);
        move(sequenceOf(RequestEvent::Sign), 1);
        EventCorrection answer;
        answer.programNumber = *ProgramNumber::parse(u"00901234579"_s);
        answer.reference = u"SD/118"_s;
        answer.doneBy = u"Els Maes"_s;
        answer.happenedOn = leader.day.addDays(12);
        must(correctEvent(reg().database(), id, sequenceOf(RequestEvent::Execute), answer, input.note,
                          stampOn(later)),
             "correct answer");
        must(leader.requests().remark(id, RecordEvent::Noted, input, {}, stampOn(leader.day.addDays(-30))),
             "note");
        leader.attachScan(id, test::smallPdf("scan"));
    }
    void leadAuthorizations()
    {
        const auto id = reg().all<Authorization>()->front().id;
        for (const auto event : {AuthorizationEvent::Suspend, AuthorizationEvent::Resume,
                                 AuthorizationEvent::End, AuthorizationEvent::Reinstate})
            must(write([&](Transaction &transaction) -> Result<void> {
                     LICET_TRY(recordEvent(transaction, id, event, u"why"_s, later, stampOn(leader.day)));
                     return {};
                 }),
                 "authorization");
        const auto life = *events(reg().database(), 4, RecordRef::of(id));
        for (const auto &event : life)
            must(write([&](Transaction &transaction) {
                     return correctDay(transaction, id, event.sequence, leader.day.addDays(2), u"stamp"_s,
                                       later, stampOn(later));
                 }),
                 "correct authorization");
    }
    /// An older one is entered, completed, corrected and proved; then requests change and end it.
    void leadAuthorizationsByHand()
    {
        const auto like = reg().all<Authorization>()->front();
        Authorization older;
        older.institution = like.institution;
        older.application = like.application;
        older.environment = Environment::Test;
        older.service = u"PersonService"_s;
        older.purpose = u"as remembered"_s;
        AuthorizationService service(reg().database());
        const auto id = service.enter(older, stampOn(leader.day));
        must(id, "entered");
        older = *reg().get(*id);
        older.note = u"seen"_s;
        must(service.keep(older, {}, stampOn(leader.day)), "completed");
        older.purpose = u"as it stands on paper"_s;
        must(service.keep(older, u"misread"_s, stampOn(leader.day)), "corrected");
        must(service.attachDocument(*id, {AttachmentRole::Evidence, u"paper.pdf"_s, test::smallPdf("paper")},
                                    stampOn(leader.day)),
             "document");
        execute(RequestKind::Change, *id, 901);
        execute(RequestKind::End, *id, 902);
        must(reg().get(*id)->state == AuthorizationState::Ended, "ended by a request");
    }
    void execute(RequestKind kind, Id<Authorization> right, int serial)
    {
        Request request;
        request.draft = *draftAbout(reg().database(), *reg().get(right), kind, later);
        request.draft.identification.reset();
        request.draft.legalContext = u"DAV:OTHER"_s;
        request.excerpt = excerptOf(request.draft);
        request.institution = reg().get(right)->institution;
        request.state = RequestState::Sent;
        request.numberYear = 2027;
        request.numberSerial = serial;
        request.number = u"2027-0%1"_s.arg(serial);
        request.stateSince = request.begunOn = later;
        request.changedAt = stampOn(later).enteredAt;
        const auto id = reg().add(request, stampOn(later));
        must(id, "sent");
        const auto facts = readFacts(reg().database(), request.draft, later, *id);
        must(leader.requests().record(*id, RequestEvent::Execute, {}, *facts, stampOn(later)), "executed");
    }
    void leadDossier()
    {
        Decision dossier;
        dossier.subject = u"Allowance"_s;
        const auto id = *saveDecision(reg().database(), dossier, stampOn(leader.day));
        DossierEventInput input;
        input.note = u"by letter"_s;
        input.dossier = u"IVC/KSZG/27/011"_s;
        input.deliberation = u"27/100"_s;
        for (const auto event :
             {DossierEvent::File, DossierEvent::NotDelivered, DossierEvent::File, DossierEvent::Contacted,
              DossierEvent::AskInformation, DossierEvent::AnswerInformation, DossierEvent::PutOnTheAgenda,
              DossierEvent::Grant, DossierEvent::Withdraw})
            must(recordDossierEvent(reg().database(), id, event, input, later, stampOn(leader.day)),
                 "dossier");
        // What rests on one that is withdrawn is reviewed.
        const auto decisions = *reg().decisions();
        for (const auto &one : decisions)
            if (one.decision.deliberation == u"22/901")
                must(recordDossierEvent(reg().database(), one.decision.id, DossierEvent::Withdraw, input,
                                        later, stampOn(leader.day)),
                     "withdraw");
        const auto reviews = *reviewsOf(RegisterAsOf(reg()));
        must(!reviews.empty() && !reviews.front().verdicts.empty(), "review");
        const auto verdict = reviews.front().verdicts.front().id;
        for (const auto one : {Verdict::Unchanged, Verdict::End}) {
            must(giveVerdict(reg().database(), {verdict}, one, later, stampOn(later)), "verdict");
        }
        const auto ending = prepareFromVerdict(reg().database(), verdict, later, stampOn(later));
        must(ending, "a request from a verdict");
        leadOtherDossiers();
    }
    void leadOtherDossiers()
    {
        const auto file = [&](const QString &subject) {
            Decision dossier;
            dossier.subject = subject;
            const auto id = *saveDecision(reg().database(), dossier, stampOn(leader.day));
            DossierEventInput input;
            input.note = u"by letter"_s;
            for (const auto event : {DossierEvent::File, DossierEvent::PutOnTheAgenda})
                must(recordDossierEvent(reg().database(), id, event, input, later, stampOn(leader.day)),
                     "filed");
            return id;
        };
        DossierEventInput input;
        input.note = u"not proportional"_s;
        input.files = {{AttachmentRole::Other, u"refusal.pdf"_s, test::smallPdf("refusal")}};
        must(recordDossierEvent(reg().database(), file(u"Refused"_s), DossierEvent::Refuse, input, later,
                                stampOn(leader.day)),
             "refused");
        const auto first = file(u"Replaced"_s);
        const auto second = file(u"Replacing"_s);
        DossierEventInput granted;
        for (const auto &[id, number] : {std::pair(first, u"27/201"_s), std::pair(second, u"27/202"_s)}) {
            granted.deliberation = number;
            must(recordDossierEvent(reg().database(), id, DossierEvent::Grant, granted, later,
                                    stampOn(leader.day)),
                 "granted");
        }
        DecisionStep step;
        step.decision = first;
        step.decidedOn = leader.day;
        must(saveStep(reg().database(), step, later, stampOn(leader.day)), "step");
        DossierEventInput replaced;
        replaced.replacedBy = second;
        must(recordDossierEvent(reg().database(), first, DossierEvent::Replace, replaced, later,
                                stampOn(later)),
             "replaced");
        auto decision = *reg().get(second);
        decision.subject = u"Replacing, corrected"_s;
        must(saveDecision(reg().database(), decision, stampOn(later)), "saved");
    }
    /// Written, left, chased, forgotten, and one that nobody has said anything of.
    void leadDispatches()
    {
        const PaperWriters writers{[](const Envelope &, ChaseWay, QDate) {
                                       return Result<WrittenPapers>(WrittenPapers{"letter", "letter"});
                                   },
                                   [](const ChasedEnvelope &, ChaseWay) {
                                       return Result<WrittenPapers>(WrittenPapers{"chase", "chase"});
                                   }};
        const auto keep = [&](Result<Outgoing> outgoing) {
            must(outgoing, "written");
            outgoing->fileName = u"letter.eml"_s;
            must(keepWritten(reg().database(), {*outgoing}, stampOn(leader.day)), "kept");
            const auto waiting = *waitingDispatches(reg().database());
            must(!waiting.empty(), "waiting");
            return waiting.back();
        };
        const auto sending = [&](Id<Request> id) {
            const auto all = prepareSending(reg().database(), {id}, SignedForms::GoByPost, ChaseWay::Mail,
                                            leader.day, writers);
            must(all && !all->empty(), "sending");
            return Result<Outgoing>(all->front());
        };
        const auto chasing = [&](Id<Request> id, ChaseWay way) {
            auto all = prepareChases(reg().database(), {id}, SignedForms::GoByPost, way, leader.day, writers);
            must(all && !all->empty(), "chase");
            return Result<Outgoing>(all->front());
        };
        const auto id = leader.signedOne(u"02-test-not-applicable"_s);
        // Written twice: the later one takes the place of the first.
        keep(sending(id));
        must(recordLeft(reg().database(), keep(sending(id)), leader.day, stampOn(leader.day)), "sent");
        must(recordLeft(reg().database(), keep(chasing(id, ChaseWay::Letter)), leader.day,
                        stampOn(leader.day)),
             "chased");
        must(dropWaiting(reg().database(), keep(chasing(id, ChaseWay::Mail)), stampOn(leader.day)),
             "dropped");
        must(write([&](Transaction &transaction) {
                 return recordChase(transaction, {{}, id, later, ChaseWay::Telephone, u"ppkb"_s}, u"called"_s,
                                    {}, stampOn(later));
             }),
             "telephone");
        keep(chasing(id, ChaseWay::Mail));
    }
    void leadProject()
    {
        const auto application = reg().all<Application>()->front();
        Project project;
        project.name = u"Together"_s;
        std::vector<PreparedDraft> drafts(2);
        for (auto &one : drafts) {
            one.application = application.id;
            one.institution = application.institution;
            one.service = u"PersonService"_s;
        }
        drafts.back().environment = Environment::Acceptance;
        must(write([&](Transaction &transaction) -> Result<void> {
                 LICET_TRY(prepareRequests(transaction, project, drafts, stampOn(later)));
                 return {};
             }),
             "project");
        const auto requests = *reg().all<Request>();
        must(requests.back().project.isSet(), "project's request");
        must(write([&](Transaction &transaction) {
                 return leaveProject(transaction, requests.back().id, stampOn(later));
             }),
             "left");
        must(write([&](Transaction &transaction) {
                 return updateCatalogue(transaction,
                                        {{u"PersonService"_s, u"v9"_s, {u"newest"_s}},
                                         {u"NeverHeardOf"_s, u"v1"_s, {u"read"_s}}},
                                        stampOn(later));
             }),
             "catalogue");
    }
    /// Renewed, KSZ told, in use on the cards of the old one, which is removed.
    void leadCertificates()
    {
        auto old = reg().all<Certificate>()->front();
        Certificate renewal = old;
        renewal.id = {};
        renewal.renews = old.id;
        renewal.validUntil = QDate(2030, 6, 30);
        const auto keep = [&](Certificate &one) {
            must(write([&](Transaction &transaction) -> Result<void> {
                     LICET_ASSIGN(one.id, keepCertificate(transaction, one, stampOn(later)));
                     return {};
                 }),
                 "certificate");
        };
        keep(renewal);
        renewal.toldOn = later.addDays(-20);
        renewal.inUseSince = later.addDays(-9);
        renewal.note = u"by mail"_s;
        keep(renewal);
        old.removedOn = later.addDays(-1);
        keep(old);
    }
    /// One more institution merges into the second, and its right passes on.
    void leadMerger()
    {
        const auto stamp = stampOn(later);
        Institution small;
        small.name = u"Klein"_s;
        const auto predecessor = reg().add(small, stamp);
        Application application;
        application.institution = *predecessor;
        application.name = u"Toepassing"_s;
        Authorization right;
        right.institution = *predecessor;
        right.application = *reg().add(application, stamp);
        right.service = u"PersonService"_s;
        Transfer transfer;
        transfer.authorization = *reg().authorizations().enter(right, stamp);
        transfer.askedOn = transfer.confirmedOn = later;
        must(write([&](Transaction &transaction) -> Result<void> {
                 const auto successor = reg().all<Institution>()->at(1).id;
                 LICET_TRY(recordMerger(transaction, {{}, *predecessor, successor, later, {}}, stamp));
                 LICET_TRY(keepTransfer(transaction, transfer, stamp));
                 return {};
             }),
             "merger");
    }
    void keepTheRest()
    {
        const auto stamp = stampOn(later);
        must(reg().add(ClosingDay{{}, QDate(2027, 5, 7), {}}, stamp), "closing day");
        must(reg().add(Reminder{{}, RecordRef::of(first), u"call"_s, later, {}}, stamp), "reminder");
        must(write([&](Transaction &transaction) {
                 return finishReminder(transaction, reg().all<Reminder>()->front().id, stamp);
             }),
             "reminder done");
        must(reg().add(LetterTemplate{{}, u"chase"_s, Language::Dutch, u"s"_s, u"t"_s}, stamp), "letter");
        must(reg().add(AnswerTerm{{}, {}, Environment::Test, {}, 10, 5, 2}, stamp), "term");
        must(reg().add(Project{{}, u"P"_s, {}, later}, stamp), "project");
        for (const int days : {3, 9})
            must(write([&](Transaction &transaction) {
                     return snooze(
                         transaction,
                         {{}, DueKind::Reminder, RecordRef::of(reissued), {}, later.addDays(days), u"why"_s},
                         stamp);
                 }),
                 "snooze");
        leadCertificates();
        const auto sent = leader.signedOne(u"10-french"_s);
        leader.lead(sent, {RequestEvent::Send});
        must(write([&](Transaction &transaction) {
                 return recordChase(transaction, {{}, sent, later, ChaseWay::Letter, u"ppkb"_s}, u"again"_s,
                                    {}, stampOn(later));
             }),
             "chase");
        const auto absences = *reg().all<Absence>();
        must(!absences.empty() && reg().remove(absences.back().id, stamp), "removal");
        auto settings = *reg().settings();
        settings.leadTime += 1;
        must(reg().change(settings, stamp), "settings");
    }
    void bringLists()
    {
        const auto first = readListBytes(testData(u"consultant-list.csv"_s));
        const auto brought =
            importList(reg().database(), first.cells, recognisedMapping(first.cells.headCells()),
                       {false, later, {}}, stampOn(later));
        must(brought, "first list");
        must(takeBackImport(reg().database(), (*brought)->import, stampOn(later)), "taken back");
        const auto reading = readListBytes(testData(u"consultant-list.csv"_s));
        must(importList(reg().database(), reading.cells, recognisedMapping(reading.cells.headCells()),
                        {false, later, {}}, stampOn(later)),
             "list");
        must(importRegister(reg(), *parseJsonBytes(testData(u"register.json"_s)), stampOn(later), false),
             "import");
    }

    ExampleRegister example;
    Leader leader;
    Id<Request> first;
    Id<Request> reissued;
};

/// What the history tells of a record's table: "execute", "signed"; of every table without one.
QSet<QString> kindsTold(const Database &database, const QString &table = {})
{
    QSet<QString> kinds;
    constexpr int all = 1'000'000;
    const auto headers = *eventHeaders(database, all);
    for (const auto &one : headers)
        if (table.isEmpty() || one.table == table)
            kinds << one.kind.code();
    return kinds;
}

/// Events of a table of transitions that the history does not tell of.
template <Coded Event>
QStringList untoldOf(const QSet<QString> &told)
{
    QStringList untoldEvents;
    for (const auto &one : EnumCodes<Event>::all)
        if (!told.contains(codeOf(one.value)))
            untoldEvents << codeOf(one.value);
    return untoldEvents;
}

/// Tables that the history does not tell of: the history itself, content that is found by its digest,
/// scratch.
const QStringList untold{u"content"_s,       u"event"_s,       u"event_leaf"_s,
                         u"event_payload"_s, u"erased_leaf"_s, u"kept_edit"_s,
                         u"kept_typing"_s,   u"operator"_s,    u"pending_step"_s};

} // namespace

/// Nothing recorded goes past the history.
class RowsIntoHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsTheFoldOfItsEvents()
    {
        LedRegister led;
        QCOMPARE(differences(led.reg().database()), QStringList());
        QCOMPARE(storedOtherwise(led.reg().database()), QStringList());
        QVERIFY(checkHistory(led.reg().database())->isWhole());
        int empty = 0;
        (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
            if (countOf<Record>(led.reg()) == 0) {
                qWarning("no %s", Columns<Record>::table);
                ++empty;
            }
            return {};
        });
        QCOMPARE(empty, 0);
    }

    // A new kind of event fails until a path leads to it.
    void everyKindOfEventIsOnAPath()
    {
        LedRegister led;
        const auto &database = led.reg().database();
        QCOMPARE(untoldOf<RequestEvent>(kindsTold(database, RecordSql<Request>::table())), QStringList());
        QCOMPARE(untoldOf<AuthorizationEvent>(kindsTold(database, RecordSql<Authorization>::table())),
                 QStringList());
        QCOMPARE(untoldOf<DossierEvent>(kindsTold(database, RecordSql<Decision>::table())), QStringList());
        // "extracted" and "upgraded" are told in the tests of extracts and of older registers; "reissue" only
        // older registers tell, and nothing erases yet.
        QCOMPARE(untoldOf<RecordEvent>(kindsTold(database)),
                 (QStringList{u"extracted"_s, u"upgraded"_s, u"erased"_s, u"reissue"_s}));
    }

    void everyTableIsToldOfOrNamed()
    {
        ExampleRegister example;
        QStringList told = untold;
        (void)forEveryRecord([&]<class Record>(std::type_identity<Record>) -> Result<void> {
            told << RecordSql<Record>::table();
            return {};
        });
        auto statement = *Statement::prepare(
            example.reg->database(),
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        QStringList tables;
        while (*statement.next())
            tables << *statement.read<QString>(0);
        told.sort();
        tables.sort();
        QCOMPARE(tables, told);
    }

    void aVersionThatBecomesVoidHasItsEvent()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Reopen});
        const auto version = leader.requests().versions(id)->front();
        const auto last = events(example.reg->database(), 1, RecordRef::of(version.id))->front();
        QCOMPARE(last.kind.code(), u"voided"_s);
        QCOMPARE(last.happenedOn, leader.day);
        QCOMPARE(*recordAsOf(example.reg->database(), version.id, {}), version);
    }

    void anExtractTellsItsRowsToo()
    {
        LedRegister led;
        const auto path = led.example.folder.filePath(u"extract.licet"_s);
        QVERIFY(extractInstitution(led.reg(), led.reg().all<Institution>()->front().id, path, false,
                                   stampOn(later)));
        const auto extract = Register::open(path, Access::ReadOnly);
        QVERIFY(extract.hasValue());
        QCOMPARE(differences((*extract)->database()), QStringList());
        QVERIFY(kindsTold((*extract)->database()).contains(codeOf(RecordEvent::Extracted)));
    }

    void olderRegistersGetTheEventsThatTheyLack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"step-1", "step-2", "step-3"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void olderRegistersGetTheEventsThatTheyLack()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"kept.licet"_s);
        QVERIFY(QFile::copy(QStringLiteral(LICET_TEST_DATA "/registers/%1.licet").arg(name), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        qint64 count = 0;
        {
            const auto opened = Register::open(path, Access::ReadWrite);
            QVERIFY(opened.hasValue());
            QCOMPARE(differences((*opened)->database()), QStringList());
            QVERIFY(checkHistory((*opened)->database())->isWhole());
            QVERIFY(kindsTold((*opened)->database()).contains(codeOf(RecordEvent::Upgraded)));
            count = *lastSequence((*opened)->database());
        }
        // Once.
        const auto again = Register::open(path, Access::ReadWrite);
        QCOMPARE(*lastSequence((*again)->database()), count);
    }
};

} // namespace licet

using licet::RowsIntoHistoryTest;
LICET_TEST(RowsIntoHistoryTest)
#include "rows_into_history_test.moc"
