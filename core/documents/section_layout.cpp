#include "documents/section_layout.h"

#include "documents/fonts.h"
#include "text/translator.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What of a paragraph stays together, and what must at least follow on the next page.
constexpr int leastLines = 2;
constexpr double leastRest = 24; // points: two lines
constexpr double headingGap = 2; // points, below a heading that is repeated
/// A field with no more lines than these goes to the next page whole.
constexpr size_t shortField = 8;

/// Loads nothing: neither files nor addresses that a text might name.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

std::unique_ptr<QTextDocument> documentOf(const QString &html, double width, bool isTight)
{
    std::unique_ptr<QTextDocument> document(new ClosedDocument);
    document->setDocumentMargin(0);
    document->setDefaultFont(paperFont(10));
    document->setUseDesignMetrics(true);
    // A word that is wider than its column breaks rather than stand in the next one.
    auto option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setDefaultStyleSheet(
        u"p.head { font-size: 12px; font-weight: bold; margin-top: 0; margin-bottom: 2px }"
        "td, th, p { font-size: 10px }"
        "th { font-weight: bold; text-align: left; background-color: #eeeeee }"
        "td.label { color: #444444 }"
        "p.item { margin-top: 0; margin-bottom: 3px }"_s +
        (isTight ? u"p { margin-top: 6px; margin-bottom: 6px }"
                   "p.head { margin-top: 0; margin-bottom: 1px }"
                   "p.item { margin-top: 0; margin-bottom: 1px }"_s
                 : QString()));
    document->setHtml(isTight ? QString(html).replace(u"cellpadding=\"1\""_s, u"cellpadding=\"0\""_s) : html);
    document->setTextWidth(width);
    return document;
}

bool isBordered(const QTextTable &table)
{
    return table.format().border() > 0;
}

} // namespace

double SectionPiece::wholeHeight() const
{
    return headingHeight + headHeight + qMax(height, label.isEmpty() ? 0 : labelArea.height());
}

SectionLayout::SectionLayout(const QString &html, QString continued, double width, bool repeatsHeading,
                             bool isTight)
    : m_text(documentOf(html, width, isTight))
    , m_continued(std::move(continued))
    , m_width(width)
{
    m_height = m_text->documentLayout()->blockBoundingRect(m_text->lastBlock()).bottom();
    if (repeatsHeading)
        readHeading();
    collectCuts();
    std::stable_sort(m_cuts.begin(), m_cuts.end(),
                     [](const Cut &left, const Cut &right) { return left.end < right.end; });
}

/// The first line is one where it is as large as the template's.
void SectionLayout::readHeading()
{
    const auto first = m_text->firstBlock();
    const auto font = first.begin().atEnd() ? QFont() : first.begin().fragment().charFormat().font();
    if (QTextCursor(first).currentTable() || !font.bold() || font.pixelSize() != headingSize)
        return;
    m_heading = m_continued.isEmpty() ? first.text() : fillPlaces(m_continued, {first.text()});
    m_headingHeight =
        headingGap + QFontMetricsF(paperFont(headingSize, true))
                         .boundingRect(QRectF(0, 0, m_width, 10'000), Qt::TextWordWrap, m_heading)
                         .height();
}

void SectionLayout::addCut(Cut cut)
{
    // Nothing is cut off below a heading, which is the section's first line.
    const auto heading = m_text->documentLayout()->blockBoundingRect(m_text->firstBlock());
    if (cut.end > heading.bottom() + 1 && cut.next < m_height - 1)
        m_cuts.push_back(std::move(cut));
}

void SectionLayout::collectCuts()
{
    double end = 0;
    auto *root = m_text->rootFrame();
    for (auto part = root->begin(); !part.atEnd(); ++part) {
        if (const auto *table = qobject_cast<QTextTable *>(part.currentFrame())) {
            const auto area = m_text->documentLayout()->frameBoundingRect(part.currentFrame());
            addCut({end, area.top()});
            addTable(*table);
            end = area.bottom();
            // Something always follows a table, if only an empty line.
            m_height = qMax(m_height, end);
            continue;
        }
        const auto block = part.currentBlock();
        const auto area = m_text->documentLayout()->blockBoundingRect(block);
        if (block.text().isEmpty())
            continue;
        addCut({end, area.top()});
        addParagraph(block);
        end = area.bottom();
    }
    if (end > 0)
        m_height = end;
    m_cuts.erase(std::remove_if(m_cuts.begin(), m_cuts.end(),
                                [this](const Cut &cut) { return cut.next >= m_height - 1; }),
                 m_cuts.end());
}

std::vector<SectionLayout::Line> SectionLayout::linesOf(const QTextBlock &block) const
{
    std::vector<Line> lines;
    const double top = m_text->documentLayout()->blockBoundingRect(block).top();
    for (int index = 0; index < block.layout()->lineCount(); ++index) {
        const auto line = block.layout()->lineAt(index);
        lines.push_back({top + line.y(), top + line.y() + line.height()});
    }
    return lines;
}

void SectionLayout::addParagraph(const QTextBlock &block)
{
    const auto lines = linesOf(block);
    for (int index = 1; index < int(lines.size()); ++index)
        addCut({lines[size_t(index) - 1].bottom,
                lines[size_t(index)].top,
                -1,
                {},
                false,
                index < leastLines || int(lines.size()) - index < leastLines});
}

double SectionLayout::rowTop(const QTextTable &table, int row) const
{
    double top = m_height + 1'000;
    for (int column = 0; column < table.columns(); ++column) {
        const auto first = table.cellAt(row, column).firstCursorPosition().block();
        top = qMin(top, m_text->documentLayout()->blockBoundingRect(first).top());
    }
    return top - table.format().cellPadding() - (isBordered(table) ? 1 : 0);
}

void SectionLayout::addTable(const QTextTable &table)
{
    const auto area = m_text->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(&table));
    const int heads = table.format().headerRowCount();
    const int index = int(m_heads.size());
    const double headEnd = heads > 0 && heads < table.rows() ? rowTop(table, heads) : area.top();
    double labelWidth = m_width;
    if (table.columns() > 1) {
        const auto second = table.cellAt(0, 1).firstCursorPosition().block();
        labelWidth = m_text->documentLayout()->blockBoundingRect(second).left() - area.left() - 4;
    }
    m_heads.push_back({area.top(), headEnd - area.top(), labelWidth, isBordered(table)});
    for (int row = heads; row < table.rows(); ++row) {
        const double top = row == heads ? headEnd : rowTop(table, row);
        if (row > heads)
            addCut({top, top, index});
        addRow(table, row, index, top, row + 1 < table.rows() ? rowTop(table, row + 1) : area.bottom());
    }
}

void SectionLayout::addRow(const QTextTable &table, int row, int index, double top, double bottom)
{
    std::vector<std::vector<Line>> cells;
    for (int column = 0; column < table.columns(); ++column) {
        const auto cell = table.cellAt(row, column);
        std::vector<Line> lines;
        for (auto part = cell.begin(); !part.atEnd(); ++part) {
            const auto more = linesOf(part.currentBlock());
            lines.insert(lines.end(), more.begin(), more.end());
        }
        cells.push_back(std::move(lines));
    }
    const auto longest =
        std::max_element(cells.begin(), cells.end(),
                         [](const auto &left, const auto &right) { return left.size() < right.size(); });
    // A row in a grid stays whole; so does a short field. What is longer than a page runs on in any case.
    const bool staysWhole = isBordered(table) || longest->size() <= shortField;
    const auto label = table.cellAt(row, 0).firstCursorPosition().block().text();
    for (int line = 1; line < int(longest->size()); ++line) {
        const double end = (*longest)[size_t(line) - 1].bottom;
        const double next = (*longest)[size_t(line)].top;
        const bool cutsAnother = std::any_of(cells.begin(), cells.end(), [&](const auto &lines) {
            return std::any_of(lines.begin(), lines.end(), [&](const Line &one) {
                return one.top < end - 0.5 && one.bottom > end + 0.5;
            });
        });
        if (cutsAnother || end <= top || next >= bottom)
            continue;
        const bool isAlone = line < leastLines || int(longest->size()) - line < leastLines;
        addCut({end, next, index, label, true, staysWhole || isAlone});
    }
}

SectionPiece SectionLayout::pieceBetween(double from, const Cut &until) const
{
    SectionPiece piece;
    piece.from = from;
    piece.height = until.end - from;
    piece.runsOn = until.inRow;
    piece.next = until.next;
    piece.isInGrid = until.table >= 0 && m_heads[size_t(until.table)].hasBorders;
    const auto above = std::find_if(m_cuts.begin(), m_cuts.end(),
                                    [from](const Cut &cut) { return qAbs(cut.next - from) < 0.01; });
    if (from <= 0)
        return piece;
    piece.heading = m_heading;
    piece.headingHeight = m_headingHeight;
    if (above == m_cuts.end() || above->table < 0)
        return piece;
    const auto &head = m_heads[size_t(above->table)];
    piece.headFrom = head.from;
    piece.headHeight = head.height;
    if (above->label.isEmpty())
        return piece;
    piece.label = m_continued.isEmpty() ? above->label : fillPlaces(m_continued, {above->label});
    const QFontMetricsF metrics(paperFont(10));
    const double height =
        metrics.boundingRect(QRectF(0, 0, head.labelWidth, 10'000), Qt::TextWordWrap, piece.label).height();
    piece.labelArea = QRectF(2, head.height, head.labelWidth, height);
    return piece;
}

std::optional<SectionPiece> SectionLayout::pieceFrom(double from, double room, bool must) const
{
    const Cut end{m_height, m_height};
    if (const auto rest = pieceBetween(from, end); rest.wholeHeight() <= room)
        return rest;
    std::optional<SectionPiece> best;
    // Twice: first what is good, then what is at least possible.
    for (const bool resort : {false, true}) {
        for (const auto &cut : m_cuts) {
            if (cut.end <= from + 1 || (!resort && (cut.isResort || m_height - cut.next < leastRest)))
                continue;
            const auto piece = pieceBetween(from, cut);
            if (piece.wholeHeight() <= room)
                best = piece;
        }
        if (best || !must)
            return best;
    }
    // One line higher than a page: only an absurd size of type would do that.
    return pieceBetween(from, Cut{from + room, from + room});
}

void SectionLayout::paintLines(QPainter &painter, const QTextBlock &block, double from, double height) const
{
    const auto area = m_text->documentLayout()->blockBoundingRect(block);
    for (int index = 0; index < block.layout()->lineCount(); ++index) {
        const auto line = block.layout()->lineAt(index);
        const double lineTop = area.top() + line.y();
        if (lineTop > from - 0.5 && lineTop + line.height() < from + height + 0.5)
            line.draw(&painter, area.topLeft());
    }
}

/// What a grid's row that began before `from` still says, and its borders; gives where the row ends.
double SectionLayout::paintCutRow(QPainter &painter, const QTextTable &table, int row, double from,
                                  double height) const
{
    const auto *layout = m_text->documentLayout();
    const auto whole = layout->frameBoundingRect(const_cast<QTextTable *>(&table));
    const bool isLast = row + 1 == table.rows();
    const double around = table.format().cellPadding() + 1;
    // Of its words: the table's own area reaches into what follows.
    double end = isLast ? from : rowTop(table, row + 1);
    std::vector<double> edges{qMin(whole.right(), m_width) - 0.5};
    for (int column = 0; column < table.columns(); ++column) {
        const auto cell = table.cellAt(row, column);
        for (auto part = cell.begin(); !part.atEnd(); ++part) {
            paintLines(painter, part.currentBlock(), from, height);
            if (isLast)
                end = qMax(end, layout->blockBoundingRect(part.currentBlock()).bottom() + around);
        }
        const auto first = cell.firstCursorPosition().block();
        edges.push_back(layout->blockBoundingRect(first).left() - around + 0.5);
    }
    const double shown = qMin(end, from + height);
    painter.save();
    painter.setPen(QPen(table.format().borderBrush().color(), 1));
    for (const double edge : edges)
        painter.drawLine(QPointF(edge, from), QPointF(edge, shown));
    if (isLast && end <= from + height)
        painter.drawLine(QPointF(whole.left(), end - 0.5), QPointF(edges.front(), end - 0.5));
    painter.restore();
    return shown;
}

/// The lines of paragraphs that began before `from`; gives where they end. A layout that draws itself would
/// draw the line above the cut too, unseen, and who searches the PDF would read it twice.
double SectionLayout::paintRest(QPainter &painter, double from, double height) const
{
    double end = from;
    for (auto block = m_text->begin(); block.isValid(); block = block.next()) {
        const auto area = m_text->documentLayout()->blockBoundingRect(block);
        if (area.top() > from - 0.5 || area.bottom() < from + 0.5)
            continue;
        const auto *table = QTextCursor(block).currentTable();
        if (table && isBordered(*table))
            return paintCutRow(painter, *table, table->cellAt(block.position()).row(), from, height);
        paintLines(painter, block, from, height);
        end = qMax(end, area.bottom());
    }
    return end;
}

void SectionLayout::paint(QPainter &painter, double from, double height) const
{
    painter.save();
    painter.translate(0, -from);
    painter.setPen(Qt::black);
    const double drawn = paintRest(painter, from, height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    // A line that only touches the clip would be drawn too.
    context.clip = QRectF(0, drawn + 0.5, m_width, from + height - drawn - 1);
    if (context.clip.height() > 1) {
        painter.setClipRect(QRectF(-2, drawn, m_width + 4, from + height - drawn + 1));
        m_text->documentLayout()->draw(&painter, context);
    }
    painter.restore();
}

} // namespace licet
