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
};

} // namespace licet

using licet::StatesOnDayTest;
LICET_TEST(StatesOnDayTest)
#include "states_on_day_test.moc"
