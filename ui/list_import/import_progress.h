#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace licet {

/// A long write under way: after 300 ms a thin line with how far it is, and Stop. While it runs, the window
/// takes no other key or click; its register can still be asked for, or closed.
class ImportProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgress(QWidget *parent = nullptr);

    void begin();
    void tell(int done, int all);
    void end();

Q_SIGNALS:
    void stopWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sentence;
    QProgressBar *m_line;
    QPushButton *m_stop;
    QElapsedTimer m_since;
};

} // namespace licet
