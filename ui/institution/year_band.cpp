#include "ui/institution/year_band.h"

#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/status_badges.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

YearBand::YearBand(const Translator &translator, QWidget *parent) : QWidget(parent), m_translator(translator)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The year's mandates"));
}

void YearBand::setYear(int year, QDate today)
{
    m_year = year;
    m_today = today;
    setStaff(m_institution, m_staff);
}

void YearBand::setStaff(const Institution &institution, const Staff &staff)
{
    m_institution = institution;
    m_staff = staff;
    m_gaps = daysWithoutSignatory(institution, staff, QDate(m_year, 1, 1), QDate(m_year, 12, 31));
    describe();
    updateGeometry();
    update();
}

void YearBand::choose(Id<Person> person)
{
    m_person = person;
    update();
}

void YearBand::describe()
{
    QStringList gaps;
    for (const auto &gap : m_gaps)
        gaps << (gap.from == gap.until ? printedDate(gap.from)
                                       : tr("%1 to %2").arg(printedDate(gap.from), printedDate(gap.until)));
    const auto text = gaps.isEmpty() ? tr("Somebody may sign on every day of %1.").arg(m_year)
                                     : tr("Nobody may sign: %1.").arg(gaps.join(u", "_s));
    setAccessibleDescription(text);
    setToolTip(text);
}

int YearBand::rowHeight() const
{
    return lineUnit(*this) * 13 / 10;
}

int YearBand::nameWidth() const
{
    return qMin(width() / 4, 24 * characterWidth(*this));
}

QSize YearBand::sizeHint() const
{
    return {60 * characterWidth(*this), rowHeight() * (2 + int(m_staff.people.size())) + 4};
}

QSize YearBand::minimumSizeHint() const
{
    return {30 * characterWidth(*this), sizeHint().height()};
}

int YearBand::xOf(QDate day) const
{
    const QDate first(m_year, 1, 1);
    const double days = first.daysInYear();
    return nameWidth() + qRound(double(first.daysTo(day)) / days * (width() - nameWidth() - 2));
}

QRect YearBand::barOf(QDate from, std::optional<QDate> until, int top, int height) const
{
    const QDate first(m_year, 1, 1), last(m_year, 12, 31);
    const auto begin = qMax(from, first);
    const auto end = qMin(until.value_or(last), last);
    if (begin > end)
        return {};
    const int left = xOf(begin);
    return {left, top, qMax(3, xOf(end.addDays(1)) - left), height};
}

void YearBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMonths(painter);
    paintGaps(painter);
    for (size_t index = 0; index < m_staff.people.size(); ++index)
        paintPerson(painter, index);
    if (m_today.year() == m_year) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawLine(xOf(m_today), rowHeight(), xOf(m_today), height() - 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void YearBand::paintMonths(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int month = 1; month <= 12; ++month) {
        const int left = xOf(QDate(m_year, month, 1));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(left, 0, left, height());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(left + 3, 0, width() / 13, rowHeight()), Qt::AlignVCenter,
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
}

void YearBand::paintGaps(QPainter &painter) const
{
    const int top = rowHeight();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top, nameWidth() - 6, rowHeight()), Qt::AlignVCenter,
                     fontMetrics().elidedText(tr("Nobody may sign"), Qt::ElideRight, nameWidth() - 6));
    painter.setPen(QPen(toneColour(Tone::Wrong, palette()), 2));
    for (const auto &gap : m_gaps)
        painter.drawRect(barOf(gap.from, gap.until, top + 3, rowHeight() - 6));
}

void YearBand::paintPerson(QPainter &painter, size_t index) const
{
    const auto &person = m_staff.people[index];
    const int top = rowHeight() * (2 + int(index));
    if (person.id == m_person)
        painter.fillRect(QRect(0, top, width(), rowHeight()), palette().alternateBase());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, top, nameWidth() - 6, rowHeight()), Qt::AlignVCenter,
                     fontMetrics().elidedText(person.name, Qt::ElideRight, nameWidth() - 6));
    for (const auto &mandate : m_staff.mandates) {
        if (mandate.person != person.id)
            continue;
        const auto bar = barOf(mandate.from, mandate.until, top + 2, rowHeight() - 5);
        if (bar.isEmpty())
            continue;
        painter.fillRect(bar, palette().color(QPalette::Button));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(bar);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            bar.adjusted(4, 0, -2, 0), Qt::AlignVCenter,
            fontMetrics().elidedText(term(m_translator, mandate.role), Qt::ElideRight, bar.width() - 6));
    }
    for (const auto &absence : m_staff.absences) {
        if (absence.person != person.id)
            continue;
        const auto bar = barOf(absence.from, absence.until, top + 2, rowHeight() - 5);
        if (bar.isEmpty())
            continue;
        painter.fillRect(bar, palette().base());
        painter.fillRect(bar, QBrush(palette().color(QPalette::WindowText), Qt::BDiagPattern));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(bar);
    }
}

void YearBand::mousePressEvent(QMouseEvent *event)
{
    const int index = event->position().toPoint().y() / rowHeight() - 2;
    if (index >= 0 && index < int(m_staff.people.size()))
        Q_EMIT chosen(m_staff.people[size_t(index)].id);
}

void YearBand::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_staff.people.empty())
        return QWidget::keyPressEvent(event);
    int present = -1;
    for (size_t index = 0; index < m_staff.people.size(); ++index)
        if (m_staff.people[index].id == m_person)
            present = int(index);
    const int next = qBound(0, present + step, int(m_staff.people.size()) - 1);
    Q_EMIT chosen(m_staff.people[size_t(next)].id);
}

} // namespace licet
