#include "request/form_code.h"
#include "request/request_number.h"
#include "support/test_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

class FormCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeReadsBackAndNoneComesTwice()
    {
        QSet<QString> seen;
        for (int n = 0; n < 2000; ++n) {
            const auto code = newFormCode();
            QCOMPARE(readFormCode(code), std::optional(code));
            QVERIFY(!seen.contains(code));
            seen.insert(code);
        }
    }

    void whatIsTypedFromPaperIsForgiven()
    {
        QString code;
        do {
            code = newFormCode();
        } while (!code.contains(u'1') || !code.contains(u'0'));
        auto typed = code.toLower();
        typed.replace(u'1', u'l').replace(u'0', u'o');
        QCOMPARE(readFormCode(typed.left(5) + u" - "_s + typed.mid(5)), std::optional(code));
    }

    void oneWrongOrSwappedSignIsNoticed()
    {
        const auto signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        int missed = 0;
        int tried = 0;
        for (int n = 0; n < 50; ++n) {
            const auto code = newFormCode();
            for (int at = 0; at < 9; ++at) {
                for (const QChar sign : signs) {
                    auto wrong = code;
                    wrong[at] = sign;
                    tried += wrong != code;
                    missed += wrong != code && readFormCode(wrong).has_value();
                }
                if (at < 8) {
                    auto swapped = code;
                    qSwap(swapped[at], swapped[at + 1]);
                    if (swapped != code)
                        QVERIFY2(!readFormCode(swapped) ||
                                     (signs.indexOf(code[at]) - signs.indexOf(code[at + 1])) % 31 == 0,
                                 qPrintable(code));
                }
            }
        }
        // Values 0 and 31 are the same modulo 31; nothing else may slip through.
        QVERIFY2(missed * 100 < tried, qPrintable(QString::number(missed)));
    }

    void isNoCode_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "123456789", "12345678901", "U23456789A", "ÀÀÀÀÀÀÀÀÀÀ"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isNoCode()
    {
        QFETCH(QString, text);
        QVERIFY(!readFormCode(text));
    }

    void theQrPayloadIsFixedForEver()
    {
        QCOMPARE(formCodePayload(u"ABCDEFGHJK"_s, 2, 3), u"LICET1:ABCDEFGHJK:2/3"_s);
    }

    void numbersFollowThePattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("printed");
        QTest::newRow("usual") << u"{year}-{number:4}"_s << u"2026-0007"_s;
        QTest::newRow("bare") << u"DAV/{year}/{number}"_s << u"DAV/2026/7"_s;
        QTest::newRow("no number") << u"{year}"_s << QString();
        QTest::newRow("no year") << u"{number:4}"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void numbersFollowThePattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, printed);
        const auto number = printedNumber(pattern, 2026, 7);
        QCOMPARE(number.hasValue(), !printed.isEmpty());
        if (number)
            QCOMPARE(*number, printed);
    }
};

} // namespace licet

using licet::FormCodeTest;
LICET_TEST(FormCodeTest)

#include "form_code_test.moc"
