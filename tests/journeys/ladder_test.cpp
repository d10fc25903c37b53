#include "register/register.h"
#include "support/called_program.h"
#include "support/desktop_screen.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace licet {

using test::DesktopScreen;

namespace {

bool cli(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(LICET_PROGRAMS "/licet-cli"), arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

std::vector<Request> storedRequests(const QString &path)
{
    const auto reg = Register::open(path, Access::ReadOnly);
    auto requests = reg ? (*reg)->all<Request>() : Result<std::vector<Request>>(reg.error());
    return requests ? *std::move(requests) : std::vector<Request>();
}

} // namespace

/// From acceptance to production, in the built programs.
class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLadderToProduction();

private:
    static bool complete(const QString &path, const Request &request);
};

/// What the consultant writes into the prepared draft.
bool LadderTest::complete(const QString &path, const Request &request)
{
    const auto reg = Register::open(path, Access::ReadWrite);
    if (!reg)
        return false;
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.purpose = request.draft.purpose;
    draft.services.front().version = request.draft.services.front().version;
    return bool((*reg)->requests().save(request.id, request.revision, draft, request.advice,
                                        test::stampOn({2026, 12, 1})));
}

void LadderTest::theLadderToProduction()
{
    const DesktopScreen screen;
    QVERIFY(screen.isReady());
    const auto path = screen.path(u"proef.licet"_s);
    QVERIFY(cli({u"init"_s, path}));
    QVERIFY(cli({u"import"_s, path, QStringLiteral(LICET_TEST_DATA "/register.json")}));

    // In the window: the third page holds the authorizations, Ctrl+J climbs from the highest rung.
    QProcess licet;
    screen.start(licet, {path});
    QVERIFY(screen.isInFront(u"proef – Licet"_s));
    screen.press({u"ctrl+Next"_s, u"ctrl+Next"_s, u"ctrl+j"_s});
    QTRY_COMPARE_WITH_TIMEOUT(int(storedRequests(path).size()), 1, test::patience);
    screen.press({u"ctrl+q"_s});
    QVERIFY(licet.waitForFinished(test::patience));
    const auto request = storedRequests(path).front();
    QVERIFY(request.draft.environment == Environment::Production);
    QVERIFY(request.preparedFrom.isSet());
    QVERIFY(!request.draft.committee.isDeclaredNotApplicable());

    QVERIFY(complete(path, request));
    const auto id = QString::number(request.id.row());
    QVERIFY(cli({u"finalise"_s, path, id, u"--on"_s, u"2026-12-07"_s}));
    QVERIFY(cli({u"record"_s, path, id, u"sign"_s, u"--on"_s, u"2026-12-07"_s}));
    QVERIFY(cli({u"record"_s, path, id, u"send"_s, u"--on"_s, u"2026-12-08"_s}));
    QVERIFY(cli(
        {u"record"_s, path, id, u"execute"_s, u"--on"_s, u"2027-01-15"_s, u"--number"_s, u"00901234568"_s}));

    // The fourth page shows the three environments; saved as PDF it says so in words.
    QProcess again;
    screen.start(again, {path});
    QVERIFY(screen.isInFront(u"proef – Licet"_s));
    screen.press({u"ctrl+Next"_s, u"ctrl+Next"_s, u"ctrl+Next"_s, u"alt+r"_s, u"p"_s});
    QVERIFY(screen.isInFront(u"Opslaan als PDF"_s));
    const auto sheet = screen.path(u"dekking.pdf"_s);
    screen.press({u"ctrl+a"_s});
    screen.type(sheet);
    screen.press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile(sheet).size() > 0, test::patience);
    screen.press({u"ctrl+q"_s});
    QVERIFY(again.waitForFinished(test::patience));
    const auto text =
        QString::fromUtf8(test::outputOf(u"pdftotext"_s, {u"-layout"_s, sheet, u"-"_s})).simplified();
    QVERIFY2(text.contains(u"DmfaConsultationService actief actief nog niet van kracht vanaf 01/03/2027"_s),
             qPrintable(text));
}

} // namespace licet

using licet::LadderTest;
LICET_TEST(LadderTest)
#include "ladder_test.moc"
