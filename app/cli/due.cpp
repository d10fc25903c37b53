#include "arguments.h"
#include "base/atomic_file.h"
#include "exchange/icalendar.h"
#include "followup/due_reader.h"
#include "followup/due_versions.h"
#include "notifying/due_notifier.h"
#include "output.h"
#include "text/calendar_text.h"
#include "text/due_text.h"
#include "text/error_text.h"
#include "text/terms.h"

#include <QJsonArray>

#include <algorithm>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject documentOfItem(const DueItem &item, const Translator &translator)
{
    QJsonArray chased;
    for (const auto day : item.chased)
        chased.append(day.toString(Qt::ISODate));
    QJsonArray cards;
    for (const auto &card : item.cards)
        cards.append(
            QJsonObject{{u"application"_s, card.application}, {u"environment"_s, codeOf(card.environment)}});
    QJsonObject one{{u"kind"_s, codeOf(item.kind)},
                    {u"record"_s, item.record.table()},
                    {u"id"_s, item.record.id},
                    {u"name"_s, item.name},
                    {u"about"_s, item.about},
                    {u"more"_s, item.more},
                    {u"environment"_s,
                     item.environment ? QJsonValue(codeOf(*item.environment)) : QJsonValue(QJsonValue::Null)},
                    {u"waitsOn"_s, codeOf(item.waitsOn)},
                    {u"since"_s, dayOrNull(item.since)},
                    {u"deadline"_s, dayOrNull(item.until.day)},
                    {u"state"_s, codeOf(item.state)},
                    {u"sum"_s, sumSentence(translator, item)},
                    {u"cards"_s, cards},
                    {u"chased"_s, chased},
                    {u"snoozedUntil"_s, dayOrNull(item.snoozedUntil)}};
    if (item.record.kind == RecordKind::Request)
        one.insert(u"request"_s, item.record.id);
    return one;
}

QJsonObject documentOfItems(const std::vector<DueItem> &items, const Translator &translator)
{
    QJsonArray documents;
    for (const auto &one : items)
        documents.append(documentOfItem(one, translator));
    return {{u"due"_s, documents}};
}

QString lineOf(const DueItem &item, const Translator &translator)
{
    const auto printed = [&translator](QDate day) {
        return day.isValid() ? printedDate(day, translator.language()) : u"–"_s;
    };
    return u"%1  %2  %3  %4  (%5)"_s.arg(printed(item.until.day), term(translator, item.state),
                                         dueTitle(translator, item), onWhom(translator, item),
                                         sumSentence(translator, item));
}

QStringList headsOf(const Translator &translator)
{
    QStringList heads;
    for (const auto *head :
         {QT_TRANSLATE_NOOP("CommandLine", "Deadline"), QT_TRANSLATE_NOOP("CommandLine", "State"),
          QT_TRANSLATE_NOOP("CommandLine", "What"), QT_TRANSLATE_NOOP("CommandLine", "Number or name"),
          QT_TRANSLATE_NOOP("CommandLine", "Institution"), QT_TRANSLATE_NOOP("CommandLine", "About"),
          QT_TRANSLATE_NOOP("CommandLine", "Environment"), QT_TRANSLATE_NOOP("CommandLine", "Waits on"),
          QT_TRANSLATE_NOOP("CommandLine", "Since"), QT_TRANSLATE_NOOP("CommandLine", "How it is counted")})
        heads << translator.translate("CommandLine", head);
    return heads;
}

/// In words, as the other lists.
QStringList cellsOf(const DueItem &item, const Translator &translator)
{
    const auto day = [&translator](QDate date) {
        return date.isValid() ? printedDate(date, translator.language()) : QString();
    };
    return {day(item.until.day),
            term(translator, item.state),
            whatIsDue(translator, item),
            item.name,
            item.ofInstitution,
            aboutText(translator, item),
            item.environment ? term(translator, *item.environment) : QString(),
            onWhom(translator, item),
            day(item.since),
            sumSentence(translator, item)};
}

/// For a timer: by the desktop's notification service, each thing once a day.
int notify(const Call &call, const Translator &translator)
{
    const auto told = notifyDue(call.words[0], translator, call.today, call.pastDayAsked());
    if (!told)
        return fail(translator, told.error());
    if (told->isRefused) {
        tell(translator.translate("Notifier", "No notification service answers here: nothing was told."));
        return Impossible;
    }
    return told->things > 0 ? Found : Done;
}

/// A day of an option; nothing where it is not given.
Result<std::optional<QDate>> dayOf(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<QDate>();
    LICET_ASSIGN(const auto day, dayOption(call, option));
    return std::optional(day);
}

RegisterAsOf registerAsked(const Register &from, const Call &call)
{
    return {from.database(), call.knownBefore, call.pastDayAsked(), call.today};
}

/// What waits but is not asked for this time is not taken for done.
Result<void> writeCalendar(const RegisterAsOf &from, const std::vector<DueItem> &items, const Call &call,
                           const Translator &translator)
{
    LICET_ASSIGN(const auto all, readDueItems(from, call.today));
    LICET_ASSIGN(const auto code, registerCodeOf(from.database()));
    return writeCalendarFile(call.value(u"ics"_s), calendarEntries(translator, items),
                             calendarIdentifiers(all),
                             {translator.translate("Due", "Licet: what is due"), code, call.now, call.today});
}

} // namespace

int listDue(const Call &call, const Translator &translator)
{
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(translator, institution.error());
    const auto asked = registerAsked(**from, call);
    auto items = readDueItems(asked, call.today, *institution);
    if (!items)
        return fail(translator, items.error());
    if (call.has(u"json"_s)) {
        printJson(documentOfItems(*items, translator));
        return Done;
    }
    if (const auto named = nameVersions(asked, *items); !named)
        return fail(translator, named.error());
    const auto heads = headsOf(translator);
    std::vector<QStringList> rows;
    for (const auto &one : *items)
        rows.push_back(cellsOf(one, translator));
    call.has(u"csv"_s) ? printCsv(heads, rows) : printTable(heads, rows);
    return Done;
}

int due(const Call &call, const Translator &translator)
{
    if (call.has(u"notify"_s))
        return notify(call, translator);
    const auto first = dayOf(call, u"from"_s);
    const auto last = dayOf(call, u"until"_s);
    for (const auto *day : {&first, &last})
        if (!*day) {
            tell(describe(translator, day->error()));
            return WrongCall;
        }
    if (*first && *last && **last < **first) {
        tell(
            fillPlaces(translator.translate(
                           "CommandLine", "--from %1 lies after --until %2: give the earlier day as --from."),
                       {(*first)->toString(Qt::ISODate), (*last)->toString(Qt::ISODate)}));
        return WrongCall;
    }
    const auto calendar = call.value(u"ics"_s);
    if (const auto place = checkPlace(calendar, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    const auto institution = institutionAsked(**from, call);
    if (!institution)
        return fail(translator, institution.error());
    const auto asked = registerAsked(**from, call);
    auto items = readDueItems(asked, call.today, *institution);
    if (!items)
        return fail(translator, items.error());
    std::erase_if(*items, [&](const DueItem &one) {
        return (*first && (!one.until.day.isValid() || one.until.day < **first)) ||
               (*last && (!one.until.day.isValid() || **last < one.until.day));
    });
    if (!call.has(u"json"_s))
        if (const auto named = nameVersions(asked, *items); !named)
            return fail(translator, named.error());
    if (call.has(u"ics"_s)) {
        if (const auto written = writeCalendar(asked, *items, call, translator); !written)
            return fail(translator, written.error());
    } else if (call.has(u"json"_s)) {
        printJson(documentOfItems(*items, translator));
    } else {
        for (const auto &one : *items)
            print(lineOf(one, translator) + u'\n');
    }
    const bool isFound = std::any_of(items->begin(), items->end(),
                                     [](const DueItem &one) { return one.state != DueState::Waiting; });
    return isFound ? Found : Done;
}

} // namespace licet::cli
