#include "support/test_registry.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return licet::test::runRegisteredTests(argc, argv);
}
