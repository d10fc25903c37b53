#pragma once

#include "documents/wording/phrases.h"
#include "files/attachment.h"
#include "request/request.h"
#include "request/setback.h"
#include "request/waiting.h"

namespace licet {

/// "2026-0014, version 2", or "Draft" before the first finalisation.
QString numberAndVersion(const Phrases &phrases, const QString &number, int version);
/// The same; a request from outside has no number in any state.
QString numberAndVersion(const Phrases &phrases, const QString &number, int version, RequestState state);
/// "new: ConsultPerson +2": kind, first service, and how many more lines there are.
QString subjectOf(const Phrases &phrases, RequestKind kind, const QString &service, int lines);
/// The subject with the application for which it is.
QString subjectAndApplication(const Phrases &phrases, const DraftExcerpt &excerpt);

QString word(const Phrases &phrases, WaitsOn whom);
/// What a file is to a request: "signed form".
QString word(const Phrases &phrases, AttachmentRole role);
/// One sentence: what has to happen next, and by whom.
QString nextSentence(const Phrases &phrases, const Request &request);

/// "Returned for this on 05/03/2026: the purpose is vague", while typing a draft like it.
QString setbackSentence(const Phrases &phrases, const Setback &setback);
/// "Reopened: the purpose is vague"
QString reopenedSentence(const Phrases &phrases, const QString &reason);

/// What happened, for a list of events: "Finalised", "Reopened". `kind` as history keeps it.
QString eventWord(const Phrases &phrases, const QString &kind);
/// A draft's member in words, "legal context"; the member itself when it has none.
QString memberWord(const Phrases &phrases, const QString &member);
/// The members about which a decline or a reopening can be, in the order of the form.
const QStringList &reopenableMembers();

} // namespace licet
