#include "register/register.h"
#include "request/corrections/correcting.h"
#include "request/facts_reader.h"
#include "review/dossier_events.h"
#include "support/called_program.h"
#include "support/example_data.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

using test::bytesOf;
using test::call;

} // namespace

/// What is recorded of a request by calls, and what the past is afterwards.
class CommandRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = m_folder->filePath(u"a.licet"_s);
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, test::dataPath(u"register.json"_s)}).status, 0);
    }

    void aWayIsOfASendingOrAReminderOnly()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        const auto refused = call(
            {u"record"_s, m_register, u"1"_s, u"withdraw"_s, u"--note"_s, u"x"_s, u"--way"_s, u"post"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("--way"), refused.errors.constData());
        const auto listed = call({u"list"_s, m_register, u"requests"_s, u"--json"_s});
        QVERIFY(listed.output.contains("\"draft\""));
    }

    void howAFormLeftIsKept()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s)}).status, 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"sign"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        const auto send = [&](const QString &way, const QString &original) {
            return done({u"record"_s, u"1"_s, u"send"_s, u"--on"_s, u"2026-12-08"_s, u"--way"_s, way,
                         u"--original"_s, original});
        };
        const auto wrong = send(u"pigeon"_s, u"ksz"_s);
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.errors.contains("handed-over"), wrong.errors.constData());
        QCOMPARE(send(u"registered"_s, u"somewhere"_s).status, 2);
        QCOMPARE(send(u"registered"_s, u"kept"_s).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"acknowledge"_s, u"--original"_s, u"kept"_s}).status, 2);
        const auto history = done({u"list"_s, u"history"_s, u"--json"_s}).output;
        QString event;
        for (const auto &one : QJsonDocument::fromJson(history).object()[u"history"_s].toArray())
            if (one[u"kind"_s].toString() == u"send")
                event = QString::number(one[u"sequence"_s].toInteger());
        const auto corrected = [&](const QStringList &what) {
            return done(QStringList{u"record"_s, u"1"_s, u"correct"_s, u"--event"_s, event, u"--note"_s,
                                    u"the receipt"_s, u"--on"_s, u"2026-12-20"_s} +
                        what);
        };
        QCOMPARE(corrected({u"--way"_s, u"pigeon"_s}).status, 2);
        const auto right = corrected({u"--way"_s, u"mail"_s});
        QCOMPARE(right.status, 0);
        QVERIFY2(!right.errors.contains("eBox"), right.errors.constData());
        // By mail no signed paper goes: it is said, and recorded.
        const auto doubtful = corrected({u"--original"_s, u"ksz"_s});
        QCOMPARE(doubtful.status, 0);
        QVERIFY2(doubtful.errors.contains("By mail or eBox no signed paper reaches KSZ"),
                 doubtful.errors.constData());
        {
            const auto reg = *Register::open(m_register, Access::ReadOnly);
            const auto trail = *events(reg->database(), 100, RecordRef::of(Id<Request>(1)));
            const auto believed = asCorrected(trail, *eventAt(reg->database(), event.toLongLong()));
            QCOMPARE(believed.way, std::optional(LeavingWay::Mail));
            QCOMPARE(believed.original, std::optional(OriginalPlace::Ksz));
        }
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

    void aDossierIsLedByItsNumbersAndPutRight()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            Decision dossier;
            dossier.subject = u"Allowance"_s;
            QVERIFY(saveDecision(reg->database(), dossier, test::stampOn({2026, 11, 2})));
        }
        const auto record = [&](const QString &dossier, const QString &event, const QString &day,
                                const QStringList &more = {}) {
            return call(QStringList{u"record"_s, m_register, dossier, event, u"--on"_s, day} + more);
        };
        const auto history = [&] {
            const auto listed = call({u"list"_s, m_register, u"history"_s, u"--json"_s}).output;
            return QJsonDocument::fromJson(listed).object()[u"history"_s].toArray();
        };
        const auto eventOf = [&](const QString &kind) {
            for (const auto &one : history())
                if (one[u"record"_s].toString() == u"decision" && one[u"kind"_s].toString() == kind)
                    return QString::number(one[u"sequence"_s].toInteger());
            return QString();
        };
        QString id;
        for (const auto &one : history())
            if (one[u"record"_s].toString() == u"decision" && one[u"name"_s].toString() == u"Allowance")
                id = u"decision:%1"_s.arg(one[u"recordId"_s].toInteger());
        QVERIFY(!id.isEmpty());
        // What it lacks is said, and a reason asked.
        const auto lacking = record(id, u"file"_s, u"2026-11-03"_s);
        QCOMPARE(lacking.status, 3);
        QVERIFY2(lacking.errors.contains("--note"), lacking.errors.constData());
        const auto filed = record(id, u"file"_s, u"2026-11-03"_s,
                                  {u"--note"_s, u"it is urgent"_s, u"--reference"_s, u"IVC/KSZG/26/077"_s,
                                   u"--way"_s, u"registered"_s});
        QVERIFY2(filed.status == 0, filed.errors.constData());
        QVERIFY2(filed.output.startsWith("IVC/KSZG/26/077 "), filed.output.constData());
        const auto righted = record(id, u"correct"_s, u"2026-11-04"_s,
                                    {u"--event"_s, eventOf(u"file"_s), u"--reference"_s, u"IVC/KSZG/26/770"_s,
                                     u"--note"_s, u"its letter"_s});
        QVERIFY2(righted.status == 0, righted.errors.constData());
        QCOMPARE(record(u"IVC/KSZG/26/770"_s, u"correct"_s, u"2026-11-04"_s,
                        {u"--event"_s, eventOf(u"file"_s), u"--reference"_s, u"IVC/KSZG/26/077"_s,
                         u"--note"_s, u"it was right"_s})
                     .status,
                 0);
        const auto dossier = u"IVC/KSZG/26/077"_s;
        QCOMPARE(record(dossier, u"not-delivered"_s, u"2026-11-05"_s).status, 2);
        QCOMPARE(record(dossier, u"not-delivered"_s, u"2026-11-05"_s, {u"--note"_s, u"came back"_s}).status,
                 0);
        QCOMPARE(record(dossier, u"file"_s, u"2026-11-06"_s, {u"--note"_s, u"once more"_s}).status, 0);
        const auto spoken = record(dossier, u"contacted"_s, u"2026-11-09"_s,
                                   {u"--by"_s, u"Mr. Maes"_s, u"--until"_s, u"2026-12-14"_s, u"--note"_s,
                                    u"on the agenda of December"_s});
        QVERIFY2(spoken.status == 0, spoken.errors.constData());
        const auto due = call({u"due"_s, m_register, u"--on"_s, u"2026-12-01"_s, u"--json"_s}).output;
        QVERIFY2(due.contains("2026-12-14"), due.constData());
        QCOMPARE(record(dossier, u"put-on-the-agenda"_s, u"2026-11-16"_s).status, 0);
        QCOMPARE(record(dossier, u"grant"_s, u"2026-11-17"_s, {u"--number"_s, u"26-177"_s}).status, 2);
        QCOMPARE(record(dossier, u"grant"_s, u"2026-11-17"_s, {u"--number"_s, u"26/177"_s}).status, 0);
        // The call of the week before is noted now; what the committee does is not.
        const auto late = record(u"26/177"_s, u"contacted"_s, u"2026-11-10"_s, {u"--note"_s, u"in time"_s});
        QVERIFY2(late.status == 0, late.errors.constData());
        QVERIFY2(late.output.startsWith("26/177 granted"), late.output.constData());
        QVERIFY2(late.errors.contains("17/11/2026"), late.errors.constData());
        const auto never = record(u"26/177"_s, u"put-on-the-agenda"_s, u"2026-11-10"_s);
        QCOMPARE(never.status, 3);
        QVERIFY2(never.errors.contains("2026-11-16") || never.errors.contains("16/11/2026"),
                 never.errors.constData());
        // What follows holds it; the newest is put right first.
        const auto rests = record(u"26/177"_s, u"correct"_s, u"2026-12-01"_s,
                                  {u"--event"_s, eventOf(u"put-on-the-agenda"_s), u"--did-not-happen"_s,
                                   u"--note"_s, u"another dossier"_s});
        QCOMPARE(rests.status, 3);
        QVERIFY2(rests.errors.contains(eventOf(u"grant"_s).toLatin1()), rests.errors.constData());
        const auto grant = eventOf(u"grant"_s);
        QCOMPARE(
            record(u"26/0177"_s, u"correct"_s, u"2026-12-01"_s,
                   {u"--event"_s, grant, u"--happened-on"_s, u"2026-11-18"_s, u"--note"_s, u"its letter"_s})
                .status,
            0);
        const auto revoked =
            record(u"26/177"_s, u"correct"_s, u"2026-12-01"_s,
                   {u"--event"_s, grant, u"--did-not-happen"_s, u"--note"_s, u"another dossier"_s});
        QVERIFY2(revoked.status == 0, revoked.errors.constData());
        QVERIFY2(revoked.output.startsWith("IVC/KSZG/26/077 "), revoked.output.constData());
        bool isTold = false;
        bool isSpoken = false;
        for (const auto &one : history()) {
            isTold = isTold || (one[u"sequence"_s].toInteger() == grant.toLongLong() &&
                                one[u"didNotHappen"_s].toString() == u"another dossier");
            if (one[u"kind"_s].toString() == u"contacted")
                isSpoken = isSpoken || (one[u"contacted"_s].toString() == u"Mr. Maes" &&
                                        one[u"promisedUntil"_s].toString() == u"2026-12-14");
        }
        QVERIFY(isTold);
        QVERIFY(isSpoken);
        // What is of requests, or nothing.
        QCOMPARE(record(dossier, u"grant"_s, u"2026-12-01"_s, {u"--line"_s, u"A=granted"_s}).status, 2);
        QCOMPARE(record(dossier, u"sign"_s, u"2026-12-01"_s).status, 2);
        QCOMPARE(record(u"26/177"_s, u"grant"_s, u"2026-12-01"_s).status, 2);
        QCOMPARE(record(u"decision:999"_s, u"grant"_s, u"2026-12-01"_s).status, 2);
        QCOMPARE(call({u"verify"_s, m_register}).status, 0);
    }

    void severalUnderOneNumberAreNamed()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            for (int count = 0; count < 2; ++count) {
                Decision decision;
                decision.deliberation = u"25/301"_s;
                decision.state = DossierState::Granted;
                QVERIFY(saveDecision(reg->database(), decision, test::stampOn({2026, 11, 2})));
            }
        }
        const auto refused = call({u"record"_s, m_register, u"25/301"_s, u"withdraw"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.count("decision:") == 2, refused.errors.constData());
    }

    void itIsSaidForWhomOfSeveralSomebodySigned()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            const QDate day(2026, 12, 7);
            const auto id =
                *reg->requests().create(test::draftFrom(u"01-production-complete"_s), test::stampOn(day));
            auto facts = *readFacts(reg->database(), reg->requests().get(id)->draft, day, id);
            facts.form.signatures = SignaturesAsked::AllOf;
            facts.form.signatories = {Role::ManagingOfficial, Role::Deputy};
            QVERIFY(reg->requests().finalise(id, facts, test::stampOn(day), test::plainPaper));
        }
        const auto sign = [&](const QStringList &more) {
            return call(QStringList{u"record"_s, m_register, u"1"_s, u"sign"_s, u"--on"_s, u"2026-12-07"_s} +
                        more);
        };
        const QStringList instead{u"--by"_s,   u"Joris Wouters"_s, u"--instead"_s,
                                  u"--note"_s, u"ill"_s,           u"--for"_s};
        QCOMPARE(sign(instead + QStringList{u"Els Peeters"_s}).status, 3);
        const auto done = sign(instead + QStringList{u"Bart Lefèvre"_s});
        QVERIFY2(done.status == 0, done.errors.constData());
        QVERIFY2(done.errors.contains("Still to be signed by Marleen Claes."), done.errors.constData());
        const auto twice = sign(instead + QStringList{u"Bart Lefèvre"_s});
        QVERIFY2(twice.status == 3 && twice.errors.contains("Bart"), twice.errors.constData());
        const auto last = sign({});
        QCOMPARE(last.status, 0);
        QVERIFY2(last.output.contains("signed"), last.output.constData());
        QCOMPARE(call({u"record"_s, m_register, u"1"_s, u"send"_s, u"--for"_s, u"Bart Lefèvre"_s}).status, 2);
    }

    void whatCameWithAnEventIsCorrected()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s)}).status, 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"sign"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"send"_s, u"--on"_s, u"2026-12-09"_s}).status, 0);
        const auto eventOf = [&](const QString &kind) {
            const auto history = done({u"list"_s, u"history"_s, u"--json"_s});
            for (const auto &one : QJsonDocument::fromJson(history.output).object()[u"history"_s].toArray())
                if (one[u"kind"_s].toString() == kind)
                    return QString::number(one[u"sequence"_s].toInteger());
            return QString();
        };
        const auto deadline = [&] {
            const auto due =
                done({u"due"_s, u"--json"_s, u"--on"_s, u"2026-12-09"_s, u"--until"_s, u"2027-12-31"_s});
            for (const auto &one : QJsonDocument::fromJson(due.output).object()[u"due"_s].toArray())
                if (one[u"request"_s].toInteger() == 1)
                    return one[u"deadline"_s].toString();
            return QString();
        };
        const auto before = deadline();
        QVERIFY(!before.isEmpty());
        const auto correct = [&](const QString &kind, const QStringList &what) {
            return done(QStringList{u"record"_s, u"1"_s, u"correct"_s, u"--event"_s, eventOf(kind),
                                    u"--note"_s, u"the stamp"_s, u"--on"_s, u"2026-12-20"_s} +
                        what);
        };
        // Not before it was signed.
        QCOMPARE(correct(u"send"_s, {u"--happened-on"_s, u"2026-11-30"_s}).status, 3);
        QCOMPARE(correct(u"send"_s, {u"--happened-on"_s, u"2026-12-07"_s}).status, 0);
        QVERIFY2(!deadline().isEmpty() && deadline() < before, qPrintable(before + u' ' + deadline()));
        QCOMPARE(correct(u"send"_s, {u"--number"_s, u"00901234568"_s}).status, 3);
        QCOMPARE(done({u"record"_s, u"1"_s, u"execute"_s, u"--number"_s, u"00901234568"_s, u"--on"_s,
                       u"2026-12-20"_s})
                     .status,
                 0);
        QCOMPARE(correct(u"execute"_s, {u"--number"_s, u"00901234579"_s, u"--reference"_s, u"SD/9"_s,
                                        u"--by"_s, u"Els Maes"_s})
                     .status,
                 0);
        const auto numbers = done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output;
        QVERIFY(numbers.contains("00901234579") && !numbers.contains("00901234568"));
        // Once more, and then that there was none: neither stays as received.
        QCOMPARE(correct(u"execute"_s, {u"--number"_s, u"00901234588"_s}).status, 0);
        QCOMPARE(correct(u"execute"_s, {u"--happened-on"_s, u"2026-12-18"_s}).status, 0);
        const auto again = done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output;
        QVERIFY2(again.contains("00901234588") && again.contains("2026-12-18") &&
                     !again.contains("00901234579"),
                 again.constData());
        // What was granted of a line, but not whether it was.
        const auto line = u"DmfaConsultationService=%1"_s;
        QCOMPARE(correct(u"execute"_s, {u"--line"_s, line.arg(u"with-differences"_s), u"--granted"_s,
                                        u"until=2028-06-30"_s})
                     .status,
                 0);
        QVERIFY(done({u"list"_s, u"authorizations"_s, u"--json"_s}).output.contains("\"2028-06-30\""));
        QCOMPARE(correct(u"execute"_s, {u"--line"_s, line.arg(u"refused"_s)}).status, 3);
        QCOMPARE(correct(u"send"_s, {u"--line"_s, line.arg(u"granted"_s)}).status, 3);
        QCOMPARE(correct(u"execute"_s, {u"--number"_s, u"none"_s}).status, 0);
        QVERIFY(!done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output.contains("00901234588"));
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

    void anEventThatDidNotHappenIsTakenOutOfTheCourse()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        const auto recorded = [&](const QString &event, const QString &day, const QStringList &more = {}) {
            return done(QStringList{u"record"_s, u"1"_s, event, u"--on"_s, day} + more).status;
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s)}).status, 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(recorded(u"sign"_s, u"2026-12-07"_s), 0);
        QCOMPARE(recorded(u"send"_s, u"2026-12-09"_s), 0);
        QCOMPARE(recorded(u"execute"_s, u"2026-12-14"_s, {u"--number"_s, u"00901234568"_s}), 0);
        const auto rowOf = [&](const QString &kind) {
            const auto history = done({u"list"_s, u"history"_s, u"--json"_s});
            for (const auto &one : QJsonDocument::fromJson(history.output).object()[u"history"_s].toArray())
                if (one[u"kind"_s].toString() == kind)
                    return one.toObject();
            return QJsonObject();
        };
        const auto unhappened = [&](const QString &kind, const QStringList &more) {
            return done(QStringList{u"record"_s, u"1"_s, u"correct"_s, u"--event"_s,
                                    QString::number(rowOf(kind)[u"sequence"_s].toInteger()),
                                    u"--did-not-happen"_s, u"--on"_s, u"2026-12-20"_s} +
                        more);
        };
        const QStringList why{u"--note"_s, u"of another request"_s};
        const auto rests = unhappened(u"send"_s, why);
        QCOMPARE(rests.status, 3);
        QVERIFY2(rests.errors.contains("put that one right first"), rests.errors.constData());
        QCOMPARE(unhappened(u"execute"_s, {}).status, 3);
        QCOMPARE(unhappened(u"execute"_s, why + QStringList{u"--by"_s, u"Els Maes"_s}).status, 2);
        const auto taken = unhappened(u"execute"_s, why);
        QCOMPARE(taken.status, 0);
        QVERIFY2(taken.output.contains("sent"), taken.output.constData());
        QVERIFY2(taken.errors.contains("taken back") && taken.errors.contains("00901234568"),
                 taken.errors.constData());
        QCOMPARE(rowOf(u"execute"_s)[u"didNotHappen"_s].toString(), u"of another request"_s);
        QVERIFY(!done({u"list"_s, u"program-numbers"_s, u"--json"_s}).output.contains("00901234568"));
        const auto stateOn = [&](const QStringList &when) {
            const auto list = done(QStringList{u"list"_s, u"requests"_s, u"--json"_s} + when);
            const auto rows = QJsonDocument::fromJson(list.output).object()[u"requests"_s].toArray();
            return rows.isEmpty() ? QString() : rows.first()[u"state"_s].toString();
        };
        QCOMPARE(stateOn({}), u"sent"_s);
        QCOMPARE(stateOn({u"--on"_s, u"2026-12-15"_s}), u"sent"_s);
        QCOMPARE(unhappened(u"execute"_s, why).status, 3);
        QCOMPARE(unhappened(u"send"_s, why).status, 0);
        QCOMPARE(stateOn({}), u"signed"_s);
        QCOMPARE(done({u"record"_s, u"1"_s, u"note"_s, u"--note"_s, u"x"_s, u"--did-not-happen"_s}).status,
                 2);
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

    void anOptionThatAnEventDoesNotTakeIsAWrongCall()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{u"record"_s, m_register, u"1"_s} + words);
        };
        QCOMPARE(done({u"note"_s, u"--note"_s, u"x"_s, u"--happened-on"_s, u"2026-10-30"_s}).status, 2);
        QCOMPARE(done({u"chased"_s, u"--event"_s, u"3"_s}).status, 2);
        QCOMPARE(done({u"sign"_s, u"--way"_s, u"mail"_s}).status, 2);
        QCOMPARE(done({u"attach"_s, u"--note"_s, u"without a file"_s}).status, 2);
        QCOMPARE(done({u"correct"_s, u"--note"_s, u"of no event"_s}).status, 2);
        QCOMPARE(done({u"snooze"_s}).status, 2);
    }

    void whatBecameOfEachLineIsSaid()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/14-two-services-one-not-covered.json"_s)})
                .status,
            0);
        const auto executed = [&](const QStringList &lines) {
            QStringList words{u"record"_s, m_register, u"1"_s, u"execute"_s};
            for (const auto &line : lines)
                words << u"--line"_s << line;
            return call(words);
        };
        const QString one = u"DmfaConsultationService"_s, other = u"UnemploymentData"_s;
        const auto unclear = executed({one + u"=granted"_s});
        QCOMPARE(unclear.status, 2);
        QVERIFY2(unclear.errors.contains(other.toUtf8()), unclear.errors.constData());
        QCOMPARE(executed({one + u"=granted"_s, one + u"=refused"_s, other + u"=granted"_s}).status, 2);
        // What is said of each, or of what was refused alone, is clear: the draft's state is what forbids it.
        QCOMPARE(executed({one + u"=granted"_s, other + u"=refused"_s}).status, 3);
        QCOMPARE(executed({other + u"=refused"_s}).status, 3);
        QCOMPARE(executed({}).status, 3);
    }

    void versionsOfOneServiceAreAnsweredApart()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            auto draft = test::draftFrom(u"01-production-complete"_s);
            draft.services = {draft.services.front(), draft.services.front()};
            draft.services[0].name = draft.services[1].name = u"DmfaConsultationService"_s;
            draft.services[0].version = u"1"_s;
            draft.services[1].version = u"2.0"_s;
            QVERIFY(reg->requests().create(draft, test::stampOn({2026, 12, 1})));
        }
        const auto executed = [&](const QStringList &lines) {
            QStringList words{u"record"_s, m_register, u"1"_s, u"execute"_s};
            for (const auto &line : lines)
                words << u"--line"_s << line;
            return call(words);
        };
        const QString name = u"DmfaConsultationService"_s;
        const auto bare = executed({name + u"=granted"_s});
        QCOMPARE(bare.status, 2);
        QVERIFY2(bare.errors.contains("DmfaConsultationService 1, DmfaConsultationService 2.0"),
                 bare.errors.constData());
        // One alone leaves the other unsaid, and both together are clear: the draft's state forbids it.
        const auto one = executed({name + u" 1=granted"_s});
        QCOMPARE(one.status, 2);
        QVERIFY2(one.errors.contains("DmfaConsultationService 2.0"), one.errors.constData());
        QCOMPARE(executed({name + u" 1=granted"_s, name + u" 2.0=refused"_s}).status, 3);
        QCOMPARE(executed({name + u" 2.0=refused"_s}).status, 3);
        const auto unknown = executed({name + u" 3=refused"_s});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.errors.contains("DmfaConsultationService 3"), unknown.errors.constData());
    }

    /// Each command reads what is saved, and says so where the window holds more.
    void whatWasTypedAndNotSavedIsSaidAndNotSigned()
    {
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            auto draft = test::draftFrom(u"01-production-complete"_s);
            const auto id = *reg->requests().create(draft, test::stampOn({2026, 12, 1}));
            draft.purpose = u"Typed and not saved."_s;
            QVERIFY(reg->requests().keep(id, draft, {}, test::stampOn({2026, 12, 1}).enteredAt));
        }
        for (const auto &words : {QStringList{u"check"_s, m_register, u"1"_s},
                                  QStringList{u"list"_s, m_register, u"requests"_s}}) {
            const auto read = call(words + QStringList{u"--on"_s, u"2026-12-07"_s});
            QCOMPARE(read.status, 0);
            QVERIFY2(read.errors.contains("not saved"), read.errors.constData());
        }
        const auto finalised = call({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s});
        QCOMPARE(finalised.status, 3);
        QVERIFY2(finalised.errors.contains("Nothing was finalised"), finalised.errors.constData());
        {
            const auto reg = *Register::open(m_register, Access::ReadWrite);
            QCOMPARE(reg->requests().withUnsavedTyping()->size(), size_t(1));
            QCOMPARE(*reg->requests().recoverAutosaved(test::stampOn({2026, 12, 7})), 1);
        }
        const auto saved = call({u"check"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s});
        QVERIFY2(!saved.errors.contains("not saved"), saved.errors.constData());
    }

    void theNumberOfAPersonInANoteIsSaid()
    {
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        const auto noted =
            call({u"record"_s, m_register, u"1"_s, u"note"_s, u"--note"_s, u"Over 85.07.30-033.28"_s});
        QCOMPARE(noted.status, 0);
        QVERIFY2(noted.errors.contains("national number"), noted.errors.constData());
        QVERIFY(!noted.errors.contains("85.07.30"));
        const auto plain = call({u"record"_s, m_register, u"1"_s, u"note"_s, u"--note"_s, u"2026-0001"_s});
        QVERIFY(plain.errors.isEmpty());
    }

    void whatIsEnteredLateLeavesThePastAsItWas()
    {
        const auto done = [&](const QStringList &words) {
            return call(QStringList{words[0], m_register} + words.mid(1));
        };
        QCOMPARE(done({u"import"_s, test::dataPath(u"drafts/01-production-complete.json"_s), u"--on"_s,
                       u"2026-10-01"_s})
                     .status,
                 0);
        QCOMPARE(done({u"finalise"_s, u"1"_s, u"--on"_s, u"2026-10-09"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"sign"_s, u"--on"_s, u"2026-10-10"_s}).status, 0);
        QCOMPARE(done({u"record"_s, u"1"_s, u"send"_s, u"--on"_s, u"2026-10-20"_s}).status, 0);
        const auto on = [&](const QString &day) {
            return done({u"list"_s, u"requests"_s, u"--on"_s, day, u"--json"_s}).output;
        };
        const auto exported = [&](const QString &name) {
            const auto path = m_folder->filePath(name);
            done({u"export"_s, u"requests"_s, u"--output"_s, path, u"--on"_s, u"2026-10-12"_s});
            return bytesOf(path);
        };
        const auto before = on(u"2026-10-12"_s);
        const auto exportedBefore = exported(u"before.csv"_s);
        QVERIFY(before.contains("\"state\": \"signed\""));
        QVERIFY(!exportedBefore.isEmpty());
        QCOMPARE(done({u"record"_s, u"1"_s, u"note"_s, u"--on"_s, u"2026-10-02"_s, u"--note"_s, u"called"_s})
                     .status,
                 0);
        QCOMPARE(on(u"2026-10-12"_s), before);
        QCOMPARE(exported(u"after.csv"_s), exportedBefore);
        // The same columns on an earlier day: refused, naming what lies later.
        const auto refused = done({u"record"_s, u"1"_s, u"acknowledge"_s, u"--on"_s, u"2026-10-19"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("20/10/2026"), refused.errors.constData());
        QVERIFY(on(u"2026-10-25"_s).contains("\"state\": \"sent\""));
        // Sent a day earlier, as it turns out.
        const auto history = done({u"list"_s, u"history"_s, u"--json"_s});
        const auto log = QJsonDocument::fromJson(history.output).object().value(u"history"_s).toArray();
        const auto sent = std::find_if(log.begin(), log.end(), [](const QJsonValue &one) {
            return one[u"kind"_s].toString() == u"send"_s;
        });
        QVERIFY(sent != log.end());
        QCOMPARE(done({u"record"_s, u"1"_s, u"correct"_s, u"--event"_s,
                       QString::number((*sent)[u"sequence"_s].toInteger()), u"--happened-on"_s,
                       u"2026-10-12"_s, u"--note"_s, u"stamped that day"_s})
                     .status,
                 0);
        QVERIFY(on(u"2026-10-12"_s).contains("\"state\": \"sent\""));
        QCOMPARE(done({u"verify"_s}).status, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::CommandRecordTest;
LICET_TEST(CommandRecordTest)

#include "command_record_test.moc"
