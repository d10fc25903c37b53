#include "text/trail_text.h"

#include "committee/dossier_state.h"
#include "request/answer/ksz_answer.h"
#include "request/corrections/correcting.h"
#include "request/event_doer.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "text/request_text.h"

using namespace Qt::StringLiterals;

namespace licet {

class TrailTextTest : public QObject
{
    Q_OBJECT

private:
    static Event eventOf(RequestEvent kind, const QString &doneBy = {})
    {
        Event event;
        event.record.kind = RecordKind::Request;
        event.table = u"request"_s;
        event.kind = kind;
        event.who = u"katrien"_s;
        event.doneBy = doneBy;
        return event;
    }
    static QString sentence(Language language, const Event &event)
    {
        const Translator translator(language);
        return trailSentence(translator, eventWord(translator, event.kind.code()), event);
    }

private Q_SLOTS:
    void whoDidItAndWhoNotedItStandApart()
    {
        const auto event = eventOf(RequestEvent::Sign, u"Marleen Claes"_s);
        QCOMPARE(sentence(Language::Dutch, event),
                 u"Ondertekend door Marleen Claes, genoteerd door katrien"_s);
        QCOMPARE(sentence(Language::French, event), u"Signée par Marleen Claes, noté par katrien"_s);
        QCOMPARE(sentence(Language::German, event),
                 u"Unterzeichnet von Marleen Claes, eingetragen von katrien"_s);
    }

    void anOfficeIsNamedInTheLanguage()
    {
        const auto event = eventOf(RequestEvent::Execute, securityServiceCode);
        QCOMPARE(sentence(Language::Dutch, event),
                 u"Uitgevoerd door de veiligheidsdienst van de KSZ, genoteerd door katrien"_s);
        QCOMPARE(sentence(Language::Dutch, eventOf(RequestEvent::Acknowledge, ppkbCode)),
                 u"Ontvangst bevestigd door PPKB, genoteerd door katrien"_s);
    }

    void whatTheCommitteeDidIsTheCommittees()
    {
        for (const auto &deed : EnumCodes<DossierEvent>::all) {
            Event event;
            event.record.kind = RecordKind::Decision;
            event.kind = deed.value;
            event.who = u"katrien"_s;
            const bool isOurs =
                deed.value == DossierEvent::File || deed.value == DossierEvent::AnswerInformation ||
                deed.value == DossierEvent::Contacted || deed.value == DossierEvent::NotDelivered;
            const auto told = trailSentence(Translator(Language::Dutch), u"Wat"_s, event);
            QCOMPARE(told, isOurs ? u"Wat door katrien"_s : u"Wat door het comité, genoteerd door katrien"_s);
        }
    }

    void anOlderEventNeverSaysThatItsNoterDidIt()
    {
        QCOMPARE(sentence(Language::Dutch, eventOf(RequestEvent::Sign)),
                 u"Ondertekend, genoteerd door katrien"_s);
        QCOMPARE(sentence(Language::Dutch, eventOf(RequestEvent::Execute)),
                 u"Uitgevoerd door de veiligheidsdienst van de KSZ, genoteerd door katrien"_s);
    }

    void whoDoesAndNotesIsNamedOnce()
    {
        QCOMPARE(sentence(Language::Dutch, eventOf(RequestEvent::Send)), u"Verstuurd door katrien"_s);
        QCOMPARE(sentence(Language::Dutch, eventOf(RequestEvent::Sign, u"Katrien"_s)),
                 u"Ondertekend door katrien"_s);
    }

    void whatTheAnswerSaidStandsWithIt()
    {
        auto event = eventOf(RequestEvent::Execute);
        Answer answer;
        answer.reference = u"KSZ/26/123"_s;
        answer.dated = QDate(2026, 10, 12);
        answer.programNumber = *ProgramNumber::parse(u"00901234567");
        answer.lines = {{0, LineOutcome::Granted, {}}, {1, LineOutcome::NotGranted, u"geen doel"_s}};
        event.after.insert(u"answer"_s, writeJson(answer));
        const Translator dutch(Language::Dutch), french(Language::French);
        QCOMPARE(answerLines(dutch, event, {u"A"_s, u"B"_s}),
                 (QStringList{u"Hun kenmerk: KSZ/26/123 van 12/10/2026"_s, u"Programmanummer: 00901234567"_s,
                              u"A: toegekend zoals gevraagd"_s, u"B: niet toegekend – geen doel"_s}));
        QVERIFY(answerLines(french, event, {}).contains(u"Ligne 1\u00a0: accordée telle que demandée"_s));
        event.before = event.after;
        QVERIFY(answerLines(dutch, event, {}).isEmpty());
    }

    void howAFormLeftStandsWithItsSending()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        EventInput input;
        input.way = LeavingWay::Registered;
        input.original = OriginalPlace::Kept;
        QVERIFY(leader.record(id, RequestEvent::Send, input));
        const auto sent = events(example.reg->database(), 1, RecordRef::of(id))->front();
        const auto lines = [&](Language language) { return sendingLines(Translator(language), sent); };
        QCOMPARE(lines(Language::English),
                 (QStringList{u"Way: by registered post"_s, u"Signed original: kept here"_s}));
        QCOMPARE(lines(Language::Dutch), (QStringList{u"Wijze van verzending: aangetekend"_s,
                                                      u"Ondertekend origineel: hier bewaard"_s}));
        QCOMPARE(lines(Language::French), (QStringList{u"Mode d’envoi\u00a0: par envoi recommandé"_s,
                                                       u"Original signé\u00a0: conservé ici"_s}));
        QCOMPARE(lines(Language::German), (QStringList{u"Versandweg: per Einschreiben"_s,
                                                       u"Unterzeichnetes Original: hier aufbewahrt"_s}));
    }

    /// Schema 2 keeps an answer as the text that SQLite stores.
    void whatARecordedAnswerSaidStandsWithItToo()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
        EventInput input;
        input.reference = u"KSZ/26/123"_s;
        QVERIFY(leader.record(id, RequestEvent::Acknowledge, input));
        const auto answered = events(example.reg->database(), 1, RecordRef::of(id))->front();
        QCOMPARE(answerLines(Translator(Language::Dutch), answered, {}),
                 QStringList{u"Hun kenmerk: KSZ/26/123"_s});
    }

    void aCorrectionSaysOldAndNew()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send, RequestEvent::Acknowledge});
        auto &database = example.reg->database();
        const auto answered = events(database, 1, RecordRef::of(id))->front();
        EventCorrection correction;
        correction.happenedOn = leader.day.addDays(1);
        correction.doneBy = u"An Peeters"_s;
        correction.reference = u"KSZ/26/124"_s;
        QVERIFY(correctEvent(database, id, answered.sequence, correction, u"the letter"_s,
                             test::stampOn(leader.day.addDays(9))));
        const auto trail = *events(database, 100, RecordRef::of(id));
        QCOMPARE(correctionLines(Translator(Language::Dutch), trail, trail.front()),
                 (QStringList{u"Dag: 07/12/2026 → 08/12/2026"_s, u"Gedaan door: PPKB → An Peeters"_s,
                              u"Hun kenmerk: – → KSZ/26/124"_s}));
        QVERIFY(correctionLines(Translator(Language::Dutch), trail, answered).isEmpty());
    }

    void theRegisterKeepsWhoDidEachEvent()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        const auto signatory = example.reg->requests().get(id)->draft.signatory;
        leader.lead(id, {RequestEvent::Send, RequestEvent::Acknowledge});
        EventInput asked;
        asked.note = u"Which operations?"_s;
        asked.signedBy = u"An Peeters"_s;
        QVERIFY(leader.record(id, RequestEvent::AskInformation, asked));
        const auto past = *events(example.reg->database(), 100, RecordRef::of(id));
        const auto doer = [&](RequestEvent kind) {
            for (const auto &one : past)
                if (one.kind == kind)
                    return one.doneBy;
            return u"no such event"_s;
        };
        QVERIFY(!signatory.isEmpty());
        QCOMPARE(doer(RequestEvent::Sign), signatory);
        QCOMPARE(doer(RequestEvent::Send), QString());
        QCOMPARE(doer(RequestEvent::Acknowledge), QString(ppkbCode));
        QCOMPARE(doer(RequestEvent::AskInformation), u"An Peeters"_s);
    }
};

} // namespace licet

using licet::TrailTextTest;
LICET_TEST(TrailTextTest)
#include "trail_text_test.moc"
