#include "base/printable_text.h"
#include "list_import/list_import.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As it stood, but inert where a spreadsheet would read a formula. The import takes the sign away again.
QString inert(QString cell)
{
    const qsizetype begin = cell.startsWith(u'"') ? 1 : 0;
    if (looksLikeFormula(cell.mid(begin)))
        cell.insert(begin, u'\'');
    return cell;
}

QString quoted(QString text)
{
    return inert(u'"' + text.replace(u'"', u"\"\""_s) + u'"');
}

/// A row as it stood, without the reasons that an earlier import wrote before it.
QStringList asItStood(const ListCells &cells, const ListLine &line, bool hasReasons)
{
    QStringList kept;
    for (const auto &cell : cells.writtenCells(line).mid(hasReasons ? 1 : 0))
        kept << inert(cell);
    return kept;
}

} // namespace

QByteArray refusedRows(const ListCells &cells, const ImportPreview &preview, const QString &reasonHead,
                       const std::function<QString(const PreviewedRow &)> &reasonOf)
{
    const bool hasReasons = isReasonHead(cells.headCells().value(0));
    QString text;
    if (!u";,\t"_s.contains(cells.separator))
        text += u"sep=%1\r\n"_s.arg(cells.separator);
    // The reason stands first: behind a row that is too short, too long or has an open quotation mark it
    // would become one of its cells.
    const auto add = [&](const QString &reason, const ListLine &line) {
        const auto row = asItStood(cells, line, hasReasons);
        text += (QStringList{quoted(reason)} + row).join(cells.separator) + u"\r\n"_s;
    };
    if (cells.heads >= 0)
        add(reasonHead, cells.lines[size_t(cells.heads)]);
    for (const auto &row : preview.rows)
        if (row.status == RowStatus::Refused)
            add(reasonOf(row), cells.lines[row.index]);
    // With the mark, for spreadsheets on Windows take a file without it for Windows-1252.
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace licet
