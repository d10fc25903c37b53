#include "support/as_needed.h"
#include "support/merged_register.h"
#include "support/test_registry.h"
#include "ui/institution/institutions_page_driver.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// A merger is recorded where the institution is, and its rights pass on from there.
class MergerBandTest : public QObject, private test::InstitutionsPageDriver
{
    Q_OBJECT

private Q_SLOTS:
    void itsConsequencesAreSaidBeforeAnythingIsWritten();
    void aMergerThatCannotBeIsSaid();
    void severalRightsPassOnAtOnce();
    void oneRightPassesOnFromItsDetail();
    void whatWasNotAskedIsTakenBack();
    void oneThatIsToComeIsSaidAsThat();
    void oneThatWasNotedWronglyIsPutRight();
    void theRequestForATransferIsDrafted();
    void oneThatDidNotHappenIsSaidSo();

private:
    static bool says(const WindowFixture &fixture, const QString &words)
    {
        QCoreApplication::processEvents();
        for (const auto *label : fixture.window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    static Institution successor(WindowFixture &fixture)
    {
        return **fixture.reg().institutionByKbo(u"0999000228"_s);
    }
    static void choose(WindowFixture &fixture, const QString &day)
    {
        turnTo(fixture, InstitutionPart::Facts);
        press(fixture, u"Merged into…"_s);
        auto *choice = named<QComboBox>(*fixture.window().page(), u"Merged into"_s);
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findText(successor(fixture).name));
        retype(named<QLineEdit>(*fixture.window().page(), u"First day on which it is a part of it"_s), day);
        QCoreApplication::processEvents();
    }
    static void merge(WindowFixture &fixture)
    {
        Merger merger;
        merger.predecessor = example(fixture).id;
        merger.successor = successor(fixture).id;
        merger.holdsFrom = QDate(2026, 1, 1);
        QVERIFY(recordMerger(fixture.reg().database(), merger, test::stampOn(QDate(2026, 12, 1))));
    }
};

void MergerBandTest::itsConsequencesAreSaidBeforeAnythingIsWritten()
{
    WindowFixture fixture;
    choose(fixture, u"1/1/2026"_s);
    QVERIFY(says(fixture, u"3 mandates end on 31/12/2025, and from 01/01/2026 on no form is finalised"_s));
    QVERIFY(says(fixture, u"2 rights to transfer"_s));
    QVERIFY(recordsOf<Merger>(fixture).empty());
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Merger>(fixture).size(), 1u);
    QCOMPARE(recordsOf<Merger>(fixture).front().successor, successor(fixture).id);
    QVERIFY(says(fixture, u"Merged into %1 from 01/01/2026. Still open: 2 rights to transfer"_s.arg(
                              successor(fixture).name)));
}

void MergerBandTest::aMergerThatCannotBeIsSaid()
{
    WindowFixture fixture;
    Merger other;
    other.predecessor = successor(fixture).id;
    other.successor = example(fixture).id;
    other.holdsFrom = QDate(2025, 6, 1);
    QVERIFY(recordMerger(fixture.reg().database(), other, test::stampOn(QDate(2025, 6, 1))));
    choose(fixture, u"1/1/2026"_s);
    QVERIFY(says(fixture, u"is a part of"_s));
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Merger>(fixture).size(), 1u);
}

void MergerBandTest::severalRightsPassOnAtOnce()
{
    WindowFixture fixture;
    merge(fixture);
    turnTo(fixture, InstitutionPart::Facts);
    press(fixture, u"Note transfers…"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"Transfer asked on"_s), u"12/1/2026"_s);
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Transfer>(fixture).size(), 2u);
    QVERIFY(says(fixture, u"2 transfers that KSZ has to confirm"_s));
    press(fixture, u"Note transfers…"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"Confirmed by KSZ on"_s), u"3/2/2026"_s);
    QVERIFY(says(fixture, u"From 03/02/2026 on 2 rights belong to the successor"_s));
    press(fixture, u"Record"_s);
    for (const auto &one : recordsOf<Transfer>(fixture)) {
        QCOMPARE(one.askedOn, std::optional(QDate(2026, 1, 12)));
        QCOMPARE(one.confirmedOn, std::optional(QDate(2026, 2, 3)));
    }
    for (const auto &one : recordsOf<Authorization>(fixture))
        QCOMPARE(one.institution, successor(fixture).id);
    QVERIFY(says(fixture, u"Nothing is open any more."_s));
}

void MergerBandTest::oneRightPassesOnFromItsDetail()
{
    WindowFixture fixture;
    merge(fixture);
    const auto right = recordsOf<Authorization>(fixture).front();
    fixture.window().go({PageId::Authorizations, right.id.row()});
    QCoreApplication::processEvents();
    press(fixture, u"Note its transfer…"_s);
    retype(named<QLineEdit>(*fixture.window().page(), u"Confirmed by KSZ on"_s), u"3/2/2026"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(recordsOf<Transfer>(fixture).size(), 1u);
    QCOMPARE(fixture.reg().get(right.id)->institution, successor(fixture).id);
    // Who held it before stands there, and that it was not confirmed can still be said.
    QVERIFY(says(fixture, u"Transferred on 03/02/2026 from %1"_s.arg(example(fixture).name)));
    const auto buttons = fixture.window().findChildren<QToolButton *>();
    const auto correct = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->accessibleName().startsWith(u"Correct: ") && button->isVisible();
    });
    QVERIFY(correct != buttons.end());
    QTest::keyClick(*correct, Qt::Key_Space);
    QTest::keyClick(named<QCheckBox>(fixture.window(), u"It did not happen at all"_s), Qt::Key_Space);
    QTest::keyClicks(named<LongText>(fixture.window(), u"How it came to be noted"_s), u"misread"_s);
    fixture.window().run(CommandId::PrimaryAction);
    QCOMPARE(*fixture.reg().get(right.id), right);
}

void MergerBandTest::whatWasNotAskedIsTakenBack()
{
    WindowFixture fixture;
    merge(fixture);
    const auto right = recordsOf<Authorization>(fixture).front();
    fixture.window().go({PageId::Authorizations, right.id.row()});
    QCoreApplication::processEvents();
    press(fixture, u"Note its transfer…"_s);
    const auto nothing = u"Nothing was asked of KSZ: it was noted wrongly"_s;
    QVERIFY(!named<QCheckBox>(*fixture.window().page(), nothing));
    // Which one of several of a service it is.
    const auto application = fixture.reg().get(right.application)->name;
    QVERIFY(says(fixture, u"%1 %2 · %3 · "_s.arg(right.service, right.version, application)));
    retype(named<QLineEdit>(*fixture.window().page(), u"Transfer asked on"_s), u"12/1/2026"_s);
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Transfer>(fixture).size(), 1u);
    press(fixture, u"Note its transfer…"_s);
    auto *tick = named<QCheckBox>(*fixture.window().page(), nothing);
    QVERIFY(tick);
    tick->click();
    QVERIFY(!named<QLineEdit>(*fixture.window().page(), u"Transfer asked on"_s));
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Transfer>(fixture).size(), 1u);
    QTest::keyClicks(named<QPlainTextEdit>(*fixture.window().page(), u"How it came to be noted"_s),
                     u"another letter"_s);
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Transfer>(fixture).size(), 0u);
    QVERIFY(says(fixture, u"nothing was asked of KSZ yet"_s));
}

void MergerBandTest::oneThatIsToComeIsSaidAsThat()
{
    WindowFixture fixture;
    choose(fixture, u"1/1/2029"_s);
    press(fixture, u"Record"_s);
    QVERIFY(says(fixture, u"Merges into %1 on 01/01/2029."_s.arg(successor(fixture).name)));
}

void MergerBandTest::oneThatWasNotedWronglyIsPutRight()
{
    WindowFixture fixture;
    merge(fixture);
    turnTo(fixture, InstitutionPart::Facts);
    press(fixture, u"It was noted wrongly…"_s);
    auto *page = fixture.window().page();
    retype(named<QLineEdit>(*page, u"First day on which it is a part of it"_s), u"1/2/2026"_s);
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Merger>(fixture).front().holdsFrom, QDate(2026, 1, 1));
    QTest::keyClicks(named<QPlainTextEdit>(*page, u"Reason"_s), u"verkeerd gelezen"_s);
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Merger>(fixture).front().holdsFrom, QDate(2026, 2, 1));
    QVERIFY(says(fixture, u"Merged into %1 from 01/02/2026."_s.arg(successor(fixture).name)));
}

/// Prefilled, in the successor's name, and known to be for that right.
void MergerBandTest::theRequestForATransferIsDrafted()
{
    WindowFixture fixture;
    merge(fixture);
    const auto right = recordsOf<Authorization>(fixture).front();
    fixture.window().go({PageId::Authorizations, right.id.row()});
    QCoreApplication::processEvents();
    press(fixture, u"Draft the request for it"_s);
    const auto request = recordsOf<Request>(fixture).front();
    QCOMPARE(request.preparedFrom, right.id);
    QCOMPARE(request.institution, successor(fixture).id);
    QCOMPARE(request.draft.purpose, right.purpose);
}

void MergerBandTest::oneThatDidNotHappenIsSaidSo()
{
    WindowFixture fixture;
    merge(fixture);
    turnTo(fixture, InstitutionPart::Facts);
    press(fixture, u"It did not happen…"_s);
    press(fixture, u"Record"_s);
    QCOMPARE(recordsOf<Merger>(fixture).size(), 1u);
    QTest::keyClicks(named<QPlainTextEdit>(*fixture.window().page(), u"Reason"_s), u"vergissing"_s);
    press(fixture, u"Record"_s);
    QVERIFY(recordsOf<Merger>(fixture).empty());
    QVERIFY(!recordsOf<Mandate>(fixture).front().until);
}

} // namespace licet

using licet::MergerBandTest;
LICET_TEST(MergerBandTest)
#include "merger_band_test.moc"
