#include "list_import/row_shape.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Whether a cell holds a line that is a row itself: a closing mark was forgotten, and one of a later row
/// taken for it.
bool holdsRows(const ListLine &line, QChar separator, qsizetype named)
{
    constexpr qsizetype fewest = 3; // "first; then" is a line of two cells, and a text
    if (named < fewest || line.last == line.line)
        return false;
    for (const auto &cell : line.cells)
        for (const auto part : QStringView(cell).split(u'\n').mid(1))
            if (part.count(separator) + 1 >= named)
                return true;
    return false;
}

ListRemark between(ListRemarkKind kind, int from, int to)
{
    return {kind, ListField::Remark, QString::number(from), QString::number(to)};
}

} // namespace

std::optional<ListRemark> shapeFault(const ListCells &cells, const ListLine &line)
{
    if (line.quoteFault == QuoteFault::NeverClosed)
        return between(ListRemarkKind::QuoteOpen, line.faultFrom, line.faultTo);
    if (line.quoteFault == QuoteFault::TextAfter)
        return between(ListRemarkKind::QuoteTextAfter, line.faultFrom, line.faultTo);
    if (cells.heads < 0)
        return {};
    const auto named = cells.headCells().size();
    if (holdsRows(line, cells.separator, named))
        return between(ListRemarkKind::QuoteHoldsRows, line.line, line.last);
    // A separator that stands unquoted in a text would shift every fact after it.
    for (auto column = named; column < line.cells.size(); ++column)
        if (!line.cells[column].trimmed().isEmpty())
            return ListRemark{ListRemarkKind::TooManyCells, ListField::Remark,
                              QString::number(line.cells.size()), QString::number(named)};
    return {};
}

bool isSpreadsheetError(const QString &cell)
{
    constexpr qsizetype longest = 20;
    if (cell.size() < 2 || cell.size() > longest)
        return false;
    // "#VALUE!", "#NAAM?", "#DEEL/0!": in every language capitals, and a mark at the end; a few go without
    // it: not available, in Dutch, French, German, English, Spanish and Italian.
    static const QRegularExpression marked(u"^#[\\p{Lu}0-9_/]+[!?]$"_s);
    static const QRegularExpression unmarked(
        u"^(?:#(?:N/A|N/B|N/D|N/C|NV|NULL|GETTING_DATA|#+)|(?:Err|Fout|Erreur|Fehler)\\s?:\\s?[0-9]{3}|"
        "[(<\\[]?(?:null|nil|undefined)[)>\\]]?|nan|nat|\\\\N)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return marked.match(cell).hasMatch() || unmarked.match(cell).hasMatch();
}

} // namespace licet
