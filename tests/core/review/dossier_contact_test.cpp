#include "committee/decision_store.h"
#include "followup/did_not_happen.h"
#include "followup/due_reader.h"
#include "history/history_query.h"
#include "review/dossier_correcting.h"
#include "review/dossier_events.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate filedDay(2027, 2, 1); // a Monday
const QDate lastDay(2027, 6, 1);

struct DossierThatWaits
{
    DossierThatWaits()
    {
        Decision dossier;
        dossier.subject = u"Allowance"_s;
        id = *saveDecision(database(), dossier, stampOn(filedDay));
        must(DossierEvent::File, filedDay);
    }
    Database &database() const { return example.reg->database(); }
    Decision now() const { return *RecordStore<Decision>::get(database(), id); }
    Result<DossierRecorded> record(DossierEvent event, QDate day, const DossierEventInput &input)
    {
        return recordDossierEvent(database(), id, event, input, lastDay, stampOn(day));
    }
    void must(DossierEvent event, QDate day)
    {
        DossierEventInput input;
        input.note = u"because"_s;
        if (const auto done = record(event, day, input); !done)
            qFatal("not recorded: %d", int(done.error().kind));
    }
    /// With whom, and by when something was promised.
    static DossierEventInput spoken(std::optional<QDate> promised)
    {
        DossierEventInput input;
        input.note = u"on the agenda of May"_s;
        input.contacted = u"Mr. Maes"_s;
        input.promisedUntil = promised;
        return input;
    }
    qint64 eventOf(DossierEvent event) const
    {
        for (const auto &one : *events(database(), 1000, RecordRef::of(id)))
            if (one.kind == event)
                return one.sequence;
        qFatal("no event %s", qPrintable(codeOf(event)));
    }
    /// What is due of it on a day, as was known before an instant.
    std::optional<DueItem> dueOn(QDate day, const std::optional<QDateTime> &knownBefore = {},
                                 std::optional<QDate> asOf = {}) const
    {
        for (const auto &one : *readDueItems(RegisterAsOf(database(), knownBefore, asOf), day))
            if (one.record == RecordRef::of(id))
                return one;
        return {};
    }

    ExampleRegister example;
    Id<Decision> id;
};

} // namespace

/// Somebody spoke with the committee about a dossier, or the dossier did not arrive there.
class DossierContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateTakesThemOrNot_data()
    {
        QTest::addColumn<DossierState>("state");
        QTest::addColumn<bool>("canBeContacted");
        QTest::addColumn<bool>("canBeLost");
        for (const auto &one : EnumCodes<DossierState>::all)
            QTest::newRow(one.code) << one.value
                                    << (isPending(one.value) && one.value != DossierState::Preparing)
                                    << (one.value == DossierState::Filed);
    }
    void eachStateTakesThemOrNot()
    {
        QFETCH(const DossierState, state);
        QFETCH(const bool, canBeContacted);
        QFETCH(const bool, canBeLost);
        const ExampleRegister example;
        for (const auto event : {DossierEvent::Contacted, DossierEvent::NotDelivered}) {
            Decision decision;
            decision.subject = u"Older"_s;
            decision.state = state;
            const auto id = *saveDecision(example.reg->database(), decision, stampOn(filedDay));
            const auto done = recordDossierEvent(example.reg->database(), id, event,
                                                 DossierThatWaits::spoken({}), lastDay, stampOn(lastDay));
            QCOMPARE(done.hasValue(), event == DossierEvent::Contacted ? canBeContacted : canBeLost);
            if (!done)
                QCOMPARE(done.error().kind, ErrorKind::StateForbids);
            QCOMPARE(RecordStore<Decision>::get(example.reg->database(), id)->state, state);
        }
    }

    void untilThePromisedDayNothingIsDue()
    {
        DossierThatWaits one;
        const auto usual = one.dueOn(filedDay)->until;
        QCOMPARE(usual.how, DueDay::How::Days);
        const QDate spoke(2027, 3, 1);
        const QDate promised(2027, 5, 3);
        QVERIFY(one.record(DossierEvent::Contacted, spoke, DossierThatWaits::spoken(promised)));
        QCOMPARE(one.now().state, DossierState::Filed);
        const auto due = *one.dueOn(promised.addDays(-1));
        QCOMPARE(due.until.how, DueDay::How::Promised);
        QCOMPARE(due.until.day, promised);
        QCOMPARE(due.state, DueState::Waiting);
        QCOMPARE(due.chased, std::vector{spoke});
        QCOMPARE(one.dueOn(promised)->state, DueState::Due);
        QCOMPARE(one.dueOn(promised.addDays(1))->state, DueState::Overdue);
        // As it was before the contact.
        QCOMPARE(one.dueOn(spoke.addDays(-1), {}, spoke.addDays(-1))->until, usual);
        QCOMPARE(one.dueOn(spoke, {}, spoke)->until.day, promised);
    }

    void withoutAPromiseTheNextReminderIsCountedFromIt()
    {
        DossierThatWaits one;
        const QDate spoke(2027, 3, 1);
        QVERIFY(one.record(DossierEvent::Contacted, spoke, DossierThatWaits::spoken({})));
        const auto due = *one.dueOn(spoke);
        QCOMPARE(due.until.how, DueDay::How::WorkingDays);
        QCOMPARE(due.until.from, spoke);
        QCOMPARE(due.until.day, spoke.addDays(7));
    }

    void whatWasPromisedOfAStateEndsWithIt()
    {
        DossierThatWaits one;
        QVERIFY(one.record(DossierEvent::Contacted, {2027, 3, 1}, DossierThatWaits::spoken(lastDay)));
        one.must(DossierEvent::AskInformation, {2027, 3, 8});
        QCOMPARE(one.now().contactedOn, std::nullopt);
        QCOMPARE(one.now().promisedUntil, std::nullopt);
        QCOMPARE(one.dueOn({2027, 3, 8})->until.how, DueDay::How::Days);
        // That it was asked did not happen: the promise stands again.
        QVERIFY(recordDidNotHappen(one.database(), one.id, one.eventOf(DossierEvent::AskInformation),
                                   u"of another"_s, stampOn(lastDay)));
        QCOMPARE(one.now().promisedUntil, std::optional(lastDay));
    }

    void aContactThatDidNotHappenLeavesTheOneBeforeIt()
    {
        DossierThatWaits one;
        const QDate promised(2027, 5, 3);
        QVERIFY(one.record(DossierEvent::Contacted, {2027, 3, 1}, DossierThatWaits::spoken(promised)));
        const auto first = one.eventOf(DossierEvent::Contacted);
        // The same once more: each says it by itself.
        QVERIFY(one.record(DossierEvent::Contacted, {2027, 3, 8}, DossierThatWaits::spoken(promised)));
        const auto second = one.eventOf(DossierEvent::Contacted);
        const auto revoke = [&](qint64 event) {
            return recordDidNotHappen(one.database(), one.id, event, u"it was another"_s, stampOn(lastDay));
        };
        QVERIFY(revoke(first));
        QCOMPARE(one.now().promisedUntil, std::optional(promised));
        QCOMPARE(one.now().contactedOn, std::optional(QDate(2027, 3, 8)));
        const auto known = stampOn(lastDay).enteredAt;
        QVERIFY(revoke(second));
        QCOMPARE(one.now().promisedUntil, std::nullopt);
        QCOMPARE(one.dueOn(lastDay)->until.how, DueDay::How::Days);
        // As was known before that, it slept.
        QCOMPARE(one.dueOn({2027, 4, 1}, known, QDate(2027, 4, 1))->until.day, promised);
        QCOMPARE(*recordAsOf<Decision>(one.database(), one.id, {}), one.now());
    }

    void aContactOfADayBeforeWhatHappenedSinceIsOnlyNoted()
    {
        DossierThatWaits one;
        one.must(DossierEvent::PutOnTheAgenda, {2027, 3, 8});
        QVERIFY(one.record(DossierEvent::Contacted, {2027, 3, 1}, DossierThatWaits::spoken(lastDay)));
        QCOMPARE(one.now().promisedUntil, std::nullopt);
        const auto noted = *eventAt(one.database(), one.eventOf(DossierEvent::Contacted));
        QCOMPARE(noted.happenedOn, QDate(2027, 3, 1));
        QCOMPARE(noted.after.value(contactedName).toString(), u"Mr. Maes"_s);
        QCOMPARE(noted.after.value(promisedUntilName).toString(), lastDay.toString(Qt::ISODate));
        QCOMPARE(
            one.record(DossierEvent::Contacted, filedDay.addDays(-1), DossierThatWaits::spoken({})).error(),
            (Error{ErrorKind::BeforeWhatLed, u"decision contacted"_s, u"2027-01-31"_s,
                   u"decision file 2027-02-01"_s}));
    }

    void whatIsNotedLateLeavesALaterPromise()
    {
        DossierThatWaits one;
        QVERIFY(one.record(DossierEvent::Contacted, {2027, 3, 1}, DossierThatWaits::spoken(lastDay)));
        one.must(DossierEvent::PutOnTheAgenda, {2027, 2, 26});
        QCOMPARE(one.now().state, DossierState::OnTheAgenda);
        QCOMPARE(one.now().promisedUntil, std::optional(lastDay));
        QCOMPARE(one.dueOn({2027, 2, 26}, {}, QDate(2027, 2, 26))->until.how, DueDay::How::Days);
    }

    void aContactNeedsWordsAndNoEarlierPromise()
    {
        DossierThatWaits one;
        QCOMPARE(one.record(DossierEvent::Contacted, lastDay, {}).error(),
                 (Error{ErrorKind::ReasonMissing, u"contacted"_s}));
        QCOMPARE(one.record(DossierEvent::NotDelivered, lastDay, {}).error().kind, ErrorKind::ReasonMissing);
        QCOMPARE(one.record(DossierEvent::Contacted, lastDay, DossierThatWaits::spoken(lastDay.addDays(-1)))
                     .error()
                     .kind,
                 ErrorKind::PromiseBeforeContact);
    }

    void whatWasPromisedAndWithWhomIsPutRight()
    {
        DossierThatWaits one;
        QVERIFY(
            one.record(DossierEvent::Contacted, {2027, 3, 1}, DossierThatWaits::spoken(QDate(2027, 5, 3))));
        EventCorrection correction;
        correction.contacted = u"Ms. Claes"_s;
        correction.promisedUntil = QDate(2027, 5, 10);
        const auto put = [&] {
            return correctEvent(one.database(), one.id, one.eventOf(DossierEvent::Contacted), correction,
                                u"by the note"_s, stampOn(lastDay));
        };
        QVERIFY(put());
        QCOMPARE(one.now().promisedUntil, std::optional(QDate(2027, 5, 10)));
        QCOMPARE(one.dueOn({2027, 4, 1})->until.day, QDate(2027, 5, 10));
        const auto trail = *events(one.database(), 1000, RecordRef::of(one.id));
        for (const auto &event : trail)
            if (event.kind == DossierEvent::Contacted)
                QCOMPARE(asCorrected(trail, event).contacted, u"Ms. Claes"_s);
        correction = {};
        correction.happenedOn = QDate(2027, 5, 11);
        QCOMPARE(put().error().kind, ErrorKind::PromiseBeforeContact);
        correction.happenedOn = QDate(2027, 3, 2);
        QVERIFY(put());
        QCOMPARE(one.now().contactedOn, std::optional(QDate(2027, 3, 2)));
        correction.happenedOn = filedDay.addDays(-1);
        QCOMPARE(put().error().kind, ErrorKind::BeforeWhatLed);
        QCOMPARE(*recordAsOf<Decision>(one.database(), one.id, {}), one.now());
    }

    void whatDidNotArriveIsFiledAgainAndItsTermBeginsAnew()
    {
        DossierThatWaits one;
        const QDate lost(2027, 3, 1);
        QCOMPARE(one.record(DossierEvent::NotDelivered, filedDay.addDays(-1), DossierThatWaits::spoken({}))
                     .error()
                     .kind,
                 ErrorKind::BeforeWhatLed);
        one.must(DossierEvent::NotDelivered, lost);
        auto due = *one.dueOn(lost);
        QCOMPARE(due.kind, DueKind::DossierToFile);
        QVERIFY(due.isAgain);
        QCOMPARE(due.waitsOn.who, Awaited::Who::Consultant);
        QCOMPARE(due.until.day, QDate(2027, 3, 3));
        QCOMPARE(one.record(DossierEvent::Contacted, lost, DossierThatWaits::spoken({})).error().kind,
                 ErrorKind::NotArrived);
        one.must(DossierEvent::File, {2027, 3, 2});
        QCOMPARE(one.now().state, DossierState::Filed);
        QCOMPARE(one.now().undeliveredOn, std::nullopt);
        QCOMPARE(one.now().filedOn, std::optional(QDate(2027, 3, 2)));
        QCOMPARE(one.dueOn({2027, 3, 2})->since, QDate(2027, 3, 2));
        // It is filed once, and no more.
        QCOMPARE(one.record(DossierEvent::File, {2027, 3, 3}, DossierThatWaits::spoken({})).error().kind,
                 ErrorKind::StateForbids);
        // On the days between, none ran.
        QCOMPARE(one.dueOn(lost, {}, lost)->kind, DueKind::DossierToFile);
        const auto revoke = [&](DossierEvent event) {
            return recordDidNotHappen(one.database(), one.id, one.eventOf(event), u"another"_s,
                                      stampOn(lastDay));
        };
        QCOMPARE(revoke(DossierEvent::NotDelivered).error().kind, ErrorKind::RestsOnEvent);
        QVERIFY(revoke(DossierEvent::File));
        QCOMPARE(one.now().undeliveredOn, std::optional(lost));
        QCOMPARE(one.now().filedOn, std::optional(filedDay));
        QVERIFY(revoke(DossierEvent::NotDelivered));
        QCOMPARE(one.dueOn(lost)->until.from, filedDay);
        QCOMPARE(*recordAsOf<Decision>(one.database(), one.id, {}), one.now());
    }
};

} // namespace licet

using licet::DossierContactTest;
LICET_TEST(DossierContactTest)

#include "dossier_contact_test.moc"
