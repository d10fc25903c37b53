#include "base/mail_address.h"

#include <QRegularExpression>
#include <QUrl>

namespace licet {

using namespace Qt::StringLiterals;

std::optional<QByteArray> mailAddress(const QString &typed)
{
    const auto address = typed.trimmed();
    const auto ascii =
        address.section(u'@', 0, 0) + u'@' + QString::fromLatin1(QUrl::toAce(address.section(u'@', 1)));
    static const QRegularExpression single(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@([A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+\\z"_s);
    return single.match(ascii).hasMatch() ? std::optional(ascii.toLatin1()) : std::nullopt;
}

} // namespace licet
