#pragma once

#include "calendar/working_calendar.h"
#include "history/history.h"
#include "ui/page/history_of.h"
#include "ui/page/page.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class EventDetail;
class RecordTitles;

/// Everything that was written, newest first, or what was written of one record; what it was before and after
/// in two columns.
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
    QWidget *makeAbout();
    void refill();
    Result<std::vector<Event>> read() const;
    void showDetail(qint64 sequence);

    Context &m_context;
    WorkingCalendar m_calendar;
    std::shared_ptr<RecordTitles> m_names;
    RowsModel<Event> *m_model;
    EventDetail *m_detail;
    ListAndDetail *m_list;
    QWidget *m_about;
    QLabel *m_aboutWhat;
    Chip *m_record;
    HistoryOf m_of;
    bool m_isStale = true;
};

Page *makeHistoryPage(Context &context, QWidget *parent);

} // namespace licet
