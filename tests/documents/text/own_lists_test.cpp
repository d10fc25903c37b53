#include "authorization/computed_state.h"
#include "exchange/csv_writer.h"
#include "list_import/list_import.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"
#include "text/sheet_text.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::stampOn;
using test::testData;

/// What the register writes as a list it reads as that list again.
class OwnListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourListOfRightsBroughtBackIsKnownAgain_data();
    void ourListOfRightsBroughtBackIsKnownAgain();
    void ourListOfRightsMakesTheSameRightsElsewhere();
    void ourListOfRequestsBroughtBackIsKnownAgain_data();
    void ourListOfRequestsBroughtBackIsKnownAgain();

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const auto &one : EnumCodes<Language>::all)
            QTest::newRow(one.code) << one.value;
    }
    static ImportPreview bring(Register &reg, const QByteArray &bytes)
    {
        const auto cells = readListBytes(bytes).cells;
        ListOptions options;
        options.padNumbers = true;
        options.today = day;
        const auto done =
            importList(reg.database(), cells, recognisedMapping(cells.headCells()), options, stampOn(day));
        if (!done || !*done)
            qFatal("not imported");
        return **done;
    }
    static QByteArray listOf(const Register &reg, const QString &name, Language language)
    {
        const RegisterAsOf asked(reg);
        const auto &list = *listNamed(name);
        const auto rows = list.rows({asked, day});
        if (!rows)
            qFatal("no rows");
        return csvOf(sheetOf(Translator(language), list, *rows));
    }

    static const QDate day;
};

const QDate OwnListsTest::day(2026, 11, 28);

void OwnListsTest::ourListOfRightsBroughtBackIsKnownAgain_data()
{
    languages();
}

void OwnListsTest::ourListOfRightsBroughtBackIsKnownAgain()
{
    QFETCH(const Language, language);
    const test::ExampleRegister example;
    bring(*example.reg, testData(u"consultant-list.csv"_s));
    bring(*example.reg, testData(u"lists/valid-until.csv"_s));
    const auto rights = example.reg->all<Authorization>()->size();
    const auto requests = example.reg->all<Request>()->size();
    const auto done = bring(*example.reg, listOf(*example.reg, u"authorizations"_s, language));
    QCOMPARE(done.rows.size(), rights);
    for (const auto &row : done.rows)
        QVERIFY2(row.status == RowStatus::Duplicate, qPrintable(QString::number(row.line)));
    QCOMPARE(example.reg->all<Authorization>()->size(), rights);
    QCOMPARE(example.reg->all<Request>()->size(), requests);
    // What the register computes, transfers after a merger (how far, and from whom) and its proof are not
    // told by a list.
    QVERIFY2(done.ignoredColumns.size() == 4, qPrintable(done.ignoredColumns.join(u';')));
}

void OwnListsTest::ourListOfRightsMakesTheSameRightsElsewhere()
{
    const test::ExampleRegister from;
    bring(*from.reg, testData(u"lists/valid-until.csv"_s));
    auto granted = from.reg->all<Authorization>()->back();
    granted.asked = AskedTerms{{false, {u"consult"_s, u"amend"_s}}, u"9"_s, {}, QDate(2031, 12, 31)};
    granted.conditions = u"for one file at a time"_s;
    QVERIFY(test::makeAs(*from.reg, granted, test::stampOn(day)));
    const test::ExampleRegister to;
    bring(*to.reg, listOf(*from.reg, u"authorizations"_s, Language::French));
    const auto before = from.reg->all<Authorization>()->back();
    const auto after = to.reg->all<Authorization>()->back();
    QCOMPARE(after.service, before.service);
    QCOMPARE(after.version, before.version);
    QVERIFY(after.operations == before.operations);
    QCOMPARE(after.environment, before.environment);
    QCOMPARE(after.purpose, before.purpose);
    QCOMPARE(after.legalContext, before.legalContext);
    QVERIFY(after.committee == before.committee);
    QVERIFY(after.asked == before.asked);
    QCOMPARE(after.conditions, before.conditions);
    QCOMPARE(after.validFrom, before.validFrom);
    QCOMPARE(after.validUntil, before.validUntil);
    QCOMPARE(stateOn(after, day), AuthorizationState::Ended);
}

void OwnListsTest::ourListOfRequestsBroughtBackIsKnownAgain_data()
{
    languages();
}

void OwnListsTest::ourListOfRequestsBroughtBackIsKnownAgain()
{
    QFETCH(const Language, language);
    const test::ExampleRegister example;
    bring(*example.reg, testData(u"consultant-list.csv"_s));
    const auto requests = example.reg->all<Request>()->size();
    const auto done = bring(*example.reg, listOf(*example.reg, u"requests"_s, language));
    QCOMPARE(done.rows.size(), requests);
    QCOMPARE(done.duplicates, int(requests));
    QCOMPARE(example.reg->all<Request>()->size(), requests);
}

} // namespace licet

using licet::OwnListsTest;
LICET_TEST(OwnListsTest)
#include "own_lists_test.moc"
