#include "support/test_registry.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/record_form.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace licet {

/// A sheet is narrower than a wide window: its fields have the height that they need at its own width.
class FormSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFieldIsSqueezedBesideRoomThatTheSheetDoesNotTake();
};

void FormSheetTest::noFieldIsSqueezedBesideRoomThatTheSheetDoesNotTake()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *sheet = new FormSheet;
    auto *choice = new Choice;
    choice->addItem(u"one"_s);
    // A row that a squeeze would take from: a widget with a layout of its own.
    auto *within = new QWidget;
    auto *column = new QVBoxLayout(within);
    column->addWidget(choice);
    column->addWidget(new QLineEdit);
    sheet->add(u"Row"_s, within);
    // These words break at the sheet's width, and stand on one line at the window's.
    const int characters = 100;
    sheet->add(u"many words "_s.repeated(characters / 11), new QLineEdit);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(sheet);
    area.setWidget(page);
    area.resize(160 * characterWidth(area), 10 * lineUnit(area));
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QTRY_COMPARE(sheet->width(), sheet->maximumWidth());
    QVERIFY(page->width() > sheet->width());
    QTRY_VERIFY(sheet->height() >= sheet->layout()->totalHeightForWidth(sheet->width()));
    QVERIFY2(choice->height() >= choice->minimumSizeHint().height(),
             qPrintable(u"%1 < %2"_s.arg(choice->height()).arg(choice->minimumSizeHint().height())));
    QVERIFY(within->height() >= within->sizeHint().height());
}

} // namespace licet

using licet::FormSheetTest;
LICET_TEST(FormSheetTest)
#include "form_sheet_test.moc"
