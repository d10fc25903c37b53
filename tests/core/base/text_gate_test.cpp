#include "base/text_gate.h"

#include "base/entering_json.h"
#include "base/limits.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace licet {

class TextGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySeesGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entered");
        QTest::newRow("plain") << u"PersonService"_s << u"PersonService"_s;
        QTest::newRow("marks stay") << u"Énergie, Łódź, ’, €"_s << u"Énergie, Łódź, ’, €"_s;
        QTest::newRow("byte order mark") << u"\uFEFFPersonService"_s << u"PersonService"_s;
        QTest::newRow("zero width space") << u"PersonService\u200B"_s << u"PersonService"_s;
        QTest::newRow("soft hyphen") << u"Person\u00ADService"_s << u"PersonService"_s;
        QTest::newRow("direction marks") << u"\u200E27/06/2025\u202E"_s << u"27/06/2025"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u'b' << u"ab"_s;
        QTest::newRow("escape") << u"a\u001B[31mb"_s << u"a[31mb"_s;
        QTest::newRow("non-character") << u"a\uFFFEb\uFDD0"_s << u"ab"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xD800) + u'b' << u"ab"_s;
        QTest::newRow("a tag") << u"a\U000E0041b"_s << u"ab"_s;
        QTest::newRow("a whole character of two units") << u"a 𐐀"_s << u"a 𐐀"_s;
        QTest::newRow("variation selector, Hangul filler") << u"a\uFE0F\u3164"_s << u"a"_s;
        QTest::newRow("no-break space stays a space") << u"n°\u00A05"_s << u"n°\u00A05"_s;
        QTest::newRow("line ends and tabs stay") << u"a\r\nb\rc\u2028d\te\n"_s << u"a\nb\nc\nd\te\n"_s;
    }
    void whatNobodySeesGoes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, entered);
        QCOMPARE(enteredText(text), entered);
        QCOMPARE(enteredText(entered), entered);
    }

    void aLineHasOne()
    {
        QCOMPARE(enteredLine(u"\uFEFF a\r\nb\tc\u00A0"_s), u"a b c"_s);
        QCOMPARE(enteredLine(u"\u200B"_s), QString());
    }

    void dashesSlashesAndSpacesOfNumbersAreOne()
    {
        QCOMPARE(enteredNumber(u"009\u20110123\u20134567"), u"009-0123-4567"_s);
        QCOMPARE(enteredNumber(u"5 \u2212\u00A0\u202F3"), u"5 - 3"_s);
        QCOMPARE(enteredNumber(u"\uFEFF12\u2044081 "), u"12/081"_s);
    }

    void everyTextOfAFileEntersThroughIt()
    {
        const auto read = parseEnteringJson(
            QByteArrayLiteral("{\"people\": [{\"name\": \"\\u200bJoris\", \"aliases\": [\"a\\u0000b\"]}]}"));
        QVERIFY(read.hasValue());
        const auto person = read->toObject()[u"people"_s].toArray()[0].toObject();
        QCOMPARE(person[u"name"_s].toString(), u"Joris"_s);
        QCOMPARE(person[u"aliases"_s].toArray()[0].toString(), u"ab"_s);
    }

    void whatIsBeyondTheLimitsIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &json, const char *path) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << QString::fromLatin1(path);
        };
        row("all well", "{'a': [{'perDay': 400, 'from': '1990-01-01', 'until': '2099-12-31'}], 'b': {}}", "");
        row("the same name in two objects", "{'a': {'x': 1}, 'b': {'x': 1}, 'c': [{'x': 1}, {'x': 2}]}", "");
        row("a name that is also a text", "{'a': 'b', 'b': 'a'}", "");
        row("twice", "{'a': {'x': 1, 'y': '}', 'x': 2}}", "a.x");
        row("twice, written otherwise", "{'list': [{}, {'x': 1, '\\u0078': 2}]}", "list[1].x");
        row("calls a day", "{'draft': {'services': [{'volume': {'perDay': -400}}]}}",
            "draft.services[0].volume.perDay");
        row("no calls", "{'perDay': 0}", "perDay");
        row("years of a log", "{'retentionYears': 1000000000}", "retentionYears");
        row("the first day of all", "{'people': [{'from': '0001-01-01'}]}", "people[0].from");
        row("a day before 1990", "{'from': '1989-12-31'}", "from");
        row("a day after 2099", "{'from': '2100-01-01'}", "from");
        row("a year", "{'normsAssessments': [{'year': 20255}]}", "normsAssessments[0].year");
        row("a sector", "{'sector': '17.1', 'a': {'sector': '017/001'}, 'b': {'sector': ''}}", "");
        row("a long text", "{'purpose': '" + QByteArray(limits::textSigns + 1, 'x') + "'}", "purpose");
        row("a text as long as can be", "{'purpose': '" + QByteArray(limits::textSigns, 'x') + "'}", "");
        row("a long list", "{'people': [" + QByteArray("1,").repeated(limits::listItems) + "1]}", "people");
    }
    void whatIsBeyondTheLimitsIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, path);
        const auto read = parseEnteringJson(json);
        if (path.isEmpty()) {
            QVERIFY2(read.hasValue(), read ? "" : qPrintable(read.error().subject));
            return;
        }
        QVERIFY(!read);
        QCOMPARE(read.error().kind, path == u"purpose"  ? ErrorKind::TextTooLong
                                    : path == u"people" ? ErrorKind::ListTooLong
                                                        : ErrorKind::WrongMemberType);
        QCOMPARE(read.error().subject, path);
        QVERIFY(!read.error().value.isEmpty());
        QVERIFY(!read.error().hint.isEmpty());
    }

    void aSectorHasTwoNumbers()
    {
        for (const auto *wrong : {"n.v.t.", "1000.1", "17", "17.1.1", "-17.1"}) {
            const auto read =
                parseEnteringJson(QByteArray("{\"institutions\": [{\"sector\": \"") + wrong + "\"}]}");
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::NotASectorCode);
            QCOMPARE(read.error().subject, u"institutions[0].sector"_s);
        }
    }

    void aTextThatIsNoDayIsNoDay()
    {
        QVERIFY(parseEnteringJson(
                    "{\"purpose\": \"law of 0001-01-01\", \"normsDue\": \"19-39\", \"x\": \"2026-02-31\"}")
                    .hasValue());
    }
};

} // namespace licet

using licet::TextGateTest;
LICET_TEST(TextGateTest)
#include "text_gate_test.moc"
