#pragma once

#include "request/request_store.h"
#include "ui/page/list_filling.h"
#include "ui/page/list_page.h"
#include "ui/request/list/request_commands.h"
#include "ui/request/list/request_filter.h"
#include "ui/widgets/list_model.h"

namespace licet {

class ListAndDetail;
class RequestDetail;
class RequestPanels;

/// The list of requests: open ones first of all, most urgent first; with the chosen one's next step beside.
class RequestsPage : public ListPage
{
    Q_OBJECT

public:
    RequestsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] std::optional<HistoryOf> recordInFront() const override;

private:
    void refill() override;
    void filter();
    void showChosen();
    void offerCommands(const QPoint &place);
    void beginNew();
    /// In the order of the list.
    [[nodiscard]] std::vector<RequestSummary> chosen() const;

    Context &m_context;
    RowsModel<RequestSummary> *m_model;
    ListFilling<RequestSummary> m_reading;
    RequestDetail *m_detail;
    RequestPanels *m_panels;
    RequestCommands m_commands;
    ListAndDetail *m_list;
    std::optional<RequestFilter> m_filter;
    bool m_hidesInstitution = false;
};

Page *makeRequestsPage(Context &context, QWidget *parent);

} // namespace licet
