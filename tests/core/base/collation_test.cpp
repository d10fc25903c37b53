#include "base/collation.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class CollationTest : public QObject
{
    Q_OBJECT

private:
    struct Place
    {
        QString name;
    };

private Q_SLOTS:
    void namesStandWhereALetterIsLookedFor()
    {
        std::vector<Place> places{{u"Zwevegem"_s}, {u"ÖSHZ Eupen"_s},    {u"Écaussinnes"_s},
                                  {u"oostende"_s}, {u"Œuvre sociale"_s}, {u"Eupen"_s},
                                  {u"Edingen"_s},  {u"Ostende"_s}};
        sortByName(places);
        QStringList names;
        for (const auto &place : places)
            names << place.name;
        QCOMPARE(names, (QStringList{u"Écaussinnes"_s, u"Edingen"_s, u"Eupen"_s, u"Œuvre sociale"_s,
                                     u"oostende"_s, u"ÖSHZ Eupen"_s, u"Ostende"_s, u"Zwevegem"_s}));
    }

    void whatDiffersByAMarkAloneHasOneOrder()
    {
        QVERIFY(sortsBefore(u"Peetérs"_s, u"Peeters"_s) != sortsBefore(u"Peeters"_s, u"Peetérs"_s));
        QVERIFY(!sortsBefore(u"Peeters"_s, u"Peeters"_s));
    }
};

} // namespace licet

using licet::CollationTest;
LICET_TEST(CollationTest)
#include "collation_test.moc"
