#include "list_import/list_import.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Quoted, and inert where a spreadsheet would read a formula. The import takes the sign away again.
QString written(QString cell)
{
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// Without the reasons that an earlier import wrote.
QStringList withoutReasons(const QStringList &heads, const QStringList &cells)
{
    QStringList kept;
    for (qsizetype column = 0; column < cells.size(); ++column)
        if (!isReasonHead(heads.value(column)))
            kept << written(cells[column]);
    return kept;
}

} // namespace

QByteArray refusedRows(const ListCells &cells, const ImportPreview &preview, const QString &reasonHead,
                       const std::function<QString(const PreviewedRow &)> &reasonOf)
{
    const auto heads = cells.headCells();
    const auto width = withoutReasons(heads, QStringList(cells.columnCount())).size();
    QString text;
    const auto add = [&](QStringList row, const QString &reason) {
        while (row.size() < width)
            row << written({});
        text += (row << written(reason)).join(cells.separator) + u"\r\n"_s;
    };
    if (!heads.isEmpty())
        add(withoutReasons(heads, heads), reasonHead);
    for (const auto &row : preview.rows)
        if (row.status == RowStatus::Refused)
            add(withoutReasons(heads, cells.lines[row.index].cells), reasonOf(row));
    // With the mark, for spreadsheets on Windows take a file without it for Windows-1252.
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace licet
