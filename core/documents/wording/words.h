#pragma once

#include "authorization/authorization.h"
#include "catalogue/web_service.h"
#include "committee/decision.h"
#include "documents/wording/phrases.h"
#include "institution/norms_assessment.h"
#include "institution/person.h"
#include "request/draft.h"
#include "request/finding.h"
#include "request/request_state.h"

namespace licet {

// The glossary's word for each value of a vocabulary, in the language of the phrases.

QString word(const Phrases &phrases, Environment environment);
QString word(const Phrases &phrases, RequestKind kind);
QString word(const Phrases &phrases, RequestState state);
QString word(const Phrases &phrases, RequestEvent event);
QString word(const Phrases &phrases, Severity severity);
QString word(const Phrases &phrases, Role role);
QString word(const Phrases &phrases, InstitutionKind kind);
QString word(const Phrases &phrases, Network network);
QString word(const Phrases &phrases, AuthorizationState state);
QString word(const Phrases &phrases, DecisionKind kind);
QString word(const Phrases &phrases, DossierState state);
QString word(const Phrases &phrases, Audience audience);
QString word(const Phrases &phrases, FormVariant variant);
QString word(const Phrases &phrases, ServiceMode mode);
QString word(const Phrases &phrases, Proof proof);
QString word(const Phrases &phrases, NormsState state);
QString word(const Phrases &phrases, Opinion opinion);
/// The language's own name: "Nederlands", "français", "Deutsch", "English".
QString ownName(Language language);
/// "07/12/2026"
QString printedDate(QDate date);

} // namespace licet
