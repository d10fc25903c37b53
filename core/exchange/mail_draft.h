#pragma once

#include "followup/envelope.h"

namespace licet {

/// A file that goes along with a mail.
struct MailEnclosure
{
    QString name; ///< without folder; any signs, they are encoded
    QByteArray bytes;
};

/// A mail that nobody has sent yet: the user's mail program opens it to be read over and sent.
struct MailDraft
{
    QString recipient; ///< name in words
    QString address;   ///< one address, "External@ksz-bcss.fgov.be"
    QString subject;
    QString text; ///< lines end in "\n"
    std::vector<MailEnclosure> enclosures;
};

/// What most mail systems take, as the mail is sent: enclosures grow by a third in it.
inline constexpr qint64 mostMailBytes = 20'000'000;
/// About what enclosures of so many bytes make of a mail.
constexpr qint64 mailBytes(qint64 enclosures)
{
    return enclosures / 57 * 78 + 78;
}

/// The mail for an envelope, with its papers.
MailDraft mailWith(const Envelope &envelope, const QString &subject, const QString &text);

/// The draft as an .eml file: RFC 5322 with `X-Unsent: 1`, so that mail programs open it for writing. It
/// bears neither sender, date nor message number: the mail program that sends it gives them. The same draft
/// gives the same bytes. MailAddressMissing, NotAMailAddress, MailTooLarge; FileEmpty for an enclosure
/// without bytes. (No library: libmimetic encodes no header words, and libvmime dates and numbers each
/// message itself.)
Result<QByteArray> writeMailDraft(const MailDraft &draft);

/// Both in one. EnclosureMissing where a form of ours should go along and is not there.
Result<QByteArray> mailFor(const Envelope &envelope, const QString &subject, const QString &text);

} // namespace licet
