#include "committee/decision_store.h"
#include "followup/did_not_happen.h"
#include "history/correction.h"
#include "history/history_query.h"
#include "history/revocation.h"
#include "review/cited_number.h"
#include "review/dossier_correcting.h"
#include "review/dossier_events.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate firstFiledDay(2027, 2, 1);
const QDate agendaDay(2027, 3, 1);
const QDate grantedDay(2027, 3, 15);
const QDate knownDay(2027, 6, 1);

/// A dossier that was granted, with what happened between only noted afterwards.
struct GrantedDossier
{
    GrantedDossier()
    {
        Decision dossier;
        dossier.subject = u"Allowance"_s;
        id = *saveDecision(database(), dossier, stampOn(firstFiledDay));
        DossierEventInput input;
        input.dossier = u"IVC/KSZG/27/011"_s;
        must(DossierEvent::File, firstFiledDay, input);
        must(DossierEvent::PutOnTheAgenda, agendaDay);
        input = {};
        input.deliberation = u"27/100"_s;
        must(DossierEvent::Grant, grantedDay, input);
    }
    Database &database() const { return example.reg->database(); }
    DecisionWithSteps now() const { return *readDecision(database(), id); }
    Decision on(QDate day) const
    {
        return *recordAsOf<Decision>(database(), id, {day, {}, Beginning::AsEntered});
    }
    Result<DossierRecorded> record(DossierEvent event, QDate day, DossierEventInput input = {})
    {
        if (input.note.isEmpty())
            input.note = u"because"_s;
        return recordDossierEvent(database(), id, event, input, knownDay, stampOn(day));
    }
    void must(DossierEvent event, QDate day, const DossierEventInput &input = {})
    {
        if (const auto done = record(event, day, input); !done)
            qFatal("not recorded: %s %s", qPrintable(done.error().subject), qPrintable(done.error().hint));
    }
    static DossierEventInput spoken(std::optional<QDate> promised = {})
    {
        DossierEventInput input;
        input.contacted = u"Mr. Maes"_s;
        input.promisedUntil = promised;
        return input;
    }
    std::vector<Event> trail() const { return *events(database(), 1000, RecordRef::of(id)); }
    /// The newest of its kind.
    qint64 eventOf(const EventKind &kind) const
    {
        for (const auto &one : trail())
            if (one.kind == kind)
                return one.sequence;
        qFatal("no event %s", qPrintable(kind.code()));
    }
    Result<RevokedOfDossier> revoke(qint64 event)
    {
        return recordDidNotHappen(database(), id, event, u"of another dossier"_s, stampOn(knownDay));
    }
    Result<RevokedOfDossier> revoke(DossierEvent event) { return revoke(eventOf(event)); }
    Result<Citing> moveTo(DossierEvent event, QDate day)
    {
        EventCorrection correction;
        correction.happenedOn = day;
        return correctEvent(database(), id, eventOf(event), correction, u"by its stamp"_s, stampOn(knownDay));
    }
    /// The row is what its history tells.
    bool isWhole() const
    {
        const auto folded = *recordAsOf<Decision>(database(), id, {});
        return folded == now().decision && on(knownDay.addYears(1)) == folded;
    }

    ExampleRegister example;
    Id<Decision> id;
};

} // namespace

/// What is noted of a dossier once what followed it is known already stands where it happened.
class DossierLateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsWhereItHappened_data()
    {
        QTest::addColumn<DossierEvent>("event");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DossierState>("state");
        QTest::newRow("contacted while filed")
            << DossierEvent::Contacted << QDate(2027, 2, 8) << DossierState::Filed;
        QTest::newRow("contacted on the agenda")
            << DossierEvent::Contacted << QDate(2027, 3, 8) << DossierState::OnTheAgenda;
        QTest::newRow("asked") << DossierEvent::AskInformation << QDate(2027, 2, 8)
                               << DossierState::InformationAsked;
        QTest::newRow("lost") << DossierEvent::NotDelivered << QDate(2027, 2, 8) << DossierState::Filed;
    }
    void itStandsWhereItHappened()
    {
        QFETCH(const DossierEvent, event);
        QFETCH(const QDate, day);
        QFETCH(const DossierState, state);
        GrantedDossier led;
        const auto before = led.now();
        const auto promised = QDate(2027, 4, 1);
        const auto noted = led.record(event, day,
                                      event == DossierEvent::Contacted ? GrantedDossier::spoken(promised)
                                                                       : DossierEventInput());
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().subject + noted.error().value));
        QCOMPARE(noted->state, DossierState::Granted);
        QVERIFY(noted->isLate);
        QCOMPARE(noted->earlierThan, std::optional(grantedDay));
        QCOMPARE(led.now(), before);
        QVERIFY(led.isWhole());
        QCOMPARE(eventAt(led.database(), led.eventOf(event))->happenedOn, day);
        const bool isContact = event == DossierEvent::Contacted;
        const auto next = day < agendaDay ? agendaDay : grantedDay;
        for (const auto one : {day, next.addDays(-1)}) {
            QCOMPARE(led.on(one).state, state);
            QCOMPARE(led.on(one).contactedOn, isContact ? std::optional(day) : std::nullopt);
            QCOMPARE(led.on(one).promisedUntil, isContact ? std::optional(promised) : std::nullopt);
            QCOMPARE(led.on(one).undeliveredOn.has_value(), event == DossierEvent::NotDelivered);
        }
        for (const auto one : {day.addDays(-1), next}) {
            QVERIFY(!led.on(one).contactedOn);
            QVERIFY(!led.on(one).promisedUntil);
            QVERIFY(!led.on(one).undeliveredOn);
        }
        QCOMPARE(led.on(grantedDay).state, DossierState::Granted);
        // It did not happen after all, and then once more it did.
        for (int times = 0; times < 2; ++times) {
            QVERIFY(led.revoke(event));
            QCOMPARE(led.now(), before);
            QVERIFY(!led.on(day).contactedOn);
            QVERIFY(!led.on(day).undeliveredOn);
            QCOMPARE(led.on(day).state, day < agendaDay ? DossierState::Filed : DossierState::OnTheAgenda);
            QVERIFY(led.isWhole());
            QVERIFY(led.record(event, day, GrantedDossier::spoken(promised)));
            QCOMPARE(led.on(day).state, state);
        }
    }

    void aQuestionAndItsAnswerAreNotedWithACallBetween()
    {
        GrantedDossier led;
        const auto before = led.now();
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 8}));
        QVERIFY(led.record(DossierEvent::Contacted, {2027, 2, 10}, GrantedDossier::spoken()));
        QVERIFY(led.record(DossierEvent::Contacted, {2027, 2, 15}, GrantedDossier::spoken()));
        QVERIFY(led.record(DossierEvent::AnswerInformation, {2027, 2, 12}));
        // Noted last of all.
        QVERIFY(led.record(DossierEvent::Contacted, {2027, 2, 3}, GrantedDossier::spoken()));
        QCOMPARE(led.now(), before);
        QVERIFY(led.isWhole());
        const auto stands = [&](QDate day, DossierState state, std::optional<QDate> contact) {
            return led.on(day).state == state && led.on(day).contactedOn == contact;
        };
        QVERIFY(stands({2027, 2, 2}, DossierState::Filed, {}));
        QVERIFY(stands({2027, 2, 3}, DossierState::Filed, QDate(2027, 2, 3)));
        QVERIFY(stands({2027, 2, 8}, DossierState::InformationAsked, {}));
        QVERIFY(stands({2027, 2, 11}, DossierState::InformationAsked, QDate(2027, 2, 10)));
        QVERIFY(stands({2027, 2, 12}, DossierState::Filed, {}));
        QVERIFY(stands({2027, 2, 28}, DossierState::Filed, QDate(2027, 2, 15)));
        QVERIFY(stands(agendaDay, DossierState::OnTheAgenda, {}));
        // The answer rests on its question.
        QCOMPARE(led.revoke(DossierEvent::AskInformation).error().kind, ErrorKind::RestsOnEvent);
        QVERIFY(led.revoke(DossierEvent::AnswerInformation));
        QVERIFY(stands({2027, 2, 28}, DossierState::InformationAsked, QDate(2027, 2, 15)));
        QVERIFY(led.revoke(DossierEvent::AskInformation));
        QVERIFY(stands({2027, 2, 11}, DossierState::Filed, QDate(2027, 2, 10)));
        QCOMPARE(led.now(), before);
        QVERIFY(led.isWhole());
    }

    void aCallDuringTheQuestionIsStillToldOnceItsAnswerCameLate()
    {
        GrantedDossier led;
        QVERIFY(led.revoke(DossierEvent::Grant));
        QVERIFY(led.revoke(DossierEvent::PutOnTheAgenda));
        led.must(DossierEvent::AskInformation, {2027, 2, 8});
        led.must(DossierEvent::Contacted, {2027, 2, 15}, GrantedDossier::spoken());
        led.must(DossierEvent::PutOnTheAgenda, agendaDay);
        QVERIFY(led.record(DossierEvent::AnswerInformation, {2027, 2, 12}));
        QCOMPARE(led.on({2027, 2, 11}).state, DossierState::InformationAsked);
        QCOMPARE(led.on({2027, 2, 13}).state, DossierState::Filed);
        QCOMPARE(led.on({2027, 2, 20}).state, DossierState::Filed);
        QCOMPARE(led.on({2027, 2, 20}).contactedOn, std::optional(QDate(2027, 2, 15)));
        QVERIFY(!led.on(agendaDay).contactedOn);
        QVERIFY(led.isWhole());
    }

    void anotherQuestionBeforeTheOneThatIsNoted()
    {
        GrantedDossier led;
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 15}));
        QVERIFY(led.record(DossierEvent::AnswerInformation, {2027, 2, 19}));
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 4}));
        QVERIFY(led.record(DossierEvent::AnswerInformation, {2027, 2, 8}));
        QCOMPARE(led.on({2027, 2, 5}).state, DossierState::InformationAsked);
        QCOMPARE(led.on({2027, 2, 9}).state, DossierState::Filed);
        QCOMPARE(led.on({2027, 2, 16}).state, DossierState::InformationAsked);
        QCOMPARE(led.on({2027, 2, 20}).state, DossierState::Filed);
        QVERIFY(led.isWhole());
    }

    void whatCameBackLeftOnceMore()
    {
        GrantedDossier led;
        const auto before = led.now();
        const QDate lost(2027, 2, 8);
        const QDate again(2027, 2, 10);
        QCOMPARE(led.record(DossierEvent::File, again).error(),
                 (Error{ErrorKind::NotPossibleThen, u"decision file"_s, u"2027-02-10"_s,
                        u"decision put-on-the-agenda 2027-03-01"_s}));
        QVERIFY(led.record(DossierEvent::NotDelivered, lost));
        QVERIFY(led.record(DossierEvent::File, again));
        // The filing that counts is the last one.
        QCOMPARE(led.now().decision.filedOn, std::optional(again));
        QCOMPARE(led.now().decision.state, DossierState::Granted);
        QCOMPARE(led.on(lost.addDays(-1)).filedOn, std::optional(firstFiledDay));
        QCOMPARE(led.on(lost).undeliveredOn, std::optional(lost));
        QVERIFY(!led.on(again).undeliveredOn);
        QCOMPARE(led.on(again).filedOn, std::optional(again));
        QCOMPARE(led.on(agendaDay).filedOn, std::optional(again));
        QVERIFY(led.isWhole());
        // A call before it came back, and none while it was lost.
        QVERIFY(led.record(DossierEvent::Contacted, lost.addDays(-2), GrantedDossier::spoken()));
        QCOMPARE(led.record(DossierEvent::Contacted, lost, GrantedDossier::spoken()).error().kind,
                 ErrorKind::NotPossibleThen);
        QCOMPARE(led.record(DossierEvent::Contacted, firstFiledDay.addDays(-1), GrantedDossier::spoken())
                     .error()
                     .kind,
                 ErrorKind::BeforeWhatLed);
        QVERIFY(led.moveTo(DossierEvent::File, again.addDays(2)));
        QCOMPARE(led.now().decision.filedOn, std::optional(again.addDays(2)));
        QCOMPARE(led.on(again).undeliveredOn, std::optional(lost));
        QVERIFY(!led.on(again.addDays(2)).undeliveredOn);
        QVERIFY(led.isWhole());
        QCOMPARE(led.revoke(DossierEvent::NotDelivered).error().kind, ErrorKind::RestsOnEvent);
        QVERIFY(led.revoke(DossierEvent::File));
        QVERIFY(led.revoke(DossierEvent::NotDelivered));
        QCOMPARE(led.now(), before);
        QVERIFY(led.isWhole());
    }

    void whatTheCommitteeDecidedIsNeverLate()
    {
        GrantedDossier led;
        const auto head = *historyHead(led.database());
        for (const auto event : {DossierEvent::PutOnTheAgenda, DossierEvent::Grant, DossierEvent::Refuse})
            QCOMPARE(led.record(event, grantedDay.addDays(-1)).error(),
                     (Error{ErrorKind::NotPossibleThen, u"decision "_s + codeOf(event), u"2027-03-14"_s,
                            u"decision grant 2027-03-15"_s}));
        QCOMPARE(led.record(DossierEvent::AskInformation, agendaDay.addDays(1)).error(),
                 (Error{ErrorKind::NotPossibleThen, u"decision ask-information"_s, u"2027-03-02"_s,
                        u"decision grant 2027-03-15"_s}));
        // Of today it is no matter of days.
        QCOMPARE(led.record(DossierEvent::Contacted, knownDay).error().kind, ErrorKind::StateForbids);
        QCOMPARE(*historyHead(led.database()), head);
    }

    void onTheDayOfWhatFollowedItCameBefore()
    {
        GrantedDossier led;
        QVERIFY(led.record(DossierEvent::Contacted, grantedDay, GrantedDossier::spoken()));
        QVERIFY(led.record(DossierEvent::AskInformation, agendaDay));
        QCOMPARE(led.on(agendaDay).state, DossierState::OnTheAgenda);
        QCOMPARE(led.on(grantedDay).contactedOn, std::nullopt);
        QCOMPARE(led.record(DossierEvent::File, firstFiledDay).error().kind, ErrorKind::NotPossibleThen);
        QVERIFY(led.isWhole());
    }

    void theGrantBehindItDidNotHappen()
    {
        GrantedDossier led;
        const QDate spoke(2027, 3, 8);
        const QDate promised(2027, 7, 1);
        QVERIFY(led.record(DossierEvent::Contacted, spoke, GrantedDossier::spoken(promised)));
        QVERIFY(led.revoke(DossierEvent::Grant));
        // The committee has yet to decide, and what was promised counts.
        QCOMPARE(led.now().decision.state, DossierState::OnTheAgenda);
        QCOMPARE(led.now().decision.contactedOn, std::optional(spoke));
        QCOMPARE(led.now().decision.promisedUntil, std::optional(promised));
        QCOMPARE(led.on(spoke).promisedUntil, std::optional(promised));
        QVERIFY(led.isWhole());
        DossierEventInput input;
        input.deliberation = u"27/102"_s;
        led.must(DossierEvent::Grant, grantedDay.addDays(7), input);
        QCOMPARE(led.now().decision.contactedOn, std::nullopt);
        QCOMPARE(led.on(grantedDay).promisedUntil, std::optional(promised));
        QVERIFY(led.isWhole());
        QVERIFY(led.revoke(DossierEvent::Grant));
        QCOMPARE(led.now().decision.promisedUntil, std::optional(promised));
        QVERIFY(led.revoke(DossierEvent::Contacted));
        QCOMPARE(led.now().decision.promisedUntil, std::nullopt);
        QVERIFY(led.isWhole());
    }

    void itsDayAndItsPromiseArePutRight()
    {
        GrantedDossier led;
        const auto before = led.now();
        QVERIFY(led.record(DossierEvent::Contacted, {2027, 3, 8}, GrantedDossier::spoken(QDate(2027, 4, 1))));
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 8}));
        QCOMPARE(led.moveTo(DossierEvent::AskInformation, agendaDay.addDays(1)).error().kind,
                 ErrorKind::AfterWhatFollowed);
        QCOMPARE(led.moveTo(DossierEvent::AskInformation, firstFiledDay.addDays(-1)).error().kind,
                 ErrorKind::BeforeWhatLed);
        QCOMPARE(led.moveTo(DossierEvent::Contacted, grantedDay.addDays(1)).error().kind,
                 ErrorKind::AfterWhatFollowed);
        QCOMPARE(led.moveTo(DossierEvent::PutOnTheAgenda, {2027, 2, 7}).error().kind,
                 ErrorKind::BeforeWhatLed);
        QVERIFY(led.moveTo(DossierEvent::AskInformation, {2027, 2, 20}));
        QCOMPARE(led.on({2027, 2, 19}).state, DossierState::Filed);
        QCOMPARE(led.on({2027, 2, 20}).state, DossierState::InformationAsked);
        QVERIFY(led.moveTo(DossierEvent::Contacted, {2027, 3, 3}));
        QCOMPARE(led.on({2027, 3, 4}).contactedOn, std::optional(QDate(2027, 3, 3)));
        EventCorrection correction;
        correction.promisedUntil = QDate(2027, 5, 1);
        QVERIFY(correctEvent(led.database(), led.id, led.eventOf(DossierEvent::Contacted), correction,
                             u"by the note"_s, stampOn(knownDay)));
        QCOMPARE(led.on({2027, 3, 4}).promisedUntil, std::optional(QDate(2027, 5, 1)));
        QCOMPARE(led.now(), before);
        QVERIFY(led.isWhole());
    }

    void aNumberThatCameThenIsTakenWhereNoneCameLater()
    {
        GrantedDossier led;
        DossierEventInput input;
        input.dossier = u"IVC/KSZG/27/010"_s;
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 8}, input));
        // As if it had been noted on its day: it is later than the one of the filing.
        QCOMPARE(led.now().steps.front().dossier, u"IVC/KSZG/27/010"_s);
        // One came later: that stands, and the trail tells of the other.
        Decision named;
        named.subject = u"Named by the agenda"_s;
        led.id = *saveDecision(led.database(), named, stampOn(firstFiledDay));
        led.must(DossierEvent::File, firstFiledDay);
        DossierEventInput later;
        later.dossier = u"IVC/KSZG/27/012"_s;
        led.must(DossierEvent::PutOnTheAgenda, agendaDay, later);
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 8}, input));
        QCOMPARE(led.now().steps.front().dossier, u"IVC/KSZG/27/012"_s);
        QCOMPARE(eventAt(led.database(), led.eventOf(DossierEvent::AskInformation))
                     ->after.value(broughtReferenceName)
                     .toString(),
                 u"IVC/KSZG/27/010"_s);
        // Of another one none came since.
        Decision bare;
        bare.subject = u"Other"_s;
        led.id = *saveDecision(led.database(), bare, stampOn(firstFiledDay));
        led.must(DossierEvent::File, firstFiledDay);
        led.must(DossierEvent::PutOnTheAgenda, agendaDay);
        QVERIFY(led.record(DossierEvent::AskInformation, {2027, 2, 8}, input));
        QCOMPARE(led.now().steps.front().dossier, u"IVC/KSZG/27/010"_s);
    }
};

} // namespace licet

using licet::DossierLateTest;
LICET_TEST(DossierLateTest)

#include "dossier_late_test.moc"
