#include "history/history_query.h"
#include "institution/person.h"
#include "request/correcting.h"
#include "request/facts_reader.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace licet {

using test::draftFrom;
using test::ExampleRegister;
using test::Leader;
using test::stampOn;

namespace {

QDate october(int day)
{
    return {2026, 10, day};
}

/// After the example was made.
QDate may(int day)
{
    return {2027, 5, day};
}

Stamp enteredOn(QDate happened, QDate entered)
{
    return {u"tester"_s, happened, QDateTime(entered, QTime(12, 0), Qt::UTC)};
}

/// A person to whom one thing happens after the other.
struct KeptPerson
{
    KeptPerson()
    {
        Person person;
        person.institution = example.reg->all<Institution>()->front().id;
        person.name = u"Els"_s;
        id = *example.reg->add(person, stampOn(may(1)));
    }
    Result<void> change(QDate day, const std::function<void(Person &)> &how, QDate entered = {})
    {
        auto person = *example.reg->get(id);
        how(person);
        return example.reg->change(person, enteredOn(day, entered.isValid() ? entered : day));
    }
    Person asOf(QDate day, std::optional<QDateTime> knownBefore = {}) const
    {
        return *recordAsOf(example.reg->database(), id, {day, knownBefore});
    }

    ExampleRegister example;
    Id<Person> id;
};

} // namespace

/// The three readings: the row, as of a day, as known on a day.
class HistoryQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteEnteredLateChangesNoPast()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto draft = draftFrom(u"01-production-complete"_s);
        const auto id = *requests.create(draft, stampOn(october(1)));
        const auto &database = example.reg->database();
        QVERIFY(requests.finalise(id, *readFacts(database, draft, october(9), id), stampOn(october(9)),
                                  [](const PaperInput &) {
                                      return Result<RenderedPaper>({"form", "cover"});
                                  }));
        for (const auto &[event, day] :
             {std::pair(RequestEvent::Sign, 10), std::pair(RequestEvent::Send, 20)})
            QVERIFY(requests.record(id, event, {}, *readFacts(database, draft, october(day), id),
                                    stampOn(october(day))));
        const auto on = [&](int day) { return recordAsOf(database, id, {october(day), {}})->state; };
        QCOMPARE(on(12), RequestState::Signed);
        EventInput said;
        said.note = u"called"_s;
        QVERIFY(requests.remark(id, u"noted"_s, said, {}, enteredOn(october(2), october(21))));
        QCOMPARE(on(2), RequestState::Draft);
        QCOMPARE(on(12), RequestState::Signed);
        QCOMPARE(on(20), RequestState::Sent);
        QCOMPARE(*recordAsOf(database, id, {october(31), {}}), *requests.get(id));
        QCOMPARE(recordsAsOf<Request>(database, {october(12), {}})->front().state, RequestState::Signed);
    }

    void eventsOfDifferentColumnsGiveTheSamePastInAnyOrder()
    {
        using Change = std::pair<int, std::function<void(Person &)>>;
        std::vector<Change> changes{{3, [](Person &one) { one.email = u"els@example.org"_s; }},
                                    {5, [](Person &one) { one.telephone = u"02"_s; }},
                                    {4, [](Person &one) { one.name = u"Els M."_s; }},
                                    {7, [](Person &one) { one.language = Language::French; }}};
        std::vector<int> order{0, 1, 2, 3};
        std::vector<Person> expected;
        do {
            KeptPerson kept;
            // What was answered after each event of the days so far, and has to be answered for ever.
            std::vector<std::pair<QDateTime, Person>> answered;
            for (int n = 0; n < 4; ++n) {
                const auto entered = may(20 + n);
                const auto &[day, how] = changes[size_t(order[size_t(n)])];
                QVERIFY(kept.change(may(day), how, entered));
                answered.emplace_back(QDateTime(entered, QTime(13, 0), Qt::UTC), kept.asOf(may(4)));
            }
            std::vector<Person> days;
            for (int day = 1; day <= 8; ++day)
                days.push_back(kept.asOf(may(day)));
            if (expected.empty())
                expected = days;
            for (size_t day = 0; day < days.size(); ++day) {
                days[day].id = expected[day].id;
                QCOMPARE(days[day], expected[day]);
            }
            QCOMPARE(kept.asOf(may(31)), *kept.example.reg->get(kept.id));
            for (const auto &[instant, person] : answered)
                QCOMPARE(kept.asOf(may(4), instant), person);
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(expected[0].email, QString());
        QCOMPARE(expected[2].email, u"els@example.org"_s);
        QCOMPARE(expected[2].name, u"Els"_s);
        QCOMPARE(expected[3].name, u"Els M."_s);
    }

    void aDayBeforeALaterEventOnTheSameColumnIsRefusedAndNamesIt()
    {
        KeptPerson kept;
        QVERIFY(kept.change(may(10), [](Person &one) { one.email = u"a@example.org"_s; }));
        const auto last = *lastSequence(kept.example.reg->database());
        QCOMPARE(kept.change(may(9), [](Person &one) { one.email = u"b@example.org"_s; }).error(),
                 (Error{ErrorKind::BeforeLaterEvent, u"person changed"_s, u"2027-05-10"_s,
                        QString::number(last)}));
        QCOMPARE(*lastSequence(kept.example.reg->database()), last);
        QVERIFY(kept.change(may(9), [](Person &one) { one.telephone = u"02"_s; }));
        QVERIFY(kept.change(may(10), [](Person &one) { one.email = u"b@example.org"_s; }));
        QCOMPARE(kept.example.reg->remove(kept.id, stampOn(may(9))).error().kind,
                 ErrorKind::BeforeLaterEvent);
        QVERIFY(kept.example.reg->remove(kept.id, stampOn(may(10))));
    }

    void whatHappenedBeforeARecordBecameKnownMayBeEntered()
    {
        KeptPerson kept;
        QVERIFY(kept.change(QDate(2027, 4, 1), [](Person &one) { one.email = u"a@example.org"_s; }));
        QCOMPARE(kept.asOf(QDate(2027, 4, 1)).email, u"a@example.org"_s);
        QVERIFY(!recordAsOf(kept.example.reg->database(), kept.id, {QDate(2027, 3, 31), {}}));
    }

    /// On 20 May the clock says 5 May: what was entered on the 10th was known before.
    void aClockSetBackMakesNothingKnownEarlier()
    {
        KeptPerson kept;
        QVERIFY(kept.change(may(10), [](Person &one) { one.email = u"a@example.org"_s; }));
        QVERIFY(kept.change(may(5), [](Person &one) { one.telephone = u"02"_s; }));
        const auto knownOn = [&](int day) {
            return *recordAsOf(kept.example.reg->database(), kept.id,
                               {{}, QDateTime(may(day + 1), QTime(0, 0), Qt::UTC)});
        };
        QCOMPARE(knownOn(5).telephone, QString());
        QCOMPARE(knownOn(5).email, QString());
        QCOMPARE(knownOn(9).telephone, QString());
        QCOMPARE(knownOn(10).telephone, u"02"_s);
        const auto log = *events(kept.example.reg->database(), 2);
        QCOMPARE(log[0].enteredAt, log[1].enteredAt);
    }

    void aCorrectedDayMovesTheStateAndItsBeginning()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        const auto &database = example.reg->database();
        const auto wrong = events(database, 1, u"request"_s, id.row())->front();
        QCOMPARE(wrong.kind, u"sign"_s);
        const auto right = leader.day.addDays(1);
        const auto correct = [&](QDate entered) {
            return correctDay(example.reg->database(), id, wrong.sequence, right, u"a day later"_s,
                              stampOn(entered));
        };
        QCOMPARE(correct(leader.day).error().kind, ErrorKind::DayInFuture);
        QVERIFY(correct(leader.day.addDays(3)));
        const auto on = [&](QDate day) { return *recordAsOf(database, id, {day, {}}); };
        QCOMPARE(on(leader.day).state, RequestState::Finalised);
        QCOMPARE(on(leader.day.addDays(1)).state, RequestState::Signed);
        QCOMPARE(on(leader.day.addDays(1)).stateSince, right);
        QCOMPARE(leader.requests().get(id)->stateSince, right);
        QCOMPARE(on(leader.day.addDays(9)), *leader.requests().get(id));
    }
};

} // namespace licet

using licet::HistoryQueryTest;
LICET_TEST(HistoryQueryTest)
#include "history_query_test.moc"
