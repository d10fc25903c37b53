#include "committee/decision_store.h"

#include "committee/committee_deeds.h"
#include "committee/decisions_as_on.h"
#include "history/correction.h"
#include "history/event_correction.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<DecisionWithSteps>> readDecisions(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto decisions, from.all<Decision>());
    LICET_ASSIGN(const auto steps, from.all<DecisionStep>());
    auto whole = joinSteps(decisions, steps);
    return from.on() ? decisionsAsOn(std::move(whole), *from.on()) : whole;
}

Result<DecisionWithSteps> readDecision(const Database &database, Id<Decision> id)
{
    LICET_ASSIGN(const auto decision, RecordStore<Decision>::get(database, id));
    LICET_ASSIGN(const auto steps, RecordStore<DecisionStep>::where(database, u"decision_id"_s, id));
    return joinSteps({decision}, steps).front();
}

std::vector<DecisionWithSteps> joinSteps(const std::vector<Decision> &decisions,
                                         const std::vector<DecisionStep> &steps)
{
    std::vector<DecisionWithSteps> whole;
    whole.reserve(decisions.size());
    for (const auto &decision : decisions) {
        DecisionWithSteps one{decision, {}};
        for (const auto &step : steps)
            if (step.decision == decision.id)
                one.steps.push_back(step);
        std::sort(one.steps.begin(), one.steps.end(),
                  [](const auto &left, const auto &right) { return left.position < right.position; });
        whole.push_back(std::move(one));
    }
    return whole;
}

Result<Id<Decision>> insertDecision(Transaction &transaction, const DecisionWithSteps &decision,
                                    const Stamp &stamp)
{
    LICET_ASSIGN(const auto id, RecordStore<Decision>::insert(transaction, decision.decision, stamp));
    int position = 0;
    for (auto step : decision.steps) {
        step.decision = id;
        step.position = position++;
        LICET_TRY(RecordStore<DecisionStep>::insert(transaction, step, stamp));
    }
    return id;
}

namespace {

Result<void> rewriteDecision(Transaction &transaction, const Decision &before, const Decision &after,
                             const EventKind &eventKind, const QString &note, const Stamp &stamp,
                             const QJsonObject &said = {})
{
    const bool isChanged = !changedColumns(before, after).isEmpty();
    const auto event = eventKind.as<DossierEvent>();
    if (!isChanged && !event)
        return {};
    if (isChanged) {
        LICET_ASSIGN(Statement statement,
                     updateStatement(transaction.database(), before, after, u" AND state = :from"_s));
        statement.bind(u"from"_s, before.state);
        LICET_TRY(statement.run());
        if (statement.changedRows() != 1)
            return Error{ErrorKind::ChangedMeanwhile, u"decision"_s, QString::number(before.id.row())};
    }
    // Each contact says what counts since, even where it says the same: one before it may not have happened.
    const bool isContact = event == DossierEvent::Contacted && after.contactedOn == stamp.happenedOn &&
                           !said.contains(leftThenName);
    const auto stood =
        jsonWithout(before, isContact ? QStringList{u"contacted_on"_s, u"promised_until"_s} : QStringList());
    auto written = recordJson(after);
    for (auto value = said.begin(); value != said.end(); ++value)
        written.insert(value.key(), value.value());
    return appendEvent(transaction,
                       EventDraft{RecordRef::of(before.id), eventKind, stood, written, note,
                                  isDoneByCommittee(eventKind) ? QString(committeeCode) : QString()},
                       stamp);
}

} // namespace

Error forbidden(const Decision &dossier, DossierEvent event)
{
    const auto record = codeOf(RecordKind::Decision);
    if (dossier.undeliveredOn && stateAfter(dossier.state, event))
        return {ErrorKind::NotArrived, record};
    QStringList possible;
    for (const auto one : possibleEvents(dossier))
        possible << codeOf(one);
    return {ErrorKind::StateForbids, record + u' ' + codeOf(event), codeOf(dossier.state),
            possible.join(u", "_s)};
}

Result<void> apply(Transaction &transaction, const Decision &before, DossierEvent event, Decision after,
                   const QString &note, const Stamp &stamp, const QJsonObject &said)
{
    const auto next = stateAfter(before, event);
    if (!next)
        return forbidden(before, event);
    after.id = before.id;
    after.state = *next;
    return rewriteDecision(transaction, before, after, event, note, stamp, said);
}

Result<void> noteEvent(Transaction &transaction, const Decision &before, DossierEvent event,
                       const Decision &after, const QString &note, const Stamp &stamp,
                       const QJsonObject &said)
{
    return rewriteDecision(transaction, before, after, event, note, stamp, said);
}

Result<void> keepFacts(Transaction &transaction, const Decision &decision, const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Decision>::get(transaction.database(), decision.id));
    const bool hasEnded = before.state == DossierState::Withdrawn || before.state == DossierState::Replaced;
    const bool changesEnd =
        before.withdrawnOn != decision.withdrawnOn || before.replacedBy != decision.replacedBy;
    if (before.state != decision.state || (changesEnd && !hasEnded) ||
        (before.withdrawnOn && !decision.withdrawnOn))
        return Error{ErrorKind::StateForbids, codeOf(decision.state), codeOf(before.state)};
    return rewriteDecision(transaction, before, decision, RecordEvent::Changed, {}, stamp);
}

Result<void> correctFacts(Transaction &transaction, const Decision &before, const Decision &after,
                          const QString &reason, const Stamp &stamp)
{
    auto corrected = after;
    corrected.state = before.state;
    return rewriteDecision(transaction, before, corrected, RecordEvent::Corrected, reason, stamp);
}

Result<void> linkReplacement(Transaction &transaction, Id<Decision> id, Id<Decision> replacedBy,
                             const EventKind &eventKind, const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Decision>::get(transaction.database(), id));
    auto after = before;
    after.replacedBy = replacedBy;
    return rewriteDecision(transaction, before, after, eventKind, {}, stamp);
}

} // namespace licet
