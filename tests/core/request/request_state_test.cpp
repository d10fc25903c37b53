#include "request/request_state.h"
#include "support/test_registry.h"

#include <map>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// The states after each event, in the states in which it is possible; nowhere else.
const std::map<QString, QString> possible{
    {u"draft finalise"_s, u"finalised"_s},
    {u"finalised sign"_s, u"signed"_s},
    {u"finalised decline"_s, u"draft"_s},
    {u"signed send"_s, u"sent"_s},
    {u"sent acknowledge"_s, u"acknowledged"_s},
    {u"sent ask-information"_s, u"information-asked"_s},
    {u"acknowledged ask-information"_s, u"information-asked"_s},
    {u"information-asked answer-information"_s, u"sent"_s},
    {u"sent execute"_s, u"executed"_s},
    {u"acknowledged execute"_s, u"executed"_s},
    {u"information-asked execute"_s, u"executed"_s},
    {u"sent refuse"_s, u"refused"_s},
    {u"acknowledged refuse"_s, u"refused"_s},
    {u"information-asked refuse"_s, u"refused"_s},
    {u"sent return"_s, u"returned"_s},
    {u"acknowledged return"_s, u"returned"_s},
    {u"information-asked return"_s, u"returned"_s},
    {u"finalised reopen"_s, u"draft"_s},
    {u"signed reopen"_s, u"draft"_s},
    {u"information-asked reopen"_s, u"draft"_s},
    {u"returned reopen"_s, u"draft"_s},
    {u"refused reopen"_s, u"draft"_s},
    {u"draft withdraw"_s, u"withdrawn"_s},
    {u"finalised withdraw"_s, u"withdrawn"_s},
    {u"signed withdraw"_s, u"withdrawn"_s},
    {u"sent withdraw"_s, u"withdrawn"_s},
    {u"acknowledged withdraw"_s, u"withdrawn"_s},
    {u"information-asked withdraw"_s, u"withdrawn"_s},
    {u"returned withdraw"_s, u"withdrawn"_s},
    {u"refused withdraw"_s, u"withdrawn"_s},
    {u"sent not-delivered"_s, u"sent"_s},
    {u"sent send"_s, u"sent"_s},
    {u"executed number-awaited"_s, u"executed"_s},
    {u"executed number-received"_s, u"executed"_s},
    {u"executed answer-amended"_s, u"executed"_s},
    {u"refused answer-amended"_s, u"executed"_s},
    {u"returned answer-amended"_s, u"executed"_s},
    {u"draft contacted"_s, u"draft"_s},
    {u"sent contacted"_s, u"sent"_s},
    {u"acknowledged contacted"_s, u"acknowledged"_s},
    {u"executed contacted"_s, u"executed"_s},
};

} // namespace

class RequestStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<RequestState>("from");
        QTest::addColumn<RequestEvent>("event");
        QTest::addColumn<QString>("to");
        for (const auto &state : EnumCodes<RequestState>::all)
            for (const auto &event : EnumCodes<RequestEvent>::all) {
                const auto name = codeOf(state.value) + u' ' + codeOf(event.value);
                const auto found = possible.find(name);
                QTest::newRow(qPrintable(name))
                    << state.value << event.value
                    << (found == possible.end() ? u"impossible"_s : found->second);
            }
    }
    void everyEventInEveryState()
    {
        QFETCH(RequestState, from);
        QFETCH(RequestEvent, event);
        QFETCH(QString, to);
        const auto after = stateAfter(from, event);
        QCOMPARE(after ? codeOf(*after) : u"impossible"_s, to);
    }

    void aStateAndAnEventLeadToOneStateButAnAnswerToWhereItWasAsked()
    {
        QStringList several;
        for (const auto &one : transitions)
            if (const auto first = stateAfter(one.from, one.event); first != one.to)
                several << codeOf(one.from) + u' ' + codeOf(one.event) + u' ' + codeOf(one.to);
        QCOMPARE(several,
                 (QStringList{u"finalised sign finalised"_s,
                              u"information-asked answer-information acknowledged"_s,
                              u"executed answer-amended refused"_s, u"refused answer-amended refused"_s,
                              u"returned answer-amended refused"_s}));
        QCOMPARE(transitions.size(), possible.size() + size_t(several.size()));
    }

    void nothingIsOpenThatWaitsOnNobody()
    {
        QStringList closed;
        for (const auto &state : EnumCodes<RequestState>::all)
            if (!isOpen(state.value))
                closed << codeOf(state.value);
        QCOMPARE(closed, (QStringList{u"executed"_s, u"refused"_s, u"withdrawn"_s}));
    }
};

} // namespace licet

using licet::RequestStateTest;
LICET_TEST(RequestStateTest)

#include "request_state_test.moc"
