#pragma once

#include "history/register_as_of.h"
#include "review/dependents.h"
#include "text/translator.h"

#include <map>

namespace licet {

/// Names what rests on a decision, in one line each.
class DependentsText
{
public:
    explicit DependentsText(const Translator &translator) : m_translator(&translator) {}
    /// The names of institutions and applications.
    Result<void> read(const RegisterAsOf &from);

    [[nodiscard]] QString of(const Authorization &authorization, QDate day) const;
    [[nodiscard]] QString of(const DependentRequest &request) const;
    [[nodiscard]] QString of(const Connection &connection) const;
    /// Of the application that the connection serves.
    [[nodiscard]] Id<Institution> institutionOf(const Connection &connection) const;

private:
    const Translator *m_translator;
    std::map<Id<Institution>, QString> m_institutions;
    std::map<Id<Application>, Application> m_applications;
};

} // namespace licet
