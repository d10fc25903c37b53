#include "base/text_fold.h"
#include "institution/institution_writing.h"
#include "list_import/list_known.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate saidOn(2026, 12, 1);
const QDate comesOn(2027, 1, 1);

Stamp ahead()
{
    auto stamp = stampOn(saidOn);
    stamp.happenedOn = comesOn;
    return stamp;
}

} // namespace

/// A list is judged by what holds today; it may name things as they are to be called, too.
class KnownToComeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstitutionIsKnownByItsNumbersOfTodayAndToCome()
    {
        const ExampleRegister example;
        const auto before = example.reg->all<Institution>()->front();
        auto told = before;
        told.name = u"Dienst Nieuw (voorbeeld)"_s;
        told.kbo = *KboNumber::parse(u"0428759497"_s);
        QVERIFY(keepInstitution(example.reg->database(), told, {}, ahead()));
        for (const auto day : {saidOn, comesOn}) {
            const auto known = *readKnown(example.reg->database(), day);
            const auto &one = day == saidOn ? before : told;
            QCOMPARE(known.institutions[0].name, one.name);
            QCOMPARE(known.institutions[0].kbo, one.kbo);
            QCOMPARE(known.institutionsByName.value(foldForComparison(one.name)), QList<int>{0});
            for (const auto &number : {u"0999000129"_s, u"0428759497"_s})
                QCOMPARE(known.institutionsByKbo.value(number, -1), 0);
            QCOMPARE(known.earlierNumbers, day == saidOn ? QSet<QString>() : QSet<QString>{u"0999000129"_s});
        }
        const auto known = *readKnown(example.reg->database(), saidOn);
        QCOMPARE(known.institutionsByName.value(foldForComparison(told.name)), QList<int>{0});
    }
    void anApplicationAndAServiceAreCalledAsTheyAreToday()
    {
        const ExampleRegister example;
        const auto application = example.reg->all<Application>()->front();
        const auto service = example.reg->all<WebService>()->front();
        auto renamed = application;
        renamed.name = u"Nieuw beheer"_s;
        QVERIFY(example.reg->change(renamed, ahead()));
        auto another = service;
        another.name = u"NewService"_s;
        QVERIFY(example.reg->change(another, ahead()));
        const auto known = *readKnown(example.reg->database(), saidOn);
        for (const auto &name : {application.name, renamed.name}) {
            const auto found =
                known.applications.value(applicationKey(application.institution, foldForComparison(name)));
            QCOMPARE(found.id, application.id);
            QCOMPARE(found.name, application.name);
        }
        for (const auto &name : {service.name, another.name})
            QCOMPARE(known.services.value(foldForComparison(name)).record.name, service.name);
    }
};

} // namespace licet

using licet::KnownToComeTest;
LICET_TEST(KnownToComeTest)
#include "known_to_come_test.moc"
