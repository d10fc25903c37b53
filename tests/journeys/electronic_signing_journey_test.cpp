#include "support/called_program.h"
#include "support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::bytesOf;
using test::call;

namespace {

/// Runs a tool to its end; what it printed, or nothing where it failed.
QByteArray toolRun(const QString &tool, const QStringList &words, const QByteArray &given = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, words);
    process.write(given);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(tool), process.readAll().constData());
    return process.readAll();
}

} // namespace

/// The frozen form is saved, signed elsewhere with a card, and brought back.
class ElectronicSigningJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A card is a certificate with its key; this one lies in a folder.
        const auto noise = m_folder.filePath(u"noise"_s);
        QFile file(noise);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2048, 'n'));
        file.close();
        QVERIFY(QDir(m_folder.path()).mkdir(u"cards"_s));
        toolRun(u"certutil"_s, {u"-N"_s, u"-d"_s, cards(), u"--empty-password"_s});
        toolRun(u"certutil"_s, {u"-S"_s, u"-x"_s, u"-d"_s, cards(), u"-n"_s, u"claes"_s, u"-s"_s,
                                u"CN=Marleen Claes (Signature)"_s, u"-t"_s, u"CT,C,C"_s, u"-k"_s, u"rsa"_s,
                                u"-g"_s, u"2048"_s, u"-z"_s, noise, u"-v"_s, u"120"_s});
        m_register = m_folder.filePath(u"a.licet"_s);
        m_form = m_folder.filePath(u"form.pdf"_s);
        m_signed = m_folder.filePath(u"signed.pdf"_s);
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, test::dataPath(u"register.json"_s)}).status, 0);
        QCOMPARE(
            call({u"import"_s, m_register, test::dataPath(u"drafts/01-production-complete.json"_s)}).status,
            0);
        QCOMPARE(call({u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s}).status, 0);
        QCOMPARE(call({u"form"_s, m_register, u"1"_s, u"--output"_s, m_form}).status, 0);
        toolRun(u"pdfsig"_s, {m_form, m_signed, u"-add-signature"_s, u"-nssdir"_s, cards(), u"-nick"_s,
                              u"claes"_s, u"-digest"_s, u"SHA256"_s});
        QVERIFY(bytesOf(m_signed).startsWith(bytesOf(m_form)));
    }
    void theFormWithoutASignatureIsNotSigned()
    {
        const auto outcome = sign(m_form);
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.errors.contains("form.pdf"), outcome.errors.constData());
    }
    void aFileThatWasChangedAfterwardsIsRefused()
    {
        auto bytes = bytesOf(m_signed);
        const auto changed = m_folder.filePath(u"changed.pdf"_s);
        QFile file(changed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes + "% and something else\n%%EOF\n");
        file.close();
        const auto outcome = sign(changed);
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.errors.contains("changed.pdf"), outcome.errors.constData());
    }
    void theSignedFileIsTheOriginal()
    {
        const auto outcome = sign(m_signed);
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("Marleen Claes (Signature)"), outcome.errors.constData());
        const auto letter = m_folder.filePath(u"letter.pdf"_s);
        QCOMPARE(call({u"send"_s, m_register, u"1"_s, u"--output"_s, letter}).status, 0);
        const auto words = toolRun(u"pdftotext"_s, {letter, u"-"_s});
        QVERIFY2(words.contains("elektronisch ondertekend"), words.constData());
        // What is kept are the very bytes that came.
        const auto mail = m_folder.filePath(u"mail.eml"_s);
        QCOMPARE(call({u"send"_s, m_register, u"1"_s, u"--output"_s, mail}).status, 0);
        const auto packed = bytesOf(mail).replace("\r\n", "\n").replace("\n", "");
        QVERIFY(packed.contains(bytesOf(m_signed).toBase64()));
    }

private:
    [[nodiscard]] QString cards() const { return u"sql:"_s + m_folder.filePath(u"cards"_s); }
    [[nodiscard]] test::Outcome sign(const QString &file) const
    {
        return call(
            {u"record"_s, m_register, u"1"_s, u"sign"_s, u"--on"_s, u"2026-12-07"_s, u"--attach"_s, file});
    }

    QTemporaryDir m_folder;
    QString m_register, m_form, m_signed;
};

} // namespace licet

using licet::ElectronicSigningJourneyTest;
LICET_TEST(ElectronicSigningJourneyTest)
#include "electronic_signing_journey_test.moc"
