#include "followup/certificates_from_cards.h"

#include "database/pending_step.h"
#include "followup/snooze.h"
#include "history/history_query.h"
#include "institution/connection.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto certificatesStep = u"certificates-from-cards"_s;

/// Entered by this program, and no later than what is there already.
Stamp stampOf(QDate day)
{
    return {u"licet"_s, day, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)};
}

/// A card that states its certificate, and since when it does so.
struct StatingCard
{
    Connection card;
    Id<Institution> institution;
    QDate since;
};

/// The day of the last change of what the card states.
Result<QDate> statedSince(const Database &database, const Connection &card)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(card.id)));
    QDate since;
    for (const auto &change : changes)
        if (change.values.contains(u"certificate"_s) || !since.isValid())
            since = change.day;
    return since;
}

Result<std::vector<StatingCard>> statingCards(const Database &database)
{
    LICET_ASSIGN(const auto applications, RecordStore<Application>::all(database));
    LICET_ASSIGN(const auto cards, RecordStore<Connection>::all(database));
    std::vector<StatingCard> stating;
    for (const auto &card : cards) {
        if (!card.statedCertificate || *card.statedCertificate == StatedCertificate())
            continue;
        StatingCard one{card, {}, {}};
        for (const auto &application : applications)
            if (application.id == card.application)
                one.institution = application.institution;
        LICET_ASSIGN(one.since, statedSince(database, card));
        // An extract may have left out what would tell of a row.
        if (one.since.isValid())
            stating.push_back(std::move(one));
    }
    // A certificate begins with the first of its cards.
    std::stable_sort(stating.begin(), stating.end(), [](const StatingCard &early, const StatingCard &late) {
        return early.since < late.since;
    });
    return stating;
}

/// What was left alone of a card's certificate is left alone of the certificate; one snooze of several cards.
Result<void> moveSnoozes(Transaction &transaction, const Connection &card)
{
    const auto now = RecordRef::of(card.certificate);
    LICET_ASSIGN(const auto snoozes, RecordStore<Snooze>::all(transaction.database()));
    const auto isOf = [](const Snooze &one, const RecordRef &record) {
        return one.kind == DueKind::CertificateEnds && one.record == record;
    };
    if (std::any_of(snoozes.begin(), snoozes.end(), [&](const Snooze &one) { return isOf(one, now); }))
        return {};
    for (auto one : snoozes)
        if (isOf(one, RecordRef::of(card.id))) {
            one.record = now;
            return RecordStore<Snooze>::update(transaction, one, stampOf(one.snoozedOn),
                                               RecordEvent::Upgraded);
        }
    return {};
}

Result<void> makeRecords(Transaction &transaction)
{
    LICET_ASSIGN(const auto cards, statingCards(transaction.database()));
    std::vector<Certificate> made;
    for (const auto &one : cards) {
        auto card = one.card;
        const auto found = std::find_if(made.begin(), made.end(), [&](const Certificate &known) {
            return known.institution == one.institution && known.subject == card.statedCertificate->subject &&
                   known.validUntil == card.statedCertificate->validUntil;
        });
        if (found == made.end()) {
            Certificate certificate;
            certificate.institution = one.institution;
            certificate.subject = card.statedCertificate->subject;
            certificate.validUntil = card.statedCertificate->validUntil;
            LICET_ASSIGN(certificate.id,
                         RecordStore<Certificate>::insert(transaction, certificate, stampOf(one.since),
                                                          RecordEvent::Upgraded));
            made.push_back(certificate);
            card.certificate = certificate.id;
        } else {
            card.certificate = found->id;
        }
        card.statedCertificate.reset();
        LICET_TRY(
            RecordStore<Connection>::update(transaction, card, stampOf(one.since), RecordEvent::Upgraded));
        LICET_TRY(moveSnoozes(transaction, card));
    }
    return {};
}

} // namespace

Result<void> bringCertificatesFromCards(Database &database)
{
    LICET_ASSIGN(const bool pending, isPending(database, certificatesStep));
    if (!pending)
        return {};
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_TRY(makeRecords(*transaction));
    LICET_TRY(takeStep(*transaction, certificatesStep));
    return transaction->commit();
}

} // namespace licet
