#include "support/test_registry.h"

#include <QStringList>

namespace licet::test {

std::vector<RegisteredTest> &registeredTests()
{
    static std::vector<RegisteredTest> tests;
    return tests;
}

int runRegisteredTests(int argumentCount, char **arguments)
{
    QStringList passedOn{QString::fromLocal8Bit(arguments[0])};
    QString wanted;
    for (int index = 1; index < argumentCount; ++index) {
        const auto argument = QString::fromLocal8Bit(arguments[index]);
        if (index == 1 && !argument.startsWith(u'-'))
            wanted = QString(argument).remove(u'_').toLower();
        else
            passedOn << argument;
    }
    int failures = 0;
    int run = 0;
    for (const auto &test : registeredTests()) {
        if (!wanted.isEmpty() && QString::fromLatin1(test.className).toLower() != wanted)
            continue;
        ++run;
        const auto object = test.make();
        failures += QTest::qExec(object.get(), passedOn);
    }
    if (run == 0) {
        qCritical("no test class %s", qPrintable(wanted));
        return 1;
    }
    return failures;
}

} // namespace licet::test
