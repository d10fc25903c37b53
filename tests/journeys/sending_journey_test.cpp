#include "support/called_program.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

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

/// Papers leave by the command line; another program reads them back.
class SendingJourneyTest : public QObject
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

    void anUnsignedRequestIsNotSent()
    {
        finalise(u"01-production-complete"_s, u"1"_s);
        const auto refused = send({u"1"_s}, u"a.eml"_s);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("2026-0001"), refused.errors.constData());
        QVERIFY(!QFile::exists(path(u"a.eml"_s)));
    }

    void aMailDraftReadsBackByAnotherParser()
    {
        const auto scan = path(u"gescand één – “getekend” très long nom de fichier qui ne tient pas.pdf"_s);
        QFile file(scan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::smallPdf("\xff\r\n scanned by hand"));
        file.close();
        finalise(u"01-production-complete"_s, u"1"_s);
        QCOMPARE(record({u"1"_s, u"sign"_s, u"--attach"_s, scan}).status, 0);
        sign(u"02-test-not-applicable"_s, u"2"_s);
        const auto before = bytesOf(m_register);
        const auto unasked = send({u"2026-0001"_s, u"2"_s}, u"a.eml"_s);
        QCOMPARE(unasked.status, 3);
        QVERIFY(unasked.errors.contains("2026-0002") && !unasked.errors.contains("2026-0001") &&
                unasked.errors.contains("--signed-by-post"));
        QVERIFY(!QFile::exists(path(u"a.eml"_s)));
        const auto sent = send({u"2026-0001"_s, u"2"_s}, u"a.eml"_s, {u"--signed-by-post"_s});
        QVERIFY2(sent.status == 0, sent.errors.constData());
        QVERIFY(sent.output.isEmpty() && sent.errors.contains("record"));
        QVERIFY(bytesOf(m_register) == before);

        const auto mail = readMail(u"a.eml"_s);
        QCOMPARE(mail[u"unsent"].toString(), u"1"_s);
        QVERIFY(mail[u"defects"].toArray().isEmpty());
        QCOMPARE(mail[u"fields"].toVariant().toStringList(),
                 (QStringList{u"Content-Type"_s, u"MIME-Version"_s, u"Subject"_s, u"To"_s, u"X-Unsent"_s}));
        const auto to = mail[u"to"].toArray();
        QCOMPARE(to.size(), 1);
        QCOMPARE(to[0][u"address"].toString(), u"ppkb@ksz.example"_s);
        QCOMPARE(to[0][u"name"].toString(), u"KSZ, dienst Programma-, Project- en Klantenbeheer"_s);
        QCOMPARE(mail[u"subject"].toString(), u"2 aanvragen betreffende webservices: 2026-0001, 2026-0002"_s);
        QVERIFY(mail[u"text"].toString().contains(
            u"– 2026-0001, versie 1, nieuwe aanvraag: Dossierbeheer – DmfaConsultationService versie 1 – Productie"_s));
        const auto enclosures = mail[u"enclosures"].toArray();
        QCOMPARE(enclosures.size(), 2);
        QCOMPARE(enclosures[0][u"name"].toString(), QFileInfo(scan).fileName());
        QCOMPARE(enclosures[0][u"type"].toString(), u"application/pdf"_s);
        QCOMPARE(enclosures[0][u"sha256"].toString(), sha256(bytesOf(scan)));
        QCOMPARE(enclosures[1][u"name"].toString(), u"2026-0002-v1.pdf"_s);
        QCOMPARE(call({u"form"_s, m_register, u"2"_s, u"--output"_s, path(u"form.pdf"_s)}).status, 0);
        QCOMPARE(enclosures[1][u"sha256"].toString(), sha256(bytesOf(path(u"form.pdf"_s))));
    }

    void aLetterHasItsPapersBehindIt()
    {
        sign(u"01-production-complete"_s, u"1"_s);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"--output"_s, path(u"form.pdf"_s)}).status, 0);
        const auto attach = [&](const QString &name) {
            return record({u"1"_s, u"attach"_s, u"--role"_s, u"signed-form"_s, u"--attach"_s, path(name)});
        };
        const auto unsignedForm = attach(u"form.pdf"_s);
        QCOMPARE(unsignedForm.status, 3);
        QVERIFY2(unsignedForm.errors.contains("form.pdf"), unsignedForm.errors.constData());
        // Its pages in another file, as a scanner makes one.
        QCOMPARE(run(u"pdfunite"_s, {path(u"form.pdf"_s), path(u"scan.pdf"_s)}).status, 0);
        QCOMPARE(attach(u"scan.pdf"_s).status, 0);
        const auto sent = send({u"1"_s}, u"a.pdf"_s, {u"--on"_s, u"2026-12-08"_s});
        QVERIFY2(sent.status == 0, sent.errors.constData());
        const auto text =
            QString::fromUtf8(run(u"pdftotext"_s, {path(u"a.pdf"_s), u"-"_s}).output).simplified();
        QVERIFY2(text.contains(u"Brussel, 8 december 2026"_s) && text.contains(u"Bijlage"_s) &&
                     text.contains(u"Voorbehouden aan de KSZ"_s),
                 qPrintable(text));
        QCOMPARE(send({u"1"_s}, u"a.pdf"_s).status, 3);
        QCOMPARE(send({u"1"_s}, u"a.pdf"_s, {u"--overwrite"_s}).status, 0);
    }

    void theSignedFormLiesInTheEnvelopeOfALetter()
    {
        sign(u"01-production-complete"_s, u"1"_s);
        QCOMPARE(send({u"1"_s}, u"a.pdf"_s, {u"--signed-by-post"_s}).status, 0);
        const auto text =
            QString::fromUtf8(run(u"pdftotext"_s, {path(u"a.pdf"_s), u"-"_s}).output).simplified();
        QVERIFY2(text.contains(u"ondertekend formulier 2026-0001, versie 1 (origineel)"_s) &&
                     !text.contains(u"Voorbehouden aan de KSZ"_s),
                 qPrintable(text));
    }

    void aScanThatIsNoneIsRefused()
    {
        finalise(u"01-production-complete"_s, u"1"_s);
        for (const auto &bytes : {QByteArray(), QByteArray("<html>Log in</html>")}) {
            QFile file(path(u"scan.pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto before = bytesOf(m_register);
            const auto refused = record({u"1"_s, u"sign"_s, u"--attach"_s, file.fileName()});
            QCOMPARE(refused.status, 3);
            QVERIFY2(refused.errors.contains("scan.pdf"), refused.errors.constData());
            QVERIFY(bytesOf(m_register) == before);
        }
    }

    void aScanThatFitsNoMailIsSaidWhenItComesAndWhenItGoes()
    {
        finalise(u"01-production-complete"_s, u"1"_s);
        QFile file(path(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::smallPdf(QByteArray(40'000'000, 'x')));
        file.close();
        const auto taken = record({u"1"_s, u"sign"_s, u"--attach"_s, file.fileName()});
        QCOMPARE(taken.status, 0);
        QVERIFY2(taken.errors.contains("40 MB"), taken.errors.constData());
        const auto refused = send({u"1"_s}, u"a.eml"_s);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.errors.contains("54 MB"), refused.errors.constData());
        QVERIFY(!QFile::exists(path(u"a.eml"_s)));
    }

    void oneEnvelopeHasOneRecipient()
    {
        sign(u"01-production-complete"_s, u"1"_s);
        sign(u"09-ocmw-general-authorization"_s, u"2"_s);
        const auto refused = send({u"1"_s, u"2"_s}, u"a.eml"_s, {u"--signed-by-post"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.errors.contains("Administratieve Cel"));
        QVERIFY(!QFile::exists(path(u"a.eml"_s)));
        // One that is named twice goes along once.
        QCOMPARE(send({u"1"_s, u"1"_s}, u"a.eml"_s, {u"--signed-by-post"_s}).status, 0);
        QCOMPARE(readMail(u"a.eml"_s)[u"enclosures"].toArray().size(), 1);
    }

    void aLetterSpeaksOneLanguage()
    {
        sign(u"01-production-complete"_s, u"1"_s);
        sign(u"10-french"_s, u"2"_s);
        const auto refused = send({u"1"_s, u"2"_s}, u"a.pdf"_s, {u"--signed-by-post"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("Dutch") && refused.errors.contains("French"),
                 refused.errors.constData());
        QVERIFY(!QFile::exists(path(u"a.pdf"_s)));
        QCOMPARE(send({u"2"_s}, u"a.eml"_s, {u"--signed-by-post"_s}).status, 0);
        const auto mail = readMail(u"a.eml"_s);
        QCOMPARE(mail[u"to"].toArray()[0][u"name"].toString(),
                 u"BCSS, service Gestion des programmes, des projets et clients"_s);
        QVERIFY(mail[u"text"].toString().contains(u"Service des Prestations complémentaires (exemple)"_s));
    }

    void aFormAndItsCopyBearTheNamesOfTheirLanguage()
    {
        finalise(u"01-production-complete"_s, u"1"_s);
        const auto words = [&](const QString &language) {
            const auto pdf = path(language + u".pdf"_s);
            const auto made =
                call({u"form"_s, m_register, u"1"_s, u"--output"_s, pdf, u"--language"_s, language});
            if (made.status != 0)
                qWarning("%s", made.errors.constData());
            return QString::fromUtf8(run(u"pdftotext"_s, {pdf, u"-"_s}).output).simplified();
        };
        QVERIFY(words(u"nl"_s).contains(u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s));
        QVERIFY(words(u"fr"_s).contains(u"Service des Prestations complémentaires (exemple)"_s));
        QVERIFY(words(u"de"_s).contains(u"Dienst für Ergänzende Leistungen (Beispiel)"_s));
    }

    void theEndingSaysWhatIsWritten()
    {
        sign(u"01-production-complete"_s, u"1"_s);
        for (const auto &name : {u"a.txt"_s, u"eml"_s})
            QCOMPARE(send({u"1"_s}, name).status, 2);
        QCOMPARE(call({u"send"_s, m_register, u"1"_s}).status, 2);
        QCOMPARE(send({u"1"_s}, u"A.EML"_s, {u"--signed-by-post"_s}).status, 0);
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
    void sign(const QString &draft, const QString &id) const
    {
        finalise(draft, id);
        QCOMPARE(record({id, u"sign"_s}).status, 0);
    }
    [[nodiscard]] Outcome send(const QStringList &requests, const QString &output,
                               const QStringList &more = {}) const
    {
        return call(QStringList{u"send"_s, m_register} + requests + QStringList{u"--output"_s, path(output)} +
                    more);
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

using licet::SendingJourneyTest;
LICET_TEST(SendingJourneyTest)
#include "sending_journey_test.moc"
