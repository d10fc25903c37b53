#pragma once

#include "authorization/transfer.h"
#include "catalogue/web_service.h"
#include "committee/decision.h"
#include "institution/norms_assessment.h"
#include "institution/person.h"
#include "request/draft.h"
#include "request/finding.h"
#include "request/request_state.h"
#include "text/translator.h"

class QDateTime;
class QLocale;

namespace licet {

// The glossary's word for each value of a vocabulary, in the language of the phrases.

QString term(const Translator &translator, Environment environment);
QString term(const Translator &translator, RequestKind kind);
QString term(const Translator &translator, RequestState state);
QString term(const Translator &translator, RequestEvent event);
QString term(const Translator &translator, Severity severity);
QString term(const Translator &translator, Role role);
QString term(const Translator &translator, InstitutionKind kind);
QString term(const Translator &translator, Network network);
QString term(const Translator &translator, LanguageRegime regime);
QString term(const Translator &translator, AuthorizationState state);
QString term(const Translator &translator, TransferState state);
QString term(const Translator &translator, DecisionKind kind);
QString term(const Translator &translator, DossierState state);
QString term(const Translator &translator, Audience audience);
QString term(const Translator &translator, FormVariant variant);
QString term(const Translator &translator, ServiceMode mode);
QString term(const Translator &translator, Proof proof);
QString term(const Translator &translator, NormsState state);
QString term(const Translator &translator, Opinion opinion);
/// As a sentence names it: "French". Where one chooses or sets a language, it is called by its own name.
QString term(const Translator &translator, Language language);
/// The language's own name: "Nederlands", "français", "Deutsch", "English".
QString ownName(Language language);
/// "07/12/2026"; in German "07.12.2026".
QString printedDate(QDate date, Language language);
/// In the language of the interface, which is QLocale's own.
QString printedDate(QDate date);
/// The day and the time of a moment, as printedDate.
QString printedMoment(const QDateTime &moment);
QString printedMoment(const QDateTime &moment, Language language);
QLocale localeOf(Language language);
/// "14", as it stands before its month: in German with a point, in French the first as "1er".
QString dayOfMonth(Language language, QDate day);
/// "7 December", "1er décembre", "7. Dezember"
QString dayAndMonth(QDate day, Language language);
/// "1.250.000", "1 250 000", "1,250,000"
QString printedNumber(qint64 number, Language language);

} // namespace licet
