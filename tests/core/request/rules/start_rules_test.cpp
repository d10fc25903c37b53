#include "support/complete_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;
using licet::test::addRuleRow;
using licet::test::CompleteRequest;

namespace licet {

namespace {

/// An authorization for production, beside those of test and acceptance.
Authorization &addActive(CompleteRequest &request)
{
    request.facts.authorizations.push_back(request.facts.authorizations[0]);
    request.facts.authorizations.back().environment = Environment::Production;
    return request.facts.authorizations.back();
}

OpenRequest &addOpen(CompleteRequest &request)
{
    request.facts.openRequests.push_back({7, u"2026-0007"_s, RequestState::Sent, request.draft});
    return request.facts.openRequests.back();
}

} // namespace

/// The rules about what must be ready before an authorization starts.
class StartRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneFault_data()
    {
        test::addRuleColumns();
        connectionRows();
        ladderRows();
        duplicateRows();
        startRows();
    }
    void findsOneFault() { test::compareRuleRow(); }
    void theLadderNamesItsServices();

private:
    static void connectionRows();
    static void ladderRows();
    static void duplicateRows();
    static void startRows();
};

void StartRulesTest::connectionRows()
{
    const auto rule = "connection-ready";
    addRuleRow(rule, "certificate and echo test", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "an address instead", "holds", [](auto &r) {
        r.facts.connections[0].certificate = {};
        r.facts.connections[0].addresses = QStringList{u"192.0.2.1"_s};
    });
    addRuleRow(rule, "neither", "no-connection/remark",
               [](auto &r) { r.facts.connections[0].certificate = {}; });
    addRuleRow(rule, "another environment's card", "no-connection/remark",
               [](auto &r) { r.facts.connections[0].environment = Environment::Test; });
    addRuleRow(rule, "no echo test", "no-echo/remark",
               [](auto &r) { r.facts.connections[0].echoTestedOn.reset(); });

    const auto valid = "certificate-valid";
    addRuleRow(valid, "until the start date", "holds",
               [](auto &r) { r.facts.certificates[0].validUntil = QDate(2027, 3, 1); });
    addRuleRow(valid, "until the day before", "/warning",
               [](auto &r) { r.facts.certificates[0].validUntil = QDate(2027, 2, 28); });
    addRuleRow(valid, "no end recorded", "holds",
               [](auto &r) { r.facts.certificates[0].validUntil.reset(); });
    addRuleRow(valid, "no start date: the signing day counts", "/warning", [](auto &r) {
        r.draft.startDate.reset();
        r.facts.certificates[0].validUntil = QDate(2026, 12, 6);
    });
    addRuleRow(valid, "from a day after the start date", "not-yet/warning",
               [](auto &r) { r.facts.certificates[0].validFrom = QDate(2027, 3, 2); });
    addRuleRow(valid, "a card that states its certificate itself", "/warning", [](auto &r) {
        r.facts.connections[0].certificate = {};
        r.facts.connections[0].statedCertificate = StatedCertificate{u"CN=dossier"_s, QDate(2027, 2, 28)};
    });
    const auto renew = [](auto &r, QDate from, QDate until) {
        r.facts.certificates[0].validUntil = QDate(2027, 2, 28);
        auto renewal = r.facts.certificates[0];
        renewal.id = Id<Certificate>(2);
        renewal.renews = Id<Certificate>(1);
        renewal.validFrom = from;
        renewal.validUntil = until;
        r.facts.certificates.push_back(renewal);
    };
    addRuleRow(valid, "a renewal that is valid on the start date", "holds",
               [=](auto &r) { renew(r, QDate(2027, 2, 1), QDate(2029, 1, 31)); });
    addRuleRow(valid, "a renewal that begins too late", "/warning",
               [=](auto &r) { renew(r, QDate(2027, 3, 2), QDate(2029, 1, 31)); });
    addRuleRow(valid, "a renewal that was removed", "/warning", [=](auto &r) {
        renew(r, QDate(2027, 2, 1), QDate(2029, 1, 31));
        r.facts.certificates[1].removedOn = QDate(2026, 11, 1);
    });
    addRuleRow(valid, "the renewal of a renewal", "holds", [=](auto &r) {
        renew(r, QDate(2027, 2, 1), QDate(2027, 2, 28));
        auto last = r.facts.certificates[1];
        last.id = Id<Certificate>(3);
        last.renews = Id<Certificate>(2);
        last.validUntil = QDate(2030, 1, 31);
        r.facts.certificates.push_back(last);
    });
}

void StartRulesTest::ladderRows()
{
    const auto rule = "ladder";
    addRuleRow(rule, "test and acceptance granted", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "only test", "lacking/remark", [](auto &r) { r.facts.authorizations.pop_back(); });
    addRuleRow(rule, "acceptance has ended", "lacking/remark", [](auto &r) {
        r.facts.authorizations.back().state = AuthorizationState::Ended;
        r.facts.authorizations.back().endedOn = QDate(2026, 6, 1);
    });
    addRuleRow(rule, "the last day of acceptance is past", "lacking/remark",
               [](auto &r) { r.facts.authorizations.back().validUntil = QDate(2026, 11, 30); });
    addRuleRow(rule, "the service in other capitals", "holds",
               [](auto &r) { r.draft.services[0].name = u" "_s + r.draft.services[0].name.toUpper(); });
    addRuleRow(rule, "neither", "neither/remark", [](auto &r) { r.facts.authorizations.clear(); });
    addRuleRow(rule, "another service's", "neither/remark",
               [](auto &r) { r.draft.services[0].name = u"LivingWagesService"_s; });
    addRuleRow(rule, "another version", "neither/remark", [](auto &r) {
        r.draft.services[0].version = u"9"_s;
        for (auto &one : r.facts.authorizations)
            one.version = u"1"_s;
    });
    addRuleRow(rule, "a right whose version nobody knows", "holds", [](auto &r) {
        r.draft.services[0].version = u"9"_s;
        for (auto &one : r.facts.authorizations)
            one.version.clear();
    });
    addRuleRow(rule, "a request for test", "holds", [](auto &r) {
        r.draft.environment = Environment::Test;
        r.facts.authorizations.clear();
    });
}

/// Those that lack the same rungs stand together.
void StartRulesTest::theLadderNamesItsServices()
{
    auto request = test::completeRequest();
    const auto granted = request.draft.services.front();
    for (const auto &name : {u"LivingWagesService"_s, u"PersonService"_s, u"FamilyService"_s}) {
        auto line = granted;
        line.name = name;
        request.draft.services.push_back(line);
    }
    auto inTest = request.facts.authorizations.front();
    inTest.environment = Environment::Test;
    inTest.service = u"FamilyService"_s;
    request.facts.authorizations.push_back(inTest);
    QStringList said;
    for (const auto &one : check(request.draft, request.facts).findings)
        if (one.rule == u"ladder")
            said << one.outcome + u": "_s + one.arguments.join(u'|');
    QCOMPARE(said, (QStringList{u"neither: test|acceptance|LivingWagesService, PersonService"_s,
                                u"lacking: acceptance|FamilyService"_s}));
}

void StartRulesTest::duplicateRows()
{
    const auto rule = "not-duplicate";
    addRuleRow(rule, "none", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "an active authorization", "authorization/warning/0", [](auto &r) { addActive(r); });
    addRuleRow(rule, "an ended one", "holds",
               [](auto &r) { addActive(r).state = AuthorizationState::Ended; });
    addRuleRow(rule, "one whose last day is today", "authorization/warning/0",
               [](auto &r) { addActive(r).validUntil = QDate(2026, 12, 1); });
    addRuleRow(rule, "one whose last day was yesterday", "holds",
               [](auto &r) { addActive(r).validUntil = QDate(2026, 11, 30); });
    addRuleRow(rule, "one for another purpose", "holds",
               [](auto &r) { addActive(r).purpose = u"Recover."_s; });
    addRuleRow(rule, "one for another service", "holds",
               [](auto &r) { addActive(r).service = u"LivingWagesService"_s; });
    addRuleRow(rule, "what the request itself gave", "holds", [](auto &r) {
        r.facts.request = Id<Request>(7);
        addActive(r).request = r.facts.request;
    });
    addRuleRow(rule, "what another request gave", "authorization/warning/0", [](auto &r) {
        r.facts.request = Id<Request>(7);
        addActive(r).request = Id<Request>(8);
    });
    addRuleRow(rule, "an open request", "request/warning/0", [](auto &r) { addOpen(r); });
    addRuleRow(rule, "several authorizations are said once", "authorizations/warning/0", [](auto &r) {
        addActive(r);
        addActive(r).version = u"9"_s;
    });
    addRuleRow(rule, "several open requests are said once", "requests/warning/0", [](auto &r) {
        addOpen(r);
        addOpen(r);
        addOpen(r);
    });
    addRuleRow(rule, "many lines are said once", "lines-requested/warning/0", [](auto &r) {
        for (int line = 0; line < 8; ++line) {
            r.draft.services.push_back(r.draft.services[0]);
            r.draft.services.back().name += QString::number(line);
        }
        addOpen(r).draft.services = r.draft.services;
    });
    addRuleRow(rule, "two versions of a service are said once", "authorization/warning/0; request/warning/0",
               [](auto &r) {
                   r.draft.services.push_back(r.draft.services[0]);
                   r.draft.services.back().version = u"9"_s;
                   addActive(r);
                   addOpen(r);
               });
    addRuleRow(rule, "an open end", "end/warning/0",
               [](auto &r) { addOpen(r).draft.kind = RequestKind::End; });
    addRuleRow(rule, "an open end and another request", "request/warning/0; end/warning/0", [](auto &r) {
        addOpen(r).draft.kind = RequestKind::End;
        addOpen(r);
    });
    addRuleRow(rule, "an open request for test", "holds",
               [](auto &r) { addOpen(r).draft.environment = Environment::Test; });
    addRuleRow(rule, "an open request for another purpose", "holds",
               [](auto &r) { addOpen(r).draft.purpose = u"Recover."_s; });
}

void StartRulesTest::startRows()
{
    const auto rule = "start-feasible";
    // 15 working days after 7 December 2026, Christmas not counted: 29 December.
    addRuleRow(rule, "after 15 working days", "holds",
               [](auto &r) { r.draft.startDate = QDate(2026, 12, 29); });
    addRuleRow(rule, "after 14 working days", "/warning",
               [](auto &r) { r.draft.startDate = QDate(2026, 12, 28); });
    addRuleRow(rule, "after 15, the recipient closed on one", "/warning", [](auto &r) {
        r.draft.startDate = QDate(2026, 12, 29);
        r.facts.recipient->closingDays = {{QDate(2026, 12, 28), {}}};
    });
    addRuleRow(rule, "the decision in force on the start date", "holds",
               [](auto &r) { r.facts.decisions[0].steps[0].inForceOn = QDate(2027, 3, 1); });
    addRuleRow(rule, "the decision in force the day after", "/warning",
               [](auto &r) { r.facts.decisions[0].steps[0].inForceOn = QDate(2027, 3, 2); });
    addRuleRow(rule, "no start date", "holds", [](auto &r) { r.draft.startDate.reset(); });
}

} // namespace licet

using licet::StartRulesTest;
LICET_TEST(StartRulesTest)

#include "start_rules_test.moc"
