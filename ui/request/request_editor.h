#pragma once

#include "ui/page.h"
#include "ui/request/draft_check.h"
#include "ui/widgets/arrangement.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace licet {

class Choice;
class DraftKeeper;
class EditorSheet;
class FinalisePanel;
class FindingsPane;
class PaperView;
class RequestHead;
class SectionList;

/// Writes a draft: sections, fields, findings while typing, and the page as it will print (interface.md 4).
class RequestEditor : public Page
{
    Q_OBJECT

public:
    RequestEditor(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    /// A stored draft; detail "new" for a new one, "copy" for the record once more, else a member to go to.
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] bool leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHeadAndFoot();
    void makeBody();
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
    void goTo(const Finding &finding);
    /// Leads to a field that cannot be read, and says why.
    bool stopsAtUnreadable();
    void wantToFinalise();
    void finalise();
    void printDraft(bool onPaper);
    void arrange();
    void setPageLarge(bool large);
    [[nodiscard]] const Draft &draft() const;

    Context &m_context;
    DraftKeeper *m_keeper;
    RequestHead *m_head;
    FinalisePanel *m_panel;
    SectionList *m_sections;
    Choice *m_sectionChooser;
    QToolButton *m_findingsBar;
    EditorSheet *m_sheet;
    FindingsPane *m_findings;
    PaperView *m_paper;
    QTabWidget *m_tabs;
    QHBoxLayout *m_body = nullptr;
    QLabel *m_saved;
    QPushButton *m_print;
    QPushButton *m_primary;
    QTimer m_checking;
    QTimer m_painting;
    std::optional<CheckedDraft> m_checked;
    std::optional<Arrangement> m_arrangement;
    bool m_isPageLarge = false;
};

Page *makeRequestEditor(Context &context, QWidget *parent);

} // namespace licet
