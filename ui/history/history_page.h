#pragma once

#include "history/history.h"
#include "ui/page.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class EventDetail;

/// Everything that was written, newest first; what it was before and after in two columns.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    void run(CommandId command) override;

private:
    void refill();
    void showDetail(qint64 sequence);

    Context &m_context;
    RowsModel<Event> *m_model;
    EventDetail *m_detail;
    ListAndDetail *m_list;
    Chip *m_record;
    bool m_isStale = true;
};

Page *makeHistoryPage(Context &context, QWidget *parent);

} // namespace licet
