#pragma once

#include "support/window_fixture.h"

#include <functional>

namespace licet::test {

/// One screen of the program, and how its user gets there.
struct Screen
{
    const char *name;
    bool needsRegister;
    std::function<void(WindowFixture &)> show;
};
/// In an order in which one window can show them all.
const std::vector<Screen> &screens();

/// The example register with every draft of tests/data in it, two of them finalised.
void fillWithRequests(WindowFixture &fixture);

} // namespace licet::test
