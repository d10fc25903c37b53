#pragma once

#include "request/request.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;

namespace licet {

class DraftAutosaver;
class EditorCheck;
class EditorPanes;
class EditorQuestion;
class EditorSheet;
class FinalisePanel;
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
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
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
    /// Leads to a field that cannot be read, and says why.
    bool stopsAtUnreadable();
    /// How much stands in the way of finalising, as said in the bar.
    [[nodiscard]] Message standsInTheWay() const;
    void followFindings();
    void wantToFinalise();
    void finalise();
    void outputDraft(void (*output)(Context &, const QByteArray &));
    void wantToAsk();
    [[nodiscard]] const Draft &draft() const;

    Context &m_context;
    DraftAutosaver *m_autosaver;
    RequestHead *m_head;
    FinalisePanel *m_panel;
    EditorPanes *m_panes;
    EditorSheet *m_sheet; ///< of the panes
    EditorCheck *m_check;
    EditorQuestion *m_question;
    QLabel *m_saved;
    QPushButton *m_print;
    QPushButton *m_primary;
};

Page *makeRequestEditor(Context &context, QWidget *parent);

} // namespace licet
