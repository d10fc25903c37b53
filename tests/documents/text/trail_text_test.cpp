#include "text/trail_text.h"

#include "authorization/authorization_event.h"
#include "committee/dossier_state.h"
#include "followup/dispatch.h"
#include "lists/lists.h"
#include "request/answer/ksz_answer.h"
#include "request/corrections/correcting.h"
#include "request/event_doer.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "text/request_text.h"
#include "text/sheet_text.h"

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

    /// What one answer says and the other leaves as it was asked stands on both sides.
    void correctedTermsAreComparedTermByTerm()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
        EventInput executed;
        executed.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        executed.lines = {{0, LineOutcome::WithDifferences}};
        executed.lines[0].granted.until = QDate(2027, 12, 31);
        QVERIFY(leader.record(id, RequestEvent::Execute, executed));
        auto &database = example.reg->database();
        const auto answered = events(database, 1, RecordRef::of(id))->front();
        EventCorrection correction;
        correction.lines = {{0, LineOutcome::WithDifferences}};
        correction.lines[0].granted.from = QDate(2027, 6, 1);
        correction.lines[0].granted.conditions = u"only in the office"_s;
        const auto stamp = test::stampOn(leader.day.addDays(9));
        QVERIFY(correctEvent(database, id, answered.sequence, correction, u"misread"_s, stamp));
        const auto draft = example.reg->get(id)->draft;
        QCOMPARE(draft.startDate, std::optional(QDate(2027, 3, 1)));
        QVERIFY(!draft.endDate);
        const auto service = draft.services[0].name;
        const auto trail = *events(database, 100, RecordRef::of(id));
        const auto was =
            u"toegekend met verschillen (Geldig vanaf: 01/03/2027 · Geldig tot en met: 31/12/2027 · "
            "Voorwaarden van het antwoord: –)"_s;
        const auto is = u"toegekend met verschillen (Geldig vanaf: 01/06/2027 · Geldig tot en met: – · "
                        "Voorwaarden van het antwoord: only in the office)"_s;
        const Translator translator(Language::Dutch);
        QCOMPARE(correctionLines(translator, trail, trail.front()),
                 QStringList{u"%1: %2 → %3"_s.arg(service, was, is)});
        // A list says it in the same words.
        const auto &list = *listNamed(u"history"_s);
        const auto rows = *list.rows({RegisterAsOf(database), stamp.happenedOn});
        const auto row = std::find_if(rows.begin(), rows.end(), [](const QJsonObject &one) {
            return one.value(u"kind"_s) == u"corrected"_s && one.value(u"record"_s) == u"request"_s;
        });
        QVERIFY(row != rows.end());
        const auto cell = [&](const QString &member) {
            return listCell(translator, list, *row, member).text;
        };
        QCOMPARE(cell(u"corrected.member"_s), u"Regels"_s);
        QCOMPARE(cell(u"corrected.was"_s), u"%1: %2"_s.arg(service, was));
        QCOMPARE(cell(u"corrected.is"_s), u"%1: %2"_s.arg(service, is));
    }

    void aListSaysWhatWasCorrectedInWords()
    {
        const Translator translator(Language::Dutch);
        const auto &list = *listNamed(u"history"_s);
        const auto corrected = [](const QString &member, const QJsonValue &was, const QJsonValue &is) {
            return QJsonObject{{u"member"_s, member}, {u"was"_s, was}, {u"is"_s, is}};
        };
        const QJsonObject row{
            {u"record"_s, u"request"_s},
            {u"corrected"_s, QJsonArray{corrected(u"happenedOn"_s, u"2026-03-01"_s, u"2026-03-08"_s),
                                        corrected(u"correctedWay"_s, QJsonValue::Null, u"registered"_s)}}};
        const auto cell = [&](const QString &member) { return listCell(translator, list, row, member).text; };
        QCOMPARE(cell(u"corrected.member"_s), u"Gebeurd op; Wijze"_s);
        QCOMPARE(cell(u"corrected.was"_s), u"01/03/2026; –"_s);
        QCOMPARE(cell(u"corrected.is"_s), u"08/03/2026; aangetekend"_s);
    }

    /// Nothing left for it: it was spoken, and the trail does not say that it was sent.
    void aReminderByTelephoneIsCalledSo()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
        auto &database = example.reg->database();
        const auto remind = [&](ChaseWay way, int days) {
            const auto stamp = test::stampOn(leader.day.addDays(days));
            return writeTogether(database, [&](Transaction &transaction) {
                return recordChase(transaction, {{}, id, stamp.happenedOn, way, ppkbCode}, {}, {}, stamp);
            });
        };
        const auto newest = [&] { return events(database, 100, RecordRef::of(id))->front(); };
        QVERIFY(remind(ChaseWay::Telephone, 1));
        const auto spoken = newest();
        QCOMPARE(trailWord(Translator(Language::Dutch), spoken), u"Telefonische herinnering"_s);
        QCOMPARE(trailWord(Translator(Language::French), spoken), u"Rappel téléphonique"_s);
        QCOMPARE(trailWord(Translator(Language::German), spoken), u"Telefonische Erinnerung"_s);
        QVERIFY(sendingLines(Translator(Language::Dutch), spoken).isEmpty());
        QVERIFY(remind(ChaseWay::Letter, 2));
        QCOMPARE(trailWord(Translator(Language::Dutch), newest()), u"Herinnering"_s);
        QCOMPARE(sendingLines(Translator(Language::Dutch), newest()),
                 QStringList{u"Wijze van verzending: per brief"_s});
        const auto &list = *listNamed(u"history"_s);
        QStringList ways;
        for (const auto &row : *list.rows({RegisterAsOf(database), leader.day.addDays(2)}))
            if (row.value(u"kind"_s) == u"chased"_s)
                ways << listCell(Translator(Language::Dutch), list, row, u"way"_s).text;
        QCOMPARE(ways, (QStringList{u"per brief"_s, u"telefonisch"_s}));
    }

    /// Also of one that is to come: the day of its answer is another one.
    void anEndSaysItsLastDay()
    {
        test::ExampleRegister example;
        auto &database = example.reg->database();
        const auto right = example.reg->all<Authorization>()->front();
        auto after = right;
        after.endedOn = QDate(2027, 7, 1);
        const auto stamp = test::stampOn({2027, 1, 15});
        QVERIFY(writeTogether(database, [&](Transaction &transaction) {
            return apply(transaction, right, AuthorizationEvent::End, after, {}, stamp);
        }));
        const auto ended = events(database, 1, RecordRef::of(right.id))->front();
        QCOMPARE(lastDayLine(Translator(Language::Dutch), ended), u"Laatste dag: 30/06/2027"_s);
        QCOMPARE(lastDayLine(Translator(Language::French), ended), u"Dernier jour\u00a0: 30/06/2027"_s);
        auto other = ended;
        other.kind = AuthorizationEvent::Correct;
        QVERIFY(lastDayLine(Translator(Language::Dutch), other).isEmpty());
        const auto &list = *listNamed(u"history"_s);
        for (const auto &row : *list.rows({RegisterAsOf(database), stamp.happenedOn}))
            if (row.value(u"sequence"_s).toInteger() == ended.sequence)
                QCOMPARE(listCell(Translator(Language::Dutch), list, row, u"lastDay"_s).day,
                         std::optional(QDate(2027, 6, 30)));
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
