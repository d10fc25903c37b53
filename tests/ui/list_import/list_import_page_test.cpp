#include "support/test_registry.h"
#include "ui/list_import/list_page_driver.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// The consultant's list is brought by key and mouse.
class ListImportPageTest : public QObject, private test::ListPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsBroughtAndTheRefusedRowsStay();
    void paddingChangesTheFateAtOnce();
    void cellsArePastedAndMappedByHand();
    void theFactOfAColumnMoves();
    void refusedRowsAreSaved();
    void whatIsNoListIsSaidInOneSentence_data();
    void whatIsNoListIsSaidInOneSentence();
    void aReadOnlyRegisterIsLookedAtOnly();
    void theChosenInstitutionStandsForRowsThatNameNone();
    void theFirstRunOffersIt();
    void aRequestFromOutsideIsShownAndRecorded();
    void whatAListLeftOutIsCompleted();
    void rowsAreLeftOutAndComeBack();
    void cellsAreCorrected();
};

void ListImportPageTest::theListIsBroughtAndTheRefusedRowsStay()
{
    WindowFixture fixture;
    const auto before = recordsOf<Authorization>(fixture).size();
    import(fixture, data(u"consultant-list.csv"_s));
    QCOMPARE(fixture.window().place().page, PageId::ListImport);
    const QAbstractItemModelTester tester(table(fixture)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table(fixture)->model()->rowCount(), 11);
    QCOMPARE(statusAt(fixture, 3), u"refused"_s);
    QCOMPARE(statusAt(fixture, 5), u"duplicate"_s);
    QCOMPARE(statusAt(fixture, 7), u"to complete"_s);
    // Nothing is written before it is wanted.
    QVERIFY(recordsOf<Request>(fixture).empty());
    auto *bring = button(fixture, u"Import 7 row"_s);
    QVERIFY(bring && bring->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(7));
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(recordsOf<Authorization>(fixture).size(), before + 5);
    QVERIFY2(fixture.window().messageBar()->text().startsWith(u"7 row"),
             qPrintable(fixture.window().messageBar()->text()));
    QCOMPARE(table(fixture)->model()->rowCount(), 3);
    QCOMPARE(table(fixture)->model()->index(2, ListPreviewModel::LineColumn).data().toString(), u"12"_s);
    QVERIFY(!button(fixture, u"Import 0 row"_s)->isEnabled());
}

void ListImportPageTest::paddingChangesTheFateAtOnce()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    QCOMPARE(statusAt(fixture, 10), u"refused"_s);
    auto *pads =
        named<QCheckBox>(fixture.window(), u"Put back the leading zeros that program numbers lost"_s);
    if (!pads)
        for (auto *one : fixture.window().findChildren<QCheckBox *>())
            if (one->text().startsWith(u"Put back"))
                pads = one;
    QVERIFY(pads);
    pads->setFocus();
    QTest::keyClick(pads, Qt::Key_Space);
    QCOMPARE(statusAt(fixture, 10), u"will be imported"_s);
    QVERIFY(button(fixture, u"Import 8 row"_s));
}

void ListImportPageTest::cellsArePastedAndMappedByHand()
{
    WindowFixture fixture;
    paste(fixture, u"0999000129\tDossierbeheer\tPersonService\tproductie\tIdentificatie\t22/901\n"_s);
    QCOMPARE(table(fixture)->model()->rowCount(), 1);
    QCOMPARE(statusAt(fixture, 0), u"refused"_s);
    const QStringList facts{u"institution"_s, u"application"_s, u"service"_s,
                            u"environment"_s, u"purpose"_s,     u"basis"_s};
    for (int column = 0; column < facts.size(); ++column) {
        auto *choice = named<QComboBox>(fixture.window(), u"What “Column %1” holds"_s.arg(column + 1));
        QVERIFY(choice);
        choice->setFocus();
        // Typing the first letters chooses, as in every list.
        QTest::keyClicks(choice, facts[column]);
        QCOMPARE(choice->currentText(), facts[column]);
    }
    QCOMPARE(statusAt(fixture, 0), u"to complete"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    const auto requests = recordsOf<Request>(fixture);
    QCOMPARE(requests.front().draft.committee.deliberation, u"22/901"_s);
    // All are brought: the page is ready for another list.
    QTRY_VERIFY(!table(fixture));
    QVERIFY(button(fixture, u"Choose a file…"_s));
}

void ListImportPageTest::theFactOfAColumnMoves()
{
    WindowFixture fixture;
    paste(fixture,
          u"KBO\tDienst\tOpmerking\tOmgeving\n0999000129\tPersonService\tFamilyComposition\ttest\n"_s);
    auto *service = named<QComboBox>(fixture.window(), u"What “Dienst” holds"_s);
    auto *remark = named<QComboBox>(fixture.window(), u"What “Opmerking” holds"_s);
    QVERIFY(service && remark);
    QCOMPARE(service->currentText(), u"service"_s);
    remark->setFocus();
    QTest::keyClicks(remark, u"service"_s);
    QCOMPARE(remark->currentText(), u"service"_s);
    QCOMPARE(service->currentText(), u"not imported"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    QCOMPARE(recordsOf<Request>(fixture).front().excerpt.firstService, u"FamilyComposition"_s);
}

void ListImportPageTest::refusedRowsAreSaved()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    fixture.prompts.file = fixture.folder() + u"/refused.csv"_s;
    QTest::mouseClick(button(fixture, u"Save refused rows…"_s), Qt::LeftButton);
    QFile file(*fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QCOMPARE(bytes.count("\r\n"), 4);
    QVERIFY(bytes.contains("31/02/2026"));
    QVERIFY(bytes.contains("not a day that exists"));
}

void ListImportPageTest::whatIsNoListIsSaidInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("heads only") << QByteArray("Dienst;Doel\n") << u"0 rows"_s;
    QTest::newRow("binary") << QByteArray("a\0\1\2b;c\xFF\xFE", 9) << u"no list"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04....") << u"workbook"_s;
}

void ListImportPageTest::whatIsNoListIsSaidInOneSentence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    WindowFixture fixture;
    const auto path = fixture.folder() + u"/wrong.csv"_s;
    write(path, bytes);
    import(fixture, path);
    QVERIFY2(fixture.window().messageBar()->text().contains(says),
             qPrintable(fixture.window().messageBar()->text()));
    QVERIFY(button(fixture, u"Choose a file…"_s));
}

void ListImportPageTest::aReadOnlyRegisterIsLookedAtOnly()
{
    WindowFixture writer;
    WindowFixture reader(Language::English, false);
    reader.window().open(writer.path());
    QVERIFY(reader.reg().isReadOnly());
    paste(reader, u"KBO\tDienst\tOmgeving\n0999000129\tPersonService\ttest\n"_s);
    QCOMPARE(statusAt(reader, 0), u"to complete"_s);
    const auto *bring = button(reader, u"Import 1 row"_s);
    QVERIFY(bring && !bring->isEnabled());
    QVERIFY(!bring->toolTip().isEmpty());
}

void ListImportPageTest::theChosenInstitutionStandsForRowsThatNameNone()
{
    WindowFixture fixture;
    paste(fixture, u"Dienst\tOmgeving\nPersonService\ttest\n"_s);
    QCOMPARE(statusAt(fixture, 0), u"refused"_s);
    fixture.window().context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
    QCOMPARE(statusAt(fixture, 0), u"to complete"_s);
}

void ListImportPageTest::theFirstRunOffersIt()
{
    WindowFixture fixture(Language::English, false);
    QTest::mouseClick(button(fixture, u"Import a list"_s), Qt::LeftButton);
    const auto type = [&](const QString &name, const QString &text) {
        auto *edit = named<QLineEdit>(fixture.window(), name);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    type(u"Name of the institution"_s, u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s);
    type(u"Its enterprise number (KBO)"_s, u"0999.000.129"_s);
    type(u"Who signs the requests as managing official"_s, u"Marleen Claes"_s);
    type(u"Who is the security consultant"_s, u"Joris Wouters"_s);
    type(u"File of the register"_s, fixture.path());
    type(u"Folder for its backups"_s, fixture.folder() + u"/copies"_s);
    QTest::mouseClick(button(fixture, u"Make the register"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.window().openRegister());
    QCOMPARE(fixture.window().place().page, PageId::ListImport);
    fixture.prompts.file = data(u"consultant-list.csv"_s);
    QTest::mouseClick(button(fixture, u"Choose a file…"_s), Qt::LeftButton);
    // The rows of the other institution are refused: it is not in the register.
    QVERIFY(button(fixture, u"Import 5 row"_s));
}

void ListImportPageTest::aRequestFromOutsideIsShownAndRecorded()
{
    WindowFixture fixture;
    paste(fixture, u"KBO\tToepassing\tDienst\tOmgeving\tVerstuurd\n"
                   "0999000129\tDossierbeheer\tPersonService\ttest\t01/10/2026\n"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    const auto id = recordsOf<Request>(fixture).front().id;
    fixture.window().go({PageId::Requests, id.row()});
    QTRY_VERIFY(!fixture.window().page()->whyNot(CommandId::Print).isEmpty());
    fixture.window().go({PageId::Request, id.row()});
    QCOMPARE(fixture.window().page()->title(), u"Without number"_s);
    QVERIFY(!fixture.window().page()->whyNot(CommandId::SavePdf).isEmpty());
    fixture.window().run(CommandId::RecordEvent);
    auto *what = named<QComboBox>(fixture.window(), u"What happened"_s);
    QVERIFY(what);
    what->setCurrentIndex(what->findText(u"Executed"_s));
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(recordsOf<Request>(fixture).front().state, RequestState::Executed);
    QCOMPARE(recordsOf<Authorization>(fixture).back().request, id);
}

void ListImportPageTest::whatAListLeftOutIsCompleted()
{
    WindowFixture fixture;
    paste(fixture, u"KBO\tDienst\tOmgeving\tVerstuurd\n0999000129\tPersonService\ttest\t01/10/2026\n"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(1));
    QTRY_VERIFY(hasEnded(fixture));
    const auto id = recordsOf<Request>(fixture).front().id;
    fixture.window().go({PageId::Requests, id.row()});
    fixture.window().run(CommandId::Edit);
    QCOMPARE(fixture.window().place().page, PageId::RequestEditor);
    auto *purpose = named<QPlainTextEdit>(*fixture.window().page(), u"Purpose"_s);
    if (!purpose)
        for (auto *one : fixture.window().page()->findChildren<QPlainTextEdit *>())
            if (one->accessibleName().contains(u"urpose"))
                purpose = one;
    QVERIFY(purpose);
    purpose->setFocus();
    QTest::keyClicks(purpose, u"Identificatie van de aanvrager"_s);
    QVERIFY(!fixture.window().page()->whyNot(CommandId::Finalise).isEmpty());
    fixture.window().go({PageId::Requests});
    const auto request = recordsOf<Request>(fixture).front();
    QCOMPARE(request.state, RequestState::Sent);
    QCOMPARE(request.draft.purpose, u"Identificatie van de aanvrager"_s);
}

void ListImportPageTest::rowsAreLeftOutAndComeBack()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    table(fixture)->setFocus();
    table(fixture)->setCurrentIndex(table(fixture)->model()->index(0, 0));
    QVERIFY(table(fixture)->hasFocus());
    QTest::keyClick(table(fixture), Qt::Key_Delete);
    QCOMPARE(statusAt(fixture, 0), u"left out"_s);
    QVERIFY(button(fixture, u"Import 6 row"_s));
    QTest::mouseClick(button(fixture, u"Import it after all"_s), Qt::LeftButton);
    QVERIFY(button(fixture, u"Import 7 row"_s));
    table(fixture)->setCurrentIndex(table(fixture)->model()->index(1, 0));
    QTest::mouseClick(button(fixture, u"Leave out"_s), Qt::LeftButton);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(6));
    QTRY_VERIFY(hasEnded(fixture));
}

void ListImportPageTest::cellsAreCorrected()
{
    WindowFixture fixture;
    import(fixture, data(u"consultant-list.csv"_s));
    const auto cell = table(fixture)->model()->index(3, ListPreviewModel::FirstCellColumn + 7);
    QCOMPARE(cell.data().toString(), u"0090123456"_s);
    QVERIFY(table(fixture)->model()->setData(cell, u"00901234569"_s));
    QTRY_COMPARE(statusAt(fixture, 3), u"will be imported"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QTRY_COMPARE(recordsOf<Request>(fixture).size(), size_t(8));
    QTRY_VERIFY(hasEnded(fixture));
}

} // namespace licet

using licet::ListImportPageTest;
LICET_TEST(ListImportPageTest)

#include "list_import_page_test.moc"
