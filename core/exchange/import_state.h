#pragma once

#include "exchange/amending.h"
#include "exchange/file_import.h"
#include "exchange/file_records.h"

namespace licet {

/// A file cannot say that a request of this register granted what it did not.
Result<void> checkBroughtRight(const Database &database, const Authorization &right, const QString &path);

/// What the steps of one import share.
struct ImportState
{
    ImportState(Transaction &writing, RegisterContent there, const Stamp &on,
                const std::optional<QString> &reason)
        : transaction(writing)
        , content(std::move(there))
        , stamp(on)
        , records(content.names(), stamp)
    {
        if (reason)
            amending.emplace(transaction, content, decisions, stamp, *reason);
    }
    ImportState(const ImportState &) = delete;
    ImportState &operator=(const ImportState &) = delete;

    [[nodiscard]] RecordNames &names() { return content.names(); }
    [[nodiscard]] const Database &database() const { return transaction.database(); }

    /// There with other facts, which stay.
    void leave(const Brought &brought) { report.different << brought.path + u' ' + shownIn(brought.object); }
    template <TableRecord Record>
    [[nodiscard]] bool isOtherwise(const Brought &brought) const
    {
        const auto table = detail::tableOf<Record>();
        const auto isThere = [&](const QJsonObject &state) {
            return !contradicts(brought.object, brought.read, state);
        };
        if (brought.isOtherwise || isThere(content.record(table, brought.id)))
            return brought.isOtherwise;
        // Files of earlier versions tell what is to come as if it held already.
        const auto later = content.later(table, brought.id);
        return amending.has_value() || !std::any_of(later.begin(), later.end(), isThere);
    }

    Transaction &transaction;
    RegisterContent content;
    const Stamp &stamp;
    FileRecords records;
    std::vector<DecisionWithSteps> decisions; ///< as they were before
    ImportReport report;
    std::optional<Amending> amending;
};

} // namespace licet
