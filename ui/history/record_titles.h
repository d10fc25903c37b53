#pragma once

#include "lists/titles_in_history.h"
#include "register/register.h"
#include "text/translator.h"

namespace licet {

/// What the records of a history are called, "Institution Dienst Arbeid": their rows in the file say nothing
/// to people.
class RecordTitles
{
public:
    Result<void> read(const Register &from, Language language);
    /// By the end of an event, not set: now. The kind of record alone where it has no name of its own.
    [[nodiscard]] QString of(const Translator &translator, const QString &record, qint64 id,
                             std::optional<qint64> sequence = {}) const;

private:
    TitlesInHistory m_titles;
};

} // namespace licet
