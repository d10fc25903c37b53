#include "support/called_program.h"
#include "support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::bytesOf;
using test::Outcome;

namespace {

const auto lefevre = u"Bart Lefèvre"_s;

} // namespace

/// What happens to real people, day by day, recorded on its day by the command line; then the lists as of ten
/// days, counted by hand.
class MonthJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = m_folder.filePath(u"a.licet"_s);
        begins();
        isSignedByAnother();
        hearsNothing();
        comesBack();
        isGrantedOtherwise();
        changes();
        merges();
    }
    void eachDayTellsTheStateThatItHad_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("version");
        const auto row = [](const char *day, const char *state, int version) {
            QTest::newRow(day) << QString::fromLatin1(day) << QString::fromLatin1(state) << version;
        };
        row("2026-12-01", "draft", 0);
        row("2026-12-07", "finalised", 1);
        row("2026-12-21", "signed", 1);
        row("2026-12-22", "sent", 1);
        row("2027-01-20", "sent", 1); // The receipt that was noted on it did not happen.
        row("2027-01-26", "acknowledged", 1);
        row("2027-01-27", "information-asked", 1);
        row("2027-02-11", "returned", 1);
        row("2027-02-12", "finalised", 2);
        row("2027-02-15", "signed", 2);
        row("2027-03-01", "executed", 2);
    }
    void eachDayTellsTheStateThatItHad()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, state);
        QFETCH(const int, version);
        const auto request = list(u"requests"_s, {u"--on"_s, day}).first().toObject();
        QCOMPARE(request.value(u"state"_s).toString(), state);
        QCOMPARE(request.value(u"version"_s).toInt(), version);
    }
    void whatWasBelievedIsToldToo()
    {
        const auto state = [&](const QStringList &options) {
            return list(u"requests"_s, options).first().toObject().value(u"state"_s).toString();
        };
        QCOMPARE(state({u"--known-on"_s, u"2027-01-20"_s}), u"acknowledged"_s);
        QCOMPARE(state({u"--known-on"_s, u"2027-01-21"_s}), u"sent"_s);
    }
    void whatWasGrantedIsTheRightFromItsDay()
    {
        QCOMPARE(list(u"authorizations"_s, {u"--on"_s, u"2027-02-28"_s}).size(), 2);
        const auto rights = list(u"authorizations"_s, {u"--on"_s, u"2027-03-01"_s});
        QCOMPARE(rights.size(), 3);
        const auto right = rights.last().toObject();
        QCOMPARE(right.value(u"validUntil"_s).toString(), u"2028-12-31"_s);
        QVERIFY(right.value(u"asked"_s).toObject().value(u"validUntil"_s).isNull());
        QVERIFY(right.value(u"programNumber"_s).isNull());
        const auto numbered = list(u"authorizations"_s, {u"--on"_s, u"2027-03-10"_s}).last().toObject();
        QCOMPARE(numbered.value(u"programNumber"_s).toString(), u"00901234568"_s);
    }
    void whoCouldSignChangesOnItsDay()
    {
        const auto signers = [&](const QString &day) {
            QStringList names;
            for (const auto &one : list(u"people"_s, {u"--on"_s, day, u"--institution"_s, u"0999000129"_s}))
                if (one.toObject().value(u"maySign"_s).toBool() &&
                    one.toObject().value(u"institution"_s) == u"0999000129"_s)
                    names << one.toObject().value(u"name"_s).toString() + u' ' +
                                 one.toObject().value(u"role"_s).toString();
            names.sort();
            return names;
        };
        QCOMPARE(signers(u"2027-03-31"_s),
                 (QStringList{lefevre + u" deputy"_s, u"Marleen Claes managing-official"_s}));
        QCOMPARE(signers(u"2027-04-01"_s), QStringList{lefevre + u" managing-official"_s});
    }
    void aDecisionThatWasAmendedAsksForAReview()
    {
        const auto due = call(u"2027-03-08"_s, {u"due"_s, m_register, u"--json"_s});
        const auto items = QJsonDocument::fromJson(due.output).object().value(u"due"_s).toArray();
        QVERIFY2(std::any_of(items.begin(), items.end(),
                             [](const QJsonValue &one) {
                                 return one.toObject().value(u"kind"_s).toString().contains(u"review"_s);
                             }),
                 due.output.constData());
    }
    void theSuccessorAsksForARightByItsOwnForm()
    {
        const auto copy = m_folder.filePath(u"b.licet"_s);
        QVERIFY(QFile::copy(m_register, copy));
        const auto day = u"2027-05-11"_s;
        const auto right = list(u"authorizations"_s, {u"--on"_s, day}).last().toObject();
        const auto name = u"authorization:%1"_s.arg(right.value(u"id"_s).toInteger());
        const auto drafted = call(day, {u"promote"_s, copy, name, u"--on"_s, day});
        QCOMPARE(drafted.status, 0);
        const auto said = call(day, {u"list"_s, copy, u"requests"_s, u"--json"_s});
        const auto all = QJsonDocument::fromJson(said.output).object().value(u"requests"_s).toArray();
        const auto draft = all.last().toObject();
        QCOMPARE(draft.value(u"institution"_s).toString(), u"0999000228"_s);
        QCOMPARE(draft.value(u"service"_s), right.value(u"service"_s));
        QCOMPARE(draft.value(u"environment"_s), right.value(u"environment"_s));
        // Nothing of the kind for what no merger left, nor for what is none.
        QCOMPARE(call(day, {u"promote"_s, copy, name, u"--on"_s, u"2027-04-30"_s}).status, 3);
        QCOMPARE(call(day, {u"promote"_s, copy, u"authorization:x"_s}).status, 2);
        QCOMPARE(call(day, {u"promote"_s, copy, u"authorization:999"_s}).status, 2);
    }
    void whatMergedPassesItsRightsOn()
    {
        const auto before = list(u"authorizations"_s, {u"--on"_s, u"2027-04-30"_s});
        for (const auto &one : before)
            QVERIFY(one.toObject().value(u"transfer"_s).isNull());
        const auto after = list(u"authorizations"_s, {u"--on"_s, u"2027-05-10"_s});
        QCOMPARE(after.size(), before.size());
        int moved = 0;
        for (const auto &one : after) {
            const auto right = one.toObject();
            const bool isMoved = right.value(u"institution"_s) == u"0999000228"_s;
            QCOMPARE(right.value(u"transfer"_s).toString(), isMoved ? u"confirmed"_s : u"to-transfer"_s);
            moved += isMoved ? 1 : 0;
        }
        QCOMPARE(moved, 1);
        const auto due = call(u"2027-05-11"_s, {u"due"_s, m_register, u"--json"_s});
        const auto items = QJsonDocument::fromJson(due.output).object().value(u"due"_s).toArray();
        QVERIFY2(std::any_of(items.begin(), items.end(),
                             [](const QJsonValue &one) {
                                 return one.toObject().value(u"kind"_s) == u"rights-to-transfer"_s;
                             }),
                 due.output.constData());
    }
    void theHistoryIsWholeAtTheEnd()
    {
        const auto verified = call(u"2027-05-11"_s, {u"verify"_s, m_register});
        QVERIFY2(verified.status == 0, (verified.output + verified.errors).constData());
    }

private:
    /// On that day, by its clock.
    static Outcome call(const QString &day, const QStringList &words)
    {
        return test::run(u"faketime"_s,
                         QStringList{day + u" 10:00:00"_s, QStringLiteral(LICET_PROGRAMS "/licet-cli")} +
                             words);
    }
    QByteArray done(const QString &day, const QString &command, const QStringList &words)
    {
        const auto outcome = call(day, QStringList{command, m_register} + words);
        if (outcome.status != 0)
            qFatal("%s %s %s: %s", qPrintable(day), qPrintable(command), qPrintable(words.join(u' ')),
                   outcome.errors.constData());
        return outcome.output;
    }
    void record(const QString &day, const QStringList &words)
    {
        done(day, u"record"_s, QStringList{u"1"_s} + words);
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("not written");
        return written.fileName();
    }
    QJsonArray list(const QString &what, const QStringList &options)
    {
        const auto output =
            call(u"2027-05-11"_s, QStringList{u"list"_s, m_register, what, u"--json"_s} + options).output;
        return QJsonDocument::fromJson(output).object().constBegin().value().toArray();
    }

    void begins()
    {
        if (call(u"2026-12-01"_s, {u"init"_s, m_register}).status != 0)
            qFatal("no register");
        done(u"2026-12-01"_s, u"import"_s, {test::dataPath(u"register.json"_s)});
        auto inTest =
            QJsonDocument::fromJson(bytesOf(test::dataPath(u"drafts/01-production-complete.json"_s)))
                .object();
        auto draft = inTest.value(u"draft"_s).toObject();
        draft.insert(u"environment"_s, u"test"_s);
        draft.insert(u"committee"_s, QJsonObject{{u"notApplicable"_s, u"Enkel fictieve gegevens."_s}});
        inTest.insert(u"draft"_s, draft);
        done(u"2026-12-01"_s, u"import"_s, {file(u"test.json"_s, QJsonDocument(inTest).toJson())});
        // Its production rests on the decision that is amended later.
        done(u"2026-12-01"_s, u"import"_s, {test::dataPath(u"drafts/01-production-complete.json"_s)});
        done(u"2026-12-07"_s, u"finalise"_s, {u"1"_s});
    }
    void isSignedByAnother()
    {
        record(u"2026-12-21"_s,
               {u"sign"_s, u"--by"_s, lefevre, u"--instead"_s, u"--note"_s, u"met verlof"_s});
        record(u"2026-12-22"_s, {u"send"_s, u"--way"_s, u"post"_s, u"--original"_s, u"ksz"_s});
    }
    void hearsNothing()
    {
        record(u"2027-01-18"_s, {u"contacted"_s, u"--by"_s, u"Jan Peeters, PPKB"_s, u"--until"_s,
                                 u"2027-01-25"_s, u"--note"_s, u"het ligt klaar"_s});
        record(u"2027-01-20"_s, {u"acknowledge"_s});
        const auto events = list(u"history"_s, {});
        const auto acknowledged = std::find_if(events.begin(), events.end(), [](const QJsonValue &one) {
            return one.toObject().value(u"kind"_s) == u"acknowledge"_s;
        });
        if (acknowledged == events.end())
            qFatal("no receipt");
        const auto event = (*acknowledged).toObject().value(u"sequence"_s).toInteger();
        record(u"2027-01-21"_s, {u"correct"_s, u"--event"_s, QString::number(event), u"--did-not-happen"_s,
                                 u"--note"_s, u"van een andere aanvraag"_s});
        record(u"2027-01-26"_s, {u"acknowledge"_s, u"--reference"_s, u"KSZ-77"_s});
    }
    void comesBack()
    {
        record(u"2027-01-27"_s,
               {u"ask-information"_s, u"--note"_s, u"Welke operaties?"_s, u"--reply-by"_s, u"2027-02-10"_s});
        record(u"2027-02-11"_s, {u"return"_s, u"--note"_s, u"onvolledig"_s, u"--field"_s, u"services"_s});
        record(u"2027-02-12"_s, {u"reopen"_s, u"--note"_s, u"aangevuld"_s, u"--field"_s, u"services"_s});
        done(u"2027-02-12"_s, u"finalise"_s, {u"1"_s});
        record(u"2027-02-15"_s, {u"sign"_s});
        record(u"2027-02-16"_s, {u"send"_s, u"--way"_s, u"mail"_s, u"--original"_s, u"kept"_s});
    }
    void isGrantedOtherwise()
    {
        record(u"2027-03-01"_s, {u"execute"_s, u"--line"_s, u"DmfaConsultationService=with-differences"_s,
                                 u"--granted"_s, u"until=2028-12-31"_s});
        record(u"2027-03-10"_s, {u"number-received"_s, u"--number"_s, u"00901234568"_s});
    }
    void changes()
    {
        done(u"2027-03-05"_s, u"amend"_s,
             {file(u"decision.json"_s,
                   R"({"decisions": [{"deliberation": "22/901", "state": "granted", "steps": [
                       {"dossier": "IVC/KSZG/27/905", "decidedOn": "2027-03-02"}]}]})"),
              u"--on"_s, u"2027-03-05"_s, u"--note"_s, u"gepubliceerd"_s});
        done(u"2027-03-15"_s, u"amend"_s,
             {file(u"people.json"_s, R"({"people": [
                  {"institution": "0999000129", "name": "Marleen Claes", "role": "managing-official",
                   "from": "2022-01-01", "until": "2027-03-31"},
                  {"institution": "0999000129", "name": "Bart Lefèvre", "role": "deputy",
                   "from": "2023-05-01", "until": "2027-03-31"},
                  {"institution": "0999000129", "name": "Bart Lefèvre", "role": "managing-official",
                   "from": "2027-04-01"}]})"),
              u"--on"_s, u"2027-03-15"_s, u"--note"_s, u"op rust"_s});
    }

    /// The institution becomes a part of another one; KSZ confirms one of its rights, the others wait.
    void merges()
    {
        const QJsonObject merger{{u"predecessor"_s, u"0999000129"_s},
                                 {u"successor"_s, u"0999000228"_s},
                                 {u"holdsFrom"_s, u"2027-05-01"_s}};
        done(u"2027-05-03"_s, u"amend"_s,
             {file(u"merger.json"_s, documentOf(u"mergers"_s, merger)), u"--on"_s, u"2027-05-03"_s,
              u"--note"_s, u"fusie"_s});
        const QJsonObject transfer{
            {u"authorization"_s, QJsonObject{{u"institution"_s, u"0999000129"_s},
                                             {u"service"_s, u"DmfaConsultationService"_s},
                                             {u"environment"_s, u"acceptance"_s}}},
            {u"askedOn"_s, u"2027-05-04"_s},
            {u"confirmedOn"_s, u"2027-05-10"_s},
            {u"reference"_s, u"KSZ-91"_s}};
        done(u"2027-05-10"_s, u"amend"_s,
             {file(u"transfer.json"_s, documentOf(u"transfers"_s, transfer)), u"--on"_s, u"2027-05-10"_s,
              u"--note"_s, u"bevestigd"_s});
    }
    static QByteArray documentOf(const QString &member, const QJsonObject &one)
    {
        return QJsonDocument(QJsonObject{{member, QJsonArray{one}}}).toJson();
    }

    QTemporaryDir m_folder;
    QString m_register;
};

} // namespace licet

using licet::MonthJourneyTest;
LICET_TEST(MonthJourneyTest)
#include "month_journey_test.moc"
