#pragma once

#include "base/record_ref.h"
#include "base/vocabulary.h"
#include "request/request_state.h"

#include <QMetaType>

#include <variant>

namespace licet {

struct Application;

/// A place in the program to which one can go: a page of the rail, and perhaps one record on it.
enum class PageId {
    Overview,
    Requests,
    Authorizations,
    Coverage,
    ProgramNumbers,
    Committee,
    Institutions,
    Catalogue,
    History,
    Settings,
    RequestEditor,
    Request,
    PrepareRequests,
    ListImport,
    Sources,
    FirstRun
};

// What of a page is meant beside its record. Each page knows its own.

/// The editor: with an empty draft, with a copy of the record, with the question about it unfolded, at a
/// member of the draft.
struct NewDraft
{
    bool operator==(const NewDraft &) const = default;
};
struct CopiedDraft
{
    bool operator==(const CopiedDraft &) const = default;
};
struct QuestionAboutDraft
{
    bool operator==(const QuestionAboutDraft &) const = default;
};
struct DraftMember
{
    QString name; ///< "purpose"

    bool operator==(const DraftMember &) const = default;
};
/// A request's page: one of its versions, or what is recorded of it unfolded (or a `RequestEvent` that turns
/// it back).
struct PaperVersion
{
    int number = 1;

    bool operator==(const PaperVersion &) const = default;
};
enum class RequestPanel { Record, Send, Chase, Attach };
/// Where requests are prepared: a new project, with what is chosen already.
struct PreparationStart
{
    Id<Application> application;
    QString service = {};
    std::optional<Environment> environment = {};

    bool operator==(const PreparationStart &) const = default;
};
/// A tab of an institution, or one connection card on it.
enum class InstitutionPart { Facts, People, Applications, Certificates, Norms, Recipients };
struct ConnectionCard
{
    Id<Application> application;
    Environment environment = Environment::Test;

    bool operator==(const ConnectionCard &) const = default;
};
/// What stands under a decision.
enum class DecisionPart { Checklist, Papers, Rests, Falls, Review };
/// A source of the procedure, "P22" or "P11–P14".
struct ProcedureSource
{
    QString name;

    bool operator==(const ProcedureSource &) const = default;
};
/// A list that is to be read.
struct ListFile
{
    QString path;

    bool operator==(const ListFile &) const = default;
};
/// Something due, by its key (followup/due_news.h).
struct DueThing
{
    QString key;

    bool operator==(const DueThing &) const = default;
};

/// A `RecordRef` is that of which the history is asked.
using PlaceDetail =
    std::variant<std::monostate, NewDraft, CopiedDraft, QuestionAboutDraft, DraftMember, PaperVersion,
                 RequestPanel, RequestEvent, PreparationStart, InstitutionPart, ConnectionCard, DecisionPart,
                 RecordRef, ProcedureSource, ListFile, DueThing>;

struct Place
{
    PageId page = PageId::Requests;
    qint64 record = 0; ///< row id of the record, or 0
    PlaceDetail detail = {};

    [[nodiscard]] bool hasDetail() const { return detail.index() > 0; }
    /// Nothing where it is none of these.
    template <class Detail>
    [[nodiscard]] const Detail *as() const
    {
        return std::get_if<Detail>(&detail);
    }

    bool operator==(const Place &) const = default;
};

} // namespace licet

Q_DECLARE_METATYPE(licet::Place)
