#pragma once

#include "base/word.h"
#include "institution/signatory.h"

namespace licet {

template <>
struct Words<Entitlement>
{
    static constexpr std::array all{Word<Entitlement>{Entitlement::ManagingOfficial, "managing-official"},
                                    Word<Entitlement>{Entitlement::Deputy, "deputy"},
                                    Word<Entitlement>{Entitlement::ConsultantInAbsence, "in-absence"},
                                    Word<Entitlement>{Entitlement::Absent, "absent"},
                                    Word<Entitlement>{Entitlement::OthersArePresent, "others-present"},
                                    Word<Entitlement>{Entitlement::NoMandate, "no-mandate"},
                                    Word<Entitlement>{Entitlement::UnknownPerson, "unknown-person"}};
};

} // namespace licet
