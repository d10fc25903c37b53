#pragma once

#include "request/answer/ksz_answer.h"
#include "request/asked_signature.h"
#include "request/draft.h"
#include "request/project.h"
#include "request/request_state.h"

namespace licet {

/// What lists show of a draft, in columns of its own; refreshed by the store whenever the draft is written.
struct DraftExcerpt
{
    RequestKind kind = RequestKind::New;
    std::optional<Environment> environment;
    QString application;
    QString firstService;
    int serviceLines = 0;
    QString purpose;
    QString recipient;               ///< as typed
    std::optional<FormVariant> form; ///< chosen, or OCMW because one is involved (P17)
    std::optional<QDate> signingDay; ///< planned

    bool operator==(const DraftExcerpt &) const = default;
};
DraftExcerpt excerptOf(const Draft &draft);

/// Whether the request was made here, or only became known (an older list): then it has no form of ours.
enum class RequestOrigin { Own, Outside };
template <>
struct EnumCodes<RequestOrigin>
{
    static constexpr std::array all{EnumCode<RequestOrigin>{RequestOrigin::Own, "own"},
                                    EnumCode<RequestOrigin>{RequestOrigin::Outside, "outside"}};
};

/// A request to use web services: its draft, its state, and its number once it was first finalised.
struct Request
{
    static constexpr bool beginsOnItsDay = true;

    Id<Request> id;
    Id<Institution> institution; ///< the one with the draft's KBO number; not set while there is none
    RequestState state = RequestState::Draft;
    qint64 revision = 0;             ///< counts every change; guards against two writers
    std::optional<int> numberYear;   ///< year of first finalisation
    std::optional<int> numberSerial; ///< gapless within institution and year
    QString number;                  ///< as printed, "2026-0001"; empty before the first finalisation
    int version = 0;                 ///< last finalised version; of one that was brought it is not kept here
    Draft draft;
    ConsultantAdvice advice;
    QString reopenedBecause; ///< reason of the last reopening or decline, until the next finalisation
    QString reopenedField;   ///< the draft's member that it is about
    Id<Request> copiedFrom;
    RequestOrigin origin = RequestOrigin::Own;
    Answer answer;
    Question question;
    Id<Authorization> preparedFrom; ///< the rung below, of which this is the next environment
    Id<Project> project;
    DraftExcerpt excerpt;
    QDate stateSince;                             ///< day on which the present state began
    std::optional<QDate> replyBy = {};            ///< KSZ's own last day for what it asked or returned
    std::optional<QDate> undeliveredOn = {};      ///< since then no term runs, until it is sent again
    std::optional<QDate> letterAwaitedSince = {}; ///< executed; a number or the answer on a line follows
    AskedSignatures signatures = {}; ///< of the version in force; empty where one signature is enough
    QDate begunOn;                   ///< day on which the draft was begun, or an older one became known
    QDateTime changedAt;

    bool operator==(const Request &) const = default;
};
template <>
struct Columns<Request>
{
    static constexpr const char *table = "request";
    static constexpr bool changesByEvents = true;
    static constexpr const char *key = "number institution|begunOn institution draft.kind draft.environment "
                                       "draft.application draft.services.0.name draft.purpose";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"institution_id", QT_TRANSLATE_NOOP("Members", "Institution")}, &Request::institution);
        visit(Member{"state", QT_TRANSLATE_NOOP("Members", "State")}, &Request::state);
        visit(Member{"revision", "", MemberKind::Kept}, &Request::revision);
        visit("number_year", &Request::numberYear);
        visit("number_serial", &Request::numberSerial);
        visit(Member{"number", QT_TRANSLATE_NOOP("Members", "Number")}, &Request::number);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &Request::version);
        visit(Member{"draft", QT_TRANSLATE_NOOP("Members", "Draft")}, &Request::draft);
        visit(Member{"advice", QT_TRANSLATE_NOOP("Members", "Opinion and reasons")}, &Request::advice);
        visit(Member{"reopened_because", QT_TRANSLATE_NOOP("Members", "Reason of the reopening")},
              &Request::reopenedBecause);
        visit(Member{"reopened_field", QT_TRANSLATE_NOOP("Members", "Field to correct")},
              &Request::reopenedField);
        visit(Member{"copied_from_id", QT_TRANSLATE_NOOP("Members", "Copied from request")},
              &Request::copiedFrom);
        visit(Member{"origin", QT_TRANSLATE_NOOP("Members", "Origin"), MemberKind::Kept}, &Request::origin);
        visit(Member{"answer", QT_TRANSLATE_NOOP("Members", "Answer")}, &Request::answer);
        visit(Member{"question", QT_TRANSLATE_NOOP("Members", "Question")}, &Request::question);
        visit(Member{"prepared_from_id", QT_TRANSLATE_NOOP("Members", "Prepared from")},
              &Request::preparedFrom);
        visit(Member{"project_id", QT_TRANSLATE_NOOP("Members", "Project")}, &Request::project);
        visit("state_since", &Request::stateSince);
        visit("begun_on", &Request::begunOn);
        visit(Member{"reply_by", QT_TRANSLATE_NOOP("Members", "Reply by")}, &Request::replyBy);
        visit(Member{"undelivered_on", QT_TRANSLATE_NOOP("Members", "Not delivered on")},
              &Request::undeliveredOn);
        visit(Member{"letter_awaited_since", QT_TRANSLATE_NOOP("Members", "Letter awaited since")},
              &Request::letterAwaitedSince);
        visit(Member{"signatures", QT_TRANSLATE_NOOP("Members", "Signatures"), MemberKind::Kept},
              &Request::signatures);
        visit(Member{"changed_at", "", MemberKind::Kept}, &Request::changedAt);
        visit(
            Member{"kind", QT_TRANSLATE_NOOP("Members", "Kind"), MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.kind; });
        visit(
            Member{"environment", QT_TRANSLATE_NOOP("Members", "Environment"), MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.environment; });
        visit(
            Member{"application", QT_TRANSLATE_NOOP("Members", "Application"), MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.application; });
        visit(
            Member{"first_service", "", MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.firstService; });
        visit(
            Member{"service_lines", "", MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.serviceLines; });
        visit(
            Member{"purpose", QT_TRANSLATE_NOOP("Members", "Purpose"), MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.purpose; });
        visit(
            Member{"recipient", QT_TRANSLATE_NOOP("Members", "Recipient"), MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.recipient; });
        visit(
            Member{"form", QT_TRANSLATE_NOOP("Members", "Form"), MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.form; });
        visit(
            Member{"signing_day", "", MemberKind::Kept},
            [](auto &request) -> auto & { return request.excerpt.signingDay; });
    }
};

/// A finalised version: everything by the SHA-256 of its bytes in `content`. Never changed but to become
/// void.
struct Snapshot
{
    Id<Snapshot> id;
    Id<Request> request;
    int version = 0;
    QString number;
    QString code; ///< ten signs, unique in the register
    QDate finalisedOn;
    QDateTime finalisedAt;
    QByteArray data, form, cover, check; ///< SHA-256, 32 bytes each
    QByteArray historyHead;              ///< before the finalising event
    std::optional<QDate> signedOn;
    std::optional<QDate> voidedOn;
    QString voidedBecause;

    bool operator==(const Snapshot &) const = default;
};
template <>
struct Columns<Snapshot>
{
    static constexpr const char *table = "snapshot";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"request_id", QT_TRANSLATE_NOOP("Members", "Request")}, &Snapshot::request);
        visit(Member{"version", QT_TRANSLATE_NOOP("Members", "Version")}, &Snapshot::version);
        visit(Member{"number", QT_TRANSLATE_NOOP("Members", "Number")}, &Snapshot::number);
        visit(Member{"code", QT_TRANSLATE_NOOP("Members", "Code")}, &Snapshot::code);
        visit(Member{"finalised_on", QT_TRANSLATE_NOOP("Members", "Finalised on")}, &Snapshot::finalisedOn);
        visit("finalised_at", &Snapshot::finalisedAt);
        visit(Member{"data_sha256", QT_TRANSLATE_NOOP("Members", "Data (SHA-256)")}, &Snapshot::data);
        visit(Member{"form_sha256", QT_TRANSLATE_NOOP("Members", "Form (SHA-256)")}, &Snapshot::form);
        visit(Member{"cover_sha256", QT_TRANSLATE_NOOP("Members", "Cover page (SHA-256)")}, &Snapshot::cover);
        visit(Member{"check_sha256", QT_TRANSLATE_NOOP("Members", "Check (SHA-256)")}, &Snapshot::check);
        visit(Member{"history_head", QT_TRANSLATE_NOOP("Members", "History up to here (SHA-256)")},
              &Snapshot::historyHead);
        visit(Member{"signed_on", QT_TRANSLATE_NOOP("Members", "Signed on")}, &Snapshot::signedOn);
        visit(Member{"voided_on", QT_TRANSLATE_NOOP("Members", "Void since")}, &Snapshot::voidedOn);
        visit(Member{"voided_because", QT_TRANSLATE_NOOP("Members", "Void because")},
              &Snapshot::voidedBecause);
    }
};

} // namespace licet
