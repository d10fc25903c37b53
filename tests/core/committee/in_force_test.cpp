#include "committee/decision_store.h"
#include "committee/in_force.h"
#include "followup/due_reader.h"
#include "lists/list_rows.h"
#include "request/facts_reader.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::draftFrom;
using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate decidedOn(2026, 11, 2);
/// Ten working days later, 11 November left out.
const QDate inForceOn(2026, 11, 17);

/// A decision of 2 November 2026 that a draft cites, and a recipient that is closed on 12 and 13 November.
struct DecidedInNovember
{
    DecidedInNovember()
    {
        const auto all = *example.reg->all<Recipient>();
        for (auto one : all) {
            one.closingDays = {{QDate(2026, 11, 12), {}}, {QDate(2026, 11, 13), {}}};
            if (!example.reg->change(one, stampOn(decidedOn)))
                qFatal("recipient");
        }
        DecisionWithSteps one;
        one.decision.deliberation = u"26/901"_s;
        one.decision.state = DossierState::Granted;
        DecisionStep step;
        step.decidedOn = decidedOn;
        one.steps = {step};
        const auto written = example.reg->write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(decision, insertDecision(transaction, one, stampOn(decidedOn)));
            return {};
        });
        if (!written)
            qFatal("decision");
        draft.committee = {u"26/901"_s, {}, {}};
    }
    /// What the check says of the decision's coming into force for a start on that day.
    std::optional<Finding> found(QDate startOn)
    {
        draft.signingDate = decidedOn;
        draft.startDate = startOn;
        const auto facts = *readFacts(example.reg->database(), draft, decidedOn, {});
        const auto outcome = check(draft, facts);
        for (const auto &finding : outcome.findings)
            if (finding.rule == u"basis-in-force")
                return finding;
        return {};
    }
    QJsonObject listed(QDate day)
    {
        const RegisterAsOf from(*example.reg);
        const auto all2 = *decisionRows({from, day});
        for (const auto &row : all2)
            if (row.value(u"deliberation"_s) == u"26/901"_s)
                return row;
        return {};
    }

    ExampleRegister example;
    Id<Decision> decision;
    Draft draft = draftFrom(u"01-production-complete"_s);
};

} // namespace

/// The day on which a decision comes into force is one day, whoever asks: by the committee's working days.
class InForceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckCountsNoClosingDayOfTheRecipient()
    {
        DecidedInNovember one;
        QVERIFY(!one.found(inForceOn));
        const auto early = one.found(inForceOn.addDays(-1));
        QVERIFY(early);
        QVERIFY(early->arguments.contains(inForceOn.toString(Qt::ISODate)));
    }
    void theListSaysTheSameDay()
    {
        DecidedInNovember one;
        const auto row = one.listed(inForceOn);
        QCOMPARE(row.value(u"inForce"_s).toBool(), true);
        QCOMPARE(row.value(u"steps"_s).toArray().first().toObject().value(u"inForceOn"_s).toString(),
                 inForceOn.toString(Qt::ISODate));
        QCOMPARE(one.listed(inForceOn.addDays(-1)).value(u"inForce"_s).toBool(), false);
    }
    void theOverviewSaysTheSameDay()
    {
        DecidedInNovember one;
        bool isTold = false;
        const auto all3 = *readDueItems(one.example.reg->database(), decidedOn);
        for (const auto &item : all3)
            if (item.kind == DueKind::DecisionInForce && item.record.id == one.decision.row()) {
                isTold = true;
                QCOMPARE(item.until.day, inForceOn);
            }
        QVERIFY(isTold);
    }
    void aClosingDayOfTheRegisterCountsEverywhere()
    {
        DecidedInNovember one;
        ClosingDay closed;
        closed.date = QDate(2026, 11, 12);
        QVERIFY(one.example.reg->add(closed, stampOn(decidedOn)));
        QVERIFY(one.found(inForceOn));
        QVERIFY(!one.found(inForceOn.addDays(1)));
        QCOMPARE(one.listed(inForceOn).value(u"inForce"_s).toBool(), false);
        QCOMPARE(one.listed(inForceOn.addDays(1)).value(u"inForce"_s).toBool(), true);
    }
};

} // namespace licet

using licet::InForceTest;
LICET_TEST(InForceTest)
#include "in_force_test.moc"
