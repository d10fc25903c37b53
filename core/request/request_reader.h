#pragma once

#include "database/database.h"
#include "request/request.h"
#include "request/setback.h"
#include "request/snapshot_content.h"

namespace licet {

/// One line of the list of requests; a draft is unpacked for it only where it asks for several services.
struct RequestSummary
{
    Id<Request> id;
    Id<Institution> institution;
    QString institutionName;
    QString number; ///< empty before the first finalisation
    int version = 0;
    RequestKind kind = RequestKind::New;
    RequestState state = RequestState::Draft;
    std::optional<Environment> environment;
    QString application;
    QStringList services; ///< by name, line by line
    QString purpose;
    QDate since; ///< day on which the present state began
    QDateTime changedAt;
    QString askedWhom;            ///< a recipient's code, while a question about the draft has no answer
    QString recipient;            ///< code of the one to whom it goes
    bool awaitsLetter = false;    ///< executed, and a number or the answer to a line is to come by letter
    QStringList stillToSign = {}; ///< of several who must sign

    /// Whether somebody has still to act: open, or a letter is to come.
    [[nodiscard]] bool isInProgress() const { return isOpen(state) || awaitsLetter; }
};

/// What one version kept, as bytes.
struct PrintedVersion
{
    Snapshot snapshot;
    QByteArray data;
    QByteArray form;
    QByteArray cover;
    QByteArray check;
};

/// What was typed and not yet written as an event; survives a crash (quality: at most 2 seconds lost).
struct AutosavedDraft
{
    Id<Request> request;
    Draft draft;
    ConsultantAdvice advice;
    QDateTime keptAt;
};

/// Requests and their frozen versions as they are now, to be read.
class RequestReader
{
public:
    explicit RequestReader(const Database &database) : m_database(database) {}

    Result<Request> get(Id<Request> id) const;
    /// By printed number; AmbiguousNumber when two institutions have given it, NotFound when none has.
    Result<Request> byNumber(const QString &number) const;
    Result<std::vector<RequestSummary>> summaries() const;
    /// Newest first, those before `before` (not set: from the newest on), `most` at most: a long list is read
    /// in pieces, so that nobody who writes has to wait for its end.
    Result<std::vector<RequestSummary>> summariesBefore(Id<Request> before, int most) const;
    /// Those that still wait on somebody, the most urgent state first and the oldest first within it, `most`
    /// at most: the top of a list that is too long to be read at once.
    Result<std::vector<RequestSummary>> mostUrgentSummaries(int most) const;
    Result<std::vector<Request>> ofProject(Id<Project> project) const;
    /// What was typed and is no event yet.
    Result<std::optional<AutosavedDraft>> kept(Id<Request> id) const;
    /// Those whose draft says otherwise than what was typed last; that text is not saved yet.
    Result<std::vector<Id<Request>>> withUnsavedTyping() const;
    /// What turned requests for this service or to this recipient back before, newest first.
    Result<std::vector<Setback>> setbacksLike(const QString &service, const QString &recipient) const;

    /// Oldest first.
    Result<std::vector<Snapshot>> versions(Id<Request> id) const;
    Result<PrintedVersion> frozen(Id<Snapshot> id) const;
    /// The version that counts: the last one that is not void. NotFinalised when there is none.
    Result<PrintedVersion> currentFrozen(Id<Request> id) const;
    /// The version last signed, for the cover page's "what changed".
    Result<std::optional<SnapshotContent>> lastSigned(Id<Request> id) const;

private:
    const Database &m_database;
};

} // namespace licet
