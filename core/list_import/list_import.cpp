#include "list_import/list_import.h"

#include "authorization/received_program_number.h"
#include "committee/decision_store.h"
#include "history/import_mark.h"
#include "history/record_store.h"
#include "request/known_day.h"
#include "request/request_writing.h"
#include "request/setback.h"

#include <map>
#include <set>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto imported = RecordEvent::Imported;

/// Writes the imported rows of a judged list within one transaction.
class ListWriter
{
public:
    ListWriter(Transaction &transaction, ListKnown &known, const Stamp &stamp)
        : m_transaction(transaction)
        , m_known(known)
        , m_stamp(stamp)
    {
    }

    /// False when it was stopped.
    Result<bool> write(const ImportPreview &preview, const ListProgress &progress)
    {
        LICET_TRY(addNumbers(preview));
        LICET_TRY(addServices(preview));
        LICET_TRY(addDecisions(preview));
        int done = 0;
        for (const auto &row : preview.rows) {
            if (row.status != RowStatus::Imported)
                continue;
            LICET_TRY(write(row.facts));
            if (++done % 250 == 0 && progress && !progress(done, preview.imported))
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] Stamp on(const std::optional<QDate> &day) const
    {
        auto stamp = m_stamp;
        stamp.happenedOn = day.value_or(m_stamp.happenedOn);
        return stamp;
    }

    /// Once a number; its environment where all its rows agree on one, its day the first of execution.
    Result<void> addNumbers(const ImportPreview &preview)
    {
        std::map<QString, ReceivedProgramNumber> received;
        for (const auto &row : preview.rows) {
            const auto &facts = row.facts;
            if (row.status != RowStatus::Imported || !facts.programNumber ||
                facts.state.request == RequestState::Draft ||
                m_known.numbers.contains(facts.programNumber->digits()))
                continue;
            const auto digits = facts.programNumber->digits();
            const auto [place, isNew] = received.try_emplace(digits);
            auto &number = place->second;
            if (isNew)
                number = {{}, facts.institution, digits, facts.environment, facts.executed, {}};
            if (number.environment != facts.environment)
                number.environment.reset();
            if (facts.executed && (!number.receivedOn || *facts.executed < *number.receivedOn))
                number.receivedOn = facts.executed;
        }
        for (const auto &[digits, number] : received)
            LICET_TRY(RecordStore<ReceivedProgramNumber>::insert(m_transaction, number, on(number.receivedOn),
                                                                 imported));
        return {};
    }

    Result<void> addServices(const ImportPreview &preview)
    {
        std::set<QString> changed;
        for (const auto &row : preview.rows) {
            if (row.status != RowStatus::Imported || row.facts.service.isEmpty())
                continue;
            const auto name = m_folded(row.facts.service);
            auto &service = m_known.services[name];
            if (service.record.name.isEmpty()) {
                service.record.name = row.facts.service;
                changed.insert(name);
            }
            if (const auto version = m_folded(row.facts.version);
                !version.isEmpty() && !service.versions.contains(version)) {
                service.versions << version;
                service.record.versions << row.facts.version;
                changed.insert(name);
            }
        }
        for (const auto &name : changed) {
            const auto &record = m_known.services[name].record;
            if (record.id.isSet())
                LICET_TRY(RecordStore<WebService>::update(m_transaction, record, m_stamp));
            else
                LICET_TRY(RecordStore<WebService>::insert(m_transaction, record, m_stamp, imported));
        }
        return {};
    }

    /// A deliberation number, or an execution that rests on it, says that the committee granted; of all else
    /// only the number is known.
    Result<void> addDecisions(const ImportPreview &preview)
    {
        QSet<QString> granted;
        for (const auto &row : preview.rows)
            if (row.status == RowStatus::Imported && row.facts.state.request == RequestState::Executed)
                for (const auto &one : basesOf(HeldBasis{row.facts.basis, row.facts.furtherBasis}))
                    granted << decisionKey(one.deliberation);
        for (const auto &typed : preview.newDecisions) {
            const auto key = decisionKey(typed);
            DecisionWithSteps stub;
            stub.decision.state =
                isDeliberationKey(key) || granted.contains(key) ? DossierState::Granted : DossierState::Filed;
            if (isDeliberationKey(key)) {
                stub.decision.deliberation = typed;
            } else {
                stub.decision.subject = typed;
                stub.steps.push_back({});
                stub.steps.back().dossier = typed;
            }
            LICET_TRY(insertDecision(m_transaction, stub, m_stamp));
        }
        return {};
    }

    Result<Id<Application>> applicationOf(const ListFacts &facts)
    {
        auto &known = m_known.applications[applicationKey(facts.institution, m_folded(facts.application))];
        if (known.id.isSet())
            return known.id;
        Application application;
        application.institution = facts.institution;
        application.name = facts.application;
        LICET_ASSIGN(known.id,
                     RecordStore<Application>::insert(m_transaction, application, m_stamp, imported));
        known.name = facts.application;
        return known.id;
    }

    static Draft draftOf(const ListFacts &facts)
    {
        Draft draft;
        draft.institution = facts.kbo;
        draft.environment = facts.environment;
        draft.application = facts.application;
        if (!facts.service.isEmpty() || !facts.version.isEmpty())
            draft.services.push_back({facts.service, facts.version, facts.operations, {}, {}});
        draft.purpose = facts.purpose;
        draft.legalContext = facts.legalContext;
        draft.endDate = facts.validUntil;
        if (facts.furtherBasis.empty() || draft.services.empty())
            draft.committee = facts.basis;
        else
            draft.services.front().basis = basesOf(HeldBasis{facts.basis, facts.furtherBasis});
        draft.remarks = facts.remark;
        if (facts.programNumber)
            draft.identification =
                Identification{IdentificationBy::ProgramNumber, facts.programNumber->digits()};
        return draft;
    }

    Result<void> write(const ListFacts &facts)
    {
        if (!facts.application.isEmpty())
            LICET_TRY(applicationOf(facts));
        Request request;
        request.institution = facts.institution;
        request.draft = draftOf(facts);
        request.excerpt = excerptOf(request.draft);
        request.changedAt = m_stamp.enteredAt;
        const auto state = facts.state.request;
        if (state == RequestState::Draft || state == RequestState::Signed) {
            request.state = state;
            request.origin = state == RequestState::Draft ? RequestOrigin::Own : RequestOrigin::Outside;
            request.stateSince = m_stamp.happenedOn;
            if (state == RequestState::Signed)
                request.question = questionForDay(m_stamp.happenedOn);
            request.begunOn = request.stateSince;
            LICET_TRY(RecordStore<Request>::insert(m_transaction, request, m_stamp, imported));
            return {};
        }
        request.origin = RequestOrigin::Outside;
        request.state = RequestState::Sent;
        request.stateSince = facts.sent.value_or(m_stamp.happenedOn);
        if (!facts.sent)
            request.question = questionForDay(m_stamp.happenedOn);
        request.begunOn = request.stateSince;
        // The day sent is the event's; where it is not known, the event is that it was imported.
        LICET_ASSIGN(request.id,
                     RecordStore<Request>::insert(m_transaction, request, on(facts.sent),
                                                  facts.sent ? EventKind(RequestEvent::Send) : imported));
        return state == RequestState::Sent ? Result<void>() : answer(request, facts);
    }

    static RequestEvent eventTo(RequestState state)
    {
        for (const auto &transition : transitions)
            if (transition.from == RequestState::Sent && transition.to == state)
                return transition.event;
        Q_UNREACHABLE();
    }

    Result<void> answer(const Request &sent, const ListFacts &facts)
    {
        const auto event = eventTo(facts.state.request);
        const auto stamp = on(facts.executed);
        LICET_ASSIGN(auto after, turned(sent, event, stamp));
        after.answer.received = facts.executed;
        after.question = facts.executed ? Question() : questionForDay(m_stamp.happenedOn);
        if (event == RequestEvent::Execute) {
            after.answer.programNumber = facts.programNumber;
            if (!after.draft.services.empty())
                after.answer.lines.push_back({});
        }
        const bool isSetback = event == RequestEvent::Refuse || event == RequestEvent::Return;
        const auto note = isSetback ? facts.remark : QString();
        after.answer.reason = note;
        LICET_TRY(rewriteRequest(m_transaction, sent, after, facts.executed ? EventKind(event) : imported,
                                 note, stamp));
        if (isSetback && !note.isEmpty())
            LICET_TRY(keepSetback(sent, event, note, stamp));
        return event == RequestEvent::Execute ? addAuthorization(sent.id, facts) : Result<void>();
    }

    Result<void> keepSetback(const Request &request, RequestEvent event, const QString &reason,
                             const Stamp &stamp)
    {
        Setback setback;
        setback.request = request.id;
        setback.event = event;
        setback.happenedOn = stamp.happenedOn;
        setback.reason = reason;
        setback.service = request.excerpt.firstService;
        LICET_TRY(RecordStore<Setback>::insert(m_transaction, setback, m_stamp, imported));
        return {};
    }

    Result<void> addAuthorization(Id<Request> request, const ListFacts &facts)
    {
        if (facts.application.isEmpty() || facts.service.isEmpty() || !facts.environment)
            return {};
        Authorization authorization;
        authorization.institution = facts.institution;
        LICET_ASSIGN(authorization.application, applicationOf(facts));
        authorization.service = facts.service;
        authorization.version = facts.version;
        authorization.operations = facts.operations;
        authorization.environment = *facts.environment;
        authorization.purpose = facts.purpose;
        authorization.legalContext = facts.legalContext;
        authorization.committee = facts.basis;
        authorization.furtherBasis = facts.furtherBasis;
        authorization.programNumber = facts.programNumber;
        authorization.validFrom = facts.validFrom ? facts.validFrom : facts.executed;
        authorization.validUntil = facts.validUntil;
        authorization.endedOn = facts.endedOn;
        authorization.asked = facts.asked;
        authorization.conditions = facts.conditions;
        authorization.used.since = facts.inUseSince;
        authorization.used.last = facts.lastUse;
        authorization.state = facts.state.authorization;
        authorization.proof = Proof::Imported;
        authorization.request = request;
        authorization.note = facts.remark;
        LICET_TRY(
            RecordStore<Authorization>::insert(m_transaction, authorization, on(facts.executed), imported));
        return {};
    }

    Transaction &m_transaction;
    ListKnown &m_known;
    const Stamp &m_stamp;
    FoldedTexts m_folded;
};

} // namespace

Result<std::optional<ImportPreview>> importList(Database &target, const ListCells &cells,
                                                const ListMapping &mapping, const ListOptions &options,
                                                const Stamp &stamp, const ListProgress &progress)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(target));
    LICET_ASSIGN(const auto before, lastSequence(target));
    LICET_ASSIGN(auto known, readKnown(target, stamp.happenedOn));
    auto preview = judge(cells, mapping, known, options);
    LICET_ASSIGN(const bool isWhole, ListWriter(*transaction, known, stamp).write(preview, progress));
    if (!isWhole)
        return std::optional<ImportPreview>();
    LICET_ASSIGN(preview.import, markImport(*transaction, before, options.fileName, stamp));
    LICET_TRY(transaction->commit());
    return std::optional(std::move(preview));
}

} // namespace licet
