#include "documents/wording/dossier_words.h"
#include "support/test_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

class DossierWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsItsOwnInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &language : Words<Language>::all)
            QTest::newRow(language.code) << language.value;
    }
    void everyWordIsItsOwnInEveryLanguage()
    {
        QFETCH(Language, language);
        const Phrases phrases(language);
        areAllDifferent<DossierEvent>(phrases);
        areAllDifferent<ChecklistTopic>(phrases);
        areAllDifferent<Authority>(phrases);
        areAllDifferent<ReviewCause>(phrases);
        areAllDifferent<Verdict>(phrases);
        QSet<QString> sentences;
        for (const auto &state : Words<DossierState>::all)
            sentences.insert(nextSentence(phrases, state.value));
        QCOMPARE(sentences.size(), qsizetype(Words<DossierState>::all.size()));
    }

    void everyGapIsSaidWithItsParticulars()
    {
        const Phrases phrases(Language::English);
        QSet<QString> sentences;
        for (int gap = int(DossierGap::NoSubject); gap <= int(DossierGap::NormsPointLate); ++gap) {
            const DossierFinding finding{DossierGap(gap), ChecklistPoint{{}, false, {}, u"Own %2"_s},
                                         u"Dienst %3"_s, u"Two factors"_s, QDate(2026, 12, 7)};
            const auto sentence = describe(phrases, finding);
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
        const Phrases phrases(Language::English);
        QCOMPARE(nameOf(phrases, {u"Text"_s, false, ChecklistTopic::Purpose, u"Subject"_s}), u"Purpose"_s);
        QCOMPARE(nameOf(phrases, {u"Text"_s, false, {}, u"Subject"_s}), u"Subject"_s);
        QCOMPARE(nameOf(phrases, {u"Text\nmore"_s, false, {}, {}}), u"Text more"_s);
        QVERIFY(!nameOf(phrases, {}).isEmpty());
    }

private:
    template <Worded E>
    static void areAllDifferent(const Phrases &phrases)
    {
        QSet<QString> words;
        for (const auto &one : Words<E>::all)
            words.insert(word(phrases, one.value));
        QCOMPARE(words.size(), qsizetype(Words<E>::all.size()));
    }
};

} // namespace licet

Q_DECLARE_METATYPE(licet::Language)

using licet::DossierWordsTest;
LICET_TEST(DossierWordsTest)

#include "dossier_words_test.moc"
