#include "ui/request/record/event_recorder.h"

#include "documents/pdf_signatures.h"
#include "followup/dispatching.h"
#include "text/error_text.h"
#include "text/request_text.h"
#include "text/signing_text.h"
#include "text/terms.h"
#include "ui/request/paper_leaving.h"
#include "ui/request/record/chase_leaving.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Request>> idsOf(const std::vector<Request> &requests)
{
    std::vector<Id<Request>> ids;
    ids.reserve(requests.size());
    for (const auto &one : requests)
        ids.push_back(one.id);
    return ids;
}

QString nameOf(const Context &context, Id<Request> id)
{
    const auto request = context.reg().requests().get(id);
    return request ? requestName(context.translator(), *request) : QString();
}

QString endedBefore(const Context &context, const LineDone &line)
{
    const auto authorization = context.reg().get(line.authorization);
    return EventRecorder::tr(
               "The authorization of %1 had ended already, since %2; that stays as it was recorded.",
               "service, day")
        .arg(authorization ? authorization->service : QString(),
             line.endedOn ? printedDate(*line.endedOn) : u"–"_s);
}

} // namespace

bool EventRecorder::writePapers(Context &context, const Recording &recording)
{
    const auto way = recording.way == SendWay::MailDraft ? ChaseWay::Mail : ChaseWay::Letter;
    auto outgoing = prepareSending(context.reg().database(), idsOf(recording.requests), recording.forms, way,
                                   recording.day, PaperLeaving::writers());
    if (!outgoing) {
        context.say(outgoing.error());
        return false;
    }
    return PaperLeaving::write(context, *std::move(outgoing), false, context.today());
}

bool EventRecorder::record(Context &context, const Recording &recording)
{
    Q_ASSERT(!recording.requests.empty());
    if (recording.event == RequestEvent::Send && recording.way != SendWay::LeftAlready)
        return writePapers(context, recording);
    auto stamp = context.stamp();
    stamp.happenedOn = recording.day;
    const auto ids = idsOf(recording.requests);
    Id<Request> stoppedAt;
    auto input = recording.input;
    input.readSignatures = signaturesOf;
    const auto done = recordTogether(context.reg().database(), ids, recording.event, input, context.today(),
                                     stamp, &stoppedAt);
    if (!done) {
        const auto sentence = describe(context.translator(), done.error());
        context.say(
            Message{Message::Kind::Problem, !stoppedAt.isSet() || ids.size() == 1
                                                ? sentence
                                                : tr("%1: %2 Nothing was recorded.", "request, why not")
                                                      .arg(nameOf(context, stoppedAt), sentence)});
        return false;
    }
    if (recording.event == RequestEvent::Contacted)
        sayContacted(context, ids);
    else
        sayRecorded(context, ids, *done, recording.day);
    return true;
}

void EventRecorder::sayContacted(Context &context, const std::vector<Id<Request>> &requests)
{
    context.saved();
    auto said = tr("The contact is recorded with %n request(s).", nullptr, int(requests.size()));
    if (requests.size() == 1)
        if (const auto next = ChaseLeaving::nextReminder(context, requests.front()))
            said = tr("The contact is recorded; without an answer it is due again on %1.")
                       .arg(printedDate(*next));
    context.say(Message{Message::Kind::Success, said});
}

void EventRecorder::sayRecorded(Context &context, const std::vector<Id<Request>> &requests,
                                const std::vector<EventOutcome> &recorded, QDate day)
{
    context.saved();
    const auto state = term(context.translator(), recorded.front().state);
    auto input =
        requests.size() == 1
            ? tr("%1 is now “%2”.", "a request and its state").arg(nameOf(context, requests.front()), state)
            : tr("%n request(s) are now “%1”.", nullptr, int(requests.size())).arg(state);
    for (const auto &one : recorded)
        if (one.earlierThan) {
            input +=
                u' ' + tr("%1 lies before %2, when the state before it began; it was recorded all the same.")
                           .arg(printedDate(day), printedDate(*one.earlierThan));
            break;
        }
    for (const auto &one : recorded) {
        if (!one.electronicSigners.isEmpty())
            input += u' ' + electronicallySigned(context.translator(), one.electronicSigners);
        if (!one.otherSigners.isEmpty())
            input += u' ' + signedOtherwise(context.translator(), one.otherSigners);
        if (!one.isSignerKnown)
            input += u' ' + tr("Who signed is not known here as a person of the institution, so held no "
                               "mandate for it; that is recorded too.");
        else if (!one.isEntitled)
            input += u' ' + tr("Who signed held no mandate for it on that day; that is recorded too.");
    }
    for (const auto &one : recorded)
        for (const auto &line : one.lines)
            if (line.effect == LineEffect::EndedBefore)
                input += u' ' + endedBefore(context, line);
    context.say(Message{Message::Kind::Success, input});
}

} // namespace licet
