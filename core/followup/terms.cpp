#include "followup/terms.h"

#include "base/limits.h"
#include "calendar/closing_year.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> inRange(int value, int least, int most, const QString &member)
{
    if (value < least || most < value)
        return Error{ErrorKind::OutOfRange, member, QString::number(value),
                     u"%1–%2"_s.arg(QString::number(least), QString::number(most))};
    return {};
}

} // namespace

std::optional<QDate> DueFacts::mergedOn(Id<Institution> institution) const
{
    for (const auto &one : mergers)
        if (one.merger.predecessor == institution)
            return one.merger.holdsFrom;
    return {};
}

const WorkingCalendar &DueFacts::calendarOf(const QString &recipient) const
{
    const auto found = recipientCalendar.find(recipient);
    return found == recipientCalendar.end() ? calendar : found->second;
}

AnswerTerm termFor(const DueFacts &facts, const QString &recipient, std::optional<Environment> environment,
                   RequestKind kind)
{
    AnswerTerm best;
    best.reminderFirst = facts.settings.reminderFirst;
    best.reminderEvery = facts.settings.reminderEvery;
    best.telephoneAfter = facts.settings.telephoneAfter;
    int weight = -1;
    for (const auto &one : facts.terms) {
        const auto code = facts.recipientCode.find(one.recipient.row());
        const bool fits =
            (!one.recipient.isSet() || (code != facts.recipientCode.end() && code->second == recipient)) &&
            (!one.environment || one.environment == environment) && (!one.kind || one.kind == kind);
        const int count = (one.recipient.isSet() ? 1 : 0) + (one.environment ? 1 : 0) + (one.kind ? 1 : 0);
        const int order = (one.recipient.isSet() ? 4 : 0) + (one.environment ? 2 : 0) + (one.kind ? 1 : 0);
        if (fits && weight < 8 * count + order) {
            weight = 8 * count + order;
            best = one;
        }
    }
    return best;
}

int daysAhead(const Settings &settings)
{
    const auto &told = settings.expiring;
    return told.empty() ? 0 : *std::max_element(told.begin(), told.end());
}

Result<void> checkTerm(const AnswerTerm &term)
{
    LICET_TRY(inRange(term.reminderFirst, 1, 250, u"reminder_first"_s));
    LICET_TRY(inRange(term.reminderEvery, 1, 250, u"reminder_every"_s));
    return inRange(term.telephoneAfter, 0, 20, u"telephone_after"_s);
}

Result<void> checkTerms(const Settings &settings)
{
    LICET_TRY(
        checkTerm({{}, {}, {}, {}, settings.reminderFirst, settings.reminderEvery, settings.telephoneAfter}));
    LICET_TRY(inRange(settings.leadTime, 0, 250, u"lead_time"_s));
    LICET_TRY(inRange(settings.decisionDays, 0, 250, u"decision_days"_s));
    constexpr int mostTold = 20;
    LICET_TRY(inRange(int(settings.expiring.size()), 0, mostTold, u"expiring"_s));
    for (const int days : settings.expiring)
        LICET_TRY(inRange(days, 0, 3650, u"expiring"_s));
    LICET_TRY(checkDay(settings.decisionRuleFrom, u"decisionRuleFrom"_s));
    // 29 February is the 28th in the years that lack it.
    return checkYearlyDay(settings.normsDue, u"normsDue"_s);
}

} // namespace licet
