#include "followup/chase_facts.h"
#include "followup/due_reader.h"
#include "request/corrections/correcting.h"
#include "request/facts_reader.h"
#include "request/known_day.h"
#include "request/requests_as_of.h"
#include "support/brought_rows.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::listDay;
using test::listHeads;
using test::listRow;
using test::stampOn;
using test::testData;

/// Days in the rows of a list: as they are written, those to come, and those that nobody knows.
class DaysOfRowsTest : public QObject, private test::BroughtRows
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void lastDaysComeIn();
    void anUnlimitedRightHasNoLastDay_data();
    void anUnlimitedRightHasNoLastDay();
    void whatEndedIsEndedFromItsDay();
    void oneImpossibleDayAsksHowTheColumnIsWritten();
    void aColumnThatShowsDaysFirstIsNotAsked();
    void aDayToComeIsRefused_data();
    void aDayToComeIsRefused();
    void aDayOfSendingThatNobodyKnowsIsAskedOfTheUser();
    void aDayThatNobodyKnowsCanBeNoted();
    void aDayOfExecutionThatNobodyKnowsCanBeTold();
    void aDayOfAcknowledgementThatNobodyKnowsIsNotTold();
};

void DaysOfRowsTest::lastDaysComeIn()
{
    const auto before = all<Authorization>().size();
    const auto done = bring(testData(u"lists/valid-until.csv"_s));
    QCOMPARE(done.imported, 1);
    QVERIFY(done.ignoredColumns.isEmpty());
    QCOMPARE(all<Authorization>().size(), before + 1);
    const auto made = all<Authorization>().back();
    QCOMPARE(made.validFrom, std::optional(QDate(2019, 2, 17)));
    QCOMPARE(made.validUntil, std::optional(QDate(2020, 12, 31)));
    QCOMPARE(stateOn(made, QDate(2020, 12, 31)), AuthorizationState::Active);
    QCOMPARE(stateOn(made, QDate(2021, 1, 1)), AuthorizationState::Ended);
    QCOMPARE(all<Request>().back().draft.endDate, made.validUntil);
    const auto odd = bring(listHeads + listRow({{u"Geldig tot"_s, u"16/02/2025"_s}}));
    QVERIFY(remark(odd.rows[0], ListRemarkKind::EndsBeforeItBegins));
    const auto impossible = bring(listHeads + listRow({{u"Geldig tot"_s, u"31/02/2027"_s}}));
    QCOMPARE(impossible.refused, 1);
}

void DaysOfRowsTest::anUnlimitedRightHasNoLastDay_data()
{
    QTest::addColumn<QString>("cell");
    for (const auto *cell : {"", "-", "onbepaald", "Indéterminée", "unbefristet", "31/12/9999", "9999-12-31"})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void DaysOfRowsTest::anUnlimitedRightHasNoLastDay()
{
    QFETCH(const QString, cell);
    QCOMPARE(bring(listHeads + listRow({{u"Geldig tot"_s, cell}})).imported, 1);
    QVERIFY(!all<Authorization>().back().validUntil);
}

void DaysOfRowsTest::whatEndedIsEndedFromItsDay()
{
    bring(listHeads + listRow({{u"Geldig tot"_s, u"31/12/2025"_s}, {u"Status"_s, u"stopgezet"_s}}));
    const auto made = all<Authorization>().back();
    QCOMPARE(made.state, AuthorizationState::Ended);
    QCOMPARE(made.endedOn, std::optional(QDate(2026, 1, 1)));
    bring(u"KBO;Toepassing;Dienst;Omgeving;Doel;Uitgevoerd;Stopgezet op\n"
          "0999000129;Dossierbeheer;PersonService;test;Ander doel;01/02/2025;01/03/2026\n"_s);
    const auto stopped = all<Authorization>().back();
    QCOMPARE(stopped.state, AuthorizationState::Ended);
    QCOMPARE(stopped.endedOn, std::optional(QDate(2026, 3, 1)));
}

void DaysOfRowsTest::oneImpossibleDayAsksHowTheColumnIsWritten()
{
    const auto file = testData(u"lists/month-first.csv"_s);
    const auto asked = bring(file);
    QVERIFY(asked.asksDayOrder);
    QCOMPARE(asked.refused, 4);
    for (const auto &one : asked.rows)
        QVERIFY(remark(one, ListRemarkKind::DayDoubtful));
    QVERIFY(all<Request>().empty());
    auto answered = options();
    answered.dayOrder = DayOrder::MonthFirst;
    const auto done = bring(file, answered);
    QCOMPARE(done.imported, 4);
    QVERIFY(done.asksDayOrder);
    const auto rights = all<Authorization>();
    QCOMPARE(rights[rights.size() - 4].validFrom, std::optional(QDate(2025, 2, 28)));
    QCOMPARE(rights[rights.size() - 3].validFrom, std::optional(QDate(2025, 4, 11)));
    QCOMPARE(rights[rights.size() - 1].validFrom, std::optional(QDate(2025, 11, 5)));
    answered.dayOrder = DayOrder::DayFirst;
    const auto other = bring(file, answered);
    QCOMPARE(other.refused, 2);
    QVERIFY(remark(other.rows[0], ListRemarkKind::DayImpossible));
}

void DaysOfRowsTest::aColumnThatShowsDaysFirstIsNotAsked()
{
    // One slip among days that are clear is a slip.
    const auto done =
        bring(listHeads + listRow() + listRow({{u"Uitgevoerd"_s, u"02/28/2025"_s}, {u"Doel"_s, u"Twee"_s}}) +
              listRow({{u"Uitgevoerd"_s, u"03/02/2025"_s}, {u"Doel"_s, u"Drie"_s}}));
    QVERIFY(!done.asksDayOrder);
    QCOMPARE(done.refused, 1);
    QVERIFY(remark(done.rows[1], ListRemarkKind::DayImpossible));
    QCOMPARE(all<Authorization>().back().validFrom, std::optional(QDate(2025, 2, 3)));
    // Days of the year first need no answer.
    auto months = options();
    months.dayOrder = DayOrder::MonthFirst;
    QCOMPARE(bring(listHeads + listRow({{u"Verstuurd"_s, u"2025-02-03"_s}, {u"Doel"_s, u"Vier"_s}}), months)
                 .imported,
             1);
}

void DaysOfRowsTest::aDayToComeIsRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<ListField>("field");
    QTest::newRow("sent") << u"Verstuurd"_s << ListField::Sent;
    QTest::newRow("executed") << u"Uitgevoerd"_s << ListField::Executed;
}

void DaysOfRowsTest::aDayToComeIsRefused()
{
    QFETCH(const QString, column);
    QFETCH(const ListField, field);
    const auto done = bring(listHeads + listRow({{column, u"02/12/2098"_s}}) + listRow());
    QCOMPARE(done.refused, 1);
    QCOMPARE(done.imported, 1);
    QCOMPARE(done.rows[0].line, 2);
    const auto *why = remark(done.rows[0], ListRemarkKind::DayInFuture);
    QVERIFY(why);
    QCOMPARE(why->field, field);
    QCOMPARE(all<Request>().size(), size_t(1));
}

void DaysOfRowsTest::aDayOfSendingThatNobodyKnowsIsAskedOfTheUser()
{
    const auto done = bring(testData(u"lists/no-day-of-sending.csv"_s));
    QCOMPARE(done.imported, 1);
    const auto request = all<Request>().front();
    QCOMPARE(request.state, RequestState::Sent);
    QVERIFY(isDayUnknown(request));
    QVERIFY(!knownSince(request).isValid());
    // No term runs, however long it takes.
    const auto later = listDay.addYears(1);
    const auto due = readDueItems(reg().database(), later);
    QVERIFY(due);
    int found = 0;
    for (const auto &item : *due)
        if (item.record == RecordRef::of(request.id)) {
            ++found;
            QCOMPARE(item.until.how, DueDay::How::Open);
            QCOMPARE(item.state, DueState::Waiting);
            QVERIFY(!item.since.isValid());
        }
    QCOMPARE(found, 1);
    QVERIFY(!reg().requests().summaries()->front().since.isValid());
    const auto chase = packChases(reg().database(), {request.id}, later);
    QVERIFY(chase);
    QVERIFY(!chase->front().chased.front().sentOn.isValid());
    QVERIFY(chase->front().chased.front().isDayUnknown);
    // The same list is known again.
    QCOMPARE(bring(testData(u"lists/no-day-of-sending.csv"_s)).duplicates, 1);
}

void DaysOfRowsTest::aDayThatNobodyKnowsCanBeNoted()
{
    bring(testData(u"lists/no-day-of-sending.csv"_s));
    const auto id = all<Request>().front().id;
    const auto record = [&](RequestEvent event, QDate happened) {
        const auto request = reg().requests().get(id);
        const auto facts = readFacts(reg().database(), request->draft, listDay, id);
        auto stamp = stampOn(listDay);
        stamp.happenedOn = happened;
        return reg().requests().record(id, event, {}, *facts, stamp);
    };
    const QDate sent(2026, 10, 5);
    const auto noted = record(RequestEvent::Send, sent);
    QVERIFY(noted);
    QCOMPARE(noted->state, RequestState::Sent);
    QVERIFY(!noted->earlierThan);
    QCOMPARE(knownSince(all<Request>().front()), sent);
    // Once known it is not said again.
    QVERIFY(!record(RequestEvent::Send, sent));
    QVERIFY(record(RequestEvent::Acknowledge, listDay));
    QCOMPARE(packChases(reg().database(), {id}, listDay)->front().chased.front().sentOn, sent);
}

void DaysOfRowsTest::aDayOfExecutionThatNobodyKnowsCanBeTold()
{
    bring(listHeads + listRow({{u"Status"_s, u"uitgevoerd"_s}, {u"Uitgevoerd"_s, {}}}));
    const auto id = all<Request>().front().id;
    QCOMPARE(all<Request>().front().state, RequestState::Executed);
    QVERIFY(isDayUnknown(all<Request>().front()));
    const auto rights = all<Authorization>().size();
    QVERIFY(!all<Authorization>().back().validFrom);
    const auto past = *events(reg().database(), 10, RecordRef::of(id));
    const auto brought = std::find_if(past.begin(), past.end(),
                                      [](const Event &one) { return one.kind == RecordEvent::Imported; });
    QVERIFY(brought != past.end());
    // Its right stands on every day since: it was not merely sent then.
    const RegisterAsOf between(reg().database(), {}, QDate(2025, 6, 1));
    const auto then = requestAsOf(between, id);
    QVERIFY(then && then->state == RequestState::Executed && isDayUnknown(*then));
    const auto rows = requestSummaries(between);
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().state, RequestState::Executed);
    QVERIFY(!rows->front().since.isValid());
    QVERIFY(!requestAsOf({reg().database(), {}, QDate(2025, 1, 31)}, id));
    const QDate executed(2025, 2, 17);
    const auto told =
        correctDay(reg().database(), id, brought->sequence, executed, u"the letter"_s, stampOn(listDay));
    QVERIFY2(told, told ? "" : qPrintable(told.error().subject + told.error().value));
    // Nothing is granted once more, and all of it says the day.
    QCOMPARE(all<Authorization>().size(), rights);
    QCOMPARE(all<Authorization>().back().validFrom, std::optional(executed));
    const auto request = all<Request>().front();
    QCOMPARE(request.state, RequestState::Executed);
    QCOMPARE(knownSince(request), executed);
    QCOMPARE(request.answer.received, std::optional(executed));
    QVERIFY(!request.question.isPending());
    const RegisterAsOf onThatDay(reg().database(), {}, executed);
    QCOMPARE(requestAsOf(onThatDay, id)->state, RequestState::Executed);
    QCOMPARE(requestAsOf({reg().database(), {}, executed.addDays(-1)}, id)->state, RequestState::Sent);
}

void DaysOfRowsTest::aDayOfAcknowledgementThatNobodyKnowsIsNotTold()
{
    bring(listHeads + listRow({{u"Status"_s, u"ontvangst bevestigd"_s}, {u"Uitgevoerd"_s, {}}}));
    const auto id = all<Request>().front().id;
    const auto chased = packChases(reg().database(), {id}, listDay)->front().chased.front();
    QCOMPARE(chased.sentOn, QDate(2025, 2, 1));
    QVERIFY(!chased.acknowledgedOn);
    QVERIFY(chased.isDayUnknown);
}

} // namespace licet

using licet::DaysOfRowsTest;
LICET_TEST(DaysOfRowsTest)

#include "days_of_rows_test.moc"
