#include "review/late_dossier_event.h"

#include "history/correction.h"
#include "history/history_query.h"
#include "history/record_store.h"

#include <QJsonDocument>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using Changes = std::vector<RecordChange>;

/// What led it on, on that day or later. A contact leaves it waiting as it did, but for another contact.
Changes::const_iterator nextFrom(const Changes &changes, DossierEvent event, QDate from)
{
    return std::find_if(changes.begin(), changes.end(), [&](const RecordChange &one) {
        const auto kind = one.kind.as<DossierEvent>();
        return kind && one.told >= from &&
               (event == DossierEvent::Contacted || *kind != DossierEvent::Contacted);
    });
}

Error notPossibleThen(DossierEvent event, QDate day, const RecordChange &next)
{
    return {ErrorKind::NotPossibleThen, u"decision "_s + codeOf(event), day.toString(Qt::ISODate),
            u"decision %1 %2"_s.arg(next.kind.code(), next.told.toString(Qt::ISODate))};
}

/// As it stood by the end of a day; what was entered later stood so before.
Result<std::optional<Decision>> byTheEndOf(const Database &database, Id<Decision> id, QDate day)
{
    auto then = recordAsOf<Decision>(database, id, {day, {}, Beginning::AsEntered});
    if (!then && then.error().kind == ErrorKind::NotFound)
        return std::optional<Decision>();
    if (!then)
        return then.error();
    return std::optional(*std::move(then));
}

/// What of two of the same kind lay between them is noted next.
Result<bool> mayFollow(DossierEvent event, DossierState after, QDate day, const RecordChange &next)
{
    const auto kind = *next.kind.as<DossierEvent>();
    if (event == DossierEvent::Contacted || (kind == event && day < next.told))
        return true;
    Decision left;
    left.state = after;
    if (event == DossierEvent::NotDelivered)
        left.undeliveredOn = day;
    const auto to = stateAfter(left, kind);
    const auto told = next.values.value(u"state"_s);
    if (!to || !told.isString())
        return to.has_value();
    LICET_ASSIGN(const auto state, parseCode<DossierState>(told.toString()));
    return *to == state;
}

/// What is told of a day, as the dossier stood by the end of `asOf`, and what had followed it.
struct Told
{
    DossierEvent event;
    QDate day;
    QDate asOf;
    Changes::const_iterator next;
};

/// Nothing where it was not possible then. That it was filed for the first time is never late: whatever
/// followed says so.
Result<std::optional<LateDossierEvent>> followed(const Database &database, const Changes &changes,
                                                 Id<Decision> id, const Told &told)
{
    const auto &[event, day, asOf, next] = told;
    LICET_ASSIGN(const auto then, byTheEndOf(database, id, asOf));
    const auto to = then ? stateAfter(*then, event) : std::nullopt;
    if (!to || (event == DossierEvent::File && then->state != DossierState::Filed))
        return std::optional<LateDossierEvent>();
    LICET_ASSIGN(const bool fits, mayFollow(event, *to, day, *next));
    if (!fits)
        return std::optional<LateDossierEvent>();
    LateDossierEvent late{*then, next->sequence};
    late.isFiledLast = std::none_of(next, changes.end(),
                                    [](const RecordChange &one) { return one.kind == DossierEvent::File; });
    return std::optional(std::move(late));
}

} // namespace

bool mayBeNotedLate(const Decision &dossier, DossierEvent event)
{
    return dossier.state != DossierState::Preparing && dossier.state != DossierState::Filed &&
           dossier.filedOn && mayBeNotedLate(event);
}

Result<std::optional<LateDossierEvent>> lateEvent(const Database &database, const Decision &now,
                                                  DossierEvent event, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(now.id)));
    const auto later = nextFrom(changes, event, day.addDays(1));
    const bool isLate = later != changes.end();
    const bool isPossibleNow = stateAfter(now, event).has_value();
    if (!mayBeNotedLate(event)) {
        if (isLate && !isPossibleNow)
            return notPossibleThen(event, day, *later);
        return std::optional<LateDossierEvent>();
    }
    if (isLate) {
        LICET_ASSIGN(auto late, followed(database, changes, now.id, {event, day, day, later}));
        if (late)
            return late;
    } else if (isPossibleNow) {
        return std::optional<LateDossierEvent>();
    }
    // On the day of what followed it stood as before in the morning, but for a day on which it came back.
    const auto sameDay = nextFrom(changes, event, day);
    if (sameDay != changes.end() && sameDay->kind == DossierEvent::NotDelivered)
        return isLate ? Result<std::optional<LateDossierEvent>>(notPossibleThen(event, day, *later))
                      : std::optional<LateDossierEvent>();
    if (sameDay == changes.end())
        return std::optional<LateDossierEvent>();
    LICET_ASSIGN(auto late, followed(database, changes, now.id, {event, day, day.addDays(-1), sameDay}));
    if (!late && isLate)
        return notPossibleThen(event, day, *later);
    return late;
}

QJsonObject saidLate(const LateDossierEvent &late, DossierEvent event, const Decision &after)
{
    const auto whole = recordJson(after);
    auto left = changedValues(recordJson(late.then), whole);
    // Each contact says what counts since, even where it says the same.
    if (event == DossierEvent::Contacted)
        for (const auto &column : {u"contacted_on"_s, u"promised_until"_s})
            left.insert(column, whole.value(column));
    // The filing that counts is no fact of that time alone.
    if (event == DossierEvent::File && late.isFiledLast)
        left.remove(u"filed_on"_s);
    return {{leftThenName, QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact))},
            {followedByName, late.followedBy}};
}

} // namespace licet
