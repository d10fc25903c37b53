#pragma once

#include "exchange/file_objects.h"
#include "exchange/record_names.h"
#include "institution/certificate.h"

namespace licet {

/// What a card of a file says of its certificate: a reference to one of "certificates", or, in files of
/// earlier versions, its subject and last day. A reference need not name the card's own institution.
struct CertificateOfCard
{
    QJsonValue reference;                   ///< as the register would read it; null for none
    std::optional<Certificate> certificate; ///< what is stated, of one that nobody knows yet
};

/// `card`: with the member "certificate". An error of it names its path.
Result<CertificateOfCard> certificateOfCard(const Brought &card, const RecordNames &names);

/// The certificate that what amends it names: by its institution and serial number, else by all that the
/// object tells of what certificates are known by. 0 where there is none; AmbiguousReference.
Result<qint64> certificateNamedBy(const Brought &certificate, const RecordNames &names);

} // namespace licet
