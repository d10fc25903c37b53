#pragma once

#include "request/check.h"
#include "ui/page/context.h"
#include "ui/widgets/arrangement.h"

class QHBoxLayout;
class QTabWidget;
class QToolButton;

namespace licet {

class Choice;
class EditorSheet;
class FindingsPane;
class PaperView;
class SectionList;
struct SetbackNote;

/// The editor's body: sections, fields, findings and the page, side by side or behind tabs as the width
/// allows (interface.md 4).
class EditorPanes : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPanes(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] EditorSheet *sheet() const { return m_sheet; }
    [[nodiscard]] FindingsPane *findings() const { return m_findings; }
    [[nodiscard]] PaperView *paper() const { return m_paper; }

    void setOutcome(const CheckOutcome &outcome, const std::vector<SetbackNote> &setbacks,
                    const Draft &draft);
    void goToFirstSection();
    /// To a member's field, whatever lies over the fields.
    void goTo(const QString &member, int line = -1);
    void focusFindings();
    void setPageLarge(bool large);
    [[nodiscard]] bool isPageLarge() const { return m_isPageLarge; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void arrange();
    void arrangeWide();
    /// Fields are never cut: the tabs beside them leave what those need.
    /// What they need at least, in pixels.
    [[nodiscard]] int widthOfFields() const;
    void shareWidth();
    void arrangeInTabs(bool overFields);

    SectionList *m_sections;
    Choice *m_sectionChooser;
    QToolButton *m_findingsBar;
    EditorSheet *m_sheet;
    FindingsPane *m_findings;
    PaperView *m_paper;
    QTabWidget *m_tabs;
    QHBoxLayout *m_body = nullptr;
    std::optional<Arrangement> m_arrangement;
    bool m_isPageLarge = false;
};

} // namespace licet
