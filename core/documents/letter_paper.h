#pragma once

#include "documents/labels.h"
#include "documents/page_frame.h"
#include "followup/envelope.h"

namespace licet {

/// One request in the letter's words.
struct LetterRow
{
    QString number;
    QString version;
    QString application;
    QString services;
    QString environment;
    QString kind; ///< "new", "change", "end"
};

/// `labels` are the letter's.
Result<LetterRow> letterRow(const SnapshotContent &frozen, const Labels &labels);

/// An enclosed paper in the letter's words: the signed form, a copy, …
QString enclosureText(const Labels &labels, const EnclosedRequest &one);

/// Forms that go along unsigned, for no scan of the signed ones is there, and where those are.
struct UnsignedCopies
{
    WithoutScan where;
    LeavingWay way;      ///< by which the signed ones go, or went
    QStringList numbers; ///< "2026-0001", "2026-0003"

    [[nodiscard]] bool wentByPost() const
    {
        return where == WithoutScan::CopySentBefore && way == LeavingWay::Post;
    }
};
/// Those of an envelope, together by the way that their signed ones go.
std::vector<UnsignedCopies> unsignedCopies(const Envelope &envelope);
/// The sentences on them, in the letter's words; empty where there is nothing to say.
QString unsignedSentences(const Labels &labels, const std::vector<UnsignedCopies> &copies);

/// A letter's sheets around its body: sender and who to ask, recipient's address block in an envelope's
/// window, our references and `theirs`, place and day above; a line to sign on and the enclosures below; the
/// sender and the page's number at the foot; sender and subject above each following page. Without `day` a
/// line is left for it.
Result<std::unique_ptr<PagedDocument>> letterPaper(const Envelope &envelope, const Labels &labels,
                                                   const std::optional<QDate> &day, const QString &subject,
                                                   const QStringList &theirs, Section body);

} // namespace licet
