#include "followup/due_reader.h"
#include "institution/connection.h"
#include "support/as_needed.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/message_bar.h"
#include "ui/overview/due_places.h"
#include "ui/widgets/editors.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

/// Certificates are entered, renewed and followed where the institution is.
class CertificatesTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsEntered();
    void whatCantBeIsSaidInASentence_data();
    void whatCantBeIsSaidInASentence();
    void whatCannotFollowIsSaidWithItsDays();
    void renewingMakesTheNextOneBeside();
    void whatIsInUseIsOnTheCards();
    void aCardChoosesItsCertificate();
    void oneThatACardUsesStays();
    void itsRenewalIsReachedFromWhatIsDue();

private:
    static void turnTo(WindowFixture &fixture, InstitutionPart part = InstitutionPart::Certificates);
    static void press(WindowFixture &fixture, const QString &text);
    static void type(const WindowFixture &fixture, const QString &field, const QString &text);
    static bool says(const WindowFixture &fixture, const QString &words);
};

void CertificatesTabTest::turnTo(WindowFixture &fixture, InstitutionPart part)
{
    const auto institution = **fixture.reg().institutionByKbo(u"0999000129"_s);
    fixture.window().go({PageId::Institutions, institution.id.row(), part});
    QCoreApplication::processEvents();
}

void CertificatesTabTest::press(WindowFixture &fixture, const QString &text)
{
    QCoreApplication::processEvents();
    for (auto *one : fixture.window().findChildren<QAbstractButton *>())
        if (one->isVisible() && one->isEnabled() && one->text() == text) {
            one->setFocus();
            QTest::keyClick(one, Qt::Key_Space);
            return;
        }
    qFatal("no button %s", qPrintable(text));
}

void CertificatesTabTest::type(const WindowFixture &fixture, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(*fixture.window().page(), field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

bool CertificatesTabTest::says(const WindowFixture &fixture, const QString &words)
{
    QCoreApplication::processEvents();
    for (const auto *label : fixture.window().findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void CertificatesTabTest::oneIsEntered()
{
    WindowFixture fixture;
    turnTo(fixture);
    press(fixture, u"New certificate"_s);
    QVERIFY(says(fixture, u"No connection card uses it."_s));
    type(fixture, u"Subject"_s, u"CN=loket"_s);
    type(fixture, u"Serial number"_s, u"3F"_s);
    type(fixture, u"Valid from"_s, u"1/11/2026"_s);
    type(fixture, u"Valid until"_s, u"31/10/2028"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto kept = recordsOf<Certificate>(fixture).back();
    QCOMPARE(kept.subject, u"CN=loket"_s);
    QCOMPARE(kept.serial, u"3F"_s);
    QCOMPARE(kept.validFrom, std::optional(QDate(2026, 11, 1)));
    QCOMPARE(kept.validUntil, std::optional(QDate(2028, 10, 31)));
    QCOMPARE(kept.institution, (**fixture.reg().institutionByKbo(u"0999000129"_s)).id);
    auto *tree = named<QTreeWidget>(*fixture.window().page(), u"Certificates of the institution"_s);
    QCOMPARE(tree->currentItem()->text(0), u"CN=loket, 3F, until 31/10/2028"_s);
}

void CertificatesTabTest::whatCantBeIsSaidInASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no subject") << u"Subject"_s << QString() << u"Give the certificate its subject"_s;
    QTest::newRow("ends before it begins") << u"Valid from"_s << u"1/7/2028"_s << u"ends before it begins"_s;
    QTest::newRow("told tomorrow") << u"KSZ told on"_s << u"1/1/2099"_s << u"01/01/2099 lies in the future"_s;
    QTest::newRow("no day") << u"Removed on"_s << u"32/1/2026"_s << u"32/1/2026"_s;
}
void CertificatesTabTest::whatCantBeIsSaidInASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    WindowFixture fixture;
    turnTo(fixture);
    const auto before = recordsOf<Certificate>(fixture);
    type(fixture, field, text);
    fixture.window().run(CommandId::SaveNow);
    QVERIFY2(fixture.window().messageBar()->text().contains(sentence),
             qPrintable(fixture.window().messageBar()->text()));
    QCOMPARE(recordsOf<Certificate>(fixture), before);
}

void CertificatesTabTest::whatCannotFollowIsSaidWithItsDays()
{
    WindowFixture fixture;
    turnTo(fixture);
    const auto before = recordsOf<Certificate>(fixture);
    type(fixture, u"Valid from"_s, u"2/11/2026"_s);
    type(fixture, u"In use since"_s, u"1/11/2026"_s);
    fixture.window().run(CommandId::SaveNow);
    QCOMPARE(fixture.window().messageBar()->text(),
             u"A certificate that is valid from 02/11/2026 only cannot be in use since 01/11/2026: "
             "correct one of the two days."_s);
    QCOMPARE(recordsOf<Certificate>(fixture), before);
}

void CertificatesTabTest::renewingMakesTheNextOneBeside()
{
    WindowFixture fixture;
    turnTo(fixture);
    const auto before = recordsOf<Certificate>(fixture);
    press(fixture, u"Renew"_s);
    const auto &page = *fixture.window().page();
    QVERIFY(!named<QLineEdit>(page, u"Subject"_s)->text().isEmpty());
    type(fixture, u"Valid until"_s, u"30/6/2030"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto after = recordsOf<Certificate>(fixture);
    QCOMPARE(after.size(), before.size() + 1);
    const auto old = *fixture.reg().get(after.back().renews);
    QCOMPARE(after.back().subject, old.subject);
    // Both are valid for a while.
    QVERIFY(*after.back().validFrom <= *old.validUntil);
    QVERIFY(!after.back().toldOn && !after.back().inUseSince);
}

void CertificatesTabTest::whatIsInUseIsOnTheCards()
{
    WindowFixture fixture;
    turnTo(fixture);
    press(fixture, u"Renew"_s);
    type(fixture, u"Valid from"_s, u"2/11/2026"_s);
    type(fixture, u"Valid until"_s, u"30/6/2030"_s);
    type(fixture, u"KSZ told on"_s, u"20/11/2026"_s);
    type(fixture, u"In use since"_s, u"25/11/2026"_s);
    fixture.window().run(CommandId::SaveNow);
    const auto renewal = recordsOf<Certificate>(fixture).back();
    QVERIFY(renewal.inUseSince);
    int moved = 0;
    for (const auto &card : recordsOf<Connection>(fixture)) {
        moved += card.certificate == renewal.id ? 1 : 0;
        QVERIFY(card.certificate != renewal.renews);
    }
    QCOMPARE(moved, 1);
    QVERIFY(says(fixture, u"Used by: "_s));
    QVERIFY(!says(fixture, u"No connection card uses it."_s));
}

void CertificatesTabTest::aCardChoosesItsCertificate()
{
    WindowFixture fixture;
    turnTo(fixture, InstitutionPart::Applications);
    for (const auto &card : recordsOf<Connection>(fixture)) {
        if (card.environment != Environment::Production)
            continue;
        const auto application = *fixture.reg().get(card.application);
        fixture.window().go({PageId::Institutions, application.institution.row(),
                             ConnectionCard{application.id, card.environment}});
        QCoreApplication::processEvents();
        auto *choice = named<QComboBox>(*fixture.window().page(), u"Certificate"_s);
        QVERIFY(choice);
        QCOMPARE(choice->currentData().toLongLong(), card.certificate.row());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        fixture.window().run(CommandId::SaveNow);
        QVERIFY(!fixture.reg().get(card.id)->certificate.isSet());
        QTest::keyClick(choice, Qt::Key_Down);
        fixture.window().run(CommandId::SaveNow);
        const auto chosen = fixture.reg().get(card.id)->certificate;
        QVERIFY(chosen.isSet());
        QCOMPARE(fixture.reg().get(chosen)->institution, application.institution);
        return;
    }
    QFAIL("no card");
}

void CertificatesTabTest::oneThatACardUsesStays()
{
    WindowFixture fixture;
    turnTo(fixture);
    const auto before = recordsOf<Certificate>(fixture);
    press(fixture, u"Remove…"_s);
    press(fixture, u"Remove"_s);
    QVERIFY(!fixture.window().messageBar()->text().isEmpty());
    QCOMPARE(recordsOf<Certificate>(fixture), before);
}

void CertificatesTabTest::itsRenewalIsReachedFromWhatIsDue()
{
    WindowFixture fixture;
    auto renewal = recordsOf<Certificate>(fixture).front();
    renewal.renews = renewal.id;
    renewal.id = {};
    renewal.serial = u"2"_s;
    QVERIFY(fixture.reg().add(renewal, test::stampOn({2026, 12, 1})));
    const auto items = *readDueItems(fixture.reg(), QDate(2026, 12, 1));
    const auto item = std::find_if(items.begin(), items.end(),
                                   [](const DueItem &one) { return one.kind == DueKind::CertificateToTell; });
    QVERIFY(item != items.end());
    const auto place = placeOf(fixture.reg(), *item);
    fixture.window().go(place);
    QCoreApplication::processEvents();
    QVERIFY(named<QTreeWidget>(*fixture.window().page(), u"Certificates of the institution"_s)->isVisible());
}

} // namespace licet

using licet::CertificatesTabTest;
LICET_TEST(CertificatesTabTest)
#include "certificates_tab_test.moc"
