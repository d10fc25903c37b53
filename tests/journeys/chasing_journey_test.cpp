#include "support/called_program.h"
#include "support/test_registry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::bytesOf;
using test::call;
using test::Outcome;
using test::run;

/// A request that has no answer is chased by the command line; another program reads the mail.
class ChasingJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = path(u"a.licet"_s);
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, QStringLiteral(LICET_TEST_DATA "/register.json")}).status, 0);
    }

    void aMailIsWrittenAndRecordedOnceItLeft()
    {
        send(u"01-production-complete"_s, u"1"_s);
        const auto before = bytesOf(m_register);
        const auto done = chase({u"2026-0001"_s}, u"a.eml"_s);
        QVERIFY2(done.status == 0, done.errors.constData());
        QVERIFY(done.output.isEmpty() && done.errors.contains("record REGISTER REQUEST chased"));
        QVERIFY(bytesOf(m_register) == before);
        const auto mail = readMail(u"a.eml"_s);
        QCOMPARE(mail[u"unsent"].toString(), u"1"_s);
        QVERIFY(mail[u"defects"].toArray().isEmpty());
        QCOMPARE(mail[u"to"].toArray()[0][u"address"].toString(), u"ppkb@ksz.example"_s);
        QCOMPARE(mail[u"subject"].toString(), u"Herinnering: aanvraag 2026-0001"_s);
        const auto text = mail[u"text"].toString();
        QVERIFY2(text.contains(u"– Ons kenmerk: 2026-0001, versie 1"_s) &&
                     text.contains(u"Verstuurd op 07/12/2026"_s) && text.contains(u"10 werkdagen (ma–vr)"_s),
                 qPrintable(text));
        const auto enclosures = mail[u"enclosures"].toArray();
        QCOMPARE(enclosures.size(), 1);
        QCOMPARE(enclosures[0][u"name"].toString(), u"2026-0001-v1.pdf"_s);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"--output"_s, path(u"form.pdf"_s)}).status, 0);
        QCOMPARE(enclosures[0][u"sha256"].toString(), sha256(bytesOf(path(u"form.pdf"_s))));
        QVERIFY2(text.contains(u"niet ondertekend"_s), qPrintable(text));
        // The second one tells of the first, once that left.
        QCOMPARE(chased(u"2026-12-21"_s).status, 0);
        QCOMPARE(chase({u"1"_s}, u"b.eml"_s, u"2026-12-24"_s).status, 0);
        QVERIFY(readMail(u"b.eml"_s)[u"text"].toString().contains(u"Eerdere herinneringen: 21/12/2026"_s));
    }

    /// How it left was said at sending: the option is for what nobody said it of.
    void eachFormIsSaidToHaveGoneAsItsSendingSays()
    {
        finalise(u"01-production-complete"_s, u"1"_s);
        finalise(u"02-test-not-applicable"_s, u"2"_s);
        for (const auto &[id, way] : {std::pair{u"1"_s, u"handed-over"_s}, std::pair{u"2"_s, u"mail"_s}}) {
            QCOMPARE(record({id, u"sign"_s}).status, 0);
            QCOMPARE(record({id, u"send"_s, u"--way"_s, way}).status, 0);
        }
        for (const auto &command : {u"chase"_s, u"send"_s}) {
            const auto output = command + u".eml"_s;
            const auto done = call({command, m_register, u"1"_s, u"2"_s, u"--output"_s, path(output),
                                    u"--on"_s, u"2026-12-21"_s});
            QVERIFY2(done.status == 0, done.errors.constData());
            const auto text = readMail(output)[u"text"].toString();
            QVERIFY2(text.contains(u"Het ondertekende formulier 2026-0001 hebben wij u overhandigd"_s) &&
                         text.contains(
                             u"Het ondertekende formulier 2026-0002 hebben wij u per e-mail bezorgd"_s) &&
                         !text.contains(u"per post"_s),
                     qPrintable(text));
        }
        // What lies with them on paper cannot lie in another envelope; what went by mail is still here.
        QCOMPARE(call({u"send"_s, m_register, u"1"_s, u"2"_s, u"--output"_s, path(u"s.pdf"_s)}).status, 3);
        QCOMPARE(call({u"send"_s, m_register, u"1"_s, u"--output"_s, path(u"s.pdf"_s)}).status, 0);
    }

    void theOptionSpeaksOfWhatNobodySaidItOf()
    {
        send(u"01-production-complete"_s, u"1"_s);
        finalise(u"02-test-not-applicable"_s, u"2"_s);
        QCOMPARE(record({u"2"_s, u"sign"_s}).status, 0);
        QCOMPARE(record({u"2"_s, u"send"_s, u"--way"_s, u"ebox"_s}).status, 0);
        const auto refused = call({u"chase"_s, m_register, u"1"_s, u"2"_s, u"--output"_s, path(u"a.eml"_s),
                                   u"--on"_s, u"2026-12-07"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("2026-0001") && !refused.errors.contains("2026-0002"),
                 refused.errors.constData());
        QCOMPARE(chase({u"1"_s, u"2"_s}, u"a.eml"_s).status, 0);
        const auto text = readMail(u"a.eml"_s)[u"text"].toString();
        QVERIFY2(text.contains(u"2026-0001 hebben wij u per post bezorgd"_s) &&
                     text.contains(u"2026-0002 hebben wij u via de eBox bezorgd"_s),
                 qPrintable(text));
    }

    void theNextReminderIsCountedFromIt()
    {
        send(u"01-production-complete"_s, u"1"_s);
        const auto before = deadline(u"2026-12-29"_s);
        QCOMPARE(chase({u"1"_s}, u"a.eml"_s, u"2026-12-29"_s).status, 0);
        QCOMPARE(deadline(u"2026-12-29"_s), before);
        QCOMPARE(chased(u"2026-12-29"_s, {u"--way"_s, u"letter"_s}).status, 0);
        const auto after = deadline(u"2026-12-29"_s);
        QVERIFY2(!before.isEmpty() && before < after, qPrintable(before + u' ' + after));
    }

    void oneADayIsRecordedUnlessConfirmed()
    {
        send(u"01-production-complete"_s, u"1"_s);
        QCOMPARE(chased(u"2026-12-21"_s).status, 0);
        const auto before = bytesOf(m_register);
        const auto refused = chased(u"2026-12-21"_s, {u"--way"_s, u"telephone"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("--again"), refused.errors.constData());
        QVERIFY(bytesOf(m_register) == before);
        QCOMPARE(chased(u"2026-12-21"_s, {u"--again"_s}).status, 0);
        QCOMPARE(chased(u"2026-12-22"_s, {u"--way"_s, u"pigeon"_s}).status, 2);
        QCOMPARE(chased(u"2026-12-22"_s).status, 0);
    }

    void aReadOnlyRegisterIsChasedAllTheSame()
    {
        send(u"01-production-complete"_s, u"1"_s);
        const QFileInfo file(m_register);
        QVERIFY(QFile::setPermissions(m_register, QFileDevice::ReadOwner));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const QTemporaryDir other;
        const auto done = call({u"chase"_s, m_register, u"1"_s, u"--signed-by-post"_s, u"--output"_s,
                                other.filePath(u"a.eml"_s), u"--on"_s, u"2026-12-21"_s});
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                            QFileDevice::ExeOwner));
        QVERIFY2(done.status == 0, done.errors.constData());
        QVERIFY(QFile::exists(other.filePath(u"a.eml"_s)));
    }

    void noRowOfTheRegisterReachesAnybody()
    {
        QFile list(path(u"old.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Instelling;Toepassing;Webservice;Versie;Omgeving;Doel;Verstuurd op\n"
                   "0999000129;Dossierbeheer;DmfaConsultationService;1;productie;Onderzoek van dossiers;"
                   "12/10/2026\n");
        list.close();
        const auto brought = call({u"import"_s, m_register, list.fileName(), u"--on"_s, u"2026-12-07"_s});
        QVERIFY2(brought.status == 0, brought.errors.constData());
        QCOMPARE(chase({u"1"_s}, u"a.eml"_s).status, 0);
        const auto mail = readMail(u"a.eml"_s);
        QCOMPARE(
            mail[u"subject"].toString(),
            u"Herinnering: aanvraag DmfaConsultationService versie 1 · Dossierbeheer · Productie · 12/10/2026"_s);
        const auto text = mail[u"text"].toString();
        QVERIFY2(
            text.contains(u"– Aanvraag: DmfaConsultationService versie 1 · Dossierbeheer · Productie"_s) &&
                !text.contains(u"kenmerk: 1"_s) && !text.contains(u"Ons kenmerk"_s),
            qPrintable(text));
    }

    void afterAcknowledgementTheSecurityServiceIsAsked()
    {
        send(u"01-production-complete"_s, u"1"_s);
        QCOMPARE(record({u"1"_s, u"acknowledge"_s, u"--reference"_s, u"PPKB/26/118 <b>"_s}).status, 0);
        QCOMPARE(chase({u"1"_s}, u"a.eml"_s).status, 0);
        const auto mail = readMail(u"a.eml"_s);
        QVERIFY2(mail[u"to"].toArray()[0][u"address"].toString().startsWith(u"security"_s),
                 qPrintable(mail[u"to"].toArray()[0][u"address"].toString()));
        QVERIFY(mail[u"text"].toString().contains(u"uw kenmerk: PPKB/26/118 <b>"_s));
    }

    void aLetterHasThePapersBehindIt()
    {
        send(u"01-production-complete"_s, u"1"_s);
        QCOMPARE(chase({u"1"_s}, u"a.pdf"_s).status, 0);
        const auto text =
            QString::fromUtf8(run(u"pdftotext"_s, {path(u"a.pdf"_s), u"-"_s}).output).simplified();
        QVERIFY2(text.contains(u"Brussel, 21 december 2026"_s) &&
                     text.contains(u"Herinnering: aanvraag 2026-0001"_s) &&
                     text.contains(u"Voorbehouden aan de KSZ"_s),
                 qPrintable(text));
    }

    void whatCannotBeChasedLeavesAllAsItWas()
    {
        send(u"01-production-complete"_s, u"1"_s);
        send(u"09-ocmw-general-authorization"_s, u"2"_s);
        finalise(u"02-test-not-applicable"_s, u"3"_s);
        const auto before = bytesOf(m_register);
        const auto unsent = chase({u"3"_s}, u"a.eml"_s);
        QCOMPARE(unsent.status, 3);
        QVERIFY(unsent.errors.contains("2026-0002"));
        const auto two = chase({u"1"_s, u"2"_s}, u"a.eml"_s);
        QCOMPARE(two.status, 2);
        QVERIFY(two.errors.contains("Administratieve Cel"));
        QCOMPARE(chase({u"9"_s}, u"a.eml"_s).status, 2);
        QCOMPARE(chase({u"1"_s}, u"a.txt"_s).status, 2);
        QCOMPARE(call({u"chase"_s, m_register, u"1"_s}).status, 2);
        QCOMPARE(chase({u"1"_s}, u"no such folder/a.eml"_s).status, 3);
        QVERIFY(!QFile::exists(path(u"a.eml"_s)));
        QVERIFY(bytesOf(m_register) == before);
        QCOMPARE(chase({u"1"_s, u"1"_s}, u"a.eml"_s).status, 0);
        QCOMPARE(readMail(u"a.eml"_s)[u"enclosures"].toArray().size(), 1);
        const auto after = bytesOf(m_register);
        QCOMPARE(chase({u"1"_s}, u"a.eml"_s).status, 3);
        QVERIFY(bytesOf(m_register) == after);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QString sha256(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    void finalise(const QString &draft, const QString &id) const
    {
        const auto file = QStringLiteral(LICET_TEST_DATA "/drafts/") + draft + u".json"_s;
        QCOMPARE(call({u"import"_s, m_register, file}).output.trimmed(), "request " + id.toUtf8());
        QCOMPARE(call({u"finalise"_s, m_register, id, u"--on"_s, u"2026-12-07"_s}).status, 0);
    }
    [[nodiscard]] Outcome record(const QStringList &words) const
    {
        return call(QStringList{u"record"_s, m_register} + words + QStringList{u"--on"_s, u"2026-12-07"_s});
    }
    void send(const QString &draft, const QString &id) const
    {
        finalise(draft, id);
        QCOMPARE(record({id, u"sign"_s}).status, 0);
        QCOMPARE(record({id, u"send"_s}).status, 0);
    }
    [[nodiscard]] Outcome chase(const QStringList &requests, const QString &output,
                                const QString &day = u"2026-12-21"_s) const
    {
        return call(QStringList{u"chase"_s, m_register} + requests +
                    QStringList{u"--output"_s, path(output), u"--on"_s, day, u"--signed-by-post"_s});
    }
    /// Records that a reminder of request 1 left.
    [[nodiscard]] Outcome chased(const QString &day, const QStringList &more = {}) const
    {
        return call(QStringList{u"record"_s, m_register, u"1"_s, u"chased"_s, u"--on"_s, day} + more);
    }
    /// Of the answer to request 1, as `due` tells it on a day.
    [[nodiscard]] QString deadline(const QString &day) const
    {
        const auto told = call({u"due"_s, m_register, u"--on"_s, day, u"--json"_s});
        for (const auto &item : QJsonDocument::fromJson(told.output)[u"due"].toArray())
            if (item[u"kind"].toString() == u"answer" && item[u"request"].toInt() == 1)
                return item[u"deadline"].toString();
        return {};
    }
    [[nodiscard]] QJsonObject readMail(const QString &name) const
    {
        const auto read =
            run(u"python3"_s, {QStringLiteral(LICET_SOURCE "/tests/journeys/read_mail.py"), path(name)});
        if (read.status != 0)
            qWarning("%s", read.errors.constData());
        return QJsonDocument::fromJson(read.output).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

} // namespace licet

using licet::ChasingJourneyTest;
LICET_TEST(ChasingJourneyTest)
#include "chasing_journey_test.moc"
