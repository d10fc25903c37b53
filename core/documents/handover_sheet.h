#pragma once

#include "documents/paper.h"
#include "followup/away_reader.h"
#include "text/translator.h"

namespace licet {

/// For whoever looks after things meanwhile: one page A4, in black and white: what falls due, who can sign,
/// whom to call. What does not fit is counted. `scope`: an institution, or the register.
std::unique_ptr<PagedDocument> awaySheet(const Translator &translator, const Away &away,
                                         const QString &scope);

} // namespace licet
