#pragma once

#include "followup/dispatch.h"

namespace licet {

/// A mail with an envelope's papers, as bytes; given by exchange (mail_draft.h).
using MailWriter =
    std::function<Result<QByteArray>(const Envelope &, const QString &subject, const QString &text)>;

/// Covering letters, chase letters and their mails, for followup/dispatch.
PaperWriters paperWriters(const MailWriter &mail);

} // namespace licet
