#pragma once

#include "command.h"

namespace licet::cli {

/// Whether a word may name a committee dossier: "decision:12", or a number with a slash.
bool mayNameDossier(const QString &word);

/// The dossier that the word names by its deliberation number, the dossier number of one of its steps or its
/// id; nothing where it is a request's number. NotFound, AmbiguousNumber.
Result<std::optional<Id<Decision>>> dossierMeant(const Register &from, const QString &word);

/// An event of a dossier at the committee, or what was wrong about one.
int recordOfDossier(Register &target, Id<Decision> id, const Call &call, const Translator &translator);

} // namespace licet::cli
