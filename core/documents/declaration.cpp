#include "documents/declaration.h"

#include "base/text_fold.h"
#include "documents/form_sections.h"
#include "documents/signature_section.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// For what a draft does not say yet.
QString orGap(const QString &text)
{
    return text.trimmed().isEmpty() ? u"……"_s : text;
}

/// Name, title and capacity; a title that only repeats the capacity is said once.
QString whoSigns(const SnapshotSignatory &signatory, const Labels &labels)
{
    QString capacity, stead;
    if (signatory.role && !signatory.inAbsence) {
        capacity = capacityText(signatory, labels);
        stead = capacity;
    } else if (signatory.role) {
        capacity = labels(u"role.consultant"_s);
        stead =
            signatory.inAbsenceOf.isEmpty()
                ? labels(u"declaration.vacant"_s, {capacity})
                : labels(u"declaration.inAbsence"_s, {capacity, enumerated(signatory.inAbsenceOf, labels)});
    }
    const auto title = titleText(signatory, labels);
    QStringList parts{orGap(signatory.name)};
    if (!title.isEmpty() && foldForComparison(title) != foldForComparison(capacity))
        parts << title;
    if (!stead.isEmpty())
        parts << stead;
    return parts.join(u", "_s);
}

bool usesProgramNumber(const Draft &draft)
{
    return draft.identification && draft.identification->by == IdentificationBy::ProgramNumber;
}

} // namespace

Declaration declarationOf(const SnapshotContent &frozen, const Labels &labels)
{
    const auto &draft = frozen.draft;
    const auto services = orGap(servicesInSentence(frozen, labels));
    const auto environment =
        draft.environment ? labels(u"environment."_s + codeOf(*draft.environment)).toUpper() : QString();
    Declaration declaration;
    declaration.request =
        labels(u"declaration."_s + codeOf(draft.kind),
               {whoSigns(frozen.signatory, labels), orGap(frozen.institution.name), orGap(draft.application),
                orGap(environment), services, orGap(dateText(draft.endDate, labels))});
    if (draft.kind == RequestKind::End)
        return declaration;
    declaration.intro = labels(u"declaration.commits"_s);
    declaration.commitments = {
        labels(u"declaration.purpose"_s,
               {draft.committee.citesDecision() ? labels(u"declaration.decision"_s) : QString()}),
        labels(u"declaration.logging"_s,
               {usesProgramNumber(draft) ? labels(u"declaration.person"_s) : QString()}),
        labels(u"declaration.norms"_s)};
    if (draft.committee.isDeclaredNotApplicable())
        declaration.closing << labels(u"declaration.notApplicable"_s, {services});
    declaration.closing << labels(u"declaration.true"_s);
    return declaration;
}

} // namespace licet
