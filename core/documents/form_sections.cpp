#include "documents/form_sections.h"

#include "documents/basis_rows.h"
#include "documents/differences_section.h"
#include "documents/form_parts.h"
#include "documents/none_word.h"
#include "documents/signature_section.h"
#include "text/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto dash = u"–"_s;

QString joined(const QStringList &parts)
{
    QStringList stated;
    for (const auto &part : parts)
        if (!part.trimmed().isEmpty())
            stated << part;
    return stated.join(u", "_s);
}

} // namespace

bool isFirstVersion(const FormDefinition &form)
{
    return form.version == u"2017-07";
}

QString SectionTitles::next(const QString &section)
{
    return u"%1. %2"_s.arg(QString::number(++m_number), m_labels(u"section."_s + section));
}

Result<Section> institutionSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto &institution = frozen.institution;
    QString managing;
    if (institution.managingInstitution)
        managing = joined({institution.managingInstitution->name, institution.managingInstitution->sector});
    const auto field = u"institution"_s;
    return factSection(
        title,
        {factRow(field, labels(u"name"_s), institution.name),
         factRow(field, labels(u"address"_s), institution.address),
         factRow(field, labels(u"kbo"_s), institution.kbo ? institution.kbo->printed() : QString()),
         factRow(field, labels(u"sector"_s), institution.sector),
         factRow(field, labels(u"network"_s),
                 institution.network ? labels(u"network."_s + codeOf(*institution.network)) : QString()),
         factRow(field, labels(u"managing"_s), managing)});
}

Result<Section> applicationSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto &application = frozen.application;
    QString certificate;
    if (application.certificate)
        certificate =
            joined({application.certificate->subject,
                    application.certificate->validUntil
                        ? labels(u"validUntil"_s, {dateText(application.certificate->validUntil, labels)})
                        : QString()});
    const auto field = u"application"_s;
    return factSection(
        title,
        {factRow(field, labels(u"name"_s), application.name),
         factRow(field, labels(u"description"_s), application.description),
         factRow(field, labels(u"supplier"_s), application.supplier),
         factRow(field, labels(u"certificate"_s), certificate),
         factRow(field, labels(u"addresses"_s), joined(application.addresses + QStringList{application.urn})),
         factRow(field, labels(u"echo"_s), dateText(application.echoTestedOn, labels))});
}

QString volumeText(const ServiceLine &line, const Labels &labels)
{
    if (!line.volume)
        return dash;
    QStringList parts;
    if (line.volume->perDay)
        parts << labels(u"volume.day"_s, {printedNumber(*line.volume->perDay, labels.language())});
    if (line.volume->peakPerHour)
        parts << labels(u"volume.peak"_s, {printedNumber(*line.volume->peakPerHour, labels.language())});
    return parts.isEmpty() ? dash : parts.join(u", "_s);
}

QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? dash : text;
}

Result<Section> servicesSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    QVariantList lines;
    for (const auto &line : frozen.draft.services)
        lines << QVariantMap{{u"name"_s, orDash(line.name)},
                             {u"version"_s, orDash(line.version)},
                             {u"operations"_s, orDash(operationsText(line.operations, labels))},
                             {u"mode"_s, line.mode ? labels(u"mode."_s + codeOf(*line.mode)) : dash},
                             {u"volume"_s, volumeText(line, labels)}};
    if (lines.isEmpty())
        lines << QVariantMap{{u"name"_s, dash},
                             {u"version"_s, dash},
                             {u"operations"_s, dash},
                             {u"mode"_s, dash},
                             {u"volume"_s, dash}};
    const QVariantList rows{
        factRow(u"startDate"_s, labels(u"startDate"_s), dateText(frozen.draft.startDate, labels)),
        declaredRow(u"endDate"_s, labels(u"endDate"_s), dateText(frozen.draft.endDate, labels), frozen.draft,
                    labels)};
    LICET_ASSIGN(const auto html, fillTemplate(u"services"_s, {{u"title"_s, title},
                                                               {u"service"_s, labels(u"service"_s)},
                                                               {u"version"_s, labels(u"serviceVersion"_s)},
                                                               {u"operations"_s, labels(u"operations"_s)},
                                                               {u"mode"_s, labels(u"mode"_s)},
                                                               {u"volume"_s, labels(u"volume"_s)},
                                                               {u"lines"_s, lines},
                                                               {u"rows"_s, rows}}));
    return Section{html};
}

Result<Section> purposeSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto &draft = frozen.draft;
    QVariantList rows{
        factRow(u"purpose"_s, labels(u"purpose"_s), draft.purpose),
        declaredRow(u"dataConcerned"_s, labels(u"dataConcerned"_s), draft.dataConcerned, draft, labels),
        declaredRow(u"legalContext"_s, labels(u"legalContext"_s), draft.legalContext, draft, labels),
        declaredRow(u"legalBasis"_s, labels(u"legalBasis"_s), draft.legalBasis, draft, labels)};
    rows += basisRows(frozen, labels);
    return factSection(title, rows);
}

QString programNumberText(const Draft &draft)
{
    const auto typed = draft.identification ? draft.identification->programNumber.trimmed() : QString();
    const auto number = ProgramNumber::parse(typed);
    return number ? number->digits() : typed;
}

QString identificationText(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &identification = frozen.draft.identification;
    if (!identification || !identification->by)
        return {};
    if (*identification->by == IdentificationBy::EndUser)
        return labels(u"by.user"_s);
    const auto number = programNumberText(frozen.draft);
    return number.isEmpty() ? labels(u"by.new"_s) : labels(u"by.number"_s, {number});
}

QVariantList loggingRows(const SnapshotContent &frozen, const Labels &labels)
{
    const auto logging = frozen.draft.logging.value_or(LoggingDeclaration{});
    const auto answer = [&](const std::optional<bool> &given) {
        return given ? labels(*given ? u"yes"_s : u"no"_s) : dash;
    };
    const auto said = [&](const QString &question, const std::optional<bool> &given) {
        return labels(u"labelled"_s, {labels(question), answer(given)});
    };
    const auto answers = QStringList{said(u"who"_s, logging.who), said(u"what"_s, logging.what),
                                     said(u"when"_s, logging.when), said(u"how"_s, logging.how)}
                             .join(u"   ·   "_s);
    const auto field = u"logging"_s;
    return {factRow(field, labels(u"logging"_s), answers),
            factRow(field, labels(u"each"_s), answer(logging.eachRequestToPerson)),
            factRow(field, labels(u"system"_s), logging.system),
            factRow(field, labels(u"keeper"_s), logging.keeper),
            factRow(field, labels(u"retention"_s),
                    logging.retentionYears ? labels(u"years"_s, {QString::number(*logging.retentionYears)})
                                           : QString()),
            factRow(field, labels(u"joinedBy"_s),
                    orDeclaredNone(logging.joinedBy, u"logging.joinedBy"_s, frozen.draft, labels))};
}

Result<Section> loggingSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    return factSection(title, QVariantList{factRow(u"identification"_s, labels(u"identification"_s),
                                                   identificationText(frozen, labels))} +
                                  loggingRows(frozen, labels));
}

QString contactText(const std::optional<Contact> &contact)
{
    return contact ? joined({contact->name, contact->email, contact->telephone}) : QString();
}

QVariantMap factRow(const QString &field, const QString &label, const QString &value)
{
    return {{u"field"_s, field}, {u"label"_s, label}, {u"value"_s, orDash(value)}};
}

QVariantMap declaredRow(const QString &field, const QString &label, const QString &value, const Draft &draft,
                        const Labels &labels)
{
    return factRow(field, label, orDeclaredNone(value, field, draft, labels));
}

Result<Section> factSection(const QString &title, const QVariantList &rows)
{
    LICET_ASSIGN(const auto html, fillTemplate(u"facts"_s, {{u"title"_s, title}, {u"rows"_s, rows}}));
    return Section{html};
}

QString dateText(const std::optional<QDate> &date, const Labels &labels)
{
    return date ? printedDate(*date, labels.language()) : QString();
}

namespace {

QStringList versionedServices(const SnapshotContent &frozen, const Labels &labels)
{
    QStringList names;
    for (const auto &line : frozen.draft.services)
        names << (line.version.trimmed().isEmpty()
                      ? line.name
                      : labels(u"serviceAndVersion"_s, {line.name, line.version}));
    return names;
}

} // namespace

QString operationsText(const Operations &operations, const Labels &labels)
{
    return operations.all ? labels(u"operations.all"_s) : operations.named.join(u", "_s);
}

QString serviceNames(const SnapshotContent &frozen, const Labels &labels)
{
    return joined(versionedServices(frozen, labels));
}

QString servicesInSentence(const SnapshotContent &frozen, const Labels &labels)
{
    auto names = versionedServices(frozen, labels);
    names.removeAll(QString());
    return enumerated(names, labels);
}

QString takenOverText(const SnapshotContent &frozen, const Labels &labels)
{
    if (!frozen.takesOver)
        return {};
    const auto &over = *frozen.takesOver;
    const auto service =
        over.version.isEmpty() ? over.service : labels(u"serviceAndVersion"_s, {over.service, over.version});
    auto text = labels(u"takesOver.text"_s,
                       {service, over.institution.names.in(labels.language(), over.institution.name),
                        over.institution.kbo ? over.institution.kbo->printed() : u"–"_s,
                        dateText(over.mergedOn, labels)});
    if (!over.programNumber.isEmpty())
        text += u'\n' + labels(u"labelled"_s, {labels(u"programNumber"_s), over.programNumber});
    return text;
}

Result<Section> enclosuresSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    QStringList listed{labels(u"enclosures"_s, {QString::number(frozen.draft.enclosures.size())})};
    listed += frozen.draft.enclosures;
    QVariantList rows{factRow(u"enclosures"_s, labels(u"enclosuresLabel"_s), listed.join(u'\n'))};
    if (const auto takenOver = takenOverText(frozen, labels); !takenOver.isEmpty())
        rows << factRow(u"takesOver"_s, labels(u"takesOver"_s), takenOver);
    // Of an end they are its reason, which stands first.
    if (frozen.draft.kind != RequestKind::End)
        rows << declaredRow(u"remarks"_s, labels(u"remarks"_s), frozen.draft.remarks, frozen.draft, labels);
    return factSection(title, rows);
}

Result<std::vector<Section>> formSections(const SnapshotContent &frozen, const Labels &labels,
                                          bool withSignatureBox)
{
    if (isFirstVersion(frozen.form))
        return firstVersionSections(frozen, labels, withSignatureBox);
    if (frozen.draft.kind == RequestKind::End)
        return endSections(frozen, labels, withSignatureBox);
    SectionTitles titles(labels);
    std::vector<Section> sections;
    const auto add = [&](const QString &title, SectionPart part) -> Result<void> {
        LICET_ASSIGN(auto section, part(frozen, labels, titles.next(title)));
        sections.push_back(std::move(section));
        return {};
    };
    LICET_TRY(add(u"institution"_s, institutionSection));
    LICET_TRY(add(u"application"_s, applicationSection));
    LICET_TRY(add(u"services"_s, servicesSection));
    LICET_TRY(add(u"purpose"_s, purposeSection));
    LICET_TRY(add(u"logging"_s, loggingSection));
    LICET_TRY(add(u"contacts"_s, contactsSection));
    // A new request concerns no authorization yet.
    if (frozen.draft.kind == RequestKind::Change)
        LICET_TRY(add(u"change"_s, differencesSection));
    LICET_TRY(add(u"enclosures"_s, enclosuresSection));
    LICET_TRY(add(u"signature"_s, withSignatureBox ? signatureSection : signatureWithoutBox));
    LICET_TRY(add(u"reserved"_s, reservedSection));
    return sections;
}

} // namespace licet
