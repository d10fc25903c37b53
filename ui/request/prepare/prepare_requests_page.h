#pragma once

#include "ui/page/page.h"
#include "ui/request/prepare/preparation_place.h"
#include "ui/request/prepare/project_detail.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class PrepareSheet;

/// The projects with their requests, plan and lateness; a new one is prepared in a sheet that takes the
/// page.
class PrepareRequestsPage : public Page
{
    Q_OBJECT

public:
    PrepareRequestsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
    void abandon() override;
    bool saveTyped() override;

private:
    [[nodiscard]] std::vector<ListColumn<ProjectRow>> columns() const;
    Result<std::vector<ProjectRow>> rows();
    void refill();
    void showProjects();
    void begin(const PreparationStart &start);
    [[nodiscard]] bool isPreparing() const;

    Context &m_context;
    RowsModel<ProjectRow> *m_model;
    ProjectDetail *m_detail;
    ListAndDetail *m_list;
    PrepareSheet *m_sheet;
    QStackedWidget *m_stack;
    std::vector<DecisionWithSteps> m_decisions;
};

Page *makePrepareRequestsPage(Context &context, QWidget *parent);

} // namespace licet
