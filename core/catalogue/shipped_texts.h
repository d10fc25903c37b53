#pragma once

#include "institution/recipient.h"

namespace licet {

class Database;

/// The offices of the published procedure, in three languages; addresses as published (domain 1), to be
/// completed by the user. They stand in every new register.
std::vector<Recipient> publishedRecipients();

/// A register from before version 8 has offices and services in one language. Those whose usual texts are
/// still as they were shipped get the others, as an event of the program.
Result<void> bringShippedTexts(Database &database);

} // namespace licet
