#pragma once

#include "base/enum_codes.h"

namespace licet {

/// How papers left the house.
enum class LeavingWay { Post, Registered, Mail, Ebox, HandedOver };
template <>
struct EnumCodes<LeavingWay>
{
    static constexpr std::array all{EnumCode<LeavingWay>{LeavingWay::Post, "post"},
                                    EnumCode<LeavingWay>{LeavingWay::Registered, "registered"},
                                    EnumCode<LeavingWay>{LeavingWay::Mail, "mail"},
                                    EnumCode<LeavingWay>{LeavingWay::Ebox, "ebox"},
                                    EnumCode<LeavingWay>{LeavingWay::HandedOver, "handed-over"}};
};

/// Where the signed original is since: with KSZ, kept here, or there is none on paper.
enum class OriginalPlace { Ksz, Kept, Electronic };
template <>
struct EnumCodes<OriginalPlace>
{
    static constexpr std::array all{EnumCode<OriginalPlace>{OriginalPlace::Ksz, "ksz"},
                                    EnumCode<OriginalPlace>{OriginalPlace::Kept, "kept"},
                                    EnumCode<OriginalPlace>{OriginalPlace::Electronic, "electronic"}};
};

} // namespace licet
