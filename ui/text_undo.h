#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace licet {

/// What *Undo* takes back: typing in the field that has the keyboard. What is recorded is corrected, and an
/// import taken back, by events of their own.
class TextUndo : public QObject
{
    Q_OBJECT

public:
    explicit TextUndo(QObject *parent);
    [[nodiscard]] bool isPossible() const;
    void undo();

Q_SIGNALS:
    /// It became possible, or is so no longer.
    void changed();

private:
    void follow(QWidget *field);

    QPointer<QWidget> m_field; ///< one line or a long text; null outside text
};

} // namespace licet
