#include "database/statement_cache.h"

namespace licet {

namespace {

/// Texts that are put together while running (which columns changed) could otherwise grow without end.
constexpr size_t mostResting = 200;

} // namespace

std::optional<QSqlQuery> StatementCache::take(const QString &sql)
{
    auto node = m_resting.extract(sql);
    return node ? std::optional(std::move(node.mapped())) : std::nullopt;
}

void StatementCache::release(const QString &sql, QSqlQuery query)
{
    if (!m_open)
        return;
    if (m_resting.size() >= mostResting)
        m_resting.clear();
    m_resting.try_emplace(sql, std::move(query));
}

void StatementCache::close()
{
    m_open = false;
    m_resting.clear();
}

} // namespace licet
