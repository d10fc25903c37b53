#include "base/language_texts.h"

#include "institution/person.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class LanguageTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneFallsBackOnTheUsualText()
    {
        const LanguageTexts texts{{}, u"Service"_s, {}};
        QCOMPARE(texts.in(Language::French, u"Dienst"_s), u"Service"_s);
        QCOMPARE(texts.in(Language::Dutch, u"Dienst"_s), u"Dienst"_s);
        QCOMPARE(texts.in(Language::English, u"Dienst"_s), u"Dienst"_s);
        const LanguageTexts filled{{}, u"à compléter"_s, u"  "_s};
        QCOMPARE(filled.in(Language::French, u"Dienst"_s), u"Dienst"_s);
        QCOMPARE(filled.in(Language::German, u"Dienst"_s), u"Dienst"_s);
        QVERIFY(!filled.has(Language::French) && !filled.has(Language::English));
    }

    void theUsualTextIsThatOfItsLanguage()
    {
        const LanguageTexts texts{{}, u"Service"_s, {}};
        QCOMPARE(texts.with(u"Dienst"_s, Language::Dutch), (LanguageTexts{u"Dienst"_s, u"Service"_s, {}}));
        QCOMPARE(texts.with(u"Office"_s, Language::English), texts);
        // One of its own goes before it.
        QCOMPARE(texts.with(u"Dienst"_s, Language::French), texts);
    }

    void aTitleFallsBackOnTheFirstThatIsStated()
    {
        const PrintedTitle title{u" "_s, u"directrice"_s, u"Direktorin"_s, {}};
        QCOMPARE(title.printedIn(Language::German), u"Direktorin"_s);
        QCOMPARE(title.printedIn(Language::Dutch), u"directrice"_s);
        QCOMPARE(title.printedIn(Language::English), u"directrice"_s);
        QCOMPARE(PrintedTitle{}.printedIn(Language::Dutch), QString());
    }
};

} // namespace licet

using licet::LanguageTextsTest;
LICET_TEST(LanguageTextsTest)
#include "language_texts_test.moc"
