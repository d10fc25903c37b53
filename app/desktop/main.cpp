#include "desktop.h"

#include "base/plain_numbers.h"
#include "session/display.h"
#include "session/single_instance.h"
#include "session/user.h"
#include "termination.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace licet;

namespace {

/// False where it was not taken whole.
bool print(FILE *stream, const QString &text)
{
    return std::fputs(text.toUtf8().constData(), stream) >= 0 && std::fflush(stream) == 0;
}

/// Another program beside this one, for it needs little of what a window needs, and waits all day.
int waitInTheBackground()
{
    const auto folder = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    const auto program = QFileInfo(folder).path() + u"/licet-background"_s;
    ::execl(QFile::encodeName(program).constData(), "licet-background", nullptr);
    const Translator translator(systemLanguage());
    print(stderr,
          fillPlaces(translator.translate("Desktop", "%1 can't be started: install Licet anew."), {program}) +
              u'\n');
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    if (typed.contains(u"--version"_s)) {
        return print(stdout, u"licet " LICET_VERSION "\n"_s) ? 0 : 3;
    }
    if (typed.contains(u"--help"_s)) {
        const Translator translator(systemLanguage());
        return print(stdout,
                     translator.translate(
                         "Desktop", "licet [REGISTER]\n\nOpens the register, or the one opened last.\n"
                                    "--background  waits without a window and tells what falls due\n"
                                    "--version     prints the version\n--help        prints this text") +
                         u'\n')
                   ? 0
                   : 3;
    }
    if (typed.contains(u"--background"_s))
        return waitInTheBackground();
    if (!hasDisplay()) {
        sayThatThereIsNoDisplay();
        return 3;
    }
    std::optional<EndsWithoutDisplay> starting(std::in_place);
    QApplication application(argc, argv);
    starting.reset();
    keepNumbersPlain();
    nameProgram();
    QApplication::setWindowIcon(QIcon(u":/icons/licet.svg"_s));
    const auto path = QApplication::arguments().value(1);
    if (SingleInstance::handOver(SingleInstance::Kind::Window, {InstanceMessage::What::Open, path, {}}))
        return 0;
    Desktop desktop(application);
    desktop.start(path);
    SingleInstance window(SingleInstance::Kind::Window);
    window.listen([&desktop](const InstanceMessage &wish) { return desktop.handle(wish); });
    // The window's own end, which follows, writes what is typed.
    const Termination termination([] { QCoreApplication::exit(0); });
    return QApplication::exec();
}
