#include "exchange/workbook_count.h"

#include <QByteArray>
#include <QFile>
#include <QXmlStreamReader>

#include <memory>

#include <unzip.h>

namespace licet {

namespace {

struct Closer
{
    void operator()(unzFile zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<std::remove_pointer_t<unzFile>, Closer>;

constexpr int pieceSize = 1 << 16; // bytes

/// Takes what the reader has; false once it is no XML.
bool countWhatIsThere(QXmlStreamReader &xml, WorkbookCount &count)
{
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row")
            ++count.rows;
        else if (xml.name() == u"c")
            ++count.cells;
    }
    return !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
}

/// Of the part at which the archive stands; its check sum is compared as well.
std::optional<WorkbookCount> countPart(unzFile zip)
{
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return {};
    WorkbookCount count;
    QXmlStreamReader xml;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    int size = 0;
    while ((size = unzReadCurrentFile(zip, piece.data(), unsigned(pieceSize))) > 0) {
        xml.addData(piece.left(size));
        if (!countWhatIsThere(xml, count))
            break;
    }
    const bool isIntact = unzCloseCurrentFile(zip) == UNZ_OK;
    if (size != 0 || !isIntact || xml.hasError() || !xml.atEnd())
        return {};
    return count;
}

} // namespace

std::optional<WorkbookCount> countWorkbook(const QString &path)
{
    const Zip zip(unzOpen64(QFile::encodeName(path).constData()));
    if (!zip)
        return {};
    std::optional<WorkbookCount> sheet;
    int code = unzGoToFirstFile(zip.get());
    for (; code == UNZ_OK; code = unzGoToNextFile(zip.get())) {
        constexpr int longestName = 256;
        QByteArray name(longestName, '\0');
        if (unzGetCurrentFileInfo64(zip.get(), nullptr, name.data(), longestName - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK)
            return {};
        const auto part = countPart(zip.get());
        if (!part)
            return {};
        if (QByteArrayView(name.constData()) == "xl/worksheets/sheet1.xml")
            sheet = part;
    }
    return code == UNZ_END_OF_LIST_OF_FILE ? sheet : std::nullopt;
}

} // namespace licet
