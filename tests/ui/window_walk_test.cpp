#include "support/screens.h"
#include "support/test_registry.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace licet {

using test::WindowFixture;

/// Walks every screen as somebody does who sees nothing or has no mouse.
class WindowWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName();
    void tabReachesAndLeavesEveryField();
    void everyTextIsInTheLanguage();
    void mnemonicsAreUnique_data() { languages(); }
    void mnemonicsAreUnique();
    void shortcutsAreUnique_data() { languages(); }
    void shortcutsAreUnique();

private:
    using Check = std::function<QStringList(const WindowFixture &)>;
    /// What a check finds on each of the screens.
    static QStringList problemsOn(Language language, const Check &check);
    static void languages();
    static QString nameOf(const QWidget &widget);
    static QString described(const QWidget &widget);
    static QList<QWidget *> controls(const QWidget &window);
    static QStringList notReached(const WindowFixture &fixture);
    static QStringList textsOf(const QWidget &window);
};

QStringList WindowWalkTest::problemsOn(Language language, const Check &check)
{
    QStringList problems;
    for (const bool needsRegister : {false, true}) {
        WindowFixture fixture(language, needsRegister);
        if (needsRegister)
            test::fillWithRequests(fixture);
        for (const auto &screen : test::screens()) {
            if (screen.needsRegister != needsRegister)
                continue;
            screen.show(fixture);
            if (!test::settles(fixture.window()))
                problems << QLatin1String(screen.name) + u": comes to no rest"_s;
            for (const auto &problem : check(fixture))
                problems << QLatin1String(screen.name) + u": "_s + problem;
        }
    }
    return problems;
}

void WindowWalkTest::languages()
{
    QTest::addColumn<Language>("language");
    for (const auto &one : EnumCodes<Language>::all)
        QTest::newRow(qPrintable(codeOf(one.value))) << one.value;
}

QString WindowWalkTest::nameOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    for (const auto *label : widget.window()->findChildren<QLabel *>())
        if (label->buddy() == &widget)
            return label->text();
    return {};
}

QString WindowWalkTest::described(const QWidget &widget)
{
    QStringList path;
    for (const auto *one = &widget; one && path.size() < 5; one = one->parentWidget())
        path << u"%1 “%2”"_s.arg(QString::fromLatin1(one->metaObject()->className()), one->accessibleName());
    return path.join(u" in "_s);
}

/// What can be operated, and is neither a part of another control nor hidden.
QList<QWidget *> WindowWalkTest::controls(const QWidget &window)
{
    QList<QWidget *> found;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (widget->focusProxy() || qobject_cast<const QComboBox *>(widget->parentWidget()) ||
            qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget()))
            continue;
        found << widget;
    }
    return found;
}

void WindowWalkTest::everyControlHasAName()
{
    const auto problems = problemsOn(Language::English, [](const WindowFixture &fixture) {
        QStringList nameless;
        for (const auto *control : controls(fixture.window()))
            if (nameOf(*control).isEmpty())
                nameless << described(*control);
        return nameless;
    });
    QCOMPARE(problems, QStringList());
}

QStringList WindowWalkTest::notReached(const WindowFixture &fixture)
{
    const auto wanted = controls(fixture.window());
    wanted.front()->setFocus();
    QSet<QWidget *> reached;
    QWidget *before = nullptr;
    for (int step = 0; step < 2 * wanted.size() + 10; ++step) {
        auto *focused = QApplication::focusWidget();
        if (!focused || focused == before)
            return {u"Tab stays in "_s + (focused ? described(*focused) : QString())};
        reached << focused;
        // Of buttons that exclude each other Tab reaches one, the arrows the others.
        if (const auto *button = qobject_cast<QAbstractButton *>(focused); button && button->group())
            for (auto *other : button->group()->buttons())
                reached << other;
        before = focused;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList missed;
    for (auto *control : wanted)
        if (control->isVisible() && !reached.contains(control))
            missed << described(*control);
    return missed;
}

void WindowWalkTest::tabReachesAndLeavesEveryField()
{
    const auto problems = problemsOn(Language::English, notReached);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// Texts of the program's own that widgets show.
QStringList WindowWalkTest::textsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
    }
    return texts;
}

/// A text that shows in English although it has a Dutch translation was not looked up rightly.
void WindowWalkTest::everyTextIsInTheLanguage()
{
    QFile file(QStringLiteral(LICET_SOURCE "/translations/licet_nl.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> english, dutch;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"source")
            english << reader.readElementText();
        else if (reader.name() == u"translation")
            dutch << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    QVERIFY(english.size() > 500);
    const auto problems = problemsOn(Language::Dutch, [&](const WindowFixture &fixture) {
        QStringList found;
        for (const auto &text : textsOf(fixture.window()))
            if (english.contains(text) && !dutch.contains(text))
                found << text;
        return found;
    });
    QCOMPARE(problems, QStringList());
}

void WindowWalkTest::mnemonicsAreUnique()
{
    QFETCH(const Language, language);
    const auto check = [](const QList<QAction *> &actions) {
        QHash<QString, QString> texts;
        for (const auto *action : actions) {
            if (action->isSeparator())
                continue;
            const auto letter = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(!letter.isEmpty() && !texts.contains(letter),
                     qPrintable(action->text() + u" and "_s + texts.value(letter)));
            texts[letter] = action->text();
        }
    };
    const WindowFixture fixture(language);
    check(fixture.window().menuBar()->actions());
    for (const auto *action : fixture.window().menuBar()->actions())
        check(action->menu()->actions());
    // On the first run the menus' letters and the buttons' are one set.
    WindowFixture first(language, false);
    for (const bool isSheet : {false, true}) {
        if (isSheet)
            first.window().run(CommandId::NewRegister);
        QSet<QString> letters;
        for (const auto *action : first.window().menuBar()->actions())
            letters << QKeySequence::mnemonic(action->text()).toString();
        for (const auto *button : first.window().findChildren<QAbstractButton *>()) {
            const auto letter = QKeySequence::mnemonic(button->text()).toString();
            if (!button->isVisible() || letter.isEmpty())
                continue;
            QVERIFY2(!letters.contains(letter), qPrintable(button->text()));
            letters << letter;
        }
    }
}

void WindowWalkTest::shortcutsAreUnique()
{
    QFETCH(const Language, language);
    const WindowFixture fixture(language);
    QSet<QString> keys;
    for (const auto *action : fixture.window().menuBar()->actions())
        keys << QKeySequence::mnemonic(action->text()).toString(QKeySequence::PortableText);
    int count = 0;
    for (const auto *action : fixture.window().findChildren<QAction *>())
        for (const auto &shortcut : action->shortcuts()) {
            const auto key = shortcut.toString(QKeySequence::PortableText);
            QVERIFY2(!keys.contains(key), qPrintable(action->text() + u' ' + key));
            keys << key;
            ++count;
        }
    QVERIFY(count > 20);
}

} // namespace licet

using licet::WindowWalkTest;
LICET_TEST(WindowWalkTest)
#include "window_walk_test.moc"
