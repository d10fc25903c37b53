#include "base/insz.h"
#include "base/text_fold.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate readOn(2026, 12, 7);

} // namespace

class InszTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validOnesAreRecognised_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("valid");
        for (const auto *digits : {"85073003328", "17073003384", "98472899765", "01490700185",
                                   // Month not known, and days beyond 31 where the numbers of a day ran out.
                                   "00400100155", "00200100112", "00400100184", "00200100141", "00400000117",
                                   "00200000171", "85073500107", "85473500193"})
            QTest::newRow(digits) << QString::fromLatin1(digits) << true;
        for (const auto *digits :
             {"85073003329", "00901234567", "8507300332", "850730033280", "85993003328", "", "98073003339"})
            QTest::newRow(digits) << QString::fromLatin1(digits) << false;
    }
    void validOnesAreRecognised()
    {
        QFETCH(QString, digits);
        QFETCH(bool, valid);
        QCOMPARE(isValidInsz(digits, readOn), valid);
    }

    void textIsSearchedForThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("bare") << u"dossier 85073003328."_s << 1;
        QTest::newRow("dotted") << u"85.07.30-033.28"_s << 1;
        for (const auto *written :
             {"85.07.30–033.28", "85.07.30\u2011033.28", "85 07 30 033 28",
              "85\u00a007\u00a030\u00a0033\u00a028", "85.07.30 - 033.28", "850730/033/28", "85/07/30-033-28",
              "85-07-30-033-28", "8507\u200b3003328"})
            QTest::newRow(written) << QString::fromUtf8(written) << 1;
        QTest::newRow("born in the future") << u"98.07.30-033.39"_s << 0;
        QTest::newRow("two") << u"85073003328, 17.07.30-033.84"_s << 2;
        QTest::newRow("part of a longer number") << u"185073003328"_s << 0;
        QTest::newRow("wrong check") << u"85.07.30-033.29"_s << 0;
        QTest::newRow("telephone") << u"+32 2 000 00 00"_s << 0;
    }
    void textIsSearchedForThem()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        QCOMPARE(inszNumbersIn(text, readOn).size(), found);
    }

    void nobodyIsBornAfterToday()
    {
        // Born on 30 July 2017, by its check digits.
        QVERIFY(isValidInsz(u"17073003384", {2017, 7, 30}));
        QVERIFY(!isValidInsz(u"17073003384", {2017, 7, 29}));
        QVERIFY(!isValidInsz(u"17073003384", {2016, 12, 31}));
    }

    void foldingIgnoresCaseMarksSpacingAndTheFinalStop()
    {
        QCOMPARE(foldForComparison(u"  Établir\n le  cœur — Łódź. "),
                 foldForComparison(u"etablir le coeur — lodz"));
        QVERIFY(foldForComparison(u"a b") != foldForComparison(u"ab"));
    }
};

} // namespace licet

using licet::InszTest;
LICET_TEST(InszTest)

#include "insz_test.moc"
