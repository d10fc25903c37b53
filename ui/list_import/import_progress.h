#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace licet {

/// A long write under way: after 300 ms a thin line with how far it is, and Stop. While it runs, every other
/// key and click of the window waits.
class ImportProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgress(QWidget *parent = nullptr);

    void begin();
    /// False once somebody pressed Stop.
    bool tell(int done, int all);
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sentence;
    QProgressBar *m_line;
    QPushButton *m_stop;
    QElapsedTimer m_since;
    bool m_isStopped = false;
};

} // namespace licet
