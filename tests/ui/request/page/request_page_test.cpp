#include "documents/void_mark.h"
#include "support/paper_text.h"
#include "support/printed_form.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "ui/documents/paper_view.h"
#include "ui/request/page/request_page.h"
#include "ui/request/page/state_timeline.h"
#include "ui/widgets/editors.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

struct ShownRequest
{
    ShownRequest(test::RequestFixture &fixture, Id<Request> id, const PlaceDetail &detail = {})
        : page(makeRequestPage(fixture.context, nullptr))
    {
        page->resize(1000, 700);
        page->setVisible(true);
        page->show(Place{PageId::Request, id.row(), detail});
    }
    [[nodiscard]] Choice *chooser() const
    {
        for (auto *choice : page->findChildren<Choice *>())
            if (choice->accessibleName() == u"Paper shown")
                return choice;
        return nullptr;
    }
    [[nodiscard]] QStringList choices() const
    {
        QStringList texts;
        for (int index = 0; index < chooser()->count(); ++index)
            texts << chooser()->itemText(index);
        return texts;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    [[nodiscard]] LongText *reason() const { return page->findChild<LongText *>(); }
    std::unique_ptr<Page> page;
};

/// How many pages of two papers differ by more than so much.
int pagesThatDiffer(const QByteArray &one, const QByteArray &other, double measure)
{
    const auto left = *PdfPages::open(one);
    const auto right = *PdfPages::open(other);
    int count = 0;
    for (int page = 0; page < left->pageCount(); ++page)
        count += test::difference(left->image(page, 1), right->image(page, 1)) > measure ? 1 : 0;
    return count;
}

} // namespace

class RequestPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrailFillsTheStepWhereTheRequestStands_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("present");
        QTest::newRow("draft") << u"draft"_s << 5 << 0;
        QTest::newRow("sent") << u"sent"_s << 5 << 3;
        QTest::newRow("information asked") << u"information-asked"_s << 5 << 3;
        QTest::newRow("returned") << u"returned"_s << 5 << 4;
        QTest::newRow("executed") << u"executed"_s << 5 << 4;
        QTest::newRow("withdrawn") << u"withdrawn"_s << 3 << 2;
    }
    void theTrailFillsTheStepWhereTheRequestStands()
    {
        QFETCH(QString, state);
        QFETCH(int, steps);
        QFETCH(int, present);
        const auto request = *parseCode<RequestState>(state);
        const auto trail = trailOf(request, true);
        QCOMPARE(int(trail.steps.size()), steps);
        QCOMPARE(trail.present, present);
        QCOMPARE(trail.steps[size_t(present)], request);
    }

    void theFrozenFormStandsThereAndEveryPaperCanBeChosen()
    {
        test::RequestFixture fixture;
        const ShownRequest shown(fixture, fixture.finalised());
        QCOMPARE(shown.page->title(), u"2026-0001"_s);
        QVERIFY(shown.page->findChild<PaperView *>()->pageCount() >= 2);
        QCOMPARE(shown.choices(), (QStringList{u"Form"_s, u"Cover page"_s, u"Reading copy: French"_s,
                                               u"Reading copy: German"_s, u"Reading copy: English"_s}));
        QTRY_VERIFY(shown.says(u"Print the form and have it signed by"_s));
        QTRY_VERIFY(shown.says(u"Finalised by tester"_s));
    }

    void aDayThatPassedIsNoLongerAskedFor()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequest shown(fixture, id);
        QTRY_VERIFY(shown.says(u"Print the form and have it signed by"_s));
        const auto request = *fixture.example.reg->get(id);
        QVERIFY(request.draft.signingDate);
        // Whom it names is away from the day after on.
        const auto day = request.draft.signingDate->addDays(20);
        for (auto person : *fixture.example.reg->all<Person>())
            if (person.name == request.draft.signatory) {
                Absence absence;
                absence.person = person.id;
                absence.from = request.draft.signingDate->addDays(1);
                absence.until = day.addDays(30);
                QVERIFY(fixture.example.reg->add(absence, test::stampOn(fixture.today)));
            }
        fixture.today = day;
        const ShownRequest later(fixture, id);
        QTRY_VERIFY2(later.says(u"may not sign today: make the form out again"_s), "as before");
        QVERIFY(!later.says(u"Print the form and have it signed by"_s));
        // Its button leads where the sentence does.
        const auto offers = [&](const QString &text) {
            const auto buttons = later.page->findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *one) {
                return one->text() == text && one->isVisibleTo(later.page.get());
            });
        };
        QVERIFY(offers(u"Reopen…"_s) && !offers(u"Print…"_s));
    }

    void whatIsShownIsSaved_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("form") << 0;
        QTest::newRow("cover page") << 1;
        QTest::newRow("reading copy") << 4;
    }
    void whatIsShownIsSaved()
    {
        QFETCH(int, choice);
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequest shown(fixture, id);
        shown.chooser()->setFocus();
        for (int step = 0; step < choice; ++step)
            QTest::keyClick(shown.chooser(), Qt::Key_Down);
        fixture.prompts.file = fixture.example.folder.filePath(u"paper.pdf"_s);
        shown.page->run(CommandId::SavePdf);
        QFile file(*fixture.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto saved = file.readAll();
        const auto frozen = *fixture.example.reg->requests().currentFrozen(id);
        QCOMPARE(saved == frozen.form, choice == 0);
        QCOMPARE(saved == frozen.cover, choice == 1);
        QVERIFY(saved.startsWith("%PDF"));
    }

    void printingHandsTheFormToThePrinterAndSaysSo()
    {
        test::RequestFixture fixture;
        const ShownRequest shown(fixture, fixture.finalised());
        shown.page->run(CommandId::PrimaryAction);
        QVERIFY(fixture.said.empty());
        fixture.prompts.printedTo = fixture.example.folder.filePath(u"printed.pdf"_s);
        shown.page->run(CommandId::PrimaryAction);
        QVERIFY(QFile::exists(fixture.prompts.printedTo));
        QCOMPARE(fixture.said.back().text, u"2026-0001, version 1 was handed to the printer."_s);
    }

    void aReopenedRequestBecomesADraftWithItsReason()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequest shown(fixture, id);
        QVERIFY(shown.page->whyNot(CommandId::Reopen).isEmpty());
        shown.page->run(CommandId::Reopen);
        QVERIFY(shown.reason()->isVisible());
        QTRY_VERIFY(shown.says(u"Version 1 is kept, and becomes void."_s));
        QTest::keyClicks(shown.reason(), u"the purpose is too wide"_s);
        for (auto *choice : shown.page->findChildren<Choice *>())
            if (const int purpose = choice->findData(u"purpose"_s); purpose >= 0)
                choice->setCurrentIndex(purpose);
        shown.page->run(CommandId::PrimaryAction);
        const auto request = *fixture.example.reg->requests().get(id);
        QCOMPARE(request.state, RequestState::Draft);
        QCOMPARE(request.reopenedBecause, u"the purpose is too wide"_s);
        QCOMPARE(request.reopenedField, u"purpose"_s);
        QCOMPARE(fixture.went.back(), (Place{PageId::RequestEditor, id.row(), DraftMember{u"purpose"_s}}));
    }

    void escapeFoldsThePanelAndNothingHappened()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequest shown(fixture, id, RequestEvent::Decline);
        QVERIFY(shown.reason()->isVisible());
        QTest::keyClicks(shown.reason(), u"no"_s);
        QTest::keyClick(shown.reason(), Qt::Key_Escape);
        QVERIFY(!shown.reason()->isVisible());
        QCOMPARE(fixture.example.reg->requests().get(id)->state, RequestState::Finalised);
    }

    void aVoidVersionSaysSoAndWhy()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        auto &requests = fixture.example.reg->requests();
        QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"wrong day"_s, {}, fixture.context.stamp())
                    .hasValue());
        fixture.finalise(id);
        const ShownRequest shown(fixture, id, PaperVersion{1});
        QCOMPARE(shown.chooser()->currentText(), u"Version 1 (void)"_s);
        QTRY_VERIFY(shown.says(u"Void since 07/12/2026: wrong day"_s));
        fixture.prompts.file = fixture.example.folder.filePath(u"void.pdf"_s);
        shown.page->run(CommandId::SavePdf);
        QFile file(*fixture.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto saved = file.readAll();
        const auto frozen = requests.frozen(requests.versions(id)->front().id)->form;
        QVERIFY(saved != frozen);
        // The word lies over each page, from corner to corner, and the page under it is the same.
        QCOMPARE(pagesThatDiffer(saved, frozen, 1), (*PdfPages::open(frozen))->pageCount());
        QCOMPARE(test::textOfPdf(saved), test::textOfPdf(frozen));
    }

    void aVoidVersionIsPrintedAsItIsSaved()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        auto &requests = fixture.example.reg->requests();
        QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"wrong day"_s, {}, fixture.context.stamp())
                    .hasValue());
        fixture.finalise(id);
        const ShownRequest shown(fixture, id, PaperVersion{1});
        fixture.prompts.printedTo = fixture.example.folder.filePath(u"printed.pdf"_s);
        shown.page->run(CommandId::Print);
        QCOMPARE(fixture.said.back().text, u"2026-0001, version 1 was handed to the printer."_s);
        QFile file(fixture.prompts.printedTo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto printed = file.readAll();
        const auto version = *requests.frozen(requests.versions(id)->front().id);
        const auto pages = (*PdfPages::open(version.form))->pageCount();
        const auto marked = *markedWhenVoid(version.form, version.snapshot, Language::Dutch);
        const auto paper = *PdfPages::open(printed);
        QCOMPARE(paper->pageCount(), pages);
        for (int page = 0; page < pages; ++page) {
            const auto farFrom = [&](const QByteArray &pdf) {
                return test::difference(paper->image(page, 2), (*PdfPages::open(pdf))->image(page, 2));
            };
            QVERIFY2(farFrom(marked) < farFrom(version.form), qPrintable(u"page %1"_s.arg(page + 1)));
        }
    }

    void theNewestVersionTakesTheVoidOnesPlace_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("text");
        QTest::newRow("form") << 0 << u"Form"_s;
        QTest::newRow("cover page") << 1 << u"Cover page"_s;
        QTest::newRow("reading copy") << 2 << u"Reading copy: French"_s;
    }
    void theNewestVersionTakesTheVoidOnesPlace()
    {
        QFETCH(const int, choice);
        QFETCH(const QString, text);
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequest shown(fixture, id);
        shown.chooser()->setFocus();
        for (int step = 0; step < choice; ++step)
            QTest::keyClick(shown.chooser(), Qt::Key_Down);
        QCOMPARE(shown.chooser()->currentText(), text);
        auto &requests = fixture.example.reg->requests();
        QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"wrong volume"_s, {}, fixture.context.stamp())
                    .hasValue());
        shown.page->show(Place{PageId::Request, id.row()});
        QCOMPARE(shown.chooser()->currentIndex(), -1);
        QVERIFY(shown.says(u"Void since 07/12/2026: wrong volume"_s));
        QVERIFY(!shown.page->whyNot(CommandId::SavePdf).isEmpty());
        fixture.finalise(id);
        shown.page->show(Place{PageId::Request, id.row()});
        QCOMPARE(shown.chooser()->currentText(), u"Form"_s);
        fixture.prompts.file = fixture.example.folder.filePath(u"newest.pdf"_s);
        shown.page->run(CommandId::SavePdf);
        QFile file(*fixture.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), requests.currentFrozen(id)->form);
    }

    void whatWasOnViewGoesToTheNewestVersionAtOnce()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        const ShownRequest shown(fixture, id);
        auto &reg = *fixture.example.reg;
        // Both in one: what was on view was never without a version in force.
        shown.page->setVisible(false);
        QVERIFY(reg.requests()
                    .turnBack(id, RequestEvent::Reopen, u"wrong volume"_s, {}, fixture.context.stamp())
                    .hasValue());
        fixture.finalise(id);
        shown.page->setVisible(true);
        shown.page->show(Place{PageId::Request, id.row()});
        QCOMPARE(shown.chooser()->currentText(), u"Form"_s);
        QVERIFY(!shown.says(u"Void since"_s));
        QCOMPARE(shown.choices().filter(u"void"_s), QStringList{u"Version 1 (void)"_s});
    }

    void aVoidVersionChosenOnPurposeStaysOnView()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        QVERIFY(fixture.example.reg->requests()
                    .turnBack(id, RequestEvent::Reopen, u"wrong day"_s, {}, fixture.context.stamp())
                    .hasValue());
        fixture.finalise(id);
        const ShownRequest shown(fixture, id, PaperVersion{1});
        Q_EMIT fixture.example.reg->changed();
        QCOMPARE(shown.chooser()->currentText(), u"Version 1 (void)"_s);
    }

    void whatTheStateForbidsSaysWhy()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        fixture.putInto(id, RequestState::Executed);
        const ShownRequest shown(fixture, id);
        QCOMPARE(shown.page->whyNot(CommandId::Withdraw), u"Not possible while the request is “executed”."_s);
        QVERIFY(!shown.page->whyNot(CommandId::SigningFolder).isEmpty());
        QVERIFY(shown.page->whyNot(CommandId::Print).isEmpty());
    }

    void aWithdrawnRequestStillShowsItsVoidForm()
    {
        test::RequestFixture fixture;
        const auto id = fixture.finalised();
        QVERIFY(fixture.example.reg->requests()
                    .turnBack(id, RequestEvent::Withdraw, u"not needed"_s, {}, fixture.context.stamp())
                    .hasValue());
        const ShownRequest shown(fixture, id);
        QCOMPARE(shown.choices(), QStringList{u"Version 1 (void)"_s});
        QTRY_VERIFY(shown.says(u"Void since 07/12/2026: not needed"_s));
        QVERIFY(fixture.said.empty());
    }

    void aDraftWithoutAnyVersionOpensInTheEditor()
    {
        test::RequestFixture fixture;
        const auto id = fixture.draft();
        const ShownRequest shown(fixture, id);
        QTRY_COMPARE(fixture.went.size(), size_t(1));
        QCOMPARE(fixture.went.front(), (Place{PageId::RequestEditor, id.row()}));
    }

    void aRequestThatIsGoneIsSaid()
    {
        test::RequestFixture fixture;
        const ShownRequest shown(fixture, Id<Request>(4711));
        QCOMPARE(fixture.said.size(), size_t(1));
        QCOMPARE(fixture.said.front().kind, Message::Kind::Problem);
    }
};

} // namespace licet

using licet::RequestPageTest;
LICET_TEST(RequestPageTest)
#include "request_page_test.moc"
