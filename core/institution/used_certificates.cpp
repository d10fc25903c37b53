#include "institution/used_certificates.h"

#include <algorithm>
#include <map>
#include <set>

namespace licet {

namespace {

/// Where a card's certificate stands among the others; for one that only cards state it is added.
size_t placeOf(const Connection &card, Id<Institution> institution, std::vector<UsedCertificate> &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const UsedCertificate &one) {
        if (card.certificate.isSet())
            return one.certificate.id == card.certificate;
        return !one.certificate.id.isSet() && one.certificate.institution == institution &&
               statedOf(one.certificate) == *card.statedCertificate;
    });
    const auto place = size_t(found - all.begin());
    if (found == all.end()) {
        Certificate stated;
        stated.institution = institution;
        if (card.statedCertificate) {
            stated.subject = card.statedCertificate->subject;
            stated.validUntil = card.statedCertificate->validUntil;
        }
        all.push_back({stated, {}, {}});
    }
    return place;
}

bool statesOne(const Connection &card)
{
    return card.statedCertificate && *card.statedCertificate != StatedCertificate();
}

} // namespace

StatedCertificate statedOf(const Certificate &certificate)
{
    return {certificate.subject, certificate.validUntil};
}

Result<std::vector<UsedCertificate>> usedCertificates(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto certificates, from.all<Certificate>());
    std::vector<UsedCertificate> all;
    all.reserve(certificates.size());
    for (const auto &one : certificates)
        all.push_back({one, {}, {}});
    std::map<Id<Application>, Application> applications;
    LICET_ASSIGN(const auto everyApplication, from.all<Application>());
    for (const auto &one : everyApplication)
        applications[one.id] = one;
    LICET_ASSIGN(const auto cards, from.all<Connection>());
    for (const auto &card : cards) {
        if (!card.certificate.isSet() && !statesOne(card))
            continue;
        const auto &application = applications[card.application];
        auto &used = all[placeOf(card, application.institution, all)];
        used.cards.push_back({application.name, card.environment});
        if (!used.firstCard.isSet())
            used.firstCard = card.id;
    }
    return all;
}

std::vector<const Certificate *> renewalsOf(Id<Certificate> certificate, const std::vector<Certificate> &all,
                                            QDate day)
{
    std::vector<const Certificate *> renewals;
    std::set<Id<Certificate>> seen{certificate};
    // One that was renewed twice is followed to its last renewal, and a circle no further than once around.
    for (bool grows = certificate.isSet(); grows;) {
        grows = false;
        for (const auto &one : all)
            if (seen.count(one.renews) > 0 && seen.insert(one.id).second) {
                grows = true;
                if (!one.removedOn || day < *one.removedOn)
                    renewals.insert(renewals.begin(), &one);
            }
    }
    return renewals;
}

std::optional<Certificate> certificateOn(const Connection &card, const std::vector<Certificate> &all,
                                         QDate day)
{
    if (!card.certificate.isSet()) {
        if (!statesOne(card))
            return {};
        Certificate stated;
        stated.subject = card.statedCertificate->subject;
        stated.validUntil = card.statedCertificate->validUntil;
        return stated;
    }
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const Certificate &one) { return one.id == card.certificate; });
    if (own == all.end())
        return {};
    if (own->isValidOn(day))
        return *own;
    for (const auto *renewal : renewalsOf(own->id, all, day))
        if (renewal->isValidOn(day))
            return *renewal;
    return *own;
}

} // namespace licet
