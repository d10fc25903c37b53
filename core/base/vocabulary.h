#pragma once

#include "base/enum_codes.h"

namespace licet {

/// Environments of the KSZ (P1, P19), in the advised order.
enum class Environment { Test, Acceptance, Production };
template <>
struct EnumCodes<Environment>
{
    static constexpr std::array all{EnumCode<Environment>{Environment::Test, "test"},
                                    EnumCode<Environment>{Environment::Acceptance, "acceptance"},
                                    EnumCode<Environment>{Environment::Production, "production"}};
};

/// Languages of forms, letters and the interface.
enum class Language { Dutch, French, German, English };
template <>
struct EnumCodes<Language>
{
    static constexpr std::array all{
        EnumCode<Language>{Language::Dutch, "nl"}, EnumCode<Language>{Language::French, "fr"},
        EnumCode<Language>{Language::German, "de"}, EnumCode<Language>{Language::English, "en"}};
};

/// What a fact rests on (domain 2).
enum class Proof { Document, Declared, Imported };
template <>
struct EnumCodes<Proof>
{
    static constexpr std::array all{EnumCode<Proof>{Proof::Document, "document"},
                                    EnumCode<Proof>{Proof::Declared, "declared"},
                                    EnumCode<Proof>{Proof::Imported, "imported"}};
};

} // namespace licet
