#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>

namespace licet::test {

/// What a program that was called left behind; a status of -1 where it did not end within a minute.
struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Variables of the environment to be set; an empty value takes one away.
using Variables = std::map<QString, QString>;

Outcome run(const QString &program, const QStringList &arguments, const Variables &variables = {});
/// The command line that was built.
Outcome call(const QStringList &arguments, const Variables &variables = {});

/// Its output, or nothing where it failed.
QByteArray outputOf(const QString &program, const QStringList &arguments);

/// Where a file of tests/data lies.
QString dataPath(const QString &name);
/// "unreadable" where there is no such file.
QByteArray bytesOf(const QString &path);

} // namespace licet::test
