#pragma once

#include "ui/committee/dependents_text.h"
#include "ui/page/record_panel.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace licet {

class QuietLabel;

/// What rests on a decision, or falls if it goes: a line each, and each line goes to its record.
class DependentsPanel : public RecordPanelBase
{
    Q_OBJECT

public:
    DependentsPanel(Context &context, const QString &name, QWidget *parent = nullptr);
    /// `sentence` says what the list tells, or why it is empty.
    void showResting(const Dependents &dependents, const DependentsText &words, const QString &sentence);
    bool save() override { return true; }
    [[nodiscard]] bool isChanged() const override { return false; }
    void discard() override {}

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addLine(QTreeWidgetItem *group, const QString &text, const Place &place);
    void goTo(QTreeWidgetItem *item);

    QuietLabel *m_sentence;
    QTreeWidget *m_list;
};

} // namespace licet
