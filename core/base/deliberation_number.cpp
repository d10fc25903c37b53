#include "base/deliberation_number.h"

#include <QRegularExpression>

namespace licet {

Result<DeliberationNumber> DeliberationNumber::parse(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:n[r°]?\\.?\\s*)?(?:19|20)?([0-9]{2})\\s*/\\s*([0-9]{1,4})$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto trimmed = text.trimmed().toString();
    const auto match = shape.match(trimmed);
    if (!match.hasMatch() || match.capturedView(2).toInt() == 0)
        return Error{ErrorKind::NotADeliberationNumber, {}, text.toString()};
    return DeliberationNumber(trimmed, match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

} // namespace licet
