#pragma once

#include "register/register.h"
#include "text/translator.h"

#include <map>

namespace licet {

/// What the records of a history are called, "Institution Dienst Arbeid", as they are now: their rows in the
/// file say nothing to people.
class RecordTitles
{
public:
    Result<void> read(const Register &from, const Translator &translator);
    /// The kind of record alone where it has no name of its own or is gone.
    [[nodiscard]] QString of(const Translator &translator, const QString &record, qint64 id) const;

private:
    template <class Record>
    Result<void> addNamed(const Register &from);

    std::map<std::pair<QString, qint64>, QString> m_names;
};

} // namespace licet
