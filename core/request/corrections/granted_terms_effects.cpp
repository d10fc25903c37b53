#include "authorization/authorization_event.h"
#include "history/event_correction.h"
#include "history/noted_late.h"
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

/// Somebody put one of the columns right by hand since, otherwise than this answer says now; nothing where
/// none did.
const RecordChange *toldByHand(const std::vector<RecordChange> &changes, qint64 event,
                               const QJsonObject &told)
{
    const auto place = std::find_if(changes.begin(), changes.end(),
                                    [&](const RecordChange &one) { return one.sequence == event; });
    for (auto one = place; one != changes.end(); ++one)
        if (!one->isOf(event) && one->kind != AuthorizationEvent::Change)
            for (auto value = told.begin(); value != told.end(); ++value)
                if (value.key() != u"asked" && value.key() != u"note" && one->values.contains(value.key()) &&
                    one->values.value(value.key()) != value.value())
                    return &*one;
    return nullptr;
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

/// The right as the answer on its line makes it.
Authorization CorrectionEffects::asAnswered(Authorization right, const LineAnswer &line, QDate executed,
                                            QDate made) const
{
    const auto &draft = request.draft;
    if (draft.kind == RequestKind::End) {
        right.endedOn = firstDayAfter(draft, line, executed);
        return right;
    }
    writeTerms(right, draft, draft.services[size_t(line.line)], line);
    if (draft.kind == RequestKind::New && request.preparedFrom != right.id)
        right.validFrom = validFromOf(draft, line, made);
    return right;
}

/// What differs; what something else told of it since stands from then on. Of a change also the day from
/// which it stands. RightWentOn.
Result<void> CorrectionEffects::correctTermsOf(const Authorization &right, qint64 with,
                                               const LineAnswer &line) const
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(right.id)));
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    const auto believed = asCorrected(trail, event);
    const auto executed = correction.happenedOn.value_or(believed.happenedOn.value_or(event.happenedOn));
    const auto was = std::find_if(believed.lines.begin(), believed.lines.end(),
                                  [&](const LineAnswer &one) { return one.line == line.line; });
    if (was == believed.lines.end() || changes.empty())
        return {};
    const auto made = changes.front().told;
    const auto told = changedValues(recordJson(asAnswered(right, *was, executed, made)),
                                    recordJson(asAnswered(right, line, executed, made)));
    if (const auto *other = toldByHand(changes, with, told))
        return Error{ErrorKind::RightWentOn, right.service, other->day.toString(Qt::ISODate),
                     other->kind.code()};
    CorrectedRecord<Authorization> corrected{right, {}};
    std::optional<QDate> day;
    const auto from = takesEffectOn(request.draft, line.granted, executed);
    if (request.draft.kind == RequestKind::Change && from != dayOf(changes, with)) {
        day = from;
        LICET_ASSIGN(corrected, CorrectedRecord<Authorization>::of(database, right, with, from));
    }
    const auto since = withWhatStandsBeside(toldAfter(changes, told.keys() << u"request_id"_s, with));
    auto json = recordJson(corrected.after);
    QJsonObject left;
    for (auto value = told.begin(); value != told.end(); ++value)
        (since.contains(value.key()) ? left : json).insert(value.key(), value.value());
    LICET_ASSIGN(corrected.after, RecordSql<Authorization>::fromJson(right.id, json));
    if (corrected.after == right && !day && left.isEmpty())
        return {};
    return writeCorrection(transaction, right, corrected, with, day, reason, stamp, saidUntilThen(left));
}

} // namespace licet
