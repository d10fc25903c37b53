#include "institution/signatory.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class SignatoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Claes (official) is away 21/12–3/1, Lefèvre (deputy) 24/12–31/12, Wouters is the consultant.
    void whoMaySignDependsOnTheDay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Entitlement>("entitlement");
        const auto claes = u"Marleen Claes"_s;
        const auto lefevre = u"bart lefevre"_s;
        const auto wouters = u"Joris Wouters"_s;
        QTest::newRow("official") << claes << QDate(2026, 12, 7) << Entitlement::ManagingOfficial;
        QTest::newRow("last day before the absence")
            << claes << QDate(2026, 12, 20) << Entitlement::ManagingOfficial;
        QTest::newRow("first day of it") << claes << QDate(2026, 12, 21) << Entitlement::Absent;
        QTest::newRow("last day of it") << claes << QDate(2027, 1, 3) << Entitlement::Absent;
        QTest::newRow("back") << claes << QDate(2027, 1, 4) << Entitlement::ManagingOfficial;
        QTest::newRow("before the mandate") << claes << QDate(2021, 12, 31) << Entitlement::NoMandate;
        QTest::newRow("first day of the mandate")
            << claes << QDate(2022, 1, 1) << Entitlement::ManagingOfficial;
        QTest::newRow("deputy, typed plainly") << lefevre << QDate(2026, 12, 22) << Entitlement::Deputy;
        QTest::newRow("deputy is there") << wouters << QDate(2026, 12, 23) << Entitlement::OthersArePresent;
        QTest::newRow("both are away") << wouters << QDate(2026, 12, 24) << Entitlement::ConsultantInAbsence;
        QTest::newRow("both, last day") << wouters << QDate(2026, 12, 31) << Entitlement::ConsultantInAbsence;
        QTest::newRow("the deputy is back") << wouters << QDate(2027, 1, 1) << Entitlement::OthersArePresent;
        QTest::newRow("posts vacant") << wouters << QDate(2020, 1, 1) << Entitlement::ConsultantInAbsence;
        QTest::newRow("nobody") << u"Jan Peeters"_s << QDate(2026, 12, 7) << Entitlement::UnknownPerson;
        QTest::newRow("empty") << QString() << QDate(2026, 12, 7) << Entitlement::UnknownPerson;
    }
    void whoMaySignDependsOnTheDay()
    {
        QFETCH(QString, name);
        QFETCH(QDate, day);
        QFETCH(Entitlement, entitlement);
        const test::ExampleRegister example;
        const auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
        const auto staff = *example.reg->staff(institution.id);
        QCOMPARE(int(signatoryOn(institution, staff, name, day).entitlement), int(entitlement));
    }

    void inAbsenceNamesEverybodyWhoIsAway()
    {
        const test::ExampleRegister example;
        const auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
        const auto staff = *example.reg->staff(institution.id);
        const auto signatory = signatoryOn(institution, staff, u"Joris Wouters"_s, QDate(2026, 12, 28));
        QCOMPARE(signatory.inAbsenceOf, (QStringList{u"Marleen Claes"_s, u"Bart Lefèvre"_s}));
        const auto all = signatoriesOn(institution, staff, QDate(2026, 12, 28));
        QCOMPARE(all.front().name, u"Joris Wouters"_s);
        QCOMPARE(all.size(), size_t(3));
    }
};

} // namespace licet

using licet::SignatoryTest;
LICET_TEST(SignatoryTest)

#include "signatory_test.moc"
