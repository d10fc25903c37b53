#pragma once

#include "history/record_store.h"
#include "institution/certificate.h"

namespace licet {

/// What can't be: MissingMember where nothing tells it from others, LastDayBeforeFirst, DayInFuture of a day
/// on which something was done, UsedBeforeValid, UsedAfterValid, RemovedBeforeUsed, ConstraintBroken of one
/// that renews itself. The subject is the member. One may be removed that never was in use, and KSZ may be
/// told of it before it is valid.
Result<void> checkCertificate(const Certificate &certificate, QDate today);
/// RenewalCircle where one that is there would renew itself by way of what it renews.
Result<void> checkRenewals(const Database &database, const Certificate &certificate);

/// Adds one that has no id yet, else changes it. What was done on a day (KSZ told, in use, removed) counts
/// from that day, and none of them is told in advance. Where a renewal comes into use, the cards of the one
/// that it renews use it from that day. `reason`: of the change, where one is told. Errors of both checks.
Result<Id<Certificate>> keepCertificate(Transaction &transaction, const Certificate &certificate,
                                        const Stamp &stamp, const QString &reason = {});
Result<Id<Certificate>> keepCertificate(Database &database, const Certificate &certificate,
                                        const Stamp &stamp);

} // namespace licet
