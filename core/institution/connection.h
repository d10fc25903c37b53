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
    static constexpr auto fields = std::tuple{jsonField("subject", &Certificate::subject),
                                              jsonField("validUntil", &Certificate::validUntil)};
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

    bool operator==(const Connection &) const = default;
};
template <>
struct Columns<Connection>
{
    static constexpr const char *table = "connection";
    static constexpr auto columns = std::tuple{column("application_id", &Connection::application),
                                               column("environment", &Connection::environment),
                                               column("certificate", &Connection::certificate),
                                               column("addresses", &Connection::addresses),
                                               column("urn", &Connection::urn),
                                               column("echo_tested_on", &Connection::echoTestedOn),
                                               column("logging", &Connection::logging)};
};

} // namespace licet
