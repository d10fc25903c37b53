#include "support/screens.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace licet;
using namespace licet::test;

namespace {

struct Size
{
    const char *name;
    QSize window;
    int percent; ///< of the usual text size
};
constexpr Size sizes[] = {
    {"1024x700", {1024, 700}, 100}, {"1920x1080", {1920, 1080}, 100}, {"200-percent", {1920, 1080}, 200}};

/// Words that have less room than they need: no reader should have to guess them.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
            continue;
        const bool isShort = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                               : label->width() < label->minimumSizeHint().width();
        if (isShort)
            found << label->text();
    }
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() &&
            (button->width() < button->minimumSizeHint().width() ||
             button->height() < button->minimumSizeHint().height()))
            found << u"%1 (%2 x %3 of %4 x %5)"_s.arg(button->text())
                         .arg(button->width())
                         .arg(button->height())
                         .arg(button->minimumSizeHint().width())
                         .arg(button->minimumSizeHint().height());
    return found;
}

bool takePictures(Language language, Theme theme, const Size &size, const QDir &folder)
{
    auto font = QApplication::font();
    const auto usual = font;
    font.setPointSizeF(usual.pointSizeF() * size.percent / 100);
    QApplication::setFont(font);
    applyTheme(*qApp, theme);
    bool isGood = true;
    for (const bool needsRegister : {false, true}) {
        WindowFixture fixture(language, needsRegister);
        fixture.window().resize(size.window);
        if (needsRegister)
            fillWithRequests(fixture);
        for (const auto &screen : screens()) {
            if (screen.needsRegister != needsRegister)
                continue;
            screen.show(fixture);
            // What findings and page add is laid out after they came. What stays cut off fails.
            isGood = settles(fixture.window()) && isGood;
            isGood = QTest::qWaitFor([&] { return cutOff(fixture.window()).isEmpty(); }, 5'000) && isGood;
            const auto name = u"%1-%2-%3-%4.png"_s.arg(QString::fromLatin1(screen.name), codeOf(language),
                                                       theme == Theme::Dark ? u"dark"_s : u"light"_s,
                                                       QString::fromLatin1(size.name));
            if (fixture.window().size() != size.window) {
                std::fprintf(stderr, "%s: the window grew to %d x %d\n", qPrintable(name),
                             fixture.window().width(), fixture.window().height());
                for (const auto *part : fixture.window().findChildren<QWidget *>())
                    if (part->isVisible() && part->minimumSizeHint().height() > size.window.height() / 2)
                        std::fprintf(stderr, "    %s needs %d x %d\n", part->metaObject()->className(),
                                     part->minimumSizeHint().width(), part->minimumSizeHint().height());
                isGood = false;
                fixture.window().resize(size.window);
            }
            // Packed lightly: packing well took as long as everything else.
            if (!fixture.window().grab().save(folder.filePath(name), "PNG", 80))
                qFatal("%s not written", qPrintable(name));
            for (const auto &words : cutOff(fixture.window())) {
                std::fprintf(stderr, "%s: cut off: %s\n", qPrintable(name), qPrintable(words));
                isGood = false;
            }
        }
    }
    QApplication::setFont(usual);
    return isGood;
}

} // namespace

/// Writes a picture of every screen in one language into a folder: `licet_pictures nl
/// build/release/pictures`. Fails where words are cut off or a screen is larger than its window.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto language = parseCode<Language>(arguments.value(1));
    const QDir folder(arguments.value(2));
    if (!language || !folder.mkpath(u"."_s))
        qFatal("usage: licet_pictures nl|fr|de|en folder [size]");
    bool isGood = true;
    for (const auto &size : sizes)
        for (const auto theme : {Theme::Light, Theme::Dark})
            // What fits does not depend on its colours, so one size shows the dark ones.
            if ((theme == Theme::Light || &size == std::begin(sizes)) &&
                (arguments.size() < 4 || arguments[3] == QLatin1String(size.name)))
                isGood = takePictures(*language, theme, size, folder) && isGood;
    return isGood ? 0 : 1;
}
