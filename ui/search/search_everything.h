#pragma once

#include "ui/commands.h"
#include "ui/context.h"

namespace licet {

/// Something that a search over everything found: a place to go to, or a command to run.
struct Found
{
    QString text;
    std::optional<Place> place;
    std::optional<CommandId> command;
};

/// Every word must occur, without case and marks; requests first, then people and services, pages, commands;
/// `most` at most.
Result<std::vector<Found>> searchEverything(const Context &context, const QString &text, int most);

} // namespace licet
