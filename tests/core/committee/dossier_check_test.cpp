#include "committee/checklist.h"
#include "committee/dossier_check.h"
#include "committee/shared_number.h"
#include "support/test_registry.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate checkedOn(2026, 12, 1);

struct Dossier
{
    DecisionWithSteps dossier;
    DossierFacts facts;
};
using DossierChange = std::function<void(Dossier &)>;

Dossier completeDossier()
{
    Dossier one;
    auto &decision = one.dossier.decision;
    decision.id = Id<Decision>(1);
    decision.subject = u"Right to an allowance"_s;
    decision.checklist = usualChecklist();
    for (auto &point : decision.checklist)
        point.isDone = true;
    DecisionStep step;
    step.institutions = {{*KboNumber::parse(u"0403019261"), {}}};
    step.services = QStringList{u"PersonService"_s};
    step.purposes = QStringList{u"Allowance"_s};
    one.dossier.steps = {step};
    one.facts.today = checkedOn;
    one.facts.enclosures = 1;
    Institution institution;
    institution.id = Id<Institution>(1);
    institution.name = u"Dienst Voorbeeld"_s;
    institution.kbo = *KboNumber::parse(u"0403019261");
    auto other = institution;
    other.id = Id<Institution>(2);
    other.kbo = *KboNumber::parse(u"0428759497");
    one.facts.institutions = {institution, other};
    NormsAssessment assessment;
    assessment.institution = institution.id;
    assessment.year = 2025;
    one.facts.normsAssessments = {assessment};
    return one;
}

NormsChapter chapterWith(std::optional<QDate> due, std::optional<QDate> done)
{
    return {u"logical access"_s, NormsState::Open, {{u"Two factors"_s, {}, due, done}}};
}

} // namespace

/// What a dossier lacks before it is filed: what passes, what fails, and the edge between.
class DossierCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckFinds_data()
    {
        QTest::addColumn<DossierChange>("change");
        QTest::addColumn<QList<int>>("gaps");
        const auto row = [](const char *name, DossierChange change, std::initializer_list<DossierGap> gaps) {
            QList<int> codes;
            for (const auto gap : gaps)
                codes << int(gap);
            QTest::newRow(name) << change << codes;
        };
        using G = DossierGap;
        row("nothing", [](Dossier &) {}, {});
        row("no subject", [](Dossier &d) { d.dossier.decision.subject = u"  "_s; }, {G::NoSubject});
        row("no step", [](Dossier &d) { d.dossier.steps.clear(); },
            {G::NoInstitution, G::NoService, G::NoPurpose});
        row("no service", [](Dossier &d) { d.dossier.steps[0].services.clear(); }, {G::NoService});
        row("what says nothing",
            [](Dossier &d) {
                d.dossier.decision.subject = u"te bepalen"_s;
                d.dossier.steps[0].services = QStringList{u"n.v.t."_s, u"-"_s};
                d.dossier.steps[0].purposes = QStringList{u"à compléter"_s};
            },
            {G::NoSubject, G::NoService, G::NoPurpose});
        row("the last step counts",
            [](Dossier &d) { d.dossier.steps.insert(d.dossier.steps.begin(), 1, {}); }, {});
        row("no checklist", [](Dossier &d) { d.dossier.decision.checklist.clear(); }, {G::NoChecklist});
        row("two open points",
            [](Dossier &d) {
                d.dossier.decision.checklist[0].isDone = false;
                d.dossier.decision.checklist.push_back({{}, false, {}, u"Own"_s});
            },
            {G::PointOpen, G::PointOpen});
        row("nothing enclosed", [](Dossier &d) { d.facts.enclosures = 0; }, {G::NoEnclosure});
        row("norms of the year before last", [](Dossier &d) { d.facts.normsAssessments[0].year = 2024; },
            {G::NormsNotAssessed});
        row("norms of next year", [](Dossier &d) { d.facts.normsAssessments[0].year = 2027; },
            {G::NormsNotAssessed});
        row("norms of another institution",
            [](Dossier &d) { d.facts.normsAssessments[0].institution = Id<Institution>(2); },
            {G::NormsNotAssessed});
        row("every institution of a kind has no norms of its own",
            [](Dossier &d) {
                d.facts.normsAssessments.clear();
                d.dossier.steps[0].institutions = {{{}, InstitutionKind::Ocmw}};
            },
            {});
        row("a point due yesterday",
            [](Dossier &d) {
                d.facts.normsAssessments[0].chapters = {chapterWith(checkedOn.addDays(-1), {})};
            },
            {G::NormsPointLate});
        row("a point due today",
            [](Dossier &d) { d.facts.normsAssessments[0].chapters = {chapterWith(checkedOn, {})}; }, {});
        row("a late point that is done",
            [](Dossier &d) {
                d.facts.normsAssessments[0].chapters = {chapterWith(checkedOn.addDays(-1), checkedOn)};
            },
            {});
        row("only the newest assessment counts",
            [](Dossier &d) {
                d.facts.normsAssessments[0].chapters = {chapterWith(checkedOn.addDays(-1), {})};
                d.facts.normsAssessments.push_back(d.facts.normsAssessments[0]);
                d.facts.normsAssessments[1].year = 2026;
                d.facts.normsAssessments[1].chapters.clear();
            },
            {});
    }
    void theCheckFinds()
    {
        QFETCH(DossierChange, change);
        QFETCH(QList<int>, gaps);
        auto one = completeDossier();
        change(one);
        QList<int> found;
        for (const auto &finding : checkDossier(one.dossier, one.facts))
            found << int(finding.gap);
        QCOMPARE(found, gaps);
    }

    void aNewDossierBeginsWithSevenOpenPoints()
    {
        QCOMPARE(usualChecklist().size(), size_t(7));
        QCOMPARE(openPoints(usualChecklist()), 7);
    }

    void numbersAreSharedAsYearAndInteger()
    {
        DecisionWithSteps first, second, other;
        first.decision.id = Id<Decision>(1);
        first.decision.deliberation = u"12/81"_s;
        second.decision.id = Id<Decision>(2);
        second.decision.deliberation = u"nr 12/081"_s;
        other.decision.id = Id<Decision>(3);
        other.decision.deliberation = u"13/081"_s;
        DecisionWithSteps pending;
        pending.decision.id = Id<Decision>(4);
        const std::vector<DecisionWithSteps> all{first, second, other, pending};
        const auto sharing = sharingNumber(first.decision, all);
        QCOMPARE(sharing.size(), size_t(1));
        QCOMPARE(sharing.front()->decision.id, Id<Decision>(2));
        QVERIFY(sharingNumber(other.decision, all).empty());
        // Two dossiers without a number share none.
        QVERIFY(sharingNumber(Decision{}, all).empty());
    }
};

} // namespace licet

using licet::DossierCheckTest;
LICET_TEST(DossierCheckTest)

#include "dossier_check_test.moc"
