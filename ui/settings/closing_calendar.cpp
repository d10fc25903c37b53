#include "ui/settings/closing_calendar.h"

#include "ui/widgets/arrangement.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekdays = 7;
constexpr int linesOfMonth = 8; ///< name, weekdays, six weeks
constexpr std::array rowsOfMonths{6, 4, 3, 2, 1};

} // namespace

ClosingCalendar::ClosingCalendar(QWidget *parent) : QWidget(parent), m_current(2026, 1, 1)
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Calendar of closing days"));
}

void ClosingCalendar::setYear(int year)
{
    QDate day(year, m_current.month(), 1);
    setCurrent(day.addDays(qMin(m_current.day(), day.daysInMonth()) - 1));
}

void ClosingCalendar::setClosedOn(std::vector<ClosedOn> closedOn)
{
    m_closedOn = std::move(closedOn);
    setCurrent(m_current);
    update();
}

void ClosingCalendar::setCurrent(QDate day)
{
    m_current = day;
    setAccessibleDescription(sentence(day));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT currentChanged(day);
}

QString ClosingCalendar::sentence(QDate day) const
{
    const QLocale locale;
    auto format = tr("dddd d MMMM yyyy", "a day in full; the letters stand for its parts");
    if (locale.language() == QLocale::French && day.day() == 1)
        format.replace(u" d "_s, u" '1er' "_s);
    const auto name = locale.toString(day, format);
    switch (closureOn(m_closedOn, day)) {
    case Closure::None:
        return tr("%1: open").arg(name);
    case Closure::Weekend:
        return tr("%1: weekend").arg(name);
    case Closure::Holiday:
        return tr("%1: legal holiday").arg(name);
    case Closure::Once:
        return tr("%1: closed, in this year only").arg(name);
    case Closure::Yearly:
        return tr("%1: closed, every year").arg(name);
    }
    Q_UNREACHABLE();
}

QSize ClosingCalendar::cell() const
{
    return {qMax(fontMetrics().horizontalAdvance(u"30"_s) + 8, 3 * characterWidth(*this)),
            lineUnit(*this) * 12 / 10};
}

int ClosingCalendar::monthsInRow(int width) const
{
    const int month = weekdays * cell().width();
    const int gap = cell().width();
    for (const int count : rowsOfMonths)
        if (count * month + (count - 1) * gap <= width)
            return count;
    return 1;
}

QRect ClosingCalendar::monthArea(int month) const
{
    const int inRow = monthsInRow(width());
    const auto one = cell();
    const int wide = weekdays * one.width();
    const int high = linesOfMonth * one.height();
    const int row = (month - 1) / inRow;
    const int column = (month - 1) % inRow;
    return {2 + column * (wide + one.width()), 2 + row * (high + one.height() / 2), wide, high};
}

int ClosingCalendar::heightForWidth(int width) const
{
    const int rows = 12 / monthsInRow(width);
    const auto one = cell();
    return rows * linesOfMonth * one.height() + (rows - 1) * one.height() / 2 + 4;
}

QSize ClosingCalendar::sizeHint() const
{
    const int wide = 4 * weekdays * cell().width() + 3 * cell().width() + 4;
    return {wide, heightForWidth(wide)};
}

QSize ClosingCalendar::minimumSizeHint() const
{
    return {weekdays * cell().width() + 4, linesOfMonth * cell().height()};
}

QRect ClosingCalendar::placeOf(QDate day) const
{
    const auto month = monthArea(day.month());
    const auto one = cell();
    const int before = QDate(day.year(), day.month(), 1).dayOfWeek() - 1;
    const int place = before + day.day() - 1;
    return {month.left() + (place % weekdays) * one.width(),
            month.top() + (2 + place / weekdays) * one.height(), one.width(), one.height()};
}

std::optional<QDate> ClosingCalendar::dayAt(const QPoint &point) const
{
    for (QDate day(year(), 1, 1); day.year() == year(); day = day.addDays(1))
        if (placeOf(day).contains(point))
            return day;
    return {};
}

void ClosingCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void ClosingCalendar::paintMonth(QPainter &painter, int month) const
{
    const auto area = monthArea(month);
    const auto one = cell();
    const QLocale locale;
    auto bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(area.left() + 4, area.top(), area.width() - 4, one.height()), Qt::AlignVCenter,
                     locale.standaloneMonthName(month));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int day = 1; day <= weekdays; ++day)
        painter.drawText(QRect(area.left() + (day - 1) * one.width(), area.top() + one.height(), one.width(),
                               one.height()),
                         Qt::AlignCenter, locale.standaloneDayName(day, QLocale::NarrowFormat));
    for (QDate day(year(), month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

void ClosingCalendar::paintMark(QPainter &painter, const QRect &area, Closure closure,
                                const QPalette &palette)
{
    const auto box = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5);
    if (closure == Closure::Holiday) {
        painter.setPen(palette.color(QPalette::WindowText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    } else if (closure == Closure::Once || closure == Closure::Yearly) {
        painter.fillRect(box, palette.color(QPalette::WindowText));
    }
    if (closure == Closure::Yearly) {
        const double size = box.height() / 2.6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Window));
        painter.drawPolygon(QPolygonF({QPointF(box.right() - size, box.top()), box.topRight(),
                                       QPointF(box.right(), box.top() + size)}));
    }
}

void ClosingCalendar::paintDay(QPainter &painter, QDate day) const
{
    const auto area = placeOf(day);
    const auto closure = closureOn(m_closedOn, day);
    paintMark(painter, area, closure, palette());
    const bool isFilled = closure == Closure::Once || closure == Closure::Yearly;
    painter.setPen(palette().color(isFilled                      ? QPalette::Window
                                   : closure == Closure::Weekend ? QPalette::PlaceholderText
                                                                 : QPalette::WindowText));
    painter.drawText(area, Qt::AlignCenter, QString::number(day.day()));
    if (day == m_current && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ClosingCalendar::mousePressEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !day)
        return QWidget::mousePressEvent(event);
    setCurrent(*day);
    Q_EMIT toggleWanted(*day);
}

void ClosingCalendar::keyPressEvent(QKeyEvent *event)
{
    const auto month = QDate(m_current.year(), m_current.month(), 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(1));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-weekdays));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(weekdays));
    case Qt::Key_PageUp:
        return event->modifiers() == Qt::NoModifier ? setCurrent(m_current.addMonths(-1))
                                                    : QWidget::keyPressEvent(event);
    case Qt::Key_PageDown:
        return event->modifiers() == Qt::NoModifier ? setCurrent(m_current.addMonths(1))
                                                    : QWidget::keyPressEvent(event);
    case Qt::Key_Home:
        return setCurrent(month);
    case Qt::Key_End:
        return setCurrent(month.addMonths(1).addDays(-1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier)
            return Q_EMIT toggleWanted(m_current);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ClosingCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto day = dayAt(help->pos());
    day ? QToolTip::showText(help->globalPos(), sentence(*day), this) : QToolTip::hideText();
    return true;
}

ClosingLegend::ClosingLegend(QWidget *parent)
    : QWidget(parent)
    , m_entries{{Closure::Holiday, tr("legal holiday")},
                {Closure::Once, tr("closed in this year")},
                {Closure::Yearly, tr("closed every year")}}
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const auto &one : m_entries)
        words << one.word;
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(u", "_s));
}

std::vector<QRect> ClosingLegend::places(int width) const
{
    const int unit = lineUnit(*this);
    std::vector<QRect> all;
    int x = 0;
    int y = 0;
    for (const auto &one : m_entries) {
        const int wide = unit * 3 / 2 + fontMetrics().horizontalAdvance(one.word);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += unit * 13 / 10;
        }
        all.emplace_back(x, y, wide, unit * 13 / 10);
        x += wide + unit;
    }
    return all;
}

int ClosingLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1;
}

QSize ClosingLegend::sizeHint() const
{
    const auto all = places(QWIDGETSIZE_MAX);
    return {all.back().right() + 1, all.back().bottom() + 1};
}

void ClosingLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (size_t index = 0; index < m_entries.size(); ++index) {
        const auto area = all[index];
        ClosingCalendar::paintMark(painter, QRect(area.left(), area.top(), area.height(), area.height()),
                                   m_entries[index].closure, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(area.adjusted(lineUnit(*this) * 3 / 2, 0, 4, 0), Qt::AlignVCenter,
                         m_entries[index].word);
    }
}

} // namespace licet
