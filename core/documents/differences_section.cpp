#include "documents/differences_section.h"

#include "base/text_fold.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As it was typed, with its dossier's number; "Not applicable: …" where that was declared.
QString committeeText(const CommitteeBasis &basis, const Labels &labels)
{
    if (basis.isDeclaredNotApplicable())
        return labels(u"notApplicable"_s, {*basis.notApplicable});
    if (basis.dossier.trimmed().isEmpty())
        return basis.deliberation;
    return basis.deliberation.trimmed().isEmpty() ? basis.dossier
                                                  : u"%1, %2"_s.arg(basis.deliberation, basis.dossier);
}

QString environmentText(const std::optional<Environment> &environment, const Labels &labels)
{
    return environment ? labels(u"environment."_s + codeOf(*environment)) : QString();
}

QString lastDayText(const std::optional<QDate> &day, const Labels &labels)
{
    return day ? dateText(day, labels) : labels(u"noEnd"_s);
}

QString lineText(const ServiceLine &line, const Labels &labels)
{
    const auto operations = operationsText(line.operations, labels);
    const auto name =
        line.version.isEmpty() ? line.name : labels(u"serviceAndVersion"_s, {line.name, line.version});
    return operations.isEmpty() ? name : labels(u"labelled"_s, {name, operations});
}

/// A label within a sentence: German nouns keep their capital.
QString withinSentence(const QString &label, Language language)
{
    return language == Language::German ? label : label.left(1).toLower() + label.mid(1);
}

} // namespace

Differences differencesOf(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &draft = frozen.draft;
    const auto old = frozen.concerned.value_or(SnapshotAuthorization{});
    const auto asked = draft.services.empty() ? ServiceLine{} : draft.services.front();
    Differences differences;
    const auto compare = [&](const QString &label, const QString &before, const QString &after) {
        if (foldForComparison(before) == foldForComparison(after))
            differences.unchanged << withinSentence(label, labels.language());
        else
            differences.differing.push_back({label, orDash(before), orDash(after)});
    };
    compare(labels(u"service"_s), old.service, asked.name);
    compare(labels(u"serviceVersion"_s), old.version, asked.version);
    compare(labels(u"operations"_s), operationsText(old.operations, labels),
            operationsText(asked.operations, labels));
    for (size_t index = 1; index < draft.services.size(); ++index)
        compare(labels(u"service"_s), {}, lineText(draft.services[index], labels));
    compare(labels(u"environment"_s), environmentText(old.environment, labels),
            environmentText(draft.environment, labels));
    compare(labels(u"purpose"_s), old.purpose, draft.purpose);
    compare(labels(u"legalContext"_s), old.legalContext, draft.legalContext);
    compare(labels(u"committee"_s), committeeText(old.committee, labels),
            committeeText(draft.committee, labels));
    const auto number = programNumberText(draft);
    // How calls are identified is in section 5; a number that is the same one has not changed.
    compare(labels(u"programNumber"_s), old.programNumber,
            number.isEmpty() ? identificationText(frozen, labels) : number);
    compare(labels(u"endDate"_s), lastDayText(old.validUntil, labels), lastDayText(draft.endDate, labels));
    return differences;
}

Result<Section> differencesSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    const auto found = differencesOf(frozen, labels);
    QVariantList lines;
    for (const auto &one : found.differing)
        lines << QVariantMap{{u"label"_s, one.label}, {u"old"_s, one.old}, {u"new"_s, one.asked}};
    QVariantList table, nothing;
    if (lines.isEmpty())
        nothing << QVariantMap{{u"text"_s, labels(u"nothingDiffers"_s)}};
    else
        table << QVariantMap{{u"what"_s, labels(u"field"_s)},
                             {u"old"_s, labels(u"old"_s)},
                             {u"new"_s, labels(u"new"_s)},
                             {u"lines"_s, lines}};
    QVariantList rows{
        factRow(u"startDate"_s, labels(u"effective"_s), dateText(frozen.draft.startDate, labels)),
        factRow(u"authorization"_s, labels(u"unchanged"_s), found.unchanged.join(u", "_s))};
    LICET_ASSIGN(const auto html, fillTemplate(u"differences"_s, {{u"title"_s, title},
                                                                  {u"differences"_s, table},
                                                                  {u"nothing"_s, nothing},
                                                                  {u"rows"_s, rows}}));
    return Section{html};
}

Result<Section> nothingConcerned(const SnapshotContent &, const Labels &labels, const QString &title)
{
    return factSection(title, {factRow(u"authorization"_s, labels(u"section.concerned"_s), {})});
}

} // namespace licet
