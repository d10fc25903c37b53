#include "request/answer/answered_numbers.h"

#include "history/revocation.h"
#include "request/answer/line_numbers.h"
#include "request/corrections/correction_effects.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Answers
{
    bool areThere = false;
    std::optional<QDate> first; ///< not set where no day was told

    void add(const std::optional<QDate> &day)
    {
        areThere = true;
        if (day && (!first || *day < *first))
            first = day;
    }
};

/// The answers to one executed request that bear the number, as believed now.
Result<void> addAnswersTo(const Database &database, const Request &request, const ProgramNumber &number,
                          Answers &answers)
{
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    bool isExecutedHere = false;
    for (const auto &one : trail) {
        const auto kind = one.kind.as<RequestEvent>();
        if (!kind || !bringsNumber(*kind) || revocationOf(trail, one.sequence))
            continue;
        isExecutedHere = true;
        // Of several letters each brought a number of its own.
        LICET_ASSIGN(const auto brought, numberBroughtBy(database, request, one));
        if (brought == number)
            answers.add(asCorrected(trail, one).happenedOn);
    }
    if (!isExecutedHere && bearsNumber(request.answer, number))
        answers.add(request.answer.received);
    return {};
}

Result<Answers> answersWith(const Database &database, const ProgramNumber &number,
                            Id<Institution> institution, Environment environment, Id<Request> of)
{
    LICET_ASSIGN(const auto rights,
                 RecordStore<Authorization>::where(database, u"program_number"_s, number.digits()));
    LICET_ASSIGN(const auto requests,
                 RecordStore<Request>::where(database, u"institution_id"_s, institution));
    Answers answers;
    for (const auto &one : requests) {
        if (one.state != RequestState::Executed || one.draft.environment != environment)
            continue;
        const bool bears = one.id == of || bearsNumber(one.answer, number) ||
                           std::any_of(rights.begin(), rights.end(),
                                       [&](const Authorization &right) { return right.request == one.id; });
        if (bears)
            LICET_TRY(addAnswersTo(database, one, number, answers));
    }
    return answers;
}

/// The event that made the record, where it was entered together with an answer, or a correction of one,
/// that says the number.
Result<std::optional<qint64>> madeByAnswer(const Database &database, const ReceivedProgramNumber &number)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(
            database,
            u"SELECT made.sequence FROM event AS made "
            "JOIN event AS answer ON answer.entered_at = made.entered_at "
            "JOIN event_leaf AS leaf ON leaf.sequence = answer.sequence "
            "WHERE made.sequence = (SELECT max(sequence) FROM event WHERE record = :table "
            "                       AND record_id = :id AND what = 'begins') "
            "AND made.kind = 'added' "
            "AND ((answer.record = 'request' "
            "      AND answer.kind IN ('execute', 'number-received', 'answer-amended', 'corrected')) "
            "     OR (answer.record = 'authorization' AND answer.kind = 'complete')) "
            "AND leaf.value LIKE '%' || :number || '%' LIMIT 1"_s));
    statement.bind(u"table"_s, RecordKind::ReceivedProgramNumber)
        .bind(u"id"_s, number.id)
        .bind(u"number"_s, number.number);
    LICET_ASSIGN(const bool found, statement.next());
    if (!found)
        return std::optional<qint64>();
    LICET_ASSIGN(const auto sequence, statement.read<qint64>(0));
    statement.finish();
    return std::optional(sequence);
}

bool isOrder(ErrorKind kind)
{
    return kind == ErrorKind::BeforeLaterEvent || kind == ErrorKind::AfterNextEvent;
}

/// The record came on that day: what is asked of the past counts from it.
Result<void> moveReceipt(Transaction &transaction, const ReceivedProgramNumber &known, qint64 made, QDate day,
                         const Stamp &stamp)
{
    if (known.receivedOn == day)
        return {};
    auto after = known;
    after.receivedOn = day;
    auto moved = CorrectedRecord<ReceivedProgramNumber>::of(transaction.database(), known, made, day);
    // The row was another number's before, or its day was noted since.
    if (!moved && isOrder(moved.error().kind))
        return RecordStore<ReceivedProgramNumber>::update(transaction, after, stamp, RecordEvent::Corrected);
    if (!moved)
        return moved.error();
    moved->after.receivedOn = day;
    return writeCorrection(transaction, known, *moved, made, day, {}, stamp);
}

} // namespace

Result<void> settleReceipt(Transaction &transaction, const ProgramNumber &number, Id<Institution> institution,
                           Environment environment, Id<Request> of, const Stamp &stamp)
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto answers, answersWith(database, number, institution, environment, of));
    LICET_ASSIGN(const auto kept,
                 RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number.digits()));
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const ReceivedProgramNumber &one) {
        return one.institution == institution && (!one.environment || one.environment == environment);
    });
    if (found == kept.end()) {
        if (!answers.areThere)
            return {};
        ReceivedProgramNumber received;
        received.institution = institution;
        received.number = number.digits();
        received.environment = environment;
        received.receivedOn = answers.first;
        LICET_TRY(RecordStore<ReceivedProgramNumber>::insert(transaction, received, stamp));
        return {};
    }
    LICET_ASSIGN(const auto made, madeByAnswer(database, *found));
    if (!made)
        return {};
    if (answers.first)
        return moveReceipt(transaction, *found, *made, *answers.first, stamp);
    LICET_ASSIGN(const auto rights,
                 RecordStore<Authorization>::where(database, u"program_number"_s, number.digits()));
    // Drafts that state it don't keep it: they are told that it was never received (P20).
    return answers.areThere || !rights.empty()
               ? Result<void>()
               : RecordStore<ReceivedProgramNumber>::takeBack(transaction, *found, stamp);
}

Result<void> receivedAlsoOn(Transaction &transaction, const ReceivedProgramNumber &known, QDate day,
                            const Stamp &stamp)
{
    if (!known.receivedOn || *known.receivedOn <= day)
        return {};
    LICET_ASSIGN(const auto made, madeByAnswer(transaction.database(), known));
    return made ? moveReceipt(transaction, known, *made, day, stamp) : Result<void>();
}

} // namespace licet
