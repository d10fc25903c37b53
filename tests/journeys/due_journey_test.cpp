#include "support/called_program.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

using test::bytesOf;
using test::Outcome;
using test::run;

Outcome callIn(const QStringList &arguments, const QString &zone = {})
{
    return zone.isEmpty() ? test::call(arguments) : test::call(arguments, {{u"TZ"_s, zone}});
}

} // namespace

/// A request sent on 5 May 2026, and what the command line says about it later.
class DueJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = path(u"a.licet"_s);
        QCOMPARE(callIn({u"init"_s, m_register}).status, 0);
        QCOMPARE(callIn({u"import"_s, m_register, test::dataPath(u"register.json"_s)}).status, 0);
        QCOMPARE(
            callIn({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        QCOMPARE(callIn({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-04-29"_s})
                     .output.simplified()
                     .right(9),
                 QByteArray("version 1"));
        QCOMPARE(record({u"sign"_s, u"--on"_s, u"2026-04-30"_s}).status, 0);
        QCOMPARE(record({u"send"_s, u"--on"_s, u"2026-05-05"_s}).status, 0);
    }

    void anAnswerIsDueOnItsDay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("state");
        QTest::newRow("before") << u"2026-05-27"_s << u"waiting"_s;
        QTest::newRow("on") << u"2026-05-28"_s << u"due"_s;
        QTest::newRow("after") << u"2026-05-29"_s << u"overdue"_s;
    }
    void anAnswerIsDueOnItsDay()
    {
        QFETCH(QString, day);
        for (const auto &zone : {u"Europe/Brussels"_s, u"Pacific/Kiritimati"_s, u"Pacific/Pago_Pago"_s}) {
            const auto outcome = callIn({u"due"_s, m_register, u"--on"_s, day, u"--json"_s}, zone);
            const auto item = answerIn(outcome.output);
            QTEST(item.value(u"state"_s).toString(), "state");
            QCOMPARE(item.value(u"request"_s).toInt(), 1);
            QCOMPARE(item.value(u"waitsOn"_s).toString(), u"ppkb"_s);
            QCOMPARE(item.value(u"since"_s).toString(), u"2026-05-05"_s);
            QCOMPARE(item.value(u"deadline"_s).toString(), u"2026-05-28"_s);
            const auto sum = item.value(u"sum"_s).toString();
            for (const auto &part : {u"15"_s, u"14"_s, u"25"_s})
                QVERIFY2(sum.contains(part), qPrintable(sum));
            QCOMPARE(outcome.status, somethingIsDue(outcome.output) ? 1 : 0);
        }
    }

    void theWordsAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nl") << u"nl"_s << QByteArray("dinsdag 5 mei");
        QTest::newRow("fr") << u"fr"_s << QByteArray("mardi 5 mai");
        QTest::newRow("de") << u"de"_s << QByteArray("Dienstag, 5. Mai");
        QTest::newRow("en") << u"en"_s << QByteArray("Tuesday 5 May");
    }
    void theWordsAreThoseOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, words);
        const auto said =
            run(u"env"_s, {u"LANGUAGE="_s + language, QStringLiteral(LICET_PROGRAMS "/licet-cli"), u"due"_s,
                           m_register, u"--on"_s, u"2026-05-28"_s})
                .output;
        QVERIFY2(said.contains("2026-0001"), said.constData());
        QVERIFY2(said.contains(words), said.constData());
    }

    void readingNeverWrites()
    {
        const auto before = bytesOf(m_register);
        callIn({u"due"_s, m_register, u"--on"_s, u"2026-05-28"_s});
        callIn({u"due"_s, m_register, u"--on"_s, u"2026-05-28"_s, u"--ics"_s, path(u"a.ics"_s)});
        QCOMPARE(bytesOf(m_register), before);
    }

    void onlySomeDaysAreAsked()
    {
        const auto until = callIn(
            {u"due"_s, m_register, u"--on"_s, u"2026-05-06"_s, u"--until"_s, u"2026-05-27"_s, u"--json"_s});
        QVERIFY(answerIn(until.output).isEmpty());
        const auto both = callIn({u"due"_s, m_register, u"--on"_s, u"2026-05-06"_s, u"--from"_s,
                                  u"2026-05-28"_s, u"--until"_s, u"2026-05-28"_s, u"--json"_s});
        QVERIFY(!answerIn(both.output).isEmpty());
    }

    void aPastDayIsToldAsItWas()
    {
        QCOMPARE(record({u"acknowledge"_s, u"--on"_s, u"2026-05-12"_s}).status, 0);
        QCOMPARE(record({u"execute"_s, u"--on"_s, u"2026-06-02"_s, u"--number"_s, u"none"_s}).status, 0);
        QCOMPARE(stateOn(u"2026-05-11"_s), u"waiting"_s);
        QCOMPARE(kindsOn(u"2026-04-29"_s), (QStringList{u"signature"_s}));
        QCOMPARE(kindsOn(u"2026-05-11"_s), (QStringList{u"answer"_s}));
        QCOMPARE(kindsOn(u"2026-05-12"_s), (QStringList{u"execution"_s}));
        QCOMPARE(kindsOn(u"2026-06-02"_s), QStringList());
        const auto listed =
            callIn({u"list"_s, m_register, u"due"_s, u"--on"_s, u"2026-05-11"_s, u"--json"_s});
        QVERIFY(!answerIn(listed.output).isEmpty());
    }

    void aStretchThatEndsBeforeItBeginsIsAWrongCall()
    {
        const auto refused = callIn({u"due"_s, m_register, u"--on"_s, u"2026-05-06"_s, u"--from"_s,
                                     u"2026-05-28"_s, u"--until"_s, u"2026-05-27"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.errors.contains("2026-05-28") && refused.errors.contains("2026-05-27"),
                 refused.errors.constData());
    }

    void aSnoozeLeavesItAlone()
    {
        const auto snoozed = record({u"snooze"_s, u"--on"_s, u"2026-05-28"_s, u"--until"_s, u"2026-06-08"_s,
                                     u"--note"_s, u"dienst is verhuisd"_s});
        QCOMPARE(snoozed.status, 0);
        QCOMPARE(stateOn(u"2026-06-07"_s), u"waiting"_s);
        QCOMPARE(stateOn(u"2026-06-08"_s), u"overdue"_s);
        const auto before = bytesOf(m_register);
        for (const auto &until : {u"2026-05-28"_s, u"2026-05-27"_s, u"31/06/2026"_s}) {
            const auto refused =
                record({u"snooze"_s, u"--on"_s, u"2026-05-28"_s, u"--until"_s, until, u"--note"_s, u"x"_s});
            QVERIFY(refused.status > 1);
            QVERIFY(!refused.errors.isEmpty());
        }
        QCOMPARE(bytesOf(m_register), before);
    }

    void theCalendarReadsBackByAnotherParserAndIsUpdated()
    {
        const auto file = path(u"due.ics"_s);
        const auto write = [&](const QStringList &more) {
            return callIn(QStringList{u"due"_s, m_register, u"--ics"_s, file} + more);
        };
        QVERIFY(write({u"--on"_s, u"2026-05-06"_s}).status <= 1);
        const auto first = calendarIn(file);
        const auto uid = answerUid(first);
        QVERIFY(!uid.isEmpty());
        const auto event = first.value(uid).toObject();
        QCOMPARE(event.value(u"day"_s).toString(), u"2026-05-28"_s);
        QVERIFY(event.value(u"isWholeDay"_s).toBool());
        QCOMPARE(event.value(u"alarms"_s).toInt(), 1);
        QVERIFY(event.value(u"title"_s).toString().contains(u"2026-0001"));
        QVERIFY2(!bytesOf(file).contains("tegemoetkoming"), "a purpose");

        const auto kept = bytesOf(file);
        QCOMPARE(write({u"--on"_s, u"2026-05-06"_s}).status, 3); // it exists
        QCOMPARE(bytesOf(file), kept);

        QCOMPARE(record({u"acknowledge"_s, u"--on"_s, u"2026-05-12"_s}).status, 0);
        QVERIFY(write({u"--on"_s, u"2026-05-13"_s, u"--overwrite"_s}).status <= 1);
        const auto second = calendarIn(file);
        QCOMPARE(second.value(uid).toObject().value(u"status"_s).toString(), u"CANCELLED"_s);
        QCOMPARE(second.value(uid).toObject().value(u"alarms"_s).toInt(), 0);
        QVERIFY(second.value(uid).toObject().value(u"sequence"_s).toInt() >=
                event.value(u"sequence"_s).toInt());
        for (const auto &other : first.keys())
            QVERIFY2(second.contains(other), qPrintable(other));
    }

    void anUnwritableCalendarSaysSo()
    {
        const auto refused =
            callIn({u"due"_s, m_register, u"--on"_s, u"2026-05-28"_s, u"--ics"_s, path(u"no/where.ics"_s)});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("where.ics"), refused.errors.constData());
    }

    void aWrongDayIsAWrongCall()
    {
        const auto before = bytesOf(m_register);
        for (const auto &option : {u"--on"_s, u"--from"_s, u"--until"_s})
            QCOMPARE(callIn({u"due"_s, m_register, option, u"2026-02-30"_s}).status, 2);
        QCOMPARE(bytesOf(m_register), before);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome record(const QStringList &what)
    {
        return callIn(QStringList{u"record"_s, m_register, u"1"_s} + what);
    }
    static QJsonArray itemsIn(const QByteArray &output)
    {
        return QJsonDocument::fromJson(output).object().value(u"due"_s).toArray();
    }
    static QJsonObject answerIn(const QByteArray &output)
    {
        for (const auto &one : itemsIn(output))
            if (one.toObject().value(u"kind"_s) == u"answer"_s)
                return one.toObject();
        return {};
    }
    static bool somethingIsDue(const QByteArray &output)
    {
        for (const auto &one : itemsIn(output))
            if (one.toObject().value(u"state"_s) != u"waiting"_s)
                return true;
        return false;
    }
    QString stateOn(const QString &day)
    {
        return answerIn(callIn({u"due"_s, m_register, u"--on"_s, day, u"--json"_s}).output)
            .value(u"state"_s)
            .toString();
    }
    /// Of the one request.
    QStringList kindsOn(const QString &day)
    {
        QStringList kinds;
        for (const auto &one : itemsIn(callIn({u"due"_s, m_register, u"--on"_s, day, u"--json"_s}).output))
            if (one.toObject().contains(u"request"_s))
                kinds << one.toObject().value(u"kind"_s).toString();
        return kinds;
    }
    static QJsonObject calendarIn(const QString &file)
    {
        const auto read = run(u"/usr/bin/python3"_s,
                              {QStringLiteral(LICET_SOURCE "/tests/journeys/read_calendar.py"), file});
        if (read.status != 0)
            qWarning("%s", read.errors.constData());
        return QJsonDocument::fromJson(read.output).object().value(u"events"_s).toObject();
    }
    static QString answerUid(const QJsonObject &events)
    {
        for (const auto &uid : events.keys())
            if (uid.startsWith(u"answer-"))
                return uid;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::DueJourneyTest;
LICET_TEST(DueJourneyTest)

#include "due_journey_test.moc"
