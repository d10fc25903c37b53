#include "support/contrast.h"
#include "support/test_registry.h"
#include "ui/widgets/page_decoration.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace licet {

using test::contrast;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Theme::Light); }

    void palettesCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void palettesCanBeRead()
    {
        QFETCH(QPalette, palette);
        const auto between = [&palette](QPalette::ColorRole one, QPalette::ColorRole other) {
            return contrast(palette.color(one), palette.color(other));
        };
        QVERIFY(between(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(between(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(between(QPalette::Text, QPalette::AlternateBase) >= 7);
        QVERIFY(between(QPalette::ButtonText, QPalette::Button) >= 7);
        QVERIFY(between(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
        QVERIFY(between(QPalette::HighlightedText, QPalette::Highlight) >= 5.5);
        QVERIFY(between(QPalette::Link, QPalette::Base) >= 5.5);
        QVERIFY(between(QPalette::PlaceholderText, QPalette::Base) >= 5.5);
        QVERIFY(between(QPalette::Highlight, QPalette::Window) >= 3);
        QVERIFY(between(QPalette::Dark, QPalette::Base) >= 3);
    }

    void theChosenThemeHoldsWhateverTheDesktop()
    {
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
        QVERIFY(qobject_cast<PageStyle *>(QApplication::style()));
    }

    // The platform of the tests is light; a dark theme chosen before must not be taken for the desktop's.
    void systemFollowsTheDesktop()
    {
        applyTheme(*qApp, Theme::Dark);
        applyTheme(*qApp, Theme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    }

    void whatCanOnlyBeReadHasNoFrame_data()
    {
        QTest::addColumn<QWidget *>("field");
        QTest::addColumn<Theme>("theme");
        for (const auto theme : {Theme::Light, Theme::Dark}) {
            const auto word = theme == Theme::Light ? "light" : "dark";
            QTest::addRow("line, %s", word) << static_cast<QWidget *>(new QLineEdit(u"text"_s)) << theme;
            QTest::addRow("long text, %s", word)
                << static_cast<QWidget *>(new QPlainTextEdit(u"text"_s)) << theme;
            auto *choice = new QComboBox;
            choice->addItem(u"text"_s);
            QTest::addRow("choice, %s", word) << static_cast<QWidget *>(choice) << theme;
            QTest::addRow("number, %s", word) << static_cast<QWidget *>(new QSpinBox) << theme;
        }
    }
    void whatCanOnlyBeReadHasNoFrame()
    {
        QFETCH(QWidget *, field);
        QFETCH(const Theme, theme);
        applyTheme(*qApp, theme);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"first"_s);
        layout->addWidget(first);
        layout->addWidget(field);
        window.resize(300, 200);
        window.show();
        first->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto setReadOnly = [field](bool isReadOnly) {
            if (qobject_cast<QComboBox *>(field))
                field->setEnabled(!isReadOnly);
            else
                field->setProperty("readOnly", isReadOnly);
        };
        const auto hasFrame = [field] {
            QCoreApplication::processEvents();
            const auto image = field->grab().toImage();
            const auto page = field->palette().color(QPalette::Base).rgb();
            for (int x = 5; x < image.width() - 5; ++x)
                if (image.pixel(x, 0) != page || image.pixel(x, image.height() - 1) != page)
                    return true;
            return false;
        };
        setReadOnly(false);
        QVERIFY(hasFrame());
        setReadOnly(true);
        QVERIFY(!hasFrame());
        // Whoever goes through the fields by key still sees where they are.
        if (field->isEnabled()) {
            field->setFocus();
            QVERIFY(hasFrame());
        }
    }

    void focusIsARingOfTwoPixels_data()
    {
        QTest::addColumn<QWidget *>("field");
        QTest::addColumn<QWidget *>("other");
        const auto row = [](const char *name, QWidget *field) {
            QTest::newRow(name) << field << static_cast<QWidget *>(new QPushButton(u"other"_s));
        };
        row("line", new QLineEdit);
        row("long text", new QPlainTextEdit);
        row("choice", new QComboBox);
        row("day", new QDateEdit);
        row("button", new QPushButton(u"Print"_s));
        row("table", new QTableWidget(2, 2));
        auto *primary = new QPushButton(u"Finalise"_s);
        primary->setDefault(true);
        row("primary button", primary);
    }
    void focusIsARingOfTwoPixels()
    {
        QFETCH(QWidget *, field);
        QFETCH(QWidget *, other);
        QWidget window;
        field->setParent(&window);
        field->setGeometry(10, 10, 160, 60);
        other->setParent(&window);
        other->setGeometry(10, 80, 160, 30);
        window.resize(200, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ring = QApplication::palette().color(QPalette::Highlight);
        const auto ringAt = [&](int fromTheLeft) {
            return window.grab().toImage().pixelColor(10 + fromTheLeft, 10 + field->height() / 2) == ring;
        };
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(ringAt(0));
        QVERIFY(ringAt(1));
        QVERIFY(!ringAt(2));
        other->setFocus();
        QTRY_VERIFY(other->hasFocus());
        const auto *button = qobject_cast<QPushButton *>(field);
        QCOMPARE(ringAt(1), button && button->isDefault());
    }

    void tablesHaveRulesAndNoGrid()
    {
        QTableWidget table(3, 2);
        table.resize(300, 200);
        table.setCurrentCell(2, 1);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(!table.showGrid());
        const auto picture = table.viewport()->grab().toImage();
        const auto rule = QApplication::palette().color(QPalette::Mid);
        const int foot = table.rowViewportPosition(0) + table.rowHeight(0) - 1;
        for (const int x : {5, table.columnWidth(0) - 1, table.columnWidth(0) + 5}) {
            QCOMPARE(picture.pixelColor(x, foot), rule);
            QCOMPARE(picture.pixelColor(x, foot - 5), QColor(Qt::white));
        }
        QCOMPARE(table.rowHeight(0), qRound(table.fontMetrics().height() * 1.6));
    }

    void initTestCase() { applyTheme(*qApp, Theme::Light); }
};

} // namespace licet

using licet::ThemeTest;
LICET_TEST(ThemeTest)
#include "theme_test.moc"
