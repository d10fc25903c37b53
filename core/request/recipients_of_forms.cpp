#include "request/recipients_of_forms.h"

#include "request/form_definition.h"

namespace licet {

using namespace Qt::StringLiterals;

FormVariant formOf(const DraftExcerpt &excerpt, const std::optional<InstitutionKind> &kind)
{
    return excerpt.form.value_or(kind == InstitutionKind::Ocmw ? FormVariant::Ocmw
                                                               : FormVariant::WebServices);
}

QString formSql(const QString &request, const QString &institution)
{
    return u"coalesce(%1.form, CASE WHEN %2.kind = '%3' THEN '%4' ELSE '%5' END)"_s.arg(
        request, institution, codeOf(InstitutionKind::Ocmw), codeOf(FormVariant::Ocmw),
        codeOf(FormVariant::WebServices));
}

Result<RecipientsOfForms> RecipientsOfForms::read()
{
    RecipientsOfForms recipients;
    for (const auto &one : EnumCodes<FormVariant>::all) {
        LICET_ASSIGN(const auto form, currentForm(one.value));
        recipients.m_usual[QString::fromLatin1(one.code)] = form.recipient;
    }
    return recipients;
}

QString RecipientsOfForms::of(const QString &named, const QString &form) const
{
    const auto usually = m_usual.find(form);
    return named.trimmed().isEmpty() && usually != m_usual.end() ? usually->second : named.trimmed();
}

} // namespace licet
