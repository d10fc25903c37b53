#pragma once

#include "request/authorization_change.h"
#include "request/facts_reader.h"
#include "request/request_writing.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

namespace licet::test {

using namespace Qt::StringLiterals;

inline const QDate executedOn(2027, 1, 15);

/// A request about a right of the example's register, as it was sent.
struct AboutARight
{
    explicit AboutARight(RequestKind kind)
    {
        const auto all = *example.reg->all<Authorization>();
        for (const auto &one : all)
            if (one.environment == Environment::Acceptance)
                right = one;
        draft = *draftAbout(example.reg->database(), right, kind, executedOn);
        if (draft.identification)
            draft.identification.reset();
    }
    Register &reg() { return *example.reg; }
    void addLine(const QString &service) { draft.services.push_back({service, u"2"_s, {true, {}}, {}, {}}); }
    Result<EventOutcome> execute(std::vector<LineAnswer> lines = {})
    {
        Request request;
        request.institution = right.institution;
        request.draft = draft;
        request.excerpt = excerptOf(draft);
        request.state = RequestState::Sent;
        request.numberYear = 2027;
        request.numberSerial = number;
        request.number = u"2027-%1"_s.arg(number, 4, 10, QChar(u'0'));
        request.stateSince = request.begunOn = executedOn;
        request.changedAt = stampOn(executedOn).enteredAt;
        id = *reg().add(request, stampOn(executedOn));
        EventInput input;
        input.lines = std::move(lines);
        const auto facts = *readFacts(reg().database(), draft, executedOn, id);
        return reg().requests().record(id, RequestEvent::Execute, input, facts, stampOn(executedOn));
    }
    Result<EventOutcome> amend(std::vector<LineAnswer> lines, QDate day)
    {
        EventInput input;
        input.lines = std::move(lines);
        input.note = u"they came back on it"_s;
        const auto facts = *readFacts(reg().database(), draft, day, id);
        return reg().requests().record(id, RequestEvent::AnswerAmended, input, facts, stampOn(day));
    }
    Authorization now() { return *reg().get(right.id); }
    void make(AuthorizationState state, QDate endedOn = {2026, 12, 1})
    {
        right.state = state;
        right.suspendedOn = QDate(2026, 11, 2);
        if (state == AuthorizationState::Ended) {
            right.endedOn = endedOn;
            right.endedBecause = u"no longer needed"_s;
        }
        if (!test::makeAs(reg(), right, stampOn({2026, 12, 1})))
            qFatal("not made");
    }

    ExampleRegister example;
    Authorization right;
    Draft draft;
    Id<Request> id;
    int number = 1; ///< of the request that is executed next
};

} // namespace licet::test
