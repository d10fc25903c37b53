#include "support/complete_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;
using licet::test::addRuleRow;
using licet::test::CompleteRequest;

namespace licet {

namespace {

const auto serviceOfSecondLine = u"LivingWagesService"_s;

LineBasis onDecision(const QString &deliberation)
{
    return lineBasis({deliberation, {}, {}});
}

LineBasis onLaw(const QString &title)
{
    LineBasis basis;
    basis.law = title;
    return basis;
}

LineBasis onReason(const QString &reason)
{
    return lineBasis({{}, {}, reason});
}

/// Another decision, for another service.
void addOtherDecision(CompleteRequest &request, const QString &number)
{
    auto decision = request.facts.decisions.front();
    decision.decision.id = Id<Decision>(qint64(request.facts.decisions.size()) + 1);
    decision.decision.deliberation = number;
    decision.steps[0].dossier = u"IVC/KSZG/"_s + number;
    decision.steps[0].services = QStringList{serviceOfSecondLine};
    request.facts.decisions.push_back(decision);
}

/// A second line, which rests on `bases`; 22/902 is for its service.
test::Change withSecondLine(
    Bases bases, test::Change change = [](CompleteRequest &) {})
{
    return [bases = std::move(bases), change = std::move(change)](CompleteRequest &request) {
        addOtherDecision(request, u"22/902"_s);
        auto line = request.draft.services.front();
        line.name = serviceOfSecondLine;
        line.basis = bases;
        request.draft.services.push_back(line);
        change(request);
    };
}

QStringList foundArguments(const QString &rule, const CompleteRequest &request)
{
    for (const auto &finding : check(request.draft, request.facts).findings)
        if (finding.rule == rule)
            return finding.arguments;
    return {u"no finding"_s};
}

} // namespace

/// The rules about what each line rests on.
class LineBasisRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneFault_data()
    {
        test::addRuleColumns();
        const auto nothing = [](CompleteRequest &) {};
        for (const auto *rule : {"basis-stated", "basis-recorded", "basis-in-force", "basis-covers",
                                 "basis-is-authorization", "basis-unused", "purpose-matches-basis"}) {
            addRuleRow(rule, "a decision for each line", "holds", withSecondLine({onDecision(u"22/902"_s)}));
            addRuleRow(rule, "a law for one", "holds", withSecondLine({onLaw(u"KSZ-wet"_s)}));
        }
        statedRows();
        severalRows();
        addRuleRow("basis-covers", "the other line's decision", "service/warning/1",
                   withSecondLine({}, nothing));
        addRuleRow("basis-recorded", "unknown for one line", "unknown/error/1",
                   withSecondLine({onDecision(u"22/903"_s)}));
        addRuleRow("basis-in-force", "of one line is not granted", "not-granted/error/1",
                   withSecondLine({onDecision(u"22/902"_s)}, [](auto &r) {
                       r.facts.decisions[1].decision.state = DossierState::Refused;
                   }));
        addRuleRow("basis-is-authorization", "of one line is an advice", "advice/warning/1",
                   withSecondLine({onDecision(u"22/902"_s)}, [](auto &r) {
                       r.facts.decisions[1].decision.kind = DecisionKind::Advice;
                   }));
        addRuleRow("purpose-matches-basis", "not of one line", "/warning/1",
                   withSecondLine({onDecision(u"22/902"_s)}, [](auto &r) {
                       r.facts.decisions[1].steps[0].purposes = QStringList{u"Another purpose."_s};
                   }));
    }
    void findsOneFault() { test::compareRuleRow(); }

    void whatIsTheSameOfTwoLinesIsOneFinding()
    {
        auto request = test::completeRequest();
        withSecondLine({onDecision(u"22/903"_s)})(request);
        request.draft.services.push_back(request.draft.services[1]);
        request.draft.services[2].name = u"ThirdService"_s;
        QCOMPARE(test::verdictOf(u"basis-recorded"_s, request), u"unknown/error/1"_s);
        QCOMPARE(foundArguments(u"basis-recorded"_s, request),
                 (QStringList{u"22/903"_s, u"LivingWagesService, ThirdService"_s}));
        // Where they all rest on it no service is named.
        request.draft.services[0].basis = request.draft.services[1].basis;
        QCOMPARE(foundArguments(u"basis-recorded"_s, request), QStringList{u"22/903"_s});
    }

    void aDecisionThatServesNoLineIsNamed()
    {
        auto request = test::completeRequest();
        withSecondLine({onDecision(u"22/902"_s), onDecision(u"22/904"_s)})(request);
        QCOMPARE(test::verdictOf(u"basis-unused"_s, request), u"/remark"_s);
        QCOMPARE(foundArguments(u"basis-unused"_s, request), QStringList{u"22/904"_s});
        QCOMPARE(test::verdictOf(u"basis-recorded"_s, request), u"holds"_s);
    }

    void aDenialIsGenuine_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("genuine");
        for (const auto *reason :
             {"Geen machtiging vereist: mededeling binnen het netwerk (artikel 15, § 1, KSZ-wet).",
              "Er is geen voorafgaande machtiging of beraadslaging nodig.", "Een machtiging is niet vereist.",
              "Vrijgesteld van machtiging, artikel 15, § 1.", "Valt niet onder een machtiging.",
              "Aucune autorisation n’est requise (article 15, § 1er).", "Sans autorisation ni délibération.",
              "L’autorisation n’est pas nécessaire.", "Pas d’autorisation : article 15.",
              "Keine Ermächtigung erforderlich.", "Eine Ermächtigung ist nicht erforderlich.",
              "No authorization is needed.", "An authorization is not required.", "Without a deliberation."})
            QTest::newRow(reason) << QString::fromUtf8(reason) << true;
        for (const auto *reason :
             {"Geen persoonsgegevens, valt onder de algemene machtiging.",
              "Niet nodig want algemene machtiging van 2019.", "Geen nieuwe aanvraag wegens machtiging 2019.",
              "Geen machtiging vereist, zie 12/081.", "Pas nécessaire : couvert par une autorisation.",
              "Keine neue Prüfung, siehe Beschluss.", "No data beyond the authorization of 2019.",
              "Geen machtiging vereist; gedekt door de beraadslaging van 2019."})
            QTest::newRow(reason) << QString::fromUtf8(reason) << false;
    }
    void aDenialIsGenuine()
    {
        QFETCH(QString, reason);
        QFETCH(bool, genuine);
        auto request = test::completeRequest();
        request.draft.committee = {{}, {}, reason};
        QCOMPARE(test::verdictOf(u"not-applicable-genuine"_s, request), genuine ? u"holds"_s : u"/warning"_s);
    }

private:
    static void statedRows();
    static void severalRows();
};

void LineBasisRulesTest::statedRows()
{
    const auto rule = "basis-stated";
    const auto nothing = [](CompleteRequest &) {};
    addRuleRow(rule, "not applicable to one", "holds", withSecondLine({onReason(u"Own data only."_s)}));
    addRuleRow(rule, "not applicable to one, without a reason", "no-reason/error/1",
               withSecondLine({onReason(u"nvt"_s)}));
    addRuleRow(rule, "a law that is a filler", "none/error/1", withSecondLine({onLaw(u"n.v.t."_s)}));
    addRuleRow(rule, "of one line not yet known", "none/error/1", withSecondLine({LineBasis{}}));
    addRuleRow(rule, "a law of each, none for all", "holds",
               withSecondLine({onLaw(u"KSZ-wet"_s)}, [](auto &r) {
                   r.draft.committee = {};
                   r.draft.services[0].basis = {onLaw(u"KSZ-wet"_s)};
               }));
    addRuleRow(rule, "a law for one, nothing for the other", "none/error/0",
               withSecondLine({onLaw(u"KSZ-wet"_s)}, [](auto &r) { r.draft.committee = {}; }));
    const auto precise = "law-precise";
    const auto cited = [&](const QString &article, std::optional<QDate> day,
                           const QString &title = u"KSZ-wet"_s) {
        auto law = onLaw(title);
        law.article = article;
        law.date = day;
        return withSecondLine({law});
    };
    addRuleRow(precise, "no law", "holds", nothing);
    addRuleRow(precise, "day and article", "holds", cited(u"15, § 1"_s, QDate(1990, 1, 15)));
    addRuleRow(precise, "no article", "article/warning/1", cited(u"n.v.t."_s, QDate(1990, 1, 15)));
    addRuleRow(precise, "no day", "day/warning/1", cited(u"15"_s, {}));
    addRuleRow(precise, "neither", "both/warning/1", cited({}, {}));
    addRuleRow(precise, "the day in its title", "holds",
               cited(u"15"_s, {}, u"Wet van 15 januari 1990 houdende oprichting van een KSZ"_s));
    addRuleRow(precise, "a number is no year", "day/warning/1", cited(u"15"_s, {}, u"Wet nr. 20199"_s));
    const auto meanwhile = "dossier-meanwhile";
    const auto inTest = [](CompleteRequest &request) {
        request.draft.environment = Environment::Test;
        request.facts.decisions.clear();
    };
    addRuleRow(meanwhile, "test, each on a law", "holds",
               withSecondLine({onLaw(u"KSZ-wet"_s)}, [inTest](auto &r) {
                   inTest(r);
                   r.draft.services[0].basis = {onLaw(u"KSZ-wet"_s)};
               }));
    addRuleRow(meanwhile, "test, one on a law", "/remark", withSecondLine({onLaw(u"KSZ-wet"_s)}, inTest));
    addRuleRow("not-applicable-genuine", "beside a decision", "beside-decision/warning", [](auto &r) {
        LineBasis none;
        none.notApplicable = u"Geen machtiging vereist."_s;
        r.draft.services[0].basis = {LineBasis{u"22/901"_s, {}, {}, {}, {}, {}}, none};
    });
    addRuleRow("not-applicable-genuine", "of one line", "/warning/1",
               withSecondLine({onReason(u"Zie 12/081"_s)}, nothing));
}

void LineBasisRulesTest::severalRows()
{
    // One that covers the line is enough, wherever it stands.
    const Bases both{onDecision(u"22/901"_s), onDecision(u"22/902"_s)};
    for (const auto *rule : {"basis-recorded", "basis-in-force", "basis-covers", "basis-is-authorization",
                             "purpose-matches-basis", "basis-unused"})
        addRuleRow(rule, "both on both lines", "holds",
                   withSecondLine(both, [both](auto &r) { r.draft.services[0].basis = both; }));
    addRuleRow("basis-unused", "one on a line for which it is not", "holds", withSecondLine(both));
    addRuleRow("basis-unused", "the request's, though each line has its own", "/remark",
               withSecondLine({onDecision(u"22/902"_s)},
                              [](auto &r) { r.draft.services[0].basis = {onLaw(u"KSZ-wet"_s)}; }));
    addRuleRow("basis-unused", "one that no line can use", "/remark",
               withSecondLine({onDecision(u"22/902"_s), onDecision(u"22/903"_s)}));
    addRuleRow("basis-unused", "the only one, which covers nothing", "holds",
               [](auto &r) { r.facts.decisions[0].steps[0].services = QStringList{u"PersonService"_s}; });
    addRuleRow("basis-in-force", "one of two is refused", "holds", withSecondLine(both, [](auto &r) {
                   r.facts.decisions[0].decision.state = DossierState::Refused;
                   r.draft.services[0].basis = {onLaw(u"KSZ-wet"_s)};
                   r.draft.committee = {};
               }));
    addRuleRow("basis-in-force", "both are refused: the nearer one is named", "not-granted/error/1",
               withSecondLine(both, [](auto &r) {
                   for (auto &one : r.facts.decisions)
                       one.decision.state = DossierState::Refused;
                   r.draft.services[0].basis = {onLaw(u"KSZ-wet"_s)};
               }));
}

} // namespace licet

using licet::LineBasisRulesTest;
LICET_TEST(LineBasisRulesTest)

#include "line_basis_rules_test.moc"
