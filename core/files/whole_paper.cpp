#include "files/whole_paper.h"

#include <QtEndian>

// The library asks which of its pointer types is meant: std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <array>
#include <stdexcept>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Error cutOff(const QString &name, const QString &format)
{
    return {ErrorKind::FileCutOff, name, format};
}

/// Viewers look for the mark within the last 1024 bytes (ISO 32000, annex H); what scanners pad with is none.
bool hasEndMark(QByteArrayView pdf)
{
    while (!pdf.isEmpty() && (pdf.back() == '\0' || pdf.back() == '\n' || pdf.back() == '\r'))
        pdf.chop(1);
    return pdf.last(qMin<qsizetype>(1024, pdf.size())).contains("%%EOF");
}

/// Counts what is unpacked and keeps none of it. Throws beyond what a page holds.
class Unpacked : public Pipeline
{
public:
    Unpacked() : Pipeline("unpacked", nullptr) {}
    void write(const unsigned char * /*bytes*/, size_t length) override
    {
        constexpr size_t most = size_t(200) << 20; // bytes
        m_length += length;
        if (m_length > most)
            throw std::length_error("a page of more than 200 MB");
    }
    void finish() override {}

private:
    size_t m_length = 0;
};

/// A table of contents that is out of order is put right as viewers do; a page or a stream that is not there
/// can't be. Throws.
bool hasAllPages(QPDF &pdf)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto counted = pdf.getRoot().getKey("/Pages").getKey("/Count");
    if (pages.empty() || (counted.isInteger() && counted.getIntValue() != qint64(pages.size())))
        return false;
    for (auto &object : pdf.getAllObjects())
        if (object.isStream())
            object.getRawStreamData();
    // A stream may have its length and yet be damaged inside: its page would be blank.
    for (auto page : pages) {
        Unpacked unpacked;
        page.pipeContents(&unpacked);
    }
    return true;
}

/// Of PNG's pieces (RFC 2083, 15).
quint32 checkSum(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> all{};
        for (quint32 index = 0; index < all.size(); ++index) {
            all[index] = index;
            for (int bit = 0; bit < 8; ++bit)
                all[index] = (all[index] >> 1) ^ ((all[index] & 1) != 0 ? 0xedb88320u : 0u);
        }
        return all;
    }();
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes)
        sum = (sum >> 8) ^ table[(sum ^ quint8(byte)) & 0xff];
    return sum ^ 0xffffffffu;
}

} // namespace

Result<void> checkWholePdf(const QString &name, const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("attached", bytes.constData(), size_t(bytes.size()));
        if (hasEndMark(bytes) && hasAllPages(pdf))
            return {};
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password)
            return Error{ErrorKind::PasswordNeeded, name};
    } catch (const std::exception &) {
        // What the library can't read is told below.
    }
    return cutOff(name, u"PDF"_s);
}

Result<void> checkWholePng(const QString &name, const QByteArray &bytes)
{
    constexpr qsizetype signature = 8, around = 12; // length, kind and check sum of a piece
    bool hasPicture = false;
    for (QByteArrayView rest = QByteArrayView(bytes).sliced(signature); rest.size() >= around;) {
        const auto length = qsizetype(qFromBigEndian<quint32>(rest.data()));
        if (length > rest.size() - around)
            break;
        const auto kind = rest.sliced(4, 4);
        if (checkSum(rest.sliced(4, 4 + length)) != qFromBigEndian<quint32>(rest.data() + 8 + length))
            break;
        hasPicture = hasPicture || kind == QByteArrayView("IDAT");
        if (kind == QByteArrayView("IEND") && hasPicture)
            return {};
        rest = rest.sliced(around + length);
    }
    return cutOff(name, u"PNG"_s);
}

Result<void> checkWholeJpeg(const QString &name, const QByteArray &bytes)
{
    constexpr quint8 fill = 0xff, stuffed = 0x00, firstRestart = 0xd0, lastRestart = 0xd7, end = 0xd9;
    constexpr quint8 beginsPicture = 0xda;
    const auto at = [&](qsizetype place) { return quint8(bytes[place]); };
    bool hasPicture = false;
    for (qsizetype place = 2; place + 1 < bytes.size();) {
        const auto mark = at(place + 1);
        if (at(place) != fill || mark == stuffed || (firstRestart <= mark && mark <= lastRestart)) {
            // Within a picture, where only what follows the byte tells a mark.
            if (!hasPicture)
                break;
            place += at(place) == fill ? 2 : 1;
        } else if (mark == fill) {
            ++place;
        } else if (mark == end) {
            if (hasPicture)
                return {};
            break;
        } else {
            if (place + 4 > bytes.size())
                break;
            hasPicture = hasPicture || mark == beginsPicture;
            place += 2 + qFromBigEndian<quint16>(bytes.constData() + place + 2);
        }
    }
    return cutOff(name, u"JPEG"_s);
}

} // namespace licet
