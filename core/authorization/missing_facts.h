#pragma once

#include "authorization/authorization.h"
#include "catalogue/web_service.h"

namespace licet {

/// A fact that an authorization lacks: then it is "to complete" (domain 6).
enum class MissingFact {
    Version,
    Operations,
    Purpose,
    LegalContext,
    Basis,
    FirstDay,
    Document,
    SuspensionDay,
    EndDay
};
template <>
struct Words<MissingFact>
{
    static constexpr std::array all{Word<MissingFact>{MissingFact::Version, "version"},
                                    Word<MissingFact>{MissingFact::Operations, "operations"},
                                    Word<MissingFact>{MissingFact::Purpose, "purpose"},
                                    Word<MissingFact>{MissingFact::LegalContext, "legal-context"},
                                    Word<MissingFact>{MissingFact::Basis, "basis"},
                                    Word<MissingFact>{MissingFact::FirstDay, "first-day"},
                                    Word<MissingFact>{MissingFact::Document, "document"},
                                    Word<MissingFact>{MissingFact::SuspensionDay, "suspension-day"},
                                    Word<MissingFact>{MissingFact::EndDay, "end-day"}};
};

/// `service`: as the catalogue knows it, or null. `hasDocument`: a file is attached to it or to its request.
/// Only production needs a basis (P22); batch messages have neither version, operations nor legal context
/// (domain 3).
std::vector<MissingFact> missingFacts(const Authorization &authorization, const WebService *service,
                                      bool hasDocument);

} // namespace licet
