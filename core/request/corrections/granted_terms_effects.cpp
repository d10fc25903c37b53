#include "authorization/authorization_event.h"
#include "history/event_correction.h"
#include "request/answer/asked_line.h"
#include "request/answer/granted_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/taking_effect.h"
#include "request/corrections/corrected_lines.h"
#include "request/corrections/correction_effects.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Whether something else told of the column after the event did, or could have.
bool isToldSince(const std::vector<RecordChange> &changes, qint64 event, const QString &column)
{
    const auto place = std::find_if(changes.begin(), changes.end(),
                                    [&](const RecordChange &one) { return one.sequence == event; });
    return std::any_of(place, changes.end(), [&](const RecordChange &one) {
        return !one.isOf(event) && one.values.contains(column);
    });
}

/// `right` with those of the columns of `wanted` that nothing told of since.
Result<Authorization> asFarAsUntold(const std::vector<RecordChange> &changes, qint64 event,
                                    const Authorization &right, const Authorization &wanted)
{
    auto json = recordJson(right);
    const auto changed = changedValues(json, recordJson(wanted));
    for (auto value = changed.begin(); value != changed.end(); ++value)
        if (!isToldSince(changes, event, value.key()))
            json.insert(value.key(), value.value());
    return RecordSql<Authorization>::fromJson(right.id, json);
}

} // namespace

Result<void> CorrectionEffects::checkTerms() const
{
    if (correction.lines.empty())
        return {};
    LICET_ASSIGN(const auto trail,
                 events(transaction.database(), std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    return checkCorrectedLines(trail, request, event, correction.lines);
}

Result<void> CorrectionEffects::correctTerms() const
{
    if (correction.lines.empty())
        return {};
    auto &database = transaction.database();
    const bool isEnd = request.draft.kind == RequestKind::End;
    LICET_ASSIGN(const auto rights,
                 isEnd ? RecordStore<Authorization>::where(database, u"institution_id"_s, request.institution)
                       : rightsOf(database, request));
    for (const auto &line : correction.lines)
        for (const auto &right : rights) {
            const bool isOfLine = isEnd ? isOfService(request.draft.services[size_t(line.line)], right)
                                        : askedLineOf(request.draft, right) == std::optional(line.line);
            if (!isOfLine)
                continue;
            LICET_ASSIGN(const auto with,
                         enteredWith(database, event, RecordRef::of(right.id),
                                     isEnd ? std::vector<EventKind>{AuthorizationEvent::End}
                                           : std::vector<EventKind>{RecordEvent::Added, RecordEvent::Imported,
                                                                    AuthorizationEvent::Change}));
            if (with)
                LICET_TRY(correctTermsOf(right, *with, line));
        }
    return {};
}

/// What nothing else told of since; of a change also the day from which it stands.
Result<void> CorrectionEffects::correctTermsOf(const Authorization &right, qint64 with,
                                               const LineAnswer &line) const
{
    auto &database = transaction.database();
    const auto &draft = request.draft;
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(right.id)));
    const auto executed = correction.happenedOn.value_or(event.happenedOn);
    auto wanted = right;
    std::optional<QDate> day;
    if (draft.kind == RequestKind::End) {
        wanted.endedOn = firstDayAfter(draft, line, executed);
    } else {
        writeTerms(wanted, draft, draft.services[size_t(line.line)], line);
        if (draft.kind == RequestKind::New)
            wanted.validFrom = validFromOf(draft, line, executed);
        else if (const auto from = takesEffectOn(draft, line.granted, executed); from != dayOf(changes, with))
            day = from;
    }
    LICET_ASSIGN(const auto after, asFarAsUntold(changes, with, right, wanted));
    CorrectedRecord<Authorization> corrected{after, {}};
    if (day) {
        LICET_ASSIGN(corrected, CorrectedRecord<Authorization>::of(database, right, with, *day));
        const auto moved = corrected.after;
        LICET_ASSIGN(corrected.after, asFarAsUntold(changes, with, moved, wanted));
    }
    if (corrected.after == right && !day)
        return {};
    return writeCorrection(transaction, right, corrected, with, day, reason, stamp);
}

} // namespace licet
