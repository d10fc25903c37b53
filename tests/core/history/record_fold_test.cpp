#include "history/record_fold.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// Writes events as the store does: each holds the whole record before and after.
struct Told
{
    void tell(QDate day, const QJsonObject &changed, const EventKind &kind = RecordEvent::Changed,
              const QJsonObject &also = {})
    {
        auto after = row;
        for (auto value = changed.begin(); value != changed.end(); ++value)
            after.insert(value.key(), value.value());
        auto left = after;
        for (auto value = also.begin(); value != also.end(); ++value)
            left.insert(value.key(), value.value());
        fold.take({++sequence, kind, day, Effect::Whole, row, left, {}, {}});
        row = after;
    }
    void remove(QDate day)
    {
        fold.take({++sequence, RecordEvent::Removed, day, Effect::Whole, row, {}, {}, {}});
        row = {};
    }
    QString on(QDate day, const QString &column = u"state"_s) const
    {
        return fold.on(day).value(column).toString();
    }

    RecordFold fold;
    QJsonObject row;
    qint64 sequence = 0;
};

QDate inOctober(int day)
{
    return {2026, 10, day};
}

} // namespace

class RecordFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEventCountsForWhatItChanged()
    {
        Told told;
        told.tell(inOctober(1), {{u"state"_s, u"draft"_s}, {u"text"_s, u"a"_s}}, RecordEvent::Added);
        told.tell(inOctober(10), {{u"state"_s, u"signed"_s}});
        told.tell(inOctober(20), {{u"state"_s, u"sent"_s}});
        // Entered late: a note, and another column.
        told.tell(inOctober(2), {}, RecordEvent::Noted);
        told.tell(inOctober(5), {{u"text"_s, u"b"_s}});
        QVERIFY(told.fold.on(QDate(2026, 9, 30)).isEmpty());
        QCOMPARE(told.on(inOctober(2)), u"draft"_s);
        QCOMPARE(told.on(inOctober(4), u"text"_s), u"a"_s);
        QCOMPARE(told.on(inOctober(5), u"text"_s), u"b"_s);
        QCOMPARE(told.on(inOctober(12)), u"signed"_s);
        QCOMPARE(told.on(inOctober(20)), u"sent"_s);
        QCOMPARE(told.fold.on({}), told.row);
    }

    void aRecordBeginsNoLaterThanWhatHappenedToIt()
    {
        Told told;
        told.tell(inOctober(28), {{u"state"_s, u"draft"_s}}, RecordEvent::Added);
        told.tell(inOctober(10), {{u"state"_s, u"signed"_s}});
        QVERIFY(told.fold.on(inOctober(9)).isEmpty());
        QCOMPARE(told.on(inOctober(12)), u"signed"_s);
        QCOMPARE(told.on(inOctober(28)), u"signed"_s);
    }

    /// Older versions took a day before that of the state before; today is the row all the same.
    void aDayOutOfOrderNeverTakesBackWhatWasEnteredLater()
    {
        Told told;
        told.tell(inOctober(1), {{u"state"_s, u"draft"_s}}, RecordEvent::Added);
        told.tell(inOctober(12), {{u"state"_s, u"signed"_s}});
        told.tell(inOctober(11), {{u"state"_s, u"sent"_s}});
        QCOMPARE(told.on(inOctober(11)), u"draft"_s);
        QCOMPARE(told.on(inOctober(12)), u"sent"_s);
        QCOMPARE(told.fold.on(inOctober(31)), told.row);
    }

    void aCorrectedDayMovesItsEvent()
    {
        Told told;
        told.tell(inOctober(1), {{u"state"_s, u"draft"_s}, {u"state_since"_s, u"2026-10-01"_s}},
                  RecordEvent::Added);
        told.tell(inOctober(10), {{u"state"_s, u"signed"_s}, {u"state_since"_s, u"2026-10-10"_s}});
        told.tell(inOctober(20), {{u"state"_s, u"sent"_s}, {u"state_since"_s, u"2026-10-20"_s}});
        told.tell(inOctober(25), {}, RecordEvent::Corrected,
                  {{u"correctsEvent"_s, 2}, {u"happenedOn"_s, u"2026-10-08"_s}});
        QCOMPARE(told.on(inOctober(7)), u"draft"_s);
        QCOMPARE(told.on(inOctober(8)), u"signed"_s);
        QCOMPARE(told.on(inOctober(8), u"state_since"_s), u"2026-10-08"_s);
        told.tell(inOctober(26), {}, RecordEvent::Corrected,
                  {{u"correctsEvent"_s, 2}, {u"happenedOn"_s, u"2026-10-09"_s}});
        QCOMPARE(told.on(inOctober(8)), u"draft"_s);
        QCOMPARE(told.on(inOctober(9)), u"signed"_s);
        QCOMPARE(told.fold.on(inOctober(31)), told.row);
    }

    void aColumnOfANewerVersionWasThereFromTheBeginning()
    {
        Told told;
        told.tell(inOctober(1), {{u"state"_s, u"draft"_s}}, RecordEvent::Added);
        told.row.insert(u"form"_s, u"ocmw"_s);
        told.tell(inOctober(10), {{u"state"_s, u"signed"_s}});
        QCOMPARE(told.on(inOctober(1), u"form"_s), u"ocmw"_s);
        QCOMPARE(told.fold.changes().back().values.keys(), QStringList{u"state"_s});
    }

    void schemaTwoGoesOnWhereSchemaOneEnded()
    {
        Told told;
        told.tell(inOctober(1), {{u"state"_s, u"draft"_s}, {u"text"_s, u"a"_s}}, RecordEvent::Added);
        told.tell(inOctober(10), {{u"state"_s, u"signed"_s}});
        told.fold.take({3,
                        EventKind::stored(u"send"_s),
                        inOctober(20),
                        Effect::Changes,
                        {},
                        {},
                        {{u"state"_s, u"sent"_s}},
                        {}});
        told.fold.take({4, RecordEvent::Noted, inOctober(2), Effect::Nothing, {}, {}, {}, {}});
        told.fold.take({5,
                        RecordEvent::Corrected,
                        inOctober(25),
                        Effect::Nothing,
                        {},
                        {},
                        {},
                        {{u"correctsEvent"_s, 3}, {u"happenedOn"_s, u"2026-10-19"_s}}});
        QCOMPARE(told.on(inOctober(12)), u"signed"_s);
        QCOMPARE(told.on(inOctober(18)), u"signed"_s);
        QCOMPARE(told.on(inOctober(19)), u"sent"_s);
        QCOMPARE(told.on(inOctober(19), u"text"_s), u"a"_s);
        told.fold.take({6, RecordEvent::Removed, inOctober(26), Effect::Ends, {}, {}, {}, {}});
        QVERIFY(told.fold.on(inOctober(26)).isEmpty());
    }

    void anIdThatIsUsedAgainIsAnotherRecord()
    {
        Told told;
        told.tell(inOctober(1), {{u"state"_s, u"draft"_s}, {u"text"_s, u"a"_s}}, RecordEvent::Added);
        told.remove(inOctober(5));
        told.tell(inOctober(8), {{u"state"_s, u"sent"_s}}, RecordEvent::Added);
        QCOMPARE(told.on(inOctober(4)), u"draft"_s);
        QVERIFY(told.fold.on(inOctober(5)).isEmpty());
        QCOMPARE(told.on(inOctober(8)), u"sent"_s);
        QCOMPARE(told.on(inOctober(8), u"text"_s), QString());
    }
};

} // namespace licet

using licet::RecordFoldTest;
LICET_TEST(RecordFoldTest)
#include "record_fold_test.moc"
