#include "lists/list_rows.h"

#include "catalogue/web_service.h"
#include "institution/entitlement_words.h"
#include "institution/merger.h"
#include "institution/signatory.h"
#include "institution/staff_reader.h"
#include "institution/used_certificates.h"

#include <QJsonArray>

namespace licet {

using namespace Qt::StringLiterals;

QJsonValue textOrNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue ListNames::of(const std::map<qint64, QString> &names, qint64 row)
{
    const auto found = names.find(row);
    return found == names.end() ? QJsonValue(QJsonValue::Null) : textOrNull(found->second);
}

Result<ListNames> ListNames::in(const RegisterAsOf &from)
{
    ListNames names;
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    for (const auto &one : institutions) {
        names.kbo[one.id.row()] = one.kbo ? one.kbo->digits() : QString();
        names.institution[one.id.row()] = one.name;
    }
    LICET_ASSIGN(const auto applications, from.all<Application>());
    for (const auto &one : applications) {
        names.application[one.id.row()] = one.name;
        names.ownerOfApplication[one.id.row()] = one.institution.row();
    }
    return names;
}

ListRows institutionRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto names, ListNames::in(question.from));
    LICET_ASSIGN(const auto all, question.from.all<Institution>());
    LICET_ASSIGN(const auto allMergers, question.from.all<Merger>());
    std::map<Id<Institution>, Merger> mergers;
    for (const auto &one : allMergers)
        if (one.holdsOn(question.day))
            mergers[one.predecessor] = one;
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        if (question.institution.isSet() && one.id != question.institution)
            continue;
        const auto merger = mergers.find(one.id);
        const bool isMerged = merger != mergers.end();
        rows.push_back(
            {{u"id"_s, one.id.row()},
             {u"mergedInto"_s, isMerged ? ListNames::of(names.kbo, merger->second.successor.row())
                                        : QJsonValue(QJsonValue::Null)},
             {u"mergedOn"_s, isMerged ? writeJson(merger->second.holdsFrom) : QJsonValue(QJsonValue::Null)},
             {u"kbo"_s, writeJson(one.kbo)},
             {u"name"_s, one.name},
             {u"kind"_s, codeOf(one.kind)},
             {u"network"_s, writeJson(one.network)},
             {u"sector"_s, textOrNull(one.sector)},
             {u"language"_s, codeOf(one.language)},
             {u"address"_s, textOrNull(one.address)},
             {u"nameIn"_s, writeJson(one.names)},
             {u"addressIn"_s, writeJson(one.addresses)},
             {u"languageRegime"_s, writeJson(one.languageRegime)}});
    }
    return rows;
}

namespace {

QJsonObject mandateRow(const Institution &institution, const Staff &staff, const Person &person,
                       const Mandate &mandate, QDate day)
{
    const auto signatory = signatoryOn(institution, staff, person.name, day);
    return {{u"id"_s, person.id.row()},
            {u"institution"_s, writeJson(institution.kbo)},
            {u"institutionName"_s, institution.name},
            {u"name"_s, person.name},
            {u"role"_s, codeOf(mandate.role)},
            {u"from"_s, writeJson(mandate.from)},
            {u"until"_s, writeJson(mandate.until)},
            {u"holds"_s, mandate.holdsOn(day)},
            {u"absent"_s, absentUntil(staff, person.id, day).has_value()},
            {u"maySign"_s, mandate.holdsOn(day) && maySign(signatory.entitlement)},
            {u"entitlement"_s, codeOf(signatory.entitlement)},
            {u"inAbsenceOf"_s, writeJson(signatory.inAbsenceOf)},
            {u"email"_s, textOrNull(person.email)},
            {u"telephone"_s, textOrNull(person.telephone)}};
}

} // namespace

/// A mandate a row. "holds" tells of the mandate, "absent" and "entitlement" of the person, on the day asked:
/// who could sign, and as what or why not; "maySign" of both, for nobody signs by a mandate that has ended.
ListRows peopleRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto institutions, question.from.all<Institution>());
    std::vector<QJsonObject> rows;
    for (const auto &institution : institutions) {
        if (question.institution.isSet() && institution.id != question.institution)
            continue;
        LICET_ASSIGN(const auto staff, readStaff(question.from, institution.id));
        for (const auto &mandate : staff.mandates)
            for (const auto &person : staff.people)
                if (person.id == mandate.person)
                    rows.push_back(mandateRow(institution, staff, person, mandate, question.day));
    }
    return rows;
}

namespace {

QJsonValue idOrNull(Id<Certificate> id)
{
    return id.isSet() ? QJsonValue(id.row()) : QJsonValue(QJsonValue::Null);
}

std::optional<StatedCertificate> statedBy(const Connection &card, const std::vector<Certificate> &all)
{
    for (const auto &one : all)
        if (one.id == card.certificate)
            return statedOf(one);
    return card.statedCertificate;
}

} // namespace

ListRows serviceRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto all, question.from.all<WebService>());
    std::vector<QJsonObject> rows;
    rows.reserve(all.size());
    for (const auto &one : all)
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"name"_s, one.name},
                        {u"versions"_s, writeJson(one.versions)},
                        {u"operations"_s, writeJson(one.operations)},
                        {u"audience"_s, codeOf(one.audience)},
                        {u"summary"_s, textOrNull(one.summary)},
                        {u"active"_s, one.active},
                        {u"summaryIn"_s, writeJson(one.summaries)}});
    return rows;
}

/// A certificate a row. "valid" is on the day asked; "renews" names the one before it.
ListRows certificateRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto names, ListNames::in(question.from));
    LICET_ASSIGN(const auto all, usedCertificates(question.from));
    std::vector<QJsonObject> rows;
    for (const auto &[one, cards, firstCard] : all) {
        if (question.institution.isSet() && one.institution != question.institution)
            continue;
        QJsonArray used;
        for (const auto &card : cards)
            used.append(QJsonObject{{u"application"_s, card.application},
                                    {u"environment"_s, codeOf(card.environment)}});
        rows.push_back({{u"id"_s, idOrNull(one.id)},
                        {u"institution"_s, ListNames::of(names.kbo, one.institution.row())},
                        {u"institutionName"_s, ListNames::of(names.institution, one.institution.row())},
                        {u"subject"_s, textOrNull(one.subject)},
                        {u"serial"_s, textOrNull(one.serial)},
                        {u"validFrom"_s, writeJson(one.validFrom)},
                        {u"validUntil"_s, writeJson(one.validUntil)},
                        {u"valid"_s, one.isValidOn(question.day)},
                        {u"cards"_s, used},
                        {u"renews"_s, idOrNull(one.renews)},
                        {u"toldOn"_s, writeJson(one.toldOn)},
                        {u"inUseSince"_s, writeJson(one.inUseSince)},
                        {u"removedOn"_s, writeJson(one.removedOn)},
                        {u"note"_s, textOrNull(one.note)}});
    }
    return rows;
}

ListRows connectionRows(const ListQuestion &question)
{
    LICET_ASSIGN(const auto names, ListNames::in(question.from));
    LICET_ASSIGN(const auto certificates, question.from.all<Certificate>());
    LICET_ASSIGN(const auto all, question.from.all<Connection>());
    std::vector<QJsonObject> rows;
    for (const auto &one : all) {
        const auto owner = names.ownerOfApplication.find(one.application.row());
        const auto institution = owner == names.ownerOfApplication.end() ? 0 : owner->second;
        if (question.institution.isSet() && institution != question.institution.row())
            continue;
        rows.push_back({{u"id"_s, one.id.row()},
                        {u"institution"_s, ListNames::of(names.kbo, institution)},
                        {u"institutionName"_s, ListNames::of(names.institution, institution)},
                        {u"application"_s, ListNames::of(names.application, one.application.row())},
                        {u"environment"_s, codeOf(one.environment)},
                        {u"certificate"_s, writeJson(statedBy(one, certificates))},
                        {u"addresses"_s, writeJson(one.addresses)},
                        {u"urn"_s, textOrNull(one.urn)},
                        {u"echoTestedOn"_s, writeJson(one.echoTestedOn)},
                        {u"logging"_s, writeJson(one.logging)}});
    }
    return rows;
}

} // namespace licet
