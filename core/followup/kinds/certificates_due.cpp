#include "followup/due_table.h"
#include "followup/terms.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isDone(const std::optional<QDate> &day, const DueList &list)
{
    return day && *day <= list.day();
}

/// An item about a certificate; `usedBy` says which cards it concerns.
DueItem about(const UsedCertificate &one, const UsedCertificate &usedBy, DueKind kind)
{
    DueItem item;
    item.kind = kind;
    // One that only cards of an earlier version state has no record of its own.
    item.record =
        one.certificate.id.isSet() ? RecordRef::of(one.certificate.id) : RecordRef::of(one.firstCard);
    item.institution = one.certificate.institution;
    item.name = one.certificate.subject.isEmpty() ? one.certificate.serial : one.certificate.subject;
    item.cards = usedBy.cards;
    QStringList applications;
    for (const auto &card : usedBy.cards)
        applications << card.application;
    applications.removeDuplicates();
    item.about = applications.join(u", "_s);
    const auto isAlike = [&](const CardName &card) {
        return card.environment == usedBy.cards.front().environment;
    };
    if (!usedBy.cards.empty() && std::all_of(usedBy.cards.begin(), usedBy.cards.end(), isAlike))
        item.environment = usedBy.cards.front().environment;
    return item;
}

/// The last of the days on which an end is told.
DueDay lastDayToRenew(const DueList &list, const std::optional<QDate> &end)
{
    if (!end)
        return noDay();
    const auto &told = list.facts().settings.expiring;
    const int before = told.empty() ? 0 : *std::min_element(told.begin(), told.end());
    return {DueDay::How::DaysBefore, *end, before, end->addDays(-before), {}};
}

void addEnd(DueList &list, const UsedCertificate &one)
{
    const auto &end = one.certificate.validUntil;
    if (!end || !list.isNear(*end))
        return;
    auto item = about(one, one, DueKind::CertificateEnds);
    item.since = end->addDays(-daysAhead(list.facts().settings));
    item.until = lastDayToRenew(list, end);
    list.add(std::move(item));
}

/// What is next to do with a renewal; nothing once the old one is removed and it is in use.
void addRenewal(DueList &list, const UsedCertificate &renewal, const UsedCertificate &old)
{
    const auto &certificate = renewal.certificate;
    const auto &usedBy = renewal.cards.empty() ? old : renewal;
    const auto next = [&](DueKind kind, const UsedCertificate &what, const std::optional<QDate> &since,
                          DueDay until) {
        auto item = about(what, usedBy, kind);
        item.since = since.value_or(QDate());
        item.until = std::move(until);
        list.add(std::move(item));
    };
    const auto &end = old.certificate.validUntil;
    if (!isDone(certificate.toldOn, list))
        next(DueKind::CertificateToTell, renewal, certificate.validFrom, lastDayToRenew(list, end));
    else if (!isDone(certificate.inUseSince, list))
        next(DueKind::CertificateToUse, renewal, certificate.toldOn, lastDayToRenew(list, end));
    else if (!isDone(old.certificate.removedOn, list))
        next(DueKind::CertificateToRemove, old, certificate.inUseSince, end ? statedDay(*end) : noDay());
}

} // namespace

void certificatesDue(DueList &list)
{
    const auto &all = list.facts().certificates;
    for (const auto &old : all) {
        bool isRenewed = false;
        for (const auto &renewal : all) {
            if (!old.certificate.id.isSet() || renewal.certificate.renews != old.certificate.id ||
                isDone(renewal.certificate.removedOn, list))
                continue;
            isRenewed = true;
            addRenewal(list, renewal, old);
        }
        if (!isRenewed && !isDone(old.certificate.removedOn, list))
            addEnd(list, old);
    }
}

} // namespace licet
