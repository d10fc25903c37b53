#pragma once

#include "exchange/earlier_numbers.h"
#include "register/register.h"

#include <QJsonValue>

namespace licet {

/// What became of the records of a file.
struct ImportReport
{
    int imported = 0;
    int duplicates = 0;    ///< there already and equal in all that the file names
    qint64 import = 0;     ///< by which it is taken back (exchange/taking_back.h); 0 when it brought nothing
    QStringList different; ///< there already with other facts, left as they are: "people[2] Joris Wouters"
    std::vector<EarlierNumber> earlierNumbers; ///< by which the file names institutions
};

/// Brings a register's file in (a part of one, too) as one transaction; with `dryRun` nothing is written.
/// Its members are those of the records' descriptions (exchange/record_file.h), its lists those of
/// exchange/file_kinds.h. A record that is there already is left as it is; settings that the file names are
/// set. An institution may be named by a number that it had before. A request past its draft comes back "from
/// outside", for its frozen versions are not in the file. What contradicts itself
/// (exchange/brought_request.h) is refused whole, naming the member. UnknownMember, MissingMember,
/// UnknownReference, AmbiguousReference… name the member's path.
Result<ImportReport> importRegister(Register &target, const QJsonValue &document, const Stamp &stamp,
                                    bool dryRun, const QString &fileName = {});

/// Reads `{"draft": {…}}`; a top-level `expect` (test data) is passed over.
Result<Draft> readDraftFile(const QJsonValue &document);

struct ImportedDraft
{
    Id<Request> request;
    qint64 import = 0;                          ///< by which it is taken back
    std::optional<EarlierNumber> earlierNumber; ///< by which the draft names its institution
};
Result<ImportedDraft> importDraft(Register &target, const Draft &draft, const QString &fileName,
                                  const Stamp &stamp);

/// Whether a document is a draft's file rather than a register's.
bool isDraftFile(const QJsonValue &document);

/// Reads a JSON file. FileMissing, FileUnreadable, FileEmpty, NotJson.
Result<QJsonValue> readJsonFile(const QString &path);

} // namespace licet
