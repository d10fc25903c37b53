#include "base/sector_code.h"

#include "base/text_gate.h"

#include <QRegularExpression>

namespace licet {

Result<void> checkSectorCode(const QString &text, const QString &subject)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,3}[./][0-9]{1,3}$"));
    const auto code = enteredNumber(text);
    if (code.isEmpty() || shape.match(code).hasMatch())
        return {};
    return Error{ErrorKind::NotASectorCode, subject, text};
}

} // namespace licet
