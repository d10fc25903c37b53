#include "authorization/authorization_event.h"
#include "request/request.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/widgets/list_table.h"

#include <QToolButton>

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
    after.conditions = u"only in the office"_s;
    const auto made =
        fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s), test::stampOn(today));
    QVERIFY(made);
    const auto request = *fixture.reg().requests().get(*made);
    after.request = request.id;
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
    const auto shown = said.join(u'|');
    const auto name = requestName(fixture.window().context()->translator(), request);
    // What changes, and by which request; a link leads to it.
    for (const auto &one :
         {u"Changes on %1 by request %2"_s.arg(printedDate(today.addDays(30)), name),
          u"Version: %1 → 99"_s.arg(before.version), u"Conditions of the answer: – → only in the office"_s})
        QVERIFY2(shown.contains(one), qPrintable(one + u" is not in "_s + shown));
    QToolButton *link = nullptr;
    for (auto *button : fixture.window().findChildren<QToolButton *>())
        if (button->isVisible() && button->text() == u"Request %1"_s.arg(name))
            link = button;
    QVERIFY(link);
    link->click();
    QTRY_COMPARE(fixture.window().place(), (Place{PageId::Request, request.id.row()}));
}

} // namespace licet

using licet::ComingChangeTest;
LICET_TEST(ComingChangeTest)
#include "coming_change_test.moc"
