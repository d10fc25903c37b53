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
struct EnumCodes<MissingFact>
{
    static constexpr std::array all{EnumCode<MissingFact>{MissingFact::Version, "version"},
                                    EnumCode<MissingFact>{MissingFact::Operations, "operations"},
                                    EnumCode<MissingFact>{MissingFact::Purpose, "purpose"},
                                    EnumCode<MissingFact>{MissingFact::LegalContext, "legal-context"},
                                    EnumCode<MissingFact>{MissingFact::Basis, "basis"},
                                    EnumCode<MissingFact>{MissingFact::FirstDay, "first-day"},
                                    EnumCode<MissingFact>{MissingFact::Document, "document"},
                                    EnumCode<MissingFact>{MissingFact::SuspensionDay, "suspension-day"},
                                    EnumCode<MissingFact>{MissingFact::EndDay, "end-day"}};
};

/// Whether a decision is cited, or a reason given why none applies. A filler is neither (base/filler.h).
bool statesBasis(const CommitteeBasis &basis);
/// Likewise; a law is a basis by its title.
bool statesBasis(const LineBasis &basis);
/// Whether operations are named, or all are meant. Fillers name none.
bool statesOperations(const Operations &operations);

/// `service`: as the catalogue knows it, or null. `hasDocument`: a file is attached to it or to its request.
/// Only production needs a basis (P22); batch messages have neither version, operations nor legal context
/// (domain 3).
std::vector<MissingFact> missingFacts(const Authorization &authorization, const WebService *service,
                                      bool hasDocument);

} // namespace licet
