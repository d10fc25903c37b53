#include "exchange/brought_decision.h"

#include "base/deliberation_number.h"
#include "base/text_fold.h"
#include "committee/same_decision.h"
#include "committee/step_days.h"
#include "history/record_store.h"
#include "review/dossier_events.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<DecisionWithSteps> withSteps(FileRecords &records, const Decision &decision, const Brought &brought)
{
    DecisionWithSteps told{decision, {}};
    LICET_TRY(records.eachPart<Decision>(brought.object, brought.path,
                                         [&](const QString &, const auto &part, auto) {
                                             told.steps.push_back(part);
                                             return Result<void>();
                                         }));
    return told;
}

Result<void> checkBroughtDays(const DecisionWithSteps &told, const QString &path, QDate today)
{
    const auto fit = checkStepDays(told, today);
    if (fit)
        return {};
    auto error = fit.error();
    error.subject = path + u'.' + error.subject;
    return error;
}

const DecisionWithSteps *onlyNumbered(const QString &typed, const std::vector<DecisionWithSteps> &known)
{
    const DecisionWithSteps *found = nullptr;
    const auto number = DeliberationNumber::parse(typed);
    for (const auto &one : known) {
        const auto other = DeliberationNumber::parse(one.decision.deliberation);
        if (!number || !other || !number->names(*other))
            continue;
        if (found)
            return nullptr;
        found = &one;
    }
    return found;
}

Id<Decision> knownAs(const DecisionWithSteps &told, const std::vector<DecisionWithSteps> &known,
                     bool isAmending)
{
    const auto *same = sameDecision(told, known);
    if (!same && isAmending)
        same = onlyNumbered(told.decision.deliberation, known);
    return same ? same->decision.id : Id<Decision>();
}

Result<void> amendDecision(Transaction &transaction, const Decision &told, const QString &reason,
                           const Stamp &stamp)
{
    LICET_ASSIGN(const auto before, RecordStore<Decision>::get(transaction.database(), told.id));
    if (told.state == before.state)
        return keepFacts(transaction, told, stamp);
    const auto possible = possibleEvents(before);
    const auto event = std::find_if(possible.begin(), possible.end(), [&](DossierEvent one) {
        return stateAfter(before.state, one) == told.state;
    });
    if (event == possible.end())
        return Error{ErrorKind::StateForbids, codeOf(told.state), codeOf(before.state)};
    auto facts = told;
    facts.state = before.state;
    facts.withdrawnOn = before.withdrawnOn;
    facts.replacedBy = before.replacedBy;
    LICET_TRY(keepFacts(transaction, facts, stamp));
    DossierEventInput input;
    input.note = reason;
    input.endsOn = told.withdrawnOn;
    input.replacedBy = told.replacedBy;
    LICET_TRY(recordDossierEvent(transaction, told.id, *event, input, stamp.happenedOn, stamp));
    return {};
}

Result<void> amendSteps(Transaction &transaction, const RecordNames &names, Id<Decision> decision,
                        const Brought &brought, const Stamp &stamp)
{
    LICET_ASSIGN(const auto parts, objectsIn(brought.object, u"steps"_s, jsonPath(brought.path, u"steps"_s)));
    for (const auto &part : parts) {
        LICET_TRY(onlyKnown(part.object, membersInFiles<DecisionStep>(), part.path));
        LICET_ASSIGN(const auto all,
                     RecordStore<DecisionStep>::where(transaction.database(), u"decision_id"_s, decision));
        const auto named = dossierKey(part.object.value(u"dossier"_s).toString());
        const auto known = std::find_if(all.begin(), all.end(), [&](const DecisionStep &one) {
            return !named.isEmpty() && dossierKey(one.dossier) == named;
        });
        auto stored = known == all.end() ? DecisionStep{} : *known;
        stored.decision = decision;
        LICET_ASSIGN(const auto step, fromFile<DecisionStep>(part.object, part.path, names, stored));
        LICET_TRY(saveStep(transaction, step, stamp.happenedOn, stamp));
    }
    return {};
}

namespace {

/// As they hold on a day, then as they are to hold.
Result<std::vector<Institution>> onTheDayAndLater(const Database &database, QDate day)
{
    LICET_ASSIGN(const auto rows, RecordStore<Institution>::all(database));
    LICET_ASSIGN(auto all, holdingOn(database, rows, day));
    all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

} // namespace

Result<qint64> institutionNamedAlike(const Database &database, const Institution &institution, QDate day)
{
    qint64 found = 0;
    LICET_ASSIGN(const auto all, onTheDayAndLater(database, day));
    for (const auto &one : all)
        if (foldForComparison(one.name) == foldForComparison(institution.name)) {
            if (found > 0 && found != one.id.row())
                return 0;
            found = one.id.row();
        }
    return found;
}

Result<qint64> institutionNamedBy(const Database &database, const QJsonObject &object, QDate day)
{
    const auto number = KboNumber::parse(object.value(u"kbo"_s).toString());
    LICET_ASSIGN(const auto all, onTheDayAndLater(database, day));
    for (const auto &one : all)
        if (number && one.kbo == *number)
            return one.id.row();
    Institution named;
    named.name = object.value(u"name"_s).toString();
    return named.name.isEmpty() ? Result<qint64>(0) : institutionNamedAlike(database, named, day);
}

} // namespace licet
