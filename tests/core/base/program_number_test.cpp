#include "base/program_number.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class ProgramNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elevenDigitsAloneOrInGroups_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"00901234567", " 00901234567 ", "009 0123 4567", "009 012 345 67",
                                 "009-0123-4567", "009.0123.4567", "009\u20110123\u20114567",
                                 "009\u00a00123\u202f4567", "\ufeff00901234567", "00901\u200b234567"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void elevenDigitsAloneOrInGroups()
    {
        QFETCH(const QString, text);
        const auto number = ProgramNumber::parse(text);
        QVERIFY(number.hasValue());
        QCOMPARE(number->digits(), u"00901234567"_s);
    }

    void allElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"901234567", "009012345678", "0090123456a", "", "1234567890.0", "123456789.01", "0090123456-7",
              "009/0123/4567", "009.0123-4567", "12/081", "2025-06-27", "1.5", "9,01E+08", "٠٠٩٠١٢٣٤٥٦٧"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void allElseIsRefused()
    {
        QFETCH(const QString, text);
        const auto number = ProgramNumber::parse(text);
        QVERIFY(!number);
        QCOMPARE(number.error().kind, ErrorKind::NotAProgramNumber);
        QCOMPARE(number.error().value, text);
    }
};

} // namespace licet

using licet::ProgramNumberTest;
LICET_TEST(ProgramNumberTest)
#include "program_number_test.moc"
