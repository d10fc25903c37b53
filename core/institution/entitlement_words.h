#pragma once

#include "base/enum_codes.h"
#include "institution/signatory.h"

namespace licet {

template <>
struct EnumCodes<Entitlement>
{
    static constexpr std::array all{EnumCode<Entitlement>{Entitlement::ManagingOfficial, "managing-official"},
                                    EnumCode<Entitlement>{Entitlement::Deputy, "deputy"},
                                    EnumCode<Entitlement>{Entitlement::ConsultantInAbsence, "in-absence"},
                                    EnumCode<Entitlement>{Entitlement::Absent, "absent"},
                                    EnumCode<Entitlement>{Entitlement::OthersArePresent, "others-present"},
                                    EnumCode<Entitlement>{Entitlement::NoMandate, "no-mandate"},
                                    EnumCode<Entitlement>{Entitlement::UnknownPerson, "unknown-person"}};
};

} // namespace licet
