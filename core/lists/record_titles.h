#pragma once

#include "base/language_texts.h"
#include "database/database.h"

#include <QDate>

#include <map>
#include <optional>

namespace licet {

/// What the records of a history are called, by table and row, as they are today (not set: as the rows
/// stand): rows say nothing to people. Requests and authorizations have coded names (request/request_name.h),
/// which `requestName` says in words.
using CodedTitles = std::map<std::pair<QString, qint64>, QString>;
/// Institutions and recipients go by their name in `language`, else by their own.
Result<CodedTitles> codedTitles(const Database &from, Language language, std::optional<QDate> today);

} // namespace licet
