#include "ui/request/event_consequence.h"

#include "documents/wording/words.h"

namespace licet {

using namespace Qt::StringLiterals;

QString EventConsequence::ofSending(SendWay way)
{
    switch (way) {
    case SendWay::LeftAlready:
        return {};
    case SendWay::MailDraft:
        return tr(
            "A mail draft to the recipient is saved, kept with the request and opened: with the scan of "
            "the signed form, else with the form.");
    case SendWay::CoveringLetter:
        return tr("A covering letter is saved, kept with the request and opened, with the papers behind it.");
    }
    Q_UNREACHABLE();
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
    if (draft.kind == RequestKind::Change)
        return tr("The authorization changes.");
    if (!draft.environment)
        return {};
    return tr("Makes %n authorization(s) in %1 from %2.", nullptr, granted)
        .arg(word(context.phrases(), *draft.environment),
             printedDate(qMax(draft.startDate.value_or(day), day)));
}

QString EventConsequence::leftOut(const Context &context, const std::vector<Request> &requests,
                                  RequestEvent event)
{
    QStringList lines;
    for (const auto &one : requests)
        if (!stateAfter(one.state, event))
            lines << tr("Not for %1, which is “%2”.", "request, state")
                         .arg(Leading::nameOf(one), word(context.phrases(), one.state));
    return lines.join(u'\n');
}

} // namespace licet
