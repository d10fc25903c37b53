#include "documents/wording/plan_words.h"

#include "documents/wording/words.h"

namespace licet {

using namespace Qt::StringLiterals;

QString word(const Phrases &phrases, PlanStepKind kind)
{
    switch (kind) {
    case PlanStepKind::SendLower:
        return phrases.translate("Plan", "Send the requests for test and acceptance");
    case PlanStepKind::FileDossier:
        return phrases.translate("Plan", "File the dossier with the committee");
    case PlanStepKind::LowerExecuted:
        return phrases.translate("Plan", "Test and acceptance are authorized");
    case PlanStepKind::Decide:
        return phrases.translate("Plan", "The committee decides");
    case PlanStepKind::SendProduction:
        return phrases.translate("Plan", "Send the request for production");
    case PlanStepKind::GoLive:
        return phrases.translate("Plan", "Go live");
    }
    Q_UNREACHABLE();
}

QString sumSentence(const Phrases &phrases, const PlanStep &step)
{
    if (step.kind == PlanStepKind::GoLive)
        return phrases.translate("Plan", "All is authorized and in force.");
    const auto before = printedDate(step.before);
    QStringList sentences;
    if (step.workingDays > 0)
        sentences << fillPlaces(phrases.translate("Plan", "%1 working days (Mon–Fri) before %2."),
                                {QString::number(step.workingDays), before});
    else if (step.days > 0)
        sentences << fillPlaces(
            phrases.translate("Plan",
                              "%1 days before %2: half of the published dossiers took longer than 83."),
            {QString::number(step.days), before});
    else
        sentences << fillPlaces(phrases.translate("Plan", "The last working day up to %1."), {before});
    if (step.isBecauseOfAugust)
        sentences << phrases.translate("Plan", "The committee does not sit in August.");
    QStringList skipped;
    for (const auto day : step.skipped)
        skipped << printedDate(day);
    if (!skipped.isEmpty())
        sentences << fillPlaces(phrases.translate("Plan", "Holidays and closing days: %1."),
                                {skipped.join(u", "_s)});
    return sentences.join(u' ');
}

QString whyNotPrepared(const Phrases &phrases, const PreparedDraft &draft)
{
    if (!draft.notBecause)
        return {};
    switch (*draft.notBecause) {
    case NotPrepared::Authorized:
        return phrases.translate("Plan", "authorized already");
    case NotPrepared::Asked:
        return draft.number.isEmpty()
                   ? phrases.translate("Plan", "a draft asks for it already")
                   : fillPlaces(phrases.translate("Plan", "request %1 asks for it already"), {draft.number});
    case NotPrepared::NoKboNumber:
        return phrases.translate("Plan", "the institution has no KBO number");
    }
    Q_UNREACHABLE();
}

} // namespace licet
