#include "exchange/mail_draft.h"

#include "base/mail_address.h"
#include "base/printable_text.h"

#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const QByteArray lineEnd = "\r\n";
constexpr int bodyWidth = 76;   ///< RFC 2045: encoded lines
constexpr int wordBytes = 39;   ///< in one encoded word: with its frame and a field's name within 76 signs
constexpr int plainHeader = 60; ///< signs of a header that needs no folding

/// One line without control signs: nothing that a user typed can begin a header of its own.
QString oneLine(const QString &text)
{
    return printableLine(text).simplified();
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u' ' && sign <= u'~'; });
}

/// UTF-8 in pieces of at most `most` bytes, none of which cuts a letter.
QList<QByteArray> pieces(const QString &text, int most)
{
    QList<QByteArray> all{QByteArray()};
    for (const auto point : text.toUcs4()) {
        const auto letter = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        if (all.back().size() + letter.size() > most)
            all << QByteArray();
        all.back() += letter;
    }
    return all;
}

/// Header text as RFC 2047 has it: as it is where that is safe, else in encoded words, one a line.
QByteArray headerText(const QString &text)
{
    const auto line = oneLine(text);
    static const QRegularExpression special(u"[()<>@,;:\\\\\".\\[\\]]|=\\?"_s);
    if (isPlainAscii(line) && line.size() <= plainHeader && !line.contains(special))
        return line.toLatin1();
    QList<QByteArray> words;
    for (const auto &piece : pieces(line, wordBytes))
        words << "=?UTF-8?B?" + piece.toBase64() + "?=";
    const QByteArray fold = lineEnd + ' ';
    return words.join(fold);
}

QByteArray quoted(const QString &text)
{
    auto inner = text;
    inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + inner.toLatin1() + '"';
}

/// A display name: in quotes where its signs allow, for several encoded words in a row are put together again
/// with blanks between them by some readers.
QByteArray displayName(const QString &name)
{
    const auto line = oneLine(name);
    return line.isEmpty() || !isPlainAscii(line) ? headerText(line) : quoted(line);
}

/// `; filename="form.pdf"`, or its RFC 2231 form, in pieces where it is long.
QByteArray fileNameParameter(const QString &name)
{
    const auto line = oneLine(name);
    if (isPlainAscii(line) && line.size() <= plainHeader)
        return ";" + lineEnd + " filename=" + quoted(line);
    const auto parts = pieces(line, 18);
    QByteArray parameter;
    for (int index = 0; index < parts.size(); ++index) {
        const auto number = parts.size() > 1 ? "*" + QByteArray::number(index) : QByteArray();
        parameter += ";" + lineEnd + " filename" + number + "*=" + (index == 0 ? "UTF-8''" : "") +
                     parts[index].toPercentEncoding();
    }
    return parameter;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const auto text = bytes.toBase64();
    QByteArray lines;
    lines.reserve(text.size() + text.size() / bodyWidth * 2 + 2);
    for (qsizetype at = 0; at < text.size(); at += bodyWidth)
        lines += text.mid(at, bodyWidth) + lineEnd;
    return lines;
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    QByteArray encoded;
    int width = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const auto sign = line[at];
        const bool isLast = at + 1 == line.size();
        const bool isLiteral = (sign > ' ' && sign <= '~' && sign != '=') || (sign == ' ' && !isLast);
        const auto shown = isLiteral ? QByteArray(1, sign) : '=' + QByteArray(1, sign).toHex().toUpper();
        if (width + shown.size() > bodyWidth - 1) {
            encoded += "=" + lineEnd;
            width = 0;
        }
        encoded += shown;
        width += int(shown.size());
    }
    return encoded + lineEnd;
}

QByteArray quotedPrintable(const QString &typed)
{
    auto text = printableText(typed);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QByteArray encoded;
    for (const auto &line : text.split(u'\n'))
        encoded += quotedPrintableLine(line.toUtf8());
    return encoded;
}

/// In neither encoding an equals sign is followed by a low line, so the boundary stands in no part.
QByteArray boundaryOf(const MailDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(draft.text.toUtf8());
    for (const auto &one : draft.enclosures)
        hash.addData(one.bytes);
    return "=_" + hash.result().toHex().left(32);
}

Result<QByteArray> addressOf(const MailDraft &draft)
{
    const auto typed = draft.address.trimmed();
    if (typed.isEmpty())
        return Error{ErrorKind::MailAddressMissing, draft.recipient};
    const auto address = mailAddress(typed);
    if (!address)
        return Error{ErrorKind::NotAMailAddress, draft.recipient, typed};
    return *address;
}

Result<void> checkEnclosures(const MailDraft &draft)
{
    qint64 whole = 0;
    for (const auto &one : draft.enclosures) {
        if (one.bytes.isEmpty())
            return Error{ErrorKind::FileEmpty, one.name};
        whole += mailBytes(one.bytes.size());
    }
    if (whole <= mostMailBytes)
        return {};
    return Error{ErrorKind::MailTooLarge, draft.recipient, QString::number(whole / 1'000'000),
                 QString::number(mostMailBytes / 1'000'000)};
}

QByteArray enclosurePart(const MailEnclosure &enclosure)
{
    const auto type = QMimeDatabase().mimeTypeForFileNameAndData(enclosure.name, enclosure.bytes);
    return "Content-Type: " + type.name().toLatin1() + lineEnd + "Content-Transfer-Encoding: base64" +
           lineEnd + "Content-Disposition: attachment" + fileNameParameter(enclosure.name) + lineEnd +
           lineEnd + base64Lines(enclosure.bytes);
}

} // namespace

MailDraft mailWith(const Envelope &envelope, const QString &subject, const QString &text)
{
    MailDraft draft{envelope.recipient.name, envelope.recipient.email, subject, text, {}};
    for (const auto &one : envelope.requests)
        if (!one.paper.isEmpty())
            draft.enclosures.push_back({one.fileName, one.paper});
    return draft;
}

Result<QByteArray> writeMailDraft(const MailDraft &draft)
{
    LICET_ASSIGN(const auto address, addressOf(draft));
    LICET_TRY(checkEnclosures(draft));
    const auto boundary = boundaryOf(draft);
    const auto name = displayName(draft.recipient);
    QByteArray mail = "X-Unsent: 1" + lineEnd;
    mail += "To: " + (name.isEmpty() ? address : name + lineEnd + " <" + address + '>') + lineEnd;
    mail += "Subject: " + headerText(draft.subject) + lineEnd;
    mail += "MIME-Version: 1.0" + lineEnd;
    mail += "Content-Type: multipart/mixed;" + lineEnd + " boundary=\"" + boundary + '"' + lineEnd + lineEnd;
    mail += "--" + boundary + lineEnd + "Content-Type: text/plain; charset=UTF-8" + lineEnd +
            "Content-Transfer-Encoding: quoted-printable" + lineEnd + lineEnd + quotedPrintable(draft.text);
    for (const auto &one : draft.enclosures)
        mail += "--" + boundary + lineEnd + enclosurePart(one);
    return mail + "--" + boundary + "--" + lineEnd;
}

Result<QByteArray> mailFor(const Envelope &envelope, const QString &subject, const QString &text)
{
    for (const auto &one : envelope.requests)
        if (one.frozen.isFinal() && one.paper.isEmpty())
            return Error{ErrorKind::EnclosureMissing, u"request"_s, one.frozen.number};
    return writeMailDraft(mailWith(envelope, subject, text));
}

} // namespace licet
