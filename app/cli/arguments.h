#pragma once

#include "command.h"

namespace licet::cli {

/// Reads the words and options of a command; the sentence of what is wrong when the call is.
struct Reading
{
    std::optional<Call> call;
    QString problem;
};
Reading readCall(const Command &command, const QStringList &typed, const Translator &translator);

/// An ISO date that exists, or nothing.
std::optional<QDate> readDate(const QString &text);
/// The day that an option gives. NotADate, WrongMemberType outside the years that a register holds.
Result<QDate> dayOption(const Call &call, const QString &option);

} // namespace licet::cli
