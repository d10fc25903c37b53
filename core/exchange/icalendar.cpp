#include "exchange/icalendar.h"

#include "base/atomic_file.h"
#include "base/printable_text.h"
#include "database/statement.h"
#include "exchange/sheet_file.h"

#include <QFile>

#include <memory>

#include <libical/ical.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct FreesComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using CalendarComponent = std::unique_ptr<icalcomponent, FreesComponent>;

/// Alarms go off at this time of the day itself.
constexpr int alarmHour = 9;
constexpr int secondsOfAnHour = 3600;
/// A cancelled entry is kept in the file for so long after its day.
constexpr int cancelledDays = 366;

/// Without signs that no calendar can hold; libical escapes and folds the rest.
QByteArray calendarText(const QString &text)
{
    return printableText(text).remove(u'\r').replace(u'\t', u' ').toUtf8();
}

icaltimetype wholeDay(QDate day)
{
    auto time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype instant(const QDateTime &utc)
{
    auto time = wholeDay(utc.date());
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.is_date = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Grows with the clock and needs nothing kept: calendars take the higher one as the later version.
int sequenceAt(const QDateTime &utc)
{
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    constexpr qint64 secondsAStep = 60;
    return int(std::clamp<qint64>(start.secsTo(utc) / secondsAStep, 0, std::numeric_limits<int>::max()));
}

QString uidOf(const CalendarEntry &entry, const CalendarHead &head)
{
    return entry.identifier + u'@' + head.registerCode;
}

icalcomponent *alarmAtNine(const QByteArray &title)
{
    auto trigger = icaltriggertype_from_int(alarmHour * secondsOfAnHour);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(title.constData()),
                               icalproperty_new_trigger(trigger), static_cast<void *>(nullptr));
}

icalcomponent *calendarEvent(const CalendarEntry &entry, const CalendarHead &head, bool isDone)
{
    const auto title = calendarText(entry.title);
    const auto written = instant(head.writtenAt.toUTC());
    auto *event = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(calendarText(uidOf(entry, head)).constData()),
        icalproperty_new_dtstamp(written), icalproperty_new_lastmodified(written),
        icalproperty_new_sequence(sequenceAt(head.writtenAt)), icalproperty_new_dtstart(wholeDay(entry.day)),
        icalproperty_new_dtend(wholeDay(entry.day.addDays(1))), icalproperty_new_summary(title.constData()),
        icalproperty_new_status(isDone ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED),
        icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), static_cast<void *>(nullptr));
    if (!entry.text.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(calendarText(entry.text).constData()));
    const auto today = head.today.isValid() ? head.today : head.writtenAt.toUTC().date();
    if (!isDone && entry.day >= today)
        icalcomponent_add_component(event, alarmAtNine(title));
    return event;
}

QDate dayIn(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day);
}

} // namespace

Result<QString> registerCodeOf(const Database &database)
{
    constexpr int codeBytes = 16;
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT link FROM event WHERE sequence = 1"_s));
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return Error{ErrorKind::Corrupt, u"event"_s, u"1"_s};
    LICET_ASSIGN(const auto link, statement.read<QByteArray>(0));
    statement.finish();
    return QString::fromLatin1(link.left(codeBytes).toHex());
}

Result<QByteArray> calendarFile(const std::vector<CalendarEntry> &entries, const CalendarHead &head,
                                const std::vector<CalendarEntry> &done)
{
    auto *name = icalproperty_new_x(calendarText(head.name).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    const CalendarComponent calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_prodid("-//Licet//Licet//EN"),
                            icalproperty_new_version("2.0"), icalproperty_new_calscale("GREGORIAN"), name,
                            static_cast<void *>(nullptr)));
    for (const auto &entry : entries)
        icalcomponent_add_component(calendar.get(), calendarEvent(entry, head, false));
    for (const auto &entry : done)
        icalcomponent_add_component(calendar.get(), calendarEvent(entry, head, true));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), free);
    return QByteArray(text.get());
}

std::vector<CalendarEntry> entriesIn(const QByteArray &file, const CalendarHead &head)
{
    // What somebody else wrote may be anything at all; by default libical ends the program then.
    icalerror_set_errors_are_fatal(0);
    const CalendarComponent calendar(icalparser_parse_string(file.constData()));
    std::vector<CalendarEntry> entries;
    if (!calendar)
        return entries;
    const auto ours = u'@' + head.registerCode;
    for (auto *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const auto uid = QString::fromUtf8(icalcomponent_get_uid(event));
        const auto day = dayIn(icalcomponent_get_dtstart(event));
        if (!uid.endsWith(ours) || !day.isValid())
            continue;
        entries.push_back({uid.chopped(ours.size()), day, QString::fromUtf8(icalcomponent_get_summary(event)),
                           QString::fromUtf8(icalcomponent_get_description(event))});
    }
    return entries;
}

Result<void> writeCalendarFile(const QString &path, const std::vector<CalendarEntry> &entries,
                               const std::set<QString> &pending, const CalendarHead &head)
{
    QByteArray before;
    if (QFile file(path); file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::FileUnreadable, path, file.errorString()};
        before = file.readAll();
    }
    const auto oldest = head.writtenAt.toUTC().date().addDays(-cancelledDays);
    std::vector<CalendarEntry> done;
    for (const auto &entry : entriesIn(before, head))
        if (!pending.count(entry.identifier) && entry.day >= oldest)
            done.push_back(entry);
    LICET_ASSIGN(const auto file, calendarFile(entries, head, done));
    return saveAtomically(path, file);
}

} // namespace licet
