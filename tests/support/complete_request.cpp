#include "support/complete_request.h"

#include <QTest>

namespace licet::test {

using namespace Qt::StringLiterals;

namespace {

const auto deliberation = u"22/901"_s;
const auto purpose = u"Establish the right to an allowance from the employer's quarterly declarations."_s;
const auto service = u"DmfaConsultationService"_s;

Institution institution()
{
    Institution institution;
    institution.id = Id<Institution>(1);
    institution.name = u"Dienst Voorbeeld"_s;
    institution.kbo = *KboNumber::parse(u"0403019261");
    institution.address = u"Voorbeeldstraat 1, 1000 Brussel"_s;
    institution.consultantRoles = {u"security-consultant"_s, u"dpo"_s};
    return institution;
}

/// Managing official 1, deputy 2, security consultant 3, and 4 without a mandate.
Staff staff()
{
    Staff staff;
    int number = 0;
    for (const auto &name : {u"Marleen Claes"_s, u"Els Peeters"_s, u"Joris Wouters"_s, u"Tom Jacobs"_s}) {
        Person person;
        person.id = Id<Person>(++number);
        person.institution = Id<Institution>(1);
        person.name = name;
        person.email = u"post@voorbeeld.example"_s;
        staff.people.push_back(person);
    }
    number = 0;
    for (const auto role : {Role::ManagingOfficial, Role::Deputy, Role::SecurityConsultant}) {
        Mandate mandate;
        mandate.id = Id<Mandate>(++number);
        mandate.person = Id<Person>(number);
        mandate.role = role;
        mandate.from = QDate(2020, 1, 1);
        staff.mandates.push_back(mandate);
    }
    return staff;
}

DecisionWithSteps decision(const Institution &concerned)
{
    DecisionWithSteps decision;
    decision.decision.id = Id<Decision>(1);
    decision.decision.deliberation = deliberation;
    decision.decision.state = DossierState::Granted;
    DecisionStep step;
    step.dossier = u"IVC/KSZG/22/101"_s;
    step.decidedOn = QDate(2022, 5, 3);
    step.institutions = {{concerned.kbo, {}}};
    step.services = QStringList{service};
    step.purposes = QStringList{purpose};
    decision.steps = {step};
    return decision;
}

Authorization authorization(int number, Environment environment)
{
    Authorization authorization;
    authorization.id = Id<Authorization>(number);
    authorization.institution = Id<Institution>(1);
    authorization.application = Id<Application>(1);
    authorization.service = service;
    authorization.environment = environment;
    authorization.purpose = purpose;
    return authorization;
}

Connection connection()
{
    Connection connection;
    connection.application = Id<Application>(1);
    connection.environment = Environment::Production;
    connection.certificate = Id<Certificate>(1);
    connection.echoTestedOn = QDate(2026, 11, 3);
    return connection;
}

Certificate certificate()
{
    Certificate certificate;
    certificate.id = Id<Certificate>(1);
    certificate.institution = Id<Institution>(1);
    certificate.subject = u"CN=dossier"_s;
    certificate.validUntil = QDate(2027, 12, 31);
    return certificate;
}

LoggingDeclaration logging()
{
    LoggingDeclaration logging;
    logging.system = u"Access log"_s;
    logging.keeper = u"ICT"_s;
    logging.who = logging.what = logging.when = logging.how = true;
    logging.eachRequestToPerson = true;
    logging.retentionYears = 10;
    return logging;
}

Draft draft()
{
    Draft draft;
    draft.environment = Environment::Production;
    draft.institution = u"0403019261"_s;
    draft.application = u"Dossierbeheer"_s;
    ServiceLine line;
    line.name = service;
    line.version = u"1"_s;
    line.operations.all = true;
    line.volume = Volume{400, 90};
    draft.services = {line};
    draft.purpose = purpose;
    draft.legalContext = u"DAV:ALLOWANCE_RIGHTS"_s;
    draft.committee.deliberation = deliberation;
    draft.identification = Identification{IdentificationBy::ProgramNumber, {}};
    draft.logging = logging();
    draft.contacts =
        Contacts{Contact{u"Els Peeters"_s, {}, {}}, Contact{u"Tom Jacobs"_s, {}, {}}, std::nullopt};
    draft.startDate = QDate(2027, 3, 1);
    draft.signatory = u"Marleen Claes"_s;
    draft.signingDate = QDate(2026, 12, 7);
    draft.preparedBy = u"Joris Wouters"_s;
    return draft;
}

} // namespace

CompleteRequest completeRequest()
{
    CompleteRequest request{draft(), {}};
    auto &facts = request.facts;
    facts.today = QDate(2026, 12, 1);
    facts.institution = institution();
    facts.staff = staff();
    facts.application = Application{Id<Application>(1), Id<Institution>(1), u"Dossierbeheer"_s, {}, {}};
    facts.connections = {connection()};
    facts.certificates = {certificate()};
    facts.form = {u"webservices"_s, u"2017-07"_s, 10, {}, u"ppkb"_s};
    Recipient recipient;
    recipient.code = u"ppkb"_s;
    recipient.name = u"PPKB"_s;
    recipient.email = u"ppkb@ksz.example"_s;
    facts.recipient = recipient;
    facts.decisions = {decision(*facts.institution)};
    ReceivedProgramNumber received;
    received.institution = Id<Institution>(1);
    received.number = u"00901234567"_s;
    received.environment = Environment::Production;
    facts.programNumbers = {received};
    facts.authorizations = {authorization(1, Environment::Test), authorization(2, Environment::Acceptance)};
    NormsAssessment assessment;
    assessment.year = 2026;
    facts.normsAssessments = {assessment};
    WebService known;
    known.name = service;
    known.versions = QStringList{u"1"_s};
    facts.services = {known};
    return request;
}

CompleteRequest completeChange()
{
    auto request = completeRequest();
    request.draft.kind = RequestKind::Change;
    request.facts.concerned = request.facts.authorizations.front();
    request.facts.concerned->environment = Environment::Production;
    request.draft.authorization = request.facts.concerned->id;
    return request;
}

QString verdictOf(const QString &rule, const CompleteRequest &request)
{
    const auto outcome = check(request.draft, request.facts);
    QStringList verdict;
    for (const auto &finding : outcome.findings) {
        if (finding.rule != rule)
            continue;
        auto input = finding.outcome + u'/' + codeOf(finding.severity);
        if (finding.line >= 0)
            input += u'/' + QString::number(finding.line);
        verdict << input;
    }
    if (outcome.passed.contains(rule))
        verdict << u"holds"_s;
    return verdict.isEmpty() ? u"not applied"_s : verdict.join(u"; "_s);
}

void addRuleColumns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Change>("change");
}

void addRuleRow(const char *rule, const char *name, const char *verdict, Change change)
{
    QTest::newRow((QByteArray(rule) + ": " + name).constData())
        << QString::fromLatin1(rule) << QString::fromLatin1(verdict) << std::move(change);
}

void compareRuleRow()
{
    QFETCH(QString, rule);
    QFETCH(QString, verdict);
    QFETCH(Change, change);
    auto request = completeRequest();
    change(request);
    QCOMPARE(verdictOf(rule, request), verdict);
}

} // namespace licet::test
