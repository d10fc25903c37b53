#include "exchange/csv_writer.h"

#include "base/printable_text.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

QString csvLine(const QStringList &cells)
{
    QString line;
    for (const auto &typed : cells) {
        auto cell = printableText(typed);
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        if (!line.isEmpty())
            line += u';';
        line += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return line;
}

QByteArray csvOf(const Sheet &sheet)
{
    QByteArray bytes("\xEF\xBB\xBF");
    bytes += (csvLine(sheet.heads) + u"\r\n"_s).toUtf8();
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells << cell.text;
        bytes += (csvLine(cells) + u"\r\n"_s).toUtf8();
    }
    return bytes;
}

} // namespace licet
