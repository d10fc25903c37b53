#pragma once

#include "documents/wording/phrases.h"
#include "register/as_it_was.h"
#include "register/resting.h"

#include <map>

namespace licet {

/// Names what rests on a decision, in one line each.
class RestingWords
{
public:
    explicit RestingWords(const Phrases &phrases) : m_phrases(&phrases) {}
    /// The names of institutions and applications.
    Result<void> read(const AsItWas &from);

    [[nodiscard]] QString of(const Authorization &authorization, QDate day) const;
    [[nodiscard]] QString of(const RestingRequest &request) const;
    [[nodiscard]] QString of(const Connection &connection) const;
    /// Of the application that the connection serves.
    [[nodiscard]] Id<Institution> institutionOf(const Connection &connection) const;

private:
    const Phrases *m_phrases;
    std::map<Id<Institution>, QString> m_institutions;
    std::map<Id<Application>, Application> m_applications;
};

} // namespace licet
