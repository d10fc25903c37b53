#include "request/answer/granted_rights.h"

#include "history/revocation.h"
#include "request/request.h"
#include "request/request_state.h"

#include <algorithm>
#include <limits>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isAnswer(const EventKind &kind)
{
    return kind == RequestEvent::Execute || kind == RequestEvent::AnswerAmended;
}

/// What was entered together with an answer to the request: it may be of another one by now.
Result<void> addEnteredWithAnswers(const Database &database, const Request &request,
                                   std::set<Id<Authorization>> &ids)
{
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    for (const auto &one : trail) {
        if (!isAnswer(one.kind) || revocationOf(trail, one.sequence))
            continue;
        LICET_ASSIGN(const auto together, enteredTogether(database, one, true));
        for (const auto &each : together)
            if (each.record.kind == RecordKind::Authorization)
                ids.insert(Id<Authorization>(each.record.id));
    }
    return {};
}

} // namespace

Result<std::set<qint64>> changesByAnswers(const Database &database, Id<Request> request,
                                          Id<Authorization> right)
{
    LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), RecordRef::of(request)));
    std::set<qint64> changes;
    for (const auto &one : trail) {
        const auto kind = one.kind.as<RequestEvent>();
        if (!kind || !bringsNumber(*kind) || revocationOf(trail, one.sequence))
            continue;
        LICET_ASSIGN(const auto together, enteredTogether(database, one, true));
        for (const auto &each : together)
            if (each.record == RecordRef::of(right))
                changes.insert(each.sequence);
    }
    return changes;
}

bool wasOf(const std::vector<RecordChange> &changes, Id<Request> request)
{
    return std::any_of(changes.begin(), changes.end(), [&](const RecordChange &one) {
        return one.values.value(u"request_id"_s).toInteger() == request.row();
    });
}

Result<std::vector<Authorization>> rightsOf(const Database &database, const Request &request)
{
    LICET_ASSIGN(auto all, RecordStore<Authorization>::where(database, u"request_id"_s, request.id));
    std::set<Id<Authorization>> ids;
    LICET_TRY(addEnteredWithAnswers(database, request, ids));
    for (const auto &one : all)
        ids.erase(one.id);
    for (const auto id : ids) {
        LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
        if (changes.empty() || changes.back().ends || !wasOf(changes, request.id))
            continue;
        LICET_ASSIGN(auto right, RecordStore<Authorization>::get(database, id));
        all.push_back(std::move(right));
    }
    std::sort(all.begin(), all.end(),
              [](const Authorization &one, const Authorization &other) { return one.id < other.id; });
    return all;
}

} // namespace licet
