#include "ui/committee/papers_panel.h"

#include "ui/committee/attaching.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace licet {

namespace {

enum PaperColumn { RoleColumn, NameColumn, DayColumn, SizeColumn };

QString roleWord(AttachmentRole role)
{
    switch (role) {
    case AttachmentRole::SignedForm:
        return PapersPanel::tr("Signed form", "a file");
    case AttachmentRole::Answer:
        return PapersPanel::tr("Answer", "a file");
    case AttachmentRole::Letter:
        return PapersPanel::tr("Letter", "a file");
    case AttachmentRole::Decision:
        return PapersPanel::tr("Published decision", "a file");
    case AttachmentRole::Evidence:
        return PapersPanel::tr("Enclosure", "a file");
    case AttachmentRole::Other:
        return PapersPanel::tr("Other", "a file");
    }
    Q_UNREACHABLE();
}

} // namespace

PapersPanel::PapersPanel(Context &context, QWidget *parent)
    : RecordPanelBase(context, parent)
    , m_list(new QTreeWidget)
    , m_enclose(new QPushButton(tr("Enclose…")))
    , m_publish(new QPushButton(tr("Published decision…")))
    , m_letter(new QPushButton(tr("Letter…")))
    , m_copy(new QPushButton(tr("Save a copy…")))
{
    m_save->hide();
    m_discard->hide();
    m_list->setHeaderLabels({tr("Kind of paper"), tr("File"), tr("Added on"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Papers of the dossier"));
    m_list->setMinimumHeight(6 * lineUnit(*this));
    sheet()->setMaximumWidth(QWIDGETSIZE_MAX);
    sheet()->addWidget(m_list);
    const int gap = lineUnit(*this) / 2;
    // Four words are too many for one line of a narrow detail.
    for (const auto &pair : {std::pair{m_enclose, m_letter}, std::pair{m_publish, m_copy}}) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(gap);
        for (auto *button : {pair.first, pair.second}) {
            button->setAutoDefault(false);
            layout->addWidget(button);
        }
        layout->addStretch(1);
        sheet()->addWidget(line);
    }
    connect(m_enclose, &QPushButton::clicked, this, [this] { attachAs(AttachmentRole::Evidence); });
    connect(m_publish, &QPushButton::clicked, this, [this] { attachAs(AttachmentRole::Decision); });
    connect(m_letter, &QPushButton::clicked, this, [this] { attachAs(AttachmentRole::Letter); });
    connect(m_copy, &QPushButton::clicked, this, &PapersPanel::saveChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PapersPanel::grey);
    connect(m_list, &QTreeWidget::itemActivated, this, &PapersPanel::saveChosen);
    grey();
}

void PapersPanel::showPapers(Id<Decision> decision, std::vector<Attachment> papers)
{
    const bool isSame = decision == m_decision;
    if (isSame && papers == m_papers)
        return grey();
    m_decision = decision;
    m_papers = std::move(papers);
    m_list->clear();
    for (const auto &paper : m_papers) {
        auto *item = new QTreeWidgetItem(
            m_list, {roleWord(paper.role), paper.name, printedDate(paper.addedOn),
                     QLocale().formattedDataSize(paper.size, 0, QLocale::DataSizeTraditionalFormat)});
        item->setToolTip(NameColumn, paper.name);
    }
    for (const int column : {RoleColumn, NameColumn, DayColumn})
        m_list->resizeColumnToContents(column);
    if (isSame && !m_papers.empty())
        m_list->setCurrentItem(m_list->topLevelItem(int(m_papers.size()) - 1));
    grey();
}

void PapersPanel::grey()
{
    const auto why = m_decision.isSet() ? m_context.whyReadOnly() : tr("No decision is chosen.");
    for (auto *button : {m_enclose, m_publish, m_letter}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_copy->setEnabled(m_list->currentItem() != nullptr);
    m_copy->setToolTip(m_copy->isEnabled() ? QString() : tr("Choose a file in the list."));
}

void PapersPanel::attachAs(AttachmentRole role)
{
    const auto file = chooseFile(m_context, role);
    if (!file)
        return;
    const auto written =
        attach(m_context.reg().database(), RecordRef::of(m_decision), *file, m_context.stamp());
    if (!written)
        return m_context.say(written.error());
    m_context.saved();
}

void PapersPanel::saveChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0 && row < int(m_papers.size()))
        saveCopy(m_context, m_papers[size_t(row)]);
}

} // namespace licet
