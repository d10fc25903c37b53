#include "database/migrator.h"

#include "database/statement.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> readShipped()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A migration is not in the program");
        migrations.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(migrations.back().version == int(migrations.size()));
    }
    Q_ASSERT(!migrations.empty());
    return migrations;
}

Result<void> checkForeignKeys(const Database &database)
{
    LICET_ASSIGN(Statement statement, Statement::prepare(database, u"PRAGMA foreign_key_check"_s));
    LICET_ASSIGN(const bool broken, statement.next());
    if (!broken)
        return {};
    statement.finish();
    return Error{ErrorKind::Corrupt, database.path(), u"foreign_key_check"_s};
}

/// Which version the file has is asked within the transaction: what is said before may be true no more.
Result<void> runWhereMissing(Database &database, const Migration &migration)
{
    LICET_ASSIGN(const int present, userVersion(database));
    if (migration.version <= present)
        return {};
    LICET_TRY(database.runScript(migration.script));
    LICET_TRY(database.runScript(u"PRAGMA user_version = %1"_s.arg(migration.version)));
    return checkForeignKeys(database);
}

} // namespace

const std::vector<Migration> &shippedMigrations()
{
    static const auto migrations = readShipped();
    return migrations;
}

int currentVersion()
{
    return shippedMigrations().back().version;
}

Result<int> userVersion(const Database &database)
{
    LICET_ASSIGN(Statement statement, Statement::prepare(database, u"PRAGMA user_version"_s));
    LICET_ASSIGN(const bool found, statement.next());
    Q_ASSERT(found);
    LICET_ASSIGN(const int version, statement.read<int>(0));
    statement.finish();
    return version;
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations)
{
    for (const auto &migration : migrations) {
        // The pragma does nothing inside a transaction, so it comes before BEGIN.
        LICET_TRY(database.runScript(u"PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"_s));
        auto done = runWhereMissing(database, migration);
        if (done)
            done = database.runScript(u"COMMIT"_s);
        // SQLite may have rolled back by itself: then there is nothing left to undo, and what failed counts.
        if (!done && sqlite3_get_autocommit(database.handle()) == 0)
            (void)database.runScript(u"ROLLBACK"_s);
        const auto checking = database.runScript(u"PRAGMA foreign_keys = ON"_s);
        LICET_TRY(done);
        LICET_TRY(checking);
    }
    return {};
}

} // namespace licet
