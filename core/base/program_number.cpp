#include "base/program_number.h"

#include "base/text_gate.h"

#include <QRegularExpression>

namespace licet {

Result<ProgramNumber> ProgramNumber::parse(QStringView text)
{
    // One dot or dash is a decimal or a slip ("1234567890.0"); groups have at least two.
    static const QRegularExpression grouped(
        QStringLiteral("^(?:[0-9]+(?: [0-9]+)*|[0-9]{2,}(?:\\.[0-9]{2,}){2,}|[0-9]{2,}(?:-[0-9]{2,}){2,})$"));
    constexpr qsizetype size = 11;
    auto digits = enteredNumber(text);
    const bool isNumber = grouped.match(digits).hasMatch();
    digits.removeIf([](QChar sign) { return sign == u' ' || sign == u'.' || sign == u'-'; });
    if (!isNumber || digits.size() != size)
        return Error{ErrorKind::NotAProgramNumber, {}, text.toString()};
    return ProgramNumber(digits);
}

} // namespace licet
