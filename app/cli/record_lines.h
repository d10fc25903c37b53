#pragma once

#include "command.h"
#include "request/events/event_input.h"

namespace licet::cli {

/// `--line SERVICE=OUTCOME`: each line of that service, or of that version of it: `SERVICE VERSION=refused`.
/// `--granted MEMBER=VALUE` says of the `--line` before it what was granted otherwise. NotFound, UnknownWord,
/// NotADate.
Result<void> readLines(const Call &call, const Request &request, EventInput &input);

/// Says how to name the lines where a bare name stands for several versions; empty where none does.
QString whyNamesAreUnclear(const Call &call, const Draft &draft, const Translator &translator);

/// Why the lines that are named don't say what became of each; empty where they do. Where none is said to be
/// granted, what is not named was.
QString whyLinesAreUnclear(const Draft &draft, const EventInput &input, const Translator &translator);

} // namespace licet::cli
