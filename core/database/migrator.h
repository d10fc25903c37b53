#pragma once

#include "database/database.h"

#include <vector>

namespace licet {

/// One numbered script; its first line is a comment that says in a sentence what it does.
struct Migration
{
    int version; ///< 1, 2, 3, … the file's user_version afterwards
    QString script;
};

/// Those that this program ships, in order (`core/database/migrations/NNNN_what_it_does.sql`).
const std::vector<Migration> &shippedMigrations();

/// The user_version that this program writes.
int currentVersion();

/// Brings an open register from its version to the last of `migrations`, each in a transaction with its
/// user_version and with foreign keys checked before the commit. Nothing happens when it is there already.
Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

/// The file's user_version as SQLite reads it.
Result<int> userVersion(const Database &database);

} // namespace licet
