#pragma once

#include "coverage/coverage.h"
#include "coverage/ladder.h"
#include "text/translator.h"

namespace licet {

QString term(const Translator &translator, CoverageState state);
/// What stands beside the state in its cell, "until 30/06/2027" or a request's number; often nothing.
QString coverageDetail(const Translator &translator, const CoverageCell &cell);
/// The cell in one sentence. `application` is the name of the one that its state is about, where a cell
/// stands for several.
QString coverageSentence(const Translator &translator, const CoverageCell &cell,
                         const QString &application = {});

QString ladderHead(const Translator &translator, LadderMember member);
/// Its value, or nothing where it is not stated.
QString ladderValue(const Translator &translator, LadderMember member, const Authorization &authorization,
                    QDate day);

} // namespace licet
