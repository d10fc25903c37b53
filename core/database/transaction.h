#pragma once

#include "database/database.h"

namespace licet {

/// BEGIN IMMEDIATE, and ROLLBACK when it leaves scope without a commit.
class [[nodiscard]] Transaction
{
public:
    /// ReadOnly, Busy, DiskFull.
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();
    [[nodiscard]] Database &database() { return m_database; }

private:
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
    bool m_open = true;
};

} // namespace licet
