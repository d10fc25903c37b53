#include "ui/committee/committee_text.h"

#include "base/deliberation_number.h"
#include "base/text_fold.h"
#include "committee/in_force.h"
#include "text/dossier_text.h"
#include "text/terms.h"
#include "ui/committee/committee_page.h"

namespace licet::committee {

using namespace Qt::StringLiterals;

StatusBadge dossierCode(const Translator &translator, DossierState state)
{
    const auto code = [&](const QString &shape, Tone tone) {
        return StatusBadge{shape, term(translator, state), tone, tone == Tone::Wrong};
    };
    switch (state) {
    case DossierState::Preparing:
        return code(u"request-draft"_s, Tone::Plain);
    case DossierState::Filed:
        return code(u"request-sent"_s, Tone::Waiting);
    case DossierState::InformationAsked:
        return code(u"request-information-asked"_s, Tone::Attention);
    case DossierState::OnTheAgenda:
        return code(u"request-acknowledged"_s, Tone::Waiting);
    case DossierState::Granted:
        return code(u"request-executed"_s, Tone::Good);
    case DossierState::Refused:
        return code(u"request-refused"_s, Tone::Wrong);
    case DossierState::Withdrawn:
        return code(u"request-withdrawn"_s, Tone::Quiet);
    case DossierState::Replaced:
        return code(u"authorization-ended"_s, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

QString nameOf(const Decision &decision)
{
    if (!decision.deliberation.isEmpty())
        return decision.deliberation;
    return decision.subject.isEmpty() ? CommitteePage::tr("New dossier") : decision.subject;
}

QString nameOf(const DecisionStep &step)
{
    const auto name =
        step.dossier.isEmpty() ? CommitteePage::tr("Step %1").arg(step.position + 1) : step.dossier;
    return step.decidedOn ? CommitteePage::tr("%1, decided on %2", "dossier number, day")
                                .arg(name, printedDate(*step.decidedOn))
                          : name;
}

QString searchText(const DecisionWithSteps &one)
{
    QStringList texts{one.decision.deliberation, one.decision.subject};
    for (const auto &step : one.steps)
        texts << step.dossier << step.services << step.purposes;
    return texts.join(u' ');
}

QString shortName(const Translator &translator, Authority authority)
{
    return authority == Authority::Sectoral ? CommitteePage::tr("Sectoral Committee")
                                            : term(translator, authority);
}

QString kindWords(const Translator &translator)
{
    QStringList words;
    for (const auto &kind : EnumCodes<InstitutionKind>::all)
        words << term(translator, kind.value);
    return words.join(u", "_s);
}

QString concernedText(const Translator &translator, const std::vector<ConcernedInstitution> &institutions)
{
    QStringList lines;
    for (const auto &one : institutions)
        lines << (one.kbo           ? one.kbo->printed()
                  : one.everyOfKind ? term(translator, *one.everyOfKind)
                                    : QString());
    return lines.join(u'\n');
}

namespace {

std::optional<ConcernedInstitution> concernedIn(const Translator &translator, const QString &line)
{
    if (const auto kbo = KboNumber::parse(line))
        return ConcernedInstitution{*kbo, std::nullopt};
    const auto folded = foldForComparison(line);
    for (const auto &kind : EnumCodes<InstitutionKind>::all)
        if (folded == foldForComparison(term(translator, kind.value)) ||
            folded == foldForComparison(codeOf(kind.value)))
            return ConcernedInstitution{std::nullopt, kind.value};
    return {};
}

} // namespace

QString readConcerned(const Translator &translator, const QString &text,
                      std::vector<ConcernedInstitution> &institutions)
{
    std::vector<ConcernedInstitution> found;
    for (const auto &line : text.split(QChar(u'\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const auto one = concernedIn(translator, line.trimmed());
        if (!one)
            return CommitteePage::tr("“%1” is neither a KBO number nor a kind of institution (%2).")
                .arg(line.trimmed(), kindWords(translator));
        found.push_back(*one);
    }
    institutions = std::move(found);
    return {};
}

QString whyNotKept(const Decision &decision)
{
    if (decision.deliberation.isEmpty() && decision.subject.isEmpty())
        return CommitteePage::tr("Give the dossier a subject or a deliberation number.");
    if (!decision.deliberation.isEmpty() && !DeliberationNumber::parse(decision.deliberation))
        return CommitteePage::tr("“%1” is not a deliberation number: write it as 12/081.")
            .arg(decision.deliberation);
    const bool isOver = decision.state == DossierState::Withdrawn || decision.state == DossierState::Replaced;
    if (isOver && !decision.withdrawnOn)
        return CommitteePage::tr("Give the day from which it no longer holds.");
    if (decision.id.isSet() && decision.replacedBy == decision.id)
        return CommitteePage::tr("A decision cannot replace itself: choose another one.");
    return {};
}

QString inForceSentence(const DecisionStep &step, const Settings &settings, const WorkingCalendar &calendar)
{
    const auto start = inForceFrom(step, settings, calendar);
    if (!start)
        return CommitteePage::tr("Not in force: the day of the decision is not given yet.");
    const auto day = printedDate(start->day);
    if (step.inForceOn)
        return CommitteePage::tr("In force from %1, as stated.").arg(day);
    if (start->workingDays == 0)
        return CommitteePage::tr("In force from %1, the day on which it was decided.").arg(day);
    return CommitteePage::tr("In force from %1: decided on %2 plus %n working day(s).", nullptr,
                             start->workingDays)
        .arg(day, printedDate(start->from));
}

QString countedSentence(const DecisionStep &step, const Settings &settings, const WorkingCalendar &calendar)
{
    const auto start = inForceFrom(step, settings, calendar);
    if (!start || start->workingDays == 0)
        return {};
    QStringList lines{
        CommitteePage::tr("%1: the day of the decision, not counted").arg(printedDate(start->from)),
        CommitteePage::tr("%n working day(s) (Mon–Fri) after it, for the minister may ask for an "
                          "adaptation",
                          nullptr, start->workingDays)};
    for (const auto &day : start->skipped)
        lines << CommitteePage::tr("%1: holiday or closing day, passed over").arg(printedDate(day));
    lines << CommitteePage::tr("%1: in force").arg(printedDate(start->day));
    return lines.join(u'\n');
}

QString buttonText(DossierEvent event)
{
    switch (event) {
    case DossierEvent::File:
        return CommitteePage::tr("Filed…");
    case DossierEvent::AskInformation:
        return CommitteePage::tr("Information asked…");
    case DossierEvent::AnswerInformation:
        return CommitteePage::tr("Answered…");
    case DossierEvent::PutOnTheAgenda:
        return CommitteePage::tr("On the agenda…");
    case DossierEvent::Grant:
        return CommitteePage::tr("Granted…");
    case DossierEvent::Refuse:
        return CommitteePage::tr("Refused…");
    case DossierEvent::Withdraw:
        return CommitteePage::tr("Withdrawn…");
    case DossierEvent::Replace:
        return CommitteePage::tr("Replaced by…");
    case DossierEvent::Contacted:
        return CommitteePage::tr("Contacted…");
    case DossierEvent::NotDelivered:
        return CommitteePage::tr("Not delivered…");
    }
    Q_UNREACHABLE();
}

} // namespace licet::committee
