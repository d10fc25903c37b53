#pragma once

#include "documents/paper.h"
#include "followup/away_reader.h"
#include "text/translator.h"

namespace licet {

/// For whoever looks after things meanwhile: a page A4, in black and white: who is away, what falls due, who
/// can sign, whom to call. Of what falls due, what does not fit on the page is counted; who signs and whom to
/// call stand there whole, and take a second page where they must. `scope`: whose things they are.
std::unique_ptr<PagedDocument> awaySheet(const Translator &translator, const Away &away,
                                         const QString &scope);

} // namespace licet
