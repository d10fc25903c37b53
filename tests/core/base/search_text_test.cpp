#include "base/search_text.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

bool finds(const QString &typed, const QString &text)
{
    SearchLines lines;
    lines.add(u"something before"_s);
    lines.add(text);
    lines.add(u"something after"_s);
    return lines.find(searchWords(typed)) == std::vector{1};
}

} // namespace

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreFoundInAnySpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *typed, const char *text, bool found) {
            QTest::addRow("%s in %s", typed, text)
                << QString::fromUtf8(typed) << QString::fromUtf8(text) << found;
        };
        row("12/81", "12/081", true);
        row("12/081", "12/81", true);
        row("12/081", "12/081", true);
        row("2012/81", "12/081", true);
        row("nr 12/81", "12/081", true);
        row("12/82", "12/081", false);
        row("12/801", "12/081", false);
        row("8/62", "SCSZ/08/062", true);
        row("SCSZ/8/62", "SCSZ/08/062", true);
        row("scsz/08/062", "SCSZ/08/062", true);
        row("62", "SCSZ/08/062", true);
        row("9/62", "SCSZ/08/062", false);
        row("0999.000.129", "0999000129", true);
        row("0999000129", "0999.000.129", true);
        row("0999 000 129", "0999000129", true);
        row("999.000", "0999000129", true);
        row("999000129", "0999.000.129", true);
        row("BE 0999.000.129", "0999000129", true);
        row("BE0999000129", "0999.000.129", true);
        row("0999.000.228", "0999000129", false);
        row("00901234567", "00901234567", true);
        row("901234567", "00901234567", true);
        row("009 012 345 67", "00901234567", true);
        row("1234", "00901234567", true);
        row("009 012 345 68", "00901234567", false);
        row("2026-0001", "2026-0001", true);
        row("2026-1", "2026-0001", true);
        row("0001", "2026-0001", true);
        row("2026-2", "2026-0001", false);
        row("7/3/2027", "07/03/2027", true);
        row("000", "2026-0001", true);
        row("0", "12/081", true);
    }
    void numbersAreFoundInAnySpelling()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(finds(typed, text), found);
        QCOMPARE(finds(typed, u"words "_s + text + u" and more"_s), found);
    }

    void textsAreFoundWithoutCaseAndMarks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("marks in the text") << u"lefevre"_s << u"Bart Lefèvre"_s << true;
        QTest::newRow("marks typed") << u"LEFÈVRE bart"_s << u"Bart Lefevre"_s << true;
        QTest::newRow("mark on its own") << u"lefe\u0300vre"_s << u"Lefèvre"_s << true;
        QTest::newRow("two letters") << u"coeur strasse"_s << u"Cœur Straße"_s << true;
        QTest::newRow("apostrophe") << u"l'aide"_s << u"l’aide"_s << true;
        QTest::newRow("another script") << u"Ω"_s << u"the ω of it"_s << true;
        QTest::newRow("one word is missing") << u"bart claes"_s << u"Bart Lefèvre"_s << false;
        QTest::newRow("a line's end") << u"one two"_s << u"one\ntwo"_s << true;
        QTest::newRow("words across it") << u"onetwo"_s << u"one\ntwo"_s << false;
        QTest::newRow("nothing but spaces finds all") << u"  "_s << u"x"_s << false;
    }
    void textsAreFoundWithoutCaseAndMarks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(finds(typed, text), found);
    }

    void aSearchWithoutWordsFindsEveryLine()
    {
        SearchLines lines;
        lines.add({});
        lines.add(u"b"_s);
        QCOMPARE(lines.find({}), (std::vector{0, 1}));
    }

    void everyLineIsFoundOnceAndInOrder()
    {
        SearchLines lines;
        for (const auto *text : {"aa aa", "b", "aab", "", "baa"})
            lines.add(QString::fromLatin1(text));
        QCOMPARE(lines.find(searchWords(u"aa"_s)), (std::vector{0, 2, 4}));
        QCOMPARE(lines.find(searchWords(u"b aa"_s)), (std::vector{2, 4}));
        QCOMPARE(lines.find(searchWords(u"ab"_s)), std::vector{2});
    }

    /// Narrowing only looks at what was found before: it must never lose a line.
    void aLongerTextNarrowsOnlyWhenItIsSureTo_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("sure");
        QTest::newRow("a letter more") << u"doss"_s << u"dossi"_s << true;
        QTest::newRow("a word more") << u"doss"_s << u"doss x"_s << true;
        QTest::newRow("a digit more") << u"12/8"_s << u"12/81"_s << true;
        QTest::newRow("zero that may go") << u"12/0"_s << u"12/08"_s << false;
        QTest::newRow("a letter less") << u"dossi"_s << u"doss"_s << false;
        QTest::newRow("groups become a number") << u"009 012 34"_s << u"009 012 345"_s << true;
    }
    void aLongerTextNarrowsOnlyWhenItIsSureTo()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, sure);
        QCOMPARE(narrows(searchWords(before), searchWords(after)), sure);
    }
};

} // namespace licet

using licet::SearchTextTest;
LICET_TEST(SearchTextTest)

#include "search_text_test.moc"
