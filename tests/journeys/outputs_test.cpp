#include "support/called_program.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::bytesOf;
using test::call;
using test::Outcome;
using test::run;
using test::Variables;

namespace {

const auto program = QStringLiteral(LICET_PROGRAMS "/licet-cli");

/// The command line, as a shell line in which it is "$@".
Outcome callAs(const QString &line, const QStringList &arguments, const Variables &variables = {})
{
    return run(u"sh"_s, QStringList{u"-c"_s, line, u"sh"_s, program} + arguments, variables);
}

/// The same with a disk of its own mounted at `place`, `size` as mount has it.
Outcome callWithDisk(const QString &place, const QString &size, const QStringList &arguments,
                     const Variables &variables = {})
{
    const auto line = u"mount -t tmpfs -o size=%1 tmpfs '%2' && \"$@\""_s.arg(size, place);
    return run(u"unshare"_s,
               QStringList{u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, line, u"sh"_s, program} +
                   arguments,
               variables);
}

/// Apart from the remark that the day asked for is not here yet.
bool isOneSentence(const QByteArray &errors)
{
    auto lines = errors.trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains("lies in the future"); });
    return lines.size() == 1 && !lines.front().isEmpty();
}

} // namespace

/// What leaves by the command line: whole or not at all, never over a register, the same in every locale.
class OutputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = at(u"a.licet"_s);
        QCOMPARE(call({u"init"_s, m_register}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, data(u"register.json"_s)}).status, 0);
        QCOMPARE(call({u"import"_s, m_register, data(u"drafts/01-production-complete.json"_s)}).status, 0);
        const QStringList finalise{u"finalise"_s, m_register, u"1"_s, u"--on"_s, u"2026-12-07"_s};
        QCOMPARE(call(finalise).status, 0);
        for (const auto &event : {u"sign"_s, u"send"_s})
            QCOMPARE(call({u"record"_s, m_register, u"1"_s, event, u"--on"_s, u"2026-12-07"_s}).status, 0);
        m_made = bytesOf(m_register);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_register = at(u"a.licet"_s);
        put(m_register, m_made);
    }

    void aFullDiskLeavesWhatWasThereAndSaysSo_data() { everyOutput(); }
    void aFullDiskLeavesWhatWasThereAndSaysSo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, output);
        arguments = filledIn(arguments, at(output));
        put(at(output), "as it was");
        // No file may grow beyond nothing: the shell counts in blocks.
        const auto refused = callAs(u"ulimit -f 0; exec \"$@\""_s, arguments + QStringList{u"--overwrite"_s});
        QVERIFY2(refused.status == 3, (refused.output + refused.errors).constData());
        QVERIFY2(isOneSentence(refused.errors), refused.errors.constData());
        QVERIFY2(refused.errors.contains("room") && !refused.errors.contains("permission"),
                 refused.errors.constData());
        QVERIFY2(refused.errors.contains(output.toUtf8()), refused.errors.constData());
        QCOMPARE(bytesOf(at(output)), QByteArray("as it was"));
        QCOMPARE(call(arguments + QStringList{u"--overwrite"_s}).errors.contains("room"), false);
        QVERIFY(bytesOf(at(output)) != "as it was");
    }

    void aDiskThatIsReallyFullIsOneToo()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"disk"_s));
        for (const auto &name : {u"disk/a.csv"_s, u"disk/a.xlsx"_s, u"disk/a.json"_s}) {
            const auto refused = callWithDisk(
                at(u"disk"_s), u"4k"_s, {u"export"_s, m_register, u"history"_s, u"--output"_s, at(name)});
            QVERIFY2(refused.status == 3 && isOneSentence(refused.errors), refused.errors.constData());
            QVERIFY2(refused.errors.contains("room"), refused.errors.constData());
        }
        const auto own = at(u"disk/one.licet"_s);
        const auto refused =
            callWithDisk(at(u"disk"_s), u"40k"_s,
                         {u"export"_s, m_register, u"--institution"_s, u"0999000129"_s, u"--output"_s, own});
        QVERIFY2(refused.status == 3 && isOneSentence(refused.errors), refused.errors.constData());
        QVERIFY2(refused.errors.contains("room for " + own.toUtf8()), refused.errors.constData());
    }

    void aRegisterOnAFullDiskIsNotSaidToLackRights()
    {
        const auto disk = at(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        const auto line =
            u"mount -t tmpfs -o size=2M tmpfs '%1' && cp '%2' '%1/a.licet' && "
            "{ dd if=/dev/zero of='%1/rest' 2>/dev/null; exec \"$@\"; }"_s.arg(disk, m_register);
        const auto full = disk + u"/a.licet"_s;
        for (const auto &arguments : {QStringList{u"record"_s, full, u"1"_s, u"note"_s, u"--note"_s, u"x"_s},
                                      QStringList{u"import"_s, full, data(u"register.json"_s)},
                                      QStringList{u"init"_s, disk + u"/b.licet"_s}}) {
            const auto refused = run(u"unshare"_s, QStringList{u"--map-root-user"_s, u"--mount"_s, u"sh"_s,
                                                               u"-c"_s, line, u"sh"_s, program} +
                                                       arguments);
            QVERIFY2(refused.status == 3 && isOneSentence(refused.errors), refused.errors.constData());
            QVERIFY2(refused.errors.contains("room") && !refused.errors.contains("permission"),
                     refused.errors.constData());
        }
    }

    void aSmallFolderForPassingFilesCostsNoRow()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"passing"_s));
        for (const auto &size : {u"4k"_s, u"12k"_s, u"40k"_s}) {
            const auto done = callWithDisk(
                at(u"passing"_s), size,
                {u"export"_s, m_register, u"history"_s, u"--output"_s, at(u"a.xlsx"_s), u"--overwrite"_s},
                {{u"TMPDIR"_s, at(u"passing"_s)}});
            QVERIFY2(done.status == 0, done.errors.constData());
            const auto listed = call({u"list"_s, m_register, u"history"_s, u"--json"_s}).output;
            const auto events = QJsonDocument::fromJson(listed).object().value(u"history"_s).toArray();
            QCOMPARE(rowsOf(u"a.xlsx"_s).size(), events.size() + 1);
        }
    }

    void whatStandardOutputDoesNotTakeIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto &list : {u"requests"_s, u"authorizations"_s, u"history"_s, u"due"_s})
            for (const auto &form : {QString(), u"--json"_s, u"--csv"_s})
                QTest::addRow("list %s %s", qPrintable(list), qPrintable(form))
                    << (QStringList{u"list"_s, u"R"_s, list} + QStringList{form}.filter(u"--"_s));
        const auto row = [](const QStringList &arguments) {
            QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments;
        };
        row({u"check"_s, u"R"_s, u"--json"_s});
        row({u"due"_s, u"R"_s, u"--json"_s});
        row({u"due"_s, u"R"_s, u"--on"_s, u"2030-01-01"_s});
        row({u"verify"_s, u"R"_s});
        row({u"--help"_s});
        row({u"--version"_s});
    }
    void whatStandardOutputDoesNotTakeIsSaid()
    {
        QFETCH(QStringList, arguments);
        arguments = filledIn(arguments, {});
        const auto full = callAs(u"exec \"$@\" > /dev/full"_s, arguments);
        QVERIFY2(full.status == 3, full.errors.constData());
        QVERIFY2(full.errors.contains("Standard output"), full.errors.constData());
        const auto closed = callAs(u"exec \"$@\" >&-"_s, arguments);
        QVERIFY2(closed.status == 3, closed.errors.constData());
    }

    void aReaderThatHasSeenEnoughIsNoFailure()
    {
        const auto read = callAs(u"\"$@\" | head -n 1; echo ${PIPESTATUS:-}"_s,
                                 {u"list"_s, m_register, u"history"_s, u"--json"_s});
        QVERIFY2(read.errors.isEmpty(), read.errors.constData());
    }

    void noCommandWritesOverARegister_data()
    {
        everyOutput();
        QTest::newRow("register of one institution")
            << QStringList{u"export"_s, u"R"_s, u"--institution"_s, u"0999000129"_s, u"--output"_s, u"O"_s}
            << u"a.of-one.licet"_s;
        QTest::newRow("reminder") << QStringList{u"chase"_s, u"R"_s, u"1"_s, u"--output"_s, u"O"_s}
                                  << u"a.pdf"_s;
    }
    void noCommandWritesOverARegister()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, output);
        const auto before = bytesOf(m_register);
        const auto other = at(u"other.licet"_s);
        QVERIFY(QFile::copy(m_register, other));
        QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s));
        const auto link = at(u"links/"_s + output);
        for (const auto &whose : {m_register, other}) {
            QFile::remove(link);
            QVERIFY(QFile::link(whose, link));
            refuses(filledIn(arguments, link));
            QFile::remove(link);
            QCOMPARE(run(u"ln"_s, {whose, link}).status, 0);
            refuses(filledIn(arguments, link));
            QCOMPARE(bytesOf(link), before);
            QCOMPARE(bytesOf(whose), before);
        }
    }

    void noNameOfTheRegisterItselfIsWrittenOver()
    {
        const auto before = bytesOf(m_register);
        const QStringList form{u"form"_s, u"R"_s, u"1"_s, u"--output"_s, u"O"_s};
        const QStringList due{u"due"_s, u"R"_s, u"--ics"_s, u"O"_s};
        const auto relative = QDir::current().relativeFilePath(m_register);
        const auto roundabout = at(u"./../%1/a.licet"_s.arg(QDir(m_folder->path()).dirName()));
        for (const auto &name : {m_register, relative, roundabout, m_register + u"-journal"_s}) {
            refuses(filledIn(form, name));
            refuses(filledIn(due, name));
        }
        refuses(filledIn({u"export"_s, u"R"_s, u"--institution"_s, u"0999000129"_s, u"--output"_s, u"O"_s},
                         m_register));
        QCOMPARE(bytesOf(m_register), before);
        QVERIFY(!QFile::exists(m_register + u"-journal"_s));
    }

    void refusedRowsDoNotGoOverARegister()
    {
        const auto before = bytesOf(m_register);
        const auto refused = call({u"import"_s, m_register, data(u"consultant-list.csv"_s), u"--refused"_s,
                                   m_register, u"--overwrite"_s});
        QVERIFY2(refused.status == 3 && refused.errors.contains("register"), refused.errors.constData());
        QCOMPARE(bytesOf(m_register), before);
    }

    void anotherReaderOpensEveryExportInABelgianLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const auto *locale : {"nl_BE", "fr_BE", "de_BE"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void anotherReaderOpensEveryExportInABelgianLocale()
    {
        QFETCH(QString, locale);
        const auto made =
            run(u"localedef"_s, {u"-i"_s, locale, u"-f"_s, u"UTF-8"_s, at(locale + u".UTF-8"_s)});
        QVERIFY2(made.status == 0, made.errors.constData());
        Variables belgian{
            {u"LOCPATH"_s, m_folder->path()}, {u"LC_ALL"_s, locale + u".UTF-8"_s}, {u"LANGUAGE"_s, {}}};
        // It is in force: other programs write a comma there.
        const auto comma = run(u"bash"_s, {u"-c"_s, u"printf %.1f 0"_s}, belgian);
        QCOMPARE(comma.output, QByteArray("0,0"));
        const QStringList lists{u"requests"_s,     u"authorizations"_s, u"decisions"_s, u"program-numbers"_s,
                                u"institutions"_s, u"people"_s,         u"services"_s,  u"connections"_s,
                                u"history"_s,      u"certificates"_s};
        for (const auto &list : lists) {
            const auto name = list + u".xlsx"_s;
            const auto done = call({u"export"_s, m_register, list, u"--output"_s, at(name)}, belgian);
            QVERIFY2(done.status == 0, done.errors.constData());
            QVERIFY2(rowsOf(name).size() > 1, qPrintable(name));
        }
        for (const auto &name : {u"history.csv"_s, u"history.json"_s})
            QCOMPARE(call({u"export"_s, m_register, u"history"_s, u"--output"_s, at(name)}, belgian).status,
                     0);
        QCOMPARE(rowsOf(u"history.csv"_s).size(), rowsOf(u"history.xlsx"_s).size());
        QCOMPARE(rowsOf(u"history.json"_s).size() + 1, rowsOf(u"history.xlsx"_s).size());
        // By the numeric locale alone, which is how most systems have it.
        belgian.erase(u"LC_ALL"_s);
        belgian[u"LC_NUMERIC"_s] = locale + u".UTF-8"_s;
        QCOMPARE(call({u"export"_s, m_register, u"--output"_s, at(u"b.xlsx"_s)}, belgian).status, 0);
        QVERIFY(rowsOf(u"b.xlsx"_s).size() > 1);
        const auto sheet = run(u"unzip"_s, {u"-p"_s, at(u"b.xlsx"_s), u"xl/worksheets/sheet1.xml"_s}).output;
        QVERIFY(sheet.contains("left=\"0.7\"") &&
                !QRegularExpression(u"=\"[0-9]+,[0-9]+\""_s).match(QString::fromUtf8(sheet)).hasMatch());
    }

    void papersAndCalendarsAreTheSameInABelgianLocale()
    {
        QCOMPARE(run(u"localedef"_s, {u"-i"_s, u"nl_BE"_s, u"-f"_s, u"UTF-8"_s, at(u"nl_BE.UTF-8"_s)}).status,
                 0);
        const Variables belgian{{u"LOCPATH"_s, m_folder->path()},
                                {u"LC_NUMERIC"_s, u"nl_BE.UTF-8"_s},
                                {u"LC_MESSAGES"_s, u"C"_s}};
        const auto bytes = [&](const QStringList &arguments, const QString &name,
                               const Variables &variables) {
            QFile::remove(at(name));
            const auto done = call(filledIn(arguments, at(name)), variables);
            return done.status > 1 ? done.errors : bytesOf(at(name));
        };
        const QStringList form{u"form"_s, u"R"_s, u"1"_s, u"--language"_s, u"de"_s, u"--output"_s, u"O"_s};
        const QStringList mail{u"send"_s, u"R"_s, u"1"_s, u"--output"_s, u"O"_s};
        const auto withoutTimes = [](const QByteArray &pdf) {
            static const QRegularExpression changing(
                u"(Creation|Modify|Metadata)Date[^\n]*|/(CreationDate|ID|ModDate)[^\n]*|uuid:[-0-9a-f]*"_s);
            return QString::fromLatin1(pdf).remove(changing);
        };
        QCOMPARE(bytes(mail, u"a.eml"_s, belgian), bytes(mail, u"a.eml"_s, {}));
        const auto paper = bytes(form, u"a.pdf"_s, belgian);
        QVERIFY(paper.startsWith("%PDF"));
        QCOMPARE(withoutTimes(paper).size(), withoutTimes(bytes(form, u"a.pdf"_s, {})).size());
        QVERIFY(bytes(form, u"a.pdf"_s, belgian).startsWith("%PDF"));
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, at(u"a.pdf"_s)}).status, 0);
        bytes({u"due"_s, u"R"_s, u"--on"_s, u"2026-12-08"_s, u"--ics"_s, u"O"_s}, u"a.ics"_s, belgian);
        const auto calendar = run(u"/usr/bin/python3"_s, {script(u"read_calendar.py"_s), at(u"a.ics"_s)});
        QVERIFY2(calendar.status == 0, calendar.errors.constData());
        QVERIFY(!QJsonDocument::fromJson(calendar.output)[u"events"].toObject().isEmpty());
    }

    void whatWasTypedDoesNotSteerTheTerminal()
    {
        auto draft = QJsonDocument::fromJson(bytesOf(data(u"drafts/01-production-complete.json"_s))).object();
        auto inner = draft[u"draft"].toObject();
        inner[u"purpose"] = u"\x1b]0;owned\x07\x1b[2J\u009b31m\u202Eeb lliw siht"_s;
        draft[u"draft"] = inner;
        put(at(u"draft.json"_s), QJsonDocument(draft).toJson());
        const auto imported = call({u"import"_s, m_register, at(u"draft.json"_s)});
        // The gate where text enters may refuse or clean it already; what comes out never steers.
        const auto steers = [](const QByteArray &text) {
            return text.contains('\x1b') || text.contains('\x07') || text.contains("\xC2\x9B") ||
                   text.contains("\xE2\x80\xAE");
        };
        QVERIFY2(!steers(imported.errors) && !steers(imported.output), imported.errors.constData());
        for (const auto &list : {u"requests"_s, u"history"_s})
            for (const auto &form : {QStringList(), QStringList{u"--csv"_s}, QStringList{u"--json"_s}}) {
                const auto listed = call(QStringList{u"list"_s, m_register, list} + form);
                QCOMPARE(listed.status, 0);
                QVERIFY2(!steers(listed.output), qPrintable(list + form.join(u' ')));
            }
        const auto wrong = call({u"list"_s, m_register, u"\x1b[2Jrequests"_s});
        QVERIFY2(wrong.status == 2 && !steers(wrong.errors), wrong.errors.constData());
    }

    void theCoverIsGivenInItsOwnLanguageOrNotAtAll()
    {
        const auto cover = [&](const QStringList &more) {
            return call(QStringList{u"form"_s, m_register, u"1"_s, u"--cover"_s, u"--output"_s,
                                    at(u"cover.pdf"_s), u"--overwrite"_s} +
                        more);
        };
        const auto refused = cover({u"--language"_s, u"de"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(isOneSentence(refused.errors) && refused.errors.contains("--language"),
                 refused.errors.constData());
        QVERIFY(!QFile::exists(at(u"cover.pdf"_s)));
        QCOMPARE(cover({}).status, 0);
        const auto frozen = bytesOf(at(u"cover.pdf"_s));
        QCOMPARE(cover({u"--language"_s, u"nl"_s}).status, 0);
        QCOMPARE(bytesOf(at(u"cover.pdf"_s)), frozen);
        QCOMPARE(cover({u"--language"_s, u"nl"_s, u"--version"_s, u"1"_s}).status, 0);
        QCOMPARE(cover({u"--language"_s, u"fr"_s, u"--version"_s, u"1"_s}).status, 2);
        // A draft's cover is not frozen yet.
        QCOMPARE(call({u"import"_s, m_register, data(u"drafts/02-test-not-applicable.json"_s)}).status, 0);
        QCOMPARE(call({u"form"_s, m_register, u"2"_s, u"--cover"_s, u"--language"_s, u"de"_s, u"--output"_s,
                       at(u"draft.pdf"_s)})
                     .status,
                 0);
        const auto words = run(u"pdftotext"_s, {at(u"draft.pdf"_s), u"-"_s}).output;
        QVERIFY2(words.contains("Internes Dokument: verlässt die Einrichtung nicht"), words.constData());
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    static QString data(const QString &name) { return QStringLiteral(LICET_TEST_DATA "/") + name; }
    static QString script(const QString &name)
    {
        return QStringLiteral(LICET_SOURCE "/tests/journeys/") + name;
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }

    /// Every command that writes a file: R stands for the register, O for the file.
    static void everyOutput()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("output");
        const auto row = [](const char *name, const QString &output, const QStringList &arguments) {
            QTest::newRow(name) << arguments << output;
        };
        const QStringList exporting{u"export"_s, u"R"_s, u"requests"_s, u"--output"_s, u"O"_s};
        row("csv", u"a.csv"_s, exporting);
        row("json", u"a.json"_s, exporting);
        row("xlsx", u"a.xlsx"_s, exporting);
        row("form", u"a.pdf"_s, {u"form"_s, u"R"_s, u"1"_s, u"--output"_s, u"O"_s});
        row("reading copy", u"a.pdf"_s,
            {u"form"_s, u"R"_s, u"1"_s, u"--language"_s, u"fr"_s, u"--output"_s, u"O"_s});
        row("cover", u"a.pdf"_s, {u"form"_s, u"R"_s, u"1"_s, u"--cover"_s, u"--output"_s, u"O"_s});
        row("folder", u"a.pdf"_s, {u"form"_s, u"R"_s, u"1"_s, u"--folder"_s, u"--output"_s, u"O"_s});
        row("calendar", u"a.ics"_s, {u"due"_s, u"R"_s, u"--on"_s, u"2026-12-08"_s, u"--ics"_s, u"O"_s});
        row("mail", u"a.eml"_s, {u"send"_s, u"R"_s, u"1"_s, u"--output"_s, u"O"_s, u"--signed-by-post"_s});
        row("letter", u"a.pdf"_s, {u"send"_s, u"R"_s, u"1"_s, u"--output"_s, u"O"_s, u"--signed-by-post"_s});
    }
    [[nodiscard]] QStringList filledIn(const QStringList &arguments, const QString &output) const
    {
        QStringList filled;
        for (const auto &one : arguments)
            filled << (one == u"R" ? m_register : one == u"O" ? output : one);
        return filled;
    }
    static void refuses(const QStringList &arguments)
    {
        for (const auto &more : {QStringList(), QStringList{u"--overwrite"_s}}) {
            const auto refused = call(arguments + more);
            QVERIFY2(refused.status == 3, refused.errors.constData());
            QVERIFY2(isOneSentence(refused.errors) && refused.errors.contains("register of Licet"),
                     refused.errors.constData());
        }
    }
    [[nodiscard]] QJsonArray rowsOf(const QString &name) const
    {
        const auto read = run(u"/usr/bin/python3"_s, {script(u"read_table.py"_s), at(name)});
        if (read.status != 0)
            qWarning("%s", read.errors.constData());
        return QJsonDocument::fromJson(read.output)[u"rows"].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
    QByteArray m_made;
};

} // namespace licet

using licet::OutputsTest;
LICET_TEST(OutputsTest)

#include "outputs_test.moc"
