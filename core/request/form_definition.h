#pragma once

#include "institution/person.h"
#include "request/draft.h"

namespace licet {

/// Whose signature makes a form signed: that of one of those who may (P15), or of several, each of them.
enum class SignaturesAsked { OneOf, AllOf };
template <>
struct EnumCodes<SignaturesAsked>
{
    static constexpr std::array all{EnumCode<SignaturesAsked>{SignaturesAsked::OneOf, "one-of"},
                                    EnumCode<SignaturesAsked>{SignaturesAsked::AllOf, "all-of"}};
};

/// What the rules need of a form's version; the rest of it (labels, templates) is `documents`' concern.
/// Read from `resources/forms/<name>/<version>/form.json`.
struct FormDefinition
{
    QString name = QStringLiteral("webservices"); ///< word of FormVariant
    QString version;                              ///< "2017-07"
    int serviceLines = 0;                         ///< how many lines it takes; 0: any number
    QStringList requiredEnclosures;               ///< titles
    QString recipient;                            ///< usual recipient's code
    SignaturesAsked signatures = SignaturesAsked::OneOf;
    std::vector<Role> signatories = {}; ///< of AllOf; whoever signs by P15 stands for the managing official

    bool operator==(const FormDefinition &) const = default;
};
template <>
struct JsonFields<FormDefinition>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("name", &FormDefinition::name);
        visit("version", &FormDefinition::version);
        visit("serviceLines", &FormDefinition::serviceLines);
        visit("requiredEnclosures", &FormDefinition::requiredEnclosures);
        visit("recipient", &FormDefinition::recipient);
        visit("signatures", &FormDefinition::signatures);
        visit("signatories", &FormDefinition::signatories);
    }
};

/// The variant that fits: the draft's own choice, else OCMW when one is involved, else web services (P17).
FormVariant fittingForm(const Draft &draft, const std::optional<Institution> &institution);

/// The newest version of a variant that this program ships. FormUnknown when there is none.
Result<FormDefinition> currentForm(FormVariant variant);

} // namespace licet
