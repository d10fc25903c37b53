#include "support/test_registry.h"
#include "ui/list_import/list_page_driver.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// What a list leaves open is asked: its encoding, its days, names that nearly are known.
class ListQuestionsTest : public QObject, private test::ListPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsShownAndChosen();
    void aDamagedFileSaysItsLineAndCanBeReadAllTheSame();
    void theMonthFirstIsAsked();
    void nearNamesAreAsked();
};

void ListQuestionsTest::theEncodingIsShownAndChosen()
{
    WindowFixture fixture;
    const auto purpose = [&] {
        return table(fixture)->model()->index(0, ListPreviewModel::FirstCellColumn + 5).data().toString();
    };
    import(fixture, data(u"lists/dos.csv"_s));
    auto *encoding = named<QComboBox>(fixture.window(), u"Encoding of the file"_s);
    QVERIFY(encoding && encoding->isVisible());
    QCOMPARE(encoding->currentText(), u"MS-DOS (code page 850)"_s);
    QCOMPARE(purpose(), u"Vaststellen van de identité, élèves"_s);
    encoding->setFocus();
    QTest::keyClicks(encoding, u"Mac"_s);
    QVERIFY(purpose() != u"Vaststellen van de identité, élèves"_s);
    // One key at a time: letters that follow each other are one word of what is searched.
    QTest::keyClick(encoding, Qt::Key_Home);
    while (encoding->currentText() != u"MS-DOS (code page 850)"_s &&
           encoding->currentIndex() + 1 < encoding->count())
        QTest::keyClick(encoding, Qt::Key_Down);
    QTRY_COMPARE(purpose(), u"Vaststellen van de identité, élèves"_s);
    // What is certain is not asked.
    import(fixture, data(u"lists/valid-until.csv"_s));
    QVERIFY(!encoding->isVisible());
}

void ListQuestionsTest::aDamagedFileSaysItsLineAndCanBeReadAllTheSame()
{
    WindowFixture fixture;
    import(fixture, data(u"lists/one-wrong-byte.csv"_s));
    QVERIFY2(fixture.window().messageBar()->text().contains(u"line 3"_s),
             qPrintable(fixture.window().messageBar()->text()));
    QVERIFY(!table(fixture));
    auto *choose = button(fixture, u"Choose the encoding"_s);
    QVERIFY(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    QVERIFY(table(fixture));
    QCOMPARE(named<QComboBox>(fixture.window(), u"Encoding of the file"_s)->currentText(), u"Windows-1252"_s);
}

void ListQuestionsTest::theMonthFirstIsAsked()
{
    WindowFixture fixture;
    import(fixture, data(u"lists/month-first.csv"_s));
    QVERIFY(!button(fixture, u"Import 0 row"_s)->isEnabled());
    auto *order = named<QComboBox>(fixture.window(), u"In days such as 02/03/2025 stands first"_s);
    QVERIFY(order && order->isVisible());
    order->setFocus();
    QTest::keyClick(order, Qt::Key_End);
    QCOMPARE(order->currentText(), u"the month"_s);
    QVERIFY(button(fixture, u"Import 4 row"_s));
}

void ListQuestionsTest::nearNamesAreAsked()
{
    WindowFixture fixture;
    paste(fixture, u"KBO\tToepassing\tDienst\tOmgeving\tDoel\tVerstuurd\n"
                   "0999000129\tDossierbeheer\tDmfaConsultationService v1\ttest\tEen doel\t01/10/2026\n"_s);
    QCOMPARE(statusAt(fixture, 0), u"refused"_s);
    auto *names = named<QComboBox>(fixture.window(), u"Names that nearly are known ones"_s);
    QVERIFY(names && names->isVisible());
    names->setFocus();
    QTest::keyClicks(names, u"are meant"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(recordsOf<Request>(fixture).front().draft.services.front().name, u"DmfaConsultationService"_s);
    QCOMPARE(recordsOf<Request>(fixture).front().draft.services.front().version, u"1"_s);
}

} // namespace licet

using licet::ListQuestionsTest;
LICET_TEST(ListQuestionsTest)

#include "list_questions_test.moc"
