#pragma once

#include "followup/due_news.h"
#include "notifying/notifications.h"
#include "text/translator.h"

#include <functional>

namespace licet {

/// What a register has to tell on a day.
struct DueNews
{
    QString path; ///< of the register
    QDate day;
    std::vector<DueItem> items; ///< worth telling, the most urgent first
};
/// Reads it, read only, and lets go of it: as it is now, or as it was on a day that is past. May run on
/// another thread.
Result<DueNews> readDueNews(const QString &path, QDate day, std::optional<QDate> past = {});

struct Notified
{
    int things = 0;         ///< told now; what was told on that day before is not told again
    bool isRefused = false; ///< nobody took it: nothing counts as told
};
/// Tells each thing once a day, in one notice each while they are few. Which was told on which day is kept
/// in the user's state folder ($XDG_STATE_HOME/licet), for all that tell; where it can't be written,
/// FileUnwritable, after telling. `here` holds what this program told itself, so that even then it tells
/// nothing twice.
Result<Notified> tellDue(const DueNews &news, const Translator &translator, ToldDays &here,
                         const std::function<bool(const Notice &)> &show);

/// All of it, by the notification service and without buttons: for a timer. A service that does not answer
/// is told by `Telling::isRefused`.
Result<Notified> notifyDue(const QString &path, const Translator &translator, QDate day,
                           std::optional<QDate> past = {});

} // namespace licet
