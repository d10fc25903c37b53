#pragma once

#include "database/transaction.h"

namespace licet {

/// SHA-256 of bytes, 32 bytes.
QByteArray sha256(const QByteArray &bytes);

/// Puts bytes into the register once, by their SHA-256; written in pieces. Gives the SHA-256.
Result<QByteArray> storeContent(Transaction &transaction, const QByteArray &bytes);

/// Reads them back in pieces and checks them against their SHA-256: Corrupt when they differ, NotFound.
Result<QByteArray> readContent(const Database &database, const QByteArray &sha256);

} // namespace licet
