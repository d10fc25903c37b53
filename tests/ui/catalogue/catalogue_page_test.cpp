#include "catalogue/web_service.h"
#include "history/history_query.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/list_and_detail.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

class CataloguePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsChangedInItsDetail();
    void whatNobodyTouchedIsNotChanged();
    void aNameThatExistsIsRefused();
    void whatItGivesIsSaidInTheUsersLanguage();
    void itStandsByName();
    void whatIsToComeIsSaid();
    void anotherNameHoldsFromADayOrWasAlwaysSo();
    void inactiveOnesStandAtTheEndAndAreNotOffered();
    void filteringFindsOperations();
    void everyListIsAProperModel_data();
    void everyListIsAProperModel();

private:
    static WebService service(WindowFixture &fixture, const QString &name);
    static void show(WindowFixture &fixture, const QString &name);
};

/// It can be told for another day there, by the primary command too.
void CataloguePageTest::whatIsToComeIsSaid()
{
    WindowFixture fixture;
    auto told = service(fixture, u"DmfaConsultationService"_s);
    told.versions = QStringList{u"7"_s};
    auto stamp = test::stampOn(fixture.day);
    stamp.happenedOn = QDate(2027, 1, 1);
    QVERIFY(fixture.reg().change(told, stamp));
    show(fixture, told.name);
    const auto line = [&]() -> QLabel * {
        for (auto *label : fixture.window().page()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"From "_s))
                return label;
        return nullptr;
    };
    QVERIFY(line());
    QVERIFY2(line()->text().startsWith(u"From 01/01/2027: Versions: "_s), qPrintable(line()->text()));
    for (auto *button : fixture.window().page()->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == u"On another day…")
            button->click();
    named<DateEdit>(*fixture.window().page(), u"Holds from"_s)->setDate(QDate(2027, 2, 1));
    named<LongText>(*fixture.window().page(), u"Reason"_s)->setPlainText(u"later"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCoreApplication::processEvents();
    QVERIFY(line()->text().startsWith(u"From 01/02/2027: "_s));
}

void CataloguePageTest::anotherNameHoldsFromADayOrWasAlwaysSo()
{
    WindowFixture fixture;
    const auto before = service(fixture, u"DmfaConsultationService"_s);
    show(fixture, before.name);
    const auto &page = *fixture.window().page();
    const auto ask = u"The new name holds from"_s;
    const auto nameOn = [&](QDate day) {
        return recordAsOf(fixture.reg().database(), before.id, {day, {}})->name;
    };
    auto *name = named<QLineEdit>(page, u"Name of the service"_s);
    QVERIFY(!named<DateEdit>(page, ask));
    name->setText(u"DmfaService"_s);
    auto *from = named<DateEdit>(page, ask);
    QVERIFY(from);
    from->setText(u"31/02/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(service(fixture, before.name), before);
    from->setText(u"01/01/2027"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(nameOn({2026, 12, 31}), before.name);
    QCOMPARE(nameOn({2027, 1, 1}), u"DmfaService"_s);
    // Until then it is called as before.
    QCOMPARE(service(fixture, before.name).id, before.id);
    QTRY_COMPARE(name->text(), before.name);
    QVERIFY(!named<DateEdit>(page, ask));
    const auto other = service(fixture, u"PersonService"_s);
    show(fixture, other.name);
    name->setText(u"PersonServices"_s);
    auto *always = named<QCheckBox>(page, u"It was always so: it was entered wrongly"_s);
    QVERIFY(always);
    always->click();
    fixture.window().run(CommandId::SaveNow);
    const auto newest = events(fixture.reg().database(), 1, RecordRef::of(other.id))->front();
    QCOMPARE(newest.kind, EventKind(RecordEvent::Corrected));
    QCOMPARE(fixture.reg().get(other.id)->name, u"PersonServices"_s);
}

WebService CataloguePageTest::service(WindowFixture &fixture, const QString &name)
{
    for (const auto &one : recordsOf<WebService>(fixture))
        if (one.name == name)
            return one;
    return {};
}

void CataloguePageTest::show(WindowFixture &fixture, const QString &name)
{
    fixture.window().go({PageId::Catalogue, service(fixture, name).id.row()});
    QCOMPARE(named<QLineEdit>(*fixture.window().page(), u"Name of the service"_s)->text(), name);
}

void CataloguePageTest::aServiceIsChangedInItsDetail()
{
    WindowFixture fixture;
    show(fixture, u"PersonService"_s);
    auto *versions = named<LongText>(*fixture.window().page(), u"Versions"_s);
    versions->moveCursor(QTextCursor::End);
    QTest::keyClicks(versions, u"\rV4"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(service(fixture, u"PersonService"_s).versions.back(), u"V4"_s);
}

void CataloguePageTest::whatItGivesIsSaidInTheUsersLanguage()
{
    WindowFixture fixture(Language::French);
    fixture.window().go({PageId::Catalogue, service(fixture, u"PersonService"_s).id.row()});
    const auto &page = *fixture.window().page();
    auto *own = named<LongText>(page, u"Ce que le service web fournit"_s);
    QVERIFY(own);
    QCOMPARE(own->toPlainText(), u"données légales d’une personne"_s);
    QVERIFY(!named<LongText>(page, u"En néerlandais"_s));
    own->selectAll();
    QTest::keyClicks(own, u"tout"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(service(fixture, u"PersonService"_s).summaries.fr, u"tout"_s);
    // Without a text of its own it shows which one stands in its place.
    QCOMPARE(own->placeholderText(), u"legal data of a person"_s);
    QTest::mouseClick(named<QToolButton>(page, u"Ce que le service web fournit, dans d’autres langues"_s),
                      Qt::LeftButton);
    QCOMPARE(named<LongText>(page, u"En allemand"_s)->toPlainText(), u"gesetzliche Daten einer Person"_s);
}

void CataloguePageTest::whatNobodyTouchedIsNotChanged()
{
    WindowFixture fixture(Language::French);
    const auto before = historyHead(fixture.reg().database());
    for (const auto &one : test::recordsOf<WebService>(fixture)) {
        fixture.window().go({PageId::Catalogue, one.id.row()});
        fixture.window().run(CommandId::SaveNow);
    }
    QCOMPARE(*historyHead(fixture.reg().database()), *before);
}

void CataloguePageTest::aNameThatExistsIsRefused()
{
    WindowFixture fixture;
    show(fixture, u"PersonService"_s);
    auto *name = named<QLineEdit>(*fixture.window().page(), u"Name of the service"_s);
    name->selectAll();
    QTest::keyClicks(name, u"DmfaConsultationService"_s);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(!fixture.window().messageBar()->text().isEmpty());
    QVERIFY(service(fixture, u"PersonService"_s).id.isSet());
    QCOMPARE(name->text(), u"DmfaConsultationService"_s);
}

void CataloguePageTest::itStandsByName()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Catalogue});
    const auto *model = fixture.window().page()->findChild<ListTable *>()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    QVERIFY(names.size() > 5);
    QVERIFY2(names.front() < names.back(), qPrintable(names.join(u'|')));
}

void CataloguePageTest::inactiveOnesStandAtTheEndAndAreNotOffered()
{
    WindowFixture fixture;
    show(fixture, u"DmfaConsultationService"_s);
    auto *active = named<QCheckBox>(*fixture.window().page(), u"Active: offered for new requests"_s);
    QTest::mouseClick(active, Qt::LeftButton, {}, {8, active->height() / 2});
    fixture.window().run(CommandId::SaveNow);
    QVERIFY(!service(fixture, u"DmfaConsultationService"_s).active);
    const auto *model = fixture.window().page()->findChild<ListTable *>()->model();
    QCOMPARE(model->index(model->rowCount() - 1, 0).data().toString(), u"DmfaConsultationService"_s);
    fixture.window().run(CommandId::NewRequest);
    const auto *offered = named<Choice>(*fixture.window().page(), u"Service"_s);
    QVERIFY(offered->findText(u"PersonService"_s) >= 0);
    QVERIFY(offered->findText(u"DmfaConsultationService"_s) < 0);
}

void CataloguePageTest::filteringFindsOperations()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Catalogue});
    fixture.window().run(CommandId::FilterPage);
    QTest::keyClicks(QApplication::focusWidget(), u"SENDtest"_s);
    const auto *table = fixture.window().page()->findChild<ListTable *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"TestConnectionService"_s);
}

void CataloguePageTest::everyListIsAProperModel_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("requests") << PageId::Requests;
    QTest::newRow("catalogue") << PageId::Catalogue;
    QTest::newRow("history") << PageId::History;
}

void CataloguePageTest::everyListIsAProperModel()
{
    QFETCH(const PageId, page);
    WindowFixture fixture;
    fixture.window().go({page});
    auto *table = fixture.window().page()->findChild<ListTable *>();
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &draft : {u"01-production-complete"_s, u"10-french"_s})
        QVERIFY(fixture.reg().requests().create(test::draftFrom(draft), test::stampOn({2026, 12, 1})));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            table->sortByColumn(column, order);
    fixture.window().run(CommandId::FilterPage);
    for (const auto &text : {u"person"_s, u"zzz"_s, u""_s}) {
        static_cast<QLineEdit *>(QApplication::focusWidget())->setText(text);
    }
    QVERIFY(table->model()->rowCount() > 0);
}

} // namespace licet

using licet::CataloguePageTest;
LICET_TEST(CataloguePageTest)
#include "catalogue_page_test.moc"
