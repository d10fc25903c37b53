#include "request/signing.h"

#include "base/text_fold.h"
#include "request/check.h"
#include "request/facts_reader.h"

namespace licet {

namespace {

/// Who signs by P15, in the capacity that is printed.
Result<void> signsByProcedure(const SnapshotSignatory &printed, const Facts &facts, const QString &name,
                              QDate day)
{
    const auto signatory = signatoryOn(*facts.institution, facts.staff, name, day);
    if (!maySign(signatory.entitlement))
        return Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
    const auto role = signatory.holder ? std::optional(signatory.holder->mandate.role) : std::nullopt;
    // A deputy may sign whoever is there.
    if (role != printed.role || (printed.inAbsence && signatory.inAbsenceOf != printed.inAbsenceOf))
        return Error{ErrorKind::SignatoryDiffers, printed.name, name};
    return {};
}

/// Who signs beside, for the post that is printed.
Result<void> signsBeside(const SnapshotSignatory &printed, const Facts &facts, const QString &name, QDate day)
{
    return signingRight(facts, printed.role.value_or(Role::President), name, day).maySign
               ? Result<void>()
               : Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
}

} // namespace

std::vector<SnapshotSignatory> signatoriesOf(const SnapshotContent &paper)
{
    std::vector<SnapshotSignatory> all{paper.signatory};
    all.insert(all.end(), paper.cosignatories.begin(), paper.cosignatories.end());
    return all;
}

std::optional<Role> postBeside(const SnapshotContent &paper, const QString &printed)
{
    for (const auto &one : paper.cosignatories)
        if (foldForComparison(one.name) == foldForComparison(printed))
            return one.role.value_or(Role::President);
    return {};
}

SigningRight signingRight(const Facts &facts, std::optional<Role> post, const QString &name, QDate day)
{
    auto signatory = signatoryOn(*facts.institution, facts.staff, name, day);
    if (!post)
        return {maySign(signatory.entitlement), signatory};
    if (signatory.entitlement != Entitlement::UnknownPerson)
        signatory = {signatory.name, Entitlement::NoMandate, {}, {}, {}, {}};
    for (const auto &holder : holdersOn(facts.staff, {*post}, day)) {
        if (foldForComparison(holder.person.name) != foldForComparison(name))
            continue;
        signatory.holder = holder;
        signatory.absentUntil = absentUntil(facts.staff, holder.person.id, day);
        if (!signatory.absentUntil)
            return {true, signatory};
        signatory.entitlement = Entitlement::Absent;
    }
    return {false, signatory};
}

Result<void> signsAsPrinted(const SnapshotContent &paper, const Facts &facts, const QString &name, QDate day)
{
    QStringList printed;
    for (const auto &one : signatoriesOf(paper)) {
        printed << one.name;
        if (foldForComparison(name) != foldForComparison(one.name))
            continue;
        if (!facts.institution)
            return Error{ErrorKind::MandateUnusable, name, day.toString(Qt::ISODate)};
        return printed.size() == 1 ? signsByProcedure(one, facts, name, day)
                                   : signsBeside(one, facts, name, day);
    }
    return Error{ErrorKind::SignatoryDiffers, printed.join(QStringLiteral(", ")), name};
}

Result<std::vector<Finding>> findingsOnSignatures(const Database &database, const Request &request,
                                                  QDate today)
{
    std::vector<Finding> found;
    LICET_ASSIGN(const auto given, givenSignatures(database, request.id));
    if (given.empty())
        return found;
    LICET_ASSIGN(const auto facts, readFacts(database, request.draft, today, request.id));
    for (const auto &one : check(request.draft, facts).findings)
        if (one.rule == u"signatory-entitled" && one.outcome.startsWith(u"signed-"))
            found.push_back(one);
    return found;
}

Result<bool> maySignOn(const Database &database, const Request &request, QDate day)
{
    LICET_ASSIGN(const auto facts, readFacts(database, request.draft, day, request.id));
    return facts.institution &&
           maySign(signatoryOn(*facts.institution, facts.staff, request.draft.signatory, day).entitlement);
}

} // namespace licet
