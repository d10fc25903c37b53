#include "exchange/spreadsheet.h"

#include "base/no_room.h"
#include "base/printable_text.h"
#include "exchange/workbook_count.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSigns = 32'767;
constexpr int widestColumn = 60; // characters
constexpr int firstYear = 1901;  // Excel's calendar before it is not ours

QByteArray cellText(const QString &typed)
{
    auto text = printableText(typed);
    if (text.size() > mostSigns)
        text = text.left(mostSigns - 1) + u'…';
    return text.toUtf8();
}

QByteArray sheetName(const QString &title)
{
    QString name;
    for (const QChar sign : printableLine(title))
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

/// Adds to `written` the cells that hold something.
lxw_error writeRow(lxw_worksheet *page, lxw_row_t at, const std::vector<SheetCell> &row,
                   const Formats &formats, WorkbookCount &written)
{
    const auto before = written.cells;
    lxw_col_t column = 0;
    for (const auto &cell : row) {
        lxw_error problem = LXW_NO_ERROR;
        const auto text = cellText(cell.text);
        if (cell.day && cell.day->year() >= firstYear) {
            lxw_datetime day{cell.day->year(), cell.day->month(), cell.day->day(), 0, 0, 0};
            problem = worksheet_write_datetime(page, at, column, &day, formats.day);
            ++written.cells;
        } else if (!text.isEmpty()) {
            problem = worksheet_write_string(page, at, column, text.constData(), formats.text);
            ++written.cells;
        }
        if (problem != LXW_NO_ERROR)
            return problem;
        ++column;
    }
    written.rows += written.cells > before ? 1 : 0;
    return LXW_NO_ERROR;
}

lxw_error fill(lxw_workbook *book, const Sheet &sheet, WorkbookCount &written)
{
    auto *page = workbook_add_worksheet(book, sheetName(sheet.title).constData());
    if (!page)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    const auto formats = makeFormats(book);
    setWidths(page, sheet);
    worksheet_freeze_panes(page, 1, 0);
    lxw_col_t column = 0;
    for (const auto &head : sheet.heads)
        if (const auto problem =
                worksheet_write_string(page, 0, column++, cellText(head).constData(), formats.head);
            problem != LXW_NO_ERROR)
            return problem;
    written = {column > 0 ? 1 : 0, column};
    lxw_row_t at = 1;
    for (const auto &row : sheet.rows)
        if (const auto problem = writeRow(page, at++, row, formats, written); problem != LXW_NO_ERROR)
            return problem;
    if (!sheet.heads.isEmpty() && !sheet.rows.empty())
        worksheet_autofilter(page, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(sheet.heads.size() - 1));
    return LXW_NO_ERROR;
}

/// While it lives, nothing reaches standard error: the library writes its own remarks there, and what
/// happened is said once, by who asked.
class Hush
{
public:
    Hush() : m_before(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1))
    {
        const int nothing = m_before < 0 ? -1 : ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nothing < 0)
            return;
        ::dup2(nothing, STDERR_FILENO);
        ::close(nothing);
    }
    ~Hush()
    {
        if (m_before < 0)
            return;
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Hush(const Hush &) = delete;
    Hush &operator=(const Hush &) = delete;

private:
    int m_before;
};

/// A book that is written to `path`, with its passing files in `folder`: by default they would lie wherever
/// others put theirs.
lxw_error writeBook(const Sheet &sheet, const QString &path, const QString &folder, WorkbookCount &written)
{
    auto place = QFile::encodeName(folder);
    // Row by row, so that a large list does not lie in memory twice.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    auto *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return LXW_ERROR_CREATING_TMPFILE;
    if (const auto problem = fill(book, sheet, written); problem != LXW_NO_ERROR) {
        lxw_workbook_free(book);
        return problem;
    }
    return workbook_close(book);
}

} // namespace

Result<QByteArray> spreadsheetOf(const Sheet &sheet, const QString &beside)
{
    if (sheet.rows.size() >= LXW_ROW_MAX)
        return Error{ErrorKind::FileUnwritable, beside,
                     QString::fromUtf8(lxw_strerror(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE))};
    errno = 0;
    // The library writes to a path; only this user can look into the folder.
    const QTemporaryDir folder(QDir(beside).filePath(u".licet-XXXXXX"_s));
    if (!folder.isValid())
        return Error{saysNoRoom(errno) ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, beside,
                     folder.errorString()};
    const auto path = folder.filePath(u"sheet.xlsx"_s);
    WorkbookCount written;
    const auto problem = [&] {
        const Hush hush;
        return writeBook(sheet, path, folder.path(), written);
    }();
    // The library does not look at what its passing files took: where they had no room, rows are missing.
    if (problem != LXW_NO_ERROR || countWorkbook(path) != written)
        return Error{ErrorKind::DiskFull, beside, QString::fromUtf8(lxw_strerror(problem))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    return file.readAll();
}

} // namespace licet
