#include "request/answer/granted_line.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What an end has none of; empty where its last day alone is told otherwise.
QString memberBeyondEnd(const GrantedTerms &granted)
{
    if (granted.from)
        return u"validFrom"_s;
    if (granted.operations)
        return u"operations"_s;
    if (granted.version)
        return u"version"_s;
    return granted.conditions.isEmpty() ? QString() : u"conditions"_s;
}

} // namespace

Result<void> checkLine(const Draft &draft, const ServiceLine &line, const LineAnswer &answer)
{
    if (answer.outcome == LineOutcome::WithDifferences && answer.granted.isEmpty() &&
        answer.difference.isEmpty())
        return Error{ErrorKind::DifferencesUnsaid, line.name};
    if (draft.kind == RequestKind::End)
        if (const auto member = memberBeyondEnd(answer.granted); !member.isEmpty())
            return Error{ErrorKind::NotOfAnEnd, member};
    return checkGranted(draft, line, answer.granted);
}

void writeTerms(Authorization &right, const Draft &draft, const ServiceLine &line, const LineAnswer &answer)
{
    const auto &granted = answer.granted;
    right.service = line.name;
    right.version = granted.version.value_or(line.version);
    right.operations = granted.operations.value_or(line.operations);
    right.validUntil = granted.until ? granted.until : draft.endDate;
    right.conditions = granted.conditions;
    right.asked.reset();
    if (granted.operations || granted.version || granted.from || granted.until)
        right.asked = AskedTerms{line.operations, line.version, draft.startDate, draft.endDate};
    if (!answer.difference.isEmpty())
        right.note = answer.difference;
}

QDate validFromOf(const Draft &draft, const LineAnswer &answer, QDate executed)
{
    return answer.granted.from.value_or(qMax(draft.startDate.value_or(executed), executed));
}

QDate firstDayAfter(const Draft &draft, const LineAnswer &answer, QDate executed)
{
    if (answer.granted.until)
        return answer.granted.until->addDays(1);
    return qMax(draft.endDate ? draft.endDate->addDays(1) : executed, executed);
}

} // namespace licet
