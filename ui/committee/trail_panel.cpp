#include "ui/committee/trail_panel.h"

#include "ui/history/event_list.h"

namespace licet {

TrailPanel::TrailPanel(Context &context, QWidget *parent)
    : RecordPanelBase(context, parent)
    , m_events(new EventList(context.translator()))
{
    m_save->hide();
    m_discard->hide();
    sheet()->setMaximumWidth(QWIDGETSIZE_MAX);
    sheet()->addWidget(m_events);
    connect(m_events, &EventList::correctionWanted, this, &TrailPanel::correctionWanted);
}

void TrailPanel::showTrail(const std::vector<Event> &trail, const WorkingCalendar &calendar)
{
    m_events->offerCorrections(m_context.whyReadOnly());
    m_events->setEvents(trail, calendar);
}

} // namespace licet
