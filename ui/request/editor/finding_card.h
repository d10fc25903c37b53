#pragma once

#include "request/finding.h"
#include "text/translator.h"
#include "ui/widgets/status_badges.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace licet {

/// A finding: shape, one sentence, what to do, and its source as a link that opens beneath it.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const Translator &translator, const Finding &finding, QWidget *parent = nullptr);
    /// A remark that no rule makes, about a draft's member, or about the whole.
    FindingCard(const StatusBadge &code, const QString &sentence, const QString &field,
                QWidget *parent = nullptr);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    void showSource(bool shown);

Q_SIGNALS:
    void wanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *begin(const StatusBadge &code, const QString &sentence, const QString &remark);
    void addSource(const Translator &translator, QVBoxLayout *column);

    Finding m_finding;
    QToolButton *m_source = nullptr;
};

} // namespace licet
