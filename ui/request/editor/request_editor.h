#pragma once

#include "ui/page/page.h"
#include "ui/request/draft_check.h"
#include "ui/request/record/question_panel.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace licet {

class DraftAutosaver;
class EditorPanes;
class EditorSheet;
class FinalisePanel;
class NextStepBar;
class RequestHead;

/// Writes a draft: sections, fields, findings while typing, and the page as it will print (interface.md 4).
class RequestEditor : public Page
{
    Q_OBJECT

public:
    RequestEditor(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// A stored draft; detail "new" for a new one, "copy" for the record once more, "ask" to
    /// put a question about it, else a member to go to.
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] bool leave() override;
    void abandon() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void begin(const Request &request);
    void beginNew();
    void beginCopy(Id<Request> original);
    void typed();
    /// Read only while the register is, or an earlier day is shown.
    void followWriting();
    /// Reads the facts, checks, and shows the findings; false when the register could not be read.
    bool checkNow();
    void paintNow();
    /// Leads to a field that cannot be read, and says why.
    bool stopsAtUnreadable();
    void wantToFinalise();
    void finalise();
    /// The form marked as a draft; what stands in the way is said.
    std::optional<QByteArray> draftForm();
    void outputDraft(void (*output)(Context &, const QByteArray &));
    void wantToAsk();
    void askQuestion(const Askable &whom, const QString &question);
    void answerQuestion(QDate day, const EventInput &said);
    void foldQuestion();
    /// The line that says on whose answer the draft waits.
    void showWaiting();
    [[nodiscard]] const Draft &draft() const;

    Context &m_context;
    DraftAutosaver *m_autosaver;
    RequestHead *m_head;
    FinalisePanel *m_panel;
    QuestionPanel *m_question;
    NextStepBar *m_waiting;
    EditorPanes *m_panes;
    EditorSheet *m_sheet; ///< of the panes
    QLabel *m_saved;
    QPushButton *m_print;
    QPushButton *m_primary;
    QTimer m_checking{this};
    QTimer m_painting{this};
    std::optional<CheckedDraft> m_checked;
};

Page *makeRequestEditor(Context &context, QWidget *parent);

} // namespace licet
