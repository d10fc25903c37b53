#include "ui/request/record/chase_leaving.h"

#include "followup/chasing.h"
#include "followup/due_reader.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/request/paper_leaving.h"

#include <QPointer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Request>> chasedIn(const ChaseOrder &order)
{
    std::vector<Id<Request>> ids;
    for (const auto &chase : order.chases)
        for (const auto &one : chase.chased)
            ids.push_back(one.id);
    return ids;
}

Result<void> checkOnceADay(const Context &context, const ChaseOrder &order)
{
    if (order.again == Again::Yes)
        return {};
    for (const auto &chase : order.chases)
        LICET_TRY(checkNotChased(context.reg().database(), chase));
    return {};
}

} // namespace

std::optional<QDate> ChaseLeaving::nextReminder(const Context &context, Id<Request> request)
{
    const auto items = readDueItems(context.reg().database(), context.today());
    if (items)
        for (const auto &one : *items)
            if (one.record == RecordRef::of(request) && !one.chased.empty())
                return one.until.day;
    return {};
}

void ChaseLeaving::sayRecorded(Context &context, const std::vector<Id<Request>> &requests)
{
    context.saved();
    auto said =
        tr("%n reminder(s) recorded; the next is counted from this day.", nullptr, int(requests.size()));
    if (requests.size() == 1)
        if (const auto next = nextReminder(context, requests.front()))
            said = tr("The reminder is recorded; without an answer the next one is due on %1.")
                       .arg(printedDate(*next));
    context.say(Message{Message::Kind::Success, said});
}

void ChaseLeaving::askAgain(Context &context, const Error &error, const std::function<void()> &again)
{
    context.say(Message{Message::Kind::Question,
                        describe(context.translator(), error),
                        {{tr("Once more all the same"), [context = QPointer<Context>(&context), again] {
                              if (context)
                                  again();
                          }}}});
}

void ChaseLeaving::leave(Context &context, const ChaseOrder &order, const std::function<void()> &done)
{
    if (const auto checked = checkOnceADay(context, order); !checked) {
        if (checked.error().kind != ErrorKind::AlreadyChased)
            return context.say(checked.error());
        auto again = order;
        again.again = Again::Yes;
        return askAgain(context, checked.error(), [&context, again, done] { leave(context, again, done); });
    }
    if (order.way == ChaseWay::Telephone ? recordCalls(context, order) : write(context, order))
        done();
}

bool ChaseLeaving::write(Context &context, const ChaseOrder &order)
{
    auto outgoing = prepareChases(context.reg().database(), chasedIn(order), order.forms, order.way,
                                  order.day, PaperLeaving::writers());
    if (!outgoing) {
        context.say(outgoing.error());
        return false;
    }
    return PaperLeaving::write(context, *std::move(outgoing), order.prints, context.today());
}

bool ChaseLeaving::recordCalls(Context &context, const ChaseOrder &order)
{
    auto stamp = context.stamp();
    stamp.happenedOn = order.day;
    const auto done =
        recordChases(context.reg().database(), order.chases, order.way, order.note, stamp, order.again);
    if (!done) {
        context.say(done.error());
        return false;
    }
    sayRecorded(context, chasedIn(order));
    return true;
}

} // namespace licet
