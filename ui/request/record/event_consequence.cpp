#include "ui/request/record/event_consequence.h"

#include "followup/signed_original.h"
#include "text/enumeration.h"
#include "text/error_text.h"
#include "text/request_text.h"
#include "text/signing_text.h"
#include "text/terms.h"
#include "ui/request/record/record_panel_fields.h"

#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// More requests of one state are counted.
constexpr int namedAtMost = 3;

} // namespace

QString EventConsequence::ofSending(SendWay way)
{
    switch (way) {
    case SendWay::LeftAlready:
        return {};
    case SendWay::MailDraft:
        return tr("A mail draft to the recipient is saved and opened. It is recorded as sent once you say "
                  "that it has "
                  "left.");
    case SendWay::CoveringLetter:
        return tr(
            "A covering letter is saved and opened, with the papers behind it. It is recorded as sent once "
            "you say that it has left.");
    }
    Q_UNREACHABLE();
}

QString EventConsequence::ofOldNames(const Context &context, const std::vector<Request> &requests, QDate day)
{
    QStringList lines;
    for (const auto &one : requests) {
        const auto old = oldNameOf(context.reg().database(), one, day);
        if (!old)
            lines << describe(context.translator(), old.error());
        else if (*old)
            lines << oldNameSaid(context.translator(), **old);
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString EventConsequence::ofOriginal(const Context &context, const std::vector<Request> &requests,
                                     std::optional<LeavingWay> way, std::optional<OriginalPlace> said)
{
    QStringList lines;
    for (const auto &one : requests) {
        const auto doubts = doubtsOf(context.reg().database(), one, way, said);
        lines << (doubts ? doubtsSaid(context.translator(), *doubts)
                         : QStringList{describe(context.translator(), doubts.error())});
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString EventConsequence::ofExecution(const Context &context, const std::vector<Request> &requests,
                                      int granted, QDate day)
{
    const auto &draft = requests.front().draft;
    if (granted == 0)
        return tr("No authorization follows.");
    if (requests.size() > 1)
        return tr("Each line of them counts as granted as asked.");
    if (draft.kind == RequestKind::End)
        return tr("The authorization ends.");
    if (draft.kind == RequestKind::Change && draft.startDate && day < *draft.startDate)
        return tr("The authorization changes from %1; until then it stays as it is.")
            .arg(printedDate(*draft.startDate));
    if (draft.kind == RequestKind::Change)
        return tr("The authorization changes.");
    if (!draft.environment)
        return {};
    return tr("Makes %n authorization(s) in %1 from %2.", nullptr, granted)
        .arg(term(context.translator(), *draft.environment),
             printedDate(qMax(draft.startDate.value_or(day), day)));
}

QString EventConsequence::leftOut(const Context &context, const std::vector<Request> &requests,
                                  RequestEvent event)
{
    std::map<RequestState, QStringList> names;
    for (const auto &one : requests)
        if (!isPossible(one, event))
            names[one.state] << requestName(context.translator(), one);
    QStringList lines;
    for (const auto &[state, those] : names)
        lines << (those.size() <= namedAtMost ? tr("Not for %1, in the state “%2”.", "requests, state")
                                              : tr("Not for %1 and %n other(s), which are “%2”.",
                                                   "requests, state", int(those.size()) - namedAtMost))
                     .arg(those.size() <= namedAtMost ? enumerated(those, context.translator())
                                                      : QStringList(those.first(namedAtMost)).join(u", "_s),
                          term(context.translator(), state));
    return lines.join(u'\n');
}

} // namespace licet
