#include "history/record_store.h"
#include "institution/application.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate storeDay(2026, 12, 7);

} // namespace

class RecordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheColumnsThatDifferAreWritten()
    {
        Application before;
        before.name = u"a"_s;
        auto after = before;
        QCOMPARE(changedColumns(before, after), QStringList());
        after.supplier = u"s"_s;
        QCOMPARE(changedColumns(before, after), QStringList{u"supplier"_s});
        after.name = u"b"_s;
        QCOMPARE(changedColumns(before, after), (QStringList{u"name"_s, u"supplier"_s}));
    }

    void aChangeLeavesOtherColumnsAndOtherRowsAsTheyWere()
    {
        ExampleRegister example;
        auto expected = *example.reg->all<Application>();
        QVERIFY(expected.size() > 1);
        expected[0].description = u"another's \"words\" :name"_s;
        QVERIFY(example.reg->change(expected[0], stampOn(storeDay)).hasValue());
        QVERIFY(*example.reg->all<Application>() == expected);
        const auto last = events(example.reg->database(), 1)->front();
        QCOMPARE(last.kind.code(), u"changed"_s);
        QCOMPARE(last.after.value(u"description"_s).toString(), expected[0].description);
        QVERIFY(!last.after.contains(u"name"_s));
    }

    void aValueCanBeTakenAway()
    {
        ExampleRegister example;
        auto application = example.reg->all<Application>()->front();
        application.supplier = u"somebody"_s;
        QVERIFY(example.reg->change(application, stampOn(storeDay)).hasValue());
        application.supplier = QString();
        QVERIFY(example.reg->change(application, stampOn(storeDay)).hasValue());
        QCOMPARE(example.reg->get(application.id)->supplier, QString());
    }

    void nothingChangedIsNoEvent()
    {
        ExampleRegister example;
        const auto head = *historyHead(example.reg->database());
        const auto same = example.reg->all<Application>()->front();
        QVERIFY(example.reg->change(same, stampOn(storeDay)).hasValue());
        QCOMPARE(*historyHead(example.reg->database()), head);
    }
};

} // namespace licet

using licet::RecordStoreTest;
LICET_TEST(RecordStoreTest)

#include "record_store_test.moc"
