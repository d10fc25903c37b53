#pragma once

#include "list_import/list_encoding.h"

#include <vector>

namespace licet {

/// What is wrong with a row's quotation marks, so that nobody can tell where its cells end.
enum class QuoteFault {
    NeverClosed, ///< the cell runs on to the end of the file
    TextAfter,   ///< text stands between a closing mark and the end of the cell
};

/// One row of a list. A cell may hold line ends, so the next row need not be on the next line.
struct ListLine
{
    int line = 0; ///< of the file, from 1, on which the row begins
    int last = 0; ///< on which it ends
    QStringList cells;
    std::optional<QuoteFault> quoteFault;
    int faultFrom = 0, faultTo = 0;     ///< lines of the opening and of the closing mark at fault
    bool isCorrected = false;           ///< its cells are no longer those of the text
    qsizetype textFrom = 0, textTo = 0; ///< where the row stands in ListCells::text, without its line end

    bool operator==(const ListLine &) const = default;
};

/// A list as a spreadsheet saves or copies it, taken apart into cells; nothing is understood yet.
struct ListCells
{
    QString text; ///< all of it, as it stood
    QChar separator = u';';
    std::vector<ListLine> lines; ///< without empty ones
    int heads = -1;              ///< which of the lines names the columns; -1: none

    [[nodiscard]] size_t firstRow() const { return size_t(heads) + 1; }
    [[nodiscard]] int rowCount() const { return int(lines.size() - firstRow()); }
    [[nodiscard]] QStringList headCells() const
    {
        return heads < 0 ? QStringList() : lines[size_t(heads)].cells;
    }
    /// Of the widest row.
    [[nodiscard]] int columnCount() const;
    /// The cells of a row as they stand in the text, quotation marks and all.
    [[nodiscard]] QStringList writtenCells(const ListLine &line) const;
};

/// Why a file or a paste is no list at all.
enum class ListFault {
    Empty,
    Workbook, ///< of a spreadsheet program, not saved as CSV
    Binary,
    NoRows,     ///< nothing but the names of columns
    BrokenUtf8, ///< UTF-8 but for some bytes, the first on ListReading::brokenLine
};

struct ListReading
{
    ListCells cells;
    std::optional<ListFault> fault;
    ListEncoding encoding = ListEncoding::Utf8;
    QStringList oddWords = {}; ///< as of ListText
    int brokenLine = 0;
};

/// Recognises the encoding unless one is chosen, the separator (semicolon, comma, tab; or what a first line
/// "sep=;" says) and the line of column names.
ListReading readListBytes(const QByteArray &bytes, std::optional<ListEncoding> chosen = {});
/// The same of text, such as cells copied from a spreadsheet.
ListReading readListText(const QString &text);

} // namespace licet
