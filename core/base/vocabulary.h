#pragma once

#include "base/word.h"

namespace licet {

/// Environments of the KSZ (P1, P19), in the advised order.
enum class Environment { Test, Acceptance, Production };
template <>
struct Words<Environment>
{
    static constexpr std::array all{Word<Environment>{Environment::Test, "test"},
                                    Word<Environment>{Environment::Acceptance, "acceptance"},
                                    Word<Environment>{Environment::Production, "production"}};
};

/// Languages of forms, letters and the interface.
enum class Language { Dutch, French, German, English };
template <>
struct Words<Language>
{
    static constexpr std::array all{
        Word<Language>{Language::Dutch, "nl"}, Word<Language>{Language::French, "fr"},
        Word<Language>{Language::German, "de"}, Word<Language>{Language::English, "en"}};
};

/// What a fact rests on (domain 2).
enum class Proof { Document, Declared, Imported };
template <>
struct Words<Proof>
{
    static constexpr std::array all{Word<Proof>{Proof::Document, "document"},
                                    Word<Proof>{Proof::Declared, "declared"},
                                    Word<Proof>{Proof::Imported, "imported"}};
};

} // namespace licet
