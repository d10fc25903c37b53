#pragma once

#include <QString>

#include <optional>

namespace licet {

/// What is found in a workbook's first sheet.
struct WorkbookCount
{
    qint64 rows = 0;
    qint64 cells = 0;

    bool operator==(const WorkbookCount &) const = default;
};

/// Reads an XLSX file back, every part of it to its end. Nothing where a part is cut off or damaged.
std::optional<WorkbookCount> countWorkbook(const QString &path);

} // namespace licet
