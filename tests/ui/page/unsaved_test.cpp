#include "history/history.h"
#include "history/kept_edit.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/list_table.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

/// What is typed into a record is saved by Save alone: leaving asks, on every page that shows records.
class UnsavedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavingAsks_data();
    void leavingAsks();
    void theEndOfTheProgramKeepsItUnsaved_data() { leavingAsks_data(); }
    void theEndOfTheProgramKeepsItUnsaved();
    void whatBecameOtherwiseSinceIsNotTypedOver();
    void theQuestionGoesWithWhatItAsks();
    void anotherRecordAsks();
    void aClickOnAnotherRowGoesBack_data();
    void aClickOnAnotherRowGoesBack();
    void aNewRecordAsks();

private:
    static QWidget *typedInto(const WindowFixture &fixture, const Place &place, const QString &field);
    static QString textOf(const QWidget *edit);
    static QByteArray head(WindowFixture &fixture) { return *historyHead(fixture.reg().database()); }
    static QPushButton *buttonOf(const WindowFixture &fixture, const QString &text);
    static void press(const WindowFixture &fixture, const QString &text);
};

void UnsavedTest::leavingAsks_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("field");
    QTest::newRow("facts of an institution")
        << Place{PageId::Institutions, 0, InstitutionPart::Facts} << u"Name"_s;
    QTest::newRow("people") << Place{PageId::Institutions, 0, InstitutionPart::People} << u"Name"_s;
    QTest::newRow("applications") << Place{PageId::Institutions, 0, InstitutionPart::Applications}
                                  << u"Name"_s;
    QTest::newRow("certificates") << Place{PageId::Institutions, 0, InstitutionPart::Certificates}
                                  << u"Subject"_s;
    QTest::newRow("recipients") << Place{PageId::Institutions, 0, InstitutionPart::Recipients} << u"Name"_s;
    QTest::newRow("catalogue") << Place{PageId::Catalogue} << u"Name of the service"_s;
    QTest::newRow("program numbers") << Place{PageId::ProgramNumbers} << u"Note"_s;
    QTest::newRow("committee") << Place{PageId::Committee} << u"Subject"_s;
    QTest::newRow("settings") << Place{PageId::Settings} << u"First reminder after"_s;
}

/// The field of that name of the record in front; typed over by key.
QWidget *UnsavedTest::typedInto(const WindowFixture &fixture, const Place &place, const QString &field)
{
    fixture.window().go(place);
    if (!test::settles(fixture.window()))
        return nullptr;
    auto *table = fixture.window().page()->findChild<ListTable *>();
    if (table && table->isVisible() && table->currentId() == 0)
        QTest::keyClick(table, Qt::Key_Down);
    QWidget *edit = named<QLineEdit>(*fixture.window().page(), field);
    if (!edit)
        edit = named<QPlainTextEdit>(*fixture.window().page(), field);
    if (!edit)
        return nullptr;
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, u"17"_s);
    return edit;
}

QString UnsavedTest::textOf(const QWidget *edit)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(edit);
    return text ? text->toPlainText() : QString();
}

QPushButton *UnsavedTest::buttonOf(const WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *button : fixture.window().page()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    qFatal("no button %s", qPrintable(text));
}

void UnsavedTest::press(const WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *button : fixture.window().messageBar()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(qPrintable(text));
}

void UnsavedTest::leavingAsks()
{
    QFETCH(const Place, place);
    QFETCH(const QString, field);
    WindowFixture fixture;
    auto &window = fixture.window();
    const auto before = head(fixture);
    const auto *edit = typedInto(fixture, place, field);
    QVERIFY(edit);
    const auto typed = textOf(edit);
    window.go({PageId::Overview});
    QCOMPARE(window.place().page, place.page);
    QVERIFY2(window.messageBar()->text().contains(u"is not saved"_s),
             qPrintable(window.messageBar()->text()));
    QCOMPARE(textOf(edit), typed);
    QCOMPARE(head(fixture), before);
    press(fixture, u"Go on without it"_s);
    QCOMPARE(window.place().page, PageId::Overview);
    QCOMPARE(head(fixture), before);

    edit = typedInto(fixture, place, field);
    QVERIFY(edit);
    QCOMPARE(textOf(edit), typed);
    window.go({PageId::Overview});
    press(fixture, u"Save"_s);
    QVERIFY(head(fixture) != before);
    QCOMPARE(window.place().page, PageId::Overview);
}

/// Nobody said that it is right: the register's truth stays, and the typing stands there again.
void UnsavedTest::theEndOfTheProgramKeepsItUnsaved()
{
    QFETCH(const Place, place);
    QFETCH(const QString, field);
    WindowFixture fixture;
    auto &window = fixture.window();
    const auto before = head(fixture);
    const auto *edit = typedInto(fixture, place, field);
    QVERIFY(edit);
    const auto typed = textOf(edit);
    QVERIFY(window.page()->keepTyped());
    QCOMPARE(head(fixture), before);
    QVERIFY(textOf(edit) != typed);
    QCOMPARE(*countKeptEdits(fixture.reg().database()), 1);
    // Everything is made anew, as at the next start.
    const auto other = fixture.folder() + u"/other.licet"_s;
    QVERIFY(QFile::copy(fixture.path(), other));
    window.open(other);
    QCOMPARE(fixture.reg().path(), other);
    window.go(place);
    QVERIFY(test::settles(window));
    auto *table = window.page()->findChild<ListTable *>();
    if (table && table->isVisible() && table->currentId() == 0)
        QTest::keyClick(table, Qt::Key_Down);
    const auto texts = [&] {
        QStringList all;
        for (const auto *line : window.page()->findChildren<QLineEdit *>())
            all << line->text();
        for (const auto *text : window.page()->findChildren<QPlainTextEdit *>())
            all << text->toPlainText();
        return all;
    };
    QTRY_VERIFY(texts().contains(typed));
    QCOMPARE(head(fixture), before);
    window.run(CommandId::SaveNow);
    QVERIFY(head(fixture) != before);
    QCOMPARE(*countKeptEdits(fixture.reg().database()), 0);
}

void UnsavedTest::whatBecameOtherwiseSinceIsNotTypedOver()
{
    WindowFixture fixture;
    const Place facts{PageId::Institutions, 0, InstitutionPart::Facts};
    QVERIFY(typedInto(fixture, facts, u"Name"_s));
    QVERIFY(fixture.window().page()->keepTyped());
    fixture.window().go({PageId::Overview});
    auto institution = fixture.reg().all<Institution>()->front();
    institution.name = u"Renamed elsewhere"_s;
    QVERIFY(fixture.reg().change(institution, test::stampOn(fixture.day)));
    fixture.window().go(facts);
    QVERIFY(test::settles(fixture.window()));
    QCOMPARE(named<QLineEdit>(*fixture.window().page(), u"Name"_s)->text(), u"Renamed elsewhere"_s);
}

void UnsavedTest::theQuestionGoesWithWhatItAsks()
{
    for (const bool isSaved : {true, false}) {
        WindowFixture fixture;
        QVERIFY(typedInto(fixture, {PageId::Institutions, 0, InstitutionPart::Facts}, u"Name"_s));
        fixture.window().go({PageId::Overview});
        QVERIFY(fixture.window().messageBar()->isVisible());
        if (isSaved)
            fixture.window().run(CommandId::SaveNow);
        else
            QTest::mouseClick(buttonOf(fixture, u"Discard changes"_s), Qt::LeftButton);
        QVERIFY2(!fixture.window().messageBar()->text().contains(u"is not saved"_s) ||
                     !fixture.window().messageBar()->isVisible(),
                 qPrintable(fixture.window().messageBar()->text()));
    }
}

void UnsavedTest::anotherRecordAsks()
{
    for (const auto page : {PageId::Catalogue, PageId::Committee}) {
        WindowFixture fixture;
        const auto before = head(fixture);
        const auto *edit =
            typedInto(fixture, {page}, page == PageId::Catalogue ? u"Name of the service"_s : u"Subject"_s);
        QVERIFY(edit);
        const auto typed = textOf(edit);
        auto *table = fixture.window().page()->findChild<ListTable *>();
        const auto id = table->currentId();
        QTest::keyClick(table, table->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(table->currentId(), id);
        QCOMPARE(textOf(edit), typed);
        QCOMPARE(head(fixture), before);
        press(fixture, u"Go on without it"_s);
        QVERIFY(table->currentId() != id);
        QCOMPARE(head(fixture), before);
    }
}

void UnsavedTest::aClickOnAnotherRowGoesBack_data()
{
    leavingAsks_data();
}

/// The row that is marked is the one whose record stands beside it, until the question is answered.
void UnsavedTest::aClickOnAnotherRowGoesBack()
{
    QFETCH(const Place, place);
    QFETCH(const QString, field);
    WindowFixture fixture;
    const auto *edit = typedInto(fixture, place, field);
    QVERIFY(edit);
    const auto typed = textOf(edit);
    QAbstractItemView *rows = nullptr;
    for (auto *one : fixture.window().page()->findChildren<QAbstractItemView *>())
        if (one->isVisible() && (qobject_cast<ListTable *>(one) || qobject_cast<QTreeWidget *>(one)))
            rows = one;
    if (!rows || rows->model()->rowCount() < 2)
        QSKIP("one record stands there alone");
    const auto marked = [&] {
        QStringList texts;
        for (const auto &one : rows->selectionModel()->selectedRows())
            texts << one.data().toString();
        return texts;
    };
    const auto before = marked();
    const auto current = rows->currentIndex().row();
    QCOMPARE(before.size(), 1);
    const auto other = rows->model()->index(current == 0 ? 1 : 0, 0);
    const auto otherText = other.data().toString();
    rows->scrollTo(other);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(other).center());
    QCoreApplication::processEvents();
    QCOMPARE(marked(), before);
    QCOMPARE(rows->currentIndex().row(), current);
    QCOMPARE(textOf(edit), typed);
    press(fixture, u"Go on without it"_s);
    QCOMPARE(marked(), QStringList{otherText});
}

void UnsavedTest::aNewRecordAsks()
{
    WindowFixture fixture;
    const auto before = head(fixture);
    const auto *edit = typedInto(fixture, {PageId::Institutions, 0, InstitutionPart::People}, u"Name"_s);
    QVERIFY(edit);
    const auto typed = textOf(edit);
    QTest::mouseClick(buttonOf(fixture, u"New person"_s), Qt::LeftButton);
    QCOMPARE(textOf(edit), typed);
    press(fixture, u"Save"_s);
    QVERIFY(head(fixture) != before);
    // Saved, and then the new one.
    QCOMPARE(textOf(edit), QString());
}

} // namespace licet

using licet::UnsavedTest;
LICET_TEST(UnsavedTest)

#include "unsaved_test.moc"
