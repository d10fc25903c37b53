#pragma once

#include "request/finding.h"
#include "text/translator.h"

namespace licet {

/// A finding in words: what is wrong, and what to do.
struct FindingWords
{
    QString problem;
    QString remedy;
};

FindingWords describe(const Translator &translator, const Finding &finding);

/// A rule's name for lists of passed rules: "Exactly one environment".
QString ruleTitle(const Translator &translator, const QString &rule);

/// A source's name: "P22" gives "procedure, sentence 22"; "good practice" and "domain 3" too.
QString sourceName(const Translator &translator, const QString &source);

/// A sentence of the procedure in our own words; `number` 1 to 26 (P1…P26).
QString procedureSentence(const Translator &translator, int number);

/// The sentences that a rule's source names: "P11–P14" gives 11, 12, 13, 14; "good practice" none.
std::vector<int> procedureNumbers(const QString &source);

} // namespace licet
