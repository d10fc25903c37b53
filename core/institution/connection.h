#pragma once

#include "institution/application.h"
#include "institution/certificate.h"
#include "institution/logging_declaration.h"

namespace licet {

/// The connection card of an application in one environment, with its logging card (domain 2).
struct Connection
{
    Id<Connection> id;
    Id<Application> application;
    Environment environment = Environment::Test;
    Id<Certificate> certificate;                        ///< in use; a renewal follows when it is
    std::optional<StatedCertificate> statedCertificate; ///< in place of it, of cards not brought up to date
    QStringList addresses;
    QString urn;
    std::optional<QDate> echoTestedOn;
    LoggingDeclaration logging;
    std::optional<QDate> nextRetrievalTest = {};
    QStringList laterSystems = {}; ///< that took the log over, oldest first

    bool operator==(const Connection &) const = default;
};
template <>
struct Columns<Connection>
{
    static constexpr const char *table = "connection";
    static constexpr bool holdsFromItsEvents = true;
    static constexpr const char *key = "institution application environment";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"application_id", QT_TRANSLATE_NOOP("Members", "Application"), MemberKind::Needed,
                     "institution application"},
              &Connection::application);
        visit(Member{"environment", QT_TRANSLATE_NOOP("Members", "Environment"), MemberKind::Needed},
              &Connection::environment);
        visit(Member{"certificate_id", QT_TRANSLATE_NOOP("Members", "Certificate")},
              &Connection::certificate);
        visit(Member{"certificate", QT_TRANSLATE_NOOP("Members", "Certificate"), MemberKind::Kept},
              &Connection::statedCertificate);
        visit(Member{"addresses", QT_TRANSLATE_NOOP("Members", "Addresses")}, &Connection::addresses);
        visit(Member{"urn", QT_TRANSLATE_NOOP("Members", "URN")}, &Connection::urn);
        visit(Member{"echo_tested_on", QT_TRANSLATE_NOOP("Members", "Echo test on")},
              &Connection::echoTestedOn);
        visit(Member{"logging", QT_TRANSLATE_NOOP("Members", "Security logging")}, &Connection::logging);
        visit(Member{"next_retrieval_test", QT_TRANSLATE_NOOP("Members", "Next retrieval test")},
              &Connection::nextRetrievalTest);
        visit(Member{"later_systems", QT_TRANSLATE_NOOP("Members", "Later systems")},
              &Connection::laterSystems);
    }
};

} // namespace licet
