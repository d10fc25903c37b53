#include "request/event_doer.h"

#include "history/history.h"

#include <algorithm>
#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ofOthers{RequestEvent::Sign,           RequestEvent::Decline, RequestEvent::Acknowledge,
                              RequestEvent::AskInformation, RequestEvent::Execute, RequestEvent::Refuse,
                              RequestEvent::Return};
bool isKnownOffice(const QString &code)
{
    return code == ppkbCode || code == securityServiceCode || code == ocmwCellCode;
}

QString recipientOf(const Request &request, const Facts &facts)
{
    if (!facts.recipient)
        return request.draft.recipient.trimmed();
    return isKnownOffice(facts.recipient->code) ? facts.recipient->code : facts.recipient->name;
}

} // namespace

QString doerOf(RequestEvent event, const Request &before, const EventInput &input, const Facts &facts)
{
    if (const auto said = input.signedBy.simplified(); !said.isEmpty())
        return said;
    switch (event) {
    case RequestEvent::Sign:
    case RequestEvent::Decline:
        return before.draft.signatory.simplified();
    case RequestEvent::Acknowledge:
        return recipientOf(before, facts);
    case RequestEvent::AskInformation:
    case RequestEvent::Return:
        return before.state == RequestState::Sent ? recipientOf(before, facts) : QString(securityServiceCode);
    case RequestEvent::Execute:
    case RequestEvent::Refuse:
        return securityServiceCode;
    case RequestEvent::Finalise:
    case RequestEvent::Send:
    case RequestEvent::AnswerInformation:
    case RequestEvent::Reopen:
    case RequestEvent::Withdraw:
        return {};
    }
    Q_UNREACHABLE();
}

bool isDoneByOthers(const QString &record, const QString &kind)
{
    if (record == u"decision")
        return isDoneByCommittee(kind);
    const auto event = parseCode<RequestEvent>(kind);
    return record == u"request" && event &&
           std::find(ofOthers.begin(), ofOthers.end(), *event) != ofOthers.end();
}

QString doerOf(const Event &event)
{
    if (!event.doneBy.isEmpty())
        return event.doneBy;
    if (event.record == u"decision" && isDoneByCommittee(event.kind))
        return committeeCode;
    const bool isExecuted =
        event.kind == codeOf(RequestEvent::Execute) || event.kind == codeOf(RequestEvent::Refuse);
    return event.record == u"request" && isExecuted ? QString(securityServiceCode) : QString();
}

} // namespace licet
