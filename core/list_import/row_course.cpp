#include "list_import/row_course.h"

#include "list_import/right_values.h"

#include <utility>

namespace licet {

namespace {

/// Our own list of authorizations says from when they are valid, of some a day to come.
bool isOfRights(const JudgedRow &row)
{
    const auto &columns = row.columns();
    return columns.has(ListField::EndedOn) && columns.has(ListField::InUseSince) &&
           !columns.has(ListField::Sent);
}

std::optional<QDate> readDay(JudgedRow &row, const DayOrders &days, QDate today, ListField field)
{
    const auto typed = row.text(field);
    if (typed.isEmpty() || typed == u"-")
        return {};
    const int column = row.columns().of(field);
    if (days.isDoubtful(column, typed)) {
        row.refuse(ListRemarkKind::DayDoubtful, field, typed);
        return {};
    }
    const bool isStart = field == ListField::Executed && isOfRights(row);
    const bool mayComeLater = isStart || field == ListField::ValidUntil || field == ListField::EndedOn ||
                              field == ListField::AskedFrom || field == ListField::AskedUntil;
    const auto day =
        listDate(days.dayFirst(column, typed), today, mayComeLater ? DayMeant::Either : DayMeant::Past);
    if (!day)
        row.refuse(ListRemarkKind::DayImpossible, field, typed);
    else if (!mayComeLater && *day > today)
        row.refuse(ListRemarkKind::DayInFuture, field, typed);
    return day;
}

/// What a form had asked, where the list says any of it.
void readAsked(JudgedRow &row, const DayOrders &days, QDate today)
{
    AskedTerms asked;
    asked.operations = operationsIn(row.text(ListField::AskedOperations));
    asked.version = row.text(ListField::AskedVersion);
    asked.validFrom = readDay(row, days, today, ListField::AskedFrom);
    asked.validUntil = readDay(row, days, today, ListField::AskedUntil);
    if (asked != AskedTerms())
        row.facts().asked = asked;
}

void readDays(JudgedRow &row, const DayOrders &days, QDate today)
{
    auto &facts = row.facts();
    facts.sent = readDay(row, days, today, ListField::Sent);
    facts.executed = readDay(row, days, today, ListField::Executed);
    if (facts.executed && *facts.executed > today)
        facts.validFrom = std::exchange(facts.executed, std::nullopt);
    if (!isUnlimited(row.cell(ListField::ValidUntil)))
        facts.validUntil = readDay(row, days, today, ListField::ValidUntil);
    facts.endedOn = readDay(row, days, today, ListField::EndedOn);
    facts.inUseSince = readDay(row, days, today, ListField::InUseSince);
    facts.lastUse = readDay(row, days, today, ListField::LastUse);
    facts.stateSince = readDay(row, days, today, ListField::StateSince);
    readAsked(row, days, today);
    if (facts.sent && facts.executed && *facts.executed < *facts.sent)
        row.remark(ListRemarkKind::ExecutedBeforeSent, ListField::Executed, row.cell(ListField::Executed));
    if (facts.executed && facts.validUntil && *facts.validUntil < *facts.executed)
        row.remark(ListRemarkKind::EndsBeforeItBegins, ListField::ValidUntil,
                   row.cell(ListField::ValidUntil));
}

/// Of our own list of requests: the one day that it names is that of the state.
void readSince(JudgedRow &row)
{
    auto &facts = row.facts();
    if (!facts.stateSince || facts.sent || facts.executed)
        return;
    const auto state = facts.state.request;
    if (state == RequestState::Sent)
        facts.sent = facts.stateSince;
    else if (!isOpen(state) || state == RequestState::Returned)
        facts.executed = facts.stateSince;
}

void checkExecution(JudgedRow &row, QDate today)
{
    auto &facts = row.facts();
    if (facts.endedOn)
        facts.state.authorization = AuthorizationState::Ended;
    else if (facts.state.authorization == AuthorizationState::Ended && facts.validUntil &&
             *facts.validUntil < today)
        facts.endedOn = facts.validUntil->addDays(1);
    if (!facts.executed)
        row.remark(ListRemarkKind::Missing, ListField::Executed);
    if (facts.environment == Environment::Production && facts.basis == CommitteeBasis{} &&
        facts.furtherBasis.empty())
        row.remark(ListRemarkKind::Missing, ListField::Basis);
    if (facts.application.isEmpty() || facts.service.isEmpty() || !facts.environment)
        row.remark(ListRemarkKind::NoAuthorization, ListField::Executed);
}

void readState(JudgedRow &row, QDate today)
{
    auto &facts = row.facts();
    const auto typed = row.cell(ListField::State);
    if (!typed.isEmpty()) {
        const auto state = listState(typed);
        if (!state)
            return row.refuse(ListRemarkKind::StateUnknown, ListField::State, typed);
        facts.state = *state;
    } else if (facts.executed) {
        facts.state.request = RequestState::Executed;
    } else if (!facts.sent) {
        // Nothing says that it was executed: a right is never made up.
        row.remark(ListRemarkKind::Missing, ListField::State);
    }
    const bool isDayOfExecution = facts.executed.has_value();
    readSince(row);
    const auto state = facts.state.request;
    const bool mayHaveAnswer = state == RequestState::Executed || state == RequestState::Refused ||
                               state == RequestState::Returned || state == RequestState::Withdrawn;
    if (facts.executed && !mayHaveAnswer)
        return row.refuse(ListRemarkKind::StateContradicted, ListField::State, typed,
                          row.cell(ListField::Executed));
    if (isDayOfExecution && state != RequestState::Executed)
        row.remark({ListRemarkKind::NotExecuted, ListField::State, typed, row.cell(ListField::Executed)});
    if (!facts.sent && state != RequestState::Draft && state != RequestState::Signed)
        row.remark(ListRemarkKind::Missing, ListField::Sent);
    if (state == RequestState::Executed)
        checkExecution(row, today);
}

} // namespace

void readCourse(JudgedRow &row, const DayOrders &days, QDate today)
{
    readDays(row, days, today);
    readState(row, today);
}

} // namespace licet
