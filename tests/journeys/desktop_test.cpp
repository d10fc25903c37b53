#include "register/register.h"
#include "support/called_program.h"
#include "support/desktop_screen.h"
#include "support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace licet {

using test::bytesOf;
using test::DesktopScreen;
using test::patience;

namespace {

/// What another program sees in the register while the window is open.
template <class Look>
auto seen(const QString &path, const Look &look) -> decltype(look(std::declval<Register &>()))
{
    const auto reg = Register::open(path, Access::ReadOnly);
    if (!reg)
        return {};
    return look(**reg);
}

std::vector<RequestSummary> requestsIn(const QString &path)
{
    return seen(path, [](Register &reg) {
        auto summaries = reg.requests().summaries();
        return summaries ? *std::move(summaries) : std::vector<RequestSummary>();
    });
}

std::optional<RequestState> stateIn(const QString &path)
{
    const auto all = requestsIn(path);
    return all.empty() ? std::nullopt : std::optional(all.front().state);
}

} // namespace

/// The built program under a window system, driven as its user would.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToAForm();
    void fromADraftToAnAuthorization();
    void aRefusalAndVersionTwo();
    void typingOutlivesAnUnexpectedEnd();
    void anEndThatTheSystemWantsSavesWhatIsTyped();
    void withoutADisplayItSaysWhatElseDoesTheJob();

private:
    [[nodiscard]] static bool makeRegister(const DesktopScreen &screen, const QString &path);
    [[nodiscard]] static bool importFile(const DesktopScreen &screen, const QString &path);
    /// A register in which the first request was finalised and signed; its page is in front.
    [[nodiscard]] static bool leadToSigned(const DesktopScreen &screen, const QString &path);
    [[nodiscard]] static bool reaches(const QString &path, RequestState state)
    {
        return QTest::qWaitFor([&] { return stateIn(path) == state; }, patience);
    }
};

bool DesktopTest::makeRegister(const DesktopScreen &screen, const QString &path)
{
    if (!screen.isInFront(u"Licet"_s))
        return false;
    screen.press({u"Return"_s});
    screen.type(u"Dienst Voorbeeld"_s);
    screen.press({u"Tab"_s});
    screen.type(u"0316.380.841"_s);
    screen.press({u"Tab"_s, u"Tab"_s});
    screen.type(u"Marleen Claes"_s);
    screen.press({u"Tab"_s, u"Tab"_s});
    screen.type(u"Joris Wouters"_s);
    screen.press({u"Tab"_s, u"Tab"_s, u"ctrl+a"_s});
    screen.type(path);
    screen.press({u"Return"_s});
    return screen.isInFront(u"proef – Licet"_s);
}

bool DesktopTest::importFile(const DesktopScreen &screen, const QString &path)
{
    screen.press({u"ctrl+i"_s});
    if (!screen.isInFront(u"Importeren"_s))
        return false;
    screen.type(path);
    screen.press({u"Return"_s});
    return screen.isInFront(u"proef – Licet"_s);
}

void DesktopTest::fromTheFirstStartToAForm()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = screen.path(u"proef.licet"_s);
    QProcess licet;
    screen.start(licet);
    QVERIFY(makeRegister(screen, path));
    QVERIFY(importFile(screen, QStringLiteral(LICET_TEST_DATA "/register.json")));
    QTRY_COMPARE_WITH_TIMEOUT(seen(path, [](Register &reg) { return int(reg.all<Institution>()->size()); }),
                              3, patience);
    QVERIFY(importFile(screen, QStringLiteral(LICET_TEST_DATA "/drafts/03-production-without-basis.json")));
    QTRY_COMPARE_WITH_TIMEOUT(int(requestsIn(path).size()), 1, patience);

    // It can't be finalised: the first field that lacks something is where the window leads.
    screen.press({u"ctrl+Return"_s});
    screen.press({u"space"_s, u"Tab"_s});
    screen.type(u"22/901"_s);
    screen.clickFromCorner(60, 50);
    screen.press({u"space"_s, u"ctrl+Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(requestsIn(path).front().state, RequestState::Finalised, patience);

    screen.press({u"alt+r"_s, u"p"_s});
    QVERIFY(screen.isInFront(u"Opslaan als PDF"_s));
    const auto form = screen.path(u"form.pdf"_s);
    screen.press({u"ctrl+a"_s});
    screen.type(form);
    screen.press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!bytesOf(form).isEmpty(), patience);
    screen.press({u"ctrl+q"_s});
    QVERIFY(licet.waitForFinished(patience));
    QCOMPARE(licet.exitCode(), 0);

    const auto program = QStringLiteral(LICET_PROGRAMS "/licet-cli");
    const auto again = screen.path(u"again.pdf"_s);
    test::outputOf(program, {u"form"_s, path, u"1"_s, u"--output"_s, again});
    QVERIFY(bytesOf(form) == bytesOf(again));
    const auto text = QString::fromUtf8(test::outputOf(u"pdftotext"_s, {u"-layout"_s, form, u"-"_s}));
    QVERIFY2(text.contains(u"2026-0001"_s) && text.contains(u"22/901"_s) && text.contains(u"PRODUCTIE"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"ONTWERP"_s));
    QCOMPARE(QDir(screen.path(u"licet reservekopieën"_s)).entryList(QDir::Files).size(), 1);
}

bool DesktopTest::leadToSigned(const DesktopScreen &screen, const QString &path)
{
    if (!makeRegister(screen, path) ||
        !importFile(screen, QStringLiteral(LICET_TEST_DATA "/register.json")) ||
        !QTest::qWaitFor(
            [&] { return seen(path, [](Register &reg) { return reg.all<Institution>()->size() == 3; }); },
            patience) ||
        !importFile(screen, QStringLiteral(LICET_TEST_DATA "/drafts/01-production-complete.json")) ||
        !reaches(path, RequestState::Draft))
        return false;
    // The panel, then what it asks.
    screen.press({u"ctrl+Return"_s, u"ctrl+Return"_s});
    if (!reaches(path, RequestState::Finalised))
        return false;
    screen.press({u"ctrl+r"_s, u"ctrl+Return"_s});
    return reaches(path, RequestState::Signed);
}

void DesktopTest::fromADraftToAnAuthorization()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = screen.path(u"proef.licet"_s);
    QProcess licet;
    screen.start(licet);
    QVERIFY(leadToSigned(screen, path));

    // The next step is to send it: the panel, then where the mail draft goes.
    // No scan is attached: that is asked first, and answered with "goes by post, signed".
    screen.press({u"ctrl+Return"_s, u"ctrl+Return"_s, u"End"_s, u"ctrl+Return"_s});
    QVERIFY(screen.isInFront(u"Mailconcept opslaan"_s));
    const auto mail = screen.path(u"mail.eml"_s);
    screen.press({u"ctrl+a"_s});
    screen.type(mail);
    screen.press({u"Return"_s});
    QVERIFY(QTest::qWaitFor([&] { return bytesOf(mail).startsWith("X-Unsent: 1\r\n"); }, patience));
    // It is sent once the user says that it has left.
    QVERIFY(screen.isInFront(u"proef – Licet"_s));
    QVERIFY(reaches(path, RequestState::Signed));
    screen.press({u"alt+j"_s});
    QVERIFY(reaches(path, RequestState::Sent));
    QVERIFY(screen.isInFront(u"proef – Licet"_s));

    screen.press({u"ctrl+r"_s, u"Down"_s, u"Tab"_s, u"Tab"_s});
    screen.type(u"KSZ/2026/7"_s);
    screen.press({u"Tab"_s, u"Tab"_s});
    screen.type(u"00901234568"_s);
    screen.press({u"ctrl+Return"_s});
    QVERIFY(reaches(path, RequestState::Executed));
    const auto made = seen(path, [](Register &reg) {
        auto all = reg.all<Authorization>();
        return all ? *std::move(all) : std::vector<Authorization>();
    });
    QVERIFY(!made.empty());
    QCOMPARE(made.back().programNumber ? made.back().programNumber->digits() : QString(), u"00901234568"_s);
    QCOMPARE(made.back().validFrom, std::optional(QDate(2027, 3, 1)));
    QCOMPARE(seen(path, [](Register &reg) { return reg.requests().get(Id<Request>(1))->answer.reference; }),
             u"KSZ/2026/7"_s);
    screen.press({u"ctrl+q"_s});
    QVERIFY(licet.waitForFinished(patience));
}

void DesktopTest::aRefusalAndVersionTwo()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = screen.path(u"proef.licet"_s);
    QProcess licet;
    screen.start(licet);
    QVERIFY(leadToSigned(screen, path));
    screen.press({u"ctrl+r"_s, u"ctrl+Return"_s});
    QVERIFY(reaches(path, RequestState::Sent));

    screen.press({u"ctrl+r"_s, u"End"_s, u"Tab"_s, u"Tab"_s, u"Tab"_s, u"Tab"_s});
    screen.type(u"doeleinde te vaag"_s);
    screen.press({u"ctrl+Return"_s});
    QVERIFY(reaches(path, RequestState::Refused));

    screen.press({u"ctrl+Return"_s});
    screen.type(u"preciezer gevraagd"_s);
    screen.press({u"ctrl+Return"_s});
    QVERIFY(reaches(path, RequestState::Draft));
    screen.press({u"ctrl+Return"_s, u"ctrl+Return"_s});
    QVERIFY(reaches(path, RequestState::Finalised));
    const auto request =
        seen(path, [](Register &reg) { return std::optional(*reg.requests().get(Id<Request>(1))); });
    QVERIFY(request);
    QCOMPARE(request->number, u"2026-0001"_s);
    QCOMPARE(request->version, 2);
    QCOMPARE(request->answer.reason, u"doeleinde te vaag"_s);
    const auto voided = seen(
        path, [](Register &reg) { return reg.requests().versions(Id<Request>(1))->front().voidedBecause; });
    QCOMPARE(voided, u"preciezer gevraagd"_s);
    screen.press({u"ctrl+q"_s});
    QVERIFY(licet.waitForFinished(patience));
}

void DesktopTest::typingOutlivesAnUnexpectedEnd()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = screen.path(u"proef.licet"_s);
    QProcess licet;
    screen.start(licet);
    QVERIFY(makeRegister(screen, path));
    screen.press({u"ctrl+n"_s});
    screen.type(u"Proefprogramma"_s);
    QTRY_COMPARE_WITH_TIMEOUT(int(requestsIn(path).size()), 1, patience);
    const auto id = requestsIn(path).front().id;
    screen.type(u" twee"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen(path,
                                  [&](Register &reg) {
                                      const auto typing = reg.requests().kept(id);
                                      return typing && *typing &&
                                             (*typing)->draft.application == u"Proefprogramma twee";
                                  }),
                             patience);
    DesktopScreen::kill(licet);

    QProcess second;
    screen.start(second);
    QVERIFY(screen.isInFront(u"proef – Licet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen(path,
                                  [&](Register &reg) {
                                      const auto request = reg.requests().get(id);
                                      return request && request->draft.application == u"Proefprogramma twee";
                                  }),
                             patience);
    screen.press({u"ctrl+q"_s});
    QVERIFY(second.waitForFinished(patience));
    QCOMPARE(second.exitCode(), 0);
}

void DesktopTest::anEndThatTheSystemWantsSavesWhatIsTyped()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = screen.path(u"proef.licet"_s);
    QProcess licet;
    screen.start(licet);
    QVERIFY(makeRegister(screen, path));
    screen.press({u"ctrl+n"_s});
    screen.type(u"Proefprogramma"_s);
    QTRY_COMPARE_WITH_TIMEOUT(int(requestsIn(path).size()), 1, patience);
    const auto id = requestsIn(path).front().id;
    screen.type(u" twee"_s);
    QCOMPARE(::kill(pid_t(DesktopScreen::processOf(licet)), SIGTERM), 0);
    QVERIFY(licet.waitForFinished(patience));
    QCOMPARE(licet.exitStatus(), QProcess::NormalExit);
    QCOMPARE(licet.exitCode(), 0);
    QVERIFY(!holderOf(path));
    QVERIFY(seen(path, [&](Register &reg) {
        const auto request = reg.requests().get(id);
        return request && request->draft.application == u"Proefprogramma twee";
    }));
    // What was written after the first copy of the day is in the copy of its end.
    QDirIterator copy(screen.path({}), {u"proef * 2026-12-01.licet"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    QVERIFY(copy.hasNext());
    QCOMPARE(requestsIn(copy.next()).size(), size_t(1));
}

void DesktopTest::withoutADisplayItSaysWhatElseDoesTheJob()
{
    QProcess licet;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    licet.setProcessEnvironment(environment);
    licet.start(QStringLiteral(LICET_PROGRAMS "/licet"), {});
    QVERIFY(licet.waitForFinished(patience));
    QCOMPARE(licet.exitStatus(), QProcess::NormalExit);
    QCOMPARE(licet.exitCode(), 3);
    QVERIFY(licet.readAllStandardError().contains("licet-cli"));
}

} // namespace licet

using licet::DesktopTest;
LICET_TEST(DesktopTest)
#include "desktop_test.moc"
