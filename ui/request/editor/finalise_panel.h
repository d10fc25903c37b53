#pragma once

#include "request/check.h"
#include "ui/page/context.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace licet {

class LongText;
class Segments;

/// Unfolds under the head before finalising: why each warning stays open, the consultant's opinion for the
/// signatory, and what will follow. Escape closes it.
class FinalisePanel : public QFrame
{
    Q_OBJECT

public:
    explicit FinalisePanel(const Translator &translator, QWidget *parent = nullptr);
    void ask(const std::vector<Finding> &findings, const ConsultantAdvice &advice, int nextVersion);
    [[nodiscard]] ConsultantAdvice advice() const;

Q_SIGNALS:
    void edited();
    void confirmed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addReasons(const std::vector<Finding> &warnings, const ConsultantAdvice &advice);
    void refresh();

    const Translator &m_translator;
    QWidget *m_reasonsBox;
    QVBoxLayout *m_reasonsLayout;
    std::vector<std::pair<QString, QLineEdit *>> m_reasons; ///< by rule
    Segments *m_opinion;
    LongText *m_reservations;
    QScrollArea *m_scroll;
    QLabel *m_consequence;
    QPushButton *m_confirm;
};

} // namespace licet
