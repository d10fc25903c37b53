#include "exchange/csv_writer.h"

namespace licet {

using namespace Qt::StringLiterals;

bool looksLikeFormula(const QString &text)
{
    static const auto signs = u"=+-@＝＋－＠\t\r\n"_s;
    return !text.isEmpty() && signs.contains(text.front());
}

QString csvLine(const QStringList &cells)
{
    QString line;
    for (auto cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        cell.remove(QChar::Null);
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
