#pragma once

#include "followup/dispatch.h"
#include "ui/page/context.h"

#include <QCoreApplication>

namespace licet {

/// The way out of the house for letters and mails: they are written or printed, then noted as written; that
/// they left is asked by the window's bar (ui/leaving_bar.h). Every failure and success is said.
class PaperLeaving
{
    Q_DECLARE_TR_FUNCTIONS(PaperLeaving)

public:
    /// Covering letters, reminders and their mails.
    static PaperWriters writers();
    /// Asks where each file goes, or for a printer; opens what was written. True when it was written.
    static bool write(Context &context, std::vector<Outgoing> outgoing, bool prints, QDate day);

private:
    static QString whatWasDone(int letters, bool printed);
    static QString fileNameFor(const Context &context, const Outgoing &outgoing);
    static std::optional<QString> placeFor(Context &context, const Outgoing &outgoing);
};

} // namespace licet
