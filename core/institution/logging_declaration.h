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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("on", &RetrievalTest::on);
        visit("by", &RetrievalTest::by);
        visit("result", &RetrievalTest::result);
    }
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
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("system", &LoggingDeclaration::system);
        visit("keeper", &LoggingDeclaration::keeper);
        visit("who", &LoggingDeclaration::who);
        visit("what", &LoggingDeclaration::what);
        visit("when", &LoggingDeclaration::when);
        visit("how", &LoggingDeclaration::how);
        visit("eachRequestToPerson", &LoggingDeclaration::eachRequestToPerson);
        visit("retentionYears", &LoggingDeclaration::retentionYears);
        visit("joinedBy", &LoggingDeclaration::joinedBy);
        visit("lastRetrievalTest", &LoggingDeclaration::lastRetrievalTest);
    }
};

} // namespace licet
