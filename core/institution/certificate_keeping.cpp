#include "institution/certificate_keeping.h"

#include "base/brussels_day.h"
#include "history/history_query.h"
#include "institution/connection.h"

#include <algorithm>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A day on which something was done with a certificate, and the column that holds it.
struct DayOfDeed
{
    const char *column;
    const char *inFiles;
    std::optional<QDate> Certificate::*day;
};
constexpr DayOfDeed deeds[] = {
    {"told_on", "toldOn", &Certificate::toldOn},
    {"in_use_since", "inUseSince", &Certificate::inUseSince},
    {"removed_on", "removedOn", &Certificate::removedOn},
};

/// The day, or a later one on which the same column of the record was changed.
Result<QDate> countsFrom(const Database &database, const RecordRef &record, const QString &column, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(database, record));
    for (const auto &change : changes)
        if (!change.begins && change.values.contains(column))
            day = std::max(day, change.day);
    return day;
}

Stamp on(QDate day, Stamp stamp)
{
    stamp.happenedOn = day;
    return stamp;
}

/// What was done is told once it is: what is told in advance says what will be, not what somebody did.
Result<void> checkDone(const Certificate &before, const Certificate &after, const Stamp &stamp)
{
    const auto today = brusselsDay(stamp.enteredAt);
    for (const auto &deed : deeds)
        if (const auto &day = after.*deed.day; day && day != before.*deed.day && *day > today)
            return Error{ErrorKind::DayInFuture, QString::fromLatin1(deed.inFiles),
                         day->toString(Qt::ISODate)};
    return {};
}

/// What was done since, each from its own day; then the rest, from the day of the stamp.
Result<void> change(Transaction &transaction, const Certificate &before, const Certificate &after,
                    const Stamp &stamp, const QString &reason)
{
    auto now = before;
    for (const auto &deed : deeds) {
        if (before.*deed.day || !(after.*deed.day))
            continue;
        now.*deed.day = after.*deed.day;
        LICET_ASSIGN(const auto day, countsFrom(transaction.database(), RecordRef::of(after.id),
                                                QString::fromLatin1(deed.column), *(after.*deed.day)));
        LICET_TRY(
            RecordStore<Certificate>::update(transaction, now, on(day, stamp), RecordEvent::Changed, reason));
    }
    return RecordStore<Certificate>::update(transaction, after, stamp, RecordEvent::Changed, reason);
}

/// Those before it, however often it was renewed.
std::set<Id<Certificate>> renewedBy(const Certificate &certificate, const std::vector<Certificate> &all)
{
    std::set<Id<Certificate>> before;
    for (auto next = certificate.renews; next.isSet() && before.insert(next).second;) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Certificate &one) { return one.id == next; });
        next = found == all.end() ? Id<Certificate>() : found->renews;
    }
    before.erase(certificate.id);
    return before;
}

Result<void> bringIntoUse(Transaction &transaction, const Certificate &certificate, const Stamp &stamp,
                          const QString &reason)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto all, RecordStore<Certificate>::all(database));
    for (const auto old : renewedBy(certificate, all)) {
        LICET_ASSIGN(const auto cards, RecordStore<Connection>::where(database, u"certificate_id"_s, old));
        for (auto card : cards) {
            card.certificate = certificate.id;
            LICET_ASSIGN(const auto day, countsFrom(database, RecordRef::of(card.id), u"certificate_id"_s,
                                                    *certificate.inUseSince));
            LICET_TRY(RecordStore<Connection>::update(transaction, card, on(day, stamp), RecordEvent::Changed,
                                                      reason));
        }
    }
    return {};
}

} // namespace

Result<void> checkCertificate(const Certificate &certificate, QDate today)
{
    if (certificate.subject.trimmed().isEmpty() && certificate.serial.trimmed().isEmpty() &&
        !certificate.validUntil)
        return Error{ErrorKind::MissingMember, u"subject"_s};
    if (certificate.validFrom && certificate.validUntil && *certificate.validUntil < *certificate.validFrom)
        return Error{ErrorKind::LastDayBeforeFirst, u"validUntil"_s};
    for (const auto &deed : deeds)
        if (const auto &day = certificate.*deed.day; day && *day > today)
            return Error{ErrorKind::DayInFuture, QString::fromLatin1(deed.inFiles),
                         day->toString(Qt::ISODate)};
    const auto &used = certificate.inUseSince;
    const auto contradiction = [](ErrorKind kind, const char *member, QDate day, QDate other) {
        return Error{kind, QString::fromLatin1(member), day.toString(Qt::ISODate),
                     other.toString(Qt::ISODate)};
    };
    if (used && certificate.validFrom && *used < *certificate.validFrom)
        return contradiction(ErrorKind::UsedBeforeValid, "inUseSince", *used, *certificate.validFrom);
    if (used && certificate.validUntil && *certificate.validUntil < *used)
        return contradiction(ErrorKind::UsedAfterValid, "inUseSince", *used, *certificate.validUntil);
    if (used && certificate.removedOn && *certificate.removedOn < *used)
        return contradiction(ErrorKind::RemovedBeforeUsed, "removedOn", *certificate.removedOn, *used);
    if (certificate.renews.isSet() && certificate.renews == certificate.id)
        return Error{ErrorKind::ConstraintBroken, u"renews"_s};
    return {};
}

Result<void> checkRenewals(const Database &database, const Certificate &certificate)
{
    if (!certificate.id.isSet() || !certificate.renews.isSet())
        return {};
    LICET_ASSIGN(const auto all, RecordStore<Certificate>::all(database));
    std::set<Id<Certificate>> seen;
    for (auto next = certificate.renews; next.isSet() && seen.insert(next).second;) {
        if (next == certificate.id)
            return Error{ErrorKind::RenewalCircle, u"renews"_s,
                         certificate.subject.trimmed().isEmpty() ? certificate.serial : certificate.subject};
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Certificate &one) { return one.id == next; });
        next = found == all.end() ? Id<Certificate>() : found->renews;
    }
    return {};
}

Result<Id<Certificate>> keepCertificate(Transaction &transaction, const Certificate &certificate,
                                        const Stamp &stamp, const QString &reason)
{
    LICET_TRY(checkCertificate(certificate, stamp.happenedOn));
    auto kept = certificate;
    bool wasInUse = false;
    if (!kept.id.isSet()) {
        LICET_TRY(checkDone({}, kept, stamp));
        LICET_ASSIGN(kept.id, RecordStore<Certificate>::insert(transaction, kept, stamp));
    } else {
        LICET_ASSIGN(const auto before, RecordStore<Certificate>::get(transaction.database(), kept.id));
        LICET_TRY(checkDone(before, kept, stamp));
        // A register of an earlier version may hold a circle.
        if (before.renews != kept.renews)
            LICET_TRY(checkRenewals(transaction.database(), kept));
        wasInUse = before.inUseSince.has_value();
        LICET_TRY(change(transaction, before, kept, stamp, reason));
    }
    if (kept.inUseSince && !wasInUse)
        LICET_TRY(bringIntoUse(transaction, kept, stamp, reason));
    return kept.id;
}

Result<Id<Certificate>> keepCertificate(Database &database, const Certificate &certificate,
                                        const Stamp &stamp)
{
    Id<Certificate> id;
    LICET_TRY(writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(id, keepCertificate(transaction, certificate, stamp));
        return {};
    }));
    return id;
}

} // namespace licet
