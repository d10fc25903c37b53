#include "ui/request/paper_leaving.h"

#include "support/request_fixture.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class PaperLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where one asks where a letter goes, the file of one without number bears what it asks, never its row.
    void aFileIsNamedByWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("suggested");
        const auto nameless = u"PersonService-Dossierbeheer-test-07-12-2026-reminder"_s;
        QTest::newRow("letter") << QString() << int(ChaseWay::Letter) << nameless + u".pdf"_s;
        QTest::newRow("mail") << QString() << int(ChaseWay::Mail) << nameless + u".eml"_s;
        QTest::newRow("with a number") << u"KSZ/118"_s << int(ChaseWay::Mail) << u"KSZ-118-reminder.eml"_s;
    }
    void aFileIsNamedByWhatItIsAbout()
    {
        QFETCH(const QString, number);
        QFETCH(const int, way);
        QFETCH(const QString, suggested);
        test::RequestFixture fixture;
        auto &reg = *fixture.example.reg;
        Request request;
        request.origin = RequestOrigin::Outside;
        request.number = number;
        request.draft = test::draftFrom(u"02-test-not-applicable"_s);
        request.excerpt = excerptOf(request.draft);
        request.institution = (*reg.institutionByKbo(request.draft.institution))->id;
        request.state = RequestState::Sent;
        request.stateSince = request.begunOn = fixture.today;
        request.changedAt = fixture.context.stamp().enteredAt;
        const auto id = *reg.add(request, fixture.context.stamp());
        auto outgoing = prepareChases(reg.database(), {id}, SignedForms::GoByPost, ChaseWay(way),
                                      fixture.today.addDays(30), PaperLeaving::writers());
        QVERIFY(outgoing && outgoing->size() == 1);
        QVERIFY(!PaperLeaving::write(fixture.context, *outgoing, false, fixture.today.addDays(30)));
        QCOMPARE(fixture.prompts.suggested, QStringList{suggested});
    }
};

} // namespace licet

using licet::PaperLeavingTest;
LICET_TEST(PaperLeavingTest)
#include "paper_leaving_test.moc"
