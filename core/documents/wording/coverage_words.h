#pragma once

#include "authorization/coverage.h"
#include "authorization/ladder.h"
#include "documents/wording/phrases.h"

namespace licet {

QString word(const Phrases &phrases, CoverageState state);
/// What stands beside the state in its cell, "until 30/06/2027" or a request's number; often nothing.
QString coverageDetail(const Phrases &phrases, const CoverageCell &cell);
/// The cell in one sentence. `application` is the name of the one that its state is about, where a cell
/// stands for several.
QString coverageSentence(const Phrases &phrases, const CoverageCell &cell, const QString &application = {});

QString ladderHead(const Phrases &phrases, LadderMember member);
/// Its value, or nothing where it is not stated.
QString ladderValue(const Phrases &phrases, LadderMember member, const Authorization &authorization,
                    QDate day);

} // namespace licet
