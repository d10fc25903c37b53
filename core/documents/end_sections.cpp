#include "documents/basis_rows.h"
#include "documents/form_parts.h"
#include "documents/signature_section.h"
#include "request/line_bases.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<Section> lastDaySection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    return factSection(
        title, {factRow(u"endDate"_s, labels(u"lastDay"_s), dateText(frozen.draft.endDate, labels)),
                declaredRow(u"remarks"_s, labels(u"reason"_s), frozen.draft.remarks, frozen.draft, labels)});
}

/// On what the right rests; nothing where that was declared not to apply.
QString basisOfRight(const Bases &bases, const SnapshotContent &frozen, const Labels &labels)
{
    QStringList texts;
    for (const auto &one : bases) {
        if (one.isDeclaredNotApplicable())
            continue;
        const auto cited = one.committee();
        const bool isOfForm = cited == frozen.draft.committee || decisionOf(frozen, cited);
        texts << (one.citesDecision() && isOfForm ? statedText(one, bases, frozen, labels)
                                                  : typedText({one}, labels));
    }
    return texts.join(u'\n');
}

/// What tells the right from its neighbours. For what and on what basis it was granted stands as it was
/// recorded, for an end asks nothing of it anew; of a right that is not recorded, as it is typed.
Result<Section> rightSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto &draft = frozen.draft;
    const auto &old = frozen.concerned;
    const auto environment =
        draft.environment ? labels(u"environment."_s + codeOf(*draft.environment)) : QString();
    QVariantList rows{factRow(u"application"_s, labels(u"section.application"_s), draft.application),
                      factRow(u"environment"_s, labels(u"environment"_s), environment)};
    const auto addGiven = [&](const QString &field, const QString &label, const QString &text) {
        if (!text.trimmed().isEmpty())
            rows << factRow(field, label, text);
    };
    for (const auto &line : draft.services) {
        SnapshotContent one;
        one.draft.services = {line};
        // Of one right the line says the service; which version it has is recorded.
        if (old && draft.services.size() == 1 && line.version.trimmed().isEmpty())
            one.draft.services.front().version = old->version;
        rows << factRow(u"services"_s, labels(u"service"_s), serviceNames(one, labels));
        addGiven(u"services"_s, labels(u"operations"_s), operationsText(line.operations, labels));
    }
    addGiven(u"purpose"_s, labels(u"purpose"_s), old ? old->purpose : draft.purpose);
    addGiven(u"committee"_s, labels(u"committee"_s),
             basisOfRight(old ? basesOf(HeldBasis{old->committee, old->furtherBasis}) : everyBasis(draft),
                          frozen, labels));
    addGiven(u"identification"_s, labels(u"programNumber"_s),
             old && !old->programNumber.isEmpty() ? old->programNumber : programNumberText(draft));
    if (old) {
        addGiven(u"authorization"_s, labels(u"validFrom"_s), dateText(old->validFrom, labels));
        addGiven(u"authorization"_s, labels(u"validUntilDay"_s), dateText(old->validUntil, labels));
    }
    return factSection(title, rows);
}

/// Those that are given, and whom to tell of the execution.
Result<Section> whomToAskSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto contacts = frozen.draft.contacts.value_or(Contacts{});
    QVariantList rows;
    const auto given = [&](const QString &label, const std::optional<Contact> &contact) {
        if (const auto text = contactText(contact); !text.isEmpty())
            rows << factRow(u"contacts"_s, labels(label), text);
    };
    given(u"functional"_s, contacts.functional);
    given(u"technical"_s, contacts.technical);
    given(u"ppkb"_s, contacts.ppkb);
    QStringList consultants;
    for (const auto &consultant : frozen.consultants)
        consultants << contactText(consultant);
    rows << factRow(u"institution"_s, labels(u"consultant"_s), consultants.join(u'\n'));
    return factSection(title, rows);
}

} // namespace

Result<std::vector<Section>> endSections(const SnapshotContent &frozen, const Labels &labels,
                                         bool withSignatureBox)
{
    SectionTitles titles(labels);
    std::vector<Section> sections;
    const auto add = [&](const QString &title, SectionPart part) -> Result<void> {
        LICET_ASSIGN(auto section, part(frozen, labels, titles.next(title)));
        sections.push_back(std::move(section));
        return {};
    };
    LICET_TRY(add(u"end"_s, lastDaySection));
    LICET_TRY(add(u"institution"_s, institutionSection));
    LICET_TRY(add(u"concerned"_s, rightSection));
    LICET_TRY(add(u"contacts"_s, whomToAskSection));
    if (!frozen.draft.enclosures.isEmpty())
        LICET_TRY(add(u"enclosures"_s, enclosuresSection));
    LICET_TRY(add(u"signature"_s, withSignatureBox ? signatureSection : signatureWithoutBox));
    LICET_TRY(add(u"reserved"_s, reservedSection));
    return sections;
}

} // namespace licet
