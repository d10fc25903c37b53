#include "database/content_store.h"
#include "history/history_query.h"
#include "history/record_store.h"
#include "institution/merging.h"
#include "request/facts_reader.h"
#include "request/form_code.h"
#include "request/registered_spelling.h"
#include "request/request_name.h"
#include "request/request_number.h"
#include "request/request_store.h"
#include "request/request_writing.h"
#include "request/signing.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The next serial of the institution in this year; gapless, for it is taken in the finalising transaction.
Result<int> nextSerial(const Database &database, Id<Institution> institution, int year)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database,
                                    u"SELECT coalesce(max(number_serial), 0) + 1 FROM request "
                                    "WHERE institution_id = :institution AND number_year = :year"_s));
    statement.bind(u"institution"_s, institution).bind(u"year"_s, year);
    LICET_ASSIGN(const bool found, statement.next());
    Q_ASSERT(found);
    LICET_ASSIGN(const int serial, statement.read<int>(0));
    statement.finish();
    return serial;
}

/// Numbers a request at its first finalisation; later versions keep their number.
Result<void> giveNumber(const Database &database, const Facts &facts, Request &request, QDate day)
{
    if (request.numberSerial)
        return {};
    LICET_ASSIGN(const int serial, nextSerial(database, facts.institution->id, day.year()));
    LICET_ASSIGN(request.number, printedNumber(facts.institution->numberPattern, day.year(), serial));
    request.institution = facts.institution->id;
    request.numberYear = day.year();
    request.numberSerial = serial;
    return {};
}

Result<QString> unusedCode(const Database &database)
{
    while (true) {
        const auto code = newFormCode();
        LICET_ASSIGN(const auto taken, RecordStore<Snapshot>::where(database, u"code"_s, code));
        if (taken.empty())
            return code;
    }
}

/// Who must each sign it; nobody by name where one signature is enough.
AskedSignatures signaturesAskedBy(const SnapshotContent &frozen)
{
    AskedSignatures asked;
    if (frozen.cosignatories.empty())
        return asked;
    for (const auto &one : signatoriesOf(frozen))
        asked.push_back({one.name, {}});
    return asked;
}

/// KSZ's own last day for what it asked or returned and nobody answered yet; a draft bears it no more.
Result<std::optional<QDate>> replyAskedBy(const Database &database, Id<Request> id)
{
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    const auto isRevoked = [&](const RecordChange &event) {
        return std::any_of(changes.begin(), changes.end(), [&](const RecordChange &one) {
            return one.revokes && one.corrects == event.sequence;
        });
    };
    const auto isPast = [](const RecordChange &one) {
        return one.kind == RequestEvent::Send || one.kind == RequestEvent::AnswerInformation;
    };
    for (auto one = changes.rbegin(); one != changes.rend() && !isPast(*one); ++one)
        if ((one->kind == RequestEvent::AskInformation || one->kind == RequestEvent::Return) &&
            !isRevoked(*one)) {
            const auto day = QDate::fromString(one->values.value(u"reply_by"_s).toString(), Qt::ISODate);
            return day.isValid() ? std::optional(day) : std::nullopt;
        }
    return std::optional<QDate>();
}

SnapshotContent frozenOf(const Request &request, const Facts &facts, const QString &code, QDate day)
{
    auto frozen = paperOf(request.draft, facts);
    frozen.number = request.number;
    frozen.version = request.version;
    frozen.code = code;
    frozen.finalisedOn = day;
    return frozen;
}

} // namespace

Result<SnapshotCheck> checkOf(const Database &database, const Request &request, const Facts &facts,
                              const CheckOutcome &outcome)
{
    SnapshotCheck check;
    check.findings = outcome.findings;
    check.passed = outcome.passed;
    check.advice = request.advice;
    check.reopenedBecause = request.reopenedBecause;
    check.reopenedField = request.reopenedField;
    check.returnedBecause = request.answer.reason;
    if (!check.returnedBecause.isEmpty())
        check.returnedOn = request.answer.received;
    LICET_ASSIGN(check.replyBy, replyAskedBy(database, request.id));
    check.openNorms = openNormsOn(facts.normsAssessments, facts.today);
    return check;
}

Result<Snapshot> RequestStore::finalise(Id<Request> id, const Facts &facts, const Stamp &stamp,
                                        const PaperRenderer &render)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(auto snapshot, finalise(*transaction, id, facts, stamp, render));
    LICET_TRY(transaction->commit());
    return snapshot;
}

Result<Snapshot> RequestStore::finalise(Transaction &transaction, Id<Request> id, const Facts &facts,
                                        const Stamp &stamp, const PaperRenderer &render)
{
    LICET_ASSIGN(const auto before, get(id));
    LICET_ASSIGN(auto after, turned(before, RequestEvent::Finalise, stamp));
    if (facts.institution)
        LICET_TRY(checkStandsAlone(m_database, facts.institution->id, stamp.happenedOn));
    const auto outcome = licet::check(before.draft, facts);
    if (outcome.hasErrors() || !facts.institution)
        return Error{ErrorKind::ErrorsRemain, u"request"_s, codedName(before)};
    LICET_TRY(checkSeries(m_database, before, before.draft));
    after.draft = inRegisteredSpelling(before.draft, facts);
    LICET_TRY(giveNumber(m_database, facts, after, stamp.happenedOn));
    after.version = before.version + 1;
    after.reopenedBecause.clear();
    after.reopenedField.clear();

    LICET_ASSIGN(const auto code, unusedCode(m_database));
    LICET_ASSIGN(const auto checked, checkOf(m_database, before, facts, outcome));
    PaperInput input{frozenOf(after, facts, code, stamp.happenedOn), checked, {}, {}, {}, {}, 0};
    after.signatures = signaturesAskedBy(input.frozen);
    const auto data = jsonBytes(input.frozen);
    LICET_ASSIGN(input.lastSigned, lastSigned(id));
    LICET_ASSIGN(input.historyHead, historyHead(m_database));
    LICET_ASSIGN(input.historyEvents, lastSequence(m_database));
    if (!facts.institution->logo.isEmpty()) {
        LICET_ASSIGN(input.logo, readContent(m_database, facts.institution->logo));
    }

    Snapshot snapshot;
    LICET_ASSIGN(snapshot.data, storeContent(transaction, data));
    input.dataSha256 = snapshot.data;
    LICET_ASSIGN(const auto paper, render(input));
    LICET_ASSIGN(snapshot.form, storeContent(transaction, paper.form));
    LICET_ASSIGN(snapshot.cover, storeContent(transaction, paper.cover));
    LICET_ASSIGN(snapshot.check, storeContent(transaction, jsonBytes(input.check)));
    snapshot.request = id;
    snapshot.version = after.version;
    snapshot.number = after.number;
    snapshot.code = code;
    snapshot.finalisedOn = stamp.happenedOn;
    snapshot.finalisedAt = stamp.enteredAt;
    snapshot.historyHead = input.historyHead;
    LICET_TRY(dropAutosaved(transaction, id));
    LICET_TRY(rewriteRequest(transaction, before, after, RequestEvent::Finalise, {}, stamp));
    LICET_ASSIGN(snapshot.id,
                 RecordStore<Snapshot>::insert(transaction, snapshot, stamp, RecordEvent::Frozen));
    return snapshot;
}

Result<Snapshot> RequestStore::reissue(Id<Request> id, const NewSignatory &signatory, const QString &reason,
                                       const Stamp &stamp, const PaperRenderer &render)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(m_database));
    LICET_ASSIGN(const auto before, get(id));
    auto draft = before.draft;
    draft.signatory = signatory.name;
    draft.signingDate = signatory.signingDay;
    LICET_ASSIGN(auto facts, readFacts(m_database, draft, stamp.happenedOn, id));
    // The version that is signed next is a new one.
    facts.signableFrom = stamp.happenedOn;
    facts.signatures.clear();
    facts.isSigned = false;
    EventInput input;
    input.note = reason;
    input.field = u"signatory"_s;
    LICET_ASSIGN([[maybe_unused]] const auto reopened,
                 record(*transaction, id, RequestEvent::Reopen, input, facts, stamp));
    LICET_ASSIGN(const auto open, get(id));
    auto named = open;
    named.draft = draft;
    LICET_TRY(rewriteRequest(*transaction, open, named, RecordEvent::Changed, {}, stamp));
    LICET_ASSIGN(auto snapshot, finalise(*transaction, id, facts, stamp, render));
    LICET_TRY(transaction->commit());
    return snapshot;
}

} // namespace licet
