#pragma once

#include "authorization/authorization.h"
#include "database/database.h"

#include <QDate>

#include <optional>

namespace licet {

/// What a search over everything needs of an authorization; nothing is unpacked for it, for there are many.
struct AuthorizationExcerpt
{
    Id<Authorization> id;
    Id<Institution> institution;
    QString institutionName;
    Id<Application> applicationId;
    QString application;
    QString service;
    QString version;
    Environment environment = Environment::Test;
    QString purpose;
    QString legalContext;
    QString deliberation;
    QString dossier;
    QString programNumber;
};

/// All, or one institution's; as they hold today (not set: as the rows stand).
Result<std::vector<AuthorizationExcerpt>>
authorizationExcerpts(const Database &database, Id<Institution> institution, std::optional<QDate> today);

} // namespace licet
