#pragma once

#include "followup/due_facts.h"
#include "history/register_as_of.h"

namespace licet {

/// What waits among requests, ending authorizations and projects, from the rows as they are: no draft is
/// unpacked, for there are many.
Result<void> readWaitingNow(const Database &from, QDate day, Id<Institution> only, DueFacts &facts);
/// The same as it was then, from the history.
Result<void> readWaitingThen(const RegisterAsOf &from, QDate day, Id<Institution> only, DueFacts &facts);

/// The first and the last of the last days that are told on `day`.
std::pair<QDate, QDate> endsTold(QDate day, const DueFacts &facts);

using RequestsOfProjects = std::map<qint64, std::vector<ProjectRequest>>;
void addProjects(const std::vector<Project> &projects, RequestsOfProjects &requests, Id<Institution> only,
                 DueFacts &facts);

} // namespace licet
