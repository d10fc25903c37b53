#pragma once

#include "calendar/working_calendar.h"
#include "committee/authority.h"
#include "committee/decision.h"
#include "committee/dossier_state.h"
#include "settings/settings.h"
#include "text/translator.h"
#include "ui/widgets/status_badges.h"

namespace licet::committee {

// What the page says of dossiers and reads from them.

StatusBadge dossierCode(const Translator &translator, DossierState state);
/// Its number, or what it is about while it has none.
QString nameOf(const Decision &decision);
/// Its dossier number and the day on which it was decided.
QString nameOf(const DecisionStep &step);
QString searchText(const DecisionWithSteps &one);
/// The name without "of Social Security and of Health", for a column.
QString shortName(const Translator &translator, Authority authority);

QString concernedText(const Translator &translator, const std::vector<ConcernedInstitution> &institutions);
/// What is wrong with a line, or empty; then `institutions` holds them all.
QString readConcerned(const Translator &translator, const QString &text,
                      std::vector<ConcernedInstitution> &institutions);
/// The kinds of institution that a line may name.
QString kindWords(const Translator &translator);
/// Why a dossier cannot be kept like this, in a sentence; empty when it can.
QString whyNotKept(const Decision &decision);

/// The sum behind the day on which a step comes into force.
QString inForceSentence(const DecisionStep &step, const Settings &settings, const WorkingCalendar &calendar);
/// The days passed over in that sum, one a line; empty where nothing was counted.
QString countedSentence(const DecisionStep &step, const Settings &settings, const WorkingCalendar &calendar);

/// The button that records an event: "File…".
QString buttonText(DossierEvent event);

} // namespace licet::committee
