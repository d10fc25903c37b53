#include "list_import/list_cells.h"

#include <QStringConverter>

#include <array>

namespace licet {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F; the five unused places stay control characters.
constexpr std::array<char16_t, 32> windowsSigns{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto sign = static_cast<unsigned char>(byte);
        text += QChar(sign >= 0x80 && sign < 0xA0 ? windowsSigns[sign - 0x80U] : char16_t(sign));
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

} // namespace

std::optional<QString> listText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Utf32LE && *marked != QStringConverter::Utf32BE)
        return decoded(bytes, *marked);
    if (const auto order = utf16WithoutMark(bytes))
        return decoded(bytes, *order);
    if (bytes.contains('\0'))
        return {};
    return QUtf8StringView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows(bytes);
}

} // namespace licet
