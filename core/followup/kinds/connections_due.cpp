#include "followup/due_table.h"
#include "followup/terms.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

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

/// A new certificate has to be in place on the last of the days on which an end is told.
void addCertificate(DueList &list, const ConnectionOf &one)
{
    const auto &certificate = one.connection.certificate;
    if (!certificate || !certificate->validUntil || !list.isNear(*certificate->validUntil))
        return;
    const auto &told = list.facts().settings.expiring;
    const int before = told.empty() ? 0 : *std::min_element(told.begin(), told.end());
    auto item = about(one, DueKind::CertificateEnds);
    item.about = certificate->subject;
    const auto end = *certificate->validUntil;
    item.since = end.addDays(-daysAhead(list.facts().settings));
    item.until = {DueDay::How::DaysBefore, end, before, end.addDays(-before), {}};
    list.add(std::move(item));
}

} // namespace

void connectionsDue(DueList &list)
{
    for (const auto &one : list.facts().connections) {
        addCertificate(list, one);
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
