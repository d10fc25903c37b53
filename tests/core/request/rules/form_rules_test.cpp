#include "support/complete_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;
using licet::test::addRuleRow;
using licet::test::CompleteRequest;

namespace licet {

namespace {

void state(CompleteRequest &request, const QString &programNumber)
{
    request.draft.identification->programNumber = programNumber;
}

} // namespace

/// The rules about the form, its numbers, its texts and its dates.
class FormRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneFault_data()
    {
        test::addRuleColumns();
        formRows();
        programNumberRows();
        textRows();
        languageRows();
        periodRows();
    }
    void findsOneFault() { test::compareRuleRow(); }

    void aPersonNumberIsShownWhereItStands()
    {
        auto request = test::completeRequest();
        request.draft.contacts->technical->name = u"Tom Jacobs (85.07.30-033.28)"_s;
        const auto outcome = check(request.draft, request.facts);
        QCOMPARE(int(outcome.findings.size()), 1);
        QCOMPARE(outcome.findings[0].field, u"contacts"_s);
        request.draft.purpose += u" 17073003384"_s;
        QCOMPARE(check(request.draft, request.facts).findings[0].field, u"purpose"_s);
    }
    void aPersonNumberIsNeverRepeated()
    {
        auto request = test::completeRequest();
        request.draft.remarks = u"Zie 85073003328"_s;
        const auto outcome = check(request.draft, request.facts);
        QCOMPARE(int(outcome.findings.size()), 1);
        QCOMPARE(outcome.findings[0].arguments, QStringList());
    }

private:
    static void formRows();
    static void programNumberRows();
    static void textRows();
    static void languageRows();
    static void periodRows();
};

void FormRulesTest::formRows()
{
    const auto rule = "ocmw-form";
    addRuleRow(rule, "no OCMW, web services", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "an OCMW by kind, web services", "needed/error",
               [](auto &r) { r.facts.institution->kind = InstitutionKind::Ocmw; });
    addRuleRow(rule, "an OCMW involved, web services", "needed/error",
               [](auto &r) { r.draft.ocmwInvolved = true; });
    addRuleRow(rule, "an OCMW involved, OCMW form", "holds", [](auto &r) {
        r.draft.ocmwInvolved = true;
        r.facts.form.name = u"ocmw"_s;
    });
    addRuleRow(rule, "no OCMW, OCMW form", "not-needed/error",
               [](auto &r) { r.facts.form.name = u"ocmw"_s; });
    addRuleRow(rule, "a service meant for OCMWs", "service/warning/0",
               [](auto &r) { r.facts.services[0].audience = Audience::Ocmw; });
    addRuleRow(rule, "a service meant for OCMWs, for one", "holds", [](auto &r) {
        r.facts.services[0].audience = Audience::Ocmw;
        r.draft.ocmwInvolved = true;
        r.facts.form.name = u"ocmw"_s;
    });

    addRuleRow("enclosures-present", "none required", "holds", [](CompleteRequest &) {});
    addRuleRow("enclosures-present", "one required and there", "holds", [](auto &r) {
        r.facts.form.requiredEnclosures = QStringList{u"Declaration"_s};
        r.draft.enclosures = QStringList{u"Plan"_s, u"Declaration"_s};
    });
    addRuleRow("enclosures-present", "two required, one there", "/warning", [](auto &r) {
        r.facts.form.requiredEnclosures = QStringList{u"Plan"_s, u"Declaration"_s};
        r.draft.enclosures = QStringList{u"Plan"_s};
    });
}

void FormRulesTest::programNumberRows()
{
    const auto shape = "program-number-shape";
    addRuleRow(shape, "empty asks for one", "holds", [](CompleteRequest &) {});
    addRuleRow(shape, "11 digits", "holds", [](auto &r) { state(r, u"00901234567"_s); });
    addRuleRow(shape, "in groups", "holds", [](auto &r) { state(r, u"009 0123 4567"_s); });
    addRuleRow(shape, "a decimal", "/error", [](auto &r) { state(r, u"1234567890.0"_s); });
    addRuleRow(shape, "10 digits", "/error", [](auto &r) { state(r, u"0090123456"_s); });
    addRuleRow(shape, "12 digits", "/error", [](auto &r) { state(r, u"009012345678"_s); });
    addRuleRow(shape, "a letter", "/error", [](auto &r) { state(r, u"0090123456x"_s); });

    const auto received = "program-number-received";
    addRuleRow(received, "empty asks for one", "holds", [](CompleteRequest &) {});
    addRuleRow(received, "received", "holds", [](auto &r) { state(r, u" 00901234567 "_s); });
    addRuleRow(received, "received, in groups", "holds", [](auto &r) { state(r, u"009 0123 4567"_s); });
    addRuleRow(received, "invented", "unknown/error", [](auto &r) { state(r, u"00901234568"_s); });
    addRuleRow(received, "another institution's", "unknown/error", [](auto &r) {
        r.facts.programNumbers[0].institution = Id<Institution>(2);
        state(r, u"00901234567"_s);
    });
    addRuleRow(received, "for another environment", "environment/warning", [](auto &r) {
        r.facts.programNumbers[0].environment = Environment::Test;
        state(r, u"00901234567"_s);
    });
    addRuleRow(received, "for another and for this one", "holds", [](auto &r) {
        r.facts.programNumbers.insert(r.facts.programNumbers.begin(), r.facts.programNumbers[0]);
        r.facts.programNumbers[0].environment = Environment::Test;
        state(r, u"00901234567"_s);
    });
    addRuleRow(received, "for any environment", "holds", [](auto &r) {
        r.facts.programNumbers[0].environment.reset();
        state(r, u"00901234567"_s);
    });
    addRuleRow(received, "misshapen, which program-number-shape says", "holds",
               [](auto &r) { state(r, u"123"_s); });

    const auto person = "program-number-not-person";
    addRuleRow(person, "no INSZ", "holds", [](auto &r) { state(r, u"00901234567"_s); });
    addRuleRow(person, "an INSZ", "/remark", [](auto &r) { state(r, u"85073003328"_s); });
    addRuleRow(person, "an INSZ but for its last digit", "holds",
               [](auto &r) { state(r, u"85073003329"_s); });
}

void FormRulesTest::textRows()
{
    const auto rule = "no-person-number";
    addRuleRow(rule, "none", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "in the purpose", "/warning",
               [](auto &r) { r.draft.purpose += u" Dossier 85.07.30-033.28"_s; });
    addRuleRow(rule, "in the reason of not applicable", "/warning", [](auto &r) {
        r.draft.committee = {{}, {}, u"85073003328"_s};
    });
    addRuleRow(rule, "in two texts is one fault", "/warning", [](auto &r) {
        r.draft.remarks = u"85073003328"_s;
        r.draft.dataConcerned = u"17073003384"_s;
    });
    addRuleRow(rule, "but for the last digit", "holds", [](auto &r) { r.draft.remarks = u"85073003329"_s; });
    addRuleRow(rule, "within a longer number", "holds", [](auto &r) { r.draft.remarks = u"850730033281"_s; });

    const auto printable = "characters-printable";
    addRuleRow(printable, "our languages and their neighbours", "holds", [](auto &r) {
        r.draft.remarks = u"« à l’œil » – Łódź, Straße, 12 \u20ac, KSZ\u2011nummer"_s;
    });
    addRuleRow(printable, "a sign that no font has", "/warning", [](auto &r) { r.draft.purpose += u" ✓"_s; });
    addRuleRow(printable, "each field is a fault", "/warning; /warning", [](auto &r) {
        r.draft.remarks = u"中 中"_s;
        r.facts.institution->name = u"Dienst ☎"_s;
    });
    addRuleRow(printable, "what nobody sees", "holds", [](auto &r) { r.draft.remarks = u"a\u00adb"_s; });

    const auto context = "legal-context-shape";
    addRuleRow(context, "empty", "holds", [](auto &r) { r.draft.legalContext.clear(); });
    addRuleRow(context, "1 character", "holds", [](auto &r) { r.draft.legalContext = u"x"_s; });
    addRuleRow(context, "64 characters", "holds", [](auto &r) { r.draft.legalContext = QString(64, u'x'); });
    addRuleRow(context, "65 characters", "/error", [](auto &r) { r.draft.legalContext = QString(65, u'x'); });
}

void FormRulesTest::languageRows()
{
    const auto law = "language-of-institution";
    const auto in = [](std::optional<LanguageRegime> regime, std::optional<Language> language) {
        return [=](CompleteRequest &r) {
            r.facts.institution->languageRegime = regime;
            r.draft.language = language;
        };
    };
    addRuleRow(law, "no regime recorded", "holds", in({}, Language::German));
    addRuleRow(law, "its language", "holds", in(LanguageRegime::Dutch, Language::Dutch));
    addRuleRow(law, "the language that nobody chose", "holds", in(LanguageRegime::French, {}));
    addRuleRow(law, "another one", "unilingual/warning", in(LanguageRegime::Dutch, Language::French));
    addRuleRow(law, "either of two", "holds", in(LanguageRegime::Bilingual, Language::French));
    addRuleRow(law, "neither of the two", "bilingual/warning",
               in(LanguageRegime::Bilingual, Language::German));
    addRuleRow(law, "a form for reading", "unilingual/warning",
               in(LanguageRegime::German, Language::English));
    const auto rule = "text-in-form-language";
    const auto inFrench = [](CompleteRequest &r) {
        r.draft.language = Language::French;
        r.facts.institution->names.fr = u"Service Exemple"_s;
        r.facts.institution->addresses.fr = u"Rue de l’Exemple 1, 1000 Bruxelles"_s;
        r.facts.recipient->names.fr = u"BCSS"_s;
    };
    addRuleRow(rule, "the usual language", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "all in French", "holds", inFrench);
    addRuleRow(rule, "nothing in German", "institution/remark; recipient/remark",
               [](auto &r) { r.draft.language = Language::German; });
    addRuleRow(rule, "no address", "institution/remark", [inFrench](auto &r) {
        inFrench(r);
        r.facts.institution->addresses.fr.clear();
    });
    addRuleRow(rule, "a filler is no name", "institution/remark", [inFrench](auto &r) {
        inFrench(r);
        r.facts.institution->names.fr = u"à compléter"_s;
    });
    addRuleRow(rule, "the recipient's address only by its usual text", "recipient/remark",
               [inFrench](auto &r) {
                   inFrench(r);
                   r.facts.recipient->address = u"Willebroekkaai 38, 1000 Brussel"_s;
               });
    addRuleRow(rule, "an institution of that language", "recipient/remark", [](auto &r) {
        r.facts.institution->language = Language::French;
        r.draft.language.reset();
    });
    addRuleRow(rule, "a recipient of that language", "holds", [inFrench](auto &r) {
        inFrench(r);
        r.facts.recipient->names.fr.clear();
        r.facts.recipient->language = Language::French;
    });
    addRuleRow(rule, "a title in another language", "title/remark",
               [](auto &r) { r.facts.staff.mandates[0].title.fr = u"administratrice générale"_s; });
    addRuleRow(rule, "a title in this one", "holds",
               [](auto &r) { r.facts.staff.mandates[0].title.nl = u"administrateur-generaal"_s; });
    addRuleRow(rule, "English is for reading", "holds",
               [](auto &r) { r.draft.language = Language::English; });
}

void FormRulesTest::periodRows()
{
    const auto rule = "period-ordered";
    addRuleRow(rule, "no end", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "one day", "holds", [](auto &r) { r.draft.endDate = QDate(2027, 3, 1); });
    addRuleRow(rule, "end before start", "/error", [](auto &r) { r.draft.endDate = QDate(2027, 2, 28); });
    addRuleRow(rule, "no start", "holds", [](auto &r) {
        r.draft.startDate.reset();
        r.draft.endDate = QDate(2027, 2, 28);
    });

    const auto stated = "end-date-stated";
    const auto end = [](auto &r) {
        r.draft.kind = RequestKind::End;
        r.draft.endDate = QDate(2027, 3, 31);
        r.draft.remarks = u"Replaced."_s;
    };
    addRuleRow(stated, "a new request", "not applied", [](CompleteRequest &) {});
    addRuleRow(stated, "a change", "not applied", [](auto &r) { r.draft.kind = RequestKind::Change; });
    addRuleRow(stated, "last day and reason", "holds", end);
    addRuleRow(stated, "the day of the signature", "holds", [end](auto &r) {
        end(r);
        r.draft.startDate.reset();
        r.draft.endDate = r.draft.signingDate;
    });
    addRuleRow(stated, "the day before", "past/warning", [end](auto &r) {
        end(r);
        r.draft.startDate.reset();
        r.draft.endDate = r.draft.signingDate->addDays(-1);
    });
    const auto ofRightUntil = [end](QDate last) {
        return [end, last](auto &r) {
            end(r);
            r.facts.concerned = Authorization();
            r.facts.concerned->validUntil = last;
        };
    };
    addRuleRow(stated, "the last day of the right itself", "holds", ofRightUntil({2027, 3, 31}));
    addRuleRow(stated, "after that of the right", "after-the-end/warning", ofRightUntil({2027, 3, 30}));
    addRuleRow(stated, "no last day", "/error", [end](auto &r) {
        end(r);
        r.draft.endDate.reset();
    });
    addRuleRow(stated, "no reason", "no-reason/warning", [end](auto &r) {
        end(r);
        r.draft.remarks = u"n.v.t."_s;
    });
    addRuleRow(stated, "declared to have no reason", "holds", [end](auto &r) {
        end(r);
        r.draft.remarks.clear();
        r.draft.none = {u"remarks"_s};
    });
    addRuleRow(stated, "declared to have no last day", "/error", [end](auto &r) {
        end(r);
        r.draft.endDate.reset();
        r.draft.none = {u"endDate"_s};
    });
}

} // namespace licet

using licet::FormRulesTest;
LICET_TEST(FormRulesTest)

#include "form_rules_test.moc"
