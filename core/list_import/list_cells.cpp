#include "list_import/list_cells.h"

#include "base/text_gate.h"

#include "list_import/list_heads.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int headsAmongFirst = 10;

/// Walks a text cell by cell. A quotation mark counts only where a cell begins; doubled inside, it is one.
class CellReader
{
public:
    CellReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    ListLine next()
    {
        ListLine line;
        line.line = m_line;
        line.textFrom = m_at;
        do {
            line.cells << cell(line);
        } while (takes(m_separator));
        line.textTo = m_at;
        line.last = m_line;
        takeLineEnd();
        return line;
    }

    /// A cell with its quotation marks, and the separator after it taken.
    QString nextWritten()
    {
        const auto from = m_at;
        ListLine line;
        cell(line);
        const auto written = m_text.mid(from, m_at - from).toString();
        m_isBetween = takes(m_separator);
        return written;
    }
    [[nodiscard]] bool isBetweenCells() const { return m_isBetween; }

private:
    bool takes(QChar sign)
    {
        if (isAtEnd() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool isLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void takeLineEnd()
    {
        if (isAtEnd())
            return;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QString cell(ListLine &line)
    {
        QString text;
        const int begins = m_line;
        const bool isQuoted = takes(u'"');
        const bool isClosed = !isQuoted || readQuoted(text);
        const auto from = m_at;
        while (!isAtEnd() && m_text[m_at] != m_separator && !isLineEnd())
            ++m_at;
        const auto rest = m_text.mid(from, m_at - from);
        text += rest;
        if (!isQuoted || line.quoteFault || (isClosed && rest.trimmed().isEmpty()))
            return text;
        line.quoteFault = isClosed ? QuoteFault::TextAfter : QuoteFault::NeverClosed;
        line.faultFrom = begins;
        line.faultTo = m_line;
        return text;
    }

    /// False when the text ends before the closing mark. Line ends within become plain ones.
    bool readQuoted(QString &text)
    {
        while (!isAtEnd()) {
            if (takes(u'"')) {
                if (!takes(u'"'))
                    return true;
                text += u'"';
            } else if (isLineEnd()) {
                takeLineEnd();
                text += u'\n';
            } else {
                text += m_text[m_at++];
            }
        }
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isBetween = false;
};

bool isEmpty(const ListLine &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

std::vector<ListLine> linesOf(QStringView text, QChar separator, size_t most)
{
    std::vector<ListLine> lines;
    CellReader reader(text, separator);
    while (!reader.isAtEnd() && lines.size() < most)
        if (auto line = reader.next(); !isEmpty(line))
            lines.push_back(std::move(line));
    return lines;
}

/// Among the first lines (a title may stand above), the one with most names of columns.
int headLine(const std::vector<ListLine> &lines)
{
    int best = -1;
    int most = 1;
    for (int index = 0; index < int(lines.size()) && index < headsAmongFirst; ++index)
        if (const int known = recognisedCount(lines[size_t(index)].cells); known > most) {
            best = index;
            most = known;
        }
    return best;
}

/// The separator under which most names of columns are read; where none is, most cells.
QChar separatorOf(QStringView text)
{
    QChar best = u';';
    std::pair<int, qsizetype> most{-1, 0};
    for (const QChar separator : {u';', u'\t', u','}) {
        const auto first = linesOf(text, separator, headsAmongFirst);
        const int heads = headLine(first);
        const std::pair<int, qsizetype> found{heads < 0 ? 0 : recognisedCount(first[size_t(heads)].cells),
                                              first.empty() ? 0 : first[size_t(qMax(0, heads))].cells.size()};
        if (found > most) {
            most = found;
            best = separator;
        }
    }
    return best;
}

/// "sep=;" on the first line, which some spreadsheets write and read.
std::optional<QChar> statedSeparator(QStringView text)
{
    if (text.size() < 5 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return {};
    return text.size() == 5 || text[5] == u'\n' || text[5] == u'\r' ? std::optional(text[4]) : std::nullopt;
}

ListReading faulty(ListFault fault)
{
    ListReading reading;
    reading.fault = fault;
    return reading;
}

/// Without the mark with which programs of MS-DOS end a text.
QString withoutDosEnd(const QString &text)
{
    constexpr QChar dosEnd(0x1A);
    auto end = text.size();
    while (end > 0 && (text[end - 1] == dosEnd || text[end - 1].isSpace()))
        --end;
    return text.indexOf(dosEnd, end) < 0 ? text : text.left(text.indexOf(dosEnd, end));
}

} // namespace

int ListCells::columnCount() const
{
    qsizetype most = 0;
    for (const auto &line : lines)
        most = qMax(most, line.cells.size());
    return int(most);
}

QStringList ListCells::writtenCells(const ListLine &line) const
{
    if (line.isCorrected) {
        QStringList quoted;
        for (auto cell : line.cells)
            quoted << u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        return quoted;
    }
    CellReader reader(QStringView(text).mid(line.textFrom, line.textTo - line.textFrom), separator);
    QStringList written;
    do {
        written << reader.nextWritten();
    } while (reader.isBetweenCells());
    return written;
}

ListReading readListText(const QString &typed)
{
    if (typed.contains(QChar(u'\0')))
        return faulty(ListFault::Binary);
    const auto text = enteredText(withoutDosEnd(typed));
    if (text.trimmed().isEmpty())
        return faulty(ListFault::Empty);
    ListReading reading;
    auto &cells = reading.cells;
    cells.text = text;
    const auto stated = statedSeparator(text);
    cells.separator = stated ? *stated : separatorOf(text);
    cells.lines = linesOf(text, cells.separator, size_t(-1));
    if (stated)
        cells.lines.erase(cells.lines.begin());
    cells.heads = headLine(cells.lines);
    if (cells.lines.empty() || cells.rowCount() == 0)
        reading.fault = ListFault::NoRows;
    return reading;
}

ListReading readListBytes(const QByteArray &bytes, std::optional<ListEncoding> chosen)
{
    // Workbooks: a zip of XML (xlsx, ods), or the older compound file (xls).
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return faulty(ListFault::Workbook);
    if (bytes.trimmed().isEmpty())
        return faulty(ListFault::Empty);
    const auto read = readListEncoding(bytes, chosen);
    if (!read.text || bytes.startsWith("%PDF")) {
        auto reading = faulty(read.brokenLine > 0 ? ListFault::BrokenUtf8 : ListFault::Binary);
        reading.brokenLine = read.brokenLine;
        return reading;
    }
    auto reading = readListText(*read.text);
    reading.encoding = read.encoding;
    reading.oddWords = read.oddWords;
    return reading;
}

} // namespace licet
