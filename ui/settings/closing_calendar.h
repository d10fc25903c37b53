#pragma once

#include "calendar/closing_year.h"

#include <QWidget>

namespace licet {

/// A picture of a year: weekends pale, legal holidays framed, closing days filled, yearly ones with a corner.
/// Arrows walk its days, Page Up and Down its months; a click or Enter asks to toggle a day.
class ClosingCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingCalendar(QWidget *parent = nullptr);
    /// Keeps the day of the year that is current.
    void setYear(int year);
    [[nodiscard]] int year() const { return m_current.year(); }
    void setClosedOn(std::vector<ClosedOn> closedOn);
    [[nodiscard]] const std::vector<ClosedOn> &closedOn() const { return m_closedOn; }
    [[nodiscard]] QDate current() const { return m_current; }
    void setCurrent(QDate day);
    /// "Thursday 24 December 2026: closed, every year"
    [[nodiscard]] QString sentence(QDate day) const;
    /// Where a day is painted; for a click of a test.
    [[nodiscard]] QRect placeOf(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Paints the mark of a day, for the legend too.
    static void paintMark(QPainter &painter, const QRect &area, Closure closure, const QPalette &palette);

Q_SIGNALS:
    void currentChanged(QDate day);
    void toggleWanted(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int monthsInRow(int width) const;
    [[nodiscard]] QRect monthArea(int month) const;
    [[nodiscard]] std::optional<QDate> dayAt(const QPoint &point) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day) const;

    QDate m_current;
    std::vector<ClosedOn> m_closedOn;
};

/// The marks of the calendar with their words.
class ClosingLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        Closure closure;
        QString word;
    };
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<Entry> m_entries;
};

} // namespace licet
