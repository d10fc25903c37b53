#pragma once

#include "base/result.h"

#include <map>

namespace licet {

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
