#pragma once

#include "request/request_store.h"
#include "text/translator.h"
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
RowsModel<RequestSummary> *makeRequestsModel(const Translator &translator, QObject *parent);

} // namespace licet
