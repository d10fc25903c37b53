#include "institution/institution_writing.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "ui/authorization/authorizations_page.h"
#include "ui/page/background_reading.h"
#include "ui/request/list/requests_page.h"
#include "ui/widgets/list_table.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

using Numbers = std::vector<int>;

/// Gives 1, 2, … up to `last`, one a piece.
std::function<Result<Numbers>(const Register &)> countingTo(int last)
{
    return [next = 0, last](const Register &) mutable -> Result<Numbers> {
        return next < last ? Numbers{++next} : Numbers{};
    };
}

/// More than a list reads at once.
constexpr int many = 1'300;

void addDrafts(test::RequestFixture &fixture, int count)
{
    const auto draft = test::draftFrom(u"01-production-complete"_s);
    auto &reg = *fixture.example.reg;
    QVERIFY(reg.write([&](Transaction &transaction) -> Result<void> {
        for (int n = 0; n < count; ++n) {
            LICET_ASSIGN([[maybe_unused]] const auto id,
                         reg.requests().create(transaction, draft, test::stampOn(fixture.today)));
        }
        return {};
    }));
}

void addAuthorizations(test::RequestFixture &fixture, int count)
{
    auto &reg = *fixture.example.reg;
    auto one = reg.all<Authorization>()->front();
    QVERIFY(reg.write([&](Transaction &transaction) -> Result<void> {
        for (int n = 0; n < count; ++n) {
            LICET_ASSIGN([[maybe_unused]] const auto id,
                         RecordStore<Authorization>::insert(transaction, one, test::stampOn(fixture.today)));
        }
        return {};
    }));
}

ListModel *listOf(const Page &page)
{
    return page.findChild<ListTable *>()->list();
}

QList<qint64> idsOf(const ListModel &list)
{
    QList<qint64> ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids << list.index(row, 0).data(ListModel::IdRole).toLongLong();
    return ids;
}

} // namespace

class BackgroundReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreReadElsewhereAndComeHereInTheirOrder()
    {
        const test::RequestFixture fixture;
        BackgroundReading reading(*fixture.example.reg);
        const QSignalSpy finished(&reading, &BackgroundReading::finished);
        Numbers taken;
        QThread *readIn = nullptr;
        reading.inPieces<Numbers>(
            [&readIn, count = countingTo(50)](const Register &reg) {
                readIn = QThread::currentThread();
                return count(reg);
            },
            [&](const Numbers &piece) {
                QCOMPARE(QThread::currentThread(), thread());
                taken.push_back(piece.front());
            });
        QVERIFY(reading.isUnderWay());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!reading.isUnderWay());
        QVERIFY(readIn != thread());
        QCOMPARE(taken.size(), size_t(50));
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
    }

    /// What is told for a day to come waits for it beside the window as in it.
    void itIsReadAsItHoldsToday()
    {
        const test::RequestFixture fixture;
        auto &reg = *fixture.example.reg;
        const auto before = reg.all<Institution>()->front();
        auto told = before;
        told.name = u"Another name"_s;
        auto stamp = test::stampOn(fixture.today);
        stamp.happenedOn = fixture.today.addDays(1);
        QVERIFY(keepInstitution(reg.database(), told, {}, stamp));
        BackgroundReading reading(reg);
        QString name;
        reading.once<QString>(
            [](const Register &there, const auto &) -> Result<QString> {
                LICET_ASSIGN(const auto all, there.all<Institution>());
                return all.front().name;
            },
            [&](const QString &read) { name = read; });
        QTRY_COMPARE(name, before.name);
    }

    void whatIsBegunAnewGetsNothingOfBefore()
    {
        const test::RequestFixture fixture;
        BackgroundReading reading(*fixture.example.reg);
        const QSignalSpy finished(&reading, &BackgroundReading::finished);
        QSemaphore hasRead, goOn;
        Numbers taken;
        reading.inPieces<Numbers>(
            [&, count = countingTo(3)](const Register &reg) {
                auto piece = count(reg);
                hasRead.release();
                goOn.acquire();
                return piece;
            },
            [&](const Numbers &piece) { taken.push_back(piece.front()); });
        QVERIFY(hasRead.tryAcquire(1, 20'000));
        reading.inPieces<Numbers>(
            [count = countingTo(2)](const Register &reg) {
                auto piece = count(reg);
                for (auto &one : *piece)
                    one += 100;
                return piece;
            },
            [&](const Numbers &piece) { taken.push_back(piece.front()); });
        goOn.release(10);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(taken, Numbers({101, 102}));
    }

    void anOwnerMayGoWhileItIsRead()
    {
        const test::RequestFixture fixture;
        QSemaphore hasRead;
        bool isTaken = false;
        {
            BackgroundReading reading(*fixture.example.reg);
            reading.inPieces<Numbers>(
                [&](const Register &) -> Result<Numbers> {
                    hasRead.release();
                    return Numbers{1};
                },
                [&](const Numbers &) { isTaken = true; });
            QVERIFY(hasRead.tryAcquire(3, 20'000));
        }
        QCoreApplication::processEvents();
        QVERIFY(!isTaken);
    }

    void aFailureIsSaidOnce()
    {
        const test::RequestFixture fixture;
        BackgroundReading reading(*fixture.example.reg);
        std::vector<Error> failures;
        connect(&reading, &BackgroundReading::failed, this,
                [&](const Error &error) { failures.push_back(error); });
        const QSignalSpy finished(&reading, &BackgroundReading::finished);
        reading.inPieces<Numbers>(
            [](const Register &) -> Result<Numbers> {
                return Error{ErrorKind::Corrupt, u"authorization"_s};
            },
            [](const Numbers &) { QFAIL("nothing was read"); });
        QTRY_COMPARE(failures.size(), size_t(1));
        QCOMPARE(failures.front().kind, ErrorKind::Corrupt);

        QVERIFY(QFile::rename(fixture.example.reg->path(), fixture.example.folder.filePath(u"elsewhere"_s)));
        reading.inPieces<Numbers>(countingTo(1), [](const Numbers &) { QFAIL("there is no file"); });
        QTRY_COMPARE(failures.size(), size_t(2));
        QCOMPARE(failures.back().kind, ErrorKind::FileMissing);
        QCOMPARE(finished.size(), 0);
    }

    void oneWhoWritesNeedNotWaitForItsEnd()
    {
        test::RequestFixture fixture;
        addDrafts(fixture, many);
        BackgroundReading reading(*fixture.example.reg);
        int pieces = 0;
        const auto next = [before = Id<Request>()](const Register &reg) mutable {
            auto rows = reg.requests().summariesBefore(before, 100);
            if (rows && !rows->empty())
                before = rows->back().id;
            return rows;
        };
        const QSignalSpy finished(&reading, &BackgroundReading::finished);
        reading.inPieces<std::vector<RequestSummary>>(next, [&](const std::vector<RequestSummary> &) {
            if (++pieces <= 5)
                fixture.draft();
        });
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(pieces, many / 100);
    }

    void aLargeListShowsItsMostUrgentAtOnceAndThenAll()
    {
        test::RequestFixture fixture;
        addDrafts(fixture, many);
        const std::unique_ptr<Page> page(makeRequestsPage(fixture.context, nullptr));
        page->setVisible(true);
        page->show({PageId::Requests});
        const auto *list = listOf(*page);
        QCOMPARE(list->totalCount(), 500);
        QCOMPARE(list->index(0, 0).data(ListModel::IdRole).toLongLong(), qint64(1));
        QTRY_COMPARE(list->totalCount(), many);
        auto ids = idsOf(*list);
        std::sort(ids.begin(), ids.end());
        QCOMPARE(ids.front(), qint64(1));
        QCOMPARE(std::adjacent_find(ids.begin(), ids.end()), ids.end());
    }

    void anOldRecordIsChosenOnceItIsThere()
    {
        test::RequestFixture fixture;
        addDrafts(fixture, many);
        const std::unique_ptr<Page> page(makeRequestsPage(fixture.context, nullptr));
        page->setVisible(true);
        page->show({PageId::Requests, 2});
        QTRY_COMPARE(page->findChild<ListTable *>()->currentId(), qint64(2));
    }

    void whatIsWrittenMeanwhileIsThereInTheEnd()
    {
        test::RequestFixture fixture;
        addDrafts(fixture, many);
        const std::unique_ptr<Page> page(makeRequestsPage(fixture.context, nullptr));
        page->setVisible(true);
        page->show({PageId::Requests});
        const auto id = fixture.draft();
        QTRY_COMPARE(listOf(*page)->totalCount(), many + 1);
        QVERIFY(listOf(*page)->rowOf(id.row()) >= 0);
    }

    void aPageMayGoWhileItsListIsRead()
    {
        test::RequestFixture fixture;
        addAuthorizations(fixture, many);
        for (int turn = 0; turn < 5; ++turn) {
            const std::unique_ptr<Page> page(makeAuthorizationsPage(fixture.context, nullptr));
            page->setVisible(true);
            page->show({PageId::Authorizations});
            QCOMPARE(listOf(*page)->totalCount(), 500);
        }
        QCoreApplication::processEvents();
        QVERIFY(fixture.said.empty());
    }

    void anotherInstitutionIsShownWithoutTheOldRows()
    {
        test::RequestFixture fixture;
        addAuthorizations(fixture, many);
        const std::unique_ptr<Page> page(makeAuthorizationsPage(fixture.context, nullptr));
        page->setVisible(true);
        page->show({PageId::Authorizations});
        const auto institutions = *fixture.example.reg->all<Institution>();
        const auto all = *fixture.example.reg->all<Authorization>();
        QTRY_COMPARE(listOf(*page)->totalCount(), int(all.size()));
        for (const auto &institution : institutions) {
            fixture.context.chooseInstitution(institution.id);
            const auto count = std::count_if(all.begin(), all.end(), [&](const Authorization &one) {
                return one.institution == institution.id;
            });
            QVERIFY(listOf(*page)->totalCount() <= count);
            QTRY_COMPARE(listOf(*page)->totalCount(), int(count));
        }
    }
};

} // namespace licet

using licet::BackgroundReadingTest;
LICET_TEST(BackgroundReadingTest)
#include "background_reading_test.moc"
