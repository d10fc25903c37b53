#include "request/form_definition.h"

#include <QDir>
#include <QFile>

namespace licet {

using namespace Qt::StringLiterals;

FormVariant fittingForm(const Draft &draft, const std::optional<Institution> &institution)
{
    if (draft.form)
        return *draft.form;
    const bool ocmw =
        draft.ocmwInvolved.value_or(false) || (institution && institution->kind == InstitutionKind::Ocmw);
    return ocmw ? FormVariant::Ocmw : FormVariant::WebServices;
}

Result<FormDefinition> currentForm(FormVariant variant)
{
    const auto name = codeOf(variant);
    const QDir versions(u":/forms/"_s + name);
    const auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (names.isEmpty())
        return Error{ErrorKind::FormUnknown, name};
    QFile file(versions.filePath(names.back() + u"/form.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FormUnknown, name, names.back()};
    return readJsonBytes<FormDefinition>(file.readAll());
}

} // namespace licet
