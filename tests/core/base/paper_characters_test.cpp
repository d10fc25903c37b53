#include "base/paper_characters.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class PaperCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFontsHaveStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << u"KSZ/BCSS 12/081 (a=b)\n\tsecond line"_s;
        QTest::newRow("our languages") << u"Écaussinnes « à l’œil » – ÖSHZ, Straße, ẞ, 12\u00A0000 €"_s;
        QTest::newRow("neighbours") << u"Łódź, Győr, Şükrü, Ștefan, Tháng, Αθήνα, Київ"_s;
        QTest::newRow("signs") << u"→ ≤ ≥ ≠ − × ½ □ …"_s;
    }
    void whatTheFontsHaveStaysAsItIs()
    {
        QFETCH(const QString, text);
        QCOMPARE(paperText(text), text);
        QCOMPARE(signsWithoutGlyph(text), QStringList());
    }

    void whatTheyLackIsABoxAndIsNamedOnce()
    {
        const auto text = u"klaar ✓ en ✓, 中 en 𠮷"_s;
        QCOMPARE(paperText(text), u"klaar □ en □, □ en □"_s);
        QCOMPARE(signsWithoutGlyph(text),
                 QStringList({u"✓ (U+2713)"_s, u"中 (U+4E2D)"_s, u"𠮷 (U+20BB7)"_s}));
    }

    // As word processors write it; the fonts have another sign for it.
    void aHyphenThatDoesNotBreakIsAHyphen()
    {
        QCOMPARE(paperText(u"KSZ\u2011nummer"_s), u"KSZ-nummer"_s);
        QCOMPARE(signsWithoutGlyph(u"KSZ\u2011nummer"_s), QStringList());
    }

    void aLetterWithAMarkOfItsOwnIsOneLetter()
    {
        QCOMPARE(paperText(u"Lefe\u0300vre"_s), u"Lefèvre"_s);
        QCOMPARE(signsWithoutGlyph(u"Lefe\u0300vre"_s), QStringList());
    }

    void whatNobodySeesIsNoFinding()
    {
        QCOMPARE(paperLine(u"a\u00ADb\u200B\r\nc"_s), u"ab c"_s);
        QCOMPARE(signsWithoutGlyph(u"a\u00ADb\u200B\u202E\r\nc"_s), QStringList());
    }
};

} // namespace licet

using licet::PaperCharactersTest;
LICET_TEST(PaperCharactersTest)
#include "paper_characters_test.moc"
