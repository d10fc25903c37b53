#include "support/called_program.h"

#include <QFile>
#include <QProcess>

namespace licet::test {

Outcome run(const QString &program, const QStringList &arguments, const Variables &variables)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : variables)
        value.isEmpty() ? environment.remove(name) : environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome call(const QStringList &arguments, const Variables &variables)
{
    return run(QStringLiteral(LICET_PROGRAMS "/licet-cli"), arguments, variables);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    const auto outcome = run(program, arguments);
    return outcome.status == 0 ? outcome.output : QByteArray();
}

QString dataPath(const QString &name)
{
    return QStringLiteral(LICET_TEST_DATA "/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace licet::test
