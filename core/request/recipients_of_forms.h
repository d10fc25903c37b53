#pragma once

#include "institution/institution.h"
#include "request/request.h"

#include <map>

namespace licet {

/// On which form a request stands, told without its draft: the one that is chosen, else the usual one of its
/// institution's kind, none where that is not known (P17).
FormVariant formOf(const DraftExcerpt &excerpt, const std::optional<InstitutionKind> &kind);
/// The same of the row `request` and its institution's, as the word of the form.
QString formSql(const QString &request, const QString &institution);

/// To whom a request goes: the one that is named, else the usual one of its form.
class RecipientsOfForms
{
public:
    static Result<RecipientsOfForms> read();
    [[nodiscard]] QString of(const QString &named, const QString &form) const;

private:
    std::map<QString, QString> m_usual; ///< by the form's word
};

} // namespace licet
