#include "support/complete_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;
using licet::test::addRuleRow;
using licet::test::CompleteRequest;

namespace licet {

namespace {

CommitteeBasis cites(const QString &deliberation, const QString &dossier = {})
{
    return {deliberation, dossier, {}};
}

test::Change inTest(test::Change change)
{
    return [change = std::move(change)](CompleteRequest &request) {
        change(request);
        request.draft.environment = Environment::Test;
    };
}

void doubleTheDecision(CompleteRequest &request)
{
    request.facts.decisions.push_back(request.facts.decisions[0]);
    request.facts.decisions[1].steps[0].dossier = u"IVC/KSZG/22/102"_s;
}

} // namespace

/// The rules about the committee's decision.
class BasisRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneFault_data()
    {
        test::addRuleColumns();
        statedRows();
        recordedRows();
        inForceRows();
        scopeRows();
        predecessorRows();
        dossierRows();
    }
    void findsOneFault() { test::compareRuleRow(); }

    void notApplicableIsGenuine_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("genuine");
        for (const auto *reason :
             {"Testgegevens zonder persoonsgegevens.", "", "Only the institution's own data.",
              "Test jusqu'au 01/02/2027, sans données personnelles.", "Vanaf 02/2027 beschikbaar 24/7."})
            QTest::newRow(reason[0] ? reason : "none") << QString::fromUtf8(reason) << true;
        for (const auto *reason :
             {"Valt onder de algemene machtiging van 2019.", "Gedekt door een BERAADSLAGING.",
              "Couvert par une autorisation.", "Voir la de\u0301libe\u0301ration de 2019.",
              "Voir la délibération.", "Siehe Ermächtigung von 2019.", "Beschluss von 2019",
              "Beratung von 2019", "There is an authorization.", "There is an authorisation.",
              "See the deliberation.", "Zie 12/081", "nr 13/77.", "IVC/KSZG/21/066", "SCSZ/08/062",
              "CSI/CSSS/20/001", "TC/01/82"})
            QTest::newRow(reason) << QString::fromUtf8(reason) << false;
    }
    void notApplicableIsGenuine()
    {
        QFETCH(QString, reason);
        QFETCH(bool, genuine);
        auto request = test::completeRequest();
        request.draft.committee = {{}, {}, reason};
        QCOMPARE(test::verdictOf(u"not-applicable-genuine"_s, request), genuine ? u"holds"_s : u"/warning"_s);
    }

    void aDecisionNotInForceIsOneFault()
    {
        auto request = test::completeRequest();
        request.facts.decisions[0].steps[0].inForceOn = QDate(2027, 3, 2);
        QCOMPARE(test::verdictOf(u"basis-in-force"_s, request), u"later/error"_s);
        QCOMPARE(test::verdictOf(u"basis-covers"_s, request), u"holds"_s);
        QCOMPARE(test::verdictOf(u"purpose-matches-basis"_s, request), u"holds"_s);
    }

    void aPendingDecisionIsNamedByItsDossier()
    {
        auto request = test::completeRequest();
        request.facts.decisions[0].decision.deliberation.clear();
        request.facts.decisions[0].decision.state = DossierState::Filed;
        request.draft.committee = cites({}, u"IVC/KSZG/22/101"_s);
        const auto outcome = check(request.draft, request.facts);
        QCOMPARE(int(outcome.findings.size()), 1);
        QCOMPARE(outcome.findings[0].outcome, u"not-granted"_s);
        QCOMPARE(outcome.findings[0].arguments, (QStringList{u"IVC/KSZG/22/101"_s, u"filed"_s}));
    }

    void twoUnderOneNumberAreBothNamed()
    {
        auto request = test::completeRequest();
        doubleTheDecision(request);
        const auto outcome = check(request.draft, request.facts);
        QCOMPARE(int(outcome.findings.size()), 1);
        QCOMPARE(outcome.findings[0].outcome, u"several"_s);
        QCOMPARE(outcome.findings[0].arguments,
                 (QStringList{u"22/901"_s, u"IVC/KSZG/22/101, IVC/KSZG/22/102"_s}));
    }

private:
    static void statedRows();
    static void recordedRows();
    static void inForceRows();
    static void predecessorRows();
    static void scopeRows();
    static void dossierRows();
};

void BasisRulesTest::statedRows()
{
    const auto rule = "basis-stated";
    addRuleRow(rule, "a number", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "only a dossier number", "holds",
               [](auto &r) { r.draft.committee = cites({}, u"IVC/KSZG/22/101"_s); });
    addRuleRow(rule, "not applicable with a reason", "holds", [](auto &r) {
        r.draft.committee = {{}, {}, u"No personal data."_s};
    });
    addRuleRow(rule, "not applicable without one", "no-reason/error", [](auto &r) {
        r.draft.committee = {{}, {}, u" "_s};
    });
    addRuleRow(rule, "not applicable because of a filler", "no-reason/error", [](auto &r) {
        r.draft.committee = {{}, {}, u"n.v.t."_s};
    });
    addRuleRow(rule, "nothing", "none/error", [](auto &r) { r.draft.committee = {}; });
    addRuleRow(rule, "nothing in acceptance", "holds", [](auto &r) {
        r.draft.environment = Environment::Acceptance;
        r.draft.committee = {};
    });
    addRuleRow(rule, "an end", "not applied", [](auto &r) { r.draft.kind = RequestKind::End; });
}

void BasisRulesTest::recordedRows()
{
    const auto authorizes = "basis-is-authorization";
    addRuleRow(authorizes, "a deliberation", "holds", [](CompleteRequest &) {});
    addRuleRow(authorizes, "an advice", "advice/warning",
               [](auto &r) { r.facts.decisions[0].decision.kind = DecisionKind::Advice; });
    addRuleRow(authorizes, "a recommendation", "recommendation/warning",
               [](auto &r) { r.facts.decisions[0].decision.kind = DecisionKind::Recommendation; });
    addRuleRow(authorizes, "one that is not recorded", "holds", [](auto &r) {
        r.facts.decisions[0].decision.kind = DecisionKind::Advice;
        r.draft.committee = cites(u"22/902"_s);
    });
    addRuleRow(authorizes, "none cited", "holds", [](auto &r) { r.draft.committee = {}; });

    const auto rule = "basis-recorded";
    addRuleRow(rule, "as recorded", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "with a dossier number that none of its steps bears", "dossier/error",
               [](auto &r) { r.draft.committee.dossier = u"IVC/KSZG/99/999"_s; });
    addRuleRow(rule, "neither number is known", "unknown/error", [](auto &r) {
        r.draft.committee = cites(u"99/999"_s);
        r.draft.committee.dossier = u"IVC/KSZG/99/999"_s;
    });
    addRuleRow(rule, "with leading zeros", "holds", [](auto &r) {
        r.facts.decisions[0].decision.deliberation = u"22/081"_s;
        r.draft.committee = cites(u"22/81"_s);
    });
    addRuleRow(rule, "by the dossier of a step", "holds",
               [](auto &r) { r.draft.committee = cites(u"IVC/KSZG/22/101"_s); });
    for (const auto *cited :
         {"Beraadslaging nr. 22/901", "22/901 van 6 december 2022", "nº 22/901",
          "Délibération n° 22/901 du 6 décembre 2022", "ivc/kszg 22/101", "CSI/CSSS/22/101"})
        addRuleRow(rule, cited, "holds",
                   [cited](auto &r) { r.draft.committee = cites(QString::fromUtf8(cited)); });
    addRuleRow(rule, "the very words of the register", "holds", [](auto &r) {
        r.facts.decisions[0].decision.deliberation = u"Koninklijk besluit X"_s;
        r.draft.committee = cites(u"Koninklijk besluit X"_s);
    });
    addRuleRow(rule, "of another authority", "holds", [](auto &r) {
        r.facts.decisions[0].decision.deliberation = u"AF 05/2013"_s;
        r.draft.committee = cites(u"AF n° 05/2013"_s);
    });
    addRuleRow(rule, "year and number changed places", "unknown/error", [](auto &r) {
        r.facts.decisions[0].decision.deliberation = u"2005/2013"_s;
        r.draft.committee = cites(u"05/2013"_s);
    });
    addRuleRow(rule, "of another century", "unknown/error", [](auto &r) {
        r.facts.decisions[0].decision.deliberation = u"2098/52"_s;
        r.draft.committee = cites(u"98/52"_s);
    });
    addRuleRow(rule, "nothing cited", "holds", [](auto &r) { r.draft.committee = {}; });
    addRuleRow(rule, "unknown", "unknown/error", [](auto &r) { r.draft.committee = cites(u"22/902"_s); });
    addRuleRow(rule, "unknown, in test", "unknown/warning",
               inTest([](auto &r) { r.draft.committee = cites(u"22/902"_s); }));
    addRuleRow(rule, "two under one number", "several/error", doubleTheDecision);
    addRuleRow(rule, "told apart by the dossier", "holds", [](auto &r) {
        doubleTheDecision(r);
        r.draft.committee.dossier = u"IVC/KSZG/22/102"_s;
    });
}

void BasisRulesTest::inForceRows()
{
    const auto rule = "basis-in-force";
    addRuleRow(rule, "in force", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "ten working days before the start", "holds",
               [](auto &r) { r.facts.decisions[0].steps[0].decidedOn = QDate(2027, 2, 15); });
    addRuleRow(rule, "one day less", "later/error",
               [](auto &r) { r.facts.decisions[0].steps[0].decidedOn = QDate(2027, 2, 16); });
    addRuleRow(rule, "one day less, in test", "later/warning",
               inTest([](auto &r) { r.facts.decisions[0].steps[0].decidedOn = QDate(2027, 2, 16); }));
    addRuleRow(rule, "stated for the start date", "holds",
               [](auto &r) { r.facts.decisions[0].steps[0].inForceOn = QDate(2027, 3, 1); });
    addRuleRow(rule, "no start date: the signing day counts", "later/error", [](auto &r) {
        r.facts.decisions[0].steps[0].inForceOn = QDate(2026, 12, 8);
        r.draft.startDate.reset();
    });
    addRuleRow(rule, "without a day", "no-day/error",
               [](auto &r) { r.facts.decisions[0].steps[0].decidedOn.reset(); });
    addRuleRow(rule, "refused", "not-granted/error",
               [](auto &r) { r.facts.decisions[0].decision.state = DossierState::Refused; });
    addRuleRow(rule, "withdrawn on the start date", "ended/error", [](auto &r) {
        r.facts.decisions[0].decision.state = DossierState::Withdrawn;
        r.facts.decisions[0].decision.withdrawnOn = QDate(2027, 3, 1);
    });
    addRuleRow(rule, "withdrawn the day after", "holds", [](auto &r) {
        r.facts.decisions[0].decision.state = DossierState::Withdrawn;
        r.facts.decisions[0].decision.withdrawnOn = QDate(2027, 3, 2);
    });
    addRuleRow(rule, "one that is not recorded", "holds",
               [](auto &r) { r.draft.committee = cites(u"22/902"_s); });
}

namespace {

const auto oldNumber = u"0428759497"_s;

/// The decision names a number that the institution had, or that of one which merged into it.
test::Change forerunner(const QDate &until, bool isOwn, test::Change change = {})
{
    return [=](CompleteRequest &r) {
        const auto number = *KboNumber::parse(oldNumber);
        const auto id = isOwn ? r.facts.institution->id : Id<Institution>(77);
        r.facts.decisions[0].steps[0].institutions = {{number, {}}};
        r.facts.forerunners = {{id, u"Voorganger"_s, number, until}};
        if (change)
            change(r);
    };
}

} // namespace

void BasisRulesTest::predecessorRows()
{
    const auto names = "basis-names-predecessor";
    const QDate start(2027, 3, 1);
    addRuleRow(names, "it names the institution", "holds", [](CompleteRequest &) {});
    addRuleRow(names, "merged on the day", "merged/warning", forerunner(start, false));
    addRuleRow(names, "merges the day after", "holds", forerunner(start.addDays(1), false));
    addRuleRow(names, "another number since the day", "number/warning", forerunner(start, true));
    addRuleRow(names, "both are named", "holds", forerunner(start, false, [](auto &r) {
                   r.facts.decisions[0].steps[0].institutions.push_back({r.facts.institution->kbo, {}});
               }));
    const auto takenAway = [](auto &r) {
        auto &steps = r.facts.decisions[0].steps;
        steps.push_back(steps[0]);
        steps[1].institutions.clear();
        steps[1].withoutInstitutions = {{r.facts.institution->kbo, {}}};
    };
    addRuleRow(names, "the successor is taken away", "holds", forerunner(start, false, takenAway));
    const auto covers = "basis-covers";
    addRuleRow(covers, "the predecessor is named", "holds", forerunner(start, false));
    addRuleRow(covers, "one that merges later is named", "institution/warning",
               forerunner(start.addDays(1), false));
    addRuleRow(covers, "the successor is taken away", "institution/warning",
               forerunner(start, false, takenAway));
    addRuleRow(
        covers, "the predecessor is named, the service is not", "service/warning/0",
        forerunner(start, false, [](auto &r) { r.facts.decisions[0].steps[0].services = {u"Other"_s}; }));
}

void BasisRulesTest::scopeRows()
{
    const auto covers = "basis-covers";
    addRuleRow(covers, "institution and service", "holds", [](CompleteRequest &) {});
    addRuleRow(covers, "every institution of the kind", "holds", [](auto &r) {
        r.facts.decisions[0].steps[0].institutions = {{{}, InstitutionKind::SocialSecurity}};
    });
    addRuleRow(covers, "every institution of another kind", "institution/warning", [](auto &r) {
        r.facts.decisions[0].steps[0].institutions = {{{}, InstitutionKind::Ocmw}};
    });
    addRuleRow(covers, "every institution of the kind but this one", "institution/warning", [](auto &r) {
        auto &steps = r.facts.decisions[0].steps;
        steps[0].institutions = {{{}, InstitutionKind::SocialSecurity}};
        steps.push_back(steps[0]);
        steps[1].institutions.clear();
        steps[1].withoutInstitutions = {{r.facts.institution->kbo, {}}};
    });
    addRuleRow(covers, "every institution of the kind but another", "holds", [](auto &r) {
        auto &steps = r.facts.decisions[0].steps;
        steps[0].institutions = {{{}, InstitutionKind::SocialSecurity}};
        steps.push_back(steps[0]);
        steps[1].institutions.clear();
        steps[1].withoutInstitutions = {{*KboNumber::parse(u"0428759497"), {}}};
    });
    addRuleRow(covers, "taken out and named again", "holds", [](auto &r) {
        auto &steps = r.facts.decisions[0].steps;
        steps[0].institutions = {{{}, InstitutionKind::SocialSecurity}};
        steps.push_back(steps[0]);
        steps[1].institutions.clear();
        steps[1].withoutInstitutions = {{r.facts.institution->kbo, {}}};
        steps.push_back(steps[0]);
        steps[2].institutions = {{r.facts.institution->kbo, {}}};
    });
    addRuleRow(covers, "named by itself when its kind was taken away", "holds", [](auto &r) {
        auto &steps = r.facts.decisions[0].steps;
        steps[0].institutions = {{r.facts.institution->kbo, {}}, {{}, InstitutionKind::SocialSecurity}};
        steps.push_back(steps[0]);
        steps[1].institutions.clear();
        steps[1].withoutInstitutions = {{{}, InstitutionKind::SocialSecurity}};
    });
    addRuleRow(covers, "another institution", "institution/warning", [](auto &r) {
        r.facts.decisions[0].steps[0].institutions = {{*KboNumber::parse(u"0428759497"), {}}};
    });
    addRuleRow(covers, "not the second service", "service/warning/1", [](auto &r) {
        r.draft.services.push_back(r.draft.services[0]);
        r.draft.services[1].name = u"LivingWagesService"_s;
    });
    addRuleRow(covers, "a service added by an amendment of the start date", "holds", [](auto &r) {
        r.facts.decisions[0].steps.push_back(r.facts.decisions[0].steps[0]);
        r.facts.decisions[0].steps[0].services.clear();
        r.facts.decisions[0].steps[1].inForceOn = QDate(2027, 3, 1);
    });
    addRuleRow(covers, "a service added the day after", "service/warning/0", [](auto &r) {
        r.facts.decisions[0].steps.push_back(r.facts.decisions[0].steps[0]);
        r.facts.decisions[0].steps[0].services.clear();
        r.facts.decisions[0].steps[1].inForceOn = QDate(2027, 3, 2);
    });
    addRuleRow(covers, "none cited", "holds", [](auto &r) { r.draft.committee = {}; });

    const auto matches = "purpose-matches-basis";
    addRuleRow(matches, "the same", "holds", [](CompleteRequest &) {});
    addRuleRow(matches, "but for capitals and accents' form", "holds", [](auto &r) {
        r.facts.decisions[0].steps[0].purposes = QStringList{u"Établir le droit"_s};
        r.draft.purpose = u"E\u0301TABLIR  le droit."_s;
    });
    addRuleRow(matches, "another", "/warning",
               [](auto &r) { r.draft.purpose = u"Recover what was paid without a right to it."_s; });
    addRuleRow(matches, "none cited", "holds", [](auto &r) {
        r.draft.purpose = u"Recover what was paid without a right to it."_s;
        r.draft.committee = {};
    });
}

void BasisRulesTest::dossierRows()
{
    const auto rule = "dossier-meanwhile";
    addRuleRow(rule, "production", "holds", [](auto &r) { r.facts.decisions.clear(); });
    addRuleRow(rule, "test, a dossier in preparation", "holds",
               inTest([](auto &r) { r.facts.decisions[0].decision.state = DossierState::Preparing; }));
    addRuleRow(rule, "test, a dossier that writes the service otherwise", "holds", inTest([](auto &r) {
                   r.facts.decisions[0].decision.state = DossierState::Preparing;
                   r.facts.decisions[0].steps[0].services = QStringList{u" dmfaCONSULTATIONservice "_s};
               }));
    addRuleRow(rule, "test, a dossier of another service", "/remark", inTest([](auto &r) {
                   r.facts.decisions[0].steps[0].services = QStringList{u"PersonService"_s};
               }));
    addRuleRow(rule, "test, the dossier was refused", "/remark",
               inTest([](auto &r) { r.facts.decisions[0].decision.state = DossierState::Refused; }));
    addRuleRow(rule, "test, no dossier", "/remark", inTest([](auto &r) { r.facts.decisions.clear(); }));
    addRuleRow(rule, "test, not applicable", "holds", inTest([](auto &r) {
                   r.facts.decisions.clear();
                   r.draft.committee = {{}, {}, u"No personal data."_s};
               }));
}

} // namespace licet

using licet::BasisRulesTest;
LICET_TEST(BasisRulesTest)

#include "basis_rules_test.moc"
