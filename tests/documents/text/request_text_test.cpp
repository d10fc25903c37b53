#include "support/test_registry.h"
#include "text/request_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace licet {

class RequestTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwnNextSentence()
    {
        const Translator translator(Language::English);
        QSet<QString> sentences;
        for (const auto &state : EnumCodes<RequestState>::all) {
            Request request;
            request.state = state.value;
            sentences.insert(nextSentence(translator, request));
        }
        QCOMPARE(sentences.size(), qsizetype(EnumCodes<RequestState>::all.size()));
    }

    void whoSignsAndWhenIsSaidAsFarAsItIsKnown()
    {
        const Translator translator(Language::English);
        Request request;
        request.state = RequestState::Finalised;
        QCOMPARE(nextSentence(translator, request), u"Print the form and have it signed."_s);
        request.draft.signatory = u"%1 Claes"_s;
        QCOMPARE(nextSentence(translator, request), u"Print the form and have it signed by %1 Claes."_s);
        request.draft.signingDate = QDate(2026, 12, 7);
        QCOMPARE(nextSentence(translator, request),
                 u"Print the form and have it signed by %1 Claes on 07/12/2026."_s);
        QCOMPARE(nextSentence(translator, request, SigningChance::DayPassed),
                 u"07/12/2026 has passed, the day on which %1 Claes was to sign at the latest: have the form "
                 "signed now."_s);
        QCOMPARE(nextSentence(translator, request, SigningChance::NotByThem),
                 u"07/12/2026 has passed, the day on which %1 Claes was to sign at the latest, and %1 Claes "
                 "may not sign today: make the form out again for somebody who may."_s);
    }

    void theSubjectNamesTwoServicesAndCountsMore()
    {
        const Translator translator(Language::English);
        QCOMPARE(subjectOf(translator, RequestKind::New, {}), u"new: no service yet"_s);
        QCOMPARE(subjectOf(translator, RequestKind::New, {QString(), u" "_s}), u"new: no service yet"_s);
        QCOMPARE(subjectOf(translator, RequestKind::Change, {u"A"_s}), u"change: A"_s);
        QCOMPARE(subjectOf(translator, RequestKind::Change, {u"A"_s, u"B"_s}), u"change: A, B"_s);
        QCOMPARE(subjectOf(translator, RequestKind::End, {u"A"_s, u"%1"_s, u"C"_s}),
                 u"end: A and 2 others"_s);
        QCOMPARE(servicesText(Translator(Language::Dutch), {u"A"_s, u"B"_s, u"C"_s}), u"A en 2 andere"_s);
    }

    void theNamesWithinANameStandAsTyped()
    {
        const RequestName name{{}, u"production"_s, u"2026-10-12"_s, Environment::Test, QDate(2026, 12, 7)};
        QCOMPARE(requestName(Translator(Language::English), name),
                 u"production · 2026-10-12 · test · 07/12/2026"_s);
    }

    void everyEventHasItsOwnWord()
    {
        const Translator translator(Language::English);
        QSet<QString> words{eventWord(translator, u"added"_s), eventWord(translator, u"changed"_s),
                            eventWord(translator, u"recovered"_s)};
        for (const auto &event : EnumCodes<RequestEvent>::all)
            words.insert(eventWord(translator, codeOf(event.value)));
        QCOMPARE(words.size(), qsizetype(EnumCodes<RequestEvent>::all.size() + 3));
    }

    void whatCanBeReopenedAreMembersOfTheDraft()
    {
        const auto members = RecordJson<Draft>::names();
        for (const auto &member : reopenableMembers()) {
            QVERIFY2(members.contains(member), qPrintable(member));
            QVERIFY(!memberWord(Translator(Language::English), member).isEmpty());
        }
    }
};

} // namespace licet

using licet::RequestTextTest;
LICET_TEST(RequestTextTest)
#include "request_text_test.moc"
