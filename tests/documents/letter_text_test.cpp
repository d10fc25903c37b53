#include "documents/letter_text.h"
#include "support/test_registry.h"
#include "text/error_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace licet {

/// The user's own words for a letter: which are refused, and what values do in them.
class LetterTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: it fits
        QTest::addColumn<QString>("named");
        QTest::newRow("plain") << u"Dear all"_s << -1 << QString();
        QTest::newRow("field") << u"To {{recipient}}"_s << -1 << QString();
        QTest::newRow("spaces") << u"To {{ recipient }} and {{{sender}}} {{& day}} {{! aside }}"_s << -1
                                << QString();
        QTest::newRow("list") << u"{{#requests}}{{number}} {{sender}}{{/requests}}"_s << -1 << QString();
        QTest::newRow("unknown") << u"{{recipent}}"_s << int(ErrorKind::UnknownField) << u"recipent"_s;
        QTest::newRow("empty") << u"{{}}"_s << int(ErrorKind::UnknownField) << QString();
        QTest::newRow("outside the list")
            << u"{{number}} {{#requests}}{{/requests}}"_s << int(ErrorKind::UnknownField) << u"number"_s;
        QTest::newRow("not within a negation")
            << u"{{^requests}}{{number}}{{/requests}}"_s << int(ErrorKind::UnknownField) << u"number"_s;
        QTest::newRow("list as value") << u"{{requests}}"_s << int(ErrorKind::UnknownField) << u"requests"_s;
        QTest::newRow("partial") << u"{{> other}}"_s << int(ErrorKind::UnknownField) << u"> other"_s;
        QTest::newRow("delimiters") << u"{{=<% %>=}}"_s << int(ErrorKind::UnknownField) << u"=<% %>="_s;
        QTest::newRow("tag unclosed")
            << u"To {{recipient and more"_s << int(ErrorKind::TagUnclosed) << u"{{recipient and more"_s;
        QTest::newRow("section unclosed")
            << u"{{#several}}x"_s << int(ErrorKind::TagUnclosed) << u"{{#several}}"_s;
        QTest::newRow("closed twice")
            << u"{{#several}}x{{/several}}{{/several}}"_s << int(ErrorKind::TagUnopened) << u"{{/several}}"_s;
        QTest::newRow("crossed") << u"{{#single}}{{#several}}{{/single}}{{/several}}"_s
                                 << int(ErrorKind::TagUnopened) << u"{{/single}}"_s;
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const QString, named);
        for (const auto &letter : {LetterText{{}, text}, LetterText{text, {}}}) {
            const auto checked = checkLetterText(letter, chaseFields());
            QCOMPARE(checked ? -1 : int(checked.error().kind), kind);
            if (kind < 0)
                continue;
            QCOMPARE(checked.error().subject, named);
            const auto sentence = describe(Translator(Language::English), checked.error());
            QVERIFY2(sentence.contains(named) && sentence.count(u'.') >= 1, qPrintable(sentence));
            QCOMPARE(filledText(letter, chaseFields(), {}).error().kind, ErrorKind(kind));
        }
    }

    void theShippedWordsOfEveryLanguageFit()
    {
        for (const auto &one : EnumCodes<Language>::all) {
            const auto text = shippedText(u"chase"_s, one.value);
            QVERIFY(text && !text->subject.isEmpty() && !text->text.isEmpty());
            QVERIFY(checkLetterText(*text, chaseFields()));
            // What the letter must name is named in each.
            for (const auto &field : {"number", "version", "theirReference", "application", "services",
                                      "environment", "sentOn", "acknowledgedOn", "waited", "chases"})
                QVERIFY2(text->text.contains(u"{{%1}}"_s.arg(QLatin1StringView(field))), field);
        }
        QCOMPARE(shippedText(u"no-letter"_s, Language::Dutch).error().kind, ErrorKind::FormUnknown);
    }

    void valuesStandAsTextWhateverIsInThem()
    {
        LetterValues values;
        values.fields = {{u"recipient"_s, u"{{sender}} <b>%1</b> &amp; \"x\""_s},
                         {u"sender"_s, u"A\nB\r\u202EC\u0007"_s}};
        const auto filled =
            filledText({u"{{recipient}}"_s, u"{{recipient}}|{{sender}}"_s}, chaseFields(), values);
        QVERIFY(filled);
        QCOMPARE(filled->subject, u"{{sender}} <b>%1</b> &amp; \"x\""_s);
        QCOMPARE(filled->text, u"{{sender}} <b>%1</b> &amp; \"x\"|A B C"_s);
    }

    void anEmptyValueCountsAsNotStated()
    {
        LetterValues values;
        values.fields = {{u"recipient"_s, u" "_s}, {u"sender"_s, u"S"_s}};
        values.requests = {{{u"number"_s, u"1"_s}, {u"theirReference"_s, QString()}},
                           {{u"number"_s, u"2"_s}, {u"theirReference"_s, u"R"_s}}};
        const auto text = u"{{#recipient}}R{{/recipient}}{{^recipient}}none{{/recipient}}\n"
                          "{{#requests}}\n– {{number}}{{#theirReference}} ({{theirReference}})"
                          "{{/theirReference}}\n{{/requests}}\nend"_s;
        QCOMPARE(filledText({{}, text}, chaseFields(), values)->text, u"none\n– 1\n– 2 (R)\nend"_s);
    }

    void linesOfWhatIsLeftOutLeaveNoHoles()
    {
        const auto text = u"a\n\n{{#single}}\nb\n{{/single}}\n\n{{#several}}\nc\n{{/several}}\n\nd  \n"_s;
        QCOMPARE(filledText({{}, text}, chaseFields(), {})->text, u"a\n\nd"_s);
    }
};

} // namespace licet

using licet::LetterTextTest;
LICET_TEST(LetterTextTest)
#include "letter_text_test.moc"
