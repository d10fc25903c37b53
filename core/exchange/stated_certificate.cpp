#include "exchange/stated_certificate.h"

#include "exchange/record_file.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto institution = u"institution"_s;
const auto subject = u"subject"_s;
const auto validUntil = u"validUntil"_s;

/// Whether it could be of a file of an earlier version.
bool isStatement(const QJsonObject &named)
{
    for (const auto &member : named.keys())
        if (member != institution && member != subject && member != validUntil)
            return false;
    return true;
}

} // namespace

Result<CertificateOfCard> certificateOfCard(const Brought &card, const RecordNames &names)
{
    const auto path = jsonPath(card.path, u"certificate"_s);
    const auto given = card.object.value(u"certificate"_s);
    if (!given.isObject())
        return CertificateOfCard{given, {}};
    auto named = given.toObject();
    const bool mayBeStated = isStatement(named);
    StatedCertificate stated;
    if (mayBeStated) {
        auto statement = named;
        statement.remove(institution);
        LICET_ASSIGN(stated, readJson<StatedCertificate>(statement, path));
        if (stated == StatedCertificate())
            return CertificateOfCard{QJsonValue::Null, {}};
    }
    const auto owner = institutionFromFile(card.object.value(institution), card.path, names);
    // Whose card it is, is told where the card itself is read.
    if (!owner)
        return CertificateOfCard{QJsonValue::Null, {}};
    auto holder = *owner;
    if (named.contains(institution)) {
        LICET_ASSIGN(holder,
                     institutionFromFile(named.value(institution), jsonPath(path, institution), names));
    }
    named.insert(institution, names.nameOf(institution, holder));
    const CertificateOfCard known{named, {}};
    const auto table = detail::tableOf<Certificate>();
    const auto key = RecordNames::keyIn(named, Columns<Certificate>::key);
    // A day alone is the name of one that has no subject, and of no other.
    const bool isNamed = !stated.subject.isEmpty() || !mayBeStated;
    const auto found =
        isNamed ? names.idOf(table, named, path) : Result<qint64>(Error{ErrorKind::UnknownReference, path});
    if (found || !names.withKey(table, key).isEmpty())
        return known;
    if (found.error().kind != ErrorKind::UnknownReference || !mayBeStated)
        return found.error();
    Certificate certificate;
    certificate.institution = Id<Institution>(holder);
    certificate.subject = stated.subject;
    certificate.validUntil = stated.validUntil;
    return CertificateOfCard{key, certificate};
}

Result<qint64> certificateNamedBy(const Brought &certificate, const RecordNames &names)
{
    const auto serial = u"serial"_s;
    QJsonObject named;
    for (const auto &member : {institution, subject, serial, u"validFrom"_s, validUntil})
        if (const auto told = certificate.object.value(member); !told.isNull() && !told.isUndefined())
            named.insert(member, told);
    if (!named.value(serial).toString().trimmed().isEmpty())
        named = {{institution, named.value(institution)}, {serial, named.value(serial)}};
    const auto found = names.idOf(detail::tableOf<Certificate>(), named, certificate.path);
    if (!found && found.error().kind == ErrorKind::UnknownReference)
        return 0;
    return found;
}

} // namespace licet
