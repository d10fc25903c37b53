#pragma once

#include "authorization/authorization_event.h"
#include "base/stamp.h"
#include "files/attachment.h"

namespace licet {

/// What does not fit in what is said of an authorization, whoever says it: ServiceMissing,
/// LastDayBeforeFirst, LastUseBeforeFirst.
Result<void> checkFacts(const Authorization &authorization);
/// NumberOfAnother: its program number was received by another institution.
Result<void> checkProgramNumber(const Database &database, const Authorization &authorization);

/// Whether a form says this column: institution, application, service, version, operations, environment,
/// purpose, legal context and basis, and which request it was.
bool isSaidByForm(const QString &column);
/// Whether a request of this register made or changed it. Then what the form said is as it was signed, and
/// only another request changes it.
Result<bool> restsOnForm(const Database &database, const Authorization &authorization);

/// The columns that stated something in `before` and state something else in `after`: a correction, which
/// needs a reason. What was empty is completed; its use, its papers and the remark go on with time.
QStringList correctedColumns(const Authorization &before, const Authorization &after);

/// What is entered, completed, corrected and recorded of authorizations by hand. Each writing function is one
/// transaction with its event.
class AuthorizationService
{
public:
    explicit AuthorizationService(Database &database) : m_database(database) {}

    /// An older one, in whatever state it is. Errors as of `checkFacts` and `checkProgramNumber`.
    Result<Id<Authorization>> enter(const Authorization &authorization, const Stamp &stamp);
    /// Facts of one that is kept; its state stays. SaidByForm, ReasonMissing where a fact is corrected, and
    /// as of `enter`.
    Result<void> keep(const Authorization &authorization, const QString &reason, const Stamp &stamp);
    /// As `recordEvent`.
    Result<std::optional<QDate>> record(Id<Authorization> id, AuthorizationEvent event, const QString &reason,
                                        QDate today, const Stamp &stamp);
    /// As the function of that name.
    Result<void> correctDay(Id<Authorization> id, qint64 event, QDate day, const QString &reason, QDate today,
                            const Stamp &stamp);
    /// Its document came in: it rests on that from now on. As `files/attachment.h`.
    Result<void> attachDocument(Id<Authorization> id, const NewFile &document, const Stamp &stamp);
    [[nodiscard]] Result<bool> restsOnForm(const Authorization &authorization) const;

private:
    Database &m_database;
};

} // namespace licet
