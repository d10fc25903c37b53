#pragma once

#include "request/draft.h"
#include "text/translator.h"

namespace licet {

struct FactRow
{
    QString label;
    QString value;
};

/// What a request says, in the form's own words.
struct RequestFacts
{
    std::vector<FactRow> facts;
    std::vector<FactRow> basis;
    std::vector<FactRow> identification;
};
/// FormUnknown when the form's words in this language are missing.
Result<RequestFacts> requestFacts(const Draft &draft, Language language);

} // namespace licet
