#include "authorization/authorization_event.h"
#include "base/member_names.h"
#include "history/correction.h"
#include "history/json_column.h"
#include "history/record_fold.h"
#include "lists/institution_scope.h"
#include "lists/list_rows.h"
#include "lists/titles_in_history.h"
#include "request/corrections/corrected_lines.h"
#include "request/corrections/correcting.h"
#include "request/event_doer.h"
#include "request/request_name.h"

#include <QHash>
#include <QJsonArray>

#include <limits>
#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As a document holds it: with codes and ISO days, as its other members.
QJsonValue titleIn(const TitlesInHistory &titles, const Event &event)
{
    const auto title = titles.at(event.table, event.record.id, event.sequence);
    return textOrNull(isNameWithoutNumber(title) ? partsOfCodedName(title).join(u" · "_s) : title);
}

/// Why events did not happen, as far as that was known, by their sequence.
QHash<qint64, QString> reasonsKnown(const std::vector<Event> &past, qint64 known)
{
    QHash<qint64, QString> reasons;
    for (const auto &one : past)
        if (one.sequence <= known && one.kind == RecordEvent::Corrected &&
            one.after.contains(didNotHappenName))
            reasons.insert(one.after.value(correctsEventName).toInteger(), one.note);
    return reasons;
}

/// What was believed, and what is right: of an event of a request that was put right the facts that its
/// correction says, of another record the columns.
QJsonArray corrected(const std::vector<Event> &trail, const Event &correction)
{
    QJsonArray all;
    const auto add = [&](const QString &member, const QJsonValue &was, const QJsonValue &is) {
        all.append(QJsonObject{{u"member"_s, member}, {u"was"_s, was}, {u"is"_s, is}});
    };
    const auto facts = correctedFacts(trail, correction);
    for (const auto &one : facts) {
        if (one.fact != correctedLinesName) {
            add(one.fact, textOrNull(one.was), textOrNull(one.is));
            continue;
        }
        const auto [was, is] = comparedLines(trail, one);
        add(one.fact, was, is);
    }
    if (correction.record.kind == RecordKind::Request || correction.after.contains(didNotHappenName))
        return all;
    for (auto value = correction.after.begin(); value != correction.after.end(); ++value) {
        if (isSaidByEvent(value.key()) || tellsOfEntering(value.key()))
            continue;
        QJsonValue was(QJsonValue::Null);
        for (const auto &one : trail) // the newest first
            if (one.sequence < correction.sequence && one.after.contains(value.key())) {
                was = one.after.value(value.key());
                break;
            }
        add(camelCase(value.key()), was, value.value());
    }
    return all;
}

using Trails = std::map<std::pair<QString, qint64>, std::vector<Event>>;

/// Of the records of which something was put right.
Trails trailsOfCorrected(const std::vector<Event> &past)
{
    Trails trails;
    for (const auto &one : past)
        if (one.kind == RecordEvent::Corrected)
            trails[{one.table, one.record.id}];
    for (const auto &one : past)
        if (const auto found = trails.find({one.table, one.record.id}); found != trails.end())
            found->second.push_back(one);
    return trails;
}

/// A day that an office set for a reply; of what was noted late it stands beside the columns.
QString replyBy(const Event &event)
{
    const auto left = jsonColumn(event.after, leftThenName);
    return event.after.value(u"reply_by"_s).toString(left.value(u"reply_by"_s).toString());
}

/// Of what was noted of a transfer the day on which it was asked, also where it was confirmed at once.
QJsonValue transferAskedOn(const Event &event)
{
    return event.record.kind == RecordKind::Transfer ? textOrNull(event.after.value(u"asked_on"_s).toString())
                                                     : QJsonValue(QJsonValue::Null);
}

/// The program number that an answer brought.
QString programNumber(const Event &event)
{
    if (event.kind == RequestEvent::Execute || event.kind == RequestEvent::NumberReceived ||
        event.kind == RequestEvent::AnswerAmended) {
        if (event.after.contains(broughtNumberName))
            return event.after.value(broughtNumberName).toString();
        // Older ones said it in the answer alone, which an amended one carries on.
        return event.kind == RequestEvent::AnswerAmended
                   ? QString()
                   : jsonColumn(event.after, u"answer"_s).value(u"programNumber"_s).toString();
    }
    return {};
}

} // namespace

ListRows historyRows(const ListQuestion &question)
{
    constexpr int all = std::numeric_limits<int>::max();
    const auto &from = question.from;
    std::optional<InstitutionScope> scope;
    if (question.institution.isSet()) {
        LICET_ASSIGN(scope, InstitutionScope::of(from.database(), question.institution));
    }
    LICET_ASSIGN(const auto known, lastKnown(from.database(), from.knownBefore()));
    LICET_ASSIGN(const auto past, events(from.database(), all));
    // By their own names, whoever reads: the list is the same in every language.
    LICET_ASSIGN(const auto titles, TitlesInHistory::read(from.database(), Language::English, question.day));
    const auto unhappened = reasonsKnown(past, known);
    const auto trails = trailsOfCorrected(past);
    std::vector<QJsonObject> rows;
    for (const auto &one : past) {
        if (known < one.sequence || (from.on() && *from.on() < one.happenedOn) ||
            (scope && !scope->holdsEvent(one.sequence)))
            continue;
        rows.push_back(
            {{u"sequence"_s, one.sequence},
             {u"happenedOn"_s, writeJson(one.happenedOn)},
             {u"enteredAt"_s, one.enteredAt.toString(Qt::ISODateWithMs)},
             {u"who"_s, one.who},
             {u"doneBy"_s, textOrNull(doerOf(one))},
             {u"record"_s, one.table},
             {u"recordId"_s, one.record.id},
             {u"name"_s, titleIn(titles, one)},
             {u"kind"_s, one.kind.code()},
             {u"note"_s, textOrNull(one.note)},
             {u"contacted"_s, textOrNull(one.after.value(contactedName).toString())},
             {u"promisedUntil"_s, textOrNull(one.after.value(promisedUntilName).toString())},
             {u"didNotHappen"_s, textOrNull(unhappened.value(one.sequence))},
             {u"way"_s, textOrNull(one.after.value(sentWayName).toString())},
             {u"original"_s, textOrNull(one.after.value(originalName).toString())},
             {u"replyBy"_s, textOrNull(replyBy(one))},
             {u"lastDay"_s, writeJson(lastDayOf(one))},
             {u"transferAskedOn"_s, transferAskedOn(one)},
             {u"numberBrought"_s, textOrNull(programNumber(one))},
             {u"corrects"_s, one.after.contains(correctsEventName) ? one.after.value(correctsEventName)
                                                                   : QJsonValue(QJsonValue::Null)},
             {u"corrected"_s, one.kind == RecordEvent::Corrected
                                  ? corrected(trails.at({one.table, one.record.id}), one)
                                  : QJsonArray()}});
    }
    return rows;
}

} // namespace licet
