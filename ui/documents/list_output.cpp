#include "ui/documents/list_output.h"

#include "base/atomic_file.h"
#include "documents/list_document.h"
#include "exchange/sheet_file.h"
#include "text/sheet_text.h"
#include "text/terms.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/list_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>

#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ListOutput)
};

/// A page's list by the key under which its columns are kept, and the register's list with all that is known
/// of a record.
struct WholeRecord
{
    const char *key;
    const char *list;
};
constexpr std::array wholeRecords{
    WholeRecord{"requests", "requests"},   WholeRecord{"authorizations", "authorizations"},
    WholeRecord{"committee", "decisions"}, WholeRecord{"program-numbers", "program-numbers"},
    WholeRecord{"catalogue", "services"},
};

const List *listOf(const QString &key)
{
    for (const auto &one : wholeRecords)
        if (key == QLatin1StringView(one.key))
            return listNamed(QString::fromLatin1(one.list));
    return nullptr;
}

/// Every member that says something, a line each.
Result<Sheet> wholeRecord(const Context &context, const List &list, qint64 id)
{
    const auto from = context.registerAsOf();
    LICET_ASSIGN(const auto rows, list.rows({from, context.day()}));
    Sheet sheet;
    sheet.heads << QCoreApplication::translate("ListSheet", "What")
                << QCoreApplication::translate("ListSheet", "As recorded");
    for (const auto &row : rows) {
        if (row.value(u"id"_s).toInteger() != id)
            continue;
        for (const auto &member : QString::fromLatin1(list.sheet).split(u' ')) {
            const auto cell = listCell(context.translator(), list, row, member);
            if (!cell.text.isEmpty())
                sheet.rows.push_back({{listHead(context.translator(), list, member)}, {cell.text}});
        }
    }
    return sheet;
}

/// What a file may be called, out of what a page is called.
QString fileName(const QString &title, QDate day, const QString &ending)
{
    QString name;
    for (const QChar sign : title)
        name += u"/\\:*?\"<>|"_s.contains(sign) ? QChar(u' ') : sign;
    return u"%1 %2.%3"_s.arg(name, day.toString(Qt::ISODate), ending);
}

} // namespace

ListOutput::ListOutput(Context &context, QString title, const ListAndDetail &list)
    : m_context(context)
    , m_title(std::move(title))
    , m_list(list)
{
}

QString ListOutput::whyNot() const
{
    return m_list.table()->list()->rowCount() == 0 ? Say::tr("There is nothing in this list.") : QString();
}

QStringList ListOutput::about() const
{
    QStringList scope;
    if (m_context.institution().isSet())
        if (const auto institution = m_context.reg().get(m_context.institution()))
            scope << institution->name;
    scope << Say::tr("as of %1").arg(printedDate(m_context.day()));
    if (m_context.past().knownOn)
        scope << Say::tr("as known on %1").arg(printedDate(*m_context.past().knownOn));
    const auto *model = m_list.table()->list();
    const auto selected = m_list.table()->chosenRows().size();
    const auto shown = selected > 1 ? int(selected) : model->rowCount();
    scope << (shown == model->totalCount() ? Say::tr("%n row(s)", nullptr, shown)
                                           : Say::tr("%1 of %2 rows").arg(shown).arg(model->totalCount()));
    QStringList lines{scope.join(u" · "_s)};
    if (const auto filter = m_list.filterInWords(); !filter.isEmpty())
        lines << fillPlaces(Say::tr("Only: %1", "the filter of a list"), {filter});
    return lines;
}

void ListOutput::save() const
{
    const auto path =
        m_context.prompts().saveFile(Say::tr("Export list"), fileName(m_title, m_context.day(), u"xlsx"_s),
                                     Say::tr("Spreadsheet (*.xlsx);;CSV (*.csv)"));
    if (!path)
        return;
    if (!isSheetFile(*path))
        return m_context.say(
            Message{Message::Kind::Problem, Say::tr("Choose a name that ends with .xlsx or .csv.")});
    auto sheet = sheetOnView(*m_list.table());
    sheet.title = m_title;
    if (const auto written = writeSheetFile(*path, sheet); !written)
        return m_context.say(written.error());
    const auto count = int(sheet.rows.size());
    m_context.say(
        Message{Message::Kind::Success, fillPlaces(Say::tr("%n row(s) were written to %1.", nullptr, count),
                                                   {QDir::toNativeSeparators(*path)})});
}

void ListOutput::print() const
{
    ListPaper paper{sheetOnView(*m_list.table()), about(), true, codeOf(m_context.translator().language())};
    paper.sheet.title = m_title;
    hand(writePdf(*listDocument(std::move(paper)), m_title), true);
}

void ListOutput::printRecord() const
{
    const auto id = m_list.table()->currentId();
    ListPaper paper;
    paper.isLandscape = false;
    paper.language = codeOf(m_context.translator().language());
    if (const auto *list = listOf(m_list.table()->key())) {
        auto sheet = wholeRecord(m_context, *list, id);
        if (!sheet)
            return m_context.say(sheet.error());
        paper.sheet = *std::move(sheet);
    }
    if (paper.sheet.rows.empty())
        paper.sheet = recordOnView(*m_list.table(), m_list.table()->currentIndex().row());
    paper.sheet.title = m_title;
    paper.about << Say::tr("as of %1").arg(printedDate(m_context.day()));
    hand(writePdf(*listDocument(std::move(paper)), m_title), false);
}

/// The page's own command saves a form, or nothing.
void ListOutput::offerPdf(QByteArray pdf) const
{
    const auto save = [&context = m_context, pdf = std::move(pdf),
                       name = fileName(m_title, m_context.day(), u"pdf"_s)] {
        const auto path =
            context.prompts().saveFile(Say::tr("Save list as PDF"), name, Say::tr("PDF (*.pdf)"));
        if (!path)
            return;
        if (const auto saved = saveAtomically(*path, pdf); !saved)
            return context.say(saved.error());
        context.say(Message{Message::Kind::Success,
                            Say::tr("The list was saved: %1").arg(QDir::toNativeSeparators(*path))});
    };
    m_context.say(Message{Message::Kind::Problem,
                          Say::tr("There is no printer here: save the list as PDF and print that elsewhere, "
                                  "or set up a printer on this computer."),
                          {{Say::tr("Save list as PDF…"), save}}});
}

void ListOutput::hand(Result<QByteArray> pdf, bool isLandscape) const
{
    if (!pdf)
        return m_context.say(pdf.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(m_title);
    if (!m_context.prompts().choosePrinter(printer))
        return;
    if (const auto printed = printPdf(*pdf, printer, m_title); !printed)
        return printed.error().kind == ErrorKind::NoPrinter ? offerPdf(*std::move(pdf))
                                                            : m_context.say(printed.error());
    m_context.say(Message{Message::Kind::Success, Say::tr("%1 was handed to the printer.").arg(m_title)});
}

} // namespace licet
