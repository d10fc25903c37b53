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

} // namespace licet::cli
