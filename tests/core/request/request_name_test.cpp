#include "request/asked_services.h"
#include "request/request_name.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

/// What a request is called, with a number and without.
class RequestNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsTheName()
    {
        const RequestName name{u"2026-0001"_s, u"A"_s, u"B"_s, Environment::Test, QDate(2026, 12, 7)};
        QCOMPARE(codedName(name), u"2026-0001"_s);
        QVERIFY(!isNameWithoutNumber(codedName(name)));
    }

    void withoutNumberItIsServiceApplicationEnvironmentAndDay()
    {
        const auto coded =
            codedName(RequestName{{}, u"A B"_s, u"C"_s, Environment::Test, QDate(2026, 12, 7)});
        QVERIFY(isNameWithoutNumber(coded));
        QCOMPARE(partsOfCodedName(coded), (QStringList{u"A B"_s, u"C"_s, u"test"_s, u"2026-12-07"_s}));
        QVERIFY(isNameWithoutNumber(codedName(RequestName{{}, {}, u"C"_s, {}, {}})));
        QVERIFY(isNameWithoutNumber(codedName(RequestName{})));
    }

    void listsNameOneOrTwoServicesAndCountMore()
    {
        const auto shown = [](const QStringList &services) {
            const auto inShort = servicesInShort(services);
            return inShort.named + u'|' + QString::number(inShort.more);
        };
        QCOMPARE(shown({}), u"|0"_s);
        QCOMPARE(shown({u"A"_s, QString()}), u"A|0"_s);
        QCOMPARE(shown({u"A"_s, u"B"_s}), u"A, B|0"_s);
        QCOMPARE(shown({u"A"_s, u"B"_s, u"C"_s}), u"A|2"_s);
        QCOMPARE(servicesInName({u"A"_s, u"B"_s, u"C"_s}), u"A +2"_s);
    }

    void aSummaryNamesEachService()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const QStringList both{u"DmfaConsultationService"_s, u"UnemploymentData"_s};
        const auto id = leader.draft(u"14-two-services-one-not-covered"_s);
        leader.draft(u"01-production-complete"_s);
        const auto all = *leader.requests().summaries();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].services, both);
        QCOMPARE(all[1].services, both.first(1));
        QVERIFY(partsOfCodedName(codedName(*leader.requests().get(id))).contains(both.join(u", "_s)));
    }

    void noErrorBearsARow()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.draft(u"01-production-complete"_s);
        const auto request = *leader.requests().get(id);
        const QStringList parts{u"DmfaConsultationService"_s, u"Dossierbeheer"_s, u"production"_s,
                                u"2026-12-07"_s};
        QCOMPARE(partsOfCodedName(codedName(request)), parts);
        QCOMPARE(partsOfCodedName(leader.requests().currentFrozen(id).error().value), parts);
        QCOMPARE(
            partsOfCodedName(leader.requests().save(id, 99, {}, {}, test::stampOn(leader.day)).error().value),
            parts);
    }
};

} // namespace licet

using licet::RequestNameTest;
LICET_TEST(RequestNameTest)
#include "request_name_test.moc"
