#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace licet {

/// A widget with this property takes keys and clicks while a long write is under way: the message bar, whose
/// sentence may offer to go on without it.
inline constexpr auto answersMeanwhile = "answersMeanwhile";

/// A long write under way: after 300 ms a thin line with how far it is, and Stop. While it runs, the window
/// takes no other key or click; its register can still be asked for, or closed.
class WorkProgress : public QWidget
{
    Q_OBJECT

public:
    explicit WorkProgress(QWidget *parent = nullptr);

    /// `counted` says how far it is, "%1 of %2 rows". What can't be stopped has no button.
    void begin(const QString &counted, bool canStop = true);
    void tell(int done, int all);
    void end();

Q_SIGNALS:
    void stopWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    [[nodiscard]] bool passes(const QWidget &widget, const QEvent &event) const;

    QLabel *m_sentence;
    QProgressBar *m_line;
    QPushButton *m_stop;
    QString m_counted;
    bool m_canStop = true;
    QTimer m_appearing;
};

} // namespace licet
