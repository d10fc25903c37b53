#include "documents/form_parts.h"
#include "documents/signature_section.h"
#include "request/line_bases.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<Section> changesSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto old = frozen.concerned.value_or(SnapshotAuthorization{});
    const auto &draft = frozen.draft;
    const auto asked = draft.services.empty() ? ServiceLine{} : draft.services.front();
    const bool ends = draft.kind == RequestKind::End;
    QVariantList lines;
    const auto line = [&](const QString &label, const QString &before, const QString &after) {
        lines << QVariantMap{{u"label"_s, label},
                             {u"old"_s, orDash(before)},
                             {u"new"_s, ends ? labels(u"ended"_s) : orDash(after)}};
    };
    line(labels(u"service"_s), old.service, asked.name);
    line(labels(u"serviceVersion"_s), old.version, asked.version);
    line(labels(u"operations"_s), operationsText(old.operations, labels),
         operationsText(asked.operations, labels));
    line(labels(u"legalContext"_s), old.legalContext, draft.legalContext);
    line(labels(u"committee"_s), old.committee.deliberation,
         heldBasis(basesOf(draft, asked)).committee.deliberation);
    line(labels(u"programNumber"_s), old.programNumber, programNumberText(draft));
    line(labels(u"startDate"_s), dateText(old.validFrom, labels), dateText(draft.startDate, labels));
    line(labels(u"endDate"_s), dateText(old.validUntil, labels), dateText(draft.endDate, labels));
    LICET_ASSIGN(const auto html, fillTemplate(u"changes"_s, {{u"title"_s, title},
                                                              {u"what"_s, labels(u"field"_s)},
                                                              {u"old"_s, labels(u"old"_s)},
                                                              {u"new"_s, labels(u"new"_s)},
                                                              {u"lines"_s, lines}}));
    return Section{html};
}

/// What a title says without its number.
QString wordOf(const QString &title)
{
    return title.section(u' ', 1);
}

Result<Section> concernedSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    if (frozen.draft.kind != RequestKind::New)
        return changesSection(frozen, labels, title);
    return factSection(title, {factRow(u"authorization"_s, wordOf(title), {})});
}

Result<Section> listedEnclosures(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    QStringList listed{labels(u"enclosures"_s, {QString::number(frozen.draft.enclosures.size())})};
    listed += frozen.draft.enclosures;
    return factSection(
        title, {factRow(u"enclosures"_s, wordOf(title), listed.join(u'\n')),
                declaredRow(u"remarks"_s, labels(u"remarks"_s), frozen.draft.remarks, frozen.draft, labels)});
}

} // namespace

Result<std::vector<Section>> firstVersionSections(const SnapshotContent &frozen, const Labels &labels,
                                                  bool withSignatureBox)
{
    std::vector<Section> sections;
    const auto add = [&](const QString &title, SectionPart part) -> Result<void> {
        LICET_ASSIGN(auto section, part(frozen, labels, labels(title)));
        sections.push_back(std::move(section));
        return {};
    };
    LICET_TRY(add(u"s1"_s, institutionSection));
    LICET_TRY(add(u"s2"_s, applicationSection));
    LICET_TRY(add(u"s3"_s, servicesSection));
    LICET_TRY(add(u"s4"_s, purposeSection));
    LICET_TRY(add(u"s5"_s, loggingSection));
    LICET_TRY(add(u"s6"_s, contactsSection));
    LICET_TRY(add(u"s7"_s, concernedSection));
    LICET_TRY(add(u"s8"_s, listedEnclosures));
    LICET_TRY(add(u"s9"_s, withSignatureBox ? signatureSection : signatureWithoutBox));
    LICET_TRY(add(u"s10"_s, firstReservedSection));
    return sections;
}

} // namespace licet
