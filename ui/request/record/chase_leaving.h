#pragma once

#include "followup/chase_facts.h"
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
    QString note; ///< what was said by telephone
};

/// Writes or prints chases and records them, all or none. Every failure and success is said.
class ChaseLeaving
{
    Q_DECLARE_TR_FUNCTIONS(ChaseLeaving)

public:
    /// Asks where each file goes, and opens it afterwards; true when it was recorded.
    static bool record(Context &context, const ChaseOrder &order);

private:
    static QString recorded(const Context &context, const ChaseOrder &order);
};

} // namespace licet
