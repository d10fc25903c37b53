#include "review/written_with.h"

#include "committee/dossier_state.h"
#include "history/record_store.h"
#include "history/revocation.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<std::pair<DecisionStep, qint64>>> stepsWrittenWith(const Database &database,
                                                                      const Event &event)
{
    LICET_ASSIGN(const auto before, enteredTogether(database, event, true));
    std::vector<std::pair<DecisionStep, qint64>> steps;
    for (const auto &one : before) {
        if (one.record.kind != RecordKind::DecisionStep)
            continue;
        const auto step = RecordStore<DecisionStep>::get(database, Id<DecisionStep>(one.record.id));
        if (!step && step.error().kind != ErrorKind::NotFound)
            return step.error();
        // Several may have been recorded within the same instant.
        if (step && RecordRef::of(step->decision) == event.record)
            steps.emplace_back(*step, one.sequence);
    }
    return steps;
}

Result<std::optional<Review>> reviewOpenedWith(const Database &database, const Event &event)
{
    // An amendment that was noted at the same go opened its own.
    if (event.kind != DossierEvent::Withdraw && event.kind != DossierEvent::Replace)
        return std::optional<Review>();
    const auto cause =
        event.kind == DossierEvent::Withdraw ? ReviewCause::Withdrawal : ReviewCause::Replacement;
    LICET_ASSIGN(const auto reviews,
                 RecordStore<Review>::where(database, u"decision_id"_s, Id<Decision>(event.record.id)));
    for (const auto &one : reviews) {
        if (one.cause != cause)
            continue;
        LICET_ASSIGN(const auto opened,
                     enteredWith(database, event, RecordRef::of(one.id), {RecordEvent::Added}));
        if (opened && *opened > event.sequence)
            return std::optional(one);
    }
    return std::optional<Review>();
}

} // namespace licet
