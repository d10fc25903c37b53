#include "exchange/csv_writer.h"

#include "base/printable_text.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A blank of any kind, or one of the few letters and symbols that show nothing.
bool showsNothing(QChar sign)
{
    return sign.isSpace() || u"\u034F\u115F\u1160\u2800\u3164\uFFA0"_s.contains(sign);
}

} // namespace

bool looksLikeFormula(const QString &text)
{
    const auto clean = printableText(text);
    if (clean.isEmpty())
        return false;
    if (u"\t\r\n"_s.contains(clean.front()))
        return true;
    const auto first = std::find_if_not(clean.begin(), clean.end(), showsNothing);
    return first != clean.end() && u"=+-@＝＋－＠"_s.contains(*first);
}

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
