#include "base/deliberation_number.h"
#include "base/insz.h"
#include "base/program_number.h"
#include "base/text_fold.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class InszTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validOnesAreRecognised_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("valid");
        for (const auto *digits : {"85073003328", "17073003384", "98472899765", "01490700185"})
            QTest::newRow(digits) << QString::fromLatin1(digits) << true;
        for (const auto *digits :
             {"85073003329", "00901234567", "8507300332", "850730033280", "85993003328", ""})
            QTest::newRow(digits) << QString::fromLatin1(digits) << false;
    }
    void validOnesAreRecognised()
    {
        QFETCH(QString, digits);
        QFETCH(bool, valid);
        QCOMPARE(isValidInsz(digits), valid);
    }

    void textIsSearchedForThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("bare") << u"dossier 85073003328."_s << 1;
        QTest::newRow("dotted") << u"85.07.30-033.28"_s << 1;
        QTest::newRow("two") << u"85073003328, 17.07.30-033.84"_s << 2;
        QTest::newRow("part of a longer number") << u"185073003328"_s << 0;
        QTest::newRow("wrong check") << u"85.07.30-033.29"_s << 0;
        QTest::newRow("telephone") << u"+32 2 000 00 00"_s << 0;
    }
    void textIsSearchedForThem()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        QCOMPARE(inszNumbersIn(text).size(), found);
    }

    void programNumbersKeepTheirZeros()
    {
        QCOMPARE(ProgramNumber::parse(u" 00901234567 ")->digits(), u"00901234567"_s);
        for (const auto *wrong : {"901234567", "009012345678", "0090123456a", ""})
            QVERIFY(!ProgramNumber::parse(QString::fromLatin1(wrong)));
    }

    void deliberationNumbersCompareAsYearAndInteger()
    {
        QVERIFY(*DeliberationNumber::parse(u"12/081") == *DeliberationNumber::parse(u"nr. 12/81"));
        QVERIFY(*DeliberationNumber::parse(u"2012/81") == *DeliberationNumber::parse(u"12/081"));
        QVERIFY(!(*DeliberationNumber::parse(u"12/81") == *DeliberationNumber::parse(u"13/81")));
        QCOMPARE(DeliberationNumber::parse(u"12/081")->asTyped(), u"12/081"_s);
        for (const auto *wrong : {"12", "12/", "/81", "12/0", "IVC/KSZG/21/066", "algemene machtiging"})
            QVERIFY(!DeliberationNumber::parse(QString::fromLatin1(wrong)));
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
