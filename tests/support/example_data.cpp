#include "support/example_data.h"

#include <QFile>
#include <QJsonObject>
#include <QTime>

namespace licet::test {

using namespace Qt::StringLiterals;

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(LICET_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(file.fileName()));
    return file.readAll();
}

Stamp stampOn(QDate day)
{
    return {u"tester"_s, day, QDateTime(day, QTime(12, 0), Qt::UTC)};
}

} // namespace licet::test
