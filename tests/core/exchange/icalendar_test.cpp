#include "exchange/icalendar.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const CalendarHead inMay{u"Licet"_s, u"0123456789abcdef0123456789abcdef"_s,
                         QDateTime(QDate(2026, 5, 20), QTime(9, 30), Qt::UTC)};

CalendarEntry answerDue()
{
    return {u"answer-request-1"_s, QDate(2026, 5, 28), u"2026-0001: answer of PPKB"_s,
            u"sent Tuesday 5 May + 15 working days"_s};
}

/// What libical's own parser reads of one event; another's is in tests/journeys.
struct ReadEvent
{
    QString uid, title, text, status;
    QDate first, last;
    int sequence = 0;
    int alarms = 0;
    bool isWholeDay = false;
};

std::map<QString, ReadEvent> readBack(const QByteArray &file)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(file.constData()), icalcomponent_free);
    std::map<QString, ReadEvent> events;
    if (!calendar || icalcomponent_count_errors(calendar.get()) > 0)
        qFatal("not a calendar");
    if (!icalrestriction_check(calendar.get()))
        qFatal("not as RFC 5545 asks");
    for (auto *one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); one;
         one = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        ReadEvent event;
        event.uid = QString::fromUtf8(icalcomponent_get_uid(one));
        event.title = QString::fromUtf8(icalcomponent_get_summary(one));
        event.text = QString::fromUtf8(icalcomponent_get_description(one));
        event.status = QString::fromLatin1(icalproperty_status_to_string(icalcomponent_get_status(one)));
        const auto start = icalcomponent_get_dtstart(one);
        const auto end = icalcomponent_get_dtend(one);
        event.first = QDate(start.year, start.month, start.day);
        event.last = QDate(end.year, end.month, end.day).addDays(-1);
        event.isWholeDay = start.is_date && end.is_date;
        event.sequence = icalcomponent_get_sequence(one);
        event.alarms = icalcomponent_count_components(one, ICAL_VALARM_COMPONENT);
        if (events.count(event.uid))
            qFatal("the same UID twice");
        events[event.uid] = event;
    }
    return events;
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class IcalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsAWholeDayWithAnAlarm()
    {
        const auto events = readBack(*calendarFile({answerDue()}, inMay));
        QCOMPARE(events.size(), 1u);
        const auto &event = events.begin()->second;
        QCOMPARE(event.uid, u"answer-request-1@0123456789abcdef0123456789abcdef"_s);
        QCOMPARE(event.title, answerDue().title);
        QCOMPARE(event.text, answerDue().text);
        QCOMPARE(event.first, QDate(2026, 5, 28));
        QCOMPARE(event.last, QDate(2026, 5, 28));
        QVERIFY(event.isWholeDay);
        QCOMPARE(event.status, u"CONFIRMED"_s);
        QCOMPARE(event.alarms, 1);
    }

    void anAlarmThatIsPastIsNotGiven_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("alarms");
        QTest::newRow("yesterday") << QDate(2026, 5, 19) << 0;
        QTest::newRow("today") << QDate(2026, 5, 20) << 1;
    }
    void anAlarmThatIsPastIsNotGiven()
    {
        QFETCH(QDate, day);
        auto entry = answerDue();
        entry.day = day;
        QTEST(readBack(*calendarFile({entry}, inMay)).begin()->second.alarms, "alarms");
    }

    void aLaterFileIsALaterVersionOfTheSame()
    {
        auto later = inMay;
        later.writtenAt = inMay.writtenAt.addSecs(60);
        auto moved = answerDue();
        moved.day = QDate(2026, 6, 4);
        const auto first = readBack(*calendarFile({answerDue()}, inMay)).begin()->second;
        const auto second = readBack(*calendarFile({moved}, later)).begin()->second;
        QCOMPARE(first.uid, second.uid);
        QVERIFY(first.sequence < second.sequence);
        QCOMPARE(second.first, QDate(2026, 6, 4));
    }

    void yearsEndAndLeapDaysAreDays_data()
    {
        QTest::addColumn<QDate>("day");
        for (const auto day :
             {QDate(2026, 12, 31), QDate(2028, 2, 29), QDate(2027, 3, 28), QDate(2026, 10, 25)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void yearsEndAndLeapDaysAreDays()
    {
        QFETCH(QDate, day);
        auto entry = answerDue();
        entry.day = day;
        const auto event = readBack(*calendarFile({entry}, inMay)).begin()->second;
        QCOMPARE(event.first, day);
        QCOMPARE(event.last, day);
    }

    void hostileTextIsText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("commas, semicolons, backslashes", u"a,b;c\\d\\n\"e\":f"_s);
        same("a line of its own", u"x\nEND:VEVENT\nBEGIN:VEVENT\nUID:other"_s);
        same("long, in letters of several bytes", QString(60, u'é') + u"𝄞"_s + QString(90, u'ß'));
        QTest::newRow("return") << u"x\r\nATTACH:http://example.org"_s << u"x\nATTACH:http://example.org"_s;
        QTest::newRow("nothing and bells") << u"a\x00\a\x1b"
                                              "b"_s
                                           << u"ab"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\nb"_s;
    }
    void hostileTextIsText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        auto entry = answerDue();
        entry.title = typed;
        entry.text = typed;
        const auto file = *calendarFile({entry}, inMay);
        const auto events = readBack(file);
        QCOMPARE(events.size(), 1u);
        QCOMPARE(events.begin()->second.title, read);
        QCOMPARE(events.begin()->second.text, read);
        for (const auto &line : file.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY(!file.contains("\nATTACH"));
    }

    void noEntriesAreACalendarToo() { QVERIFY(readBack(*calendarFile({}, inMay)).empty()); }

    void whatIsDoneIsCancelledInThePlaceOfTheFile()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"due.ics"_s);
        auto other = answerDue();
        other.identifier = u"answer-request-2"_s;
        auto elsewhere = answerDue();
        elsewhere.identifier = u"norms-institution-3"_s;
        QVERIFY(writeCalendarFile(path, {answerDue(), other, elsewhere}, {}, inMay));
        auto june = inMay;
        june.writtenAt = inMay.writtenAt.addDays(20);
        // The third one waits still, but is not asked for this time.
        QVERIFY(writeCalendarFile(path, {other}, {other.identifier, elsewhere.identifier}, june));
        auto events = readBack(bytesIn(path));
        QCOMPARE(events.size(), 2u);
        const auto ours = u'@' + inMay.registerCode;
        const auto done = events[answerDue().identifier + ours];
        QCOMPARE(done.status, u"CANCELLED"_s);
        QCOMPARE(done.alarms, 0);
        QCOMPARE(done.first, answerDue().day);
        QCOMPARE(events[other.identifier + ours].status, u"CONFIRMED"_s);

        // It comes back, for the answer was recorded by mistake.
        june.writtenAt = june.writtenAt.addDays(1);
        QVERIFY(
            writeCalendarFile(path, {answerDue(), other}, {answerDue().identifier, other.identifier}, june));
        events = readBack(bytesIn(path));
        QCOMPARE(events[answerDue().identifier + ours].status, u"CONFIRMED"_s);
    }

    void whatWasCancelledGoesAfterAYear()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"due.ics"_s);
        QVERIFY(writeCalendarFile(path, {answerDue()}, {}, inMay));
        auto later = inMay;
        for (const int days : {30, 366 + 8, 366 + 9}) {
            later.writtenAt = inMay.writtenAt.addDays(days);
            QVERIFY(writeCalendarFile(path, {}, {}, later));
            QCOMPARE(readBack(bytesIn(path)).size(), days < 366 + 9 ? 1u : 0u);
        }
    }

    void whatIsNotOursIsNotCancelled_data()
    {
        QTest::addColumn<QByteArray>("before");
        auto other = inMay;
        other.registerCode = u"ffffffffffffffffffffffffffffffff"_s;
        QTest::newRow("another register's") << *calendarFile({answerDue()}, other);
        QTest::newRow("no calendar") << QByteArray("%PDF-1.4 \xff\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("broken") << (*calendarFile({answerDue()}, inMay)).left(120);
        QTest::newRow("an event without anything")
            << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }
    void whatIsNotOursIsNotCancelled()
    {
        QFETCH(QByteArray, before);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"due.ics"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        QVERIFY(writeCalendarFile(path, {}, {}, inMay));
        QVERIFY(readBack(bytesIn(path)).empty());
    }

    void anUnwritablePlaceSaysSo()
    {
        const auto written = writeCalendarFile(u"/nowhere/due.ics"_s, {answerDue()}, {}, inMay);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(written.error().subject, u"/nowhere/due.ics"_s);
    }

    void eachRegisterHasACodeOfItsOwnThatStays()
    {
        test::ExampleRegister one;
        const test::ExampleRegister other;
        const auto code = *registerCodeOf(one.reg->database());
        QCOMPARE(code.size(), 32);
        QVERIFY(code != *registerCodeOf(other.reg->database()));
        QVERIFY(one.reg->requests().create(test::draftFrom(u"08-vague"_s), test::stampOn(QDate(2026, 5, 5))));
        QCOMPARE(*registerCodeOf(one.reg->database()), code);
    }
};

} // namespace licet

using licet::IcalendarTest;
LICET_TEST(IcalendarTest)

#include "icalendar_test.moc"
