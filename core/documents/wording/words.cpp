#include "documents/wording/words.h"

namespace licet {

using namespace Qt::StringLiterals;

QString word(const Phrases &phrases, Environment environment)
{
    switch (environment) {
    case Environment::Test:
        return phrases.translate("Words", "test", "environment");
    case Environment::Acceptance:
        return phrases.translate("Words", "acceptance", "environment");
    case Environment::Production:
        return phrases.translate("Words", "production", "environment");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, RequestKind kind)
{
    switch (kind) {
    case RequestKind::New:
        return phrases.translate("Words", "new", "kind");
    case RequestKind::Change:
        return phrases.translate("Words", "change", "kind");
    case RequestKind::End:
        return phrases.translate("Words", "end", "kind");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return phrases.translate("Words", "draft", "state of a request");
    case RequestState::Finalised:
        return phrases.translate("Words", "to be signed", "state of a request");
    case RequestState::Signed:
        return phrases.translate("Words", "signed", "state of a request");
    case RequestState::Sent:
        return phrases.translate("Words", "sent", "state of a request");
    case RequestState::Acknowledged:
        return phrases.translate("Words", "acknowledged", "state of a request");
    case RequestState::InformationAsked:
        return phrases.translate("Words", "information asked", "state of a request");
    case RequestState::Executed:
        return phrases.translate("Words", "executed", "state of a request");
    case RequestState::Returned:
        return phrases.translate("Words", "returned", "state of a request");
    case RequestState::Refused:
        return phrases.translate("Words", "refused", "state of a request");
    case RequestState::Withdrawn:
        return phrases.translate("Words", "withdrawn", "state of a request");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, RequestEvent event)
{
    switch (event) {
    case RequestEvent::Finalise:
        return phrases.translate("Words", "finalise", "event of a request");
    case RequestEvent::Sign:
        return phrases.translate("Words", "sign", "event of a request");
    case RequestEvent::Decline:
        return phrases.translate("Words", "decline", "event of a request");
    case RequestEvent::Send:
        return phrases.translate("Words", "send", "event of a request");
    case RequestEvent::Acknowledge:
        return phrases.translate("Words", "acknowledge", "event of a request");
    case RequestEvent::AskInformation:
        return phrases.translate("Words", "ask for information", "event of a request");
    case RequestEvent::AnswerInformation:
        return phrases.translate("Words", "answer with information", "event of a request");
    case RequestEvent::Execute:
        return phrases.translate("Words", "execute", "event of a request");
    case RequestEvent::Refuse:
        return phrases.translate("Words", "refuse", "event of a request");
    case RequestEvent::Return:
        return phrases.translate("Words", "return", "event of a request");
    case RequestEvent::Reopen:
        return phrases.translate("Words", "reopen", "event of a request");
    case RequestEvent::Withdraw:
        return phrases.translate("Words", "withdraw", "event of a request");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return phrases.translate("Words", "error", "severity");
    case Severity::Warning:
        return phrases.translate("Words", "warning", "severity");
    case Severity::Remark:
        return phrases.translate("Words", "remark", "severity");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Role role)
{
    switch (role) {
    case Role::ManagingOfficial:
        return phrases.translate("Words", "managing official", "role");
    case Role::Deputy:
        return phrases.translate("Words", "deputy", "role");
    case Role::SecurityConsultant:
        return phrases.translate("Words", "security consultant", "role");
    case Role::Dpo:
        return phrases.translate("Words", "data protection officer", "role");
    case Role::Ciso:
        return phrases.translate("Words", "information security officer (CISO)", "role");
    case Role::Substitute:
        return phrases.translate("Words", "substitute", "role");
    case Role::Contact:
        return phrases.translate("Words", "contact", "role");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::SocialSecurity:
        return phrases.translate("Words", "social security institution", "kind of institution");
    case InstitutionKind::Ocmw:
        return phrases.translate("Words", "public centre for social welfare", "kind of institution");
    case InstitutionKind::Other:
        return phrases.translate("Words", "other institution", "kind of institution");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Network network)
{
    switch (network) {
    case Network::Primary:
        return phrases.translate("Words", "primary network", "network");
    case Network::Secondary:
        return phrases.translate("Words", "secondary network", "network");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, AuthorizationState state)
{
    switch (state) {
    case AuthorizationState::Active:
        return phrases.translate("Words", "active", "state of an authorization");
    case AuthorizationState::Suspended:
        return phrases.translate("Words", "suspended", "state of an authorization");
    case AuthorizationState::Ended:
        return phrases.translate("Words", "ended", "state of an authorization");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Deliberation:
        return phrases.translate("Words", "deliberation", "kind of decision");
    case DecisionKind::Advice:
        return phrases.translate("Words", "advice", "kind of decision");
    case DecisionKind::Recommendation:
        return phrases.translate("Words", "recommendation", "kind of decision");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, DossierState state)
{
    switch (state) {
    case DossierState::Preparing:
        return phrases.translate("Words", "in preparation", "state of a dossier");
    case DossierState::Filed:
        return phrases.translate("Words", "filed", "state of a dossier");
    case DossierState::InformationAsked:
        return phrases.translate("Words", "information asked", "state of a dossier");
    case DossierState::OnTheAgenda:
        return phrases.translate("Words", "on the agenda", "state of a dossier");
    case DossierState::Granted:
        return phrases.translate("Words", "granted", "state of a dossier");
    case DossierState::Refused:
        return phrases.translate("Words", "refused", "state of a dossier");
    case DossierState::Withdrawn:
        return phrases.translate("Words", "withdrawn", "state of a dossier");
    case DossierState::Replaced:
        return phrases.translate("Words", "replaced", "state of a dossier");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Audience audience)
{
    switch (audience) {
    case Audience::All:
        return phrases.translate("Words", "all institutions", "audience");
    case Audience::Ocmw:
        return phrases.translate("Words", "public centres for social welfare", "audience");
    case Audience::Batch:
        return phrases.translate("Words", "batch messages", "audience");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, FormVariant variant)
{
    switch (variant) {
    case FormVariant::WebServices:
        return phrases.translate("Words", "web services form", "form");
    case FormVariant::Ocmw:
        return phrases.translate("Words", "OCMW form", "form");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, ServiceMode mode)
{
    switch (mode) {
    case ServiceMode::Online:
        return phrases.translate("Words", "online", "mode");
    case ServiceMode::Batch:
        return phrases.translate("Words", "batch", "mode");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Proof proof)
{
    switch (proof) {
    case Proof::Document:
        return phrases.translate("Words", "document", "proof");
    case Proof::Declared:
        return phrases.translate("Words", "declared", "proof");
    case Proof::Imported:
        return phrases.translate("Words", "imported", "proof");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, NormsState state)
{
    switch (state) {
    case NormsState::Met:
        return phrases.translate("Words", "met", "state of a norm");
    case NormsState::PartlyMet:
        return phrases.translate("Words", "partly met", "state of a norm");
    case NormsState::Open:
        return phrases.translate("Words", "open", "state of a norm");
    case NormsState::NotApplicable:
        return phrases.translate("Words", "not applicable", "state of a norm");
    }
    Q_UNREACHABLE();
}

QString word(const Phrases &phrases, Opinion opinion)
{
    switch (opinion) {
    case Opinion::Favourable:
        return phrases.translate("Words", "favourable", "opinion");
    case Opinion::WithReservations:
        return phrases.translate("Words", "favourable, with reservations", "opinion");
    }
    Q_UNREACHABLE();
}

QString ownName(Language language)
{
    switch (language) {
    case Language::Dutch:
        return u"Nederlands"_s;
    case Language::French:
        return u"français"_s;
    case Language::German:
        return u"Deutsch"_s;
    case Language::English:
        return u"English"_s;
    }
    Q_UNREACHABLE();
}

QString printedDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

} // namespace licet
