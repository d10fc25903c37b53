#include "history/correction.h"
#include "history/history_query.h"
#include "history/verification.h"
#include "institution/person.h"
#include "request/corrections/correcting.h"
#include "request/facts_reader.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

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

Stamp enteredOnDay(QDate happened, QDate entered)
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
        return example.reg->change(person, enteredOnDay(day, entered.isValid() ? entered : day));
    }
    Person asOf(QDate day, std::optional<QDateTime> knownBefore = {}) const
    {
        return *recordAsOf(example.reg->database(), id, {day, knownBefore});
    }

    ExampleRegister example;
    Id<Person> id;
};

/// Something that happens to a record: a column of its own takes a number and says since when.
struct Happening
{
    QString column; ///< empty: a note
    int value = 0;
    int day = 0;
    std::optional<int> rightDay; ///< entered wrongly, and corrected later
};

QString isoDay(int day)
{
    return october(1).addDays(day - 1).toString(Qt::ISODate);
}

/// A life of one record, made of a seed, told in any order in which it can have been entered.
class MadeUpLife
{
public:
    explicit MadeUpLife(quint32 seed) : m_random(seed)
    {
        for (int n = 0; n < columns; ++n) {
            const auto column = u"c%1"_s.arg(n);
            int day = m_random.bounded(2, mostDay);
            const int times = m_random.bounded(1, 4);
            for (int time = 0; time < times; ++time) {
                Happening one{column, m_random.bounded(1, 1000), day, {}};
                // Of several on one column the days keep their order.
                if (times == 1 && m_random.bounded(2))
                    one.rightDay = m_random.bounded(2, mostDay);
                m_happenings[column].push_back(one);
                day = m_random.bounded(day, mostDay + 1);
            }
        }
        for (int n = 0; n < 3; ++n)
            m_happenings[u"note %1"_s.arg(n)].push_back({{}, 0, m_random.bounded(2, mostDay), {}});
    }

    /// Enters everything as the reminder `id`, and asks after each event.
    void tell(Database &database, qint64 id)
    {
        m_row = {};
        m_answers.clear();
        QJsonObject first;
        for (int n = 0; n < columns; ++n)
            first.insert(u"c%1"_s.arg(n), 0);
        append(database, {{RecordKind::Reminder, id}, RecordEvent::Added, {}, first}, 1);
        auto left = m_happenings;
        std::map<QString, std::pair<qint64, Happening>> wrong;
        while (!left.empty() || !wrong.empty()) {
            const auto choice = m_random.bounded(int(left.size() + wrong.size()));
            if (choice < int(left.size())) {
                const auto next = std::next(left.begin(), choice);
                const auto one = next->second.front();
                next->second.erase(next->second.begin());
                if (next->second.empty())
                    left.erase(next);
                happen(database, id, one);
                if (one.rightDay)
                    wrong[one.column] = {*lastSequence(database), one};
            } else {
                const auto next = std::next(wrong.begin(), choice - int(left.size()));
                correct(database, id, next->second.first, next->second.second);
                wrong.erase(next);
            }
        }
    }

    /// By the days as corrected.
    QJsonObject expected(int day) const
    {
        if (day < 1)
            return {};
        QJsonObject state;
        for (int n = 0; n < columns; ++n)
            state.insert(u"c%1"_s.arg(n), 0);
        for (const auto &[column, happenings] : m_happenings)
            for (const auto &one : happenings)
                if (const int from = one.rightDay.value_or(one.day); !one.column.isEmpty() && from <= day) {
                    state.insert(one.column, one.value);
                    state.insert(one.column + u"_since"_s, isoDay(from));
                }
        return state;
    }
    /// What was answered when the clock stood at an instant, by day.
    const std::map<QDateTime, std::map<int, QJsonObject>> &answers() const { return m_answers; }
    const QJsonObject &row() const { return m_row; }

    static constexpr int mostDay = 28;
    static constexpr std::array asked{0, 1, 5, 14, 20, 28, 31};

private:
    static constexpr int columns = 5;

    void happen(Database &database, qint64 id, const Happening &one)
    {
        auto after = m_row;
        if (!one.column.isEmpty()) {
            after.insert(one.column, one.value);
            after.insert(one.column + u"_since"_s, isoDay(one.day));
        }
        append(database,
               {{RecordKind::Reminder, id},
                one.column.isEmpty() ? RecordEvent::Noted : RecordEvent::Changed,
                m_row,
                after},
               one.day);
    }
    void correct(Database &database, qint64 id, qint64 event, const Happening &one)
    {
        auto after = m_row;
        after.insert(one.column + u"_since"_s, isoDay(*one.rightDay));
        const auto row = after;
        after.insert(correctsEventName, event);
        after.insert(correctedDayName, isoDay(*one.rightDay));
        append(database, {{RecordKind::Reminder, id}, RecordEvent::Corrected, m_row, after}, mostDay);
        m_row = row;
    }
    void append(Database &database, const EventDraft &draft, int day)
    {
        // Now and then the clock is set back.
        m_clock = m_clock.addSecs(m_random.bounded(-3000, 9000));
        auto transaction = *Transaction::begin(database);
        const auto done =
            appendEvent(*transaction, draft, {u"tester"_s, october(1).addDays(day - 1), m_clock});
        if (!done || !transaction->commit())
            qFatal("not told: %s", qPrintable(draft.kind.code()));
        if (draft.kind != RecordEvent::Corrected)
            m_row = draft.after;
        const auto entered = (*events(database, 1)).front().enteredAt;
        auto &answers = m_answers[entered];
        answers.clear();
        for (const int asked : MadeUpLife::asked)
            answers[asked] = *stateAsOf(database, draft.record, {october(1).addDays(asked - 1), {}});
    }

    QRandomGenerator m_random;
    std::map<QString, std::vector<Happening>> m_happenings;
    QDateTime m_clock{QDate(2026, 11, 2), QTime(9, 0), Qt::UTC};
    QJsonObject m_row;
    std::map<QDateTime, std::map<int, QJsonObject>> m_answers;
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
        QVERIFY(requests.remark(id, RecordEvent::Noted, said, {}, enteredOnDay(october(2), october(21))));
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

    void whateverTheOrderOfEnteringTheDaysTellTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto given = qEnvironmentVariableIntValue("LICET_SEED");
        for (int n = 0; n < 8; ++n) {
            const quint32 seed = given ? quint32(given) + quint32(n) : QRandomGenerator::global()->generate();
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
        }
    }
    void whateverTheOrderOfEnteringTheDaysTellTheSame()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        auto database = *Database::create(folder.filePath(u"a.licet"_s));
        MadeUpLife life(seed);
        for (qint64 id = 1; id <= 3; ++id) {
            life.tell(*database, id);
            for (const int day : MadeUpLife::asked)
                QCOMPARE(*stateAsOf(*database, {RecordKind::Reminder, id}, {october(1).addDays(day - 1), {}}),
                         life.expected(day));
            QCOMPARE(*stateAsOf(*database, {RecordKind::Reminder, id}, {}), life.row());
            QCOMPARE(*stateAsOf(*database, {RecordKind::Reminder, id},
                                {october(1).addDays(MadeUpLife::mostDay), {}}),
                     life.row());
            // What was answered at each instant is answered for ever.
            for (const auto &[instant, days] : life.answers())
                for (const auto &[day, answer] : days)
                    QCOMPARE(*stateAsOf(*database, {RecordKind::Reminder, id},
                                        {october(1).addDays(day - 1), instant.addMSecs(1)}),
                             answer);
        }
        const auto states = *statesAsOf(*database, RecordKind::Reminder, {october(14), {}});
        QCOMPARE(states.size(), size_t(3));
        for (const auto &[id, state] : states)
            QCOMPARE(state, life.expected(14));
        QVERIFY(checkHistory(*database)->isWhole());
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
        const auto wrong = events(database, 1, RecordRef::of(id))->front();
        QCOMPARE(wrong.kind.code(), u"sign"_s);
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
