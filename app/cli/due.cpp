#include "documents/wording/calendar_words.h"
#include "documents/wording/due_words.h"
#include "documents/wording/error_wording.h"
#include "documents/wording/words.h"
#include "exchange/icalendar.h"
#include "notifying/due_telling.h"
#include "output.h"
#include "register/due_reader.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject documentOfItem(const DueItem &item, const Phrases &phrases)
{
    QJsonArray chased;
    for (const auto day : item.chased)
        chased.append(day.toString(Qt::ISODate));
    QJsonObject one{{u"kind"_s, wordOf(item.kind)},
                    {u"record"_s, item.record},
                    {u"id"_s, item.recordId},
                    {u"name"_s, item.name},
                    {u"about"_s, item.about},
                    {u"more"_s, item.more},
                    {u"environment"_s,
                     item.environment ? QJsonValue(wordOf(*item.environment)) : QJsonValue(QJsonValue::Null)},
                    {u"waitsOn"_s, item.waitsOn},
                    {u"since"_s, dayOrNull(item.since)},
                    {u"deadline"_s, dayOrNull(item.until.day)},
                    {u"state"_s, wordOf(item.state)},
                    {u"sum"_s, sumSentence(phrases, item)},
                    {u"chased"_s, chased},
                    {u"snoozedUntil"_s, dayOrNull(item.snoozedUntil)}};
    if (item.record == u"request")
        one.insert(u"request"_s, item.recordId);
    return one;
}

QJsonObject documentOfItems(const std::vector<DueItem> &items, const Phrases &phrases)
{
    QJsonArray documents;
    for (const auto &one : items)
        documents.append(documentOfItem(one, phrases));
    return {{u"due"_s, documents}};
}

QString lineOf(const DueItem &item, const Phrases &phrases)
{
    const auto printed = [](QDate day) { return day.isValid() ? printedDate(day) : u"–"_s; };
    return u"%1  %2  %3  %4  (%5)"_s.arg(printed(item.until.day), word(phrases, item.state),
                                         dueTitle(phrases, item), onWhom(phrases, item),
                                         sumSentence(phrases, item));
}

/// For a timer: by the desktop's notification service, each thing once a day.
int notify(const Call &call, const Phrases &phrases)
{
    const auto told = notifyDue(call.words[0], phrases, call.today);
    if (!told)
        return fail(phrases, told.error());
    if (told->isRefused) {
        tell(phrases.translate("Telling", "No notification service answers here: nothing was told."));
        return Impossible;
    }
    return told->things > 0 ? Found : Done;
}

/// A day of an option; nothing where it is not given.
Result<std::optional<QDate>> dayOf(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<QDate>();
    const auto day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorKind::NotADate, u"--"_s + option, call.value(option)};
    return std::optional(day);
}

/// What waits but is not asked for this time is not taken for done.
Result<void> writeCalendar(const Register &from, const std::vector<DueItem> &items, const Call &call,
                           const Phrases &phrases)
{
    LICET_ASSIGN(const auto all, readDueItems(from, call.today));
    LICET_ASSIGN(const auto code, registerCodeOf(from.database()));
    return writeCalendarFile(call.value(u"ics"_s), calendarEntries(phrases, items), calendarIdentifiers(all),
                             {phrases.translate("Due", "Licet: what is due"), code, call.now, call.today});
}

} // namespace

int listDue(const Call &call, const Phrases &phrases)
{
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(phrases, from.error());
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(phrases, institution.error());
    const auto items = readDueItems(**from, call.today, *institution);
    if (!items)
        return fail(phrases, items.error());
    if (call.has(u"json"_s)) {
        printJson(documentOfItems(*items, phrases));
        return Done;
    }
    const QStringList heads{u"deadline"_s,    u"state"_s,   u"kind"_s,  u"name"_s, u"about"_s,
                            u"environment"_s, u"waitsOn"_s, u"since"_s, u"sum"_s};
    std::vector<QStringList> rows;
    for (const auto &one : *items) {
        const auto document = documentOfItem(one, phrases);
        QStringList row;
        for (const auto &head : heads)
            row << document[head].toString();
        rows.push_back(row);
    }
    call.has(u"csv"_s) ? printCsv(heads, rows) : printTable(heads, rows);
    return Done;
}

int due(const Call &call, const Phrases &phrases)
{
    if (call.has(u"notify"_s))
        return notify(call, phrases);
    const auto first = dayOf(call, u"from"_s);
    const auto last = dayOf(call, u"until"_s);
    for (const auto *day : {&first, &last})
        if (!*day) {
            tell(describe(phrases, day->error()));
            return WrongCall;
        }
    const auto calendar = call.value(u"ics"_s);
    if (QFile::exists(calendar) && !call.has(u"overwrite"_s))
        return fail(phrases, Error{ErrorKind::FileExists, calendar});
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(phrases, from.error());
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(phrases, institution.error());
    auto items = readDueItems(**from, call.today, *institution);
    if (!items)
        return fail(phrases, items.error());
    std::erase_if(*items, [&](const DueItem &one) {
        return (*first && (!one.until.day.isValid() || one.until.day < **first)) ||
               (*last && (!one.until.day.isValid() || **last < one.until.day));
    });
    if (call.has(u"ics"_s)) {
        if (const auto written = writeCalendar(**from, *items, call, phrases); !written)
            return fail(phrases, written.error());
    } else if (call.has(u"json"_s)) {
        printJson(documentOfItems(*items, phrases));
    } else {
        for (const auto &one : *items)
            print(lineOf(one, phrases) + u'\n');
    }
    const bool isFound = std::any_of(items->begin(), items->end(),
                                     [](const DueItem &one) { return one.state != DueState::Waiting; });
    return isFound ? Found : Done;
}

} // namespace licet::cli
