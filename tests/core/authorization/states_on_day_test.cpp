#include "authorization/states_on_day.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;

class StatesOnDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Looked up once or each time, it is the same.
    void itSaysWhatIsComputedOneByOne_data()
    {
        QTest::addColumn<QDate>("day");
        for (const auto &day : {QDate(2020, 1, 1), QDate(2026, 12, 7), QDate(2030, 6, 1)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void itSaysWhatIsComputedOneByOne()
    {
        QFETCH(QDate, day);
        const ExampleRegister example;
        const auto settings = *example.reg->settings();
        const auto decisions = *example.reg->decisions();
        const WorkingCalendar calendar;
        StatesOnDay states(day, settings, calendar, decisions);
        auto authorization = example.reg->all<Authorization>()->front();
        for (int turn = 0; turn < 2; ++turn)
            for (const auto &deliberation : {u"22/901"_s, u"99/999"_s, QString()})
                for (const auto &dossier : {QString(), u"IVC/none"_s}) {
                    authorization.committee = {deliberation, dossier, {}};
                    QCOMPARE(states.of(authorization),
                             computedStates(authorization, day, settings, calendar, decisions));
                }
        authorization.committee.notApplicable = u"own data only"_s;
        QCOMPARE(states.of(authorization), computedStates(authorization, day, settings, calendar, decisions));
    }

    /// A day that nobody told is unknown, and makes no right without basis.
    void aDecisionWithoutDayIsNotHeldAgainstARight()
    {
        DecisionWithSteps granted;
        granted.decision.deliberation = u"19/905"_s;
        granted.decision.state = DossierState::Granted;
        QVERIFY(!lacksBasis({granted}));
        granted.steps.push_back({});
        QVERIFY(!lacksBasis({granted}));
        auto pending = granted;
        pending.decision.state = DossierState::Filed;
        QVERIFY(lacksBasis({pending}));
        auto withdrawn = granted;
        withdrawn.decision.state = DossierState::Withdrawn;
        withdrawn.decision.withdrawnOn = today;
        QVERIFY(lacksBasis({withdrawn}));
    }

    /// Nor is one whose services nobody recorded; one that names others is.
    void aDecisionThatNamesOtherServicesIsNoBasis()
    {
        DecisionWithSteps granted;
        granted.decision.deliberation = u"19/905"_s;
        granted.decision.state = DossierState::Granted;
        granted.steps.push_back({});
        granted.steps.back().decidedOn = QDate(2019, 5, 7);
        QVERIFY(!lacksBasis({granted}));
        granted.steps.back().services = QStringList{u"personservice"_s};
        QVERIFY(!lacksBasis({granted}));
        auto amended = granted;
        amended.steps.push_back({});
        amended.steps.back().decidedOn = QDate(2020, 5, 7);
        amended.steps.back().withoutServices = QStringList{u"PersonService"_s};
        QVERIFY(lacksBasis({amended}));
        granted.steps.back().services = QStringList{u"FamilyService"_s};
        QVERIFY(lacksBasis({granted}));
    }

private:
    static bool lacksBasis(const std::vector<DecisionWithSteps> &decisions)
    {
        Authorization right;
        right.service = u"PersonService"_s;
        right.committee.deliberation = u"19/905"_s;
        const auto found = StatesOnDay(today, {}, WorkingCalendar(), decisions).of(right);
        return std::find(found.begin(), found.end(), ComputedState::WithoutValidBasis) != found.end();
    }
    inline static const QDate today{2026, 12, 7};
};

} // namespace licet

using licet::StatesOnDayTest;
LICET_TEST(StatesOnDayTest)
#include "states_on_day_test.moc"
