#include "support/test_registry.h"
#include "text/dossier_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

class DossierTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsItsOwnInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &language : EnumCodes<Language>::all)
            QTest::newRow(language.code) << language.value;
    }
    void everyWordIsItsOwnInEveryLanguage()
    {
        QFETCH(Language, language);
        const Translator translator(language);
        areAllDifferent<DossierEvent>(translator);
        areAllDifferent<ChecklistTopic>(translator);
        areAllDifferent<Authority>(translator);
        areAllDifferent<ReviewCause>(translator);
        areAllDifferent<Verdict>(translator);
        QSet<QString> sentences;
        for (const auto &state : EnumCodes<DossierState>::all)
            sentences.insert(nextSentence(translator, state.value));
        QCOMPARE(sentences.size(), qsizetype(EnumCodes<DossierState>::all.size()));
    }

    void everyGapIsSaidWithItsParticulars()
    {
        const Translator translator(Language::English);
        QSet<QString> sentences;
        for (int gap = int(DossierGap::NoSubject); gap <= int(DossierGap::NormsPointLate); ++gap) {
            const DossierFinding finding{DossierGap(gap), ChecklistPoint{{}, false, {}, u"Own %2"_s},
                                         u"Dienst %3"_s, u"Two factors"_s, QDate(2026, 12, 7)};
            const auto sentence = describe(translator, finding);
            QVERIFY(!sentence.contains(u"%1"));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(DossierGap::NormsPointLate) + 1);
        QVERIFY(sentences.contains(u"“Own %2” is not done yet on the checklist."_s));
        QVERIFY(sentences.contains(
            u"An open point of the norms of Dienst %3 was due on 07/12/2026: Two factors"_s));
    }

    void aPointIsNamedByTopicSubjectOrText()
    {
        const Translator translator(Language::English);
        QCOMPARE(nameOf(translator, {u"Text"_s, false, ChecklistTopic::Purpose, u"Subject"_s}), u"Purpose"_s);
        QCOMPARE(nameOf(translator, {u"Text"_s, false, {}, u"Subject"_s}), u"Subject"_s);
        QCOMPARE(nameOf(translator, {u"Text\nmore"_s, false, {}, {}}), u"Text more"_s);
        QVERIFY(!nameOf(translator, {}).isEmpty());
    }

private:
    template <Coded E>
    static void areAllDifferent(const Translator &translator)
    {
        QSet<QString> words;
        for (const auto &one : EnumCodes<E>::all)
            words.insert(term(translator, one.value));
        QCOMPARE(words.size(), qsizetype(EnumCodes<E>::all.size()));
    }
};

} // namespace licet

using licet::DossierTextTest;
LICET_TEST(DossierTextTest)

#include "dossier_text_test.moc"
