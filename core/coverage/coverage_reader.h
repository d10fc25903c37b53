#pragma once

#include "coverage/coverage.h"
#include "history/register_as_of.h"

namespace licet {

/// What the requests that were open on `day` ask for. Of a past day only the present state and the day of
/// each request's first and last step are asked: one that was refused and reopened since counts as open
/// between. As known now, only open drafts are unpacked, and of these only the services.
Result<std::vector<AskedServices>> readAsked(const RegisterAsOf &asked, QDate day, QDate today);

/// What one institution's open requests ask for now.
Result<std::vector<AskedServices>> readAskedNow(const Database &database, Id<Institution> institution);

/// All that coverage needs for `day`.
Result<CoverageFacts> readCoverageFacts(const RegisterAsOf &asked, QDate day, QDate today);

} // namespace licet
