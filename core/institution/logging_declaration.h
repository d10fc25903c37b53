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
        visit(Member{"on", QT_TRANSLATE_NOOP("Members", "On")}, &RetrievalTest::on);
        visit(Member{"by", QT_TRANSLATE_NOOP("Members", "By")}, &RetrievalTest::by);
        visit(Member{"result", QT_TRANSLATE_NOOP("Members", "Result")}, &RetrievalTest::result);
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
        visit(Member{"system", QT_TRANSLATE_NOOP("Members", "System")}, &LoggingDeclaration::system);
        visit(Member{"keeper", QT_TRANSLATE_NOOP("Members", "Keeper of the log")},
              &LoggingDeclaration::keeper);
        visit(Member{"who", QT_TRANSLATE_NOOP("Members", "WHO")}, &LoggingDeclaration::who);
        visit(Member{"what", QT_TRANSLATE_NOOP("Members", "WHAT")}, &LoggingDeclaration::what);
        visit(Member{"when", QT_TRANSLATE_NOOP("Members", "WHEN")}, &LoggingDeclaration::when);
        visit(Member{"how", QT_TRANSLATE_NOOP("Members", "HOW")}, &LoggingDeclaration::how);
        visit(Member{"eachRequestToPerson", QT_TRANSLATE_NOOP("Members", "Traced to a person")},
              &LoggingDeclaration::eachRequestToPerson);
        visit(Member{"retentionYears", QT_TRANSLATE_NOOP("Members", "Years kept")},
              &LoggingDeclaration::retentionYears);
        visit(Member{"joinedBy", QT_TRANSLATE_NOOP("Members", "Joined by")}, &LoggingDeclaration::joinedBy);
        visit(Member{"lastRetrievalTest", QT_TRANSLATE_NOOP("Members", "Last retrieval")},
              &LoggingDeclaration::lastRetrievalTest);
    }
};

} // namespace licet
