#include "authorization/authorization_event.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/widgets/list_table.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::recordsOf;
using test::WindowFixture;

/// A change that was granted for a day to come waits for it, in the list and beside it.
class ComingChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untilItsDayTheRightIsAsItWas();
};

void ComingChangeTest::untilItsDayTheRightIsAsItWas()
{
    WindowFixture fixture;
    const auto today = fixture.window().context()->today();
    const auto before = recordsOf<Authorization>(fixture).front();
    auto after = before;
    after.version = u"99"_s;
    auto stamp = test::stampOn(today);
    stamp.happenedOn = today.addDays(30);
    QVERIFY(fixture.reg().write([&](Transaction &transaction) {
        return apply(transaction, before, AuthorizationEvent::Change, after, {}, stamp);
    }));
    fixture.window().go({PageId::Authorizations, before.id.row()});
    const auto *table = fixture.window().page()->findChild<ListTable *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QStringList cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(row, column).data().toString();
    QVERIFY(cells.filter(before.service).size() > 0);
    QVERIFY2(cells.filter(u"99"_s).isEmpty(), qPrintable(cells.join(u'|')));
    QStringList said;
    for (const auto *label : fixture.window().findChildren<QLabel *>())
        if (label->isVisible())
            said << label->text();
    QVERIFY2(!said.filter(u"Changes on"_s).isEmpty(), qPrintable(said.join(u'|')));
}

} // namespace licet

using licet::ComingChangeTest;
LICET_TEST(ComingChangeTest)
#include "coming_change_test.moc"
