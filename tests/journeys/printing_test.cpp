#include "support/called_program.h"
#include "support/printed_form.h"
#include "support/test_registry.h"
#include "ui/documents/pdf_pages.h"
#include "ui/documents/print_job.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const auto driver = u"/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"_s;

/// A print server of our own in a folder of its own, reached by a socket there: no other one is disturbed.
class PrintServer
{
public:
    PrintServer()
    {
        const auto root = m_folder.path();
        // The filters run as a user of their own.
        QFile::setPermissions(root, QFile::permissions(root) | QFile::ReadOther | QFile::ExeOther |
                                        QFile::ReadGroup | QFile::ExeGroup);
        for (const auto &name : {u"root"_s, u"state"_s, u"cache"_s, u"spool"_s, u"spool/tmp"_s})
            QDir(root).mkdir(name);
        write(u"root/cupsd.conf"_s, "Listen %1/socket\nLogLevel warn\nBrowsing No\nWebInterface No\n"
                                    "DefaultAuthType None\n"
                                    "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                    "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                                    "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n"
                                    "</Policy>\n");
        write(u"root/cups-files.conf"_s,
              "ServerRoot %1/root\nStateDir %1/state\nCacheDir %1/cache\nRequestRoot %1/spool\n"
              "TempDir %1/spool/tmp\nAccessLog %1/access_log\nErrorLog %1/error_log\nPageLog %1/page_log\n"
              "SystemGroup root\nSandboxing relaxed\n");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/sbin/cupsd"_s, {u"-f"_s, u"-c"_s, root + u"/root/cupsd.conf"_s, u"-s"_s,
                                               root + u"/root/cups-files.conf"_s});
    }
    ~PrintServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }
    Q_DISABLE_COPY_MOVE(PrintServer)

    [[nodiscard]] QString socket() const { return m_folder.filePath(u"socket"_s); }
    [[nodiscard]] bool listens() const
    {
        return m_process.state() == QProcess::Running && QFile::exists(socket());
    }
    /// What it complained of, for a test that fails.
    [[nodiscard]] QByteArray complaints() const
    {
        QFile file(m_folder.filePath(u"error_log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no log");
    }

private:
    void write(const QString &name, const char *text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the print server's folder can't be written");
        file.write(QString::fromLatin1(text).replace(u"%1"_s, m_folder.path()).toUtf8());
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Where cups-pdf lays what root prints.
QDir pdfFolder()
{
    return QString::fromLocal8Bit(getpwuid(getuid())->pw_dir) + u"/PDF"_s;
}

QSet<QString> filesIn(const QDir &folder)
{
    const auto names = folder.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

} // namespace

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (getuid() != 0)
            QSKIP("only root can start a print server");
        QVERIFY2(QFile::exists(driver), "printer-driver-cups-pdf is missing");
        m_hadFolder = pdfFolder().exists();
        m_server = std::make_unique<PrintServer>();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->listens(), 20'000);
        qputenv("CUPS_SERVER", m_server->socket().toLocal8Bit());
        QVERIFY(
            test::run(u"lpadmin"_s, {u"-p"_s, u"PDF"_s, u"-E"_s, u"-v"_s, u"cups-pdf:/"_s, u"-P"_s, driver})
                .status == 0);
    }

    void cleanupTestCase()
    {
        if (!m_server)
            return;
        QProcess::execute(u"lpadmin"_s, {u"-x"_s, u"PDF"_s});
        m_server.reset();
        qunsetenv("CUPS_SERVER");
        auto folder = pdfFolder();
        for (const auto &name : std::as_const(m_ours))
            folder.remove(name);
        if (!m_hadFolder)
            folder.rmdir(folder.path());
    }

    void init() { m_before = filesIn(pdfFolder()); }

    // cups-pdf makes the file appear and then fills it, so what is there counts once it reads as a whole PDF.
    void aFrozenFormComesOutOfTheQueueAsItIs()
    {
        const auto source = *PdfPages::open(test::finalisedForm());
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(u"PDF"_s);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(printer.outputFormat() == QPrinter::NativeFormat);
        const auto handed = printPdf(test::finalisedForm(), printer, u"licet-2026-0001"_s);
        QVERIFY2(handed, qPrintable(handed ? QString() : handed.error().subject));

        std::unique_ptr<PdfPages> printed;
        QTRY_VERIFY2_WITH_TIMEOUT((printed = arrived()), m_server->complaints().constData(), 60'000);
        QCOMPARE(printed->pageCount(), source->pageCount());
        for (int page = 0; page < source->pageCount(); ++page) {
            QVERIFY(qAbs(printed->size(page).height() - 842) < 2);
            const double far = test::difference(source->image(page, 2), printed->image(page, 2));
            QVERIFY2(far < 3, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(far)));
        }
    }

    void onePageOfARangeComesOut()
    {
        const auto source = *PdfPages::open(test::finalisedForm());
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(u"PDF"_s);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setPageRanges(QPageRanges::fromString(u"2"_s));
        QVERIFY(printPdf(test::finalisedForm(), printer, u"licet-2026-0002"_s));
        std::unique_ptr<PdfPages> printed;
        QTRY_VERIFY2_WITH_TIMEOUT((printed = arrived()), m_server->complaints().constData(), 60'000);
        QCOMPARE(printed->pageCount(), 1);
        QVERIFY(test::difference(source->image(1, 2), printed->image(0, 2)) < 3);
    }

    void aRefusedJobIsNoSuccess()
    {
        QVERIFY(test::run(u"cupsreject"_s, {u"PDF"_s}).status == 0);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(u"PDF"_s);
        const auto handed = printPdf(test::finalisedForm(), printer, u"licet-refused"_s);
        QVERIFY(test::run(u"cupsaccept"_s, {u"PDF"_s}).status == 0);
        QVERIFY(!handed);
        QCOMPARE(handed.error().kind, ErrorKind::PrintingFailed);
        QVERIFY(!handed.error().subject.isEmpty());
    }

    void aStoppedPrinterGetsNothing()
    {
        QVERIFY(test::run(u"cupsdisable"_s, {u"PDF"_s}).status == 0);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(u"PDF"_s);
        const auto handed = printPdf(test::finalisedForm(), printer, u"licet-stopped"_s);
        QVERIFY(test::run(u"cupsenable"_s, {u"PDF"_s}).status == 0);
        QVERIFY(!handed);
        QCOMPARE(handed.error().kind, ErrorKind::PrintingFailed);
        QVERIFY(handed.error().subject.contains(u"PDF"_s));
    }

    void aPrinterGoneSinceItWasChosenIsNamed()
    {
        QVERIFY(
            test::run(u"lpadmin"_s, {u"-p"_s, u"Gone"_s, u"-E"_s, u"-v"_s, u"cups-pdf:/"_s, u"-P"_s, driver})
                .status == 0);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(u"Gone"_s);
        QCOMPARE(printer.printerName(), u"Gone"_s);
        QVERIFY(test::run(u"lpadmin"_s, {u"-x"_s, u"Gone"_s}).status == 0);
        const auto handed = printPdf(test::finalisedForm(), printer, u"licet-gone"_s);
        QVERIFY(!handed);
        QCOMPARE(handed.error().kind, ErrorKind::PrintingFailed);
        QVERIFY(handed.error().subject.contains(u"Gone"_s));
    }

private:
    /// The one new file of the PDF folder, once it is whole.
    std::unique_ptr<PdfPages> arrived()
    {
        const auto fresh = filesIn(pdfFolder()) - m_before;
        m_ours += fresh;
        if (fresh.size() != 1)
            return nullptr;
        QFile file(pdfFolder().filePath(*fresh.begin()));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        auto pages = PdfPages::open(file.readAll());
        return pages ? *std::move(pages) : nullptr;
    }

    std::unique_ptr<PrintServer> m_server;
    QSet<QString> m_before;
    QSet<QString> m_ours;
    bool m_hadFolder = false;
};

} // namespace licet

using licet::PrintingTest;
LICET_TEST(PrintingTest)

#include "printing_test.moc"
