#include "base/brussels_day.h"
#include "followup/due_reader.h"
#include "history/verification.h"
#include "lists/lists.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/institution/institutions_page_driver.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// What happens to real people, day by day, recorded on its day in the window; then the lists as of those
/// days, counted by hand. The same month as on the command line.
class MonthInTheWindowTest : public QObject, private test::InstitutionsPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void eachDayTellsTheStateThatItHad_data();
    void eachDayTellsTheStateThatItHad();
    void whatWasBelievedIsToldToo();
    void whatWasGrantedIsTheRightFromItsDay();
    void whoCouldSignChangesOnItsDay();
    void theCertificatesOverlap();
    void aDecisionThatWasAmendedAsksForAReview();
    void whatMergedPassesItsRightsOn();
    void theHistoryIsWholeAtTheEnd();

private:
    void begins();
    void isSignedByAnother();
    void hearsNothing();
    void comesBack();
    void isGrantedOtherwise();
    void changes();
    void merges();

    MainWindow &window() { return m_fixture->window(); }
    /// The window stands on the request, on that day.
    void on(QDate day);
    void choose(const QString &event);
    /// The primary button of what is unfolded.
    void confirm() { window().run(CommandId::PrimaryAction); }
    void finalise();
    void tick(const QString &box);
    void pick(const QString &choice, const QString &word);
    template <class Field>
    void type(const QString &field, const QString &text)
    {
        auto *edit = named<Field>(window(), field);
        QVERIFY2(edit, qPrintable(field));
        retype(edit, text);
    }
    bool says(const QString &words);
    std::vector<QJsonObject> list(const QString &name, std::optional<QDate> day,
                                  std::optional<QDate> knownOn = {});

    std::unique_ptr<WindowFixture> m_fixture;
    Id<Request> m_id;
};

void MonthInTheWindowTest::on(QDate day)
{
    m_fixture->day = day;
    window().go({PageId::Overview, 0});
    window().go({PageId::Request, m_id.row()});
    QCoreApplication::processEvents();
}

void MonthInTheWindowTest::choose(const QString &event)
{
    window().run(CommandId::RecordEvent);
    pick(u"What happened"_s, event);
}

void MonthInTheWindowTest::pick(const QString &choice, const QString &word)
{
    auto *box = named<QComboBox>(window(), choice);
    QVERIFY2(box && box->findText(word) >= 0, qPrintable(choice + u": "_s + word));
    box->setCurrentIndex(box->findText(word));
}

void MonthInTheWindowTest::tick(const QString &box)
{
    auto *found = named<QCheckBox>(window(), box);
    QVERIFY2(found, qPrintable(box));
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(found->height() / 2, found->height() / 2));
    QVERIFY2(found->isChecked(), qPrintable(box));
}

bool MonthInTheWindowTest::says(const QString &words)
{
    QCoreApplication::processEvents();
    const auto labels = window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
}

std::vector<QJsonObject> MonthInTheWindowTest::list(const QString &name, std::optional<QDate> day,
                                                    std::optional<QDate> knownOn)
{
    const RegisterAsOf from(m_fixture->reg().database(),
                            knownOn ? std::optional(endOfBrusselsDay(*knownOn)) : std::nullopt, day);
    return *listNamed(name)->rows({from, day.value_or(QDate(2027, 4, 2)), {}});
}

void MonthInTheWindowTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    begins();
    isSignedByAnother();
    hearsNothing();
    comesBack();
    isGrantedOtherwise();
    changes();
    merges();
}

void MonthInTheWindowTest::finalise()
{
    window().go({PageId::RequestEditor, m_id.row()});
    confirm();
    auto *opinion = named<QPushButton>(*window().page(), u"favourable"_s);
    QVERIFY(opinion);
    QTest::mouseClick(opinion, Qt::LeftButton);
    confirm();
    QCOMPARE(m_fixture->reg().requests().get(m_id)->state, RequestState::Finalised);
}

void MonthInTheWindowTest::begins()
{
    m_fixture->prompts.file = QStringLiteral(LICET_TEST_DATA "/drafts/01-production-complete.json");
    QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(recordsOf<Request>(*m_fixture).size(), size_t(1));
    m_id = recordsOf<Request>(*m_fixture).front().id;
    on({2026, 12, 7});
    finalise();
}

void MonthInTheWindowTest::isSignedByAnother()
{
    on({2026, 12, 21});
    choose(u"Signed"_s);
    pick(u"Signed by"_s, u"Bart Lefèvre"_s);
    tick(u"The form is signed already, by this person"_s);
    type<LongText>(u"Reason"_s, u"on leave"_s);
    confirm();
    on({2026, 12, 22});
    choose(u"Sent"_s);
    pick(u"By which way"_s, u"by post"_s);
    pick(u"Signed original"_s, u"with KSZ"_s);
    QVERIFY(says(u"no scan of it is kept here"_s));
    confirm();
}

void MonthInTheWindowTest::hearsNothing()
{
    on({2027, 1, 18});
    choose(u"Contacted by telephone or otherwise"_s);
    type<QLineEdit>(u"With whom"_s, u"Jan Peeters, PPKB"_s);
    type<LongText>(u"What was promised"_s, u"it is ready"_s);
    type<DateEdit>(u"Promised by"_s, u"25/01/2027"_s);
    confirm();
    on({2027, 1, 20});
    choose(u"Receipt acknowledged"_s);
    confirm();
    on({2027, 1, 21});
    auto *correct = named<QToolButton>(window(), u"Correct: Receipt acknowledged of 20/01/2027"_s);
    QVERIFY(correct);
    QTest::keyClick(correct, Qt::Key_Space);
    QTest::keyClick(named<QCheckBox>(window(), u"It did not happen at all"_s), Qt::Key_Space);
    type<LongText>(u"How it came to be noted"_s, u"of another request"_s);
    confirm();
    on({2027, 1, 26});
    choose(u"Receipt acknowledged"_s);
    type<QLineEdit>(u"Their reference"_s, u"KSZ-77"_s);
    confirm();
}

void MonthInTheWindowTest::comesBack()
{
    on({2027, 1, 27});
    choose(u"Information asked"_s);
    type<LongText>(u"Reason"_s, u"Which operations?"_s);
    type<DateEdit>(u"They ask a reply by"_s, u"10/02/2027"_s);
    confirm();
    on({2027, 2, 11});
    choose(u"Returned as incomplete"_s);
    type<LongText>(u"Reason"_s, u"incomplete"_s);
    confirm();
    on({2027, 2, 12});
    window().run(CommandId::Reopen);
    type<LongText>(u"Reason"_s, u"completed"_s);
    confirm();
    finalise();
    on({2027, 2, 15});
    choose(u"Signed"_s);
    confirm();
    on({2027, 2, 16});
    choose(u"Sent"_s);
    pick(u"By which way"_s, u"by mail"_s);
    pick(u"Signed original"_s, u"kept here"_s);
    confirm();
}

void MonthInTheWindowTest::isGrantedOtherwise()
{
    on({2027, 3, 1});
    choose(u"Executed"_s);
    pick(u"Answer for DmfaConsultationService"_s, u"granted with differences"_s);
    type<DateEdit>(u"Granted until"_s, u"31/12/2028"_s);
    tick(u"Follows by letter"_s);
    confirm();
    on({2027, 3, 10});
    choose(u"Program number received by letter"_s);
    type<QLineEdit>(u"Program number received"_s, u"00901234568"_s);
    confirm();
}

/// The decision is amended, the certificate renewed, the official leaves and her deputy follows.
void MonthInTheWindowTest::changes()
{
    m_fixture->day = QDate(2027, 3, 5);
    const auto decisions = recordsOf<Decision>(*m_fixture);
    const auto cited = std::find_if(decisions.begin(), decisions.end(),
                                    [](const Decision &one) { return one.deliberation == u"22/901"; });
    QVERIFY(cited != decisions.end());
    window().go({PageId::Committee, cited->id.row()});
    press(*m_fixture, u"New step"_s);
    type<QLineEdit>(u"Dossier number"_s, u"IVC/KSZG/27/905"_s);
    type<DateEdit>(u"Decided on"_s, u"02/03/2027"_s);
    window().run(CommandId::SaveNow);
    m_fixture->day = QDate(2027, 3, 15);
    turnTo(*m_fixture, InstitutionPart::Certificates);
    press(*m_fixture, u"Renew"_s);
    type<QLineEdit>(u"Valid from"_s, u"01/03/2027"_s);
    type<QLineEdit>(u"Valid until"_s, u"28/02/2029"_s);
    window().run(CommandId::SaveNow);
    turnTo(*m_fixture, InstitutionPart::People);
    InstitutionsPageDriver::choose(*m_fixture, u"People"_s, u"managing official"_s);
    type<DateEdit>(u"Last day"_s, u"31/03/2027"_s);
    window().run(CommandId::SaveNow);
    InstitutionsPageDriver::choose(*m_fixture, u"People"_s, u"deputy"_s);
    type<DateEdit>(u"Last day"_s, u"31/03/2027"_s);
    window().run(CommandId::SaveNow);
    press(*m_fixture, u"New mandate"_s);
    pick(u"Role"_s, u"managing official"_s);
    type<DateEdit>(u"First day"_s, u"01/04/2027"_s);
    window().run(CommandId::SaveNow);
}

/// The institution becomes a part of another one, and KSZ confirms that its rights go with it.
void MonthInTheWindowTest::merges()
{
    m_fixture->day = QDate(2027, 5, 3);
    turnTo(*m_fixture, InstitutionPart::Facts);
    press(*m_fixture, u"Merged into…"_s);
    pick(u"Merged into"_s, (**m_fixture->reg().institutionByKbo(u"0999000228"_s)).name);
    type<QLineEdit>(u"First day on which it is a part of it"_s, u"01/05/2027"_s);
    press(*m_fixture, u"Record"_s);
    press(*m_fixture, u"Note transfers…"_s);
    type<QLineEdit>(u"Transfer asked on"_s, u"03/05/2027"_s);
    press(*m_fixture, u"Record"_s);
    m_fixture->day = QDate(2027, 5, 10);
    press(*m_fixture, u"Note transfers…"_s);
    type<QLineEdit>(u"Confirmed by KSZ on"_s, u"10/05/2027"_s);
    press(*m_fixture, u"Record"_s);
}

void MonthInTheWindowTest::whatMergedPassesItsRightsOn()
{
    const auto holders = [&](QDate day) {
        QSet<QString> all;
        for (const auto &one : list(u"authorizations"_s, day))
            all << one.value(u"institution"_s).toString();
        return all;
    };
    QCOMPARE(holders({2027, 5, 9}), QSet<QString>{u"0999000129"_s});
    QCOMPARE(holders({2027, 5, 10}), QSet<QString>{u"0999000228"_s});
    for (const auto &one : list(u"authorizations"_s, QDate(2027, 5, 9)))
        QCOMPARE(one.value(u"transfer"_s).toString(), u"asked"_s);
    for (const auto &one : list(u"authorizations"_s, QDate(2027, 4, 30)))
        QVERIFY(one.value(u"transfer"_s).isNull());
}

void MonthInTheWindowTest::eachDayTellsTheStateThatItHad_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("version");
    const auto row = [](QDate day, const char *state, int version) {
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day << QString::fromLatin1(state) << version;
    };
    row({2026, 12, 1}, "draft", 0);
    row({2026, 12, 7}, "finalised", 1);
    row({2026, 12, 21}, "signed", 1);
    row({2026, 12, 22}, "sent", 1);
    row({2027, 1, 20}, "sent", 1); // The receipt that was noted on it did not happen.
    row({2027, 1, 26}, "acknowledged", 1);
    row({2027, 1, 27}, "information-asked", 1);
    row({2027, 2, 11}, "returned", 1);
    row({2027, 2, 12}, "finalised", 2);
    row({2027, 2, 15}, "signed", 2);
    row({2027, 3, 1}, "executed", 2);
}

void MonthInTheWindowTest::eachDayTellsTheStateThatItHad()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, state);
    QFETCH(const int, version);
    const auto requests = list(u"requests"_s, day);
    QCOMPARE(requests.size(), size_t(1));
    QCOMPARE(requests.front().value(u"state"_s).toString(), state);
    QCOMPARE(requests.front().value(u"version"_s).toInt(), version);
}

void MonthInTheWindowTest::whatWasBelievedIsToldToo()
{
    const auto state = [&](QDate knownOn) {
        return list(u"requests"_s, {}, knownOn).front().value(u"state"_s).toString();
    };
    QCOMPARE(state({2027, 1, 20}), u"acknowledged"_s);
    QCOMPARE(state({2027, 1, 21}), u"sent"_s);
}

void MonthInTheWindowTest::whatWasGrantedIsTheRightFromItsDay()
{
    const auto before = list(u"authorizations"_s, QDate(2027, 2, 28)).size();
    const auto rights = list(u"authorizations"_s, QDate(2027, 3, 1));
    QCOMPARE(rights.size(), before + 1);
    QCOMPARE(rights.back().value(u"validUntil"_s).toString(), u"2028-12-31"_s);
    QVERIFY(rights.back().value(u"asked"_s).isObject());
    QVERIFY(rights.back().value(u"programNumber"_s).isNull());
    const auto numbered = list(u"authorizations"_s, QDate(2027, 3, 10));
    QCOMPARE(numbered.back().value(u"programNumber"_s).toString(), u"00901234568"_s);
}

void MonthInTheWindowTest::whoCouldSignChangesOnItsDay()
{
    const auto signers = [&](QDate day) {
        QStringList names;
        for (const auto &one : list(u"people"_s, day))
            if (one.value(u"maySign"_s).toBool() && one.value(u"institution"_s) == u"0999000129"_s)
                names << one.value(u"name"_s).toString() + u' ' + one.value(u"role"_s).toString();
        names.sort();
        return names;
    };
    QCOMPARE(signers({2027, 3, 31}),
             (QStringList{u"Bart Lefèvre deputy"_s, u"Marleen Claes managing-official"_s}));
    QCOMPARE(signers({2027, 4, 1}), QStringList{u"Bart Lefèvre managing-official"_s});
}

void MonthInTheWindowTest::theCertificatesOverlap()
{
    const auto all = recordsOf<Certificate>(*m_fixture);
    const auto renewal =
        std::find_if(all.begin(), all.end(), [](const Certificate &one) { return one.renews.isSet(); });
    QVERIFY(renewal != all.end());
    QCOMPARE(renewal->validFrom, std::optional(QDate(2027, 3, 1)));
    QVERIFY(!renewal->inUseSince);
}

void MonthInTheWindowTest::aDecisionThatWasAmendedAsksForAReview()
{
    const auto items = *readDueItems(m_fixture->reg().database(), QDate(2027, 3, 8));
    QVERIFY(std::any_of(items.begin(), items.end(),
                        [](const DueItem &one) { return one.kind == DueKind::Review; }));
}

void MonthInTheWindowTest::theHistoryIsWholeAtTheEnd()
{
    const auto checked = checkHistory(m_fixture->reg().database());
    QVERIFY(checked && checked->isWhole());
}

} // namespace licet

using licet::MonthInTheWindowTest;
LICET_TEST(MonthInTheWindowTest)

#include "month_in_the_window_test.moc"
