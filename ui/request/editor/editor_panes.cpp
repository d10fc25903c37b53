#include "ui/request/editor/editor_panes.h"

#include "ui/documents/paper_view.h"
#include "ui/request/editor/editor_sheet.h"
#include "ui/request/editor/findings_pane.h"
#include "ui/request/editor/section_list.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

namespace {

// In characters, where all stand side by side.
constexpr int sectionsWhenWide = 36;
constexpr int findingsWhenWide = 50;
constexpr int paperWhenWide = 80;
constexpr int besideFields = sectionsWhenWide + findingsWhenWide + paperWhenWide + 6; // and what is between

} // namespace

EditorPanes::EditorPanes(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_sections(new SectionList(context.translator()))
    , m_sectionChooser(new Choice)
    , m_findingsBar(new QToolButton)
    , m_sheet(new EditorSheet(context))
    , m_findings(new FindingsPane(context.translator()))
    , m_paper(new PaperView)
    , m_tabs(new QTabWidget)
{
    layOut();
    connectParts();
}

void EditorPanes::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *chooserLine = new QWidget;
    auto *chooser = new QHBoxLayout(chooserLine);
    chooser->setContentsMargins(8, 4, 8, 4);
    chooser->addWidget(m_sectionChooser, 1);
    chooser->addWidget(m_findingsBar);
    layout->addWidget(chooserLine);
    m_sectionChooser->setAccessibleName(tr("Section"));
    for (const auto &row : sectionTable())
        m_sectionChooser->addItem(sectionText(row.section));
    m_findingsBar->setCheckable(true);
    m_findingsBar->setFocusPolicy(Qt::StrongFocus);
    auto *body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    layout->addWidget(body, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_paper, tr("Page"));
    m_paper->setAccessibleName(tr("The page as it will print"));
    m_body->addWidget(m_sections);
    m_body->addWidget(m_sheet, 1);
    m_body->addWidget(m_tabs);
}

namespace {

/// A form without what a request is about breaks no rule, and that says nothing.
bool isBegun(const Draft &draft)
{
    return !draft.services.empty() || !draft.application.trimmed().isEmpty() ||
           !draft.purpose.trimmed().isEmpty() || draft.environment;
}

} // namespace

void EditorPanes::connectParts()
{
    connect(m_sheet, &EditorSheet::memberEntered, m_paper, &PaperView::highlightField);
    connect(m_sheet, &EditorSheet::sectionReached, this, [this](int section) {
        m_sections->setCurrentSection(section);
        m_sectionChooser->setCurrentIndex(section);
    });
    connect(m_sections, &SectionList::chosen, m_sheet, &EditorSheet::focusSection);
    connect(m_sectionChooser, &QComboBox::activated, m_sheet, &EditorSheet::focusSection);
    connect(m_findingsBar, &QToolButton::toggled, this, [this] {
        m_arrangement.reset();
        arrange();
    });
    connect(m_findings, &FindingsPane::wanted, this,
            [this](const Finding &finding) { goTo(finding.field, finding.line); });
    connect(m_paper, &PaperView::fieldClicked, this, [this](const QString &member) {
        if (m_isPageLarge)
            setPageLarge(false);
        m_sheet->focusMember(member);
    });
}

void EditorPanes::setOutcome(const CheckOutcome &outcome, const std::vector<SetbackNote> &setbacks,
                             const Draft &draft)
{
    const auto unreadable = m_sheet->mark(outcome.findings, setbacks);
    m_findings->setOutcome(outcome, setbacks, isBegun(draft));
    m_sections->setOutcome(outcome, draft.kind != RequestKind::New, unreadable);
    m_findingsBar->setText(tr("%1 ›", "count of findings, opens them").arg(countText(outcome.findings)));
}

void EditorPanes::goToFirstSection()
{
    m_sections->setCurrentSection(0);
}

void EditorPanes::goTo(const QString &member, int line)
{
    if (m_isPageLarge)
        setPageLarge(false);
    if (m_findingsBar->isChecked())
        m_findingsBar->setChecked(false);
    m_sheet->focusMember(member, line);
}

void EditorPanes::focusFindings()
{
    if (m_arrangement == Arrangement::Narrow)
        m_findingsBar->setChecked(true);
    else if (m_arrangement == Arrangement::Medium)
        m_tabs->setCurrentWidget(m_findings);
    m_findings->setFocus();
}

void EditorPanes::setPageLarge(bool large)
{
    m_isPageLarge = large;
    m_arrangement.reset();
    arrange();
}

void EditorPanes::arrange()
{
    auto arrangement = arrangementOf(*this);
    // A screen may be wide and the fields have no room beside three panes.
    if (arrangement == Arrangement::Wide && width() < widthOfFields() + besideFields * characterWidth(*this))
        arrangement = Arrangement::Medium;
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    const bool wide = arrangement == Arrangement::Wide;
    const bool narrow = arrangement == Arrangement::Narrow;
    const bool overFields = m_isPageLarge || (narrow && m_findingsBar->isChecked());
    m_sectionChooser->parentWidget()->setVisible(narrow);
    m_sections->setVisible(!narrow && !m_isPageLarge);
    m_sections->setFixedWidth((wide ? sectionsWhenWide : 23) * characterWidth(*this));
    m_sheet->setVisible(!overFields);
    if (wide)
        arrangeWide();
    else
        arrangeInTabs(overFields);
    m_tabs->setVisible(!wide && (!narrow || overFields));
}

void EditorPanes::arrangeWide()
{
    const int character = characterWidth(*this);
    m_body->addWidget(m_findings);
    m_body->addWidget(m_paper);
    m_findings->setFixedWidth(findingsWhenWide * character);
    m_findings->setVisible(!m_isPageLarge);
    m_paper->setVisible(true);
    m_paper->setMinimumWidth(paperWhenWide * character);
    m_paper->setMaximumWidth(QWIDGETSIZE_MAX);
    m_sheet->setMaximumWidth(90 * character);
    m_body->setStretchFactor(m_sheet, 2);
    m_body->setStretchFactor(m_paper, 3);
}

void EditorPanes::arrangeInTabs(bool overFields)
{
    const int character = characterWidth(*this);
    for (auto *pane : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_paper)}) {
        pane->setMinimumWidth(0);
        pane->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_sheet->setMaximumWidth(QWIDGETSIZE_MAX);
    const int present = m_tabs->currentIndex();
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_paper, tr("Page"));
    m_tabs->tabBar()->setAccessibleName(tr("Findings or page"));
    m_tabs->setCurrentIndex(m_isPageLarge ? 1 : qMax(0, present));
    m_tabs->setMaximumWidth(overFields ? QWIDGETSIZE_MAX : 41 * character);
    m_tabs->setMinimumWidth(m_arrangement == Arrangement::Narrow ? 0 : 41 * character);
}

void EditorPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    shareWidth();
}

int EditorPanes::widthOfFields() const
{
    return m_sheet->widget()->minimumSizeHint().width() + m_sheet->verticalScrollBar()->sizeHint().width();
}

void EditorPanes::shareWidth()
{
    if (m_arrangement != Arrangement::Medium || m_isPageLarge)
        return;
    const int character = characterWidth(*this);
    const int rest = width() - m_sections->width() - widthOfFields() - 2 * m_body->spacing();
    m_tabs->setFixedWidth(qBound(30 * character, rest, 41 * character));
}

} // namespace licet
