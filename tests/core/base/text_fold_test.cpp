#include "base/text_fold.h"
#include "support/test_registry.h"

#include <random>

using namespace Qt::StringLiterals;

namespace licet {

class TextFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseMarksAndSpacesAreGone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("case") << u"OCMW Gent"_s << u"ocmw gent"_s;
        QTest::newRow("marks") << u"Énergie à Liège, Maïté"_s << u"energie a liege, maite"_s;
        QTest::newRow("marks apart") << u"E\u0301nergie"_s << u"energie"_s;
        QTest::newRow("two letters in one") << u"Œuvre, Straße, Æ"_s << u"oeuvre, strasse, ae"_s;
        QTest::newRow("one that is no letter and mark") << u"Łódź, Ø"_s << u"lodz, o"_s;
        QTest::newRow("spaces") << u"  a \t\u00a0b\n c  "_s << u"a b c"_s;
        QTest::newRow("apostrophe") << u"l’aide"_s << u"l'aide"_s;
        QTest::newRow("end of a sentence") << u"Voorbeeld. . "_s << u"voorbeeld"_s;
        QTest::newRow("a mark alone") << u"a \u00a8 b"_s << u"a b"_s;
        QTest::newRow("another script") << u"ΑΘΉΝΑ Σ"_s << u"αθηνα σ"_s;
        QTest::newRow("beyond one unit") << u"a 𐐀"_s << u"a 𐐨"_s;
    }
    void caseMarksAndSpacesAreGone()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForComparison(text), folded);
    }

    /// A letter beyond the table sends the whole text Unicode's way.
    void theTableSaysWhatUnicodeSays()
    {
        std::mt19937 random(20261207);
        for (int turn = 0; turn < 3'000; ++turn) {
            QString text;
            for (int n = int(random() % 20); n > 0; --n)
                text += QChar(char16_t(random() % 0x180));
            QCOMPARE(foldForComparison(text + u'a'), foldForComparison(text + u'\u0200'));
        }
    }

    void whatIsFoldedStaysAsItIs()
    {
        for (const auto &text : {u"Énergie. à  Liège"_s, u"ß ŉ ¼ ½."_s})
            QCOMPARE(foldForComparison(foldForComparison(text)), foldForComparison(text));
    }
};

} // namespace licet

using licet::TextFoldTest;
LICET_TEST(TextFoldTest)
#include "text_fold_test.moc"
