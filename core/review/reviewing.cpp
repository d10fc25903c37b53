#include "review/reviewing.h"

#include "committee/decision_store.h"
#include "history/record_store.h"
#include "request/authorization_change.h"
#include "request/request_store.h"
#include "review/dependents_reader.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> addVerdicts(Transaction &transaction, ReviewWithVerdicts &opened, const Dependents &dependents,
                         const Stamp &stamp)
{
    const auto add = [&](const RecordRef &record) -> Result<void> {
        ReviewVerdict verdict;
        verdict.review = opened.review.id;
        verdict.record = record;
        LICET_ASSIGN(verdict.id, RecordStore<ReviewVerdict>::insert(transaction, verdict, stamp));
        opened.verdicts.push_back(verdict);
        return {};
    };
    for (const auto &one : dependents.authorizations)
        LICET_TRY(add(RecordRef::of(one.id)));
    for (const auto &one : dependents.requests)
        LICET_TRY(add(RecordRef::of(one.id)));
    return {};
}

Result<std::optional<Id<Request>>> openRequestAbout(const Database &database, Id<Authorization> authorization,
                                                    RequestKind kind)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT id FROM request WHERE kind = :kind "
                                              "AND %1 "
                                              "AND json_extract(draft, '$.authorization') = :authorization "
                                              "ORDER BY id LIMIT 1"_s.arg(isOpenSql())));
    statement.bind(u"kind"_s, kind).bind(u"authorization"_s, authorization);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<Id<Request>>();
    LICET_ASSIGN(const auto id, statement.read<Id<Request>>(0));
    statement.finish();
    return std::optional(id);
}

/// What replaces the decision, where that is why its authorization changes.
Result<void> restOnReplacement(const Database &database, const Review &review, Draft &draft)
{
    if (review.cause != ReviewCause::Replacement || draft.kind != RequestKind::Change)
        return {};
    LICET_ASSIGN(const auto replaced, RecordStore<Decision>::get(database, review.decision));
    if (!replaced.replacedBy.isSet())
        return {};
    LICET_ASSIGN(const auto replacing, RecordStore<Decision>::get(database, replaced.replacedBy));
    if (replacing.deliberation.isEmpty())
        return {};
    const CommitteeBasis instead{replacing.deliberation, {}, {}};
    LICET_ASSIGN(const auto decisions, readDecisions(database));
    bool isOfLine = false;
    for (auto &line : draft.services)
        for (auto &one : line.basis)
            if (cites(Bases{one}, review.decision, decisions)) {
                one = lineBasis(instead);
                isOfLine = true;
            }
    if (!isOfLine)
        draft.committee = instead;
    return {};
}

} // namespace

int ReviewWithVerdicts::given() const
{
    return int(std::count_if(verdicts.begin(), verdicts.end(),
                             [](const ReviewVerdict &one) { return one.verdict.has_value(); }));
}

Result<std::optional<ReviewWithVerdicts>> openReview(Transaction &transaction, Id<Decision> decision,
                                                     ReviewCause cause, QDate day, const Stamp &stamp)
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto decisions, readDecisions(database));
    LICET_ASSIGN(const auto dependents, readResting(database, decision, decisions, day));
    if (dependents.count() == 0)
        return std::optional<ReviewWithVerdicts>();
    ReviewWithVerdicts opened;
    opened.review = {{}, decision, cause, stamp.happenedOn};
    LICET_ASSIGN(opened.review.id, RecordStore<Review>::insert(transaction, opened.review, stamp));
    LICET_TRY(addVerdicts(transaction, opened, dependents, stamp));
    return std::optional(std::move(opened));
}

Result<std::vector<ReviewWithVerdicts>> reviewsOf(const RegisterAsOf &from, Id<Decision> decision)
{
    LICET_ASSIGN(const auto reviews, from.all<Review>());
    LICET_ASSIGN(const auto verdicts, from.all<ReviewVerdict>());
    std::vector<ReviewWithVerdicts> whole;
    for (const auto &review : reviews) {
        if (decision.isSet() && review.decision != decision)
            continue;
        ReviewWithVerdicts one{review, {}};
        for (const auto &verdict : verdicts)
            if (verdict.review == review.id)
                one.verdicts.push_back(verdict);
        whole.push_back(std::move(one));
    }
    return whole;
}

Result<void> giveVerdict(Database &database, const std::vector<Id<ReviewVerdict>> &ids, Verdict verdict,
                         QDate today, const Stamp &stamp)
{
    if (stamp.happenedOn > today)
        return Error{ErrorKind::DayInFuture, {}, stamp.happenedOn.toString(Qt::ISODate)};
    return writeTogether(database, [&](Transaction &transaction) -> Result<void> {
        for (const auto id : ids) {
            LICET_ASSIGN(auto given, RecordStore<ReviewVerdict>::get(transaction.database(), id));
            given.verdict = verdict;
            given.givenOn = stamp.happenedOn;
            given.givenBy = stamp.who;
            LICET_TRY(RecordStore<ReviewVerdict>::update(transaction, given, stamp));
        }
        return {};
    });
}

Result<PreparedRequest> prepareFromVerdict(Database &database, Id<ReviewVerdict> id, QDate today,
                                           const Stamp &stamp)
{
    PreparedRequest prepared;
    const auto work = [&](Transaction &transaction) -> Result<void> {
        LICET_ASSIGN(const auto given, RecordStore<ReviewVerdict>::get(database, id));
        if (given.record.kind != RecordKind::Authorization || !given.verdict ||
            *given.verdict == Verdict::Unchanged)
            return Error{ErrorKind::StateForbids, u"prepare"_s,
                         given.verdict ? codeOf(*given.verdict) : QString()};
        const auto kind = *given.verdict == Verdict::End ? RequestKind::End : RequestKind::Change;
        const Id<Authorization> about(given.record.id);
        LICET_ASSIGN(const auto open, openRequestAbout(database, about, kind));
        if (open) {
            prepared.request = *open;
            return {};
        }
        LICET_ASSIGN(const auto review, RecordStore<Review>::get(database, given.review));
        LICET_ASSIGN(const auto authorization, RecordStore<Authorization>::get(database, about));
        LICET_ASSIGN(auto draft, draftAbout(database, authorization, kind, today));
        LICET_TRY(restOnReplacement(database, review, draft));
        LICET_ASSIGN(prepared.request, RequestStore(database).create(transaction, draft, stamp));
        prepared.isNew = true;
        return {};
    };
    LICET_TRY(writeTogether(database, work));
    return prepared;
}

} // namespace licet
