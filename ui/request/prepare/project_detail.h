#pragma once

#include "coverage/bulk_drafting.h"
#include "ui/page/record_panel.h"
#include "ui/widgets/list_table.h"

namespace licet {

class ScheduleView;

/// A project with what is known of it.
struct ProjectRow
{
    Project project;
    QString decision;
    std::vector<ProjectRequest> requests;
    ProjectProgress progress;
};

/// One project: its name, dossier and go-live day to edit, its plan, and its requests, which can be opened
/// and left out.
class ProjectDetail : public RecordPanel<Project>
{
public:
    explicit ProjectDetail(Context &context, QWidget *parent = nullptr);
    void setDecisions(const std::vector<DecisionWithSteps> &decisions);
    void showRow(const ProjectRow &row);
    [[nodiscard]] ListTable *requests() const { return m_table; }

private:
    void addFields();
    QWidget *makeRequests();
    [[nodiscard]] std::vector<ListColumn<ProjectRequest>> columns() const;
    void open();
    void leaveOut();
    void refreshButtons();

    Choice *m_decision;
    ScheduleView *m_plan;
    RowsModel<ProjectRequest> *m_model;
    ListTable *m_table;
    QPushButton *m_open;
    QPushButton *m_leaveOut;
};

} // namespace licet
