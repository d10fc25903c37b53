#include "background/background.h"
#include "base/plain_numbers.h"
#include "session/display.h"
#include "session/single_instance.h"
#include "session/user.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace licet;

int main(int argc, char **argv)
{
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
    QApplication::setQuitOnLastWindowClosed(false);
    constexpr auto kind = SingleInstance::Kind::Background;
    if (SingleInstance::isListening(kind))
        return 0;
    SingleInstance only(kind);
    only.listen([](const InstanceMessage &) { return false; });
    Background background;
    return QApplication::exec();
}
