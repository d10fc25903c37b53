#include "text/dossier_text.h"

#include "text/terms.h"

namespace licet {

QString term(const Translator &translator, DossierEvent event)
{
    switch (event) {
    case DossierEvent::File:
        return translator.translate("Committee", "Filed", "event");
    case DossierEvent::AskInformation:
        return translator.translate("Committee", "Information asked", "event");
    case DossierEvent::AnswerInformation:
        return translator.translate("Committee", "Information given", "event");
    case DossierEvent::PutOnTheAgenda:
        return translator.translate("Committee", "Put on the agenda", "event");
    case DossierEvent::Grant:
        return translator.translate("Committee", "Granted", "event");
    case DossierEvent::Refuse:
        return translator.translate("Committee", "Refused", "event");
    case DossierEvent::Withdraw:
        return translator.translate("Committee", "Withdrawn", "event");
    case DossierEvent::Replace:
        return translator.translate("Committee", "Replaced", "event");
    case DossierEvent::Contacted:
        return translator.translate("Committee", "Contacted", "event");
    case DossierEvent::NotDelivered:
        return translator.translate("Committee", "Not delivered", "event");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, ChecklistTopic topic)
{
    switch (topic) {
    case ChecklistTopic::Purpose:
        return translator.translate("Committee", "Purpose", "point of a dossier");
    case ChecklistTopic::Data:
        return translator.translate("Committee", "Data and persons concerned", "point of a dossier");
    case ChecklistTopic::Proportionality:
        return translator.translate("Committee", "Proportionality", "point of a dossier");
    case ChecklistTopic::Retention:
        return translator.translate("Committee", "Retention period", "point of a dossier");
    case ChecklistTopic::Recipients:
        return translator.translate("Committee", "Recipients of the data", "point of a dossier");
    case ChecklistTopic::Security:
        return translator.translate("Committee", "Security measures", "point of a dossier");
    case ChecklistTopic::Norms:
        return translator.translate("Committee", "Minimum security norms", "point of a dossier");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Authority authority)
{
    switch (authority) {
    case Authority::Supervisory:
        return translator.translate("Committee", "Supervisory Committee");
    case Authority::Sectoral:
        return translator.translate("Committee", "Sectoral Committee of Social Security and of Health");
    case Authority::Information:
        return translator.translate("Committee", "Information Security Committee");
    case Authority::FederalAuthority:
        return translator.translate("Committee", "Sectoral Committee for the Federal Authority");
    case Authority::NationalRegister:
        return translator.translate("Committee", "Sectoral Committee of the National Register");
    case Authority::Interior:
        return translator.translate("Committee", "FPS Home Affairs");
    case Authority::SocialIntegration:
        return translator.translate("Committee", "PPS Social Integration");
    case Authority::Other:
        return translator.translate("Committee", "another authority");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, ReviewCause cause)
{
    switch (cause) {
    case ReviewCause::Amendment:
        return translator.translate("Committee", "amendment", "cause of a review");
    case ReviewCause::Withdrawal:
        return translator.translate("Committee", "withdrawal", "cause of a review");
    case ReviewCause::Replacement:
        return translator.translate("Committee", "replacement", "cause of a review");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchanged:
        return translator.translate("Committee", "stays unchanged", "verdict");
    case Verdict::Change:
        return translator.translate("Committee", "must change", "verdict");
    case Verdict::End:
        return translator.translate("Committee", "must end", "verdict");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Translator &translator, const ChecklistPoint &point)
{
    if (point.topic)
        return term(translator, *point.topic);
    const auto name = (point.subject.trimmed().isEmpty() ? point.text : point.subject).simplified();
    return name.isEmpty() ? translator.translate("Committee", "Point without a name") : name.left(60);
}

QString describe(const Translator &translator, const DossierFinding &finding)
{
    switch (finding.gap) {
    case DossierGap::NoSubject:
        return translator.translate("Committee", "The dossier has no subject: say what it is about.");
    case DossierGap::NoInstitution:
        return translator.translate("Committee", "No institution is named: say in its step for whom it is.");
    case DossierGap::NoService:
        return translator.translate("Committee",
                                    "No service is named: say in its step which ones it is about.");
    case DossierGap::NoPurpose:
        return translator.translate("Committee", "No purpose is named: write it in its step.");
    case DossierGap::NoChecklist:
        return translator.translate("Committee",
                                    "The checklist is empty: take the usual points, or your own.");
    case DossierGap::PointOpen:
        return fillPlaces(translator.translate("Committee", "“%1” is not done yet on the checklist."),
                          {finding.point ? nameOf(translator, *finding.point) : QString()});
    case DossierGap::NoEnclosure:
        return translator.translate("Committee", "Nothing is enclosed: attach the dossier’s papers.");
    case DossierGap::NormsNotAssessed:
        return fillPlaces(translator.translate("Committee",
                                               "%1 has no assessment of the minimum norms of this "
                                               "or last year: record one."),
                          {finding.institution});
    case DossierGap::NormsPointLate:
        return fillPlaces(
            translator.translate("Committee", "An open point of the norms of %1 was due on %2: %3"),
            {finding.institution, finding.due ? printedDate(*finding.due, translator.language()) : QString(),
             finding.text});
    }
    Q_UNREACHABLE();
}

QString nextSentence(const Translator &translator, DossierState state)
{
    switch (state) {
    case DossierState::Preparing:
        return translator.translate("Committee", "Complete the dossier and file it with the committee.");
    case DossierState::Filed:
        return translator.translate("Committee", "The committee has to put the dossier on its agenda.");
    case DossierState::InformationAsked:
        return translator.translate("Committee", "The committee asked for information: answer it.");
    case DossierState::OnTheAgenda:
        return translator.translate("Committee", "The committee has to decide.");
    case DossierState::Granted:
        return translator.translate("Committee", "Nothing has to be done until the committee amends it.");
    case DossierState::Refused:
        return translator.translate("Committee",
                                    "The committee refused it: prepare a new dossier to ask again.");
    case DossierState::Withdrawn:
        return translator.translate("Committee", "It no longer allows anything.");
    case DossierState::Replaced:
        return translator.translate("Committee", "Another decision took its place.");
    }
    Q_UNREACHABLE();
}

QString nextSentence(const Translator &translator, const Decision &dossier)
{
    if (dossier.undeliveredOn)
        return fillPlaces(
            translator.translate("Committee", "It was not delivered (%1): file it again.", "day"),
            {printedDate(*dossier.undeliveredOn, translator.language())});
    const auto next = nextSentence(translator, dossier.state);
    if (!dossier.promisedUntil)
        return next;
    return next + u' ' +
           fillPlaces(translator.translate("Committee", "Promised by %1.", "day"),
                      {printedDate(*dossier.promisedUntil, translator.language())});
}

} // namespace licet
