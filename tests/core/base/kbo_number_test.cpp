#include "base/kbo_number.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class KboNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheCheckDigitsAllow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("plain") << u"0403019261"_s << u"0403019261"_s;
        QTest::newRow("series 1") << u"1000000120"_s << u"1000000120"_s;
        QTest::newRow("dotted") << u"0428.759.497"_s << u"0428759497"_s;
        QTest::newRow("old form of nine") << u"566988259"_s << u"0566988259"_s;
        QTest::newRow("spaces") << u" 0206 731 645 "_s << u"0206731645"_s;
        for (const auto *text : {"BE0999000129", "BE 0999.000.129", "BE(0)999.000.129", "(0)999000129",
                                 "be0999000129", "BE 999.000.129", "0999-000-129", "0999\u2011000\u2011129",
                                 "\ufeff0999000129", "0999\u00a0000\u202f129"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"0999000129"_s;
        QTest::newRow("remainder 0 gives 97") << u"0000009797"_s << u"0000009797"_s;
    }
    void acceptsWhatTheCheckDigitsAllow()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        const auto number = KboNumber::parse(text);
        QVERIFY(number.hasValue());
        QCOMPARE(number->digits(), digits);
    }

    void refusesAllElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"0431150351", "2000021323", "0000000000", "", "040301926", "04030192611",
                                 "040301926x", "403019261.0", "4030192.61", "04.03.01.92.61", "BE",
                                 "FR0403019261", "0403/019/261x", "٠٤٠٣٠١٩٢٦١"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesAllElse()
    {
        QFETCH(QString, text);
        const auto number = KboNumber::parse(text);
        QVERIFY(!number.hasValue());
        QCOMPARE(number.error().kind, ErrorKind::NotAKboNumber);
        QCOMPARE(number.error().value, text);
    }

    void isPrintedWithDots() { QCOMPARE(KboNumber::parse(u"403019261")->printed(), u"0403.019.261"_s); }
};

} // namespace licet

using licet::KboNumberTest;
LICET_TEST(KboNumberTest)

#include "kbo_number_test.moc"
