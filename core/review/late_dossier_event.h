#pragma once

#include "committee/dossier_state.h"
#include "database/database.h"

#include <QJsonObject>

namespace licet {

/// An event of a dossier that is noted once its followers were known: it is told of the dossier as it stood
/// then, and leaves what it is now (as request/events/late_entry.h).
struct LateDossierEvent
{
    Decision then;         ///< before it
    qint64 followedBy = 0; ///< sequence of what had followed
    bool isFiledLast =
        true; ///< nothing was filed on a later day, so its day is that of the filing that counts
};

/// Whether it can be noted after what followed it: with whom one spoke, what was asked and answered, and that
/// what was filed came back and left once more. What the committee decided, and that it took it up, leads on.
constexpr bool mayBeNotedLate(DossierEvent event)
{
    return event == DossierEvent::Contacted || event == DossierEvent::AskInformation ||
           event == DossierEvent::AnswerInformation || event == DossierEvent::NotDelivered ||
           event == DossierEvent::File;
}
/// The same of a dossier: something led it since it was filed.
bool mayBeNotedLate(const Decision &dossier, DossierEvent event);

/// Where the event is told of a day before another one that led the dossier. Not set: it is recorded as what
/// happens next, or refused so. NotPossibleThen where the dossier did not stand so that day, or what followed
/// could not have happened after it.
Result<std::optional<LateDossierEvent>> lateEvent(const Database &database, const Decision &now,
                                                  DossierEvent event, QDate day);
/// What the event says of itself, for the history (history/correction.h); `after`: as it left the dossier.
QJsonObject saidLate(const LateDossierEvent &late, DossierEvent event, const Decision &after);

} // namespace licet
