#include "request/waiting.h"
#include "support/test_registry.h"

#include <set>

using namespace Qt::StringLiterals;

namespace licet {

class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateWaitsOnTheOneWhoHasToAct_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("whom");
        QTest::newRow("draft") << u"draft"_s << int(WaitsOn::Consultant);
        QTest::newRow("finalised") << u"finalised"_s << int(WaitsOn::Official);
        QTest::newRow("signed") << u"signed"_s << int(WaitsOn::Consultant);
        QTest::newRow("sent") << u"sent"_s << int(WaitsOn::Recipient);
        QTest::newRow("acknowledged") << u"acknowledged"_s << int(WaitsOn::SecurityService);
        QTest::newRow("information asked") << u"information-asked"_s << int(WaitsOn::Consultant);
        QTest::newRow("returned") << u"returned"_s << int(WaitsOn::Consultant);
        QTest::newRow("refused") << u"refused"_s << -1;
        QTest::newRow("executed") << u"executed"_s << -1;
        QTest::newRow("withdrawn") << u"withdrawn"_s << -1;
    }
    void eachStateWaitsOnTheOneWhoHasToAct()
    {
        QFETCH(QString, state);
        QFETCH(int, whom);
        const auto waits = waitsOn(*parseCode<RequestState>(state));
        QCOMPARE(waits ? int(*waits) : -1, whom);
    }

    void whatIsOpenWaitsOnSomebodyAndWhatIsClosedOnNobody()
    {
        for (const auto &state : EnumCodes<RequestState>::all)
            QCOMPARE(waitsOn(state.value).has_value(), isOpen(state.value));
    }

    void noTwoStatesAreEquallyUrgent()
    {
        std::set<int> seen;
        for (const auto &state : EnumCodes<RequestState>::all)
            seen.insert(urgency(state.value));
        QCOMPARE(seen.size(), EnumCodes<RequestState>::all.size());
    }

    void whatComesFirst_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("asked before returned") << u"information-asked"_s << u"returned"_s;
        QTest::newRow("returned before to be signed") << u"returned"_s << u"finalised"_s;
        QTest::newRow("to be signed before draft") << u"finalised"_s << u"draft"_s;
        QTest::newRow("draft before sent") << u"draft"_s << u"sent"_s;
        QTest::newRow("ours before theirs") << u"signed"_s << u"acknowledged"_s;
        QTest::newRow("open before closed") << u"acknowledged"_s << u"refused"_s;
        QTest::newRow("withdrawn last") << u"executed"_s << u"withdrawn"_s;
    }
    void whatComesFirst()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(urgency(*parseCode<RequestState>(first)) < urgency(*parseCode<RequestState>(second)));
    }

    void eachStateHasItsOwnNextStep()
    {
        std::set<NextStep> steps;
        for (const auto &state : EnumCodes<RequestState>::all)
            steps.insert(nextStep(state.value));
        QCOMPARE(steps.size(), EnumCodes<RequestState>::all.size());
        QCOMPARE(nextStep(RequestState::Draft), NextStep::Finalise);
        QCOMPARE(nextStep(RequestState::Finalised), NextStep::Sign);
        QCOMPARE(nextStep(RequestState::Returned), NextStep::Correct);
    }
};

} // namespace licet

using licet::WaitingTest;
LICET_TEST(WaitingTest)
#include "waiting_test.moc"
