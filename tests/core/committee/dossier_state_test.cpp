#include "committee/dossier_state.h"
#include "support/test_registry.h"

#include <map>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// The states after each event, in the states in which it is possible; nowhere else.
const std::map<QString, QString> possibleSteps{
    {u"preparing file"_s, u"filed"_s},
    {u"filed ask-information"_s, u"information-asked"_s},
    {u"information-asked answer-information"_s, u"filed"_s},
    {u"filed put-on-the-agenda"_s, u"on-the-agenda"_s},
    {u"information-asked put-on-the-agenda"_s, u"on-the-agenda"_s},
    {u"on-the-agenda grant"_s, u"granted"_s},
    {u"on-the-agenda refuse"_s, u"refused"_s},
    {u"granted withdraw"_s, u"withdrawn"_s},
    {u"granted replace"_s, u"replaced"_s},
    {u"filed contacted"_s, u"filed"_s},
    {u"information-asked contacted"_s, u"information-asked"_s},
    {u"on-the-agenda contacted"_s, u"on-the-agenda"_s},
    {u"filed not-delivered"_s, u"filed"_s},
    {u"filed file"_s, u"filed"_s},
};

} // namespace

class DossierStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<DossierState>("from");
        QTest::addColumn<DossierEvent>("event");
        QTest::addColumn<QString>("to");
        for (const auto &state : EnumCodes<DossierState>::all)
            for (const auto &event : EnumCodes<DossierEvent>::all) {
                const auto name = codeOf(state.value) + u' ' + codeOf(event.value);
                const auto found = possibleSteps.find(name);
                QTest::newRow(qPrintable(name))
                    << state.value << event.value
                    << (found == possibleSteps.end() ? u"impossible"_s : found->second);
            }
    }
    void everyEventInEveryState()
    {
        QFETCH(DossierState, from);
        QFETCH(DossierEvent, event);
        QFETCH(QString, to);
        const auto after = stateAfter(from, event);
        QCOMPARE(after ? codeOf(*after) : u"impossible"_s, to);
        const auto offered = possibleEvents(from);
        QCOMPARE(std::count(offered.begin(), offered.end(), event), to == u"impossible" ? 0 : 1);
    }

    void aStateAndAnEventLeadToOneState() { QCOMPARE(dossierTransitions.size(), possibleSteps.size()); }

    void theLikelyEventComesFirst()
    {
        QCOMPARE(possibleEvents(DossierState::Filed).front(), DossierEvent::PutOnTheAgenda);
        QCOMPARE(possibleEvents(DossierState::InformationAsked).front(), DossierEvent::AnswerInformation);
        QCOMPARE(possibleEvents(DossierState::OnTheAgenda).front(), DossierEvent::Grant);
        QVERIFY(possibleEvents(DossierState::Withdrawn).empty());
    }

    void onlyWhatDidNotArriveIsFiledAgain()
    {
        Decision dossier;
        dossier.state = DossierState::Filed;
        const auto areOffered = [&] {
            QStringList codes;
            for (const auto one : possibleEvents(dossier))
                codes << codeOf(one);
            return codes;
        };
        QCOMPARE(areOffered(), (QStringList{u"put-on-the-agenda"_s, u"ask-information"_s, u"contacted"_s,
                                            u"not-delivered"_s}));
        dossier.undeliveredOn = QDate(2027, 2, 1);
        // That it was lost may turn out to be wrong.
        QCOMPARE(areOffered(), (QStringList{u"file"_s, u"put-on-the-agenda"_s, u"ask-information"_s}));
        for (const auto &state : EnumCodes<DossierState>::all)
            for (const auto &event : EnumCodes<DossierEvent>::all) {
                Decision arrived;
                arrived.state = state.value;
                if (state.value != DossierState::Filed || event.value != DossierEvent::File)
                    QCOMPARE(stateAfter(arrived, event.value), stateAfter(state.value, event.value));
            }
    }

    void aStateIsPendingOrWasGrantedOrRefused()
    {
        for (const auto &state : EnumCodes<DossierState>::all)
            QCOMPARE(int(isPending(state.value)) + int(wasGranted(state.value)) +
                         int(state.value == DossierState::Refused),
                     1);
    }
};

} // namespace licet

using licet::DossierStateTest;
LICET_TEST(DossierStateTest)

#include "dossier_state_test.moc"
