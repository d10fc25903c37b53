#include "documents/paper.h"
#include "request/facts_reader.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::stampOn;
using test::WindowFixture;

namespace {

const auto official = u"Marleen Claes"_s;
const auto deputy = u"Bart Lefèvre"_s;

/// Finalised on a form of which its version asks that the official and the deputy both sign.
Id<Request> formOfTwo(WindowFixture &fixture)
{
    const QDate today(2026, 12, 1);
    auto &requests = fixture.reg().requests();
    auto draft = test::draftFrom(u"01-production-complete"_s);
    draft.signingDate = today;
    const auto id = *requests.create(draft, stampOn(today));
    auto facts = *readFacts(fixture.reg().database(), requests.get(id)->draft, today, id);
    facts.form.signatures = SignaturesAsked::AllOf;
    facts.form.signatories = {Role::ManagingOfficial, Role::Deputy};
    if (const auto done = requests.finalise(id, facts, stampOn(today), paperRenderer()); !done)
        qFatal("not finalised: %d", int(done.error().kind));
    fixture.window().go({PageId::Request, id.row()});
    return id;
}

QStringList offered(WindowFixture &fixture)
{
    QStringList names;
    const auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
    for (int index = 0; signer && index < signer->count(); ++index)
        names << signer->itemText(index);
    return names;
}

bool says(const WindowFixture &fixture, const QString &words)
{
    for (const auto *label : fixture.window().page()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace

class SeveralSignaturesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedByOffersThoseStillMissing()
    {
        WindowFixture fixture;
        const auto id = formOfTwo(fixture);
        QVERIFY(test::settles(fixture.window()));
        QVERIFY(says(fixture, u"have it signed by Marleen Claes and Bart Lefèvre"_s));
        fixture.window().run(CommandId::RecordEvent);
        QCOMPARE(offered(fixture).mid(0, 2), (QStringList{official, deputy}));
        auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
        signer->setCurrentIndex(1);
        fixture.window().run(CommandId::PrimaryAction);
        QCOMPARE(fixture.reg().requests().get(id)->state, RequestState::Finalised);
        QVERIFY(test::settles(fixture.window()));
        QVERIFY(says(fixture, u"Have the form signed by Marleen Claes too; Bart Lefèvre has signed."_s));
        fixture.window().run(CommandId::RecordEvent);
        QCOMPARE(offered(fixture).front(), official);
        QVERIFY(!offered(fixture).contains(deputy));
        fixture.window().run(CommandId::PrimaryAction);
        QCOMPARE(fixture.reg().requests().get(id)->state, RequestState::Signed);
    }

    void itIsAskedInWhosePlaceSomebodySigned()
    {
        WindowFixture fixture;
        const auto id = formOfTwo(fixture);
        fixture.window().run(CommandId::RecordEvent);
        const auto place = u"In the place of"_s;
        QVERIFY(!named<QComboBox>(fixture.window(), place));
        auto *signer = named<QComboBox>(fixture.window(), u"Signed by"_s);
        signer->setCurrentIndex(signer->findText(u"Joris Wouters"_s));
        named<QCheckBox>(fixture.window(), u"The form is signed already, by this person"_s)->click();
        auto *instead = named<QComboBox>(fixture.window(), place);
        QVERIFY(instead);
        QCOMPARE(instead->count(), 2);
        instead->setCurrentIndex(instead->findText(deputy));
        QTest::keyClicks(named<LongText>(fixture.window(), u"Reason"_s), u"the deputy was ill"_s);
        fixture.window().run(CommandId::PrimaryAction);
        QCOMPARE(awaitedSignatories(fixture.reg().requests().get(id)->signatures), QStringList{official});
        // It stays on the request that nobody had entitled him.
        QVERIFY(test::settles(fixture.window()));
        QVERIFY(says(fixture, u"Joris Wouters signed on 01/12/2026 without a mandate for it."_s));
    }
};

} // namespace licet

using licet::SeveralSignaturesPanelTest;
LICET_TEST(SeveralSignaturesPanelTest)
#include "several_signatures_panel_test.moc"
