#include "files/file_content.h"

#include "base/limits.h"
#include "files/whole_paper.h"

#include <QFile>
#include <QFileInfo>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    const char *endings; ///< separated by blanks
    QByteArrayView begins;
    qsizetype within = 0; ///< how far from the file's start it may stand
    Result<void> (*whole)(const QString &name, const QByteArray &bytes) = nullptr; ///< not set: not known
};

/// Viewers take a PDF whose mark stands within its first 1024 bytes (ISO 32000, annex H).
const std::vector<Signature> &signatures()
{
    static const std::vector<Signature> table{
        {"pdf", "%PDF-", 1024 - 5, checkWholePdf},
        {"png", "\x89PNG\r\n\x1a\n", 0, checkWholePng},
        {"jpg jpeg jpe jfif", "\xff\xd8\xff", 0, checkWholeJpeg},
        {"gif", "GIF8"},
        {"tif tiff", "II*"},
        {"tif tiff", "MM"},
        {"bmp", "BM"},
        {"webp", "RIFF"},
        {"zip docx xlsx pptx odt ods odp asice", "PK"},
        {"doc xls ppt msg", "\xd0\xcf\x11\xe0"},
        {"rtf", "{\\rtf"},
    };
    return table;
}

bool isOf(const Signature &signature, const QString &ending)
{
    return QString::fromLatin1(signature.endings).split(u' ').contains(ending);
}

} // namespace

Result<void> checkAttachableSize(qint64 bytes, const QString &name)
{
    return checkFileSize(bytes, name, limits::attachedBytes);
}

Result<QByteArray> attachableBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    LICET_TRY(checkAttachableSize(file.size(), path));
    auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    return bytes;
}

Result<void> checkContent(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Error{ErrorKind::FileEmpty, bareFileName(name)};
    LICET_TRY(checkAttachableSize(bytes.size(), bareFileName(name)));
    const auto ending = QFileInfo(name).suffix().toLower();
    bool isKnown = false;
    for (const auto &one : signatures()) {
        if (!isOf(one, ending))
            continue;
        isKnown = true;
        const auto at = QByteArrayView(bytes).first(qMin(bytes.size(), one.within + one.begins.size()));
        if (one.within == 0 ? at == one.begins : at.contains(one.begins))
            return one.whole ? one.whole(bareFileName(name), bytes) : Result<void>();
    }
    if (!isKnown)
        return {};
    return Error{ErrorKind::ContentDiffers, bareFileName(name), ending.toUpper()};
}

QString bareFileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace licet
