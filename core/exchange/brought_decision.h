#pragma once

#include "committee/decision_store.h"
#include "exchange/file_records.h"

namespace licet {

/// The decision of a file with the steps that the file tells.
Result<DecisionWithSteps> withSteps(FileRecords &records, const Decision &decision, const Brought &brought);
/// As `checkStepDays`, at its place in the file.
Result<void> checkBroughtDays(const DecisionWithSteps &told, const QString &path, QDate today);
/// The only one of `known` under that deliberation number, whatever its steps: what amends a decision names
/// the new step, not the first one.
const DecisionWithSteps *onlyNumbered(const QString &typed, const std::vector<DecisionWithSteps> &known);
/// The decision that was there before under the same number: of one of both the steps are not told, or what
/// amends it names the new one. Not set where there is none.
Id<Decision> knownAs(const DecisionWithSteps &told, const std::vector<DecisionWithSteps> &known,
                     bool isAmending);
/// What the file tells of a decision, over what is there: its facts, and the event that leads to the state
/// told, with the reason as its note. StateForbids where no event leads there; as `recordDossierEvent`.
Result<void> amendDecision(Transaction &transaction, const Decision &told, const QString &reason,
                           const Stamp &stamp);
/// A step that is there is known by its dossier number, and keeps what the file does not name; another one is
/// added. As `saveStep`.
Result<void> amendSteps(Transaction &transaction, const RecordNames &names, Id<Decision> decision,
                        const Brought &brought, const Stamp &stamp);
/// The institution that an object names by its number, else by its name; 0 where there is none, or several.
Result<qint64> institutionNamedBy(const Database &database, const QJsonObject &object, QDate day);
/// The only institution of that name, where its number is another one; 0 where there is none, or several.
Result<qint64> institutionNamedAlike(const Database &database, const Institution &institution, QDate day);

} // namespace licet
