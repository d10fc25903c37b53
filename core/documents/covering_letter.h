#pragma once

#include "documents/paper.h"
#include "followup/envelope.h"

namespace licet {

/// The covering letter of an envelope, on one sheet or more: sender, recipient's address block, place and
/// day, one list of the requests, a line to sign on, enclosures. In the form's language. Without `day` a line
/// is left for it.
Result<std::unique_ptr<PagedDocument>> coveringLetter(const Envelope &envelope,
                                                      const std::optional<QDate> &day);

/// The letter as PDF, and behind it each paper: PDFs as they are, pictures on a page of their own. Other
/// files are named among the enclosures only. RenderingFailed when a scan is damaged.
Result<QByteArray> letterWithPapers(const QByteArray &letter, const Envelope &envelope);

/// The same in the words of a mail.
struct MailWords
{
    QString subject;
    QString text; ///< lines end in "\n"
};
Result<MailWords> coveringMail(const Envelope &envelope);
/// A question about a draft, whose form goes along; `question` as the user wrote it.
Result<MailWords> questionMail(const SnapshotContent &draft, const QString &question);

} // namespace licet
