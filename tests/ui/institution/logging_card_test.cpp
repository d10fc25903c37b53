#include "files/attachment.h"
#include "institution/connection.h"
#include "support/as_needed.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/widgets/editors.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// A logging card shows how long it is kept, and stays as long.
class LoggingCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardInUseIsNotRemoved();
    void aCardWithoutAuthorizationIs();
    void itIsReachedFromItsAuthorization();
    void theTermIsSaidWithItsSum();
    void laterSystemsAndTheNextTestAreKept();
    void evidenceIsAttached();

private:
    static Connection show(WindowFixture &fixture, Environment environment);
    static void press(WindowFixture &fixture, const QString &text);
    static bool says(WindowFixture &fixture, const QString &words);
};

Connection LoggingCardTest::show(WindowFixture &fixture, Environment environment)
{
    for (const auto &card : recordsOf<Connection>(fixture)) {
        const auto application = *fixture.reg().get(card.application);
        if (card.environment != environment || application.name != u"Dossierbeheer")
            continue;
        fixture.window().go({PageId::Institutions, application.institution.row(),
                             ConnectionCard{application.id, environment}});
        QCoreApplication::processEvents();
        return card;
    }
    qFatal("no card");
}

void LoggingCardTest::press(WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *one : fixture.window().findChildren<QAbstractButton *>())
        if (one->isVisible() && one->isEnabled() && one->text() == text) {
            one->setFocus();
            QTest::keyClick(one, Qt::Key_Space);
            return;
        }
    qFatal("no button %s", qPrintable(text));
}

bool LoggingCardTest::says(WindowFixture &fixture, const QString &words)
{
    QCoreApplication::processEvents();
    for (const auto *label : fixture.window().findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void LoggingCardTest::aCardInUseIsNotRemoved()
{
    WindowFixture fixture;
    const auto card = show(fixture, Environment::Acceptance);
    QVERIFY(says(fixture, u"In use; the log is kept until 10 years after the last use."_s));
    press(fixture, u"Remove…"_s);
    press(fixture, u"Remove"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"Dossierbeheer cannot be removed"_s));
    QCOMPARE(*fixture.reg().get(card.id), card);
}

void LoggingCardTest::aCardWithoutAuthorizationIs()
{
    WindowFixture fixture;
    const auto card = show(fixture, Environment::Production);
    QVERIFY(says(fixture, u"No authorization makes this log necessary."_s));
    press(fixture, u"Remove…"_s);
    press(fixture, u"Remove"_s);
    QVERIFY(!fixture.reg().get(card.id));
}

void LoggingCardTest::itIsReachedFromItsAuthorization()
{
    WindowFixture fixture;
    fixture.window().go({PageId::Authorizations, recordsOf<Authorization>(fixture).back().id.row()});
    press(fixture, u"Logging card"_s);
    QCOMPARE(fixture.window().place().page, PageId::Institutions);
    auto *certificate = named<QComboBox>(*fixture.window().page(), u"Certificate"_s);
    QVERIFY(certificate);
    QCOMPARE(certificate->currentText(),
             u"CN=dossierbeheer.acceptance.voorbeeld.example, until 30/06/2028"_s);
}

void LoggingCardTest::theTermIsSaidWithItsSum()
{
    WindowFixture fixture;
    auto authorization = recordsOf<Authorization>(fixture).back();
    authorization.state = AuthorizationState::Ended;
    authorization.endedOn = QDate(2026, 6, 1);
    authorization.used.last = QDate(2026, 5, 3);
    QVERIFY(test::makeAs(fixture.reg(), authorization, test::stampOn({2026, 12, 1})));
    show(fixture, Environment::Acceptance);
    QVERIFY(says(fixture, u"The log is kept until 03/05/2036: last used on 03/05/2026, plus 10 years."_s));
    press(fixture, u"Remove…"_s);
    press(fixture, u"Remove"_s);
    QVERIFY(fixture.window().messageBar()->text().contains(u"03/05/2036"_s));
}

void LoggingCardTest::laterSystemsAndTheNextTestAreKept()
{
    WindowFixture fixture;
    const auto card = show(fixture, Environment::Acceptance);
    const auto &page = *fixture.window().page();
    QTest::keyClicks(named<DateEdit>(page, u"Next retrieval test on"_s), u"1/3/2027"_s);
    QTest::keyClicks(named<LongText>(page, u"Later systems that took the log over"_s),
                     u"Archief\rArchief 2"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto kept = *fixture.reg().get(card.id);
    QCOMPARE(kept.nextRetrievalTest, std::optional(QDate(2027, 3, 1)));
    QCOMPARE(kept.laterSystems, QStringList({u"Archief"_s, u"Archief 2"_s}));
}

void LoggingCardTest::evidenceIsAttached()
{
    WindowFixture fixture;
    const auto card = show(fixture, Environment::Acceptance);
    QFile report(fixture.folder() + u"/proof.txt"_s);
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("lines of the log");
    report.close();
    fixture.prompts.file = report.fileName();
    press(fixture, u"Attach evidence…"_s);
    const auto papers = *attachmentsOf(fixture.reg().database(), RecordRef::of(card.id));
    QCOMPARE(papers.size(), size_t(1));
    QCOMPARE(papers.front().role, AttachmentRole::Evidence);
    QVERIFY(says(fixture, u"proof.txt"_s));
}

} // namespace licet

using licet::LoggingCardTest;
LICET_TEST(LoggingCardTest)
#include "logging_card_test.moc"
