#pragma once

#include "institution/recipient.h"
#include "ui/page/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace licet {

class Choice;
class ClosingCalendar;
class Segments;

/// On which days an office is closed beside the legal holidays: the register's own, and each recipient's. A
/// picture of a year to click in, and below it a list and a line to type in.
class ClosingDaysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingDaysPanel(Context &context, QWidget *parent = nullptr);

private:
    QWidget *makeChoices();
    QWidget *makeTyping();
    void refill();
    void showWhose();
    void toggle(QDate day);
    void addTyped();
    void removeChosen();
    /// False, and a sentence, where it can't be added.
    bool add(const ClosedOn &closed);
    void take(const ClosedOn &closed);
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] Result<std::vector<ClosedOn>> stored() const;
    Result<void> store(const ClosedOn &closed, bool isClosed);

    Context &m_context;
    Choice *m_whose;
    QLabel *m_year;
    Segments *m_often;
    ClosingCalendar *m_calendar;
    QLabel *m_day;
    QListWidget *m_list;
    QLineEdit *m_typed;
};

} // namespace licet
