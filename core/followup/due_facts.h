#pragma once

#include "calendar/settings.h"
#include "calendar/working_calendar.h"
#include "followup/answer_term.h"
#include "followup/chase.h"
#include "followup/due_item.h"
#include "followup/reminder.h"
#include "followup/snooze.h"

namespace licet {

/// What due items are computed from; read by register/due_reader.
struct DueFacts
{
    Settings settings;
    WorkingCalendar calendar; ///< the register's
};

} // namespace licet
