#include "history/correction.h"
#include "lists/institution_scope.h"
#include "lists/list_rows.h"
#include "lists/titles_in_history.h"
#include "request/event_doer.h"
#include "request/request_name.h"

#include <QHash>

#include <limits>

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
    LICET_ASSIGN(const auto titles, TitlesInHistory::read(from.database(), Language::English));
    const auto unhappened = reasonsKnown(past, known);
    std::vector<QJsonObject> rows;
    for (const auto &one : past) {
        if (known < one.sequence || (from.on() && *from.on() < one.happenedOn) ||
            (scope && !scope->holdsEvent(one.sequence)))
            continue;
        rows.push_back({{u"sequence"_s, one.sequence},
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
                        {u"didNotHappen"_s, textOrNull(unhappened.value(one.sequence))}});
    }
    return rows;
}

} // namespace licet
