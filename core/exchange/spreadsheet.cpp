#include "exchange/spreadsheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSigns = 32'767;
constexpr int widestColumn = 60; // characters
constexpr int firstYear = 1901;  // Excel's calendar before it is not ours

QByteArray cellText(QString text)
{
    text.remove(QChar::Null);
    if (text.size() > mostSigns)
        text = text.left(mostSigns - 1) + u'…';
    return text.toUtf8();
}

QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar sign : title)
        if (!u"[]:*?/\\'"_s.contains(sign))
            name += sign;
    return name.left(31).toUtf8();
}

struct Formats
{
    lxw_format *head;
    lxw_format *text;
    lxw_format *day;
};

Formats makeFormats(lxw_workbook *book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.day, "dd/mm/yyyy");
    format_set_align(formats.day, LXW_ALIGN_RIGHT);
    return formats;
}

void setWidths(lxw_worksheet *page, const Sheet &sheet)
{
    for (qsizetype column = 0; column < sheet.heads.size(); ++column) {
        auto widest = sheet.heads[column].size() + 3; // the filter's arrow
        for (const auto &row : sheet.rows)
            widest = qMax(widest, row[size_t(column)].text.size());
        worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column),
                             double(qMin<qsizetype>(widest + 2, widestColumn)), nullptr);
    }
}

lxw_error writeRow(lxw_worksheet *page, lxw_row_t at, const std::vector<SheetCell> &row,
                   const Formats &formats)
{
    lxw_col_t column = 0;
    for (const auto &cell : row) {
        lxw_error problem = LXW_NO_ERROR;
        if (cell.day && cell.day->year() >= firstYear) {
            lxw_datetime day{cell.day->year(), cell.day->month(), cell.day->day(), 0, 0, 0};
            problem = worksheet_write_datetime(page, at, column, &day, formats.day);
        } else if (!cell.text.isEmpty()) {
            problem = worksheet_write_string(page, at, column, cellText(cell.text).constData(), formats.text);
        }
        if (problem != LXW_NO_ERROR)
            return problem;
        ++column;
    }
    return LXW_NO_ERROR;
}

lxw_error fill(lxw_workbook *book, const Sheet &sheet)
{
    auto *page = workbook_add_worksheet(book, sheetName(sheet.title).constData());
    if (!page)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    const auto formats = makeFormats(book);
    setWidths(page, sheet);
    worksheet_freeze_panes(page, 1, 0);
    lxw_col_t column = 0;
    for (const auto &head : sheet.heads)
        worksheet_write_string(page, 0, column++, cellText(head).constData(), formats.head);
    lxw_row_t at = 1;
    for (const auto &row : sheet.rows)
        if (const auto problem = writeRow(page, at++, row, formats); problem != LXW_NO_ERROR)
            return problem;
    if (!sheet.heads.isEmpty() && !sheet.rows.empty())
        worksheet_autofilter(page, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(sheet.heads.size() - 1));
    return LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> spreadsheetOf(const Sheet &sheet)
{
    const auto failed = [](lxw_error code) {
        return Error{ErrorKind::FileUnwritable, u"xlsx"_s, QString::fromUtf8(lxw_strerror(code))};
    };
    if (sheet.rows.size() >= LXW_ROW_MAX)
        return failed(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    // The library writes to a path; only this user can look into the folder.
    QTemporaryDir folder;
    auto place = QFile::encodeName(folder.path());
    const auto path = folder.filePath(u"sheet.xlsx"_s);
    // Row by row, so that a large list does not lie in memory twice.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    auto *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!folder.isValid() || !book)
        return failed(LXW_ERROR_CREATING_TMPFILE);
    const auto filled = fill(book, sheet);
    const auto closed = workbook_close(book);
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return failed(filled != LXW_NO_ERROR ? filled : closed);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(LXW_ERROR_CREATING_XLSX_FILE);
    return file.readAll();
}

} // namespace licet
