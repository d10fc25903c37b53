#include "exchange/register_amending.h"
#include "exchange/taking_back.h"
#include "institution/institution_writing.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate saidOn(2026, 12, 1);
const QDate comesOn(2027, 1, 1);
const auto called = u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s;

QJsonObject office(const QString &member, const QString &value)
{
    return {{u"kbo"_s, u"0999000129"_s}, {member, value}};
}

QJsonObject deputyUntil(const QJsonValue &until)
{
    return {{u"institution"_s, u"0999000129"_s},
            {u"name"_s, u"Bart Lefèvre"_s},
            {u"role"_s, u"deputy"_s},
            {u"from"_s, u"2023-05-01"_s},
            {u"until"_s, until}};
}

Stamp stampAhead(QDate day)
{
    auto stamp = stampOn(saidOn);
    stamp.happenedOn = day;
    return stamp;
}

/// Weeks before its day.
Result<AmendReport> told(Register &target, const QString &list, const QJsonObject &one, QDate day)
{
    return amendRegister(target, QJsonObject{{list, QJsonArray{one}}}, u"told"_s, stampAhead(day));
}

Institution on(const Register &reg, QDate day)
{
    const auto all = RegisterAsOf(reg.database(), {}, {}, day).all<Institution>();
    if (!all)
        qFatal("no institutions");
    return all->front();
}

std::optional<QDate> endOf(const Register &reg)
{
    for (const auto &one : *reg.all<Mandate>())
        if (one.from == QDate(2023, 5, 1) && one.role == Role::Deputy)
            return one.until;
    qFatal("no deputy");
}

QDate toldDay(const Register &reg)
{
    for (const auto &one : *reg.all<Mandate>())
        if (one.from == QDate(2023, 5, 1) && one.role == Role::Deputy) {
            const auto changes = *changesOf(reg.database(), RecordRef::of(one.id));
            return changes.back().day;
        }
    qFatal("no deputy");
}

#define AMENDED(report)                                                                                      \
    QVERIFY2(report, report ? "" : qPrintable(report.error().subject + u' ' + report.error().value));        \
    QCOMPARE(report->changed, 1);                                                                            \
    QCOMPARE(report->unchanged, 0)

} // namespace

/// What is told in advance is moved, comes nearer, or is told beside what is told already.
class AmendingToComeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Given anew for another day, or with another end, nearer or later.
    void theEndOfAMandateIsGivenAnew()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto given = [&](const QJsonValue &until, QDate day) {
            return told(reg, u"people"_s, deputyUntil(until), day);
        };
        QVERIFY(given(u"2026-12-31"_s, comesOn));
        for (const auto day : {comesOn.addDays(31), comesOn.addDays(-7)}) {
            const auto moved = given(u"2026-12-31"_s, day);
            AMENDED(moved);
            QCOMPARE(toldDay(reg), day);
        }
        QCOMPARE(given(u"2026-12-31"_s, comesOn.addDays(-7))->unchanged, 1);
        for (const auto &until : {u"2027-03-31"_s, u"2026-12-20"_s}) {
            const auto anew = given(until, until == u"2026-12-20" ? QDate(2026, 12, 21) : QDate(2027, 4, 1));
            AMENDED(anew);
            QCOMPARE(endOf(reg), std::optional(QDate::fromString(until, Qt::ISODate)));
        }
        const auto without = given(QJsonValue::Null, saidOn);
        AMENDED(without);
        QCOMPARE(endOf(reg), std::optional<QDate>());
    }
    /// Without its role and first day nothing says which mandate it is.
    void anEndBelongsToAMandate()
    {
        const ExampleRegister example;
        auto nobody = deputyUntil(u"2026-12-31"_s);
        nobody.remove(u"role"_s);
        nobody.remove(u"from"_s);
        const auto refused = told(*example.reg, u"people"_s, nobody, comesOn);
        QCOMPARE(refused.error(), (Error{ErrorKind::MissingMember, u"people[0].role"_s}));
    }
    void aNameIsMovedAfterTheAddressWasChanged()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto name = office(u"name"_s, u"Dienst Nieuw (voorbeeld)"_s);
        QVERIFY(told(reg, u"institutions"_s, name, comesOn));
        QVERIFY(told(reg, u"institutions"_s, office(u"address"_s, u"Kaai 1, 1000 Brussel"_s), saidOn));
        const auto moved = told(reg, u"institutions"_s, name, comesOn.addDays(31));
        AMENDED(moved);
        QCOMPARE(on(reg, comesOn.addDays(30)).name, called);
        QCOMPARE(on(reg, comesOn.addDays(31)).name, u"Dienst Nieuw (voorbeeld)"_s);
        QCOMPARE(on(reg, saidOn).address, u"Kaai 1, 1000 Brussel"_s);
    }
    void eachOfTwoChangesToComeIsMoved()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto name = office(u"name"_s, u"Dienst Nieuw (voorbeeld)"_s);
        const auto address = office(u"address"_s, u"Kaai 1, 1000 Brussel"_s);
        QVERIFY(told(reg, u"institutions"_s, name, comesOn));
        QVERIFY(told(reg, u"institutions"_s, address, comesOn.addDays(31)));
        // What holds from the first of them is no news of the second.
        QCOMPARE(on(reg, comesOn.addDays(31)).name, u"Dienst Nieuw (voorbeeld)"_s);
        QCOMPARE(on(reg, comesOn.addDays(-1)).name, called);
        const auto moved = told(reg, u"institutions"_s, name, comesOn.addDays(10));
        AMENDED(moved);
        const auto nearer = told(reg, u"institutions"_s, address, comesOn.addDays(5));
        AMENDED(nearer);
        QCOMPARE(on(reg, comesOn.addDays(9)).name, called);
        QCOMPARE(on(reg, comesOn.addDays(10)).name, u"Dienst Nieuw (voorbeeld)"_s);
        QVERIFY(on(reg, comesOn.addDays(4)).address != u"Kaai 1, 1000 Brussel"_s);
        QCOMPARE(on(reg, comesOn.addDays(5)).address, u"Kaai 1, 1000 Brussel"_s);
    }
    /// The nearer one holds until the later one does.
    void aNearerChangeStandsBesideALaterOne()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto before = on(reg, saidOn).address;
        QVERIFY(told(reg, u"institutions"_s, office(u"address"_s, u"Later 1, 1000 Brussel"_s),
                     comesOn.addDays(60)));
        const auto nearer =
            told(reg, u"institutions"_s, office(u"address"_s, u"Eerst 1, 1000 Brussel"_s), comesOn);
        AMENDED(nearer);
        QCOMPARE(on(reg, comesOn.addDays(-1)).address, before);
        QCOMPARE(on(reg, comesOn).address, u"Eerst 1, 1000 Brussel"_s);
        QCOMPARE(on(reg, comesOn.addDays(59)).address, u"Eerst 1, 1000 Brussel"_s);
        QCOMPARE(on(reg, comesOn.addDays(60)).address, u"Later 1, 1000 Brussel"_s);
        QCOMPARE(on(reg, comesOn.addDays(60)).name, called);
        const RecordRef about = RecordRef::of(on(reg, saidOn).id);
        QCOMPARE(foretoldChanges(reg.database(), about, saidOn)->size(), 2u);
    }
    /// Its name of today and the one to come both find it, and neither is news where another fact is told.
    void whatNamesItIsNoNews()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        QVERIFY(told(reg, u"institutions"_s, office(u"name"_s, u"Dienst Nieuw (voorbeeld)"_s), comesOn));
        for (const auto day : {saidOn, comesOn.addDays(31)})
            QVERIFY(told(reg, u"institutions"_s, office(u"sector"_s, day == saidOn ? u"17.2"_s : u"17.3"_s),
                         day));
        QCOMPARE(on(reg, comesOn.addDays(-1)).name, called);
        QCOMPARE(on(reg, comesOn).name, u"Dienst Nieuw (voorbeeld)"_s);
        QCOMPARE(on(reg, saidOn).sector, u"17.2"_s);
        QCOMPARE(on(reg, comesOn.addDays(31)).sector, u"17.3"_s);
        auto person = on(reg, saidOn).id;
        for (auto one : *reg.all<Person>())
            if (one.name == u"Bart Lefèvre" && one.institution == person) {
                one.name = u"Bart Nieuw"_s;
                QVERIFY(keepPerson(reg.database(), one, stampAhead(comesOn)));
            }
        const auto reached = [&](const QString &name, const QString &telephone) {
            return told(reg, u"people"_s,
                        {{u"institution"_s, u"0999000129"_s}, {u"name"_s, name}, {u"telephone"_s, telephone}},
                        saidOn);
        };
        const auto many = reg.all<Person>()->size();
        const auto today = reached(u"Bart Lefèvre"_s, u"02 111 11 11"_s);
        AMENDED(today);
        const auto toCome = reached(u"Bart Nieuw"_s, u"02 222 22 22"_s);
        AMENDED(toCome);
        const auto people = *RegisterAsOf(reg.database(), {}, {}, saidOn).all<Person>();
        QCOMPARE(people.size(), many);
        QCOMPARE(std::count_if(people.begin(), people.end(),
                               [](const Person &one) {
                                   return one.name == u"Bart Lefèvre" && one.telephone == u"02 222 22 22";
                               }),
                 1);
    }
    void theNumberOfTodayIsNoEarlierOneYet()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const QJsonObject renumbered{{u"kbo"_s, u"0428759497"_s}, {u"name"_s, called}};
        QVERIFY(told(reg, u"institutions"_s, renumbered, comesOn));
        for (const auto day : {saidOn, comesOn.addDays(5)}) {
            const auto done =
                told(reg, u"institutions"_s, office(u"sector"_s, day == saidOn ? u"17.2"_s : u"17.3"_s), day);
            AMENDED(done);
            QCOMPARE(done->earlierNumbers.size(), 0u);
        }
        QCOMPARE(on(reg, comesOn.addDays(-1)).kbo->digits(), u"0999000129"_s);
        QCOMPARE(on(reg, comesOn).kbo->digits(), u"0428759497"_s);
    }
    /// On the day on which one sees that it was wrong, which is before the day that it told.
    void anAmendmentToComeIsTakenBackToday()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto before = on(reg, saidOn);
        const auto done =
            told(reg, u"institutions"_s, office(u"name"_s, u"Dienst Nieuw (voorbeeld)"_s), comesOn);
        QVERIFY(done);
        const auto taken = takeBackImport(reg.database(), done->import, stampOn(saidOn.addDays(1)));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject));
        for (const auto day : {saidOn, comesOn, comesOn.addDays(90)})
            QCOMPARE(on(reg, day), before);
        QCOMPARE(foretoldChanges(reg.database(), RecordRef::of(before.id), saidOn)->size(), 0u);
        QCOMPARE(foretoldDays(reg.database(), before.id, saidOn)->size(), 0u);
        // And can be told anew.
        const auto again =
            told(reg, u"institutions"_s, office(u"name"_s, u"Dienst Anders (voorbeeld)"_s), comesOn);
        AMENDED(again);
        QCOMPARE(on(reg, comesOn).name, u"Dienst Anders (voorbeeld)"_s);
    }
    /// Something else can be told of an earlier day, and what was told before the import stands.
    void afterItIsTakenBackAnEarlierDayCanBeTold()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto first = told(reg, u"institutions"_s, office(u"address"_s, u"Kaai 1"_s), comesOn);
        const auto second =
            told(reg, u"institutions"_s, office(u"address"_s, u"Kaai 2"_s), comesOn.addDays(60));
        QVERIFY(first && second);
        QVERIFY(takeBackImport(reg.database(), second->import, stampOn(saidOn.addDays(1))));
        QCOMPARE(on(reg, comesOn.addDays(90)).address, u"Kaai 1"_s);
        const auto nearer =
            told(reg, u"institutions"_s, office(u"address"_s, u"Kaai 3"_s), comesOn.addDays(30));
        AMENDED(nearer);
        QCOMPARE(on(reg, comesOn.addDays(29)).address, u"Kaai 1"_s);
        QCOMPARE(on(reg, comesOn.addDays(90)).address, u"Kaai 3"_s);
        QVERIFY(takeBackImport(reg.database(), nearer->import, stampOn(saidOn.addDays(1))));
        // What lay before both is taken back as well.
        const auto before = on(reg, saidOn).address;
        const auto taken = takeBackImport(reg.database(), first->import, stampOn(saidOn.addDays(1)));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject));
        QCOMPARE(on(reg, comesOn.addDays(90)).address, before);
        QCOMPARE(*recordsAsOf<Institution>(reg.database(), {}), *reg.all<Institution>());
    }
    void aMoveIsTakenBackToTheDayBefore()
    {
        const ExampleRegister example;
        auto &reg = *example.reg;
        const auto address = office(u"address"_s, u"Kaai 1"_s);
        QVERIFY(told(reg, u"institutions"_s, address, comesOn));
        const auto before = on(reg, saidOn).address;
        const auto moved = told(reg, u"institutions"_s, address, comesOn.addDays(30));
        AMENDED(moved);
        QCOMPARE(on(reg, comesOn.addDays(29)).address, before);
        QVERIFY(takeBackImport(reg.database(), moved->import, stampOn(saidOn.addDays(1))));
        QCOMPARE(on(reg, comesOn.addDays(-1)).address, before);
        QCOMPARE(on(reg, comesOn).address, u"Kaai 1"_s);
    }
};

} // namespace licet

using licet::AmendingToComeTest;
LICET_TEST(AmendingToComeTest)
#include "amending_to_come_test.moc"
