#include "base/login_name.h"

#include <pwd.h>
#include <unistd.h>

namespace licet {

QString asUserName(const QString &typed)
{
    return typed.simplified().left(100);
}

QString loginName()
{
    for (const auto *variable : {"USER", "LOGNAME"})
        if (const auto name = asUserName(qEnvironmentVariable(variable)); !name.isEmpty())
            return name;
    const auto *account = getpwuid(getuid());
    return account ? asUserName(QString::fromLocal8Bit(account->pw_name)) : QString();
}

} // namespace licet
