#include "base/printable_text.h"

#include <QList>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool endsLine(char32_t sign)
{
    constexpr char32_t verticalTab = 0x0B;
    constexpr char32_t formFeed = 0x0C;
    constexpr char32_t nextLine = 0x85;
    return sign == verticalTab || sign == formFeed || sign == nextLine || sign == QChar::LineSeparator ||
           sign == QChar::ParagraphSeparator;
}

bool isPlain(QChar sign)
{
    return sign >= u' ' && sign <= u'~';
}

bool mayLeave(char32_t sign)
{
    if (sign == U'\t' || sign == U'\n' || sign == U'\r')
        return true;
    const auto category = QChar::category(sign);
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           !QChar::isNonCharacter(sign);
}

} // namespace

QString printableText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString clean;
    clean.reserve(text.size());
    // Half of a surrogate pair is read as the sign for what can't be shown.
    for (const char32_t sign : text.toUcs4()) {
        if (endsLine(sign))
            clean += u'\n';
        else if (mayLeave(sign))
            clean += QStringView(QChar::fromUcs4(sign));
    }
    return clean;
}

QString printableLine(const QString &text)
{
    auto line = printableText(text).replace(u"\r\n"_s, u" "_s);
    for (auto &sign : line)
        if (sign == u'\t' || sign == u'\n' || sign == u'\r')
            sign = u' ';
    return line;
}

namespace {

/// A blank of any kind, or one of the few letters and symbols that show nothing.
bool showsNothing(QChar sign)
{
    return sign.isSpace() || u"\u034F\u115F\u1160\u2800\u3164\uFFA0"_s.contains(sign);
}

} // namespace

bool looksLikeFormula(const QString &text)
{
    const auto clean = printableText(text);
    if (clean.isEmpty())
        return false;
    if (u"\t\r\n"_s.contains(clean.front()))
        return true;
    const auto first = std::find_if_not(clean.begin(), clean.end(), showsNothing);
    return first != clean.end() && u"=+-@＝＋－＠"_s.contains(*first);
}

} // namespace licet
