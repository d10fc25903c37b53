#include "background.h"
#include "desktop.h"
#include "one_window.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace licet;

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

void sayThatThereIsNoDisplay()
{
    const Phrases phrases(systemLanguage());
    print(stderr, phrases.translate("Desktop", "There is no display to open a window on. Without a window, "
                                               "licet-cli does the same job: licet-cli init, import, list, "
                                               "check, finalise, form.") +
                      u'\n');
}

/// Qt gives up with a fatal message where a display is named but can't be reached.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    sayThatThereIsNoDisplay();
    std::_Exit(3);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    const Phrases phrases(systemLanguage());
    if (typed.contains(u"--version"_s)) {
        print(stdout, u"licet " LICET_VERSION "\n"_s);
        return 0;
    }
    if (typed.contains(u"--help"_s)) {
        print(stdout, phrases.translate("Desktop",
                                        "licet [REGISTER]\n\nOpens the register, or the one opened last.\n"
                                        "--background  waits without a window and tells what falls due\n"
                                        "--version     prints the version\n--help        prints this text") +
                          u'\n');
        return 0;
    }
    if (!hasDisplay()) {
        sayThatThereIsNoDisplay();
        return 3;
    }
    const auto usualMessages = qInstallMessageHandler(endWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usualMessages);
    QApplication::setOrganizationName(u"Licet"_s);
    QApplication::setApplicationName(u"Licet"_s);
    QApplication::setDesktopFileName(u"be.licet.Licet"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/licet.svg"_s));
    auto arguments = QApplication::arguments().mid(1);
    const bool isBackground = arguments.removeAll(u"--background"_s) > 0;
    const auto path = arguments.value(0);
    if (isBackground ? OneWindow::isListening() : OneWindow::handOver(path))
        return 0;
    Desktop desktop(application, isBackground);
    std::unique_ptr<Background> background;
    if (isBackground)
        background = std::make_unique<Background>(desktop);
    else
        desktop.start(path);
    OneWindow window;
    QObject::connect(&window, &OneWindow::asked, &desktop, &Desktop::comeInFront);
    window.listen();
    return QApplication::exec();
}
