#include "database/migrator.h"

#include "database/statement.h"

#include <QDir>
#include <QFile>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> readShipped()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(migrations.size() < 2 ||
                 migrations[migrations.size() - 2].version < migrations.back().version);
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

Result<void> runOne(Database &database, const Migration &migration)
{
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
    LICET_ASSIGN(const int present, userVersion(database));
    for (const auto &migration : migrations) {
        if (migration.version <= present)
            continue;
        // The pragma does nothing inside a transaction, so it comes before BEGIN.
        LICET_TRY(database.runScript(u"PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"_s));
        if (const auto done = runOne(database, migration); !done) {
            if (const auto undone = database.runScript(u"ROLLBACK; PRAGMA foreign_keys = ON"_s); !undone)
                return undone.error();
            return done.error();
        }
        LICET_TRY(database.runScript(u"COMMIT; PRAGMA foreign_keys = ON"_s));
    }
    return {};
}

} // namespace licet
