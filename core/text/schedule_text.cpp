#include "text/schedule_text.h"

#include "text/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

QString term(const Translator &translator, ScheduleStepKind kind)
{
    switch (kind) {
    case ScheduleStepKind::SendLower:
        return translator.translate("Schedule", "Send the requests for test and acceptance");
    case ScheduleStepKind::FileDossier:
        return translator.translate("Schedule", "File the dossier with the committee");
    case ScheduleStepKind::LowerExecuted:
        return translator.translate("Schedule", "Test and acceptance are authorized");
    case ScheduleStepKind::Decide:
        return translator.translate("Schedule", "The committee decides");
    case ScheduleStepKind::SendProduction:
        return translator.translate("Schedule", "Send the request for production");
    case ScheduleStepKind::GoLive:
        return translator.translate("Schedule", "Go live");
    }
    Q_UNREACHABLE();
}

QString sumSentence(const Translator &translator, const ScheduleStep &step)
{
    if (step.kind == ScheduleStepKind::GoLive)
        return translator.translate("Schedule", "All is authorized and in force.");
    const auto before = printedDate(step.before, translator.language());
    QStringList sentences;
    if (step.workingDays > 0)
        sentences << fillPlaces(translator.translate("Schedule", "%1 working days (Mon–Fri) before %2."),
                                {QString::number(step.workingDays), before});
    else if (step.days > 0)
        sentences << fillPlaces(
            translator.translate("Schedule",
                                 "%1 days before %2: half of the published dossiers took longer than 83."),
            {QString::number(step.days), before});
    else
        sentences << fillPlaces(translator.translate("Schedule", "The last working day up to %1."), {before});
    if (step.isBecauseOfAugust)
        sentences << translator.translate("Schedule", "The committee does not sit in August.");
    QStringList skipped;
    for (const auto day : step.skipped)
        skipped << printedDate(day, translator.language());
    if (!skipped.isEmpty())
        sentences << fillPlaces(translator.translate("Schedule", "Holidays and closing days: %1."),
                                {skipped.join(u", "_s)});
    return sentences.join(u' ');
}

QString whyNotPrepared(const Translator &translator, const PreparedDraft &draft)
{
    if (!draft.notBecause)
        return {};
    switch (*draft.notBecause) {
    case NotPrepared::Authorized:
        return translator.translate("Schedule", "authorized already");
    case NotPrepared::Asked:
        return draft.number.isEmpty()
                   ? translator.translate("Schedule", "a draft asks for it already")
                   : fillPlaces(translator.translate("Schedule", "request %1 asks for it already"),
                                {draft.number});
    case NotPrepared::NoKboNumber:
        return translator.translate("Schedule", "the institution has no KBO number");
    }
    Q_UNREACHABLE();
}

} // namespace licet
