#include "text/value_text.h"

#include "followup/dispatch.h"
#include "request/draft.h"
#include "text/dossier_text.h"
#include "text/due_text.h"
#include "text/event_text.h"
#include "text/norms_chapters.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "text/trail_text.h"

#include <QDate>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <Coded E>
QString inWords(const Translator &translator, const QString &code)
{
    const auto value = parseCode<E>(code);
    return value ? term(translator, *value) : code;
}

QString identificationWord(const Translator &translator, const QString &code)
{
    const auto by = parseCode<IdentificationBy>(code);
    if (!by)
        return code;
    return *by == IdentificationBy::EndUser
               ? translator.translate("Requests", "the end user", "identified by")
               : translator.translate("Requests", "a program number", "identified by");
}

QString dispatchWord(const Translator &translator, const QString &code)
{
    const auto kind = parseCode<DispatchKind>(code);
    if (!kind)
        return code;
    return *kind == DispatchKind::Send
               ? translator.translate("Requests", "the signed form", "what a letter sends")
               : translator.translate("Requests", "a reminder", "what a letter sends");
}

/// A field that was ticked as none, by its path in the draft.
QString fieldWord(const Translator &translator, const QString &path)
{
    return memberName(translator, path.section(u'.', -1), u"request"_s);
}

/// "DmfaConsultationService · Dossierbeheer · production" in words.
QString titleWord(const Translator &translator, const QString &title)
{
    auto parts = title.split(u" · "_s);
    for (auto &part : parts)
        part = inWords<Environment>(translator, part);
    return parts.join(u" · "_s);
}

struct Row
{
    const char *record; ///< table name, or empty: in every record
    const char *member;
    QString (*words)(const Translator &, const QString &);
};

constexpr Row rows[] = {
    {"request", "state", inWords<RequestState>},
    {"request", "kind", inWords<RequestKind>},
    {"request", "sentWay", wayWord},
    {"request", "original", inWords<OriginalPlace>},
    {"request", "correctedWay", inWords<LeavingWay>},
    {"request", "correctedOriginal", inWords<OriginalPlace>},
    {"answer_term", "kind", inWords<RequestKind>},
    {"authorization", "state", inWords<AuthorizationState>},
    {"authorization", "transfer", inWords<TransferState>},
    {"decision", "sentWay", inWords<LeavingWay>},
    {"decision", "state", inWords<DossierState>},
    {"decision", "kind", inWords<DecisionKind>},
    {"decision", "authority", inWords<Authority>},
    {"decision", "topic", inWords<ChecklistTopic>},
    {"review", "cause", inWords<ReviewCause>},
    {"review_verdict", "verdict", inWords<Verdict>},
    {"decision_step", "kind", inWords<InstitutionKind>},
    {"institution", "kind", inWords<InstitutionKind>},
    {"institution", "languageRegime", inWords<LanguageRegime>},
    {"institution", "language_regime", inWords<LanguageRegime>},
    {"norms_assessment", "state", inWords<NormsState>},
    {"norms_assessment", "chapter", chapterWord},
    {"attachment", "role", inWords<AttachmentRole>},
    {"request", "origin", inWords<RequestOrigin>},
    {"request", "by", identificationWord},
    {"request", "outcome", inWords<LineOutcome>},
    {"request", "field", memberWord},
    {"request", "none", fieldWord},
    {"request", "reopened_field", memberWord},
    {"request", "askedWhom", officeWord},
    {"request", "recipient", officeWord},
    {"setback", "event", eventWord},
    {"setback", "field", memberWord},
    {"setback", "recipient", officeWord},
    {"dispatch", "kind", dispatchWord},
    {"dispatch", "way", inWords<ChaseWay>},
    {"dispatch", "recipient", officeWord},
    {"chase", "way", inWords<ChaseWay>},
    {"chase", "recipient", officeWord},
    {"snooze", "kind", inWords<DueKind>},
    {"history", "kind", happenedWord},
    {"history", "doneBy", officeWord},
    {"history", "name", titleWord},
    {"", "record", recordName},
    {"", "environment", inWords<Environment>},
    {"", "role", inWords<Role>},
    {"", "consultant_roles", inWords<Role>},
    {"", "network", inWords<Network>},
    {"", "audience", inWords<Audience>},
    {"", "proof", inWords<Proof>},
    {"", "form", inWords<FormVariant>},
    {"", "mode", inWords<ServiceMode>},
    {"", "opinion", inWords<Opinion>},
    {"", "language", inWords<Language>},
};

} // namespace

QString valueWord(const Translator &translator, const QString &record, const QString &member,
                  const QString &value)
{
    for (const auto &row : rows)
        if (member == QLatin1StringView(row.member) &&
            (*row.record == 0 || record == QLatin1StringView(row.record)))
            return row.words(translator, value);
    const auto day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? printedDate(day, translator.language()) : value;
}

} // namespace licet
