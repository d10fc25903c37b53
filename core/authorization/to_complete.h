#pragma once

#include "authorization/missing_facts.h"
#include "files/attachment.h"
#include "history/register_as_of.h"

#include <map>
#include <set>

namespace licet {

/// What authorizations lack, by what the register knows of their services and papers: the one answer of
/// lists, details and overview.
class FactsLacking
{
public:
    FactsLacking() = default;
    FactsLacking(const std::vector<WebService> &services, const std::vector<Attachment> &files);
    [[nodiscard]] std::vector<MissingFact> of(const Authorization &authorization) const;

private:
    std::map<QString, WebService> m_services;
    std::set<RecordRef> m_withFiles;
};

/// How many authorizations of each institution, by its row, lack a fact. As it is now, those that may are
/// found by the index authorization_may_lack; each is judged as everywhere.
Result<std::map<qint64, int>> countToComplete(const RegisterAsOf &from);

} // namespace licet
