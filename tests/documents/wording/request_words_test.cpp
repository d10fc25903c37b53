#include "documents/wording/request_words.h"
#include "support/test_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

class RequestWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwnNextSentence()
    {
        const Phrases phrases(Language::English);
        QSet<QString> sentences;
        for (const auto &state : Words<RequestState>::all) {
            Request request;
            request.state = state.value;
            sentences.insert(nextSentence(phrases, request));
        }
        QCOMPARE(sentences.size(), qsizetype(Words<RequestState>::all.size()));
    }

    void whoSignsAndWhenIsSaidAsFarAsItIsKnown()
    {
        const Phrases phrases(Language::English);
        Request request;
        request.state = RequestState::Finalised;
        QCOMPARE(nextSentence(phrases, request), u"Print the form and have it signed."_s);
        request.draft.signatory = u"%1 Claes"_s;
        QCOMPARE(nextSentence(phrases, request), u"Print the form and have it signed by %1 Claes."_s);
        request.draft.signingDate = QDate(2026, 12, 7);
        QCOMPARE(nextSentence(phrases, request),
                 u"Print the form and have it signed by %1 Claes on 07/12/2026."_s);
    }

    void theSubjectCountsFurtherServices()
    {
        const Phrases phrases(Language::English);
        QCOMPARE(subjectOf(phrases, RequestKind::New, {}, 0), u"new: no service yet"_s);
        QCOMPARE(subjectOf(phrases, RequestKind::Change, u"A"_s, 1), u"change: A"_s);
        QCOMPARE(subjectOf(phrases, RequestKind::End, u"A"_s, 3), u"end: A +2"_s);
    }

    void everyEventHasItsOwnWord()
    {
        const Phrases phrases(Language::English);
        QSet<QString> words{eventWord(phrases, u"added"_s), eventWord(phrases, u"changed"_s),
                            eventWord(phrases, u"recovered"_s)};
        for (const auto &event : Words<RequestEvent>::all)
            words.insert(eventWord(phrases, wordOf(event.value)));
        QCOMPARE(words.size(), qsizetype(Words<RequestEvent>::all.size() + 3));
    }

    void whatCanBeReopenedAreMembersOfTheDraft()
    {
        const auto members = RecordJson<Draft>::names();
        for (const auto &member : reopenableMembers()) {
            QVERIFY2(members.contains(member), qPrintable(member));
            QVERIFY(!memberWord(Phrases(Language::English), member).isEmpty());
        }
    }
};

} // namespace licet

using licet::RequestWordsTest;
LICET_TEST(RequestWordsTest)
#include "request_words_test.moc"
