#pragma once

#include "exchange/register_file.h"
#include "register/register.h"

namespace licet {

/// What became of the records of a file.
struct ImportReport
{
    int imported = 0;
    int duplicates = 0;    ///< there already and equal
    QStringList different; ///< there already with other facts, left as they are: "people[2] Joris Wouters"
};

/// Brings a register file in as one transaction; with `dryRun` nothing is written. UnknownReference,
/// MissingMember, AlreadyRecorded… name the member's path.
Result<ImportReport> importRegister(Register &target, const RegisterFile &file, const Stamp &stamp,
                                    bool dryRun);

/// Reads `{"draft": {…}}`; a top-level `expect` (test data) is passed over.
Result<Draft> readDraftFile(const QJsonValue &document);

/// Whether a document is a draft's file rather than a register's.
bool isDraftFile(const QJsonValue &document);

/// Reads a JSON file. FileMissing, FileUnreadable, FileEmpty, NotJson.
Result<QJsonValue> readJsonFile(const QString &path);

} // namespace licet
