#include "database/pending_step.h"

#include "database/statement.h"

namespace licet {

Result<bool> isPending(const Database &database, const QString &step)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database, QStringLiteral("SELECT 1 FROM pending_step WHERE step = :step")));
    statement.bind(QStringLiteral("step"), step);
    LICET_ASSIGN(const bool found, statement.next());
    statement.finish();
    return found;
}

Result<void> takeStep(Transaction &transaction, const QString &step)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(transaction.database(),
                                    QStringLiteral("DELETE FROM pending_step WHERE step = :step")));
    statement.bind(QStringLiteral("step"), step);
    return statement.run();
}

} // namespace licet
