#pragma once

#include "request/draft.h"
#include "request/ksz_answer.h"
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
    Id<Request> id;
    Id<Institution> institution; ///< the one with the draft's KBO number; not set while there is none
    RequestState state = RequestState::Draft;
    qint64 revision = 0;             ///< counts every change; guards against two writers
    std::optional<int> numberYear;   ///< year of first finalisation
    std::optional<int> numberSerial; ///< gapless within institution and year
    QString number;                  ///< as printed, "2026-0001"; empty before the first finalisation
    int version = 0;                 ///< last finalised version
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
    QDate stateSince; ///< day on which the present state began
    QDate begunOn;    ///< day on which the draft was begun, or an older one became known
    QDateTime changedAt;

    bool operator==(const Request &) const = default;
};
template <>
struct Columns<Request>
{
    static constexpr const char *table = "request";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit("institution_id", &Request::institution);
        visit("state", &Request::state);
        visit("revision", &Request::revision);
        visit("number_year", &Request::numberYear);
        visit("number_serial", &Request::numberSerial);
        visit("number", &Request::number);
        visit("version", &Request::version);
        visit("draft", &Request::draft);
        visit("advice", &Request::advice);
        visit("reopened_because", &Request::reopenedBecause);
        visit("reopened_field", &Request::reopenedField);
        visit("copied_from_id", &Request::copiedFrom);
        visit("origin", &Request::origin);
        visit("answer", &Request::answer);
        visit("question", &Request::question);
        visit("prepared_from_id", &Request::preparedFrom);
        visit("project_id", &Request::project);
        visit("state_since", &Request::stateSince);
        visit("begun_on", &Request::begunOn);
        visit("changed_at", &Request::changedAt);
        visit(
            "kind", [](auto &request) -> auto & { return request.excerpt.kind; });
        visit(
            "environment", [](auto &request) -> auto & { return request.excerpt.environment; });
        visit(
            "application", [](auto &request) -> auto & { return request.excerpt.application; });
        visit(
            "first_service", [](auto &request) -> auto & { return request.excerpt.firstService; });
        visit(
            "service_lines", [](auto &request) -> auto & { return request.excerpt.serviceLines; });
        visit(
            "purpose", [](auto &request) -> auto & { return request.excerpt.purpose; });
        visit(
            "recipient", [](auto &request) -> auto & { return request.excerpt.recipient; });
        visit(
            "form", [](auto &request) -> auto & { return request.excerpt.form; });
        visit(
            "signing_day", [](auto &request) -> auto & { return request.excerpt.signingDay; });
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
        visit("request_id", &Snapshot::request);
        visit("version", &Snapshot::version);
        visit("number", &Snapshot::number);
        visit("code", &Snapshot::code);
        visit("finalised_on", &Snapshot::finalisedOn);
        visit("finalised_at", &Snapshot::finalisedAt);
        visit("data_sha256", &Snapshot::data);
        visit("form_sha256", &Snapshot::form);
        visit("cover_sha256", &Snapshot::cover);
        visit("check_sha256", &Snapshot::check);
        visit("history_head", &Snapshot::historyHead);
        visit("signed_on", &Snapshot::signedOn);
        visit("voided_on", &Snapshot::voidedOn);
        visit("voided_because", &Snapshot::voidedBecause);
    }
};

} // namespace licet
