#include "list_import/list_import.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate enteredOn(2026, 12, 7);

} // namespace

/// Lists as they were brought, with signs that nobody sees and numbers that a spreadsheet changed.
class ListEnteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_example = std::make_unique<test::ExampleRegister>(); }

    void aByteOrderMarkInACellStopsNothing()
    {
        const auto judged = bring(u"bom-in-a-cell"_s);
        QCOMPARE(judged.imported, 4);
        QCOMPARE(judged.newServices, QStringList());
        QCOMPARE(int(requests().size()), 4);
    }

    void whatLooksAlikeIsAlike()
    {
        const auto judged = bring(u"invisible-signs"_s);
        QCOMPARE(judged.imported, 8);
        QCOMPARE(judged.newServices, QStringList());
        QCOMPARE(judged.newApplications, QStringList());
        QCOMPARE(judged.newDecisions, QStringList());
        std::set<QString> seen;
        for (const auto &request : requests())
            seen.insert(request.draft.application + u'|' + request.draft.services.front().name + u'|' +
                        request.draft.identification->programNumber + u'|' +
                        request.draft.committee.deliberation);
        QCOMPARE(seen, (std::set<QString>{u"Dossierbeheer|PersonService|00901234567|22/901"_s}));
    }

    void enterpriseNumbersHavePrefixes()
    {
        const auto judged = bring(u"kbo-with-prefix"_s);
        QCOMPARE(judged.imported, 5);
        QCOMPARE(judged.refused, 0);
    }

    void aDecimalIsNoProgramNumber()
    {
        for (const bool pad : {false, true}) {
            const auto judged = bring(u"number-with-decimals"_s, pad);
            QCOMPARE(judged.imported, 0);
            QCOMPARE(judged.refused, 6);
            for (const auto &row : judged.rows)
                QVERIFY(std::any_of(row.remarks.begin(), row.remarks.end(), [](const ListRemark &one) {
                    return one.kind == ListRemarkKind::NumberWrong;
                }));
        }
    }

    void twoDigitsOfAYearAreThePast()
    {
        const auto judged = bring(u"two-digit-year"_s);
        QCOMPARE(judged.rows[0].facts.sent, QDate(1998, 3, 12));
        QCOMPARE(judged.rows[0].facts.executed, QDate(1998, 3, 30));
        // 1989 lies before all that a register holds, and 2089 has not come.
        QCOMPARE(judged.rows[1].status, RowStatus::Refused);
        QCOMPARE(judged.rows[1].remarks.front().kind, ListRemarkKind::DayImpossible);
    }

private:
    ImportPreview bring(const QString &name, bool pad = false)
    {
        const auto reading = readListBytes(test::testData(u"lists/"_s + name + u".csv"_s));
        if (reading.fault)
            qFatal("no list");
        const auto done = importList(m_example->reg->database(), reading.cells,
                                     recognisedMapping(reading.cells.headCells()), {pad, enteredOn, {}},
                                     test::stampOn(enteredOn));
        if (!done || !*done)
            qFatal("not imported");
        return **done;
    }
    std::vector<Request> requests() { return *m_example->reg->all<Request>(); }

    std::unique_ptr<test::ExampleRegister> m_example;
};

} // namespace licet

using licet::ListEnteringTest;
LICET_TEST(ListEnteringTest)
#include "list_entering_test.moc"
