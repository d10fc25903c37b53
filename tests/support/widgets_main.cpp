#include "support/test_registry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return licet::test::runRegisteredTests(argc, argv);
}
