#pragma once

#include "ui/page/commands.h"
#include "ui/request/record/question_panel.h"

namespace licet {

class DraftAutosaver;
class EditorCheck;
class NextStepBar;

/// What a draft asks somebody before it is finalised: the panel in which that is put or its answer kept, and
/// the line that says on whose answer it waits.
class EditorQuestion : public QWidget
{
    Q_OBJECT

public:
    EditorQuestion(Context &context, DraftAutosaver &autosaver, EditorCheck &check);

    /// Why a command of the line is not possible, in a sentence.
    void setWhyNot(std::function<QString(CommandId)> whyNot) { m_whyNot = std::move(whyNot); }
    void showWaiting();
    /// Asks, or takes the answer to what was asked.
    void begin();
    [[nodiscard]] bool isUnfolded() const { return m_panel->isVisible(); }
    void confirm() { m_panel->confirm(); }
    void hidePanel() { m_panel->hide(); }

Q_SIGNALS:
    void closed();
    void wanted(licet::CommandId command);

private:
    void askQuestion(const Askable &whom, const QString &question);
    void answerQuestion(QDate day, const EventInput &said);
    void fold();

    Context &m_context;
    DraftAutosaver &m_autosaver;
    EditorCheck &m_check;
    QuestionPanel *m_panel;
    NextStepBar *m_waiting;
    std::function<QString(CommandId)> m_whyNot;
};

} // namespace licet
