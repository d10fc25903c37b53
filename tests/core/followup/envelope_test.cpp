#include "followup/envelope.h"

#include "request/request_name.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;

/// What goes into one envelope, and what does not.
class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrozenFormGoesWhereNoScanIs()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        const auto envelope = packEnvelope(example.reg->database(), {id});
        QVERIFY(envelope);
        QCOMPARE(envelope->requests.front().paper, QByteArray("form 1"));
        QCOMPARE(envelope->requests.front().fileName, u"2026-0001-v1.pdf"_s);
        QVERIFY(!envelope->requests.front().isScan);
        QCOMPARE(envelope->recipient.code, u"ppkb"_s);
        QCOMPARE(envelope->language(), Language::Dutch);
    }

    void whatIsSentAgainNamesTheirAnswer()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
        EventInput returned;
        returned.note = u"the annex lacks"_s;
        returned.reference = u"KSZ/2026/77"_s;
        QVERIFY(leader.record(id, RequestEvent::Return, returned));
        leader.lead(id, {RequestEvent::Reopen});
        leader.finalise(id);
        leader.lead(id, {RequestEvent::Sign});
        const auto envelope = packEnvelope(example.reg->database(), {id});
        QVERIFY(envelope);
        QCOMPARE(envelope->requests.front().frozen.version, 2);
        QCOMPARE(envelope->requests.front().theirReference, returned.reference);
    }

    void theNewestScanGoesInItsPlace()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.attachScan(id, test::smallPdf("crooked"));
        leader.attachScan(id, test::smallPdf("straight"), u"gescand één.pdf"_s);
        const auto envelope = packEnvelope(example.reg->database(), {id});
        QCOMPARE(envelope->requests.front().paper, test::smallPdf("straight"));
        QCOMPARE(envelope->requests.front().fileName, u"gescand één.pdf"_s);
        QVERIFY(envelope->requests.front().isScan);
    }

    /// Noted after the next version was made, with the day on which the first one was signed.
    void aScanOfAnEarlierDayIsOfTheVersionOfThatDay()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        const auto first = leader.day;
        leader.lead(id, {RequestEvent::Send});
        leader.day = first.addDays(10);
        leader.lead(id, {RequestEvent::Return, RequestEvent::Reopen});
        leader.finalise(id);
        leader.lead(id, {RequestEvent::Sign});
        leader.day = first;
        leader.attachScan(id, test::smallPdf("of version 1"));
        QVERIFY(!packEnvelope(example.reg->database(), {id})->requests.front().isScan);
        leader.day = first.addDays(10);
        leader.attachScan(id, test::smallPdf("of version 2"));
        QCOMPARE(packEnvelope(example.reg->database(), {id})->requests.front().paper,
                 test::smallPdf("of version 2"));
    }

    void aScanOfAVoidVersionNeverGoes()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.attachScan(id, test::smallPdf("of version 1"));
        leader.lead(id, {RequestEvent::Send, RequestEvent::Return, RequestEvent::Reopen});
        leader.finalise(id);
        leader.lead(id, {RequestEvent::Sign});
        const auto envelope = packEnvelope(example.reg->database(), {id});
        QCOMPARE(envelope->requests.front().paper, QByteArray("form 2"));
        leader.attachScan(id, test::smallPdf("of version 2"));
        QCOMPARE(packEnvelope(example.reg->database(), {id})->requests.front().paper,
                 test::smallPdf("of version 2"));
    }

    void onlyWhatIsSignedAndUnansweredIsSent()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto draft = leader.draft(u"01-production-complete"_s);
        QCOMPARE(packEnvelope(example.reg->database(), {draft}).error(),
                 (Error{ErrorKind::NotSigned, u"request"_s, codedName(*leader.requests().get(draft))}));
        leader.finalise(draft);
        QCOMPARE(packEnvelope(example.reg->database(), {draft}).error(),
                 (Error{ErrorKind::NotSigned, u"request"_s, u"2026-0001"_s}));
        leader.lead(draft, {RequestEvent::Sign});
        QVERIFY(packEnvelope(example.reg->database(), {draft}));
        // A letter that got lost is written again.
        leader.lead(draft, {RequestEvent::Send});
        QVERIFY(packEnvelope(example.reg->database(), {draft}));
        leader.lead(draft, {RequestEvent::Refuse});
        QCOMPARE(packEnvelope(example.reg->database(), {draft}).error().kind, ErrorKind::StateForbids);
    }

    void oneEnvelopeHasOneRecipientAndOneSender()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto one = leader.signedOne(u"01-production-complete"_s);
        const auto two = leader.signedOne(u"02-test-not-applicable"_s);
        const auto ocmw = leader.signedOne(u"09-ocmw-general-authorization"_s);
        const auto both = packEnvelope(example.reg->database(), {two, one});
        QVERIFY(both);
        QCOMPARE(both->requests.size(), size_t(2));
        QCOMPARE(both->requests.front().id, two);
        const auto refused = packEnvelope(example.reg->database(), {one, ocmw});
        QCOMPARE(refused.error().kind, ErrorKind::SeveralRecipients);
        QCOMPARE(refused.error().value, u"Administratieve Cel van de OCMW's"_s);
    }

    void theRecipientIsTakenAsItIsKnownNow()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        auto ppkb = RecordStore<Recipient>::where(example.reg->database(), u"code"_s, u"ppkb"_s)->front();
        ppkb.email = u"new@ksz.example"_s;
        QVERIFY(example.reg->change(ppkb, test::stampOn(leader.day)));
        QCOMPARE(packEnvelope(example.reg->database(), {id})->recipient.email, u"new@ksz.example"_s);
    }

    void aFrenchFormGoesFromAndToFrenchNames()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"10-french"_s);
        const auto envelope = *packEnvelope(example.reg->database(), {id});
        QCOMPARE(envelope.language(), Language::French);
        QCOMPARE(envelope.recipient.name, u"BCSS, service Gestion des programmes, des projets et clients"_s);
        QCOMPARE(envelope.recipient.address, u"Quai de Willebroeck 38, 1000 Bruxelles"_s);
        QCOMPARE(envelope.sender.name, u"Service des Prestations complémentaires (exemple)"_s);
        QCOMPARE(envelope.sender.address, u"Avenue de l’Exemple 12, 1000 Bruxelles"_s);
    }

    void aLetterSpeaksOneLanguage()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto dutch = leader.signedOne(u"01-production-complete"_s);
        const auto french = leader.signedOne(u"10-french"_s);
        const auto more = leader.signedOne(u"02-test-not-applicable"_s);
        QCOMPARE(packEnvelope(example.reg->database(), {dutch, french}).error(),
                 (Error{ErrorKind::SeveralLanguages, u"nl"_s, u"fr"_s}));
        const auto all = *packEnvelopes(example.reg->database(), {dutch, french, more});
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].requests.size(), size_t(2));
        QCOMPARE(all[1].language(), Language::French);
    }

    // Who moves between the signature and the letter writes from where it is.
    void theLetterBearsWhatHoldsOnItsDay()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        auto institution = example.reg->all<Institution>()->front();
        const auto before = institution.address;
        institution.address = u"Nieuwstraat 1, 1000 Brussel"_s;
        auto stamp = test::stampOn(leader.day);
        stamp.happenedOn = leader.day.addDays(10);
        QVERIFY(example.reg->change(institution, stamp));
        const auto senderOn = [&](QDate day) {
            return packEnvelope(example.reg->database(), {id}, day)->sender.address;
        };
        QCOMPARE(senderOn(leader.day.addDays(9)), before);
        QCOMPARE(senderOn(leader.day.addDays(10)), institution.address);
        const auto packed = packEnvelope(example.reg->database(), {id}, leader.day.addDays(10));
        QCOMPARE(packed->requests.front().frozen.institution.address, before);
    }

    // What is frozen keeps its words, whatever the register says later.
    void aFrozenFormKeepsItsNames()
    {
        ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"10-french"_s);
        auto institution = example.reg->all<Institution>()->front();
        institution.names.fr = u"Autre nom"_s;
        QVERIFY(example.reg->change(institution, test::stampOn(leader.day)));
        const auto frozen = packEnvelope(example.reg->database(), {id})->requests.front().frozen;
        QCOMPARE(frozen.institution.name, u"Service des Prestations complémentaires (exemple)"_s);
        QCOMPARE(saidIn(Language::German, frozen).institution.name,
                 u"Dienst für Ergänzende Leistungen (Beispiel)"_s);
        QCOMPARE(saidIn(Language::Dutch, frozen).institution.name,
                 u"Dienst Aanvullende Voorzieningen (voorbeeld)"_s);
        // One from before had one name.
        auto older = frozen;
        older.institution.names = {};
        older.recipient->names = {};
        QCOMPARE(saidIn(Language::German, older).institution.name, frozen.institution.name);
        QCOMPARE(saidIn(Language::German, older).recipient->name, frozen.recipient->name);
    }
};

} // namespace licet

using licet::EnvelopeTest;
LICET_TEST(EnvelopeTest)
#include "envelope_test.moc"
