#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace licet {

/// One row of a list. A cell may hold line ends, so the next row need not be on the next line.
struct ListLine
{
    int line = 0; ///< of the file, from 1, on which the row begins
    QStringList cells;
    bool isQuoteOpen = false; ///< a quotation mark is never closed: the cell runs on to the end of the file

    bool operator==(const ListLine &) const = default;
};

/// A list as a spreadsheet saves or copies it, taken apart into cells; nothing is understood yet.
struct ListCells
{
    QChar separator = u';';
    std::vector<ListLine> lines; ///< without empty ones
    int heads = -1;              ///< which of the lines names the columns; -1: none

    [[nodiscard]] size_t firstRow() const { return size_t(heads + 1); }
    [[nodiscard]] int rowCount() const { return int(lines.size() - firstRow()); }
    [[nodiscard]] QStringList headCells() const
    {
        return heads < 0 ? QStringList() : lines[size_t(heads)].cells;
    }
    /// Of the widest row.
    [[nodiscard]] int columnCount() const;
};

/// Why a file or a paste is no list at all.
enum class ListFault {
    Empty,
    Workbook, ///< of a spreadsheet program, not saved as CSV
    Binary,
    NoRows, ///< nothing but the names of columns
};

struct ListReading
{
    ListCells cells;
    std::optional<ListFault> fault;
};

/// Recognises the encoding (UTF-8 with or without BOM, UTF-16 of either order, Windows-1252), the separator
/// (semicolon, comma, tab; or what a first line "sep=;" says) and the line of column names.
ListReading readListBytes(const QByteArray &bytes);
/// The same of text, such as cells copied from a spreadsheet.
ListReading readListText(const QString &text);

/// Bytes as text; nothing where they are no text.
std::optional<QString> listText(const QByteArray &bytes);

} // namespace licet
