#pragma once

#include "institution/staff.h"
#include "request/mandate_effects.h"
#include "text/translator.h"

#include <QWidget>

namespace licet {

/// One year of an institution's people: each mandate as a bar with its role, absences hatched in it, and on
/// top the days on which nobody may sign, edged in red. Up and Down choose a person.
class YearBand : public QWidget
{
    Q_OBJECT

public:
    explicit YearBand(const Translator &translator, QWidget *parent = nullptr);
    void setYear(int year, QDate today);
    void setStaff(const Institution &institution, const Staff &staff);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] const std::vector<DayRange> &gaps() const { return m_gaps; }
    void choose(Id<Person> person);
    [[nodiscard]] Id<Person> person() const { return m_person; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(licet::Id<licet::Person> person);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    void paintMonths(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintPerson(QPainter &painter, size_t index) const;
    [[nodiscard]] int xOf(QDate day) const;
    /// The part of a period that lies within the year, as pixels; empty when none does.
    [[nodiscard]] QRect barOf(QDate from, std::optional<QDate> until, int top, int height) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int nameWidth() const;

    const Translator &m_translator;
    int m_year = 2000;
    QDate m_today;
    Institution m_institution;
    Staff m_staff;
    std::vector<DayRange> m_gaps;
    Id<Person> m_person;
};

} // namespace licet
