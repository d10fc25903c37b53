#pragma once

#include "request/facts_reader.h"
#include "support/example_data.h"

namespace licet::test {

/// Leads requests of an example register by plain papers, "form" and "cover".
class Leader
{
public:
    explicit Leader(Register &reg) : m_reg(reg) {}

    RequestStore &requests() { return m_reg.requests(); }
    Id<Request> draft(const QString &name) { return *requests().create(draftFrom(name), stampOn(day)); }
    Id<Request> finalised(const QString &name)
    {
        const auto id = draft(name);
        finalise(id);
        return id;
    }
    void finalise(Id<Request> id)
    {
        const auto facts = *readFacts(m_reg.database(), requests().get(id)->draft, day, id);
        const auto done = requests().finalise(id, facts, stampOn(day), [](const PaperInput &input) {
            return Result<RenderedPaper>(
                RenderedPaper{"form " + QByteArray::number(input.frozen.version), "cover"});
        });
        if (!done)
            qFatal("not finalised: %d", int(done.error().kind));
    }
    Result<EventOutcome> record(Id<Request> id, RequestEvent event, const EventInput &input = {})
    {
        const auto facts = readFacts(m_reg.database(), requests().get(id)->draft, day, id);
        return requests().record(id, event, input, *facts, stampOn(day));
    }
    void lead(Id<Request> id, std::initializer_list<RequestEvent> events)
    {
        for (const auto event : events) {
            EventInput input;
            input.note = QStringLiteral("because");
            if (const auto done = record(id, event, input); !done)
                qFatal("%s: %d", qPrintable(codeOf(event)), int(done.error().kind));
        }
    }
    Id<Request> signedOne(const QString &name)
    {
        const auto id = finalised(name);
        lead(id, {RequestEvent::Sign});
        return id;
    }
    void attachScan(Id<Request> id, const QByteArray &bytes, const QString &name = QStringLiteral("scan.pdf"))
    {
        EventInput input;
        input.files = {{AttachmentRole::SignedForm, name, bytes}};
        if (!requests().remark(id, RecordEvent::Attached, input, {}, stampOn(day)))
            qFatal("not attached");
    }

    QDate day{2026, 12, 7};

private:
    Register &m_reg;
};

} // namespace licet::test
