#include "register/register.h"
#include "support/called_program.h"
#include "support/desktop_screen.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using licet::test::DesktopScreen;

namespace licet {

namespace {

} // namespace

/// A request is sent; weeks later the overview shows it; it is chased there, and the item moves.
class OverviewJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChaseMovesTheItem()
    {
        DesktopScreen screen;
        QVERIFY(screen.isReady());
        const auto path = screen.path(u"een.licet"_s);
        const auto sent = u"2026-12-07"_s;
        test::call({u"init"_s, path}).output;
        for (const auto *file : {"/register.json", "/drafts/01-production-complete.json"})
            test::call({u"import"_s, path, QStringLiteral(LICET_TEST_DATA) + QString::fromLatin1(file)})
                .output;
        test::call({u"finalise"_s, path, u"1"_s, u"--on"_s, sent}).output;
        for (const auto *event : {"sign", "send"})
            test::call({u"record"_s, path, u"1"_s, QString::fromLatin1(event), u"--on"_s, sent}).output;
        QCOMPARE(stateOn(path, sent), u"waiting"_s);
        const QDate day(2027, 1, 15);
        const auto today = day.toString(Qt::ISODate);
        QCOMPARE(stateOn(path, today), u"overdue"_s);

        screen.setDay(day);
        QProcess licet;
        screen.start(licet, {path});
        QVERIFY(screen.isInFront(u"een – Licet"_s));
        QVERIFY(DesktopScreen::isAtRest(licet));
        // What is late stands first, the longest overdue on top.
        // The list has the focus: Space unfolds why this date.
        screen.press(QStringList(overdueBefore(path, today), u"Down"_s) +
                     QStringList{u"space"_s, u"ctrl+Return"_s, u"ctrl+Return"_s, u"End"_s, u"ctrl+Return"_s});
        QVERIFY(screen.isInFront(u"Mailconcept opslaan"_s));
        const auto mail = screen.path(u"mail.eml"_s);
        screen.press({u"ctrl+a"_s});
        screen.type(mail);
        screen.press({u"Return"_s});
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(mail); }, test::patience));
        QVERIFY(screen.isInFront(u"een – Licet"_s));
        QCOMPARE(stateOn(path, today), u"overdue"_s);
        screen.press({u"alt+j"_s});
        QVERIFY(QTest::qWaitFor([&] { return stateOn(path, today) == u"waiting"; }, test::patience));
        QFile file(mail);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("2026-0001"));
        // Five working days on, on Friday, it is due again.
        QCOMPARE(stateOn(path, u"2027-01-21"_s), u"waiting"_s);
        QCOMPARE(stateOn(path, u"2027-01-22"_s), u"due"_s);
        screen.press({u"ctrl+q"_s});
        QVERIFY(licet.waitForFinished(test::patience));
    }

private:
    static QJsonArray dueOn(const QString &path, const QString &day)
    {
        const auto output = test::call({u"due"_s, path, u"--on"_s, day, u"--json"_s}).output;
        return QJsonDocument::fromJson(output).object().value(u"due"_s).toArray();
    }
    static bool isAnswer(const QJsonObject &item)
    {
        return item.value(u"kind"_s) == u"answer"_s && item.value(u"request"_s).toInt() == 1;
    }
    static QString stateOn(const QString &path, const QString &day)
    {
        for (const auto &one : dueOn(path, day))
            if (isAnswer(one.toObject()))
                return one.toObject().value(u"state"_s).toString();
        return {};
    }
    static int overdueBefore(const QString &path, const QString &day)
    {
        int before = 0;
        for (const auto &one : dueOn(path, day)) {
            if (isAnswer(one.toObject()))
                return before;
            before += one.toObject().value(u"state"_s) == u"overdue"_s ? 1 : 0;
        }
        return -1;
    }
};

} // namespace licet

using licet::OverviewJourneyTest;
LICET_TEST(OverviewJourneyTest)
#include "overview_journey_test.moc"
