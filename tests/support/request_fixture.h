#pragma once

#include "documents/paper.h"
#include "request/facts_reader.h"
#include "support/example_data.h"
#include "support/fake_prompts.h"
#include "ui/page/context.h"

#include <QSettings>

namespace licet::test {

/// What pages about requests stand on: the example register, a context on 7 December 2026, and a note of what
/// was said and where the page wanted to go.
struct RequestFixture
{
    RequestFixture()
    {
        QSettings().clear();
        QObject::connect(&context, &Context::said, &context,
                         [this](const Message &message) { said.push_back(message); });
        QObject::connect(&context, &Context::wentTo, &context,
                         [this](const Place &place) { went.push_back(place); });
    }

    Id<Request> draft(const QString &name = QStringLiteral("01-production-complete"))
    {
        return *example.reg->requests().create(draftFrom(name), stampOn(today));
    }
    Id<Request> finalised(const QString &name = QStringLiteral("01-production-complete"))
    {
        const auto id = draft(name);
        finalise(id);
        return id;
    }
    void finalise(Id<Request> id)
    {
        auto &requests = example.reg->requests();
        const auto facts = *readFacts(example.reg->database(), requests.get(id)->draft, today, id);
        const auto snapshot = requests.finalise(id, facts, stampOn(today), paperRenderer());
        if (!snapshot)
            qFatal("not finalised: %s", qPrintable(snapshot.error().subject));
    }
    /// As the steps that only later windows record would leave it.
    void putInto(Id<Request> id, RequestState state)
    {
        auto statement = *Statement::prepare(
            example.reg->database(), QStringLiteral("UPDATE request SET state = :state WHERE id = :id"));
        statement.bind(QStringLiteral("state"), state).bind(QStringLiteral("id"), id);
        if (!statement.run())
            qFatal("state not set");
    }

    QDate today{2026, 12, 7};
    ExampleRegister example;
    FakePrompts prompts;
    Context context{*example.reg,
                    prompts,
                    {[this] { return today; }, [this] { return QDateTime(today, QTime(12, 0), Qt::UTC); }},
                    QStringLiteral("tester"),
                    Language::English};
    std::vector<Message> said;
    std::vector<Place> went;
};

} // namespace licet::test
