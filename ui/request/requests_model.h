#pragma once

#include "documents/wording/phrases.h"
#include "request/request_store.h"
#include "ui/widgets/list_model.h"

namespace licet {

/// The columns of the list of requests; their places, for those that the page treats apart.
enum RequestColumn {
    NumberColumn,
    VersionColumn,
    SubjectColumn,
    ApplicationColumn,
    EnvironmentColumn,
    StateColumn,
    WaitsOnColumn,
    SinceColumn,
    InstitutionColumn
};
/// The state sorts by urgency, and by age within it.
RowsModel<RequestSummary> *makeRequestsModel(const Phrases &phrases, QObject *parent);

} // namespace licet
