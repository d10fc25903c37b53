#pragma once

#include "database/columns.h"
#include "database/database.h"
#include "database/statement_cache.h"

#include <QSqlError>
#include <QSqlQuery>

struct sqlite3;

namespace licet {

/// A prepared statement with named placeholders. Qt binds an unknown placeholder in silence and stores NULL:
/// here every placeholder of the text must be bound, and none beside (a bug, asserted and refused).
class Statement
{
public:
    static Result<Statement> prepare(const Database &database, const QString &sql);
    /// Finishes it and lays it by for the next use of the same text, unless it failed.
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;

    template <class T>
    Statement &bind(const QString &placeholder, const T &value)
    {
        bindVariant(placeholder, SqlValue<T>::bind(value));
        return *this;
    }
    void bindVariant(const QString &placeholder, const QVariant &value);

    /// Runs it to its end, for statements without rows.
    Result<void> run();
    /// The next row; false after the last. The first call runs the statement.
    Result<bool> next();
    /// Rows changed by the last run.
    [[nodiscard]] int changedRows() const { return m_changedRows; }

    template <class T>
    Result<T> read(int index)
    {
        return SqlValue<T>::read(m_query.value(index), m_text->columns.value(index));
    }
    /// Ends a RETURNING or a SELECT that is left early; else COMMIT would fail.
    void finish() { m_query.finish(); }

private:
    Statement(const Database &database, RestingStatement rested);
    Result<void> execute();

    std::shared_ptr<StatementCache> m_cache; ///< null once moved from
    std::shared_ptr<StatementText> m_text;
    QSqlQuery m_query;
    QStringList m_bound;
    bool m_isComplete = false; ///< everything is bound
    bool m_running = false;
    int m_changedRows = 0;
};

/// Turns SQLite's extended code into a kind; the text of the statement and its values stay out of it.
/// `path` names the register where its file or disk is the trouble; what the system said of that to `handle`
/// (may be null) tells a disk without room from one that fails.
Error databaseError(const QSqlError &problem, const QString &path, sqlite3 *handle);
/// The connection of a driver, null while it is closed.
sqlite3 *handleOf(const QSqlDriver *driver);

} // namespace licet
