#pragma once

#include "base/json_fields.h"

namespace licet {

/// A test in which log lines were really retrieved.
struct RetrievalTest
{
    std::optional<QDate> on;
    QString by;
    QString result;

    bool operator==(const RetrievalTest &) const = default;
};
template <>
struct JsonFields<RetrievalTest>
{
    static constexpr auto fields =
        std::tuple{jsonField("on", &RetrievalTest::on), jsonField("by", &RetrievalTest::by),
                   jsonField("result", &RetrievalTest::result)};
};

/// The declaration on security logging (P11 to P14): on the logging card of a connection, and in a draft,
/// where it may be incomplete. An answer that is absent was not given.
struct LoggingDeclaration
{
    QString system;
    QString keeper;
    std::optional<bool> who, what, when, how;
    std::optional<bool> eachRequestToPerson; ///< P13
    std::optional<int> retentionYears;       ///< at least 10 (P14)
    QString joinedBy;                        ///< how a line is joined to KSZ's record: ticket, reference
    std::optional<RetrievalTest> lastRetrievalTest;

    bool operator==(const LoggingDeclaration &) const = default;
};
template <>
struct JsonFields<LoggingDeclaration>
{
    static constexpr auto fields =
        std::tuple{jsonField("system", &LoggingDeclaration::system),
                   jsonField("keeper", &LoggingDeclaration::keeper),
                   jsonField("who", &LoggingDeclaration::who),
                   jsonField("what", &LoggingDeclaration::what),
                   jsonField("when", &LoggingDeclaration::when),
                   jsonField("how", &LoggingDeclaration::how),
                   jsonField("eachRequestToPerson", &LoggingDeclaration::eachRequestToPerson),
                   jsonField("retentionYears", &LoggingDeclaration::retentionYears),
                   jsonField("joinedBy", &LoggingDeclaration::joinedBy),
                   jsonField("lastRetrievalTest", &LoggingDeclaration::lastRetrievalTest)};
};

} // namespace licet
