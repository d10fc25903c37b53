#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace licet::test {

/// Test classes of one program. CTest runs each class by the name of its file (`kbo_number_test`).
struct RegisteredTest
{
    const char *className;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<RegisteredTest> &registeredTests();

struct Registration
{
    Registration(const char *className, std::function<std::unique_ptr<QObject>()> make)
    {
        registeredTests().push_back({className, std::move(make)});
    }
};

/// Runs all classes, or the one whose file is named first on the command line; the rest goes to Qt Test.
int runRegisteredTests(int argumentCount, char **arguments);

} // namespace licet::test

/// At the end of a test file, before its .moc: `LICET_TEST(KboNumberTest)` in kbo_number_test.cpp.
#define LICET_TEST(Class)                                                                                    \
    static const licet::test::Registration registration##Class(#Class,                                       \
                                                               [] { return std::make_unique<Class>(); });
