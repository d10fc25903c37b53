#pragma once

#include "request/request_store.h"
#include "ui/page/list_filling.h"
#include "ui/page/page.h"
#include "ui/widgets/list_model.h"

namespace licet {

class Chip;
class ListAndDetail;
class RequestDetail;
class RequestPanels;

/// The list of requests: open ones first of all, most urgent first; with the chosen one's next step beside.
class RequestsPage : public Page
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeChips();
    void refresh();
    void refreshWhenSeen();
    void filter();
    void showChosen();
    void offerCommands(const QPoint &place);
    void beginNew();
    void open(Id<Request> id);
    void turnBack(CommandId command);
    /// Records or sends: one on its page, several in a panel above the list.
    void lead(CommandId command);
    void printForm(Id<Request> id);
    void saveForm(Id<Request> id);
    [[nodiscard]] bool isWanted(const RequestSummary &one) const;
    /// In the order of the list.
    [[nodiscard]] std::vector<RequestSummary> chosen() const;
    /// Those of the chosen ones for which the command is possible.
    [[nodiscard]] std::vector<Id<Request>> fitFor(CommandId command) const;
    [[nodiscard]] QString whyNotForSeveral(CommandId command) const;

    Context &m_context;
    RowsModel<RequestSummary> *m_model;
    ListFilling<RequestSummary> m_reading;
    RequestDetail *m_detail;
    RequestPanels *m_panels;
    ListAndDetail *m_list;
    Chip *m_progress = nullptr;
    Chip *m_state = nullptr;
    Chip *m_environment = nullptr;
    Chip *m_kind = nullptr;
    Chip *m_period = nullptr;
    bool m_hidesInstitution = false;
    bool m_isStale = true; ///< the register changed while the page was out of sight
};

Page *makeRequestsPage(Context &context, QWidget *parent);

} // namespace licet
