#include "exchange/sheet_file.h"

#include "base/atomic_file.h"

#include "exchange/csv_writer.h"
#include "exchange/spreadsheet.h"

#include <QFileInfo>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool endsWith(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

bool isSheetFile(const QString &path)
{
    return endsWith(path, u".csv"_s) || endsWith(path, u".xlsx"_s);
}

Result<void> writeSheetFile(const QString &path, const Sheet &sheet)
{
    Q_ASSERT(isSheetFile(path));
    if (endsWith(path, u".csv"_s))
        return saveAtomically(path, csvOf(sheet));
    auto bytes = spreadsheetOf(sheet);
    // The folder for passing files may be a small one: there must be room beside the file at any rate.
    if (!bytes)
        bytes = spreadsheetOf(sheet, QFileInfo(path).absolutePath());
    if (!bytes) {
        auto error = bytes.error();
        error.subject = path;
        return error;
    }
    return saveAtomically(path, *bytes);
}

} // namespace licet
