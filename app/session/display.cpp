#include "session/display.h"

#include "session/user.h"
#include "text/translator.h"

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
    const Translator translator(systemLanguage());
    const auto sentence =
        translator.translate("Desktop", "There is no display to open a window on. Without a "
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
