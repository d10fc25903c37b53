#pragma once

#include "followup/dispatch.h"
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
    SendWay way = SendWay::LeftAlready;              ///< of Send
    SignedForms forms = SignedForms::MustBeAttached; ///< of Send: where no scan is attached
};

/// Leads requests through their states, all of them or none. Every failure and success is said.
class EventRecorder
{
    Q_DECLARE_TR_FUNCTIONS(EventRecorder)

public:
    /// Records; papers that are to leave are only written, and recorded once they left. True when it was
    /// done.
    static bool record(Context &context, const Recording &recording);
    /// What is said once requests came into a state.
    static void sayRecorded(Context &context, const std::vector<Id<Request>> &requests,
                            const std::vector<EventOutcome> &recorded, QDate day);

private:
    static void sayContacted(Context &context, const std::vector<Id<Request>> &requests);
    static bool writePapers(Context &context, const Recording &recording);
};

} // namespace licet
