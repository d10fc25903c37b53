#include "base/program_number.h"

#include "base/digits.h"

namespace licet {

Result<ProgramNumber> ProgramNumber::parse(QStringView text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.size() != 11 || !allDigits(trimmed))
        return Error{ErrorKind::NotAProgramNumber, {}, text.toString()};
    return ProgramNumber(trimmed.toString());
}

} // namespace licet
