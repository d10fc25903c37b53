#pragma once

#include "register/register.h"
#include "request/events/event_input.h"
#include "text/translator.h"

namespace licet::cli {

// What is said beside the result of `record`, on standard error.

/// Files that most mail systems do not take.
void sayWhatFitsNoMail(const Translator &translator, const std::vector<NewFile> &files);
/// Numbers that may be a person's: said and never refused, for only the user knows what the digits are.
void sayPersonNumbers(const Translator &translator, const EventInput &input, QDate today);
void sayHowToSignInstead(const Translator &translator);
void sayWhoSigned(const Translator &translator, const EventOutcome &recorded);
/// What is doubtful in where the signed original is said to be.
void sayOriginal(const Register &target, const Request &request, std::optional<LeavingWay> way,
                 std::optional<OriginalPlace> original, const Translator &translator);

/// That a form leaves in the name of an institution that merged.
void sayOldName(const Register &from, const Request &request, QDate day, const Translator &translator);

} // namespace licet::cli
