#pragma once

#include "base/coded_texts.h"
#include "base/filler.h"
#include "calendar/working_calendar.h"
#include "committee/cited_decision.h"
#include "committee/in_force.h"
#include "request/rules/rules.h"

namespace licet::rules {

inline const std::vector<Fault> holds{};

/// Empty for every rule: nothing typed, or something that stands for nothing (base/filler.h).
inline bool isBlank(const QString &text)
{
    return tellsNothing(text);
}

inline QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

inline bool isProduction(const Draft &draft)
{
    return draft.environment == Environment::Production;
}

/// "error in production, else warning"
inline Severity strictInProduction(const Draft &draft)
{
    return isProduction(draft) ? Severity::Error : Severity::Warning;
}

inline QDate signingDay(const Draft &draft, const Facts &facts)
{
    return signingDayOf(draft, facts);
}

/// The start date, or the signing day while none is chosen.
inline QDate startDay(const Draft &draft, const Facts &facts)
{
    return draft.startDate.value_or(signingDay(draft, facts));
}

/// The committee's working days, for what comes into force by a decision (committee/in_force.h).
inline WorkingCalendar committeeCalendar(const Facts &facts)
{
    return WorkingCalendar(facts.closingDays);
}

/// The recipient's working days beside, for what it takes to be answered.
inline WorkingCalendar recipientCalendar(const Facts &facts)
{
    auto closedOn = facts.closingDays;
    if (facts.recipient)
        closedOn.insert(closedOn.end(), facts.recipient->closingDays.begin(),
                        facts.recipient->closingDays.end());
    return WorkingCalendar(std::move(closedOn));
}

/// What an institution or a recipient is called, for a finding that is read in any language.
template <class Addressed>
QString nameForFinding(const Addressed &one)
{
    return codedTexts(one.names, one.name);
}

/// The number by which a decision is named: its deliberation's, or its first dossier's while it has none.
QString numberOf(const DecisionWithSteps &decision);

const WebService *catalogued(const Facts &facts, const ServiceLine &line);

/// A line for a batch message, which has neither version nor operations.
bool isBatch(const Facts &facts, const ServiceLine &line);

/// A text that the draft's user wrote freely.
struct FreeText
{
    const char *field; ///< the draft's member
    QString text;
};
std::vector<FreeText> freeTextsOf(const Draft &draft);

/// The connection card in the request's environment.
const Connection *connectionOf(const Draft &draft, const Facts &facts);

} // namespace licet::rules
