#include "list_import/list_encoding.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

using UpperHalf = std::array<char16_t, 128>;

/// What each has at 0x80 to 0xFF; Windows' five unused places stay control characters.
constexpr UpperHalf windowsSigns{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD,
    0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4,
    0x00F5, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF};
constexpr UpperHalf dosSigns{
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE,
    0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9, 0x00FF, 0x00D6,
    0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA,
    0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C,
    0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580, 0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE,
    0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6,
    0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};
constexpr UpperHalf macintoshSigns{
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
    0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
    0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
    0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
    0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
    0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
    0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7};

const UpperHalf &signsOf(ListEncoding encoding)
{
    return encoding == ListEncoding::Dos         ? dosSigns
           : encoding == ListEncoding::Macintosh ? macintoshSigns
                                                 : windowsSigns;
}

QString fromOneByte(QByteArrayView bytes, ListEncoding encoding)
{
    const auto &signs = signsOf(encoding);
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto sign = static_cast<unsigned char>(byte);
        text += QChar(sign >= 0x80 ? signs[sign - 0x80U] : char16_t(sign));
    }
    return text;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Latin text in UTF-16 has a zero in every other byte; which one tells the order.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const auto looked = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype at = 0; at < looked; at += 2) {
        first += bytes[at] == 0 ? 1 : 0;
        second += bytes[at + 1] == 0 ? 1 : 0;
    }
    const auto many = looked / 4;
    if (many > 0 && second > many && first == 0)
        return QStringConverter::Utf16LE;
    if (many > 0 && first > many && second == 0)
        return QStringConverter::Utf16BE;
    return {};
}

/// UTF-16 or -32 by its mark, else UTF-16 by its zeros.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    return marked && *marked != QStringConverter::Utf8 ? marked : utf16WithoutMark(bytes);
}

/// Length of the letter of several bytes that begins at `at`, or 0 where none does.
qsizetype letterAt(QByteArrayView bytes, qsizetype at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const qsizetype size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > bytes.size())
        return 0;
    for (qsizetype next = at + 1; next < at + size; ++next)
        if ((static_cast<unsigned char>(bytes[next]) & 0xC0U) != 0x80U)
            return 0;
    return QUtf8StringView(bytes.sliced(at, size)).isValidUtf8() ? size : 0;
}

struct Utf8Walk
{
    qsizetype letters = 0; ///< of several bytes
    qsizetype wrong = 0;   ///< bytes that belong to none
    qsizetype firstWrong = -1;
};
Utf8Walk walkUtf8(QByteArrayView bytes)
{
    Utf8Walk walk;
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
        } else if (const auto size = letterAt(bytes, at); size > 0) {
            ++walk.letters;
            at += size;
        } else {
            if (++walk.wrong == 1)
                walk.firstWrong = at;
            ++at;
        }
    }
    return walk;
}

/// The line, from 1, on which a byte stands.
int lineOf(QByteArrayView bytes, qsizetype at)
{
    int line = 1;
    for (qsizetype before = 0; before < at; ++before)
        line += bytes[before] == '\n' || (bytes[before] == '\r' && bytes[before + 1] != '\n') ? 1 : 0;
    return line;
}

/// How well a sign sits between its neighbours in a Dutch, French or German text.
int fitOf(QChar before, QChar sign, QChar after)
{
    static const auto usualLetters = u"éèêëàâçïîôûùüöäñœß"_s;
    static const auto usualCapitals = u"ÉÈÊËÀÂÇÏÎÔÛÙÜÖÄ"_s;
    static const auto usualSigns = u"…€°§•²³½"_s;
    const bool isInWord = before.isLetter() || after.isLetter();
    if (sign.category() == QChar::Other_Control)
        return -10;
    if (usualLetters.contains(sign))
        return isInWord || sign == u'à' ? 3 : -2;
    if (usualCapitals.contains(sign))
        return before.isLower() ? -3 : isInWord ? 2 : -2;
    if (sign == u'’')
        return before.isLetter() && after.isLetter() ? 3 : 0;
    if (sign == u'–' || sign == u'—')
        return before.isLetter() || after.isLetter() ? -1 : 2;
    if (u"«“‘"_s.contains(sign))
        return before.isLetter() || after.isSpace() ? -2 : 1;
    if (u"»”"_s.contains(sign))
        return after.isLetter() ? -2 : 1;
    if (usualSigns.contains(sign))
        return 0;
    return sign.isLetter() ? (isInWord ? -1 : -2) : (isInWord ? -4 : -1);
}

/// Over the first signs beyond ASCII; a thousand of them tell as much as all.
int fitOf(QByteArrayView bytes, ListEncoding encoding)
{
    constexpr int enough = 1000;
    const auto &signs = signsOf(encoding);
    const auto signAt = [&](qsizetype at) {
        if (at < 0 || at >= bytes.size())
            return QChar(u' ');
        const auto byte = static_cast<unsigned char>(bytes[at]);
        return QChar(byte >= 0x80 ? signs[byte - 0x80U] : char16_t(byte));
    };
    int fit = 0;
    int seen = 0;
    for (qsizetype at = 0; at < bytes.size() && seen < enough; ++at)
        if (static_cast<unsigned char>(bytes[at]) >= 0x80) {
            fit += fitOf(signAt(at - 1), signAt(at), signAt(at + 1));
            ++seen;
        }
    return fit;
}

/// The one under which the signs sit best; Windows where none sits better.
ListEncoding bestOneByte(QByteArrayView bytes)
{
    auto best = ListEncoding::Windows;
    int most = fitOf(bytes, best);
    for (const auto other : {ListEncoding::Dos, ListEncoding::Macintosh})
        if (const int fit = fitOf(bytes, other); fit > most) {
            best = other;
            most = fit;
        }
    return best;
}

/// A word as people read it; a dash or mark that stands alone is seen to be right only between its
/// neighbours.
QString readableWord(const QString &text, const QRegularExpressionMatch &odd)
{
    const auto word = odd.captured();
    const bool hasLetter =
        std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    if (hasLetter)
        return word;
    static const QRegularExpression before(u"[^\\s;,\"]+\\h+$"_s);
    static const QRegularExpression after(u"^\\h+[^\\s;,\"]+"_s);
    constexpr qsizetype around = 30;
    const auto start = qMax(qsizetype(0), odd.capturedStart() - around);
    return before.match(text.mid(start, odd.capturedStart() - start)).captured() + word +
           after.match(text.mid(odd.capturedEnd(), around)).captured();
}

QStringList firstOddWords(const QString &text)
{
    static const QRegularExpression oddWord(u"[^\\s;,\"]*[^\\x{0}-\\x{7F}][^\\s;,\"]*"_s);
    constexpr int most = 5;
    constexpr qsizetype longest = 30;
    QStringList words;
    auto found = oddWord.globalMatch(text);
    while (found.hasNext() && words.size() < most)
        if (const auto word = readableWord(text, found.next()).left(longest); !words.contains(word))
            words << word;
    return words;
}

ListText oneByteText(const QByteArray &bytes, ListEncoding encoding)
{
    ListText read{fromOneByte(bytes, encoding), encoding};
    read.oddWords = firstOddWords(*read.text);
    return read;
}

ListText utf8Text(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return {decoded(bytes, QStringConverter::Utf8), ListEncoding::Utf8};
    ListText broken;
    broken.brokenLine = lineOf(bytes, walkUtf8(bytes).firstWrong);
    return broken;
}

} // namespace

ListText readListEncoding(const QByteArray &bytes, std::optional<ListEncoding> chosen)
{
    const auto wide = wideEncoding(bytes);
    if (wide == QStringConverter::Utf32LE || wide == QStringConverter::Utf32BE)
        return {};
    if (chosen == ListEncoding::Utf16 || (!chosen && wide))
        return {decoded(bytes, wide.value_or(QStringConverter::Utf16LE)), ListEncoding::Utf16};
    if (bytes.contains('\0'))
        return {};
    if (chosen == ListEncoding::Utf8)
        return utf8Text(bytes);
    if (chosen)
        return oneByteText(bytes, *chosen);
    // A byte that is wrong in UTF-8 does not make all the others right in another encoding.
    const bool isMarked = QStringConverter::encodingForData(bytes) == QStringConverter::Utf8;
    const auto walk = walkUtf8(bytes);
    constexpr qsizetype wrongForOne = 10;
    if (isMarked || walk.wrong == 0 || walk.letters * wrongForOne >= walk.wrong)
        return utf8Text(bytes);
    return oneByteText(bytes, bestOneByte(bytes));
}

} // namespace licet
