#pragma once

#include "history/history.h"
#include "review/review.h"

namespace licet {

// What recording an event of a dossier wrote beside it, of what is still there.

/// The step that it completed or made, with the sequence of the step's own event.
Result<std::vector<std::pair<DecisionStep, qint64>>> stepsWrittenWith(const Database &database,
                                                                      const Event &event);
/// The review that it opened.
Result<std::optional<Review>> reviewOpenedWith(const Database &database, const Event &event);

} // namespace licet
