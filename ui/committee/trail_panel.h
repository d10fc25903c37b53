#pragma once

#include "history/history.h"
#include "ui/page/record_panel.h"

namespace licet {

class EventList;

/// What happened to a dossier, newest first; each event that led it can be put right.
class TrailPanel : public RecordPanelBase
{
    Q_OBJECT

public:
    explicit TrailPanel(Context &context, QWidget *parent = nullptr);
    void showTrail(const std::vector<Event> &trail, const WorkingCalendar &calendar);
    bool save() override { return true; }
    [[nodiscard]] bool isChanged() const override { return false; }
    void discard() override {}

Q_SIGNALS:
    void correctionWanted(const licet::Event &event);

private:
    EventList *m_events;
};

} // namespace licet
