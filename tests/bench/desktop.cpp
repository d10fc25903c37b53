#include "bench/bench.h"
#include "bench/large_register.h"
#include "bench/watched_screen.h"

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 5;

/// The desktop program against another one that opens the same file; `shown` says what is compared of it.
Outcome againstBrowser(const QStringList &browserArguments, double Painted::*shown, const char *unit)
{
    const auto browser = u"sqlitebrowser"_s;
    if (const auto why = WatchedScreen::whyNot({u"Xvfb"_s, browser}); !why.isEmpty())
        return {{}, {}, why};
    const auto file = keptRegister(largeSize);
    WatchedScreen screen;
    const auto ours = [&] { return screen.start(QStringLiteral(LICET_PROGRAMS "/licet"), {file}, file); };
    const auto theirs = [&] { return screen.start(browser, browserArguments + QStringList{file}, file); };
    // The first time both bring their libraries into memory and write their settings.
    ours();
    theirs();
    Outcome outcome{.measured = {}, .reference = {}, .unit = unit};
    for (int turn = 0; turn < turns; ++turn) {
        const auto one = ours();
        const auto other = theirs();
        if (!one || !other)
            return {{}, {}, (one ? browser : u"licet"_s) + u" does not come to rest"_s};
        outcome.measured.push_back((*one).*shown);
        outcome.reference.push_back((*other).*shown);
    }
    return outcome;
}

} // namespace

Outcome desktopStart()
{
    return againstBrowser({}, &Painted::milliseconds, "ms");
}

Outcome desktopStartOnTheTable()
{
    return againstBrowser({u"--table"_s, u"request"_s}, &Painted::milliseconds, "ms");
}

Outcome desktopWholeList()
{
    return againstBrowser({}, &Painted::wholeMilliseconds, "ms");
}

Outcome desktopMemory()
{
    return againstBrowser({}, &Painted::megabytes, "MB");
}

Outcome backgroundMemory()
{
    if (const auto why = WatchedScreen::whyNot({u"Xvfb"_s}); !why.isEmpty())
        return {{}, {}, why};
    constexpr int secondsUntilItRests = 12;
    const auto program = QStringLiteral(LICET_PROGRAMS "/licet");
    const auto file = keptRegister(largeSize);
    WatchedScreen screen;
    Outcome outcome{.measured = {}, .reference = {}, .unit = "MB"};
    for (int turn = 0; turn < 3; ++turn) {
        // The register that was opened last is the one it waits for.
        const auto window = screen.start(program, {file}, file);
        if (!window)
            return {{}, {}, u"licet does not come to rest"_s};
        outcome.reference.push_back(window->megabytes);
        outcome.measured.push_back(screen.atRest(program, {u"--background"_s}, secondsUntilItRests));
    }
    return outcome;
}

} // namespace licet::bench
