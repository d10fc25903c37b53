#include "list_import/list_values.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class ListValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void programNumbers_data();
    void programNumbers();
    void environments_data();
    void environments();
    void states_data();
    void states();
    void bases_data();
    void bases();
    void aCellMayNameSeveralDecisions();
    void aNumberBesideNotApplicableIsSeen();
    void decisionsAreKnownHoweverTheyAreWritten();
    void plainCells();
};

void ListValuesTest::days_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    const QDate day(2025, 2, 3);
    for (const auto &cell : {u"2025-02-03"_s, u"03/02/2025"_s, u"3/2/2025"_s, u"3.2.2025"_s, u"3-2-25"_s,
                             u"03/02/2025 00:00:00"_s, u"2025-02-03T10:00:00"_s, u"2025/02/03"_s})
        QTest::newRow(qPrintable(cell)) << cell << day;
    QTest::newRow("the last century") << u"12/03/98"_s << QDate(1998, 3, 12);
    QTest::newRow("of two centuries that both can't be") << u"12/03/89"_s << QDate();
    QTest::newRow("leap day") << u"29/02/2024"_s << QDate(2024, 2, 29);
    for (const auto &cell :
         {u"31/02/2026"_s, u"29/02/2025"_s, u"2025-13-01"_s, u"0/1/2025"_s, u"45691"_s, u"februari 2025"_s,
          u"03/02/2025 en 04/02/2025"_s, u"03/02/202"_s, u"3/2"_s, u"03/02/0025"_s})
        QTest::newRow(qPrintable(cell)) << cell << QDate();
}

void ListValuesTest::days()
{
    QFETCH(const QString, cell);
    QFETCH(const QDate, day);
    QCOMPARE(listDate(cell, {2026, 12, 7}).value_or(QDate()), day);
}

void ListValuesTest::programNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("pad");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &cell, bool pad, const QString &number, int fault) {
        QTest::newRow(name) << cell << pad << number << fault;
    };
    const int none = -1;
    row("eleven digits", u"00901234567"_s, false, u"00901234567"_s, none);
    row("spaced", u"009 0123 4567"_s, false, u"00901234567"_s, none);
    row("a dash that does not break", u"009\u20110123\u20114567"_s, false, u"00901234567"_s, none);
    for (const bool pad : {false, true}) {
        const auto wrong = int(NumberFault::WrongShape);
        row(pad ? "a decimal, padded" : "a decimal", u"1234567890.0"_s, pad, {}, wrong);
        row(pad ? "a short decimal, padded" : "a short decimal", u"901234567.0"_s, pad, {}, wrong);
        row(pad ? "a decision, padded" : "a decision", u"12/081"_s, pad, {}, wrong);
        row(pad ? "a day, padded" : "a day", u"2025-06-27"_s, pad, {}, wrong);
        row(pad ? "a fraction, padded" : "a fraction", u"1.5"_s, pad, {}, wrong);
    }
    row("none", u""_s, true, {}, none);
    row("said to be none", u"n.v.t."_s, true, {}, none);
    row("a dash", u"-"_s, true, {}, none);
    row("too short", u"0090123456"_s, false, {}, int(NumberFault::TooShort));
    row("too short is never padded", u"0090123456"_s, true, {}, int(NumberFault::TooShort));
    row("zeros lost", u"901234571"_s, false, {}, int(NumberFault::LostZeros));
    row("zeros put back", u"901234571"_s, true, u"00901234571"_s, none);
    row("twelve digits", u"009012345678"_s, true, {}, int(NumberFault::WrongShape));
    row("letters", u"0090123456A"_s, true, {}, int(NumberFault::WrongShape));
    row("as a spreadsheet shortens it", u"9,01E+08"_s, true, {}, int(NumberFault::WrongShape));
    row("other digits", u"٠٠٩٠١٢٣٤٥٦٧"_s, true, {}, int(NumberFault::WrongShape));
}

void ListValuesTest::programNumbers()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, pad);
    QFETCH(const QString, number);
    QFETCH(const int, fault);
    const auto read = listNumber(cell, pad);
    QCOMPARE(read.number ? read.number->digits() : QString(), number);
    QCOMPARE(read.fault ? int(*read.fault) : -1, fault);
}

void ListValuesTest::environments_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("environment");
    QTest::newRow("nl") << u"Productie"_s << int(Environment::Production);
    QTest::newRow("short") << u"PROD"_s << int(Environment::Production);
    QTest::newRow("fr") << u"acceptation"_s << int(Environment::Acceptance);
    QTest::newRow("de") << u"Abnahme"_s << int(Environment::Acceptance);
    QTest::newRow("test") << u" test "_s << int(Environment::Test);
    QTest::newRow("two") << u"test + productie"_s << -1;
    QTest::newRow("unknown") << u"ontwikkeling"_s << -1;
}

void ListValuesTest::environments()
{
    QFETCH(const QString, cell);
    QFETCH(const int, environment);
    const auto read = listEnvironment(cell);
    QCOMPARE(read ? int(*read) : -1, environment);
}

void ListValuesTest::states_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("state");
    QTest::newRow("nl") << u"Uitgevoerd"_s << int(RequestState::Executed);
    QTest::newRow("fr") << u"exécutée"_s << int(RequestState::Executed);
    QTest::newRow("fr, marks lost") << u"EXECUTEE"_s << int(RequestState::Executed);
    QTest::newRow("de") << u"ausgeführt"_s << int(RequestState::Executed);
    QTest::newRow("en") << u"sent"_s << int(RequestState::Sent);
    QTest::newRow("refused") << u"geweigerd"_s << int(RequestState::Refused);
    QTest::newRow("ended") << u"stopgezet"_s << int(RequestState::Executed);
    QTest::newRow("unknown") << u"bijna klaar"_s << -1;
}

void ListValuesTest::states()
{
    QFETCH(const QString, cell);
    QFETCH(const int, state);
    const auto read = listState(cell);
    QCOMPARE(read ? int(read->request) : -1, state);
}

void ListValuesTest::bases_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isDeclared");
    for (const auto &cell :
         {u"n.v.t."_s, u"NVT"_s, u"sans objet"_s, u"nicht zutreffend"_s, u"Not applicable"_s})
        QTest::newRow(qPrintable(cell)) << cell << true;
    for (const auto &cell : {u"22/901"_s, u"SCSZG/13/990"_s, u"algemene machtiging"_s})
        QTest::newRow(qPrintable(cell)) << cell << false;
}

void ListValuesTest::bases()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, isDeclared);
    const auto basis = listBasis(cell);
    QCOMPARE(basis.isDeclaredNotApplicable(), isDeclared);
    // As typed, either way.
    QCOMPARE(isDeclared ? *basis.notApplicable : basis.deliberation, cell);
    QCOMPARE(listBasis({}), CommitteeBasis{});
}

void ListValuesTest::aCellMayNameSeveralDecisions()
{
    const QStringList two{u"22/901"_s, u"19/905"_s};
    for (const auto &cell : {u"22/901 en 19/905"_s, u"22/901; 19/905"_s, u"22/901,19/905"_s,
                             u"22/901\n19/905"_s, u"22/901 + 19/905"_s, u"22/901 et 19/905"_s})
        QCOMPARE(severalDecisions(cell), two);
    QCOMPARE(severalDecisions(u"22/901; SCSZG/13/990"_s), (QStringList{u"22/901"_s, u"SCSZG/13/990"_s}));
    for (const auto &cell :
         {u"22/901"_s, QString(), u"algemene machtiging, zie dossier"_s, u"22/901, gewijzigd"_s})
        QCOMPARE(severalDecisions(cell), QStringList());
}

void ListValuesTest::aNumberBesideNotApplicableIsSeen()
{
    for (const auto &cell :
         {u"22/901 n.v.t."_s, u"22/901 (nvt)"_s, u"n.v.t. – 22/901"_s, u"22/901, sans objet"_s,
          u"22/901 nicht zutreffend"_s, u"22/901 of n.v.t."_s, u"n.v.t. (was 22/901)"_s})
        QCOMPARE(numberNotApplicable(cell), u"22/901"_s);
    for (const auto &cell : {u"n.v.t."_s, u"22/901"_s, u"niet van toepassing: eigen gegevens"_s,
                             u"niet van toepassing (artikel 15/1 KSZ-wet)"_s, QString()})
        QCOMPARE(numberNotApplicable(cell), QString());
}

void ListValuesTest::decisionsAreKnownHoweverTheyAreWritten()
{
    QCOMPARE(decisionKey(u"12/81"_s), decisionKey(u"nr. 2012/081"_s));
    QVERIFY(decisionKey(u"12/81"_s) != decisionKey(u"12/82"_s));
    QCOMPARE(decisionKey(u"scszg/13/990"_s), decisionKey(u"SCSZG/13/990"_s));
    QCOMPARE(decisionKey(u"Beraadslaging nr. 12/081 van 6 november 2012"_s), decisionKey(u"12/81"_s));
    QCOMPARE(decisionKey(u"délibération n° 12/081 du 6 novembre 2012"_s), decisionKey(u"12/81"_s));
    QCOMPARE(decisionKey(u"SCSZG 13/169"_s), decisionKey(u"SCSZG/13/169"_s));
    QVERIFY(decisionKey(u"AF n° 05/2013"_s) != decisionKey(u"2005/2013"_s));
    QVERIFY(decisionKey(u"98/52"_s) != decisionKey(u"2098/52"_s));
    QVERIFY(isDeliberationKey(decisionKey(u"12/81"_s)));
    QVERIFY(!isDeliberationKey(decisionKey(u"SCSZG/13/990"_s)));
    QCOMPARE(decisionKey(u"algemene machtiging"_s), QString());
}

void ListValuesTest::plainCells()
{
    QCOMPARE(plainCell(u" a b "_s), u"a b"_s);
    QCOMPARE(plainCell(u"\uFEFFPerson\u00ADService\u200B"_s), u"PersonService"_s);
    QCOMPARE(plainCell(u"=\"00901234567\""_s), u"00901234567"_s);
    QCOMPARE(plainCell(u"'00901234567"_s), u"00901234567"_s);
    QCOMPARE(plainCell(u"'=1+1"_s), u"=1+1"_s);
    QCOMPARE(plainCell(u"'s avonds"_s), u"'s avonds"_s);
}

} // namespace licet

using licet::ListValuesTest;
LICET_TEST(ListValuesTest)
#include "list_values_test.moc"
