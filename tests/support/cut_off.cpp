#include "support/cut_off.h"

#include <QFile>

#include <unistd.h>

namespace licet::test {

namespace {

constexpr uid_t anybody = 65534;

} // namespace

void cutOffSave(Register &reg, const QString &path)
{
    auto &database = reg.database();
    // With so small a cache the pages are written before the end, and the journal before them.
    const bool isHalfWritten =
        database
            .runScript(QStringLiteral(
                "PRAGMA cache_size = 2; BEGIN IMMEDIATE;"
                "CREATE TABLE half (bytes BLOB) STRICT;"
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                "INSERT INTO half SELECT randomblob(3000) FROM n;"
                "UPDATE application SET name = name || ' half'"))
            .hasValue();
    if (!isHalfWritten || !QFile::copy(reg.path(), path) ||
        !QFile::copy(reg.path() + QStringLiteral("-journal"), path + QStringLiteral("-journal")) ||
        !database.runScript(QStringLiteral("ROLLBACK; PRAGMA cache_size = -8000")))
        qFatal("no save was cut off");
}

AsAnybody::AsAnybody()
{
    if (geteuid() == 0 && seteuid(anybody) != 0)
        qFatal("rights not left");
}

AsAnybody::~AsAnybody()
{
    if (getuid() == 0 && seteuid(0) != 0)
        qFatal("rights not taken back");
}

} // namespace licet::test
