#include "support/complete_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;
using licet::test::addRuleRow;
using licet::test::CompleteRequest;

namespace licet {

/// The rules about environment, purpose, services and volume.
class PurposeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneFault_data()
    {
        test::addRuleColumns();
        purposeRows();
        serviceRows();
    }
    void findsOneFault() { test::compareRuleRow(); }

    void purposeUnchanged_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("the same")
            << u"Establish the right to an allowance from the employer's quarterly declarations."_s
            << u"holds"_s;
        QTest::newRow("but for capitals, spacing and final stop")
            << u"establish the right to an allowance  from the employer’s quarterly declarations"_s
            << u"holds"_s;
        QTest::newRow("another") << u"Recover what was paid without a right to it."_s << u"other/error"_s;
        QTest::newRow("none, which purpose-stated says") << u" "_s << u"holds"_s;
    }
    void purposeUnchanged()
    {
        QFETCH(QString, purpose);
        QFETCH(QString, verdict);
        auto request = test::completeChange();
        request.draft.purpose = purpose;
        QCOMPARE(test::verdictOf(u"purpose-unchanged"_s, request), verdict);
        request.draft.kind = RequestKind::End;
        QCOMPARE(test::verdictOf(u"purpose-unchanged"_s, request), verdict);
    }
    void aChangeNamesTheAuthorizationConcerned()
    {
        auto request = test::completeChange();
        request.facts.concerned.reset();
        QCOMPARE(test::verdictOf(u"purpose-unchanged"_s, request), u"no-authorization/error"_s);
    }
    void aChangeIsAboutTheRightItNames()
    {
        auto request = test::completeChange();
        QCOMPARE(test::verdictOf(u"purpose-unchanged"_s, request), u"holds"_s);
        const auto differs = [&](const std::function<void(Authorization &)> &change) {
            auto other = request;
            change(*other.facts.concerned);
            const auto verdict = test::verdictOf(u"purpose-unchanged"_s, other);
            other.draft.kind = RequestKind::End;
            return verdict == test::verdictOf(u"purpose-unchanged"_s, other) ? verdict : u"differ"_s;
        };
        QCOMPARE(differs([](auto &one) { one.institution = Id<Institution>(9); }), u"institution/error"_s);
        QCOMPARE(differs([](auto &one) { one.application = Id<Application>(9); }), u"application/error"_s);
        QCOMPARE(differs([&](auto &one) {
                     one.environment =
                         one.environment == Environment::Test ? Environment::Acceptance : Environment::Test;
                 }),
                 u"environment/error"_s);
        QCOMPARE(differs([](auto &one) { one.service = u"Another"_s; }), u"services/error"_s);
        QCOMPARE(differs([](auto &one) { one.service = one.service.toUpper() + u' '; }), u"holds"_s);
    }

    void anEndIsOfTheVersionThatStands()
    {
        const auto verdict = [](RequestKind kind, const QString &version) {
            auto request = test::completeChange();
            request.draft.kind = kind;
            request.facts.concerned->version = version;
            request.draft.services.front().version = u"1"_s;
            return test::verdictOf(u"purpose-unchanged"_s, request);
        };
        QCOMPARE(verdict(RequestKind::End, u"2"_s), u"version/error"_s);
        QCOMPARE(verdict(RequestKind::Change, u"2"_s), u"holds"_s);
        QCOMPARE(verdict(RequestKind::End, u"1"_s), u"holds"_s);
        QCOMPARE(verdict(RequestKind::End, QString()), u"holds"_s);
    }

    void aChangeSaysWhatChanges()
    {
        const auto verdict = [](const std::function<void(CompleteRequest &)> &change) {
            auto request = test::completeChange();
            auto &right = *request.facts.concerned;
            const auto &line = request.draft.services.front();
            right.version = line.version;
            right.operations = line.operations;
            right.legalContext = request.draft.legalContext;
            right.committee = request.draft.committee;
            right.validUntil = request.draft.endDate;
            right.programNumber.reset();
            request.draft.identification.reset();
            request.draft.remarks.clear();
            request.facts.concernedForm = request.draft;
            change(request);
            return test::verdictOf(u"change-stated"_s, request);
        };
        QCOMPARE(verdict([](auto &) {}), u"/error"_s);
        QCOMPARE(verdict([](auto &r) { r.draft.services[0].version += u' '; }), u"/error"_s);
        QCOMPARE(verdict([](auto &r) { r.draft.remarks = u"n.v.t."_s; }), u"/error"_s);
        QCOMPARE(verdict([](auto &r) { r.draft.kind = RequestKind::End; }), u"not applied"_s);
        for (const auto &change : std::initializer_list<std::function<void(CompleteRequest &)>>{
                 [](auto &r) { r.draft.services[0].version = u"9"_s; },
                 [](auto &r) {
                     r.draft.services[0].operations = {false, {u"other"_s}};
                 },
                 [](auto &r) { r.draft.services[0].volume = Volume{}; },
                 [](auto &r) { r.draft.services.push_back(r.draft.services[0]); },
                 [](auto &r) { r.draft.legalContext = u"DAV:OTHER"_s; },
                 [](auto &r) { r.draft.committee.deliberation = u"12/999"_s; },
                 [](auto &r) { r.draft.endDate = QDate(2031, 1, 1); },
                 [](auto &r) { r.draft.contacts.reset(); }, [](auto &r) { r.draft.logging.reset(); },
                 [](auto &r) { r.draft.dataConcerned = u"Everybody"_s; },
                 [](auto &r) { r.facts.concerned->programNumber = *ProgramNumber::parse(u"00901239999"_s); },
                 [](auto &r) { r.draft.remarks = u"Another team will call it."_s; },
                 // What other rules say is not said twice.
                 [](auto &r) { r.facts.concerned.reset(); }})
            QCOMPARE(verdict(change), u"holds"_s);
    }

private:
    static void purposeRows();
    static void serviceRows();
};

void PurposeRulesTest::purposeRows()
{
    addRuleRow("one-environment", "one", "holds", [](CompleteRequest &) {});
    addRuleRow("one-environment", "none", "/error", [](auto &r) { r.draft.environment.reset(); });
    addRuleRow("purpose-stated", "given", "holds", [](CompleteRequest &) {});
    addRuleRow("purpose-stated", "one sign", "holds", [](auto &r) { r.draft.purpose = u"x"_s; });
    addRuleRow("purpose-stated", "empty", "/error", [](auto &r) { r.draft.purpose.clear(); });
    addRuleRow("purpose-stated", "a filler", "/error", [](auto &r) { r.draft.purpose = u"te bepalen"_s; });
    addRuleRow("purpose-stated", "only spaces", "/error", [](auto &r) { r.draft.purpose = u" \n\t"_s; });
    addRuleRow("purpose-precise", "40 signs", "holds", [](auto &r) { r.draft.purpose = QString(40, u'a'); });
    addRuleRow("purpose-precise", "39 signs", "short/warning",
               [](auto &r) { r.draft.purpose = QString(39, u'a'); });
    addRuleRow("purpose-precise", "39 signs and much space", "short/warning",
               [](auto &r) { r.draft.purpose = QString(37, u'a') + u"    b  "_s; });
    addRuleRow("purpose-precise", "the service's name", "name/warning",
               [](auto &r) { r.draft.purpose = u"DMFAConsultationService."_s; });
    addRuleRow("purpose-precise", "a long application's name", "name/warning", [](auto &r) {
        r.draft.application = QString(50, u'a');
        r.draft.purpose = QString(50, u'A');
    });
    addRuleRow("purpose-precise", "empty, which purpose-stated says", "holds",
               [](auto &r) { r.draft.purpose.clear(); });
    addRuleRow("purpose-precise", "a change", "not applied",
               [](auto &r) { r.draft.kind = RequestKind::Change; });
    addRuleRow("purpose-unchanged", "a new request", "not applied", [](CompleteRequest &) {});
}

void PurposeRulesTest::serviceRows()
{
    const auto rule = "service-precise";
    addRuleRow(rule, "version and all operations", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "operations named", "holds", [](auto &r) {
        r.draft.services[0].operations = {false, {u"consult"_s}};
    });
    addRuleRow(rule, "no line", "none/error", [](auto &r) { r.draft.services.clear(); });
    addRuleRow(rule, "no version", "version/error/0", [](auto &r) { r.draft.services[0].version = u" "_s; });
    addRuleRow(rule, "a filler for a version", "version/error/0",
               [](auto &r) { r.draft.services[0].version = u"n.v.t."_s; });
    addRuleRow(rule, "a filler for operations", "operations/error/0", [](auto &r) {
        r.draft.services[0].operations = {false, {u"n.v.t."_s}};
    });
    addRuleRow(rule, "no operations", "operations/error/0",
               [](auto &r) { r.draft.services[0].operations = {}; });
    addRuleRow(rule, "neither is one fault", "both/error/0", [](auto &r) {
        r.draft.services[0].version.clear();
        r.draft.services[0].operations = {};
    });
    addRuleRow(rule, "a filler for a name", "unnamed/error/0",
               [](auto &r) { r.draft.services[0].name = u"?"_s; });
    addRuleRow(rule, "the second line has no name", "unnamed/error/1",
               [](auto &r) { r.draft.services.push_back({}); });
    addRuleRow(rule, "a service without versions", "holds", [](auto &r) {
        r.draft.services[0].version.clear();
        r.facts.services[0].versions.clear();
    });
    addRuleRow(rule, "a service that the catalogue does not know", "version/error/0", [](auto &r) {
        r.draft.services[0].version.clear();
        r.facts.services.clear();
    });
    addRuleRow(rule, "a batch message by the line's mode", "holds", [](auto &r) {
        r.draft.services[0] = {u"A036"_s, {}, {}, ServiceMode::Batch, {}};
    });
    addRuleRow(rule, "a batch message by the catalogue", "holds", [](auto &r) {
        r.facts.services[0].audience = Audience::Batch;
        r.draft.services[0].version.clear();
        r.draft.services[0].operations = {};
    });
    addRuleRow(rule, "as many lines as the form takes", "holds",
               [](auto &r) { r.draft.services.resize(10, r.draft.services[0]); });
    addRuleRow(rule, "one line more", "too-many/error",
               [](auto &r) { r.draft.services.resize(11, r.draft.services[0]); });
    addRuleRow(rule, "a form that takes any number", "holds", [](auto &r) {
        r.facts.form.serviceLines = 0;
        r.draft.services.resize(11, r.draft.services[0]);
    });
    addRuleRow("service-once", "one line", "holds", [](CompleteRequest &) {});
    addRuleRow("service-once", "another version", "holds", [](auto &r) {
        r.draft.services.push_back(r.draft.services[0]);
        r.draft.services[1].version += u".1"_s;
    });
    addRuleRow("service-once", "the same version, other operations", "version/error/1", [](auto &r) {
        r.draft.services.push_back(r.draft.services[0]);
        r.draft.services[1].operations = {false, {u"consult"_s}};
        r.draft.services[1].name = u" "_s + r.draft.services[1].name.toUpper();
    });
    addRuleRow("service-once", "neither names a version", "service/error/1", [](auto &r) {
        r.draft.services[0].version.clear();
        r.draft.services.push_back(r.draft.services[0]);
    });
    addRuleRow("service-once", "lines without a name", "holds", [](auto &r) { r.draft.services = {{}, {}}; });
    addRuleRow("volume-stated", "both", "holds", [](CompleteRequest &) {});
    addRuleRow("volume-stated", "only a day's", "holds", [](auto &r) {
        r.draft.services[0].volume = Volume{1, {}};
    });
    addRuleRow("volume-stated", "none", "/warning/0", [](auto &r) { r.draft.services[0].volume.reset(); });
    addRuleRow("volume-stated", "an empty one", "/warning/0",
               [](auto &r) { r.draft.services[0].volume = Volume{}; });
    addRuleRow("volume-stated", "fewer than none", "impossible/error/0", [](auto &r) {
        r.draft.services[0].volume = Volume{-5, {}};
    });
    addRuleRow("volume-stated", "none a day", "impossible/error/0", [](auto &r) {
        r.draft.services[0].volume = Volume{0, {}};
    });
    addRuleRow("volume-stated", "more than there are people", "impossible/error/0", [](auto &r) {
        r.draft.services[0].volume = Volume{50'000'001, {}};
    });
    addRuleRow("volume-stated", "a peak as high as the day", "holds", [](auto &r) {
        r.draft.services[0].volume = Volume{400, 400};
    });
    addRuleRow("volume-stated", "a peak above the day", "peak/warning/0", [](auto &r) {
        r.draft.services[0].volume = Volume{400, 401};
    });
    addRuleRow("volume-stated", "a change", "not applied",
               [](auto &r) { r.draft.kind = RequestKind::Change; });
}

} // namespace licet

using licet::PurposeRulesTest;
LICET_TEST(PurposeRulesTest)

#include "purpose_rules_test.moc"
