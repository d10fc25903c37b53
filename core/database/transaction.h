#pragma once

#include "database/database.h"

namespace licet {

/// Whether those who show the register are told of a commit; what is only typed so far is nobody else's news.
enum class Telling { Aloud, Quiet };

/// BEGIN IMMEDIATE, and ROLLBACK when it leaves scope without a commit.
class [[nodiscard]] Transaction
{
public:
    /// ReadOnly, Busy, DiskFull.
    static Result<std::unique_ptr<Transaction>> begin(Database &database, Telling telling = Telling::Aloud);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();
    [[nodiscard]] Database &database() { return m_database; }

private:
    Transaction(Database &database, Telling telling) : m_database(database), m_telling(telling) {}
    Database &m_database;
    Telling m_telling;
    bool m_open = true;
};

/// Several writes as one: all or nothing.
Result<void> writeTogether(Database &database, const std::function<Result<void>(Transaction &)> &work);

} // namespace licet
