#include "request/recipients_of_forms.h"

#include "request/form_definition.h"

namespace licet {

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
