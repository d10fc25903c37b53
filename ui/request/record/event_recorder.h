#pragma once

#include "followup/envelope.h"
#include "request/events/event_input.h"
#include "ui/page/context.h"

#include <QCoreApplication>

namespace licet {

/// How papers leave: as a mail draft or a covering letter that is written now, or they left already.
enum class SendWay { LeftAlready, MailDraft, CoveringLetter };

/// One event of one request or of several that are led together.
struct Recording
{
    std::vector<Request> requests; ///< each in a state that allows the event
    RequestEvent event = RequestEvent::Sign;
    QDate day;
    EventInput input;
    SendWay way = SendWay::LeftAlready; ///< of Send
};

/// Leads requests through their states, all of them or none. Every failure and success is said.
class EventRecorder
{
    Q_DECLARE_TR_FUNCTIONS(EventRecorder)

public:
    /// Writes the papers where the user wants them, records, and opens a mail draft; true when it was
    /// recorded.
    static bool record(Context &context, Recording recording);
    /// "2026-0014", or "Draft" with its id before the first finalisation.
    static QString nameOf(const Request &request);
};

} // namespace licet
