#include "documents/wording/dossier_words.h"

#include "documents/wording/words.h"

namespace licet {

QString word(const Phrases &phrases, DossierEvent event)
{
    switch (event) {
    case DossierEvent::File:
        return phrases.translate("Committee", "Filed", "event");
    case DossierEvent::AskInformation:
        return phrases.translate("Committee", "Information asked", "event");
    case DossierEvent::AnswerInformation:
        return phrases.translate("Committee", "Information given", "event");
    case DossierEvent::PutOnTheAgenda:
        return phrases.translate("Committee", "Put on the agenda", "event");
    case DossierEvent::Grant:
        return phrases.translate("Committee", "Granted", "event");
    case DossierEvent::Refuse:
        return phrases.translate("Committee", "Refused", "event");
    case DossierEvent::Withdraw:
        return phrases.translate("Committee", "Withdrawn", "event");
    case DossierEvent::Replace:
        return phrases.translate("Committee", "Replaced", "event");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, ChecklistTopic topic)
{
    switch (topic) {
    case ChecklistTopic::Purpose:
        return phrases.translate("Committee", "Purpose", "point of a dossier");
    case ChecklistTopic::Data:
        return phrases.translate("Committee", "Data and persons concerned", "point of a dossier");
    case ChecklistTopic::Proportionality:
        return phrases.translate("Committee", "Proportionality", "point of a dossier");
    case ChecklistTopic::Retention:
        return phrases.translate("Committee", "Retention period", "point of a dossier");
    case ChecklistTopic::Recipients:
        return phrases.translate("Committee", "Recipients of the data", "point of a dossier");
    case ChecklistTopic::Security:
        return phrases.translate("Committee", "Security measures", "point of a dossier");
    case ChecklistTopic::Norms:
        return phrases.translate("Committee", "Minimum security norms", "point of a dossier");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Authority authority)
{
    switch (authority) {
    case Authority::Supervisory:
        return phrases.translate("Committee", "Supervisory Committee");
    case Authority::Sectoral:
        return phrases.translate("Committee", "Sectoral Committee of Social Security and of Health");
    case Authority::Information:
        return phrases.translate("Committee", "Information Security Committee");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, ReviewCause cause)
{
    switch (cause) {
    case ReviewCause::Amendment:
        return phrases.translate("Committee", "amendment", "cause of a review");
    case ReviewCause::Withdrawal:
        return phrases.translate("Committee", "withdrawal", "cause of a review");
    case ReviewCause::Replacement:
        return phrases.translate("Committee", "replacement", "cause of a review");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchanged:
        return phrases.translate("Committee", "stays unchanged", "verdict");
    case Verdict::Change:
        return phrases.translate("Committee", "must change", "verdict");
    case Verdict::End:
        return phrases.translate("Committee", "must end", "verdict");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrases &phrases, const ChecklistPoint &point)
{
    if (point.topic)
        return word(phrases, *point.topic);
    const auto name = (point.subject.trimmed().isEmpty() ? point.text : point.subject).simplified();
    return name.isEmpty() ? phrases.translate("Committee", "Point without a name") : name.left(60);
}

QString describe(const Phrases &phrases, const DossierFinding &finding)
{
    switch (finding.gap) {
    case DossierGap::NoSubject:
        return phrases.translate("Committee", "The dossier has no subject: say what it is about.");
    case DossierGap::NoInstitution:
        return phrases.translate("Committee", "No institution is named: say in its step for whom it is.");
    case DossierGap::NoService:
        return phrases.translate("Committee", "No service is named: say in its step which ones it is about.");
    case DossierGap::NoPurpose:
        return phrases.translate("Committee", "No purpose is named: write it in its step.");
    case DossierGap::NoChecklist:
        return phrases.translate("Committee", "The checklist is empty: take the usual points, or your own.");
    case DossierGap::PointOpen:
        return fillPlaces(phrases.translate("Committee", "“%1” is not done yet on the checklist."),
                          {finding.point ? nameOf(phrases, *finding.point) : QString()});
    case DossierGap::NoEnclosure:
        return phrases.translate("Committee", "Nothing is enclosed: attach the dossier’s papers.");
    case DossierGap::NormsNotAssessed:
        return fillPlaces(phrases.translate("Committee", "%1 has no assessment of the minimum norms of this "
                                                         "or last year: record one."),
                          {finding.institution});
    case DossierGap::NormsPointLate:
        return fillPlaces(
            phrases.translate("Committee", "An open point of the norms of %1 was due on %2: %3"),
            {finding.institution, finding.due ? printedDate(*finding.due) : QString(), finding.text});
    }
    Q_UNREACHABLE();
}

QString nextSentence(const Phrases &phrases, DossierState state)
{
    switch (state) {
    case DossierState::Preparing:
        return phrases.translate("Committee", "Complete the dossier and file it with the committee.");
    case DossierState::Filed:
        return phrases.translate("Committee", "The committee has to put the dossier on its agenda.");
    case DossierState::InformationAsked:
        return phrases.translate("Committee", "The committee asked for information: answer it.");
    case DossierState::OnTheAgenda:
        return phrases.translate("Committee", "The committee has to decide.");
    case DossierState::Granted:
        return phrases.translate("Committee", "Nothing has to be done until the committee amends it.");
    case DossierState::Refused:
        return phrases.translate("Committee",
                                 "The committee refused it: prepare a new dossier to ask again.");
    case DossierState::Withdrawn:
        return phrases.translate("Committee", "It no longer allows anything.");
    case DossierState::Replaced:
        return phrases.translate("Committee", "Another decision took its place.");
    }
    Q_UNREACHABLE();
}

} // namespace licet
