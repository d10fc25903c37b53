#include "ui/request/editor/setback_notes.h"

#include "text/request_text.h"

#include <algorithm>

namespace licet {

namespace {

/// More would not be read while typing.
constexpr size_t mostNotes = 6;

} // namespace

Result<std::vector<SetbackNote>> setbackNotes(const Context &context, const Request &request,
                                              const Facts &facts)
{
    const auto &draft = request.draft;
    const auto &translator = context.translator();
    std::vector<SetbackNote> notes;
    QStringList reasons;
    if (!request.reopenedBecause.isEmpty()) {
        notes.push_back({request.reopenedField, reopenedSentence(translator, request.reopenedBecause), true});
        reasons << request.reopenedBecause;
    }
    const auto service = draft.services.empty() ? QString() : draft.services.front().name;
    const auto recipient = draft.recipient.isEmpty() ? facts.form.recipient : draft.recipient;
    LICET_ASSIGN(const auto setbacks, context.reg().requests().setbacksLike(service, recipient));
    for (const auto &one : setbacks) {
        if (notes.size() == mostNotes)
            break;
        if (reasons.contains(one.reason))
            continue;
        reasons << one.reason;
        notes.push_back({one.field, setbackSentence(translator, one), false});
    }
    return notes;
}

} // namespace licet
