#include "text/terms.h"

#include <QLocale>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Only German writes its days otherwise than the others.
Language interfaceLanguage()
{
    return QLocale().language() == QLocale::German ? Language::German : Language::English;
}

} // namespace

QString term(const Translator &translator, Environment environment)
{
    switch (environment) {
    case Environment::Test:
        return translator.translate("Terms", "test", "environment");
    case Environment::Acceptance:
        return translator.translate("Terms", "acceptance", "environment");
    case Environment::Production:
        return translator.translate("Terms", "production", "environment");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, RequestKind kind)
{
    switch (kind) {
    case RequestKind::New:
        return translator.translate("Terms", "new", "kind");
    case RequestKind::Change:
        return translator.translate("Terms", "change", "kind");
    case RequestKind::End:
        return translator.translate("Terms", "end", "kind");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return translator.translate("Terms", "draft", "state of a request");
    case RequestState::Finalised:
        return translator.translate("Terms", "to be signed", "state of a request");
    case RequestState::Signed:
        return translator.translate("Terms", "signed", "state of a request");
    case RequestState::Sent:
        return translator.translate("Terms", "sent", "state of a request");
    case RequestState::Acknowledged:
        return translator.translate("Terms", "acknowledged", "state of a request");
    case RequestState::InformationAsked:
        return translator.translate("Terms", "information asked", "state of a request");
    case RequestState::Executed:
        return translator.translate("Terms", "executed", "state of a request");
    case RequestState::Returned:
        return translator.translate("Terms", "returned", "state of a request");
    case RequestState::Refused:
        return translator.translate("Terms", "refused", "state of a request");
    case RequestState::Withdrawn:
        return translator.translate("Terms", "withdrawn", "state of a request");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, RequestEvent event)
{
    switch (event) {
    case RequestEvent::Finalise:
        return translator.translate("Terms", "finalise", "event of a request");
    case RequestEvent::Sign:
        return translator.translate("Terms", "sign", "event of a request");
    case RequestEvent::Decline:
        return translator.translate("Terms", "decline", "event of a request");
    case RequestEvent::Send:
        return translator.translate("Terms", "send", "event of a request");
    case RequestEvent::Acknowledge:
        return translator.translate("Terms", "acknowledge", "event of a request");
    case RequestEvent::AskInformation:
        return translator.translate("Terms", "ask for information", "event of a request");
    case RequestEvent::AnswerInformation:
        return translator.translate("Terms", "answer with information", "event of a request");
    case RequestEvent::Execute:
        return translator.translate("Terms", "execute", "event of a request");
    case RequestEvent::Refuse:
        return translator.translate("Terms", "refuse", "event of a request");
    case RequestEvent::Return:
        return translator.translate("Terms", "return", "event of a request");
    case RequestEvent::Reopen:
        return translator.translate("Terms", "reopen", "event of a request");
    case RequestEvent::NotDelivered:
        return translator.translate("Terms", "note as not delivered", "event of a request");
    case RequestEvent::NumberAwaited:
        return translator.translate("Terms", "await the program number", "event of a request");
    case RequestEvent::NumberReceived:
        return translator.translate("Terms", "receive the program number by letter", "event of a request");
    case RequestEvent::AnswerAmended:
        return translator.translate("Terms", "amend the answer", "event of a request");
    case RequestEvent::Contacted:
        return translator.translate("Terms", "contact", "event of a request");
    case RequestEvent::Withdraw:
        return translator.translate("Terms", "withdraw", "event of a request");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return translator.translate("Terms", "error", "severity");
    case Severity::Warning:
        return translator.translate("Terms", "warning", "severity");
    case Severity::Remark:
        return translator.translate("Terms", "remark", "severity");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Role role)
{
    switch (role) {
    case Role::ManagingOfficial:
        return translator.translate("Terms", "managing official", "role");
    case Role::Deputy:
        return translator.translate("Terms", "deputy", "role");
    case Role::SecurityConsultant:
        return translator.translate("Terms", "security consultant", "role");
    case Role::Dpo:
        return translator.translate("Terms", "data protection officer", "role");
    case Role::Ciso:
        return translator.translate("Terms", "information security officer (CISO)", "role");
    case Role::Substitute:
        return translator.translate("Terms", "substitute", "role");
    case Role::Contact:
        return translator.translate("Terms", "contact", "role");
    case Role::President:
        return translator.translate("Terms", "president", "role");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::SocialSecurity:
        return translator.translate("Terms", "social security institution", "kind of institution");
    case InstitutionKind::Ocmw:
        return translator.translate("Terms", "public centre for social welfare", "kind of institution");
    case InstitutionKind::Other:
        return translator.translate("Terms", "other institution", "kind of institution");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Network network)
{
    switch (network) {
    case Network::Primary:
        return translator.translate("Terms", "primary network", "network");
    case Network::Secondary:
        return translator.translate("Terms", "secondary network", "network");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, LanguageRegime regime)
{
    switch (regime) {
    case LanguageRegime::Dutch:
        return translator.translate("Terms", "unilingual, Dutch", "language regime");
    case LanguageRegime::French:
        return translator.translate("Terms", "unilingual, French", "language regime");
    case LanguageRegime::German:
        return translator.translate("Terms", "unilingual, German", "language regime");
    case LanguageRegime::Bilingual:
        return translator.translate("Terms", "bilingual, Dutch and French", "language regime");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, AuthorizationState state)
{
    switch (state) {
    case AuthorizationState::Active:
        return translator.translate("Terms", "active", "state of an authorization");
    case AuthorizationState::Suspended:
        return translator.translate("Terms", "suspended", "state of an authorization");
    case AuthorizationState::Ended:
        return translator.translate("Terms", "ended", "state of an authorization");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, TransferState state)
{
    switch (state) {
    case TransferState::ToTransfer:
        return translator.translate("Terms", "to transfer", "state of a right after a merger");
    case TransferState::Asked:
        return translator.translate("Terms", "transfer asked", "state of a right after a merger");
    case TransferState::Confirmed:
        return translator.translate("Terms", "transferred", "state of a right after a merger");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Deliberation:
        return translator.translate("Terms", "deliberation", "kind of decision");
    case DecisionKind::Advice:
        return translator.translate("Terms", "advice", "kind of decision");
    case DecisionKind::Recommendation:
        return translator.translate("Terms", "recommendation", "kind of decision");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, DossierState state)
{
    switch (state) {
    case DossierState::Preparing:
        return translator.translate("Terms", "in preparation", "state of a dossier");
    case DossierState::Filed:
        return translator.translate("Terms", "filed", "state of a dossier");
    case DossierState::InformationAsked:
        return translator.translate("Terms", "information asked", "state of a dossier");
    case DossierState::OnTheAgenda:
        return translator.translate("Terms", "on the agenda", "state of a dossier");
    case DossierState::Granted:
        return translator.translate("Terms", "granted", "state of a dossier");
    case DossierState::Refused:
        return translator.translate("Terms", "refused", "state of a dossier");
    case DossierState::Withdrawn:
        return translator.translate("Terms", "withdrawn", "state of a dossier");
    case DossierState::Replaced:
        return translator.translate("Terms", "replaced", "state of a dossier");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Audience audience)
{
    switch (audience) {
    case Audience::All:
        return translator.translate("Terms", "all institutions", "audience");
    case Audience::Ocmw:
        return translator.translate("Terms", "public centres for social welfare", "audience");
    case Audience::Batch:
        return translator.translate("Terms", "batch messages", "audience");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, FormVariant variant)
{
    switch (variant) {
    case FormVariant::WebServices:
        return translator.translate("Terms", "web services form", "form");
    case FormVariant::Ocmw:
        return translator.translate("Terms", "OCMW form", "form");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, ServiceMode mode)
{
    switch (mode) {
    case ServiceMode::Online:
        return translator.translate("Terms", "online", "mode");
    case ServiceMode::Batch:
        return translator.translate("Terms", "batch", "mode");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Proof proof)
{
    switch (proof) {
    case Proof::Document:
        return translator.translate("Terms", "document", "proof");
    case Proof::Declared:
        return translator.translate("Terms", "declared", "proof");
    case Proof::Imported:
        return translator.translate("Terms", "imported", "proof");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, NormsState state)
{
    switch (state) {
    case NormsState::Met:
        return translator.translate("Terms", "met", "state of a norm");
    case NormsState::PartlyMet:
        return translator.translate("Terms", "partly met", "state of a norm");
    case NormsState::Open:
        return translator.translate("Terms", "open", "state of a norm");
    case NormsState::NotApplicable:
        return translator.translate("Terms", "not applicable", "state of a norm");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Opinion opinion)
{
    switch (opinion) {
    case Opinion::Favourable:
        return translator.translate("Terms", "favourable", "opinion");
    case Opinion::WithReservations:
        return translator.translate("Terms", "favourable, with reservations", "opinion");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, Language language)
{
    switch (language) {
    case Language::Dutch:
        return translator.translate("Terms", "Dutch", "language");
    case Language::French:
        return translator.translate("Terms", "French", "language");
    case Language::German:
        return translator.translate("Terms", "German", "language");
    case Language::English:
        return translator.translate("Terms", "English", "language");
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

QString printedDate(QDate date, Language language)
{
    return date.toString(language == Language::German ? u"dd.MM.yyyy"_s : u"dd/MM/yyyy"_s);
}

QString printedDate(QDate date)
{
    return printedDate(date, interfaceLanguage());
}

QString printedMoment(const QDateTime &moment, Language language)
{
    return printedDate(moment.date(), language) + moment.time().toString(u" HH:mm"_s);
}

QString printedMoment(const QDateTime &moment)
{
    return printedMoment(moment, interfaceLanguage());
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Dutch:
        return QLocale(QLocale::Dutch, QLocale::Belgium);
    case Language::French:
        return QLocale(QLocale::French, QLocale::Belgium);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Belgium);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

QString dayOfMonth(Language language, QDate day)
{
    const auto number = QString::number(day.day());
    if (language == Language::German)
        return number + u'.';
    return language == Language::French && day.day() == 1 ? u"1er"_s : number;
}

QString dayAndMonth(QDate day, Language language)
{
    return dayOfMonth(language, day) + u' ' + localeOf(language).monthName(day.month());
}

QString printedNumber(qint64 number, Language language)
{
    const QString sign = language == Language::French    ? u"\u00a0"_s
                         : language == Language::English ? u","_s
                                                         : u"."_s;
    return QLocale(QLocale::English).toString(number).replace(u","_s, sign);
}

} // namespace licet
