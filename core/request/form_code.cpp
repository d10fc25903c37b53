#include "request/form_code.h"

#include <sodium.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int randomSigns = 9;

int checkValue(QStringView nine)
{
    int sum = 0;
    for (int position = 0; position < nine.size(); ++position)
        sum += (position + 1) * int(QString(signs).indexOf(nine[position]));
    return sum % 31;
}

} // namespace

QString newFormCode()
{
    QString code;
    for (int position = 0; position < randomSigns; ++position)
        code += QChar(signs[randombytes_uniform(32)]);
    code += QChar(signs[checkValue(code)]);
    return code;
}

std::optional<QString> readFormCode(QStringView text)
{
    QString code;
    for (const QChar typed : text) {
        const QChar sign = typed.toUpper();
        if (sign.isSpace() || sign == u'-')
            continue;
        if (sign == u'I' || sign == u'L')
            code += u'1';
        else if (sign == u'O')
            code += u'0';
        else if (QString(signs).contains(sign))
            code += sign;
        else
            return {};
    }
    if (code.size() != randomSigns + 1 ||
        code.back() != QChar(signs[checkValue(QStringView(code).left(randomSigns))]))
        return {};
    return code;
}

QString formCodePayload(const QString &code, int page, int pages)
{
    return u"LICET1:%1:%2/%3"_s.arg(code).arg(page).arg(pages);
}

} // namespace licet
