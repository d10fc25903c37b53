#pragma once

#include "history/revocation.h"
#include "request/corrections/revoking.h"

namespace licet {

/// What an event of a request wrote beside the request, as it is when the event did not happen.
struct RevokedRecords
{
    Transaction &transaction;
    const Request &request; ///< before the revocation
    const Event &event;
    const QString &reason;
    const Stamp &stamp;
    Revoked &revoked;                         ///< told of what is found and written
    std::vector<EnteredTogether> before = {}; ///< the newest first
    std::vector<EnteredTogether> after = {};
    std::optional<ProgramNumber> number = {}; ///< that it brought, as believed until now

    /// RightWentOn, RightIsCited: nothing is written then.
    [[nodiscard]] Result<void> read();
    /// Once the request itself is as it was.
    [[nodiscard]] Result<void> write();

private:
    [[nodiscard]] Result<void> keepOwnRights();
    [[nodiscard]] Result<void> checkRight(Id<Authorization> id);
    [[nodiscard]] Result<void> checkCited(const Authorization &right) const;
    [[nodiscard]] Result<void> writeOne(const EnteredTogether &one);
    [[nodiscard]] Result<void> writeRight(const EnteredTogether &one);
    [[nodiscard]] Result<void> moveBack(Id<Authorization> id, qint64 correction);
    [[nodiscard]] Result<void> writeTransfer(const EnteredTogether &one) const;
    [[nodiscard]] Result<void> writeVersion(const EnteredTogether &one) const;
    [[nodiscard]] Result<void> writeNumber(const EnteredTogether &one);
    [[nodiscard]] bool isEntered(const RecordChange &change) const;
    template <TableRecord Record>
    [[nodiscard]] Result<void> takeBack(const EnteredTogether &one) const;
};

} // namespace licet
