#include "support/test_registry.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/entering.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace licet {

class EnteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Entering::watchFields(); }

    void whatIsPastedIntoALineIsWhatIsSeen()
    {
        QLineEdit edit;
        edit.show();
        edit.setText(u"of"_s);
        edit.setCursorPosition(0);
        QApplication::clipboard()->setText(u"\u200BPerson\u00ADService\uFEFF "_s);
        edit.paste();
        QCOMPARE(edit.text(), u"PersonService of"_s);
        QCOMPARE(edit.cursorPosition(), 14);
    }

    void whatIsPastedIntoALongTextIsWhatIsSeen()
    {
        LongText edit;
        edit.show();
        edit.setPlainText(u"eerst\n"_s);
        edit.moveCursor(QTextCursor::End);
        QApplication::clipboard()->setText(u"a\u202Eb\n\U000E0041c\u200B"_s);
        edit.paste();
        QCOMPARE(edit.toPlainText(), u"eerst\nab\nc"_s);
        edit.undo();
        QCOMPARE(edit.toPlainText(), u"eerst\n"_s);
    }

    void aWholeNumberHasNoDecimals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("number");
        QTest::newRow("plain") << u" 400 "_s << 400;
        QTest::newRow("thousands") << u"1.500"_s << 1500;
        QTest::newRow("thousands, parted by a space") << u"12\u00a0500"_s << 12500;
        for (const auto *wrong : {"1.5", "15.00", "1,5", "1.50.0", "-5", "1 5", ""})
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << -1;
    }
    void aWholeNumberHasNoDecimals()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, number);
        NumberEdit edit;
        edit.setText(typed);
        QCOMPARE(edit.number().value_or(-1), number);
        QCOMPARE(edit.isWrong(), number < 0 && !typed.isEmpty());
    }

    void twoDigitsOfAYearAreNotACenturyAhead()
    {
        QCOMPARE(DateEdit::read(u"12/03/98"_s), std::optional(QDate(1998, 3, 12)));
        QCOMPARE(DateEdit::read(u"7-12-26"_s), std::optional(QDate(2026, 12, 7)));
        QCOMPARE(DateEdit::read(u"\u200e07\u201112\u20112026"_s), std::optional(QDate(2026, 12, 7)));
        QCOMPARE(DateEdit::read(u"01/01/0001"_s), std::nullopt);
    }
};

} // namespace licet

using licet::EnteringTest;
LICET_TEST(EnteringTest)
#include "entering_test.moc"
