#include "authorization/received_program_number.h"
#include "files/attachment.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"
#include "support/window_fixture.h"
#include "text/request_text.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_and_detail.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

class ProgramNumbersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsEnteredByKey();
    void aNumberOfAnotherInstitutionIsRefused();
    void aNumberOfTenDigitsIsRefused();
    void whatUsesItIsLinked();
    void itsLoggingCardIsShown();
    void oneThatIsUsedStays();
    void oneThatIsUsedBecomesNoOther();
    void theLetterIsAttached();
    void theListIsAProperModel();

private:
    static const QWidget &page(WindowFixture &fixture) { return *fixture.window().page(); }
    static void show(WindowFixture &fixture)
    {
        fixture.window().go(
            {PageId::ProgramNumbers, recordsOf<ReceivedProgramNumber>(fixture).front().id.row()});
        QCoreApplication::processEvents();
    }
    static QAbstractButton *button(WindowFixture &fixture, const QString &text)
    {
        QCoreApplication::processEvents();
        // A button of the message that went before is only gone once its deletion was handled.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto *one : fixture.window().findChildren<QAbstractButton *>())
            if (one->isVisible() && one->isEnabled() && one->text() == text)
                return one;
        return nullptr;
    }
    static QString words(WindowFixture &fixture)
    {
        QCoreApplication::processEvents();
        QString all;
        for (const auto *label : page(fixture).findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    static void enter(WindowFixture &fixture, const QString &institution, const QString &number)
    {
        button(fixture, u"New program number"_s)->click();
        auto *choice = named<Choice>(page(fixture), u"Institution"_s);
        choice->setCurrentIndex(choice->findText(institution, Qt::MatchStartsWith));
        auto *edit = named<QLineEdit>(page(fixture), u"Program number"_s);
        QTest::keyClicks(edit, number);
        fixture.window().run(CommandId::SaveNow);
    }
};

void ProgramNumbersPageTest::aNumberIsEnteredByKey()
{
    WindowFixture fixture;
    show(fixture);
    enter(fixture, u"OCMW"_s, u"00901239999"_s);
    const auto all = recordsOf<ReceivedProgramNumber>(fixture);
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.back().number, u"00901239999"_s);
    QVERIFY(words(fixture).contains(u"No authorization or open request uses it."_s));
}

void ProgramNumbersPageTest::aNumberOfAnotherInstitutionIsRefused()
{
    WindowFixture fixture;
    show(fixture);
    enter(fixture, u"OCMW"_s, u"00901230001"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"Dienst Aanvullende Voorzieningen"_s));
    QCOMPARE(recordsOf<ReceivedProgramNumber>(fixture).size(), size_t(1));
}

void ProgramNumbersPageTest::aNumberOfTenDigitsIsRefused()
{
    WindowFixture fixture;
    show(fixture);
    enter(fixture, u"OCMW"_s, u"0090123000"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"11 digits"_s));
    QCOMPARE(recordsOf<ReceivedProgramNumber>(fixture).size(), size_t(1));
}

void ProgramNumbersPageTest::whatUsesItIsLinked()
{
    WindowFixture fixture;
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.environment = Environment::Acceptance;
    draft.identification = Identification{IdentificationBy::ProgramNumber, u"00901230001"_s};
    const auto request = *fixture.reg().requests().create(draft, test::stampOn({2026, 12, 1}));
    show(fixture);
    const auto name = requestName(Translator(Language::English), *fixture.reg().requests().get(request));
    QVERIFY(button(fixture, u"Request %1 (draft)"_s.arg(name)));
    auto *link = button(fixture, u"DmfaConsultationService 1 · acceptance"_s);
    QVERIFY(link);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(fixture.window().place().page, PageId::Authorizations);
    QCOMPARE(recordsOf<Authorization>(fixture).back().id.row(), fixture.window().place().record);
}

void ProgramNumbersPageTest::itsLoggingCardIsShown()
{
    WindowFixture fixture;
    show(fixture);
    const auto shown = words(fixture);
    for (const auto &expected :
         {u"Dossierbeheer"_s, u"WHO yes · WHAT yes · WHEN yes · HOW yes"_s, u"Centrale toegangslog"_s,
          u"Dienst ICT"_s, u"12/03/2026 · Joris Wouters · in orde"_s,
          u"In use; the log is kept until 10 years after the last use."_s})
        QVERIFY2(shown.contains(expected), qPrintable(expected));
}

void ProgramNumbersPageTest::oneThatIsUsedStays()
{
    WindowFixture fixture;
    show(fixture);
    button(fixture, u"Remove…"_s)->click();
    button(fixture, u"Remove"_s)->click();
    QVERIFY(fixture.window().messageBar()->text().contains(u"00901230001"_s));
    QVERIFY(fixture.window().messageBar()->text().contains(u"cannot be removed"_s));
    QCOMPARE(recordsOf<ReceivedProgramNumber>(fixture).size(), size_t(1));
    // One that nothing uses goes.
    enter(fixture, u"OCMW"_s, u"00901239999"_s);
    button(fixture, u"Remove…"_s)->click();
    button(fixture, u"Remove"_s)->click();
    QCOMPARE(recordsOf<ReceivedProgramNumber>(fixture).size(), size_t(1));
}

void ProgramNumbersPageTest::oneThatIsUsedBecomesNoOther()
{
    WindowFixture fixture;
    show(fixture);
    const auto before = recordsOf<ReceivedProgramNumber>(fixture).front();
    auto *edit = named<QLineEdit>(page(fixture), u"Program number"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"00901239999"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY2(fixture.window().messageBar()->text().contains(u"stays as it was received"_s),
             qPrintable(fixture.window().messageBar()->text()));
    QCOMPARE(recordsOf<ReceivedProgramNumber>(fixture).front(), before);
}

void ProgramNumbersPageTest::theLetterIsAttached()
{
    WindowFixture fixture;
    show(fixture);
    QFile letter(fixture.folder() + u"/brief.pdf"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(test::smallPdf("a letter"));
    letter.close();
    fixture.prompts.file = letter.fileName();
    button(fixture, u"Attach the letter…"_s)->click();
    const auto papers = *attachmentsOf(fixture.reg().database(),
                                       RecordRef::of(recordsOf<ReceivedProgramNumber>(fixture).front().id));
    QCOMPARE(papers.size(), size_t(1));
    QCOMPARE(papers.front().role, AttachmentRole::Letter);
    QVERIFY(words(fixture).contains(u"brief.pdf"_s));
}

void ProgramNumbersPageTest::theListIsAProperModel()
{
    WindowFixture fixture;
    show(fixture);
    auto *table = page(fixture).findChild<ListTable *>();
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->sortByColumn(column, Qt::DescendingOrder);
    enter(fixture, u"OCMW"_s, u"00901239999"_s);
    QCOMPARE(table->model()->rowCount(), 2);
}

} // namespace licet

using licet::ProgramNumbersPageTest;
LICET_TEST(ProgramNumbersPageTest)
#include "program_numbers_page_test.moc"
