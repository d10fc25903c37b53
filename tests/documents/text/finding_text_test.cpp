#include "base/coded_texts.h"
#include "request/check.h"
#include "request/facts_reader.h"
#include "request/rules/rule_table.h"
#include "support/example_data.h"
#include "support/test_registry.h"
#include "text/finding_rows.h"
#include "text/finding_text.h"
#include "text/terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

struct Emitted
{
    const char *rule;
    const char *outcome;
    int arguments;
};

/// Every outcome that a rule can give, with how many arguments it gives.
constexpr Emitted emitted[] = {
    {"one-environment", "", 0},
    {"purpose-stated", "", 0},
    {"purpose-precise", "name", 1},
    {"purpose-precise", "short", 2},
    {"purpose-unchanged", "no-authorization", 0},
    {"purpose-unchanged", "institution", 0},
    {"purpose-unchanged", "application", 0},
    {"purpose-unchanged", "environment", 0},
    {"purpose-unchanged", "services", 0},
    {"purpose-unchanged", "version", 1},
    {"purpose-unchanged", "other", 0},
    {"service-precise", "none", 0},
    {"service-precise", "too-many", 1},
    {"service-precise", "unnamed", 1},
    {"service-precise", "both", 1},
    {"service-precise", "version", 1},
    {"service-precise", "operations", 1},
    {"service-once", "service", 3},
    {"service-once", "version", 4},
    {"basis-stated", "none", 0},
    {"basis-stated", "no-reason", 0},
    {"law-precise", "article", 1},
    {"law-precise", "day", 1},
    {"law-precise", "both", 1},
    {"not-applicable-genuine", "", 1},
    {"not-applicable-genuine", "beside-decision", 1},
    {"basis-is-authorization", "advice", 1},
    {"basis-is-authorization", "recommendation", 1},
    {"recipient-known", "mail-address", 2},
    {"volume-stated", "impossible", 1},
    {"volume-stated", "peak", 3},
    {"logging-declared", "too-many-years", 2},
    {"basis-recorded", "unknown", 1},
    {"basis-recorded", "dossier", 2},
    {"basis-recorded", "several", 2},
    {"basis-in-force", "not-granted", 2},
    {"basis-in-force", "ended", 2},
    {"basis-in-force", "no-day", 1},
    {"basis-in-force", "later", 3},
    {"basis-covers", "institution", 2},
    {"basis-covers", "service", 2},
    {"basis-names-predecessor", "merged", 5},
    {"basis-names-predecessor", "number", 5},
    {"basis-unused", "", 1},
    {"purpose-matches-basis", "", 1},
    {"dossier-meanwhile", "", 1},
    {"norms-assessed", "none", 2},
    {"norms-assessed", "late", 1},
    {"logging-declared", "none", 0},
    {"logging-declared", "answers", 1},
    {"logging-declared", "system", 0},
    {"logging-declared", "keeper", 0},
    {"logging-declared", "no-years", 0},
    {"logging-declared", "years", 1},
    {"logging-declared", "person", 0},
    {"signatory-entitled", "none", 0},
    {"signatory-entitled", "absent", 2},
    {"signatory-entitled", "others-present", 3},
    {"signatory-entitled", "no-mandate", 2},
    {"signatory-entitled", "unknown", 2},
    {"signatory-entitled", "other-vacant", 2},
    {"signatory-entitled", "past-day", 1},
    {"signatory-entitled", "signed-absent", 3},
    {"signatory-entitled", "signed-others-present", 3},
    {"signatory-entitled", "signed-no-mandate", 2},
    {"signatory-entitled", "signed-unknown", 3},
    {"self-signed", "", 1},
    {"ocmw-form", "needed", 0},
    {"ocmw-form", "not-needed", 0},
    {"ocmw-form", "service", 1},
    {"program-number-shape", "", 1},
    {"program-number-received", "unknown", 1},
    {"program-number-received", "environment", 2},
    {"program-number-not-person", "", 1},
    {"no-person-number", "", 0},
    {"characters-printable", "", 1},
    {"text-in-form-language", "institution", 2},
    {"text-in-form-language", "recipient", 2},
    {"text-in-form-language", "title", 2},
    {"language-of-institution", "unilingual", 2},
    {"language-of-institution", "bilingual", 1},
    {"recipient-known", "unknown", 1},
    {"recipient-known", "no-address", 1},
    {"consultant-named", "none", 2},
    {"consultant-named", "unreachable", 1},
    {"institution-identified", "none", 0},
    {"institution-identified", "unknown", 1},
    {"institution-identified", "merged", 3},
    {"institution-identified", "merges", 3},
    {"institution-identified", "address", 1},
    {"contacts-named", "both", 0},
    {"contacts-named", "functional", 0},
    {"contacts-named", "technical", 0},
    {"volume-stated", "", 1},
    {"legal-context-shape", "", 2},
    {"change-stated", "", 0},
    {"end-date-stated", "", 0},
    {"end-date-stated", "no-reason", 0},
    {"end-date-stated", "past", 2},
    {"end-date-stated", "after-the-end", 2},
    {"period-ordered", "", 2},
    {"connection-ready", "no-connection", 2},
    {"connection-ready", "no-echo", 2},
    {"certificate-valid", "", 2},
    {"certificate-valid", "not-yet", 2},
    {"ladder", "neither", 3},
    {"ladder", "lacking", 2},
    {"ladder", "both", 2},
    {"ladder", "one", 1},
    {"not-duplicate", "authorization", 1},
    {"not-duplicate", "request", 2},
    {"not-duplicate", "end", 2},
    {"not-duplicate", "authorizations", 2},
    {"not-duplicate", "lines-authorized", 1},
    {"not-duplicate", "requests", 3},
    {"not-duplicate", "lines-requested", 2},
    {"start-feasible", "", 3},
    {"enclosures-present", "", 1},
};

Finding findingOf(const Emitted &row)
{
    Finding finding;
    finding.rule = QString::fromLatin1(row.rule);
    finding.outcome = QString::fromLatin1(row.outcome);
    for (int number = 0; number < row.arguments; ++number)
        finding.arguments << QString(3, QChar(u'x'));
    return finding;
}

} // namespace

class FindingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereLinesDifferTheFindingNamesTheService()
    {
        const Translator translator(Language::English);
        Finding finding{u"basis-stated"_s, u"none"_s, Severity::Error, u"committee"_s, 1, u"P22"_s, {}};
        const auto alone = describe(translator, finding).problem;
        finding.arguments = {u"PersonService"_s};
        QCOMPARE(describe(translator, finding).problem, u"PersonService: "_s + alone);
        finding = {u"basis-recorded"_s,     u"unknown"_s, Severity::Error, u"committee"_s, 1, {},
                   {u"22/903"_s, u"A, B"_s}};
        QVERIFY(describe(translator, finding).problem.startsWith(u"A, B: The decision 22/903"_s));
    }

    void everyOutcomeHasWordsInEveryLanguage_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(std::size(emitted)); ++row)
            QTest::addRow("%s %s", emitted[row].rule, emitted[row].outcome) << row;
    }
    void everyOutcomeHasWordsInEveryLanguage()
    {
        QFETCH(int, row);
        const auto finding = findingOf(emitted[row]);
        static const QRegularExpression place(u"%[0-9]"_s);
        for (const auto &language : EnumCodes<Language>::all) {
            const Translator translator(language.value);
            const auto words = describe(translator, finding);
            QVERIFY2(!words.problem.isEmpty() && !words.remedy.isEmpty(), language.code);
            QVERIFY2(!words.problem.contains(place) && !words.remedy.contains(place), language.code);
            QVERIFY2(ruleTitle(translator, finding.rule) != finding.rule, language.code);
        }
    }

    /// A service may be called as a day is written, or as an environment, a language or a state is coded.
    void whatIsNamedStandsAsItWasTyped_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name :
             {u"2026-10-12"_s, u"production"_s, u"nl"_s, u"granted"_s, u"new|production|X|2026-10-12"_s})
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void whatIsNamedStandsAsItWasTyped()
    {
        QFETCH(QString, name);
        const Translator translator(Language::English);
        Finding version;
        version.rule = u"service-precise"_s;
        version.outcome = u"version"_s;
        version.arguments = {name};
        QCOMPARE(describe(translator, version).problem, name + u" has no version."_s);
        Finding connection;
        connection.rule = u"connection-ready"_s;
        connection.outcome = u"no-echo"_s;
        connection.arguments = {name, u"acceptance"_s};
        QCOMPARE(describe(translator, connection).problem,
                 name + u" has passed no echo test in acceptance."_s);
    }

    void daysTermsAndRequestsAreReadable()
    {
        const auto said = [](const QString &rule, const QString &outcome, const QStringList &arguments,
                             Language language) {
            Finding finding;
            finding.rule = rule;
            finding.outcome = outcome;
            finding.arguments = arguments;
            return describe(Translator(language), finding).problem;
        };
        QVERIFY(said(u"consultant-named"_s, u"none"_s, {u"X"_s, u"2026-10-12"_s}, Language::English)
                    .contains(printedDate(QDate(2026, 10, 12), Language::English)));
        QVERIFY(said(u"ladder"_s, u"one"_s, {u"acceptance"_s}, Language::Dutch).contains(u"acceptatie"));
        QVERIFY(said(u"basis-in-force"_s, u"not-granted"_s, {u"22/901"_s, u"filed"_s}, Language::English)
                    .contains(term(Translator(Language::English), DossierState::Filed)));
        QVERIFY(said(u"text-in-form-language"_s, u"institution"_s, {u"X"_s, u"de"_s}, Language::English)
                    .contains(u"(German)"_s));
    }

    void aLanguageIsNamedInTheReadersLanguage()
    {
        Finding finding;
        finding.rule = u"text-in-form-language"_s;
        finding.outcome = u"institution"_s;
        finding.arguments = {u"X"_s, u"fr"_s};
        const auto said = [&](Language language) { return describe(Translator(language), finding).problem; };
        QVERIFY2(said(Language::Dutch).contains(u"(Frans)"_s), qPrintable(said(Language::Dutch)));
        QVERIFY2(said(Language::French).contains(u"(français)"_s), qPrintable(said(Language::French)));
        QVERIFY2(said(Language::German).contains(u"(Französisch)"_s), qPrintable(said(Language::German)));
        QVERIFY2(said(Language::English).contains(u"(French)"_s), qPrintable(said(Language::English)));
        finding.arguments = {u"X"_s, u"de"_s};
        QVERIFY2(said(Language::French).contains(u"(allemand)"_s), qPrintable(said(Language::French)));
    }

    void aRecipientIsNamedInTheReadersLanguage()
    {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.language = Language::German;
        const test::ExampleRegister example;
        auto facts = *readFacts(example.reg->database(), draft, QDate(2026, 12, 7));
        QVERIFY(facts.recipient.has_value());
        facts.recipient->name = u"KSZ, dienst X"_s;
        facts.recipient->names = {{}, u"BCSS, service X"_s, {}};
        facts.recipient->addresses = {};
        const auto said = [&](const QString &rule, Language language) {
            for (const auto &one : check(draft, facts).findings)
                if (one.rule == rule && one.field == u"recipient"_s)
                    return describe(Translator(language), one).problem;
            return QString();
        };
        const auto isNamed = [&](const QString &rule) {
            const auto dutch = said(rule, Language::Dutch);
            QVERIFY2(dutch.contains(u"KSZ, dienst X"_s) && !dutch.contains(u'|'), qPrintable(dutch));
            const auto french = said(rule, Language::French);
            QVERIFY2(french.contains(u"BCSS, service X"_s) && !french.contains(u"KSZ"_s), qPrintable(french));
            QVERIFY2(said(rule, Language::German).contains(u"KSZ, dienst X"_s), qPrintable(rule));
        };
        isNamed(u"text-in-form-language"_s);
        facts.recipient->email = u"nobody"_s;
        isNamed(u"recipient-known"_s);
        facts.recipient->email.clear();
        facts.recipient->address.clear();
        isNamed(u"recipient-known"_s);
    }

    void aNameWithBarsStandsAsItWasTyped()
    {
        for (const auto &usual : {u"a|b|c|d|e"_s, u"|a|b|c|d"_s, u"||||"_s, u"a"_s})
            for (const auto &french : {QString(), u"B"_s, u"b|c"_s}) {
                const auto coded = codedTexts({{}, french, {}}, usual);
                QCOMPARE(codedTextIn(Language::Dutch, coded), usual);
                QCOMPARE(codedTextIn(Language::French, coded), french == u"B" ? french : usual);
            }
    }

    void theQuestionsOfALogAreWordsNotCodes()
    {
        Finding finding;
        finding.rule = u"logging-declared"_s;
        finding.outcome = u"answers"_s;
        finding.arguments = {u"WHO, WHAT, WHEN, HOW"_s};
        const auto said = [&](Language language) { return describe(Translator(language), finding).problem; };
        QCOMPARE(said(Language::Dutch), u"De logging geeft geen antwoord op: wie, wat, wanneer, hoe."_s);
        QCOMPARE(said(Language::French),
                 u"La journalisation ne répond pas à\u00a0: qui, quoi, quand, comment."_s);
        QCOMPARE(said(Language::German), u"Die Protokollierung beantwortet nicht: wer, was, wann, wie."_s);
        QCOMPARE(said(Language::English), u"The logging does not answer: who, what, when, how."_s);
    }

    void thereAreNoWordsForWhatNoRuleSays()
    {
        QStringList expected;
        for (const auto &row : emitted)
            expected << QString::fromLatin1(row.rule) + u' ' + QString::fromLatin1(row.outcome);
        QStringList found;
        for (const auto &row : findingRows())
            found << QString::fromLatin1(row.rule) + u' ' + QString::fromLatin1(row.outcome);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void everyRuleHasATitleAndASource()
    {
        const Translator english(Language::English);
        for (const auto &rule : allRules()) {
            const auto id = QString::fromLatin1(rule.id);
            QVERIFY2(ruleTitle(english, id) != id, rule.id);
            for (const int number : procedureNumbers(QString::fromUtf8(rule.source)))
                QVERIFY2(!procedureSentence(english, number).isEmpty(), rule.id);
        }
        QCOMPARE(int(procedureSentences().size()), 26);
    }

    void aSentenceThatIsQuotedHasOneFullStop()
    {
        Finding finding;
        finding.rule = u"not-applicable-genuine"_s;
        finding.arguments = {u"Valt onder de algemene machtiging van 2019."_s};
        const auto problem = describe(Translator(Language::Dutch), finding).problem;
        QVERIFY2(problem.endsWith(u"van 2019”."_s), qPrintable(problem));
        finding.arguments = {u"en zo verder..."_s};
        QVERIFY(describe(Translator(Language::Dutch), finding).problem.endsWith(u"verder...”."_s));
    }

    void aSourceNamesItsSentences()
    {
        QCOMPARE(procedureNumbers(u"P11–P14"_s), (std::vector<int>{11, 12, 13, 14}));
        QCOMPARE(procedureNumbers(u"P7, P21"_s), (std::vector<int>{7, 21}));
        QCOMPARE(procedureNumbers(u"good practice"_s), std::vector<int>());
    }

    void datesAndCodesAreShownAsPeopleReadThem()
    {
        Finding finding;
        finding.rule = u"connection-ready"_s;
        finding.outcome = u"no-echo"_s;
        finding.arguments = {u"Dossierbeheer"_s, u"acceptance"_s};
        const auto dutch = describe(Translator(Language::Dutch), finding).problem;
        QVERIFY2(!dutch.contains(u"acceptance"_s), qPrintable(dutch));
        finding.rule = u"period-ordered"_s;
        finding.outcome.clear();
        finding.arguments = {u"2027-02-28"_s, u"2027-03-01"_s};
        const auto problem = describe(Translator(Language::English), finding).problem;
        QVERIFY2(problem.contains(u"28/02/2027"_s) && problem.contains(u"01/03/2027"_s), qPrintable(problem));
    }

    void whatAUserTypedIsNoPlaceholder()
    {
        Finding finding;
        finding.rule = u"basis-recorded"_s;
        finding.outcome = u"several"_s;
        finding.arguments = {u"%2"_s, u"TC/01/82"_s};
        const auto problem = describe(Translator(Language::English), finding).problem;
        QVERIFY2(problem.contains(u"%2"_s), qPrintable(problem));
        QCOMPARE(int(problem.count(u"TC/01/82"_s)), 1);
    }
};

} // namespace licet

using licet::FindingTextTest;
LICET_TEST(FindingTextTest)

#include "finding_text_test.moc"
