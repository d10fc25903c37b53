#pragma once

#include "register/register.h"

#include <QTemporaryDir>

namespace licet::test {

/// Reads a file of tests/data; aborts the test program when it is missing.
QByteArray testData(const QString &name);

/// "tester", happening on `day`, entered at noon UTC of that day.
Stamp stampOn(QDate day);

/// The draft of tests/data/drafts/<name>.json.
Draft draftFrom(const QString &name);

/// A new register in its own folder, with tests/data/register.json imported.
struct ExampleRegister
{
    ExampleRegister();
    QTemporaryDir folder;
    std::unique_ptr<Register> reg;
};

} // namespace licet::test
