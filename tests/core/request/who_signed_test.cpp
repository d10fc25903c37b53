#include "request/check.h"
#include "request/corrections/correcting.h"
#include "request/facts_reader.h"
#include "request/signing.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::stampOn;

namespace {

const QDate signedThen(2026, 12, 7);
const auto nobody = u"Niemand Anders"_s;
const auto deputy = u"Bart Lefèvre"_s;
const auto rule = u"signatory-entitled"_s;

/// A request that somebody else signed than its form names.
struct SignedInstead
{
    explicit SignedInstead(const QString &name)
    {
        id = lead.finalised(u"01-production-complete"_s);
        EventInput input;
        input.signedBy = name;
        input.signsInstead = true;
        input.note = u"De ambtenaar was ziek."_s;
        if (const auto done = lead.record(id, RequestEvent::Sign, input); !done)
            qFatal("not signed: %d", int(done.error().kind));
    }
    QStringList found(const QString &which = rule)
    {
        const auto draft = lead.requests().get(id)->draft;
        const auto facts = *readFacts(example.reg->database(), draft, QDate(2027, 3, 1), id);
        QStringList all;
        for (const auto &one : check(draft, facts).findings)
            if (one.rule == which)
                all << one.outcome + u' ' + one.arguments.join(u'|');
        return all;
    }
    Result<void> correct(const EventCorrection &correction)
    {
        for (const auto &one : *events(example.reg->database(), 100, RecordRef::of(id)))
            if (one.kind == RequestEvent::Sign)
                return correctEvent(example.reg->database(), id, one.sequence, correction, u"Verkeerd."_s,
                                    stampOn(signedThen.addDays(20)));
        return Error{ErrorKind::NotFound};
    }
    void letBeAbsent(const QString &name, QDate from, QDate until)
    {
        for (const auto &person : *example.reg->all<Person>())
            if (person.name == name) {
                Absence absence;
                absence.person = person.id;
                absence.from = from;
                absence.until = until;
                QVERIFY(example.reg->add(absence, stampOn(signedThen)));
            }
    }

    test::ExampleRegister example;
    test::Leader lead{*example.reg};
    Id<Request> id;
};

} // namespace

/// What the rules find of a form that is signed: of whoever really signed it, on that day.
class WhoSignedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasNotEntitledStaysFound()
    {
        SignedInstead request(nobody);
        const QStringList expected{
            u"signed-unknown Niemand Anders|2026-12-07|Dienst Aanvullende Voorzieningen (voorbeeld)"_s};
        QCOMPARE(request.found(), expected);
        for (const auto event : {RequestEvent::Send, RequestEvent::Acknowledge, RequestEvent::Execute}) {
            EventInput input;
            input.numberFollows = true;
            QVERIFY(request.lead.record(request.id, event, input));
            QCOMPARE(request.found(), expected);
        }
        const auto shown = findingsOnSignatures(request.example.reg->database(),
                                                *request.lead.requests().get(request.id), QDate(2027, 3, 1));
        QCOMPARE(int(shown->size()), 1);
        QCOMPARE(shown->front().severity, Severity::Error);
    }

    void whoWasEntitledIsNot()
    {
        SignedInstead request(deputy);
        QCOMPARE(request.found(), QStringList());
        // By the register as it is put right.
        request.letBeAbsent(deputy, signedThen.addDays(-1), signedThen.addDays(3));
        QCOMPARE(request.found(), QStringList{u"signed-absent Bart Lefèvre|2026-12-07|2026-12-10"_s});
    }

    void whoGoesByAnotherNameSinceIsNotFound()
    {
        SignedInstead request(deputy);
        for (auto person : *request.example.reg->all<Person>())
            if (person.name == deputy) {
                person.name = u"Bart Lefèvre-Maes"_s;
                QVERIFY(request.example.reg->change(person, stampOn(signedThen.addDays(9))));
            }
        QCOMPARE(request.found(), QStringList());
        // Whoever is put in the place and was not entitled is.
        EventCorrection correction;
        correction.doneBy = nobody;
        correction.signsInstead = true;
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found().size(), 1);
    }

    void theConsultantSignsOnlyInTheirAbsence()
    {
        SignedInstead request(u"Joris Wouters"_s);
        QCOMPARE(
            request.found(),
            QStringList{u"signed-others-present Joris Wouters|2026-12-07|Marleen Claes, Bart Lefèvre"_s});
        QCOMPARE(request.found(u"self-signed"_s), QStringList{u" Joris Wouters"_s});
        request.letBeAbsent(u"Marleen Claes"_s, signedThen, signedThen);
        request.letBeAbsent(deputy, signedThen, signedThen);
        QCOMPARE(request.found(), QStringList());
    }

    void aCorrectionIsFollowed()
    {
        SignedInstead request(nobody);
        EventCorrection correction;
        correction.doneBy = deputy;
        correction.signsInstead = true;
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found(), QStringList());
        correction = {};
        correction.doneBy = u"Marleen Claes"_s;
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found(), QStringList());
        correction.doneBy = nobody;
        correction.signsInstead = true;
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found().size(), 1);
    }

    // As signing itself: without a mandate, on another day, and both are found all the same.
    void aCorrectionTakesWhoHadNoMandate()
    {
        SignedInstead request(deputy);
        request.letBeAbsent(u"Marleen Claes"_s, signedThen, signedThen);
        EventCorrection correction;
        correction.doneBy = u"Marleen Claes"_s;
        QCOMPARE(request.correct(correction).error().kind, ErrorKind::MandateUnusable);
        correction.signsInstead = true;
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found().size(), 1);
        // Only the day is put right: on the next one she was there.
        correction = {};
        correction.happenedOn = signedThen.addDays(1);
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found(), QStringList());
        correction.happenedOn = signedThen;
        QCOMPARE(request.correct(correction).error().kind, ErrorKind::MandateUnusable);
        correction.signsInstead = true;
        QVERIFY(request.correct(correction));
        QCOMPARE(request.found().size(), 1);
        // Who may sign as printed does not sign instead.
        correction.happenedOn = signedThen.addDays(1);
        QCOMPARE(request.correct(correction).error().kind, ErrorKind::SignsAsPrinted);
    }

    void aNewVersionIsJudgedByWhoWillSign()
    {
        SignedInstead request(nobody);
        request.lead.lead(request.id, {RequestEvent::Reopen});
        QVERIFY(!request.found().join(u' ').contains(nobody));
        const auto shown = findingsOnSignatures(request.example.reg->database(),
                                                *request.lead.requests().get(request.id), signedThen);
        QVERIFY(shown->empty());
    }

    void whatIsNotSignedYetHasNone()
    {
        test::ExampleRegister example;
        test::Leader lead(*example.reg);
        const auto id = lead.finalised(u"01-production-complete"_s);
        QVERIFY(findingsOnSignatures(example.reg->database(), *lead.requests().get(id), signedThen)->empty());
        lead.lead(id, {RequestEvent::Sign});
        QVERIFY(findingsOnSignatures(example.reg->database(), *lead.requests().get(id), signedThen)->empty());
    }
};

} // namespace licet

using licet::WhoSignedTest;
LICET_TEST(WhoSignedTest)
#include "who_signed_test.moc"
