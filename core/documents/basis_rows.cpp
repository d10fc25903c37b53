#include "documents/basis_rows.h"

#include "base/deliberation_number.h"
#include "base/text_fold.h"
#include "committee/authority.h"
#include "documents/form_parts.h"
#include "request/line_bases.h"
#include "text/terms.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// "Beraadslaging", "12/081", however the number was typed; "Beraadslaging AF", "05/2013". What is no number
/// stands as it is.
std::pair<QString, QString> nameAndNumber(const QString &kind, const QString &deliberation)
{
    const auto number = DeliberationNumber::parse(deliberation);
    if (!number)
        return {kind, deliberation.trimmed()};
    return {number->letters().isEmpty() ? kind : kind + u' ' + number->letters(), number->digits()};
}

/// What has no number of its own is told from others by its dossier.
QString citedAs(const SnapshotDecision &decision, const Labels &labels, const QString &words)
{
    if (!decision.deliberation.trimmed().isEmpty() || decision.steps.empty() ||
        decision.steps.front().dossier.trimmed().isEmpty())
        return words;
    return labels(u"basis.dossier"_s, {words, decision.steps.front().dossier.trimmed()});
}

/// The two chambers decide on one dossier, each on its day; an amendment has a dossier of its own.
bool isSameDossier(const QString &one, const QString &other)
{
    return !one.trimmed().isEmpty() && one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

QString decisionText(const SnapshotDecision &decision, const Labels &labels)
{
    const auto kindCode = codeOf(decision.kind.value_or(DecisionKind::Deliberation));
    const auto kind = labels(u"decision."_s + kindCode);
    const auto [name, number] = nameAndNumber(kind, decision.deliberation);
    if (decision.steps.empty() || !decision.steps.front().decidedOn)
        return citedAs(decision, labels, number.isEmpty() ? name : labels(u"basis.noDay"_s, {name, number}));
    const auto &first = decision.steps.front();
    QStringList days{dateText(first.decidedOn, labels)};
    QStringList amendments;
    for (size_t index = 1; index < decision.steps.size(); ++index)
        if (const auto &step = decision.steps[index]; isSameDossier(step.dossier, first.dossier))
            days << dateText(step.decidedOn, labels);
        else
            amendments << labels(u"amendedOn."_s + kindCode, {dateText(step.decidedOn, labels)});
    const auto onDays = days.join(u' ' + labels(u"and"_s) + u' ');
    const auto cited = citedAs(decision, labels,
                               number.isEmpty() ? labels(u"basis.noNumber"_s, {name, onDays})
                                                : labels(u"basis"_s, {name, number, onDays}));
    return (QStringList{cited} + amendments).join(u", "_s);
}

QString authorityText(const SnapshotDecision *decision, const Labels &labels)
{
    if (!decision || decision->steps.empty() || !decision->steps.front().decidedOn)
        return {};
    return labels(u"authority."_s + codeOf(decision->authority.value_or(authorityOf(
                                        decision->deliberation, *decision->steps.front().decidedOn))));
}

QString dossiersText(const SnapshotDecision *decision, const LineBasis &basis)
{
    if (!decision)
        return basis.dossier;
    QStringList dossiers;
    for (const auto &step : decision->steps)
        if (!step.dossier.trimmed().isEmpty() && !dossiers.contains(step.dossier))
            dossiers << step.dossier;
    return dossiers.join(u", "_s);
}

bool citesAny(const Bases &bases)
{
    return std::any_of(bases.begin(), bases.end(), [](const LineBasis &one) { return one.citesDecision(); });
}

/// For production a law stands in the place of the decision, which does not apply.
bool standsForDecision(const LineBasis &basis, const Bases &group, const Draft &draft)
{
    return basis.isLaw() && draft.environment == Environment::Production && !citesAny(group);
}

/// In whose place no decision is needed: declared, or by a law.
bool needsNone(const Bases &bases, const Draft &draft)
{
    return !citesAny(bases) && std::any_of(bases.begin(), bases.end(), [&](const LineBasis &one) {
        return one.isDeclaredNotApplicable() || standsForDecision(one, bases, draft);
    });
}

SnapshotContent onlyWith(const std::vector<int> &lines, const SnapshotContent &frozen)
{
    SnapshotContent part;
    for (const int line : lines)
        part.draft.services.push_back(frozen.draft.services[size_t(line)]);
    return part;
}

QVariantList rowsOf(const LineBasis &basis, const Bases &group, const SnapshotContent &frozen,
                    const Labels &labels)
{
    const auto field = u"committee"_s;
    if (basis.isDeclaredNotApplicable() || standsForDecision(basis, group, frozen.draft))
        return {factRow(field, labels(field), statedText(basis, group, frozen, labels))};
    if (basis.isLaw())
        return {factRow(field, labels(u"law"_s), lawText(basis, labels))};
    const auto *decision = decisionOf(frozen, basis.committee());
    return {factRow(field, labels(field), statedText(basis, group, frozen, labels)),
            factRow(field, labels(u"dossier"_s), dossiersText(decision, basis)),
            factRow(field, labels(u"authority"_s), authorityText(decision, labels))};
}

/// A row with room above it; one that heads those below in bold.
QVariantMap parted(QVariantMap row, bool heads)
{
    row.insert(u"parted"_s, u"1"_s);
    if (heads)
        row.insert(u"strong"_s, u"1"_s);
    return row;
}

/// Whether a title says that day: in figures, or with its month in one of the languages.
bool saysDay(const QString &title, QDate day)
{
    const auto folded = foldForComparison(title);
    static const QRegularExpression figures(u"(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})"_s);
    for (auto found = figures.globalMatch(folded); found.hasNext();) {
        const auto one = found.next();
        if (QDate(one.captured(3).toInt(), one.captured(2).toInt(), one.captured(1).toInt()) == day)
            return true;
    }
    return std::any_of(EnumCodes<Language>::all.begin(), EnumCodes<Language>::all.end(), [&](auto &one) {
        const auto words = dayAndMonth(day, one.value) + u' ' + QString::number(day.year());
        const QRegularExpression whole(u"(?<!\\d)"_s + QRegularExpression::escape(foldForComparison(words)) +
                                       u"(?!\\d)"_s);
        return whole.match(folded).hasMatch();
    });
}

} // namespace

QString lawText(const LineBasis &basis, const Labels &labels)
{
    auto text = orDash(basis.law.trimmed());
    if (basis.date && !saysDay(text, *basis.date))
        text = labels(u"law.dated"_s, {text, dateText(basis.date, labels)});
    const auto article = basis.article.trimmed();
    if (article.isEmpty())
        return text;
    // Whoever writes the word does not want it twice.
    return foldForComparison(article).startsWith(u"art"_s) ? u"%1, %2"_s.arg(text, article)
                                                           : labels(u"law.article"_s, {text, article});
}

QString statedText(const LineBasis &basis, const Bases &group, const SnapshotContent &frozen,
                   const Labels &labels)
{
    if (basis.isDeclaredNotApplicable())
        return labels(u"notApplicable"_s, {*basis.notApplicable});
    if (standsForDecision(basis, group, frozen.draft))
        return labels(u"notApplicable"_s, {lawText(basis, labels)});
    if (basis.isLaw())
        return lawText(basis, labels);
    const auto *decision = decisionOf(frozen, basis.committee());
    return decision ? decisionText(*decision, labels) : basis.deliberation;
}

QString typedText(const Bases &bases, const Labels &labels)
{
    QStringList texts;
    for (const auto &one : bases)
        texts << (one.isLaw() ? lawText(one, labels) : committeeText(one.committee(), labels));
    return texts.join(u'\n');
}

QVariantList basisRows(const SnapshotContent &frozen, const Labels &labels)
{
    const auto groups = linesByBasis(frozen.draft);
    QVariantList rows;
    for (const auto &group : groups) {
        if (groups.size() > 1)
            rows << parted(factRow(u"committee"_s, labels(u"basisFor"_s),
                                   serviceNames(onlyWith(group.lines, frozen), labels)),
                           true);
        // What is not stated has its place to be filled in.
        bool isFirst = true;
        for (const auto &basis : group.bases.empty() ? Bases{LineBasis{}} : group.bases) {
            auto its = rowsOf(basis, group.bases, frozen, labels);
            // Where one ends and the next begins is seen.
            if (!std::exchange(isFirst, false))
                its.front() = parted(its.front().toMap(), false);
            rows += its;
        }
    }
    return rows;
}

QString basisText(const SnapshotContent &frozen, const Labels &labels)
{
    const auto groups = linesByBasis(frozen.draft);
    QStringList texts;
    for (const auto &group : groups) {
        QStringList stated;
        for (const auto &basis : group.bases)
            stated << statedText(basis, group.bases, frozen, labels);
        const auto all = groups.size() > 1 ? enumeratedClauses(stated, labels) : stated.join(u'\n');
        texts << (groups.size() > 1
                      ? labels(u"labelled"_s,
                               {serviceNames(onlyWith(group.lines, frozen), labels), orDash(all)})
                      : all);
    }
    return texts.join(u'\n');
}

std::vector<const SnapshotDecision *> decisionsOfLines(const SnapshotContent &frozen)
{
    std::vector<const SnapshotDecision *> decisions;
    for (const auto &basis : everyBasis(frozen.draft)) {
        const auto *decision = basis.citesDecision() ? decisionOf(frozen, basis.committee()) : nullptr;
        if (decision && std::find(decisions.begin(), decisions.end(), decision) == decisions.end())
            decisions.push_back(decision);
    }
    return decisions;
}

WithoutDecision withoutDecision(const SnapshotContent &frozen, const Labels &labels)
{
    std::vector<int> lines;
    QStringList reasons;
    WithoutDecision found;
    for (const auto &group : linesByBasis(frozen.draft)) {
        if (!needsNone(group.bases, frozen.draft))
            continue;
        found.isAny = true;
        lines.insert(lines.end(), group.lines.begin(), group.lines.end());
        for (const auto &basis : group.bases)
            if (basis.isDeclaredNotApplicable() || standsForDecision(basis, group.bases, frozen.draft))
                reasons << statedText(basis, group.bases, frozen, labels);
    }
    reasons.removeDuplicates();
    found.reasons = int(reasons.size());
    std::sort(lines.begin(), lines.end());
    found.isAll = lines.size() == frozen.draft.services.size();
    found.services = servicesInSentence(onlyWith(lines, frozen), labels);
    return found;
}

} // namespace licet
