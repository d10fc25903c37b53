#include "request/event_doer.h"

#include "history/history.h"
#include "request/events/event_table.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Finalise has no row: it is ours.
Doer doerOf(RequestEvent event)
{
    const auto *row = eventRow(event);
    return row ? row->doer : Doer::Us;
}

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
    switch (doerOf(event)) {
    case Doer::Us:
        return {};
    case Doer::Signatory:
        if (const auto awaited = awaitedSignatories(before.signatures);
            event == RequestEvent::Sign && !awaited.isEmpty())
            return awaited.front();
        return before.draft.signatory.simplified();
    case Doer::Recipient:
        return recipientOf(before, facts);
    case Doer::WhereItLies:
        return before.state == RequestState::Sent ? recipientOf(before, facts) : QString(securityServiceCode);
    case Doer::SecurityService:
        return securityServiceCode;
    }
    Q_UNREACHABLE();
}

bool isDoneByOthers(RecordKind record, const EventKind &kind)
{
    if (record == RecordKind::Decision)
        return isDoneByCommittee(kind);
    const auto event = kind.as<RequestEvent>();
    return record == RecordKind::Request && event && doerOf(*event) != Doer::Us;
}

QString doerOf(const Event &event)
{
    if (!event.doneBy.isEmpty())
        return event.doneBy;
    if (event.record.kind == RecordKind::Decision && isDoneByCommittee(event.kind))
        return committeeCode;
    const auto kind = event.kind.as<RequestEvent>();
    const bool isOfService =
        event.record.kind == RecordKind::Request && kind && doerOf(*kind) == Doer::SecurityService;
    return isOfService ? QString(securityServiceCode) : QString();
}

} // namespace licet
