#include "request/request_number.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class RequestNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternPrintsYearAndSerial()
    {
        QCOMPARE(*printedNumber(u"{year}-{number:4}"_s, 2026, 1), u"2026-0001"_s);
        QCOMPARE(*printedNumber(u"W{year}{number}"_s, 2026, 12), u"W202612"_s);
    }

    /// Such a number was taken for the row of another request.
    void aNumberIsNeverOfDigitsOnly_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto *pattern :
             {"{year}{number:4}", "{number}{year}", "9{year}0{number:5}", "{year}", "{number}"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void aNumberIsNeverOfDigitsOnly()
    {
        QFETCH(const QString, pattern);
        const auto refused = printedNumber(pattern, 2026, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::WrongMemberType);
        QCOMPARE(refused.error().value, pattern);
        QCOMPARE(refused.error().hint, u"{year}-{number:4}"_s);
    }
};

} // namespace licet

using licet::RequestNumberTest;
LICET_TEST(RequestNumberTest)
#include "request_number_test.moc"
