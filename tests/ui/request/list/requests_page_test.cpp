#include "request/asked_services.h"
#include "request/facts_reader.h"
#include "support/request_fixture.h"
#include "support/screens.h"
#include "support/test_registry.h"
#include "ui/request/list/request_detail.h"
#include "ui/request/list/requests_model.h"
#include "ui/request/list/requests_page.h"
#include "ui/widgets/list_and_detail.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

/// The page on view in a window of medium width.
struct ShownRequests
{
    explicit ShownRequests(test::RequestFixture &fixture) : page(makeRequestsPage(fixture.context, nullptr))
    {
        page->resize(1200, 800);
        page->setVisible(true);
        QVERIFY2(QTest::qWaitForWindowExposed(page.get()), "not shown");
    }
    [[nodiscard]] ListTable *table() const { return page->findChild<ListTable *>(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells << model->index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] QStringList visibleTexts() const
    {
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
    std::unique_ptr<Page> page;
};

} // namespace

class RequestsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels()
    {
        test::RequestFixture fixture;
        fixture.draft();
        QObject owner;
        auto *model = makeRequestsModel(fixture.context.translator(), &owner);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setRows(*fixture.example.reg->requests().summaries());
        model->setFilterText(u"nothing like it"_s);
        model->setFilterText({});
        QCOMPARE(model->rowCount(), 1);
    }

    void withoutAnyRequestOneSentenceAndOneButtonStandThere()
    {
        test::RequestFixture fixture;
        const ShownRequests shown(fixture);
        QVERIFY(shown.visibleTexts().contains(u"No request yet."_s));
        for (auto *button : shown.page->findChildren<QToolButton *>())
            if (button->isVisible() && button->text() == u"New request")
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(fixture.went.size(), size_t(1));
        QCOMPARE(fixture.went.front(), (Place{PageId::RequestEditor, 0, NewDraft{}}));
    }

    void openOnesAreShownAtFirstWithTheMostUrgentOnTop()
    {
        test::RequestFixture fixture;
        fixture.draft();
        fixture.finalised();
        fixture.putInto(fixture.finalised(), RequestState::InformationAsked);
        fixture.putInto(fixture.finalised(), RequestState::Executed);
        fixture.putInto(fixture.finalised(), RequestState::Sent);
        const ShownRequests shown(fixture);
        QCOMPARE(shown.column(StateColumn),
                 (QStringList{u"information asked"_s, u"to be signed"_s, u"draft"_s, u"sent"_s}));
        QVERIFY(shown.visibleTexts().contains(u"4 of 5"_s));
        QCOMPARE(shown.column(NumberColumn)[1], u"2026-0001"_s);
        QCOMPARE(shown.column(NumberColumn)[2], u"Draft"_s);
        QCOMPARE(shown.column(WaitsOnColumn)[1], u"signatory"_s);
    }

    void whoAwaitsALetterIsInProgress()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        fixture.putInto(id, RequestState::Executed);
        auto &reg = *fixture.example.reg;
        const auto facts = readFacts(reg.database(), reg.requests().get(id)->draft, {2026, 12, 7}, id);
        QVERIFY(facts);
        QVERIFY(reg.requests().record(id, RequestEvent::NumberAwaited, {}, *facts,
                                      test::stampOn(QDate(2026, 12, 7))));
        const ShownRequests shown(fixture);
        QCOMPARE(shown.column(StateColumn), QStringList{u"executed"_s});
        QCOMPARE(shown.column(WaitsOnColumn), QStringList{u"KSZ security service"_s});
    }

    void severalServicesAreNamed()
    {
        test::RequestFixture fixture;
        fixture.draft(u"14-two-services-one-not-covered"_s);
        const ShownRequests shown(fixture);
        const auto services = serviceNames(test::draftFrom(u"14-two-services-one-not-covered"_s));
        QCOMPARE(services.size(), 2);
        QVERIFY2(shown.column(SubjectColumn).front().endsWith(services.join(u", "_s)),
                 qPrintable(shown.column(SubjectColumn)[0]));
    }

    // Columns of text give way together; a number, a day and a state are never cut.
    void theListFitsIntoASmallWindow_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &one : EnumCodes<Language>::all)
            QTest::newRow(one.code) << one.value;
    }
    void theListFitsIntoASmallWindow()
    {
        QFETCH(const Language, language);
        test::WindowFixture fixture(language);
        test::fillWithRequests(fixture);
        fixture.window().resize(1024, 700);
        fixture.window().go({PageId::Requests});
        QVERIFY(test::settles(fixture.window()));
        const auto *table = fixture.window().page()->findChild<ListTable *>();
        QVERIFY(table->model()->rowCount() > 5);
        QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(
                     u"%1 of %2"_s.arg(table->horizontalHeader()->length()).arg(table->viewport()->width())));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const auto first = table->model()->index(0, column);
            const bool isWhole = column == NumberColumn || first.data(ListModel::BadgeRole).isValid() ||
                                 first.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            for (int row = 0; isWhole && row < table->model()->rowCount(); ++row) {
                const auto text = table->model()->index(row, column).data().toString();
                QVERIFY2(table->columnWidth(column) > table->fontMetrics().horizontalAdvance(text),
                         qPrintable(text));
            }
        }
    }

    void theChosenInstitutionAloneIsListed()
    {
        test::RequestFixture fixture;
        fixture.draft();
        fixture.draft(u"09-ocmw-general-authorization"_s);
        const ShownRequests shown(fixture);
        QCOMPARE(shown.table()->model()->rowCount(), 2);
        QVERIFY(!shown.table()->isColumnHidden(InstitutionColumn));
        fixture.context.chooseInstitution(fixture.example.reg->all<Institution>()->front().id);
        QCOMPARE(shown.table()->model()->rowCount(), 1);
        QVERIFY(shown.table()->isColumnHidden(InstitutionColumn));
    }

    void enterOpensADraftInTheEditorAndTheRestAsAPage()
    {
        test::RequestFixture fixture;
        const auto finalised = fixture.finalised();
        const auto draft = fixture.draft();
        const ShownRequests shown(fixture);
        shown.table()->choose(draft.row());
        QTest::keyClick(shown.table(), Qt::Key_Return);
        shown.table()->choose(finalised.row());
        QTest::keyClick(shown.table(), Qt::Key_Return);
        QCOMPARE(fixture.went, (std::vector<Place>{{PageId::RequestEditor, draft.row()},
                                                   {PageId::Request, finalised.row()}}));
    }

    void theDetailSaysWhatIsNextAndItsButtonDoesIt()
    {
        test::RequestFixture fixture;
        const auto draft = fixture.draft();
        const ShownRequests shown(fixture);
        QVERIFY(shown.visibleTexts().contains(u"Complete the draft and finalise it."_s));
        QVERIFY(shown.page->whyNot(CommandId::PrimaryAction).isEmpty());
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.went.back(), (Place{PageId::RequestEditor, draft.row()}));
        shown.page->run(CommandId::CopyAsNew);
        QCOMPARE(fixture.went.back(), (Place{PageId::RequestEditor, draft.row(), CopiedDraft{}}));
    }

    void aDraftHasNothingToPrintAndSaysWhy()
    {
        test::RequestFixture fixture;
        fixture.draft();
        const ShownRequests shown(fixture);
        QCOMPARE(shown.page->whyNot(CommandId::Print), u"A draft has no form in force: finalise it first."_s);
        QVERIFY(!shown.page->whyNot(CommandId::Reopen).isEmpty());
        QVERIFY(shown.page->whyNot(CommandId::Withdraw).isEmpty());
    }

    void theFormIsSavedByteForByte()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequests shown(fixture);
        fixture.prompts.file = fixture.example.folder.filePath(u"form.pdf"_s);
        shown.page->run(CommandId::SavePdf);
        QFile file(*fixture.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), fixture.example.reg->requests().currentFrozen(id)->form);
        QCOMPARE(fixture.said.back().kind, Message::Kind::Success);
    }

    void severalBecomeOneSigningFolderAndTheOthersSayWhyNot()
    {
        test::RequestFixture fixture;
        fixture.finalised();
        fixture.finalised();
        fixture.draft();
        const ShownRequests shown(fixture);
        QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
        const auto texts = shown.visibleTexts();
        QVERIFY2(texts.contains(u"2 of them can go into a signing folder."_s), qPrintable(texts.join(u'|')));
        QVERIFY(texts.filter(u"finalise it first"_s).size() == 1);
        QVERIFY(!shown.page->whyNot(CommandId::CopyAsNew).isEmpty());
        fixture.prompts.file = fixture.example.folder.filePath(u"folder.pdf"_s);
        QVERIFY(shown.page->whyNot(CommandId::SigningFolder).isEmpty());
        shown.page->run(CommandId::SigningFolder);
        QVERIFY(QFile::exists(*fixture.prompts.file));
    }

    void eachSignatoryHasAFolderToSaveAndToPrint()
    {
        test::RequestFixture fixture;
        fixture.finalised();
        fixture.finalised(u"09-ocmw-general-authorization"_s);
        const ShownRequests shown(fixture);
        QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
        fixture.prompts.file = fixture.example.folder.filePath(u"folder.pdf"_s);
        shown.page->run(CommandId::SigningFolder);
        QCOMPARE(fixture.prompts.asked.count(u"saveFile"_s), 2);
        QVERIFY2(fixture.said.back().text.startsWith(u"The files were saved: "_s),
                 qPrintable(fixture.said.back().text));
        fixture.prompts.printedTo = fixture.example.folder.filePath(u"printed.pdf"_s);
        shown.page->run(CommandId::Print);
        QCOMPARE(fixture.prompts.asked.count(u"choosePrinter"_s), 2);
        const auto said = fixture.said.back().text;
        QVERIFY2(said.startsWith(u"Handed to the printer: "_s), qPrintable(said));
        QCOMPARE(said.count(u"Signing folder of "_s), 2);
    }

    void whoThinksBetterOfAFolderIsAskedNoMore()
    {
        test::RequestFixture fixture;
        fixture.finalised();
        fixture.finalised(u"09-ocmw-general-authorization"_s);
        const ShownRequests shown(fixture);
        QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
        shown.page->run(CommandId::Print);
        QCOMPARE(fixture.prompts.asked.count(u"choosePrinter"_s), 1);
        QVERIFY(fixture.said.empty());
    }

    void withdrawingAsksForAReasonAndKeepsIt()
    {
        test::RequestFixture fixture;
        const auto id = fixture.draft();
        const ShownRequests shown(fixture);
        shown.page->run(CommandId::Withdraw);
        auto *reason = shown.page->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(reason->isVisible());
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->requests().get(id)->state, RequestState::Draft);
        QVERIFY(shown.visibleTexts().contains(u"Write the reason: it is kept in the history."_s));
        QTest::keyClicks(reason, u"asked twice"_s);
        shown.page->run(CommandId::PrimaryAction);
        QCOMPARE(fixture.example.reg->requests().get(id)->state, RequestState::Withdrawn);
        QCOMPARE(events(fixture.example.reg->database(), 1, RecordRef::of(id))->front().note,
                 u"asked twice"_s);
        QVERIFY(!reason->isVisible());
        QVERIFY(shown.visibleTexts().contains(u"None of 1 matches"_s));
    }

    void thePanelNeverTurnsBackAnotherRequestThanItAskedAbout()
    {
        test::RequestFixture fixture;
        const auto asked = fixture.finalised();
        const auto other = fixture.finalised();
        const ShownRequests shown(fixture);
        shown.table()->choose(asked.row());
        shown.page->run(CommandId::Reopen);
        auto *reason = shown.page->findChild<QPlainTextEdit *>();
        QTest::keyClicks(reason, u"wrong"_s);
        shown.table()->choose(other.row());
        QVERIFY(!reason->isVisible());
        QCOMPARE(fixture.example.reg->requests().get(asked)->state, RequestState::Finalised);
        QCOMPARE(fixture.example.reg->requests().get(other)->state, RequestState::Finalised);
    }

    void inAReadOnlyRegisterOneCanLookAndPrintButNotChange()
    {
        test::RequestFixture fixture;
        fixture.finalised();
        const auto path = fixture.example.reg->path();
        const auto reader = *Register::open(path, Access::ReadOnly);
        Context context(*reader, fixture.prompts, {[&] { return fixture.today; }, {}}, u"reader"_s,
                        Language::English);
        const std::unique_ptr<Page> page(makeRequestsPage(context, nullptr));
        page->setVisible(true);
        QVERIFY(page->whyNot(CommandId::Print).isEmpty());
        QVERIFY(page->whyNot(CommandId::SavePdf).isEmpty());
        QVERIFY(page->whyNot(CommandId::CopyAsNew).contains(u"read only"_s));
        QVERIFY(page->whyNot(CommandId::Withdraw).contains(u"read only"_s));
    }

    void aPlaceChoosesItsRecordEvenBehindAFilter()
    {
        test::RequestFixture fixture;
        fixture.draft();
        const auto hidden = fixture.finalised();
        fixture.putInto(hidden, RequestState::Executed);
        const ShownRequests shown(fixture);
        shown.page->show({PageId::Requests, hidden.row()});
        QCOMPARE(shown.table()->currentId(), hidden.row());
    }
};

} // namespace licet

using licet::RequestsPageTest;
LICET_TEST(RequestsPageTest)
#include "requests_page_test.moc"
