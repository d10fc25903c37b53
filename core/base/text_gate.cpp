#include "base/text_gate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace licet {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;
constexpr char16_t nextLine = 0x85;

bool isLineEnd(QChar sign)
{
    return sign == u'\n' || sign == u'\r' || sign == nextLine || sign == lineSeparator ||
           sign == paragraphSeparator || sign == u'\v' || sign == u'\f';
}

/// What Unicode has drawn as nothing at all without calling it a format character.
bool isFiller(char32_t sign)
{
    return sign == 0x034F || sign == 0x115F || sign == 0x1160 || sign == 0x17B4 || sign == 0x17B5 ||
           (sign >= 0x180B && sign <= 0x180F) || sign == 0x2065 || sign == 0x2800 || sign == 0x3164 ||
           (sign >= 0xFE00 && sign <= 0xFE0F) || sign == 0xFFA0 || (sign >= 0xFFF0 && sign <= 0xFFF8) ||
           (sign >= 0xE0000 && sign <= 0xE0FFF);
}

/// Most texts are as they should be: those are not built anew.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        const auto code = sign.unicode();
        return (code >= 0x20 && code < 0x7F) || (code > 0xA0 && code < 0x300 && code != 0xAD) ||
               code == u'\n' || code == u'\t';
    });
}

QChar plainSign(QChar sign)
{
    constexpr char16_t minus = 0x2212;
    constexpr char16_t fractionSlash = 0x2044;
    constexpr char16_t divisionSlash = 0x2215;
    constexpr char16_t wideSlash = 0xFF0F;
    if (sign.category() == QChar::Punctuation_Dash || sign == minus)
        return u'-';
    if (sign == fractionSlash || sign == divisionSlash || sign == wideSlash)
        return u'/';
    return sign;
}

} // namespace

bool isInvisible(char32_t sign)
{
    if (sign == u'\n' || sign == u'\t')
        return false;
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return isFiller(sign) || QChar::isNonCharacter(sign);
    }
}

QString enteredText(const QString &text)
{
    if (isPlain(text))
        return text;
    QString entered;
    entered.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (isLineEnd(sign)) {
            if (sign == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
                ++at;
            entered += u'\n';
        } else if (sign.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            if (!isInvisible(QChar::surrogateToUcs4(sign, text[at + 1])))
                entered += text.mid(at, 2);
            ++at;
        } else if (!isInvisible(sign.unicode())) {
            entered += sign;
        }
    }
    return entered;
}

QString enteredLine(const QString &text)
{
    auto line = enteredText(text);
    std::replace_if(
        line.begin(), line.end(), [](QChar sign) { return sign == u'\n' || sign == u'\t'; }, u' ');
    return line.trimmed();
}

QString enteredNumber(QStringView text)
{
    auto number = enteredLine(text.toString()).simplified();
    std::transform(number.begin(), number.end(), number.begin(), plainSign);
    return number;
}

QJsonValue enteredJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return enteredText(value.toString());
    case QJsonValue::Array: {
        QJsonArray items;
        for (const auto &item : value.toArray())
            items.append(enteredJson(item));
        return items;
    }
    case QJsonValue::Object: {
        QJsonObject members;
        const auto object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            members.insert(member.key(), enteredJson(member.value()));
        return members;
    }
    default:
        return value;
    }
}

} // namespace licet
