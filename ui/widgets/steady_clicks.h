#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace licet {

/// What a click changes can bring another button under the hand, or the same one about something else: the
/// second click of a double click presses no button but the one that it began on, and that one only where it
/// says so. Keys are not touched.
class SteadyClicks : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole program while it lives.
    explicit SteadyClicks(QObject *parent);
    /// Property of a button, or of what it lies in, whose second click is not its own either: what it answers
    /// may be another question by then.
    static constexpr const char *oncePerClick = "oncePerClick";

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_pressed; ///< where the last click began
};

} // namespace licet
