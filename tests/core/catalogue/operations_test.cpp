#include "authorization/authorization.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

/// "All" is a bare text in JSON, where everything else that a column keeps is a list or an object.
class OperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyReadAsTheyWereWritten_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("all") << true << QStringList() << QByteArray("\"all\"");
        QTest::newRow("named") << false << QStringList{u"consult"_s, u"a \"b\""_s}
                               << QByteArray("[\"consult\",\"a \\\"b\\\"\"]");
        QTest::newRow("not said") << false << QStringList() << QByteArray("[]");
    }
    void theyReadAsTheyWereWritten()
    {
        QFETCH(bool, all);
        QFETCH(QStringList, named);
        QFETCH(QByteArray, bytes);
        const Operations operations{all, named};
        QCOMPARE(jsonBytes(operations), bytes);
        const auto read = readJsonBytes<Operations>(bytes);
        QVERIFY(read.hasValue());
        QCOMPARE(*read, operations);
    }

    void otherThingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &bytes :
             {"\"some\"", "{\"all\":true}", "\"all", "\"all\",\"all\"", "\"all\"]", "7", ""})
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void otherThingsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readJsonBytes<Operations>(bytes));
    }

    void anAuthorizationForAllKeepsThem()
    {
        test::ExampleRegister example;
        auto one = example.reg->all<Authorization>()->front();
        one.id = {};
        one.operations = {true, {}};
        const auto id = example.reg->add(one, test::stampOn(QDate(2026, 6, 4)));
        QVERIFY(id.hasValue());
        const auto read = example.reg->get(*id);
        QVERIFY(read.hasValue());
        QVERIFY(read->operations.all);
        QVERIFY(example.reg->all<Authorization>().hasValue());
    }
};

} // namespace licet

using licet::OperationsTest;
LICET_TEST(OperationsTest)

#include "operations_test.moc"
