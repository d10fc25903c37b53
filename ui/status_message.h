#pragma once

#include <QObject>

class QStatusBar;

namespace licet {

/// What was said last, at the left of the status bar: as much of it as the bar has room for, and all of it as
/// its tip.
class StatusMessage : public QObject
{
    Q_OBJECT

public:
    explicit StatusMessage(QStatusBar *bar);
    void show(const QString &sentence);
    void clear() { show({}); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QStatusBar *m_bar;
    QString m_sentence;
};

} // namespace licet
