#pragma once

#include "request/draft.h"

namespace licet {

/// What a line of the request rests on: its own bases, else the one that the request states for all.
Bases basesOf(const Draft &draft, const ServiceLine &line);

/// Lines that rest on the same, in the order of the first of each.
struct LinesOnOneBasis
{
    Bases bases;
    std::vector<int> lines; ///< counted from 0; empty where the request names no service
};
/// Every line in exactly one; one group where they all rest on the same, and for a request without lines.
std::vector<LinesOnOneBasis> linesByBasis(const Draft &draft);

/// Of every line, each once.
Bases everyBasis(const Draft &draft);

bool citesDecision(const Draft &draft);

} // namespace licet
