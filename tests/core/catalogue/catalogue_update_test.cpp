#include "catalogue/catalogue_update.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class CatalogueUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNewIsLearned_data();
    void onlyWhatIsNewIsLearned();
    void severalLinesOfOneServiceMakeOne();
    void anInactiveServiceStaysInactive();
    void whatIsLearnedIsWrittenOnce();

private:
    static WebService service();
};

WebService CatalogueUpdateTest::service()
{
    WebService service;
    service.id = Id<WebService>(7);
    service.name = u"PersonService"_s;
    service.versions = {u"V2"_s, u"V3"_s};
    service.operations = {u"searchPersonBySsin"_s};
    return service;
}

void CatalogueUpdateTest::onlyWhatIsNewIsLearned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("operations");
    QTest::addColumn<QStringList>("versionsAfter"); // empty: nothing is learned
    QTest::addColumn<QStringList>("operationsAfter");
    const QStringList none, versions{u"V2"_s, u"V3"_s}, operations{u"searchPersonBySsin"_s};
    QTest::newRow("known") << u"PersonService"_s << u"V3"_s << operations << none << none;
    QTest::newRow("known, typed otherwise")
        << u" personservice "_s << u"v3"_s << QStringList{u"SEARCHPERSONBYSSIN"_s} << none << none;
    QTest::newRow("no version") << u"PersonService"_s << QString() << none << none << none;
    QTest::newRow("a version more") << u"personService"_s << u" V4"_s << none
                                    << QStringList{u"V2"_s, u"V3"_s, u"V4"_s} << operations;
    QTest::newRow("an operation more")
        << u"PersonService"_s << u"V2"_s << QStringList{u"searchPersonByName"_s} << versions
        << QStringList{u"searchPersonBySsin"_s, u"searchPersonByName"_s};
    QTest::newRow("a service more") << u"NewService"_s << u"1"_s << QStringList{u"consult"_s, u"Consult"_s}
                                    << QStringList{u"1"_s} << QStringList{u"consult"_s};
    QTest::newRow("no name") << u"  "_s << u"1"_s << operations << none << none;
}

void CatalogueUpdateTest::onlyWhatIsNewIsLearned()
{
    QFETCH(const QString, name);
    QFETCH(const QString, version);
    QFETCH(const QStringList, operations);
    QFETCH(const QStringList, versionsAfter);
    QFETCH(const QStringList, operationsAfter);
    const auto services = withUsed({service()}, {{name, version, operations}});
    if (versionsAfter.isEmpty()) {
        QVERIFY(services.empty());
        return;
    }
    QCOMPARE(services.size(), size_t(1));
    QCOMPARE(services.front().versions, versionsAfter);
    QCOMPARE(services.front().operations, operationsAfter);
    const bool isKnown = name.trimmed().compare(service().name, Qt::CaseInsensitive) == 0;
    QCOMPARE(services.front().id.isSet(), isKnown);
    QCOMPARE(services.front().name, isKnown ? service().name : name);
}

void CatalogueUpdateTest::severalLinesOfOneServiceMakeOne()
{
    const auto services = withUsed({}, {{u"NewService"_s, u"1"_s, {u"consult"_s}},
                                        {u"newservice"_s, u"2"_s, {u"consult"_s, u"update"_s}}});
    QCOMPARE(services.size(), size_t(1));
    QCOMPARE(services.front().name, u"NewService"_s);
    QCOMPARE(services.front().versions, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(services.front().operations, (QStringList{u"consult"_s, u"update"_s}));
}

void CatalogueUpdateTest::anInactiveServiceStaysInactive()
{
    auto inactive = service();
    inactive.active = false;
    const auto services = withUsed({inactive}, {{u"PersonService"_s, u"V9"_s, {}}});
    QCOMPARE(services.size(), size_t(1));
    QVERIFY(!services.front().active);
}

void CatalogueUpdateTest::whatIsLearnedIsWrittenOnce()
{
    const test::ExampleRegister example;
    const auto count = example.reg->all<WebService>()->size();
    const std::vector<UsedService> used{{u"NewService"_s, u"1"_s, {u"consult"_s}}};
    for (int time = 0; time < 2; ++time)
        QVERIFY(example.reg->write([&](Transaction &transaction) {
            return updateCatalogue(transaction, used, test::stampOn({2026, 12, 1}));
        }));
    QCOMPARE(example.reg->all<WebService>()->size(), count + 1);
}

} // namespace licet

using licet::CatalogueUpdateTest;
LICET_TEST(CatalogueUpdateTest)
#include "catalogue_update_test.moc"
