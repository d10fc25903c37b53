#include "ui/widgets/saved_views.h"

#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/request/list/requests_page.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/views_button.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;

namespace {

struct ShownViews
{
    explicit ShownViews(test::RequestFixture &fixture) : page(makeRequestsPage(fixture.context, nullptr))
    {
        page->resize(1200, 800);
        page->setVisible(true);
        QVERIFY2(QTest::qWaitForWindowExposed(page.get()), "not shown");
        page->show(Place{});
    }
    [[nodiscard]] ListTable *table() const { return page->findChild<ListTable *>(); }
    [[nodiscard]] QLineEdit *filter() const { return named<QLineEdit>(*page, u"Filter this list"_s); }
    [[nodiscard]] ViewsButton *views() const { return page->findChild<ViewsButton *>(); }
    [[nodiscard]] Chip *chip(int at) const { return page->findChildren<Chip *>().at(at); }
    /// The menu's entries as somebody reads them, once it opened.
    [[nodiscard]] QList<QAction *> entries() const
    {
        Q_EMIT views()->menu()->aboutToShow();
        return views()->menu()->actions();
    }
    [[nodiscard]] QStringList entryTexts() const
    {
        QStringList texts;
        for (const auto *one : entries())
            if (!one->isSeparator())
                texts << one->text();
        return texts;
    }
    void trigger(const QString &entry) const
    {
        for (auto *one : entries())
            if (one->text() == entry)
                return one->trigger();
        qFatal("no entry %s", qPrintable(entry));
    }
    void nameIt(const QString &name) const
    {
        auto *line = named<QLineEdit>(*page, u"Name of the view"_s);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<Page> page;
};

} // namespace

class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewBringsFilterChipsColumnsAndSortingBack()
    {
        test::RequestFixture fixture;
        fixture.draft();
        fixture.finalised();
        {
            const ShownViews shown(fixture);
            QTest::keyClicks(shown.filter(), u"dossier"_s);
            shown.chip(0)->setValue({});
            shown.chip(1)->setValue(int(RequestState::Finalised));
            shown.table()->setColumnHidden(2, true);
            shown.table()->sortByColumn(3, Qt::DescendingOrder);
            QCOMPARE(shown.table()->model()->rowCount(), 1);
            shown.trigger(u"Save as a view…"_s);
            shown.nameIt(u"to sign / R&D"_s);
            QCOMPARE(shown.views()->text(), u"to sign / R&&D"_s);
            // Back to where the view has to lead away from.
            QTest::keyClick(shown.filter(), Qt::Key_Escape);
            shown.table()->setColumnHidden(2, false);
            shown.table()->sortByColumn(1, Qt::AscendingOrder);
            QCOMPARE(shown.views()->text(), u"Views"_s);
        }
        const ShownViews again(fixture);
        QCOMPARE(again.entryTexts(), (QStringList{u"to sign / R&&D"_s, u"Save as a view…"_s}));
        again.trigger(u"to sign / R&&D"_s);
        QCOMPARE(again.filter()->text(), u"dossier"_s);
        QVERIFY(!again.chip(0)->value().isValid());
        QCOMPARE(again.chip(1)->value(), QVariant(int(RequestState::Finalised)));
        QVERIFY(again.table()->isColumnHidden(2));
        QCOMPARE(again.table()->horizontalHeader()->sortIndicatorSection(), 3);
        QCOMPARE(again.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(again.table()->model()->rowCount(), 1);
    }

    void aViewIsRenamedAndDeleted()
    {
        test::RequestFixture fixture;
        fixture.draft();
        const ShownViews shown(fixture);
        shown.trigger(u"Save as a view…"_s);
        shown.nameIt(u"one"_s);
        shown.trigger(u"Rename “one”…"_s);
        shown.nameIt(u"two"_s);
        QCOMPARE(shown.entryTexts().front(), u"two"_s);
        shown.trigger(u"Delete “two”"_s);
        QCOMPARE(shown.entryTexts(), QStringList{u"Save as a view…"_s});
        QCOMPARE(shown.views()->text(), u"Views"_s);
    }

    void withoutANameNothingIsSaved()
    {
        test::RequestFixture fixture;
        fixture.draft();
        const ShownViews shown(fixture);
        shown.trigger(u"Save as a view…"_s);
        auto *line = named<QLineEdit>(*shown.page, u"Name of the view"_s);
        QTest::keyClicks(line, u"   "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QCOMPARE(shown.entryTexts(), QStringList{u"Save as a view…"_s});
    }

    void aNameIsKeptOnceAndAtItsPlace()
    {
        QSettings().clear();
        SavedViews views(u"somewhere"_s);
        views.keep({u"a/b"_s, u"1"_s, {}, {}});
        views.keep({u"c"_s, u"2"_s, {}, {}});
        views.keep({u"a/b"_s, u"3"_s, {}, {}});
        QCOMPARE(views.all().size(), size_t(2));
        QCOMPARE(views.all().front().filter, u"3"_s);
        views.rename(u"c"_s, u"a/b"_s);
        QCOMPARE(views.all().size(), size_t(1));
        QCOMPARE(views.all().front().filter, u"2"_s);
        QVERIFY(SavedViews(u"elsewhere"_s).all().empty());
    }

    void whatAnotherVersionKeptIsPassedOver()
    {
        test::RequestFixture fixture;
        fixture.draft();
        SavedViews(u"requests"_s)
            .keep({u"old"_s, u"x"_s, {QVariant(u"nonsense"_s), 99}, QByteArray("nonsense")});
        const ShownViews shown(fixture);
        shown.trigger(u"old"_s);
        QCOMPARE(shown.filter()->text(), u"x"_s);
        QVERIFY(!shown.chip(0)->value().isValid());
        QVERIFY(!shown.chip(1)->value().isValid());
    }
};

} // namespace licet

using licet::SavedViewsTest;
LICET_TEST(SavedViewsTest)

#include "saved_views_test.moc"
