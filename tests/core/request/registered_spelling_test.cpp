#include "request/registered_spelling.h"

#include "exchange/register_import.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;

namespace {

/// As somebody types the names who does not look them up.
Draft typedOtherwise()
{
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.application = u"dossierbeheer "_s;
    draft.services.front().name = u"DMFACONSULTATIONSERVICE"_s;
    for (auto &one : draft.services.front().operations.named)
        one = one.toUpper();
    return draft;
}

} // namespace

/// A form prints the names that the register writes, whatever way they came in.
class RegisteredSpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftOfAFileIsRespelled()
    {
        ExampleRegister example;
        const auto brought = importDraft(*example.reg, typedOtherwise(), {}, test::stampOn({2026, 12, 7}));
        QVERIFY(brought);
        isAsRegistered(example.reg->requests().get(brought->request)->draft);
    }
    void whatIsPrintedAndGrantedIsRespelled()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = *leader.requests().create(typedOtherwise(), test::stampOn(leader.day));
        leader.finalise(id);
        isAsRegistered(leader.requests().get(id)->draft);
        leader.lead(id, {RequestEvent::Sign, RequestEvent::Send});
        EventInput input;
        input.usesNoNumber = true;
        const auto executed = leader.record(id, RequestEvent::Execute, input);
        QVERIFY(executed);
        const auto right =
            RecordStore<Authorization>::get(example.reg->database(), executed->authorizations.front());
        QCOMPARE(right->service, u"DmfaConsultationService"_s);
        QCOMPARE(right->operations.named, QStringList{u"consult"_s});
    }
    void whatNobodyKnowsStaysAsTyped()
    {
        auto draft = typedOtherwise();
        draft.services.front().name = u"Unknown service"_s;
        draft.services.front().version = u"v 7"_s;
        const auto before = draft.services.front();
        ExampleRegister example;
        const auto facts = readFacts(example.reg->database(), draft, {2026, 12, 7});
        QVERIFY(facts);
        QCOMPARE(inRegisteredSpelling(draft, *facts).services.front(), before);
    }

private:
    static void isAsRegistered(const Draft &draft)
    {
        const auto told = test::draftFrom(u"01-production-complete"_s);
        QCOMPARE(draft.application, told.application);
        QCOMPARE(draft.services, told.services);
    }
};

} // namespace licet

using licet::RegisteredSpellingTest;
LICET_TEST(RegisteredSpellingTest)

#include "registered_spelling_test.moc"
