#pragma once

#include "exchange/earlier_numbers.h"
#include "register/register.h"

#include <QJsonValue>

namespace licet {

struct AmendReport
{
    int changed = 0;
    int added = 0;
    int unchanged = 0;                         ///< equal in all that the file names
    QStringList refused;                       ///< that only their own events change: "requests[0] 2026-0001"
    std::vector<EarlierNumber> earlierNumbers; ///< by which the file names institutions
    qint64 import = 0;                         ///< by which it is taken back; 0 when it changed nothing
};
/// Brings what changes from the stamp's day on, in the form that `importRegister` reads: a record that is
/// there takes over what the object names, one that is new is added; a decision's step is known by its
/// dossier number, and the state that is told of a decision is reached by its event. A certificate is known
/// by its serial number, and one that comes into use takes the place of the one that it renews. An
/// institution that has another number is known by its name. A merger that is new does all that recording it
/// does, a transfer what `keepTransfer` does. What is told in advance stands beside what is told for other
/// days to come, moves what was told in the same words, and of a record whose row says its days takes the
/// place of what was told for later. One transaction; errors as of importRegister, BeforeLaterEvent where the
/// same changed on a later day that has come, ReasonMissing.
Result<AmendReport> amendRegister(Register &target, const QJsonValue &document, const QString &note,
                                  const Stamp &stamp, const QString &fileName = {});

} // namespace licet
