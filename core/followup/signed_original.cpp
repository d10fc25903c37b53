#include "followup/signed_original.h"

#include "followup/envelope.h"
#include "history/foretold.h"
#include "institution/merging.h"

namespace licet {

namespace {

/// A mail draft can go together with a letter by which the original leaves: so this is not refused.
std::optional<OriginalDoubt> doubtOfWay(LeavingWay way, OriginalPlace said)
{
    const bool leavesAsFile = way == LeavingWay::Mail || way == LeavingWay::Ebox;
    if (leavesAsFile && said == OriginalPlace::Ksz)
        return OriginalDoubt::NotByThisWay;
    if (!leavesAsFile && said == OriginalPlace::Electronic)
        return OriginalDoubt::PrintLeft;
    return {};
}

Result<std::optional<OriginalDoubt>> doubtOfPaper(const Database &database, const Request &request,
                                                  OriginalPlace said)
{
    std::optional<OriginalDoubt> doubt;
    const auto paper = enclosed(database, request.id);
    // What came from outside has no form here, and what is asked of it says so.
    if (!paper &&
        (paper.error().kind == ErrorKind::FormNotHere || paper.error().kind == ErrorKind::NotFinalised))
        return doubt;
    if (!paper)
        return paper.error();
    if (said == OriginalPlace::Electronic && !paper->isElectronic)
        doubt = OriginalDoubt::NotElectronic;
    else if (said != OriginalPlace::Electronic && paper->isElectronic)
        doubt = OriginalDoubt::IsElectronic;
    else if (said == OriginalPlace::Ksz && !paper->isScan)
        doubt = OriginalDoubt::NoCopyHere;
    return doubt;
}

} // namespace

Result<std::vector<OriginalDoubt>> doubtsOf(const Database &database, const Request &request,
                                            std::optional<LeavingWay> way, std::optional<OriginalPlace> said)
{
    std::vector<OriginalDoubt> doubts;
    if (!said)
        return doubts;
    LICET_ASSIGN(const auto ofPaper, doubtOfPaper(database, request, *said));
    // Of a form that was signed as a file there is no paper to go.
    if (const auto ofWay = way ? doubtOfWay(*way, *said) : std::nullopt;
        ofWay && ofPaper != OriginalDoubt::IsElectronic)
        doubts.push_back(*ofWay);
    if (ofPaper)
        doubts.push_back(*ofPaper);
    return doubts;
}

Result<std::optional<OldName>> oldNameOf(const Database &database, const Request &request, QDate day)
{
    LICET_ASSIGN(const auto merger, mergerOf(database, request.institution, day));
    if (!merger)
        return std::optional<OldName>();
    LICET_ASSIGN(const auto ended, RecordStore<Institution>::get(database, merger->predecessor));
    LICET_ASSIGN(const auto institution, holdingOn(database, ended, day));
    LICET_ASSIGN(const auto goesOn, RecordStore<Institution>::get(database, merger->successor));
    LICET_ASSIGN(const auto successor, holdingOn(database, goesOn, day));
    return std::optional(OldName{institution.name, successor.name, merger->holdsFrom});
}

} // namespace licet
