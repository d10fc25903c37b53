#include "followup/due_news.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace licet {

class DueNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsReadBack()
    {
        DueItem item;
        item.kind = DueKind::AuthorizationEnds;
        item.record = {RecordKind::Authorization, 12};
        QCOMPARE(keyOf(item), u"authorization-ends:authorization:12"_s);
        const auto read = readDueKey(keyOf(item));
        QVERIFY(read);
        QCOMPARE(int(read->kind), int(item.kind));
        QVERIFY(read->record == item.record);
        for (const auto &wrong : {u""_s, u"answer"_s, u"answer:request:x"_s, u"never:request:1"_s,
                                  u"a:b:1:2"_s, u"answer:drawer:1"_s})
            QVERIFY2(!readDueKey(wrong), qPrintable(wrong));
    }

    void onlyWhatIsDueAndNotSnoozedIsWorthTelling()
    {
        std::vector<DueItem> items(4);
        items[0].state = DueState::Waiting;
        items[1].state = DueState::Due;
        items[2].state = DueState::Overdue;
        items[3].state = DueState::Overdue;
        items[3].snoozedUntil = QDate(2026, 12, 4);
        for (size_t index = 0; index < items.size(); ++index)
            items[index].record.id = qint64(index);
        const auto told = worthTelling(items);
        QCOMPARE(told.size(), 2U);
        QCOMPARE(told[0].record.id, 1);
        QCOMPARE(told[1].record.id, 2);
    }

    void aClockSetWrongAndBackTellsNothingTwiceAndLosesNothing()
    {
        const QDate first(2026, 12, 1), wrong(2031, 1, 1);
        ToldDays told;
        told.tell(u"a"_s, first);
        told.tell(u"a"_s, wrong);
        QVERIFY(told.isTold(u"a"_s, first));
        QVERIFY(!told.isTold(u"a"_s, first.addDays(1)));
        QVERIFY(!told.isTold(u"a"_s, first.addDays(-1)));
        QVERIFY(!told.isTold(u"b"_s, first));
    }

    void whatWasToldIsReadBackAndRubbishPassedOver()
    {
        ToldDays told;
        told.tell(u"a"_s, {2026, 12, 1});
        told.tell(u"a"_s, {2026, 11, 30});
        told.tell(u"b"_s, {2026, 12, 1});
        auto object = told.toJson();
        object.insert(u"c"_s, QJsonArray{u"yesterday"_s, 4});
        object.insert(u"d"_s, u"2026-12-01"_s);
        auto read = ToldDays::fromJson(object);
        QVERIFY(read.isTold(u"a"_s, {2026, 11, 30}) && read.isTold(u"b"_s, {2026, 12, 1}));
        QVERIFY(!read.isTold(u"c"_s, {2026, 12, 1}) && !read.isTold(u"d"_s, {2026, 12, 1}));
        read.keepOnly({u"b"_s});
        QVERIFY(!read.isTold(u"a"_s, {2026, 12, 1}) && read.isTold(u"b"_s, {2026, 12, 1}));
    }

    void itLooksAtTheStartEachHourAndOnAnotherDay()
    {
        const QDate day(2026, 12, 1);
        PollSchedule clock;
        QVERIFY(clock.isTime(day, 0ms));
        clock.looked(day, 5ms);
        QVERIFY(!clock.isTime(day, 1h));
        QVERIFY(clock.isTime(day, 1h + 5ms));
        QVERIFY(clock.isTime(day.addDays(1), 6ms));
        // A clock that is set back to the day before is another day too.
        QVERIFY(clock.isTime(day.addDays(-1), 6ms));
        clock.looked(day.addDays(-1), 6ms);
        QVERIFY(!clock.isTime(day.addDays(-1), 7ms));
    }
};

} // namespace licet

using licet::DueNewsTest;
LICET_TEST(DueNewsTest)
#include "due_news_test.moc"
