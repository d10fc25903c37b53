#include "ui/documents/paper_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace licet {

namespace {

constexpr int gap = 12; // around and between the sheets
constexpr double leastScale = 0.1;
constexpr double leastZoom = 0.5;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;

QColor mixed(const QColor &ground, const QColor &ink, double part)
{
    const auto mix = [&](int from, int to) { return int(from + (to - from) * part); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Paper"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    horizontalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    describe();
}

void PaperView::showPdf(std::shared_ptr<const PdfPages> pdf)
{
    replace(PaperSource(std::move(pdf)));
}

void PaperView::showDocument(std::shared_ptr<const PagedDocument> document)
{
    replace(PaperSource(std::move(document)));
}

void PaperView::showMessage(const QString &message)
{
    m_message = message;
    replace({});
}

void PaperView::replace(PaperSource source)
{
    const bool keepPlace = source.continues(m_source);
    m_source = std::move(source);
    m_images.clear();
    if (m_source.pageCount() > 0)
        m_message.clear();
    if (keepPlace) {
        arrangeKeepingPlace();
    } else {
        const QScopedValueRollback arranging(m_arranging, true);
        arrange();
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    }
    describe();
    viewport()->update();
}

void PaperView::setFitWholePage(bool fit)
{
    m_fitWholePage = fit;
    setZoom(1);
}

void PaperView::setZoom(double zoom)
{
    m_zoom = qBound(leastZoom, zoom, mostZoom);
    arrangeKeepingPlace();
}

void PaperView::highlightField(const QString &field)
{
    m_field = field;
    const auto area = fieldArea();
    viewport()->update();
    if (area.isNull() || viewport()->rect().intersects(area))
        return;
    // In the upper third, so that what follows is seen too.
    auto *bar = verticalScrollBar();
    bar->setValue(bar->value() + area.top() - viewport()->height() / 3);
}

int PaperView::currentPage() const
{
    int current = -1;
    int most = -1;
    for (int page = 0; page < pageCount(); ++page) {
        const int seen = viewport()->rect().intersected(sheet(page)).height();
        if (seen > most) {
            current = page;
            most = seen;
        }
    }
    return current;
}

QRect PaperView::sheet(int page) const
{
    return m_sheets.at(size_t(page))
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QSize PaperView::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, int(width * 1.414)};
}

// The widths with and without a scroll bar are told apart beforehand: else the bar would come and go for
// ever.
double PaperView::fittingScale() const
{
    QSizeF widest(1, 1);
    double points = 0;
    for (int page = 0; page < pageCount(); ++page) {
        widest = widest.expandedTo(m_source.size(page));
        points += m_source.size(page).height();
    }
    const QSizeF room = maximumViewportSize() - QSize(2 * gap, 2 * gap);
    double scale = room.width() / widest.width();
    if (m_fitWholePage)
        scale = qMin(scale, room.height() / widest.height());
    const bool scrolls = points * scale + (pageCount() + 1) * gap > maximumViewportSize().height();
    if (scrolls) {
        const double narrower = room.width() - verticalScrollBar()->sizeHint().width();
        scale = qMin(scale, narrower / widest.width());
    }
    return qMax(leastScale, scale);
}

void PaperView::arrange()
{
    const double scale = fittingScale() * m_zoom;
    if (scale != m_scale)
        m_images.clear();
    m_scale = scale;
    m_sheets.clear();
    int width = 0;
    int y = gap;
    for (int page = 0; page < pageCount(); ++page) {
        const auto size = (m_source.size(page) * scale).toSize();
        m_sheets.emplace_back(QPoint(0, y), size);
        width = qMax(width, size.width() + 2 * gap);
        y += size.height() + gap;
    }
    // Whether bars are shown follows from the ranges; the room that they leave is known beforehand.
    QSize room = maximumViewportSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    if (y > room.height())
        room.rwidth() -= bar;
    if (width > room.width())
        room.rheight() -= bar;
    for (auto &sheet : m_sheets)
        sheet.moveLeft((qMax(width, room.width()) - sheet.width()) / 2);
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, qMax(0, y - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, qMax(0, width - room.width()));
}

void PaperView::arrangeKeepingPlace()
{
    // Scroll bars that come or go resize the view, for which all is arranged already.
    if (m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    // The page at the top edge, and how far down it the edge lies in points.
    int page = 0;
    const int edge = verticalScrollBar()->value();
    while (page + 1 < int(m_sheets.size()) && m_sheets[size_t(page)].bottom() < edge)
        ++page;
    const bool known = page < int(m_sheets.size());
    const double points = known ? (edge - m_sheets[size_t(page)].top()) / m_scale : 0;
    const auto *across = horizontalScrollBar();
    const double middle = across->maximum() > 0 ? double(across->value()) / across->maximum() : 0.5;

    arrange();
    if (known && page < int(m_sheets.size()))
        verticalScrollBar()->setValue(qRound(m_sheets[size_t(page)].top() + points * m_scale));
    horizontalScrollBar()->setValue(qRound(middle * across->maximum()));
    describe();
    viewport()->update();
}

void PaperView::describe()
{
    const auto text =
        pageCount() == 0 ? m_message : tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount());
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

const QImage &PaperView::imageOf(int page)
{
    auto &image = m_images[page];
    const double ratio = devicePixelRatioF();
    if (image.isNull() || image.devicePixelRatio() != ratio) {
        image = m_source.image(page, m_scale * ratio);
        image.setDevicePixelRatio(ratio);
    }
    return image;
}

QRect PaperView::fieldArea() const
{
    const auto [page, area] = m_source.areaOf(m_field);
    if (page < 0 || page >= pageCount())
        return {};
    const QRectF scaled(area.topLeft() * m_scale, area.size() * m_scale);
    return scaled.translated(sheet(page).topLeft()).toAlignedRect();
}

QString PaperView::fieldUnder(QPoint position) const
{
    for (int page = 0; page < pageCount(); ++page)
        if (const auto area = sheet(page); area.contains(position))
            return m_source.fieldAt(page, QPointF(position - area.topLeft()) / m_scale);
    return {};
}

void PaperView::paintSheet(QPainter &painter, int page, const QRect &area)
{
    painter.fillRect(area, Qt::white);
    if (const auto &image = imageOf(page); image.isNull()) {
        painter.setPen(Qt::black);
        painter.drawText(area.adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This page can't be shown: save the PDF and open it in another program."));
    } else {
        painter.drawImage(area.topLeft(), image);
    }
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const auto ground = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.08);
    const auto rule = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35);
    painter.fillRect(viewport()->rect(), ground);
    if (pageCount() == 0) {
        const int most = 75 * fontMetrics().averageCharWidth();
        QRect area = viewport()->rect().adjusted(gap, gap, -gap, -gap);
        const int surplus = qMax(0, area.width() - most) / 2;
        area.adjust(surplus, 0, -surplus, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    for (int page = 0; page < pageCount(); ++page) {
        const auto area = sheet(page);
        if (!area.intersects(viewport()->rect())) {
            m_images.erase(page);
            continue;
        }
        paintSheet(painter, page, area);
        painter.setPen(QPen(rule, 1));
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
    if (const auto area = fieldArea(); !area.isNull()) {
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(area.adjusted(-3, -2, 3, 2),
                         mixed(Qt::white, palette().color(QPalette::Highlight), 0.2));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrangeKeepingPlace();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    auto *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep);
    else if (event->modifiers() & ~Qt::KeypadModifier)
        event->ignore(); // Ctrl+PgUp and its like belong to the window
    else if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y(); turned != 0)
        setZoom(turned > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const bool leads = !fieldUnder(event->position().toPoint()).isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    m_pressedField = event->button() == Qt::LeftButton ? fieldUnder(event->position().toPoint()) : QString();
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto field = std::exchange(m_pressedField, {});
    if (!field.isEmpty() && field == fieldUnder(event->position().toPoint()))
        Q_EMIT fieldClicked(field);
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeKeepingPlace();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    describe();
}

} // namespace licet
