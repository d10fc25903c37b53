#include "session/display.h"

#include "documents/wording/phrases.h"
#include "session/user.h"

#include <cstdio>
#include <cstdlib>

namespace licet {

namespace {

void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    sayThatThereIsNoDisplay();
    std::_Exit(3);
}

} // namespace

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void sayThatThereIsNoDisplay()
{
    const Phrases phrases(systemLanguage());
    const auto sentence = phrases.translate("Desktop", "There is no display to open a window on. Without a "
                                                       "window, licet-cli does the same job: licet-cli init, "
                                                       "import, list, check, finalise, form.") +
                          u'\n';
    std::fputs(sentence.toUtf8().constData(), stderr);
}

EndsWithoutDisplay::EndsWithoutDisplay()
{
    qInstallMessageHandler(endWithoutDisplay);
}

EndsWithoutDisplay::~EndsWithoutDisplay()
{
    qInstallMessageHandler(nullptr);
}

} // namespace licet
