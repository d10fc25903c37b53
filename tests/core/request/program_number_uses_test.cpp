#include "request/program_number_uses.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

/// A program number is used by authorizations and open requests of its institution, and stays while it is.
class ProgramNumberUsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberThatAnAuthorizationBearsStays()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        const auto number = reg.all<ReceivedProgramNumber>()->front();
        const auto refused = reg.remove(number.id, stampOn({2026, 12, 1}));
        QCOMPARE(refused.error().kind, ErrorKind::StillUsed);
        QCOMPARE(refused.error().subject, number.number);
        QCOMPARE(refused.error().value, u"1"_s);
        QCOMPARE(reg.all<ReceivedProgramNumber>()->size(), size_t(1));
    }

    void aNumberThatIsUsedBecomesNoOther()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        auto number = reg.all<ReceivedProgramNumber>()->front();
        number.note = u"by letter"_s;
        QVERIFY(keepProgramNumber(reg.database(), number, stampOn({2026, 12, 1})));
        number.number = u"00901239999"_s;
        const auto refused = keepProgramNumber(reg.database(), number, stampOn({2026, 12, 1}));
        QCOMPARE(refused.error().kind, ErrorKind::NumberInUse);
        QCOMPARE(reg.get(number.id)->note, u"by letter"_s);
        QVERIFY(reg.get(number.id)->number != number.number);
        // One that another institution received is refused for whoever enters it.
        ReceivedProgramNumber other;
        other.institution = (*reg.institutionByKbo(u"0999000228"_s))->id;
        other.number = reg.get(number.id)->number;
        QCOMPARE(keepProgramNumber(reg.database(), other, stampOn({2026, 12, 1})).error().kind,
                 ErrorKind::NumberOfAnother);
    }

    void anOpenRequestUsesItToo()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        ReceivedProgramNumber number;
        number.institution = (*reg.institutionByKbo(u"0999000129"_s))->id;
        number.number = u"00901239999"_s;
        number.id = *reg.add(number, stampOn({2026, 12, 1}));
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.identification = Identification{IdentificationBy::ProgramNumber, u" 00901239999 "_s};
        const auto request = *reg.requests().create(draft, stampOn({2026, 12, 1}));
        QCOMPARE(usesOf(reg.database(), number)->openRequests.size(), size_t(1));
        QCOMPARE(reg.remove(number.id, stampOn({2026, 12, 1})).error().kind, ErrorKind::StillUsed);
        // However it was typed.
        draft.identification->programNumber = u"009 0123 9999"_s;
        QVERIFY(reg.requests().save(request, reg.requests().get(request)->revision, draft, {},
                                    stampOn({2026, 12, 1})));
        QCOMPARE(usesOf(reg.database(), number)->openRequests.size(), size_t(1));
        QVERIFY(
            reg.requests().turnBack(request, RequestEvent::Withdraw, u"no"_s, {}, stampOn({2026, 12, 1})));
        QCOMPARE(usesOf(reg.database(), number)->count(), 0);
        QVERIFY(reg.remove(number.id, stampOn({2026, 12, 1})));
    }

    void theEnvironmentOfANumberInUseStays()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        ReceivedProgramNumber number;
        number.institution = (*reg.institutionByKbo(u"0999000129"_s))->id;
        number.number = u"00901239998"_s;
        number.environment = Environment::Production;
        number.id = *reg.add(number, stampOn({2026, 12, 1}));
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.identification = Identification{IdentificationBy::ProgramNumber, number.number};
        QVERIFY(reg.requests().create(draft, stampOn({2026, 12, 1})));
        for (const auto &environment : {std::optional<Environment>(), std::optional(Environment::Test)}) {
            auto changed = number;
            changed.environment = environment;
            QCOMPARE(keepProgramNumber(reg.database(), changed, stampOn({2026, 12, 1})).error().kind,
                     ErrorKind::NumberInUse);
        }
        QCOMPARE(reg.get(number.id)->environment, std::optional(Environment::Production));
    }

    void environmentAndInstitutionMustBeTheSame()
    {
        Authorization authorization;
        authorization.institution = Id<Institution>(1);
        authorization.environment = Environment::Test;
        authorization.programNumber = *ProgramNumber::parse(u"00901239999"_s);
        ReceivedProgramNumber number;
        number.institution = Id<Institution>(1);
        number.number = u"00901239999"_s;
        QVERIFY(bearsNumber(authorization, number));
        number.environment = Environment::Test;
        QVERIFY(bearsNumber(authorization, number));
        number.environment = Environment::Production;
        QVERIFY(!bearsNumber(authorization, number));
        number.environment.reset();
        number.institution = Id<Institution>(2);
        QVERIFY(!bearsNumber(authorization, number));
    }
};

} // namespace licet

using licet::ProgramNumberUsesTest;
LICET_TEST(ProgramNumberUsesTest)
#include "program_number_uses_test.moc"
