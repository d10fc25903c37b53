#include "database/statement_cache.h"

namespace licet {

namespace {

/// Texts that are put together while running (which columns changed) could otherwise grow without end.
constexpr size_t mostResting = 200;

} // namespace

std::optional<RestingStatement> StatementCache::take(const QString &sql)
{
    auto node = m_resting.extract(sql);
    return node ? std::optional(std::move(node.mapped())) : std::nullopt;
}

void StatementCache::release(RestingStatement statement)
{
    if (!m_open)
        return;
    if (m_resting.size() >= mostResting)
        m_resting.clear();
    const auto &sql = statement.text->sql;
    m_resting.try_emplace(sql, std::move(statement));
}

void StatementCache::close()
{
    m_open = false;
    m_resting.clear();
}

} // namespace licet
