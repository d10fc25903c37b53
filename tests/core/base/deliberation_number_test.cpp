#include "base/deliberation_number.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class DeliberationNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadHoweverItIsCited_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *text, const char *number) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(number);
        };
        row("12/081", "2012/81");
        row("12/81", "2012/81");
        row("2012/081", "2012/81");
        row("nr. 12/081", "2012/81");
        row("nr 12 / 081", "2012/81");
        row("Beraadslaging nr. 12/081", "2012/81");
        row("de beraadslaging nr 12/081", "2012/81");
        row("12/081 van 6 november 2012", "2012/81");
        row("Beraadslaging nr. 12/081 van 6 november 2012", "2012/81");
        row("beraadslaging nr. 12/081 dd. 06/11/2012", "2012/81");
        row("nº 22/901", "2022/901");
        row("n° 22/901", "2022/901");
        row("No 22/901", "2022/901");
        row("Délibération n° 12/081 du 6 novembre 2012", "2012/81");
        row("la délibération n° 12/081 du 1er août 2012", "2012/81");
        row("Beschluss Nr. 12/081 vom 6. November 2012", "2012/81");
        row("Advies nr. 12/25", "2012/25");
        row("12\u2044081", "2012/81");
        row("nr.\u00a012/081\u200b", "2012/81");
        row("98/52", "1998/52");
        row("05/2013", "2013/5 number first");
        row("AF n° 05/2013", "2013/5 federal");
        row("AF 05/2013", "2013/5 federal");
        row("FO nr. 05/2013 van 7 februari 2013", "2013/5 federal");
        row("Délibération AF n° 05/2013 du 7 février 2013", "2013/5 federal");
        row("RR nr 83/2016", "2016/83 register");
        row("RN n° 83/2016", "2016/83 register");
        row("2005/2013", "2005/2013");
        for (const auto *wrong :
             {"12", "12/", "/81", "12/0", "IVC/KSZG/21/066", "algemene machtiging", "12/81/3", "27/06/2025",
              "123/45", "12/081 en 13/077", "zie 12/081 hieronder", ""})
            row(wrong, "");
    }
    void itIsReadHoweverItIsCited()
    {
        using Series = DeliberationNumber::Series;
        QFETCH(const QString, text);
        QFETCH(const QString, number);
        const auto read = DeliberationNumber::parse(text);
        QCOMPARE(read.hasValue(), !number.isEmpty());
        if (!read)
            return;
        const auto suffix = read->series() == Series::Federal            ? u" federal"_s
                            : read->series() == Series::NationalRegister ? u" register"_s
                            : read->series() == Series::NumberFirst      ? u" number first"_s
                                                                         : QString();
        QCOMPARE(u"%1/%2"_s.arg(read->year()).arg(read->number()) + suffix, number);
        QCOMPARE(read->asTyped(), text.trimmed());
    }

    void numbersNameOneDecisionOrNot_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool same) {
            QTest::addRow("%s and %s", one, other)
                << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
        };
        row("12/81", "nr. 12/081", true);
        row("2012/81", "12/081", true);
        row("12/81", "13/81", false);
        row("05/2013", "2005/2013", false);
        row("98/52", "2098/52", false);
        row("98/52", "1998/52", true);
        row("AF n° 05/2013", "FO nr 5/2013", true);
        row("AF n° 05/2013", "05/2013", true);
        row("AF n° 05/2013", "RR nr 05/2013", false);
        row("AF n° 05/2013", "13/05", false);
        row("05/2013", "13/05", false);
    }
    void numbersNameOneDecisionOrNot()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        const auto first = DeliberationNumber::parse(one);
        const auto second = DeliberationNumber::parse(other);
        QVERIFY(first && second);
        QCOMPARE(first->names(*second), same);
        QCOMPARE(second->names(*first), same);
        QVERIFY(first->names(*first));
    }

    void twoDigitsOfAYearAreOfTheDecisionsDay()
    {
        const auto number = DeliberationNumber::parse(u"98/52");
        QCOMPARE(number->decidedOn({2098, 1, 1}).year(), 2098);
        QCOMPARE(number->decidedOn({1998, 1, 1}).year(), 1998);
        QCOMPARE(number->decidedOn({}).year(), 1998);
        QCOMPARE(number->decidedOn({1999, 1, 5}).year(), 1998);
        QVERIFY(number->names(number->decidedOn({2098, 1, 1})));
    }

    void theNumberItselfIsWithoutTheWordsAround()
    {
        const auto number = DeliberationNumber::parse(u"Beraadslaging AF nr. 05/2013 van 7 februari 2013");
        QCOMPARE(number->digits(), u"05/2013"_s);
        QCOMPARE(number->letters(), u"AF"_s);
        QCOMPARE(DeliberationNumber::parse(u"nr 12/081")->digits(), u"12/081"_s);
    }

    void dossierNumbersAreOneInAnySpelling()
    {
        QCOMPARE(dossierKey(u"SCSZG/13/169"), u"SCSZG/13/169"_s);
        QCOMPARE(dossierKey(u"scszg 13/169"), u"SCSZG/13/169"_s);
        QCOMPARE(dossierKey(u"CSSSS/13/169"), u"SCSZG/13/169"_s);
        QCOMPARE(dossierKey(u"CSI/CSSS/21/066"), u"IVC/KSZG/21/066"_s);
        QCOMPARE(dossierKey(u"CSSS/07/045"), u"SCSZ/07/045"_s);
        QCOMPARE(dossierKey(u"TC/01/82"), u"TC/01/82"_s);
        for (const auto *wrong : {"12/081", "algemene machtiging 12/081", "SCSZG/13", "SCSZG/2013/169", ""})
            QCOMPARE(dossierKey(QString::fromLatin1(wrong)), QString());
    }
};

} // namespace licet

using licet::DeliberationNumberTest;
LICET_TEST(DeliberationNumberTest)
#include "deliberation_number_test.moc"
