#include "history/record_pieces.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;

class RecordPiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesTogetherAreAllFromTheNewestOn()
    {
        const ExampleRegister example;
        const auto all = *example.reg->all<Person>();
        for (const int most : {1, 2, int(all.size()), 100}) {
            std::vector<Person> read;
            Id<Person> before;
            while (true) {
                const auto piece = *recordsBefore(example.reg->database(), before, most);
                if (piece.empty())
                    break;
                QVERIFY(int(piece.size()) <= most);
                read.insert(read.end(), piece.begin(), piece.end());
                before = piece.back().id;
            }
            std::reverse(read.begin(), read.end());
            QCOMPARE(read, all);
        }
    }

    void summariesComeTheSameWay()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        for (int n = 0; n < 3; ++n)
            QVERIFY(requests.create(test::draftFrom(u"08-vague"_s), test::stampOn(QDate(2026, 12, 7))));
        const auto newest = *requests.summariesBefore({}, 2);
        QCOMPARE(newest.size(), size_t(2));
        QCOMPARE(newest.front().id.row(), 3);
        const auto rest = *requests.summariesBefore(newest.back().id, 2);
        QCOMPARE(rest.size(), size_t(1));
        QCOMPARE(rest.front().id.row(), 1);
        QVERIFY(requests.summariesBefore(rest.back().id, 2)->empty());
    }
    void theMostUrgentStateComesFirstAndTheOldestOfIt()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        for (const auto &state : {u"draft"_s, u"sent"_s, u"information-asked"_s, u"information-asked"_s,
                                  u"executed"_s, u"withdrawn"_s}) {
            const auto id =
                *requests.create(test::draftFrom(u"08-vague"_s), test::stampOn(QDate(2026, 12, 7)));
            auto statement = *Statement::prepare(
                example.reg->database(),
                u"UPDATE request SET state = :state, origin = 'outside' WHERE id = :id"_s);
            statement.bind(u"state"_s, state).bind(u"id"_s, id);
            QVERIFY(statement.run());
        }
        const auto ids = [&](int most) {
            std::vector<qint64> found;
            const auto top = *requests.mostUrgentSummaries(most);
            for (const auto &one : top)
                found.push_back(one.id.row());
            return found;
        };
        QCOMPARE(ids(10), (std::vector<qint64>{3, 4, 1, 2}));
        QCOMPARE(ids(3), (std::vector<qint64>{3, 4, 1}));
        QCOMPARE(ids(1), (std::vector<qint64>{3}));
    }
};

} // namespace licet

using licet::RecordPiecesTest;
LICET_TEST(RecordPiecesTest)
#include "record_pieces_test.moc"
