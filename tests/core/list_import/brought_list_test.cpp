#include "list_import/brought_list.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

/// A list while it is being brought, without what the register holds.
class BroughtListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactStandsInOneColumn()
    {
        auto list = threeRows();
        QCOMPARE(list.mapping()[0], std::optional(ListField::Service));
        list.setField(1, ListField::Service);
        QVERIFY(!list.mapping()[0]);
        QCOMPARE(list.mapping()[1], std::optional(ListField::Service));
    }

    void withoutHeadsNothingIsMapped()
    {
        auto list = threeRows();
        list.setHasHeads(false);
        QCOMPARE(list.cells().heads, -1);
        QVERIFY(!list.mapping()[0]);
        list.setHasHeads(true);
        QCOMPARE(list.cells().heads, 0);
        QCOMPARE(list.mapping()[0], std::optional(ListField::Service));
    }

    void aCellIsCorrectedInALineThatThereIs()
    {
        auto list = threeRows();
        QVERIFY(list.correct(1, 2, u"test"_s));
        QCOMPARE(list.cells().lines[1].cells, (QStringList{u"PersonService"_s, u"acceptatie"_s, u"test"_s}));
        QVERIFY(list.cells().lines[1].isCorrected);
        QVERIFY(!list.correct(4, 0, u"test"_s));
    }

    void whatWasRefusedStaysUnderItsHeads()
    {
        auto list = threeRows();
        list.setLeftOut(3, true);
        ImportPreview done;
        for (size_t index = 1; index < 4; ++index) {
            PreviewedRow row;
            row.index = index;
            row.status = index == 2 ? RowStatus::Refused : RowStatus::Imported;
            done.rows.push_back(row);
        }
        done.refused = 1;
        list.keepRefused(done);
        QCOMPARE(list.cells().lines.size(), 2u);
        QCOMPARE(list.cells().lines[1].cells.front(), u"OtherService"_s);
        QVERIFY(list.leftOut().isEmpty());
        done.refused = 0;
        list.keepRefused(done);
        QVERIFY(list.isEmpty());
    }

private:
    static BroughtList threeRows()
    {
        const auto reading = readListText(
            u"Dienst;Omgeving\nPersonService;acceptatie\nOtherService;test\nThirdService;test\n"_s);
        return BroughtList(reading.cells, {});
    }
};

} // namespace licet

using licet::BroughtListTest;
LICET_TEST(BroughtListTest)
#include "brought_list_test.moc"
