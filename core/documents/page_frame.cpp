#include "documents/page_frame.h"

#include "documents/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// Points.
constexpr double pageHeight = 842;
constexpr double top = 40;
constexpr double belowFoot = 24;
constexpr double aboveFoot = 10;
constexpr double gap = 9;
constexpr double tightGap = 3;
/// With less room than this a section begins on the next page rather than leave its heading alone.
constexpr double leastRoom = 96;

} // namespace

QFont diagonalFont(const QString &word)
{
    constexpr int size = 110;
    constexpr double longest = 820;
    const auto font = paperFont(size, true);
    const double width = QFontMetricsF(font).horizontalAdvance(word);
    return width <= longest ? font : paperFont(int(size * longest / width), true);
}

QString PagedDocument::fieldAt(int, QPointF) const
{
    return {};
}

std::pair<int, QRectF> PagedDocument::areaOf(const QString &) const
{
    return {-1, {}};
}

PageFrame::PageFrame(std::vector<Section> sections, PageDecoration dress)
    : m_sections(std::move(sections))
    , m_dress(std::move(dress))
    , m_gap(gap)
{
    readSections(false);
    layOut();
    if (const int pages = m_pages; m_dress.mayTighten && pages > 1) {
        // No more than is needed: first sections move closer, then lines do.
        m_gap = tightGap;
        layOut();
        if (m_pages == pages) {
            readSections(true);
            layOut();
        }
        if (m_pages == pages) {
            m_gap = gap;
            readSections(false);
            layOut();
        }
    }
    for (const auto &slice : m_slices)
        collectFields(slice);
}

void PageFrame::readSections(bool isTight)
{
    m_layouts.clear();
    for (const auto &section : m_sections)
        m_layouts.push_back(std::make_unique<SectionLayout>(section.html, m_dress.continued, contentWidth,
                                                            m_dress.repeatsHeadings, isTight));
}

void PageFrame::layOut()
{
    m_raised.clear();
    placeAll();
    // A section that stands alone draws the end of the one before it to its page; that one may then stand
    // alone itself.
    for (size_t index = m_sections.size(); index-- > 1;) {
        if (!standsAlone(index))
            continue;
        const auto before = std::find_if(m_slices.rbegin(), m_slices.rend(),
                                         [&](const Slice &slice) { return slice.section == index - 1; });
        const auto raised = m_raised;
        m_raised[index - 1] = {before->page, before->y + before->piece.wholeHeight() - 1};
        placeAll();
        if (standsAlone(index)) {
            m_raised = raised;
            placeAll();
        }
    }
}

double PageFrame::topOf(int page) const
{
    return page == 0 ? top + m_dress.headHeight : top + m_dress.runningHeight;
}

double PageFrame::bottom() const
{
    return pageHeight - belowFoot - m_dress.footHeight - aboveFoot;
}

/// Whether it begins a page and has to be with the section before it: because it says so, or because it would
/// be all that the last sheet bears.
bool PageFrame::standsAlone(size_t index) const
{
    const auto first = std::find_if(m_slices.begin(), m_slices.end(),
                                    [&](const Slice &slice) { return slice.section == index; });
    if (first->page == 0 || (first != m_slices.begin() && std::prev(first)->page == first->page))
        return false;
    if (m_sections[index].staysWithPrevious)
        return true;
    return index + 1 == m_sections.size() && first->isLast;
}

void PageFrame::placeAll()
{
    m_pages = 1;
    m_slices.clear();
    double y = topOf(0);
    for (size_t index = 0; index < m_sections.size(); ++index)
        place(index, y);
}

void PageFrame::nextPage(double &y)
{
    y = topOf(m_pages);
    ++m_pages;
}

/// Where the page that is filled now ends for a section.
double PageFrame::limitFor(size_t index) const
{
    const auto raised = m_raised.find(index);
    if (raised == m_raised.end() || raised->second.page != m_pages - 1)
        return bottom();
    return qMin(bottom(), raised->second.limit);
}

/// What of a section goes to the page that is filled now; at a page's top something does in any case.
std::optional<SectionPiece> PageFrame::pieceFor(size_t index, double from, double y) const
{
    const auto &section = m_sections[index];
    const auto &layout = *m_layouts[index];
    const bool isAtTop = y <= topOf(m_pages - 1);
    const double room = qMax(2 * gap, limitFor(index) - y);
    const auto piece = layout.pieceFrom(from, room, isAtTop);
    const bool endsHere = piece && piece->next >= layout.height();
    if (!endsHere || section.paintedHeight == 0 || piece->wholeHeight() + section.paintedHeight <= room)
        return piece;
    // What is painted below stands with the last piece of the text.
    if (!isAtTop)
        return {};
    return layout.pieceFrom(from, qMax(2 * gap, room - section.paintedHeight), true);
}

void PageFrame::place(size_t index, double &y)
{
    const auto &section = m_sections[index];
    const auto &layout = *m_layouts[index];
    const double whole = layout.height() + section.paintedHeight;
    const bool staysWhole = !section.mayBreak && topOf(1) + whole <= bottom();
    const bool needsAll = staysWhole || bottom() - y < leastRoom;
    if (y + whole > limitFor(index) && needsAll && y > topOf(m_pages - 1))
        nextPage(y);
    double from = 0;
    while (true) {
        const auto piece = staysWhole ? layout.pieceFrom(0, layout.height(), true) : pieceFor(index, from, y);
        if (piece) {
            const bool isLast = piece->next >= layout.height();
            m_slices.push_back({index, m_pages - 1, y, *piece, isLast});
            y += piece->wholeHeight();
            if (isLast)
                break;
            from = piece->next;
        }
        nextPage(y);
    }
    y += section.paintedHeight + m_gap;
}

void PageFrame::collectFields(const Slice &slice)
{
    const auto &document = m_layouts[slice.section]->text();
    const auto &piece = slice.piece;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            for (const auto &name : part.fragment().charFormat().anchorNames()) {
                const auto area = document.documentLayout()->blockBoundingRect(block);
                if (area.bottom() > piece.from && area.top() < piece.from + piece.height && !name.isEmpty())
                    m_fields.push_back({name, slice.page,
                                        area.translated(margin, slice.y + piece.headingHeight +
                                                                    piece.headHeight - piece.from)});
            }
}

void PageFrame::paintSlice(QPainter &painter, const Slice &slice) const
{
    const auto &section = m_sections[slice.section];
    const auto &layout = *m_layouts[slice.section];
    const auto &piece = slice.piece;
    painter.save();
    painter.translate(margin, slice.y);
    if (!piece.heading.isEmpty()) {
        painter.setFont(paperFont(headingSize, true));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(0, 0, contentWidth, piece.headingHeight), Qt::TextWordWrap, piece.heading);
        painter.translate(0, piece.headingHeight);
    }
    if (piece.headHeight > 0)
        layout.paint(painter, piece.headFrom, piece.headHeight);
    if (!piece.label.isEmpty()) {
        painter.setFont(paperFont(10));
        painter.setPen(QColor(0x44, 0x44, 0x44));
        painter.drawText(piece.labelArea, Qt::TextWordWrap, piece.label);
    }
    painter.translate(0, piece.headHeight);
    layout.paint(painter, piece.from, piece.height);
    if (piece.isInGrid && piece.runsOn) {
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1));
        painter.drawLine(QPointF(0, piece.height + 1), QPointF(contentWidth, piece.height + 1));
    }
    painter.restore();
    if (slice.isLast && section.paintBelow)
        section.paintBelow(
            painter, QRectF(margin, slice.y + piece.wholeHeight(), contentWidth, section.paintedHeight));
}

void PageFrame::paint(QPainter &painter, int page) const
{
    painter.fillRect(QRectF(0, 0, pageWidth, pageHeight), Qt::white);
    painter.setPen(Qt::black);
    if (!m_dress.diagonal.isEmpty()) {
        painter.save();
        painter.setFont(diagonalFont(m_dress.diagonal));
        painter.setPen(QColor(0xec, 0xec, 0xec));
        painter.translate(pageWidth / 2, pageHeight / 2);
        painter.rotate(-52);
        painter.drawText(QRectF(-450, -90, 900, 180), Qt::AlignCenter, m_dress.diagonal);
        painter.restore();
    }
    if (page == 0 && m_dress.paintHead)
        m_dress.paintHead(painter, QRectF(margin, top, contentWidth, m_dress.headHeight));
    if (page > 0 && m_dress.paintRunning)
        m_dress.paintRunning(painter, QRectF(margin, top, contentWidth, m_dress.runningHeight), page + 1,
                             m_pages);
    for (const auto &slice : m_slices)
        if (slice.page == page)
            paintSlice(painter, slice);
    painter.setPen(Qt::black);
    if (m_dress.paintFoot)
        m_dress.paintFoot(
            painter,
            QRectF(margin, pageHeight - belowFoot - m_dress.footHeight, contentWidth, m_dress.footHeight),
            page + 1, m_pages);
}

QString PageFrame::fieldAt(int page, QPointF point) const
{
    QString nearest;
    for (const auto &field : m_fields)
        if (field.page == page && field.area.top() - 2 <= point.y() && point.y() <= field.area.bottom() + 2)
            nearest = field.name;
    return nearest;
}

std::pair<int, QRectF> PageFrame::areaOf(const QString &name) const
{
    std::pair<int, QRectF> found{-1, {}};
    for (const auto &field : m_fields)
        if (field.name == name && (found.first < 0 || found.first == field.page))
            found = {field.page, found.second.united(field.area)};
    return found;
}

} // namespace licet
