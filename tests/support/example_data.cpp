#include "support/example_data.h"

#include "exchange/register_import.h"

#include <QFile>
#include <QTime>

namespace licet::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T orAbort(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().subject), qPrintable(result.error().value));
    return *std::move(result);
}

} // namespace

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

Draft draftFrom(const QString &name)
{
    const auto document = orAbort(parseJsonBytes(testData(u"drafts/"_s + name + u".json"_s)), "draft");
    return orAbort(readDraftFile(document), "draft");
}

ExampleRegister::ExampleRegister()
{
    const auto stamp = stampOn(QDate(2026, 11, 2));
    reg = orAbort(Register::create(folder.filePath(u"example.licet"_s), stamp), "register");
    const auto file = orAbort(parseJsonBytes(testData(u"register.json"_s)), "register.json");
    orAbort(importRegister(*reg, file, stamp, false), "import");
}

} // namespace licet::test
