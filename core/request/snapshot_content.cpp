#include "request/snapshot_content.h"

#include "base/json_record.h"
#include "committee/cited_decision.h"
#include "committee/in_force.h"
#include "institution/used_certificates.h"
#include "request/cosignatories.h"
#include "request/line_bases.h"
#include "request/registered_spelling.h"

namespace licet {

SnapshotInstitution paperInstitution(const Institution &known, Language language)
{
    SnapshotInstitution paper;
    paper.name = known.names.in(language, known.name);
    paper.address = known.addresses.in(language, known.address);
    paper.names = known.names.with(known.name, known.language);
    paper.addresses = known.addresses.with(known.address, known.language);
    paper.kbo = known.kbo;
    paper.kind = known.kind;
    paper.sector = known.sector;
    paper.network = known.network;
    paper.managingInstitution = known.managingInstitution;
    paper.logo = QString::fromLatin1(known.logo.toHex());
    return paper;
}

namespace {

SnapshotInstitution paperInstitution(const Draft &draft, const Facts &facts)
{
    if (facts.institution)
        return paperInstitution(*facts.institution, formLanguage(draft, facts));
    SnapshotInstitution paper;
    paper.name = draft.institution;
    return paper;
}

SnapshotRecipient paperRecipient(const Recipient &known, Language language)
{
    const auto addressed = addressedIn(language, known);
    return {known.code,
            addressed.name,
            addressed.address,
            known.email,
            known.names.with(known.name, known.language),
            known.addresses.with(known.address, known.language)};
}

SnapshotApplication paperApplication(const Draft &draft, const Facts &facts)
{
    SnapshotApplication paper;
    paper.name = draft.application;
    if (facts.application) {
        paper.description = facts.application->description;
        paper.supplier = facts.application->supplier;
    }
    for (const auto &connection : facts.connections) {
        if (connection.environment != draft.environment)
            continue;
        const auto start = draft.startDate.value_or(signingDayOf(draft, facts));
        if (const auto certificate = certificateOn(connection, facts.certificates, start))
            paper.certificate = statedOf(*certificate);
        paper.addresses = connection.addresses;
        paper.urn = connection.urn;
        paper.echoTestedOn = connection.echoTestedOn;
    }
    return paper;
}

std::optional<SnapshotDecision> paperDecision(const CommitteeBasis &basis, const Facts &facts, QDate day)
{
    const auto cited = citedDecisions(basis, facts.decisions);
    if (cited.size() != 1)
        return {};
    const auto &decision = *cited.front();
    SnapshotDecision paper{
        decision.decision.kind, decision.decision.deliberation, {}, decision.decision.authority};
    for (const auto &step : decision.steps)
        if (!step.decidedOn || *step.decidedOn <= day)
            paper.steps.push_back({step.dossier, step.decidedOn, step.conditions});
    return paper;
}

std::vector<SnapshotCitation> paperDecisions(const Draft &draft, const Facts &facts, QDate day)
{
    std::vector<SnapshotCitation> paper;
    for (const auto &basis : everyBasis(draft)) {
        const auto cited = basis.committee();
        if (cited == draft.committee)
            continue;
        if (auto decision = paperDecision(cited, facts, day))
            paper.push_back({cited, *std::move(decision)});
    }
    return paper;
}

/// In a unilingual institution what is written within it is in its language too.
Language languageOf(const Person &person, const Facts &facts)
{
    const auto &regime = facts.institution->languageRegime;
    const auto only = regime ? onlyLanguageOf(*regime) : std::nullopt;
    return only.value_or(person.language);
}

/// The holders of the official's post where every one of them is recorded absent.
QStringList absentOfficials(const Staff &staff, QDate day)
{
    QStringList names;
    for (const auto &official : holdersOn(staff, {Role::ManagingOfficial}, day)) {
        if (!absentUntil(staff, official.person.id, day))
            return {};
        names << official.person.name;
    }
    return names;
}

SnapshotSignatory paperSignatory(const Draft &draft, const Facts &facts, QDate day)
{
    SnapshotSignatory paper;
    paper.name = draft.signatory;
    if (!facts.institution || draft.signatory.trimmed().isEmpty())
        return paper;
    const auto signatory = signatoryOn(*facts.institution, facts.staff, draft.signatory, day);
    if (signatory.holder) {
        paper.name = signatory.holder->person.name;
        paper.title = signatory.holder->mandate.title;
        paper.language = languageOf(signatory.holder->person, facts);
        if (maySign(signatory.entitlement))
            paper.role = signatory.holder->mandate.role;
    }
    paper.inAbsence = signatory.entitlement == Entitlement::ConsultantInAbsence;
    paper.inAbsenceOf = signatory.entitlement == Entitlement::Deputy ? absentOfficials(facts.staff, day)
                                                                     : signatory.inAbsenceOf;
    return paper;
}

std::vector<SnapshotSignatory> paperCosignatories(const Draft &draft, const Facts &facts, QDate day)
{
    std::vector<SnapshotSignatory> paper;
    if (!facts.institution)
        return paper;
    for (const auto &one : cosignatoriesOn(facts.form, facts.staff, draft.signatory, day)) {
        SnapshotSignatory signatory;
        signatory.role = one.role;
        if (one.holder) {
            signatory.name = one.holder->person.name;
            signatory.title = one.holder->mandate.title;
            signatory.language = languageOf(one.holder->person, facts);
        }
        paper.push_back(std::move(signatory));
    }
    return paper;
}

std::optional<SnapshotAuthorization> paperAuthorization(const Facts &facts)
{
    if (!facts.concerned)
        return {};
    const auto &known = *facts.concerned;
    return SnapshotAuthorization{
        known.service,       known.version,
        known.operations,    known.environment,
        known.purpose,       known.legalContext,
        known.committee,     known.programNumber ? known.programNumber->digits() : QString(),
        known.validFrom,     known.validUntil,
        facts.concernedForm, known.furtherBasis};
}

} // namespace

SnapshotContent paperOf(const Draft &draft, const Facts &facts)
{
    const auto signingDay = signingDayOf(draft, facts);
    SnapshotContent paper;
    paper.language = formLanguage(draft, facts);
    paper.form = facts.form;
    paper.draft = inRegisteredSpelling(draft, facts);
    paper.institution = paperInstitution(draft, facts);
    paper.application = paperApplication(draft, facts);
    if (facts.recipient)
        paper.recipient = paperRecipient(*facts.recipient, paper.language);
    paper.decision = paperDecision(draft.committee, facts, signingDay);
    paper.decisions = paperDecisions(draft, facts, signingDay);
    paper.signatory = paperSignatory(draft, facts, signingDay);
    paper.cosignatories = paperCosignatories(draft, facts, signingDay);
    if (facts.institution)
        for (const auto &consultant : consultantsOn(*facts.institution, facts.staff, signingDay)) {
            paper.consultants.push_back(
                {consultant.person.name, consultant.person.email, consultant.person.telephone});
            if (consultant.person.name == draft.preparedBy)
                paper.preparerTitle = consultant.mandate.title;
        }
    paper.concerned = paperAuthorization(facts);
    if (const auto &over = facts.takesOver)
        paper.takesOver = SnapshotTakenOver{
            paperInstitution(over->from, paper.language), over->mergedOn, over->right.service,
            over->right.version, over->right.programNumber ? over->right.programNumber->digits() : QString()};
    return paper;
}

const SnapshotDecision *decisionOf(const SnapshotContent &frozen, const CommitteeBasis &cited)
{
    if (cited == frozen.draft.committee)
        return frozen.decision ? &*frozen.decision : nullptr;
    for (const auto &one : frozen.decisions)
        if (one.cited == cited)
            return &one.decision;
    return nullptr;
}

SnapshotContent saidIn(Language language, SnapshotContent frozen)
{
    const auto say = [language](auto &one) {
        one.name = one.names.in(language, one.name);
        one.address = one.addresses.in(language, one.address);
    };
    say(frozen.institution);
    if (frozen.recipient)
        say(*frozen.recipient);
    return frozen;
}

template struct RecordJson<SnapshotContent>;
template struct RecordJson<SnapshotCheck>;
template struct RecordJson<Finding>;
template struct RecordJson<FormDefinition>;
template struct RecordJson<SnapshotInstitution>;
template struct RecordJson<SnapshotApplication>;
template struct RecordJson<SnapshotRecipient>;
template struct RecordJson<SnapshotDecision>;
template struct RecordJson<SnapshotDecisionStep>;
template struct RecordJson<SnapshotCitation>;
template struct RecordJson<SnapshotSignatory>;
template struct RecordJson<SnapshotAuthorization>;

} // namespace licet
