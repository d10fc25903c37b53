#include "institution/names_apart.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

Institution bearer(qint64 id, const QString &name, const QString &kbo = {}, const QString &sector = {})
{
    Institution one;
    one.id = Id<Institution>(id);
    one.name = name;
    if (!kbo.isEmpty())
        one.kbo = *KboNumber::parse(kbo);
    one.sector = sector;
    return one;
}

} // namespace

class NamesApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameOfItsOwnStandsAsItIs()
    {
        const auto names = namesApart({bearer(1, u"OCMW A"_s, u"0999000129"_s), bearer(2, u"OCMW B"_s)});
        QCOMPARE(names.at(Id<Institution>(1)), u"OCMW A"_s);
        QCOMPARE(names.at(Id<Institution>(2)), u"OCMW B"_s);
    }

    void twoOfOneNameAreToldApart()
    {
        const auto names =
            namesApart({bearer(1, u"OCMW A"_s, u"0999000129"_s), bearer(2, u"ocmw a"_s, u"0999000228"_s),
                        bearer(3, u"OCMW A"_s, {}, u"17.1"_s)});
        QCOMPARE(names.at(Id<Institution>(1)), u"OCMW A (0999.000.129)"_s);
        QCOMPARE(names.at(Id<Institution>(2)), u"ocmw a (0999.000.228)"_s);
        QCOMPARE(names.at(Id<Institution>(3)), u"OCMW A (17.1)"_s);
    }
};

} // namespace licet

using licet::NamesApartTest;
LICET_TEST(NamesApartTest)
#include "names_apart_test.moc"
