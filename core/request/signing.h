#pragma once

#include "request/finding.h"
#include "request/snapshot_content.h"

namespace licet {

/// Whose signatures make the paper signed, in the order in which it prints them: of one, or of each.
std::vector<SnapshotSignatory> signatoriesOf(const SnapshotContent &paper);

/// For which post a signature of the paper is given beside the one by P15; nothing for that one.
std::optional<Role> postBeside(const SnapshotContent &paper, const QString &printed);

/// Whether somebody may give a signature on a day, and by which mandate or why not.
struct SigningRight
{
    bool maySign = false;
    Signatory signatory; ///< for a post beside: absent, not the holder, or unknown where it may not
};
/// For the signature by P15, or for that of `post` beside it. `facts` hold the institution.
SigningRight signingRight(const Facts &facts, std::optional<Role> post, const QString &name, QDate day);

/// Whether `name`, signing on `day`, is one whom the paper names, entitled and in the same capacity (P15,
/// P18). `facts` were read for the paper's draft. SignatoryDiffers, MandateUnusable.
Result<void> signsAsPrinted(const SnapshotContent &paper, const Facts &facts, const QString &name, QDate day);

/// What the rules find of whoever really signed the version in force, on the day of signing (P15); nothing
/// before it is signed.
Result<std::vector<Finding>> findingsOnSignatures(const Database &database, const Request &request,
                                                  QDate today);

/// Whether whom a finalised request names for the signature could still sign it on `day`.
Result<bool> maySignOn(const Database &database, const Request &request, QDate day);

} // namespace licet
