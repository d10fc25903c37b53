#include "followup/signed_original.h"

#include "followup/envelope.h"

namespace licet {

Result<std::optional<OriginalDoubt>> doubtOf(const Database &database, const Request &request,
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

} // namespace licet
