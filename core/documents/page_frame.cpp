#include "documents/page_frame.h"

#include "documents/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// Points.
constexpr double pageHeight = 842;
constexpr double top = 40;
constexpr double footHeight = 64;
constexpr double bottom = pageHeight - 34 - footHeight;
constexpr double gap = 9;
/// With less room than this a section begins on the next page rather than leave its heading alone.
constexpr double leastRoom = 96;

/// Loads nothing: neither files nor addresses that a text might name.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

std::unique_ptr<QTextDocument> documentOf(const QString &html)
{
    std::unique_ptr<QTextDocument> document(new ClosedDocument);
    document->setDocumentMargin(0);
    document->setDefaultFont(paperFont(10));
    document->setUseDesignMetrics(true);
    document->setDefaultStyleSheet(
        u"p.head { font-size: 12px; font-weight: bold; margin-top: 0; margin-bottom: 2px }"
        "td, th, p { font-size: 10px }"
        "th { font-weight: bold; text-align: left; background-color: #eeeeee }"
        "td.label { color: #444444 }"
        "p.item { margin-top: 0; margin-bottom: 3px }"_s);
    document->setHtml(html);
    document->setTextWidth(PageFrame::contentWidth);
    return document;
}

double contentHeight(const QTextDocument &document)
{
    return document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
}

/// An empty first line as high as what the page holds already: the rest then breaks at the page's end.
void pushDown(QTextDocument &document, double used)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::Start);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat spacer;
    spacer.setLineHeight(used, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(spacer);
}

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
{
    double y = top + m_dress.headHeight;
    for (size_t index = 0; index < m_sections.size(); ++index) {
        m_documents.push_back(documentOf(m_sections[index].html));
        place(index, y);
    }
    for (const auto &slice : m_slices)
        collectFields(slice);
}

double PageFrame::followingTop() const
{
    return top + m_dress.runningHeight;
}

void PageFrame::place(size_t index, double &y)
{
    const auto &section = m_sections[index];
    const double first = followingTop();
    const double textHeight = contentHeight(*m_documents[index]);
    const double whole = textHeight + section.paintedHeight;
    const bool fits = y + whole <= bottom;
    const bool fitsAlone = first + whole <= bottom;
    if (!fits && (!section.mayBreak || bottom - y < leastRoom) && y > first) {
        ++m_pages;
        y = first;
    }
    if (y + whole <= bottom || (!section.mayBreak && fitsAlone)) {
        m_slices.push_back({index, m_pages - 1, y, 0, textHeight, true});
        y += whole + gap;
        return;
    }
    placeBroken(index, y);
}

void PageFrame::placeBroken(size_t index, double &y)
{
    auto &document = *m_documents[index];
    const double first = followingTop();
    const double used = y - first;
    const double room = bottom - first;
    if (used > 0)
        pushDown(document, used);
    document.setPageSize(QSizeF(contentWidth, room));
    const double end = contentHeight(document);
    const int pages = int(end / room) + 1;
    for (int page = 0; page < pages; ++page) {
        const double from = page * room + (page == 0 ? used : 0);
        const double height = qMin(end, (page + 1) * room) - from;
        m_slices.push_back(
            {index, m_pages - 1 + page, page == 0 ? y : first, from, height, page == pages - 1});
    }
    m_pages += pages - 1;
    y = first + end - (pages - 1) * room;
    const double painted = m_sections[index].paintedHeight;
    if (painted > 0 && y + painted > bottom) {
        m_slices.back().isLast = false;
        y = first;
        m_slices.push_back({index, m_pages++, y, end, 0, true});
    }
    y += painted + gap;
}

void PageFrame::collectFields(const Slice &slice)
{
    const auto &document = *m_documents[slice.section];
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            for (const auto &name : part.fragment().charFormat().anchorNames()) {
                const auto area = document.documentLayout()->blockBoundingRect(block);
                if (area.bottom() > slice.from && area.top() < slice.from + slice.height && !name.isEmpty())
                    m_fields.push_back({name, slice.page, area.translated(margin, slice.y - slice.from)});
            }
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
    for (const auto &slice : m_slices) {
        if (slice.page != page)
            continue;
        const auto &document = *m_documents[slice.section];
        painter.save();
        painter.translate(margin, slice.y - slice.from);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, slice.from, contentWidth, slice.height);
        painter.setClipRect(context.clip.adjusted(-2, 0, 2, 1));
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const auto &section = m_sections[slice.section];
        if (slice.isLast && section.paintBelow)
            section.paintBelow(painter,
                               QRectF(margin, slice.y + slice.height, contentWidth, section.paintedHeight));
    }
    if (m_dress.paintFoot)
        m_dress.paintFoot(painter, QRectF(margin, pageHeight - 24 - footHeight, contentWidth, footHeight),
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
