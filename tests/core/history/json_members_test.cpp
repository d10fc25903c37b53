#include "history/json_members.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QString textOf(const QJsonValue &told)
{
    return told.isString() ? told.toString()
                           : QString::fromUtf8(QJsonDocument(told.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

/// What an event told of a column of several facts, where one before it did not happen.
class JsonMembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItToldStandsAndWhatItLeftDoesNot_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *kind, const char *before, const char *after,
                            const char *without, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromUtf8(before)
                                << QString::fromUtf8(after) << QString::fromUtf8(without)
                                << QString::fromUtf8(told);
        };
        row("another line", "number-received", R"({"lines":[{"line":0,"n":1},{"line":1}]})",
            R"({"lines":[{"line":0,"n":1},{"line":1,"n":2}]})", R"({"lines":[{"line":0},{"line":1}]})",
            R"({"lines":[{"line":0},{"line":1,"n":2}]})");
        row("a line that was not there", "number-received", R"({"lines":[{"line":1,"n":1}]})",
            R"({"lines":[{"line":1,"n":1},{"line":0,"n":2}]})", R"({"lines":[]})",
            R"({"lines":[{"line":0,"n":2}]})");
        row("a line that is no more", "corrected", R"({"lines":[{"line":0},{"line":1}]})",
            R"({"lines":[{"line":1}]})", R"({"lines":[{"line":0},{"line":1},{"line":2}]})",
            R"({"lines":[{"line":1},{"line":2}]})");
        row("within a member", "corrected", R"({"g":{"from":1,"until":2}})", R"({"g":{"from":1,"until":3}})",
            R"({"g":{"from":9,"until":2}})", R"({"g":{"from":9,"until":3}})");
        row("a member that goes", "corrected", R"({"a":1,"b":2})", R"({"b":2})", R"({"a":1,"b":3})",
            R"({"b":3})");
        row("the same one over again", "corrected", R"({"a":1})", R"({"a":2})", R"({"a":2})", R"({"a":2})");
        row("what each tells anew", "answer-amended", R"({"reference":"R","x":1})",
            R"({"reference":"R","x":2})", R"({"reference":"","x":1})", R"({"reference":"R","x":2})");
        row("who signed", "sign", R"([{"name":"A","signedOn":1},{"name":"B"}])",
            R"([{"name":"A","signedOn":1},{"name":"B","signedOn":2}])", R"([{"name":"A"},{"name":"B"}])",
            R"([{"name":"A"},{"name":"B","signedOn":2}])");
        row("an answer of its own", "execute", R"({"reference":"R","x":1})", R"({"reference":"R","x":2})",
            R"({"reference":"","x":1})", R"({"reference":"R","x":2})");
        row("words", "corrected", "as typed", "[otherwise]", "before", "[otherwise]");
        row("a list that tells nothing apart", "corrected", R"(["a"])", R"(["a","b"])", R"([])",
            R"(["a","b"])");
    }
    void whatItToldStandsAndWhatItLeftDoesNot()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, without);
        QFETCH(const QString, told);
        QCOMPARE(textOf(toldOf(EventKind::stored(kind), before, after, without)), told);
    }
    /// Schema 1 wrote it as JSON.
    void whatIsKeptAsJsonStaysSo()
    {
        const QJsonObject before{{u"a"_s, 1}, {u"b"_s, 1}};
        const QJsonObject after{{u"a"_s, 1}, {u"b"_s, 2}};
        const QJsonObject without{{u"a"_s, 5}, {u"b"_s, 1}};
        const auto told = toldOf(EventKind::stored(u"corrected"_s), before, after, without);
        QVERIFY(told.isObject());
        QCOMPARE(told.toObject(), (QJsonObject{{u"a"_s, 5}, {u"b"_s, 2}}));
    }
    /// What one column holds as one fact is never put together of two.
    void onlyColumnsOfSeveralFactsAreToldByMember()
    {
        const auto corrected = EventKind::stored(u"corrected"_s);
        QVERIFY(tellsOfMembers(corrected, u"answer"_s));
        QVERIFY(tellsOfMembers(EventKind::stored(u"sign"_s), u"signatures"_s));
        QVERIFY(!tellsOfMembers(corrected, u"operations"_s));
        QVERIFY(!tellsOfMembers(EventKind::stored(u"execute"_s), u"answer"_s));
    }
};

} // namespace licet

using licet::JsonMembersTest;
LICET_TEST(JsonMembersTest)
#include "json_members_test.moc"
