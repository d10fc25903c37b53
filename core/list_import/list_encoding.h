#pragma once

#include "base/enum_codes.h"

#include <QStringList>

#include <array>
#include <optional>

namespace licet {

/// In which a spreadsheet may have saved a list. UTF-8 with or without its mark, UTF-16 of either order.
enum class ListEncoding { Utf8, Utf16, Windows, Dos, Macintosh };
template <>
struct EnumCodes<ListEncoding>
{
    static constexpr std::array all{EnumCode<ListEncoding>{ListEncoding::Utf8, "utf-8"},
                                    EnumCode<ListEncoding>{ListEncoding::Utf16, "utf-16"},
                                    EnumCode<ListEncoding>{ListEncoding::Windows, "windows-1252"},
                                    EnumCode<ListEncoding>{ListEncoding::Dos, "cp850"},
                                    EnumCode<ListEncoding>{ListEncoding::Macintosh, "macintosh"}};
};

struct ListText
{
    std::optional<QString> text; ///< nothing where the bytes are no text, or no UTF-8 at `brokenLine`
    ListEncoding encoding = ListEncoding::Utf8;
    /// The first words with other signs than ASCII, where the encoding was guessed or chosen among those in
    /// which every byte is a sign: people see at them whether it is the right one.
    QStringList oddWords = {};
    int brokenLine = 0; ///< from 1; on which UTF-8 breaks
};

/// Bytes as text, in the encoding chosen, else in the one recognised. What is UTF-8 but for some bytes is
/// never taken for something else.
ListText readListEncoding(const QByteArray &bytes, std::optional<ListEncoding> chosen = {});

} // namespace licet
