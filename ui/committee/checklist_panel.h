#pragma once

#include "committee/decision.h"
#include "ui/page/record_panel.h"

#include <QVBoxLayout>

namespace licet {

/// The dossier's own checklist: each point done or not, with what the dossier says about it. Points are
/// added, removed and moved; all of it is kept by Save.
class ChecklistPanel : public RecordPanelBase
{
    Q_OBJECT

public:
    explicit ChecklistPanel(Context &context, QWidget *parent = nullptr);
    /// Another dossier, or the same one changed elsewhere; what is being typed stays.
    void showChecklist(const Decision &decision);
    bool save() override;
    [[nodiscard]] bool isChanged() const override { return m_points != m_shown; }
    void discard() override;

private:
    void build();
    void addRow(size_t index);
    void addOwn();
    void move(size_t index, int by);
    void remove(size_t index);
    void touched();

    Id<Decision> m_decision;
    std::vector<ChecklistPoint> m_shown;
    std::vector<ChecklistPoint> m_points;
    bool m_isReadOnly = false;
    QVBoxLayout *m_rows;
    QLineEdit *m_own;
    QPushButton *m_usual;
};

} // namespace licet
