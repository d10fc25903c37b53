#include "authorization/missing_facts.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

Authorization complete()
{
    Authorization one;
    one.service = u"PersonService"_s;
    one.version = u"1"_s;
    one.operations.all = true;
    one.environment = Environment::Production;
    one.purpose = u"Because"_s;
    one.legalContext = u"DAV:RIGHTS"_s;
    one.committee.deliberation = u"12/081"_s;
    one.validFrom = QDate(2025, 1, 1);
    return one;
}

WebService known()
{
    WebService service;
    service.versions = {u"1"_s};
    service.operations = {u"consult"_s};
    return service;
}

} // namespace

/// What "to complete" means.
class MissingFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteOneLacksNothing()
    {
        const auto service = known();
        QVERIFY(missingFacts(complete(), &service, false).empty());
        QVERIFY(missingFacts(complete(), nullptr, false).empty());
    }

    void eachMissingFactIsNamed_data()
    {
        QTest::addColumn<MissingFact>("fact");
        QTest::addColumn<std::function<void(Authorization &)>>("spoil");
        const auto row = [](const char *name, MissingFact fact,
                            const std::function<void(Authorization &)> &spoil) {
            QTest::newRow(name) << fact << spoil;
        };
        row("version", MissingFact::Version, [](Authorization &one) { one.version.clear(); });
        row("operations", MissingFact::Operations, [](Authorization &one) { one.operations = {}; });
        row("purpose", MissingFact::Purpose, [](Authorization &one) { one.purpose = u" \n"_s; });
        row("legal context", MissingFact::LegalContext, [](Authorization &one) { one.legalContext.clear(); });
        row("version that says nothing", MissingFact::Version,
            [](Authorization &one) { one.version = u"?"_s; });
        row("operation that says nothing", MissingFact::Operations, [](Authorization &one) {
            one.operations = {};
            one.operations.named = {u"n.v.t."_s, u"-"_s};
        });
        row("purpose that says nothing", MissingFact::Purpose,
            [](Authorization &one) { one.purpose = u"à compléter"_s; });
        row("legal context that says nothing", MissingFact::LegalContext,
            [](Authorization &one) { one.legalContext = u"onbekend"_s; });
        row("basis that says nothing", MissingFact::Basis, [](Authorization &one) {
            one.committee = {};
            one.committee.deliberation = u"."_s;
        });
        row("reason that says nothing", MissingFact::Basis, [](Authorization &one) {
            one.committee = {};
            one.committee.notApplicable = u"nicht zutreffend"_s;
        });
        row("basis", MissingFact::Basis, [](Authorization &one) { one.committee = {}; });
        row("no reason", MissingFact::Basis, [](Authorization &one) {
            one.committee = {};
            one.committee.notApplicable = QString();
        });
        row("first day", MissingFact::FirstDay, [](Authorization &one) { one.validFrom.reset(); });
        row("document", MissingFact::Document, [](Authorization &one) { one.proof = Proof::Document; });
        row("suspension", MissingFact::SuspensionDay,
            [](Authorization &one) { one.state = AuthorizationState::Suspended; });
        row("end", MissingFact::EndDay, [](Authorization &one) { one.state = AuthorizationState::Ended; });
    }
    void eachMissingFactIsNamed()
    {
        QFETCH(const MissingFact, fact);
        using Spoil = std::function<void(Authorization &)>;
        QFETCH(const Spoil, spoil);
        const auto service = known();
        auto one = complete();
        spoil(one);
        QCOMPARE(missingFacts(one, &service, false), std::vector{fact});
    }

    void aDocumentNeedsItsFile()
    {
        auto one = complete();
        one.proof = Proof::Document;
        QVERIFY(missingFacts(one, nullptr, true).empty());
        one.proof = Proof::Imported;
        QVERIFY(missingFacts(one, nullptr, false).empty());
    }

    void onlyProductionNeedsABasis()
    {
        auto one = complete();
        one.committee = {};
        one.environment = Environment::Acceptance;
        QVERIFY(missingFacts(one, nullptr, false).empty());
    }

    void aBatchMessageNeedsNeitherVersionNorOperations()
    {
        auto one = complete();
        one.version.clear();
        one.operations = {};
        one.legalContext.clear();
        WebService batch;
        batch.audience = Audience::Batch;
        QVERIFY(missingFacts(one, &batch, false).empty());
        // A service that is only named is not known to have none.
        WebService stub;
        QCOMPARE(missingFacts(one, &stub, false).size(), size_t(3));
    }
};

} // namespace licet

using licet::MissingFactsTest;
LICET_TEST(MissingFactsTest)
#include "missing_facts_test.moc"
