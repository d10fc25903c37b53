#pragma once

#include "files/attachment.h"
#include "request/asked_services.h"
#include "request/leaving_way.h"
#include "request/request_name.h"
#include "request/setback.h"
#include "request/waiting.h"
#include "text/translator.h"

namespace licet {

/// What a request is called wherever people read it: "2026-0014", or without a number
/// "DmfaConsultationService · Dossierbeheer · Production · 12/10/2026". Never its row in the file.
QString requestName(const Translator &translator, const RequestName &name);
QString requestName(const Translator &translator, const Request &request);
/// Of a name as errors and findings carry it (`codedName`); any other text stays as it is.
QString requestName(const Translator &translator, const QString &coded);
/// The same name as a sentence takes it, "a request of 12/10/2026 for DmfaConsultationService (Dossierbeheer,
/// production)"; nothing where its day is not known.
struct RequestOf
{
    QString what;
    QString day;
};
std::optional<RequestOf> asRequestOf(const Translator &translator, const QString &coded);
/// "2026-0014, version 2", or "Draft" before the first finalisation.
QString numberAndVersion(const Translator &translator, const QString &number, int version);
/// The same; a request from outside has no number in any state.
QString numberAndVersion(const Translator &translator, const QString &number, int version,
                         RequestState state);
/// In every list of requests: "A, B", of more "A and 2 others"; empty where none is named yet.
QString servicesText(const Translator &translator, const QStringList &services);
QString servicesText(const Translator &translator, const QString &named, int more);
/// "new: ConsultPerson and 2 others": the kind, and which services.
QString subjectOf(const Translator &translator, RequestKind kind, const QStringList &services);
/// The subject with the application for which it is.
QString subjectAndApplication(const Translator &translator, RequestKind kind, const QStringList &services,
                              const QString &application);
inline QString subjectAndApplication(const Translator &translator, const Draft &draft)
{
    return subjectAndApplication(translator, draft.kind, serviceNames(draft), draft.application);
}

QString term(const Translator &translator, WaitsOn whom);
/// An office by its code: "PPKB"; another recipient of the user's own by that code.
QString officeName(const Translator &translator, const QString &code);
QString term(const Translator &translator, RequestOrigin origin);
/// What became of one line: "granted as asked".
QString term(const Translator &translator, LineOutcome outcome);
QString term(const Translator &translator, LeavingWay way);
QString term(const Translator &translator, OriginalPlace place);
/// What a file is to a request: "signed form".
QString term(const Translator &translator, AttachmentRole role);
/// A file that is kept, and would fit no mail: with its size.
QString tooLargeForMail(const Translator &translator, const QString &fileName, qint64 bytes);
/// What stands in the way of the signature that a finalised form asks for.
enum class SigningChance {
    Open,
    DayPassed, ///< the day that the form names lies behind
    NotByThem  ///< likewise, and who is named may not sign today
};
/// One sentence: what has to happen next, and by whom.
QString nextSentence(const Translator &translator, const Request &request,
                     SigningChance chance = SigningChance::Open);

/// "Returned for this on 05/03/2026: the purpose is vague", while typing a draft like it.
QString setbackSentence(const Translator &translator, const Setback &setback);
/// "Reopened: the purpose is vague"
QString reopenedSentence(const Translator &translator, const QString &reason);

/// What happened, for a list of events: "Finalised", "Reopened". `kind` as history keeps it.
QString eventWord(const Translator &translator, const QString &kind);
/// A draft's member in words, "legal context"; the member itself when it has none.
QString memberWord(const Translator &translator, const QString &member);
/// The members about which a decline or a reopening can be, in the order of the form.
const QStringList &reopenableMembers();

} // namespace licet
