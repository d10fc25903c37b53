#include "followup/due_table.h"

namespace licet {

namespace {

DueItem about(const ConnectionOf &one, DueKind kind)
{
    DueItem item;
    item.kind = kind;
    item.record = RecordRef::of(one.connection.id);
    item.institution = one.institution;
    item.name = one.application;
    item.environment = one.connection.environment;
    return item;
}

} // namespace

void connectionsDue(DueList &list)
{
    for (const auto &one : list.facts().connections) {
        if (!one.connection.echoTestedOn) {
            auto item = about(one, DueKind::EchoTest);
            item.until = noDay();
            list.add(std::move(item));
        }
        if (const auto &next = one.connection.nextRetrievalTest; next && list.isNear(*next)) {
            auto item = about(one, DueKind::LogTest);
            item.since = *next;
            item.until = statedDay(*next);
            list.add(std::move(item));
        }
    }
}

} // namespace licet
