#pragma once

#include <QSqlQuery>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace licet {

/// What is known of a statement by its text: told once, for it runs for every event of a list.
struct StatementText
{
    QString sql;
    QStringList placeholders; ///< sorted, each once
    QStringList columns;      ///< of its result; empty until it ran
};

struct RestingStatement
{
    QSqlQuery query;
    std::shared_ptr<StatementText> text;
};

/// Prepared statements at rest, by their text: parsing them anew would take a sixth of a save. A resting
/// statement is finished, so it holds no lock and stops no COMMIT.
class StatementCache
{
public:
    explicit StatementCache(QString path) : m_path(std::move(path)) {}

    /// Of the register's file, for what goes wrong in it.
    [[nodiscard]] const QString &path() const { return m_path; }
    std::optional<RestingStatement> take(const QString &sql);
    void release(RestingStatement statement);
    /// Before the connection goes on in another file.
    void moveTo(const QString &path)
    {
        m_resting.clear();
        m_path = path;
    }
    /// Before the connection closes; what is put back later is dropped.
    void close();

private:
    QString m_path;
    std::map<QString, RestingStatement> m_resting;
    bool m_open = true;
};

} // namespace licet
