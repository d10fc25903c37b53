#include "documents/declaration.h"

#include "authorization/log_retention.h"
#include "base/text_fold.h"
#include "documents/basis_rows.h"
#include "documents/signature_section.h"
#include "request/line_bases.h"
#include "request/signing.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// For what a draft does not say yet.
QString orGap(const QString &text)
{
    return text.trimmed().isEmpty() ? u"……"_s : text;
}

/// Where a bare capacity would have to agree with whoever signs, the language has words of its own for it.
QString inSentence(const QString &role, const QString &capacity, const Labels &labels)
{
    const auto key = u"declaration.role."_s + role;
    return labels.has(key) ? labels(key) : capacity;
}

/// Name, title and capacity; a title that only repeats the capacity is said once.
QString whoSigns(const SnapshotSignatory &signatory, const Labels &labels)
{
    QString capacity, stead;
    if (signatory.role && !signatory.inAbsence) {
        capacity = labels(u"role."_s + codeOf(*signatory.role));
        stead = inSentence(codeOf(*signatory.role), capacity, labels);
        if (!signatory.inAbsenceOf.isEmpty())
            stead = labels(u"declaration.inAbsence"_s, {stead, enumerated(signatory.inAbsenceOf, labels)});
    } else if (signatory.role) {
        capacity = labels(u"role.consultant"_s);
        const auto said = inSentence(u"consultant"_s, capacity, labels);
        stead = signatory.inAbsenceOf.isEmpty()
                    ? labels(u"declaration.vacant"_s, {said})
                    : labels(u"declaration.inAbsence"_s, {said, enumerated(signatory.inAbsenceOf, labels)});
    }
    const auto title = titleText(signatory, labels);
    QStringList parts{orGap(signatory.name)};
    if (!title.isEmpty() && foldForComparison(title) != foldForComparison(capacity))
        parts << title;
    if (!stead.isEmpty())
        parts << stead;
    return parts.join(u", "_s);
}

/// All who must sign, one after the other.
QString whoMustSign(const SnapshotContent &frozen, const Labels &labels)
{
    QStringList all;
    for (const auto &one : signatoriesOf(frozen))
        all << whoSigns(one, labels);
    return enumeratedClauses(all, labels);
}

} // namespace

bool usesProgramNumber(const Draft &draft)
{
    return draft.identification && draft.identification->by == IdentificationBy::ProgramNumber;
}

QString labelOfDecisions(const Draft &draft, const QString &stem, const Labels &labels)
{
    const auto all = everyBasis(draft);
    const auto cited =
        std::count_if(all.begin(), all.end(), [](const LineBasis &one) { return one.citesDecision(); });
    if (cited == 0)
        return {};
    return labels(stem + (cited > 1 ? u"decisions"_s : u"decision"_s));
}

QString yearsOfLogs(const Draft &draft)
{
    return QString::number(yearsKept(draft.logging.value_or(LoggingDeclaration{})));
}

Declaration declarationOf(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &draft = frozen.draft;
    const auto services = orGap(servicesInSentence(frozen, labels));
    const auto environment =
        draft.environment ? labels(u"environment."_s + codeOf(*draft.environment)).toUpper() : QString();
    // They speak together.
    const auto byAll = frozen.cosignatories.empty() ? QString() : u".all"_s;
    Declaration declaration;
    declaration.request =
        labels(u"declaration."_s + codeOf(draft.kind) + byAll,
               {whoMustSign(frozen, labels), orGap(frozen.institution.name), orGap(draft.application),
                orGap(environment), services, orGap(dateText(draft.endDate, labels)), yearsOfLogs(draft)});
    if (draft.kind == RequestKind::End)
        return declaration;
    declaration.intro = labels(u"declaration.commits"_s);
    declaration.commitments = {
        labels(u"declaration.purpose"_s, {labelOfDecisions(draft, u"declaration."_s, labels)}),
        labels(u"declaration.logging"_s,
               {usesProgramNumber(draft) ? labels(u"declaration.person"_s) : QString(), yearsOfLogs(draft)}),
        labels(u"declaration.norms"_s)};
    if (const auto without = withoutDecision(frozen, labels); without.isAny)
        declaration.closing << labels(without.reasons > 1 ? u"declaration.notApplicable.several"_s
                                                          : u"declaration.notApplicable"_s,
                                      {orGap(without.services)});
    declaration.closing << labels(u"declaration.true"_s + byAll);
    return declaration;
}

} // namespace licet
