#pragma once

#include "institution/application.h"
#include "institution/logging_declaration.h"

namespace licet {

struct Certificate
{
    QString subject;
    std::optional<QDate> validUntil;

    bool operator==(const Certificate &) const = default;
};
template <>
struct JsonFields<Certificate>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("subject", &Certificate::subject);
        visit("validUntil", &Certificate::validUntil);
    }
};

/// The connection card of an application in one environment, with its logging card (domain 2).
struct Connection
{
    Id<Connection> id;
    Id<Application> application;
    Environment environment = Environment::Test;
    std::optional<Certificate> certificate;
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
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("application_id", &Connection::application);
        visit("environment", &Connection::environment);
        visit("certificate", &Connection::certificate);
        visit("addresses", &Connection::addresses);
        visit("urn", &Connection::urn);
        visit("echo_tested_on", &Connection::echoTestedOn);
        visit("logging", &Connection::logging);
        visit("next_retrieval_test", &Connection::nextRetrievalTest);
        visit("later_systems", &Connection::laterSystems);
    }
};

} // namespace licet
