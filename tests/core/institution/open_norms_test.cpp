#include "institution/open_norms.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

/// What the last assessment leaves to be done.
class OpenNormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheLastYearThatWasAssessedByThen()
    {
        const auto assessed = [](int year) {
            NormsAssessment one;
            one.year = year;
            one.chapters = {{u"policy"_s, NormsState::Open, {}}};
            return one;
        };
        const std::vector all{assessed(2025), assessed(2027), assessed(2026)};
        QCOMPARE(openNormsOn(all, {2026, 12, 31})->year, 2026);
        QCOMPARE(openNormsOn(all, {2028, 1, 1})->year, 2027);
        QVERIFY(!openNormsOn(all, {2024, 12, 31}));
        QVERIFY(!openNormsOn({}, {2026, 12, 31}));
    }

    void whatIsDoneOrDoesNotApplyIsNotOpen()
    {
        NormsAssessment one;
        one.year = 2026;
        const QDate due(2027, 2, 1);
        one.chapters = {
            {u"policy"_s,
             NormsState::PartlyMet,
             {{u"Done"_s, {}, due, QDate(2026, 5, 1)}, {u"Open"_s, {}, due, {}}}},
            {u"staff"_s, NormsState::Met, {}},
            {u"assets"_s, NormsState::NotApplicable, {{u"Never"_s, {}, {}, {}}}},
            {u"incidents"_s, NormsState::Open, {}},
            {u"continuity"_s, NormsState::PartlyMet, {{u"All done"_s, {}, {}, QDate(2026, 6, 1)}}}};
        const std::vector<OpenNorm> expected{{u"policy"_s, u"Open"_s, due}, {u"incidents"_s, {}, {}}};
        QVERIFY(openNormsOn({one}, {2026, 12, 31})->points == expected);
    }
};

} // namespace licet

using licet::OpenNormsTest;
LICET_TEST(OpenNormsTest)
#include "open_norms_test.moc"
