#pragma once

#include "followup/dispatch.h"
#include "ui/page/context.h"

#include <QCoreApplication>

namespace licet {

/// Chases that are to leave together.
struct ChaseOrder
{
    std::vector<ChasedEnvelope> chases;
    ChaseWay way = ChaseWay::Mail;
    bool prints = false; ///< a letter goes to the printer, else into a file
    QDate day;
    QString note;                                    ///< what was said by telephone
    SignedForms forms = SignedForms::MustBeAttached; ///< where no scan is attached
    Again again = Again::No;                         ///< one was chased at the same office on this day
};

/// Writes or prints chases, and records calls, all or none. A second one on a day is asked about. Every
/// failure and success is said.
class ChaseLeaving
{
    Q_DECLARE_TR_FUNCTIONS(ChaseLeaving)

public:
    /// `done` runs when it was written or recorded, perhaps after a question.
    static void leave(Context &context, const ChaseOrder &order, const std::function<void()> &done);
    /// What is said once they are recorded.
    static void sayRecorded(Context &context, const std::vector<Id<Request>> &requests);
    /// When a chased request waits to be chased again; nothing where that can't be read.
    static std::optional<QDate> nextReminder(const Context &context, Id<Request> request);
    /// Asks whether a second one on a day is meant; `again` runs when it is.
    static void askAgain(Context &context, const Error &error, const std::function<void()> &again);

private:
    static bool write(Context &context, const ChaseOrder &order);
    static bool recordCalls(Context &context, const ChaseOrder &order);
};

} // namespace licet
