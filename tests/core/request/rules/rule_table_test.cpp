#include "request/rules/rule_table.h"
#include "support/complete_request.h"
#include "support/test_registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// id | severity | kinds | field | source, as published to the users of the program.
constexpr const char *expectedRows[] = {
    "one-environment|error|nce|environment|P19",
    "purpose-stated|error|nce|purpose|P7",
    "purpose-precise|warning|n|purpose|P7, P21",
    "purpose-unchanged|error|ce|purpose|P7",
    "service-precise|error|nce|services|P21",
    "service-once|error|nce|services|P21",
    "basis-stated|error|nc|committee|P22",
    "law-precise|warning|nc|committee|P22",
    "not-applicable-genuine|warning|nc|committee|P22",
    "basis-is-authorization|warning|nc|committee|P22",
    "basis-recorded|error|nc|committee|P5, P22",
    "basis-in-force|error|nc|committee|P8",
    "basis-covers|warning|nc|committee|P7, P8",
    "basis-names-predecessor|warning|nc|committee|P8",
    "basis-unused|remark|nc|committee|P22",
    "purpose-matches-basis|warning|nc|purpose|P7",
    "dossier-meanwhile|remark|n|committee|P3",
    "norms-assessed|warning|nc|institution|P9, P10",
    "logging-declared|error|nc|logging|P11–P14",
    "signatory-entitled|error|nce|signatory|P15, P18",
    "self-signed|warning|nce|signatory|good practice",
    "ocmw-form|error|nce|form|P17",
    "program-number-shape|error|nce|identification|domain 3",
    "program-number-received|error|nce|identification|P20",
    "program-number-not-person|remark|nce|identification|domain 3",
    "no-person-number|warning|nce|purpose|good practice",
    "characters-printable|warning|nce|purpose|good practice",
    "text-in-form-language|remark|nce|language|good practice",
    "language-of-institution|warning|nce|language|good practice",
    "recipient-known|error|nce|recipient|P23",
    "consultant-named|error|nce|institution|P24",
    "institution-identified|error|nce|institution|P25",
    "contacts-named|warning|nc|contacts|P25",
    "volume-stated|warning|n|services|good practice",
    "legal-context-shape|error|nce|legalContext|domain 3",
    "change-stated|error|c|services|P25",
    "end-date-stated|error|e|endDate|P25",
    "period-ordered|error|nce|endDate|P25",
    "connection-ready|remark|n|application|P2",
    "certificate-valid|warning|nc|application|good practice",
    "ladder|remark|n|environment|P2",
    "not-duplicate|warning|n|services|good practice",
    "start-feasible|warning|nc|startDate|good practice",
    "enclosures-present|warning|nce|enclosures|P17, P25",
};

QString kindsOf(unsigned kinds)
{
    QString letters;
    if (kinds & ForNew)
        letters += u'n';
    if (kinds & ForChange)
        letters += u'c';
    if (kinds & ForEnd)
        letters += u'e';
    return letters;
}

QString rowOf(const Rule &rule)
{
    return QStringList{QString::fromLatin1(rule.id), codeOf(rule.severity), kindsOf(rule.kinds),
                       QString::fromLatin1(rule.field), QString::fromUtf8(rule.source)}
        .join(u'|');
}

} // namespace

class RuleTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryRule()
    {
        QStringList expected;
        for (const auto *row : expectedRows)
            expected << QString::fromUtf8(row);
        QStringList found;
        for (const auto &rule : allRules())
            found << rowOf(rule);
        QCOMPARE(found, expected);
    }

    void aCompleteRequestPassesEach_data()
    {
        QTest::addColumn<RequestKind>("kind");
        QTest::addColumn<unsigned>("bit");
        QTest::newRow("new") << RequestKind::New << unsigned(ForNew);
        QTest::newRow("change") << RequestKind::Change << unsigned(ForChange);
        QTest::newRow("end") << RequestKind::End << unsigned(ForEnd);
    }
    void aCompleteRequestPassesEach()
    {
        QFETCH(RequestKind, kind);
        QFETCH(unsigned, bit);
        auto request = kind == RequestKind::New ? test::completeRequest() : test::completeChange();
        request.draft.kind = kind;
        if (kind == RequestKind::End) {
            request.draft.endDate = QDate(2027, 6, 30);
            request.draft.remarks = u"Replaced by another application."_s;
        }
        const auto outcome = check(request.draft, request.facts);
        QStringList found;
        for (const auto &finding : outcome.findings)
            found << finding.rule;
        QCOMPARE(found, QStringList());
        const auto applies = [bit](const Rule &rule) { return (rule.kinds & bit) != 0; };
        QCOMPARE(int(outcome.passed.size()),
                 int(std::count_if(allRules().begin(), allRules().end(), applies)));
        QVERIFY(!outcome.hasErrors());
    }

    void errorsComeFirstThenWarningsThenRemarks()
    {
        auto request = test::completeRequest();
        request.draft.purpose = u"Short"_s;
        request.draft.signatory.clear();
        request.facts.authorizations.clear();
        request.facts.decisions[0].steps[0].purposes.clear();
        request.draft.endDate = QDate(2027, 2, 1);
        const auto outcome = check(request.draft, request.facts);
        QStringList found;
        for (const auto &finding : outcome.findings)
            found << finding.rule;
        QCOMPARE(found, (QStringList{u"signatory-entitled"_s, u"period-ordered"_s, u"purpose-precise"_s,
                                     u"ladder"_s}));
        QVERIFY(outcome.hasErrors());
    }

    void anEmptyDraftIsCheckedWithoutHarm()
    {
        for (const auto kind : {RequestKind::New, RequestKind::Change, RequestKind::End}) {
            Draft draft;
            draft.kind = kind;
            Facts facts;
            facts.today = QDate(2026, 12, 1);
            QVERIFY(check(draft, facts).hasErrors());
        }
    }
};

} // namespace licet

using licet::RuleTableTest;
LICET_TEST(RuleTableTest)

#include "rule_table_test.moc"
