#pragma once

#include "committee/decision.h"
#include "files/attachment.h"
#include "ui/page/record_panel.h"

class QTreeWidget;

namespace licet {

/// The files of a dossier: enclosures, letters, answers and the published decision. Written at once.
class PapersPanel : public RecordPanelBase
{
    Q_OBJECT

public:
    explicit PapersPanel(Context &context, QWidget *parent = nullptr);
    void showPapers(Id<Decision> decision, std::vector<Attachment> papers);
    bool save() override { return true; }
    [[nodiscard]] bool isChanged() const override { return false; }
    void discard() override {}

private:
    void attachAs(AttachmentRole role);
    void saveChosen();
    void grey();

    Id<Decision> m_decision;
    std::vector<Attachment> m_papers;
    QTreeWidget *m_list;
    QPushButton *m_enclose;
    QPushButton *m_publish;
    QPushButton *m_letter;
    QPushButton *m_copy;
};

} // namespace licet
