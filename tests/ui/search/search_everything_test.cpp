#include "ui/search/search_everything.h"

#include "authorization/received_program_number.h"
#include "institution/institution_writing.h"
#include "institution/merging.h"
#include "support/request_fixture.h"
#include "support/screens.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/search/search_field.h"

#include <QAbstractItemView>
#include <QCompleter>

#include <set>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::RequestFixture;
using test::WindowFixture;

class SearchEverythingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsFoundWithAPlaceToGoTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("page");
        const auto row = [](const char *typed, PageId page) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << int(page);
        };
        row("2026-1", PageId::Request);
        row("22/901", PageId::Committee);
        row("22/0901", PageId::Committee);
        row("00901230001", PageId::ProgramNumbers);
        row("009 012 300 01", PageId::ProgramNumbers);
        row("901230001", PageId::Authorizations);
        row("0999000228", PageId::Institutions);
        row("0999.000.228", PageId::Institutions);
        row("dossierbeheer", PageId::Institutions);
        row("lefevre", PageId::Institutions);
        row("LEFÈVRE", PageId::Institutions);
        row("CN=dossierbeheer", PageId::Institutions);
    }
    void everythingIsFoundWithAPlaceToGoTo()
    {
        QFETCH(QString, typed);
        QFETCH(int, page);
        RequestFixture fixture;
        fixture.finalised();
        const auto index = SearchIndex::of(fixture.context);
        QVERIFY(index.hasValue());
        QStringList shown;
        bool found = false;
        for (const auto &one : index->find(typed, 12)) {
            shown << one.text;
            found = found || (one.place && int(one.place->page) == page && one.place->record > 0);
        }
        QVERIFY2(found, qPrintable(shown.join(u'|')));
    }

    void oneKindDoesNotCrowdTheOthersOut()
    {
        RequestFixture fixture;
        for (int n = 0; n < 30; ++n)
            fixture.draft();
        const auto found = SearchIndex::of(fixture.context)->find(u"dossierbeheer"_s, 12);
        QCOMPARE(found.size(), size_t(12));
        QVERIFY(std::any_of(found.begin(), found.end(), [](const Found &one) {
            return one.place && one.place->page == PageId::Institutions;
        }));
    }

    void theChosenInstitutionsOwnAlone()
    {
        RequestFixture fixture;
        const auto first = (*fixture.example.reg->institutionByKbo(u"0999000129"_s))->id;
        fixture.context.chooseInstitution(first);
        const auto index = SearchIndex::of(fixture.context);
        QVERIFY(index->find(u"0999000228"_s, 12).empty());
        QVERIFY(index->find(u"sociaal dossier"_s, 12).empty());
        QVERIFY(!index->find(u"0999000129"_s, 12).empty());
    }

    /// By the number of before: the institution itself, and the one into which it merged.
    void anEarlierNumberFindsTheInstitution()
    {
        RequestFixture fixture;
        auto &reg = *fixture.example.reg;
        auto changed = **reg.institutionByKbo(u"0999000129"_s);
        changed.kbo = *KboNumber::parse(u"0428759497"_s);
        QVERIFY(reg.change(changed, test::stampOn({2026, 12, 1})));
        const auto successor = (*reg.institutionByKbo(u"0999000228"_s))->id;
        QVERIFY(recordMerger(reg.database(), {{}, changed.id, successor, {2027, 1, 1}, {}},
                             test::stampOn({2026, 12, 1})));
        std::set<qint64> records;
        for (const auto &one : SearchIndex::of(fixture.context)->find(u"0999000129"_s, 12))
            if (one.place && one.place->page == PageId::Institutions)
                records.insert(one.place->record);
        QCOMPARE(records, (std::set<qint64>{changed.id.row(), successor.row()}));
    }

    /// By its name and number of today and those to come it is found, and shown as it is today.
    void whatIsToComeFindsWhatHoldsToday()
    {
        RequestFixture fixture;
        auto &reg = *fixture.example.reg;
        const auto before = **reg.institutionByKbo(u"0999000129"_s);
        auto told = before;
        told.name = u"Quintessens"_s;
        told.kbo = *KboNumber::parse(u"0428759497"_s);
        auto stamp = test::stampOn(fixture.today);
        stamp.happenedOn = fixture.today.addDays(30);
        QVERIFY(keepInstitution(reg.database(), told, {}, stamp));
        auto application = reg.all<Application>()->front();
        const auto called = application.name;
        application.name = u"Zeldzaambeheer"_s;
        QVERIFY(reg.change(application, stamp));
        const auto found = [&](const QString &typed, PageId page) {
            QStringList texts;
            for (const auto &one : SearchIndex::of(fixture.context)->find(typed, 30))
                if (one.place && one.place->page == page)
                    texts << one.text;
            return texts;
        };
        const QStringList shown{before.name + u" · 0999.000.129"_s};
        for (const auto &typed : {u"0999000129"_s, u"0428759497"_s, u"quintessens"_s})
            QCOMPARE(found(typed, PageId::Institutions), shown);
        QCOMPARE(found(u"zeldzaambeheer"_s, PageId::Institutions), QStringList{called});
        QVERIFY(found(u"zeldzaambeheer"_s, PageId::Authorizations).isEmpty());
        QVERIFY(!found(called, PageId::Authorizations).isEmpty());
        fixture.today = fixture.today.addDays(30);
        QCOMPARE(found(u"quintessens"_s, PageId::Institutions), QStringList{u"Quintessens · 0428.759.497"_s});
        QVERIFY(!found(u"zeldzaambeheer"_s, PageId::Authorizations).isEmpty());
    }

    void nothingTypedFindsNothing()
    {
        RequestFixture fixture;
        QVERIFY(SearchIndex::of(fixture.context)->find(u"  "_s, 12).empty());
    }

    void whatIsTypedInTheTopBarLeadsToTheRecord()
    {
        WindowFixture fixture;
        auto *field = fixture.window().findChild<SearchField *>();
        QVERIFY(field);
        fixture.window().run(CommandId::SearchEverything);
        QTest::keyClicks(field, u"009 012 300 01"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.window().place().page, PageId::ProgramNumbers);
        QVERIFY(fixture.window().place().record > 0);

        // What was added meanwhile is found without a restart.
        ReceivedProgramNumber number;
        number.institution = fixture.reg().all<Institution>()->front().id;
        number.number = u"00907654321"_s;
        const auto added = fixture.reg().add(number, test::stampOn({2026, 12, 1}));
        QVERIFY(added);
        field->setFocus();
        QTest::keyClicks(field, u"7654321"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.window().place(), (Place{PageId::ProgramNumbers, added->row()}));
    }

    void aChangeMeanwhileLosesNoSearch()
    {
        WindowFixture fixture;
        auto *field = fixture.window().findChild<SearchField *>();
        QVERIFY(field);
        fixture.window().run(CommandId::SearchEverything);
        QTest::keyClicks(field, u"009 012 300 01"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(fixture.window().place().page, PageId::ProgramNumbers);
    }
};

} // namespace licet

using licet::SearchEverythingTest;
LICET_TEST(SearchEverythingTest)

#include "search_everything_test.moc"
