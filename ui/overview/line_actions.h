#pragma once

#include "ui/overview/due_places.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace licet {

/// Under the current line of the overview: what can be done about it, and why its date is what it is.
class LineActions : public QWidget
{
    Q_OBJECT

public:
    LineActions(Context &context, QWidget *parent);
    /// `quiet`: what the narrow arrangement has no columns for, or empty.
    void setItem(const DueItem &item, const QString &quiet);
    void toggleSum();
    [[nodiscard]] bool isSumShown() const { return m_isSumShown; }
    [[nodiscard]] QToolButton *firstButton() const { return m_steps[0]; }
    /// Presses the most likely step.
    void pressPrimary();
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void snoozeWanted();
    void openWanted();
    void doneWanted();
    /// Its height is another one.
    void changed();
    /// Escape, or up from the first button.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void press(int step);

    Context &m_context;
    std::vector<DueStep> m_stepPlaces;
    QString m_key;
    bool m_isReminder = false;
    bool m_isSumShown = false;
    QLabel *m_quiet;
    QToolButton *m_steps[2];
    QToolButton *m_snooze;
    QToolButton *m_open;
    QToolButton *m_why;
    QLabel *m_sum;
};

} // namespace licet
