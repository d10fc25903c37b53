#pragma once

#include "request/draft.h"
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

    bool operator==(const DraftExcerpt &) const = default;
};
DraftExcerpt excerptOf(const Draft &draft);

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
    DraftExcerpt excerpt;
    QDate stateSince; ///< day on which the present state began
    QDateTime changedAt;

    bool operator==(const Request &) const = default;
};
template <>
struct Columns<Request>
{
    static constexpr const char *table = "request";
    static constexpr auto columns =
        std::tuple{column("institution_id", &Request::institution),
                   column("state", &Request::state),
                   column("revision", &Request::revision),
                   column("number_year", &Request::numberYear),
                   column("number_serial", &Request::numberSerial),
                   column("number", &Request::number),
                   column("version", &Request::version),
                   column("draft", &Request::draft),
                   column("advice", &Request::advice),
                   column("reopened_because", &Request::reopenedBecause),
                   column("reopened_field", &Request::reopenedField),
                   column("copied_from_id", &Request::copiedFrom),
                   column("state_since", &Request::stateSince),
                   column("changed_at", &Request::changedAt),
                   column(
                       "kind", [](auto &request) -> auto & { return request.excerpt.kind; }),
                   column(
                       "environment", [](auto &request) -> auto & { return request.excerpt.environment; }),
                   column(
                       "application", [](auto &request) -> auto & { return request.excerpt.application; }),
                   column(
                       "first_service", [](auto &request) -> auto & { return request.excerpt.firstService; }),
                   column(
                       "service_lines", [](auto &request) -> auto & { return request.excerpt.serviceLines; }),
                   column(
                       "purpose", [](auto &request) -> auto & { return request.excerpt.purpose; })};
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
    static constexpr auto columns = std::tuple{column("request_id", &Snapshot::request),
                                               column("version", &Snapshot::version),
                                               column("number", &Snapshot::number),
                                               column("code", &Snapshot::code),
                                               column("finalised_on", &Snapshot::finalisedOn),
                                               column("finalised_at", &Snapshot::finalisedAt),
                                               column("data_sha256", &Snapshot::data),
                                               column("form_sha256", &Snapshot::form),
                                               column("cover_sha256", &Snapshot::cover),
                                               column("check_sha256", &Snapshot::check),
                                               column("history_head", &Snapshot::historyHead),
                                               column("signed_on", &Snapshot::signedOn),
                                               column("voided_on", &Snapshot::voidedOn),
                                               column("voided_because", &Snapshot::voidedBecause)};
};

} // namespace licet
