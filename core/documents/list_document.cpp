#include "documents/list_document.h"

#include "base/paper_characters.h"
#include "documents/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// Points.
constexpr QSizeF upright(595, 842);
constexpr double margin = 40;
constexpr double listFootHeight = 24;
constexpr double cellGap = 8;
constexpr double rowPadding = 2.5;
constexpr int textSize = 8;
constexpr int titleSize = 14;
/// Rows by which a column's natural width is judged.
constexpr size_t previewedRows = 400;
constexpr double widestWish = 260;
constexpr double narrowest = 34;

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    auto oneParagraph = paperText(text).replace(u"\r\n"_s, u"\n"_s);
    oneParagraph.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(oneParagraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        auto part = oneParagraph.mid(line.textStart(), line.textLength());
        part.remove(QChar(QChar::LineSeparator));
        lines << part;
    }
    layout.endLayout();
    return lines;
}

/// Widths that fit into `room`: narrow columns keep theirs, the wide ones share what is left.
std::vector<double> fitted(std::vector<double> wishes, double room)
{
    std::vector<double> sorted = wishes;
    std::sort(sorted.begin(), sorted.end());
    double left = room;
    double share = room;
    for (size_t index = 0; index < sorted.size(); ++index) {
        share = left / double(sorted.size() - index);
        if (sorted[index] > share)
            break;
        left -= sorted[index];
    }
    for (auto &wish : wishes)
        wish = std::min(wish, share);
    return wishes;
}

class ListDocument : public PagedDocument
{
public:
    explicit ListDocument(ListPaper paper)
        : m_paper(std::move(paper))
        , m_size(m_paper.isLandscape ? upright.transposed() : upright)
        , m_text(paperFont(textSize))
        , m_bold(paperFont(textSize, true))
        , m_lineHeight(QFontMetricsF(m_text).height())
    {
        m_paper.sheet.title = paperLine(m_paper.sheet.title);
        measureColumns();
        wrapRows();
        breakPages();
    }

    [[nodiscard]] int pageCount() const override { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const override { return m_size; }
    [[nodiscard]] QString language() const override { return m_paper.language; }

    void paint(QPainter &painter, int page) const override
    {
        painter.fillRect(QRectF({}, m_size), Qt::white);
        painter.setPen(Qt::black);
        double y = margin;
        if (page == 0)
            y = paintTitle(painter);
        y = paintHead(painter, y);
        for (const auto &slice : m_pages[size_t(page)])
            y = paintSlice(painter, slice, y);
        paintFoot(painter, page);
    }

private:
    using Lines = QStringList; ///< of one cell
    using Row = std::vector<Lines>;
    struct Slice
    {
        size_t row;
        int firstLine;
        int lines;
        bool isLast; ///< of its row
    };

    [[nodiscard]] double room() const { return m_size.width() - 2 * margin; }
    [[nodiscard]] double bottom() const { return m_size.height() - margin - listFootHeight; }

    void measureColumns()
    {
        const QFontMetricsF text(m_text), bold(m_bold);
        const auto &sheet = m_paper.sheet;
        std::vector<double> wishes;
        for (qsizetype column = 0; column < sheet.heads.size(); ++column) {
            double wish = narrowest;
            for (const auto &word : sheet.heads[column].split(u' '))
                wish = std::max(wish, bold.horizontalAdvance(word) + 1);
            for (size_t row = 0; row < std::min(sheet.rows.size(), previewedRows); ++row)
                for (const auto &line : sheet.rows[row][size_t(column)].text.split(u'\n'))
                    wish = std::max(wish, std::min(text.horizontalAdvance(line) + 1, widestWish));
            wishes.push_back(wish + cellGap);
        }
        m_widths = fitted(std::move(wishes), room());
        // The last one takes what nobody wants, so that rules reach the margin.
        double used = 0;
        for (const double width : m_widths)
            used += width;
        if (!m_widths.empty() && used < room())
            m_widths.back() += room() - used;
    }

    void wrapRows()
    {
        const auto &sheet = m_paper.sheet;
        for (qsizetype column = 0; column < sheet.heads.size(); ++column)
            m_head.push_back(wrapped(sheet.heads[column], m_bold, m_widths[size_t(column)] - cellGap));
        m_rows.reserve(sheet.rows.size());
        for (const auto &cells : sheet.rows) {
            Row row;
            for (size_t column = 0; column < cells.size(); ++column)
                row.push_back(wrapped(cells[column].text, m_text, m_widths[column] - cellGap));
            m_rows.push_back(std::move(row));
        }
        for (const auto &line : m_paper.about)
            m_about += wrapped(line, m_text, room());
    }

    static int lineCount(const Row &row)
    {
        qsizetype most = 1;
        for (const auto &cell : row)
            most = std::max(most, cell.size());
        return int(most);
    }
    [[nodiscard]] double heightOf(int lines) const { return lines * m_lineHeight + 2 * rowPadding; }
    [[nodiscard]] double titleHeight() const
    {
        return QFontMetricsF(paperFont(titleSize, true)).height() + 4 +
               double(m_about.size()) * m_lineHeight + 10;
    }

    void breakPages()
    {
        m_pages.emplace_back();
        const double head = heightOf(lineCount(m_head));
        double y = margin + titleHeight() + head;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const int lines = lineCount(m_rows[row]);
            const bool fitsAlone = margin + head + heightOf(lines) <= bottom();
            for (int first = 0; first < lines;) {
                int taken = lines - first;
                if (y + heightOf(taken) > bottom()) {
                    const int possible = int((bottom() - y - 2 * rowPadding) / m_lineHeight);
                    if (fitsAlone || possible < 1) {
                        m_pages.emplace_back();
                        y = margin + head;
                        continue;
                    }
                    taken = possible;
                }
                m_pages.back().push_back({row, first, taken, first + taken == lines});
                y += heightOf(taken);
                first += taken;
            }
        }
    }

    double paintTitle(QPainter &painter) const
    {
        const auto font = paperFont(titleSize, true);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.drawText(QPointF(margin, margin + metrics.ascent()), m_paper.sheet.title);
        painter.setFont(m_text);
        double y = margin + metrics.height() + 4;
        for (const auto &line : m_about) {
            painter.drawText(QPointF(margin, y + QFontMetricsF(m_text).ascent()), line);
            y += m_lineHeight;
        }
        return margin + titleHeight();
    }

    double paintHead(QPainter &painter, double y) const
    {
        painter.setFont(m_bold);
        const int lines = lineCount(m_head);
        paintCells(painter, m_head, 0, lines, y, 0);
        const double end = y + heightOf(lines);
        rule(painter, end, 1);
        return end;
    }

    double paintSlice(QPainter &painter, const Slice &slice, double y) const
    {
        painter.setFont(m_text);
        paintCells(painter, m_rows[slice.row], slice.firstLine, slice.lines, y, slice.row + 1);
        const double end = y + heightOf(slice.lines);
        if (slice.isLast)
            rule(painter, end, 0.25);
        return end;
    }

    /// `number` counts the rows from 1; 0 is the head.
    void paintCells(QPainter &painter, const Row &row, int firstLine, int lines, double y,
                    size_t number) const
    {
        const double ascent = QFontMetricsF(painter.font()).ascent();
        double x = margin;
        for (size_t column = 0; column < row.size(); ++column) {
            const double width = m_widths[column] - cellGap;
            for (int line = 0; line < lines; ++line) {
                const auto text = row[column].value(firstLine + line);
                double from = x;
                if (isFigure(column, number))
                    from += width - QFontMetricsF(painter.font()).horizontalAdvance(text);
                painter.drawText(QPointF(from, y + rowPadding + ascent + line * m_lineHeight), text);
            }
            x += m_widths[column];
        }
    }
    [[nodiscard]] bool isFigure(size_t column, size_t number) const
    {
        const auto &rows = m_paper.sheet.rows;
        if (number == 0)
            return !rows.empty() && column + 1 < rows.front().size() && rows.front()[column].isFigure;
        // The last column is as wide as the paper lets it be: at its right a figure would stand alone.
        return column + 1 < rows[number - 1].size() && rows[number - 1][column].isFigure;
    }

    void rule(QPainter &painter, double y, double thickness) const
    {
        painter.save();
        painter.setPen(QPen(Qt::black, thickness));
        painter.drawLine(QPointF(margin, y), QPointF(m_size.width() - margin, y));
        painter.restore();
    }

    void paintFoot(QPainter &painter, int page) const
    {
        painter.setFont(m_text);
        const QRectF foot(margin, m_size.height() - margin - m_lineHeight, room(), m_lineHeight);
        const auto number = u"%1 / %2"_s.arg(page + 1).arg(pageCount());
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
        const double left = room() - QFontMetricsF(m_text).horizontalAdvance(number) - cellGap;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(m_text).elidedText(m_paper.sheet.title, Qt::ElideRight, left));
    }

    ListPaper m_paper;
    QSizeF m_size;
    QFont m_text;
    QFont m_bold;
    double m_lineHeight;
    std::vector<double> m_widths;
    Row m_head;
    std::vector<Row> m_rows;
    QStringList m_about;
    std::vector<std::vector<Slice>> m_pages;
};

} // namespace

std::unique_ptr<PagedDocument> listDocument(ListPaper paper)
{
    return std::make_unique<ListDocument>(std::move(paper));
}

} // namespace licet
