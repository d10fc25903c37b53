#include "followup/did_not_happen.h"
#include "followup/due_reader.h"
#include "history/history_query.h"
#include "request/check.h"
#include "request/corrections/correcting.h"
#include "request/event_doer.h"
#include "request/facts_reader.h"
#include "request/given_signature.h"
#include "request/requests_as_of.h"
#include "request/signing.h"
#include "support/example_data.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::stampOn;

namespace {

const QDate day(2026, 12, 7);
const auto official = u"Marleen Claes"_s;
const auto president = u"Nadia Simons"_s;

/// A finalised request on a form of which its version asks that president and official both sign.
struct OfTwo
{
    OfTwo()
    {
        const auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
        Person person;
        person.institution = institution.id;
        person.name = president;
        Mandate mandate;
        mandate.person = *example.reg->add(person, stampOn({2026, 1, 5}));
        mandate.role = Role::President;
        mandate.title.nl = u"voorzitter van de raad"_s;
        mandate.from = QDate(2026, 1, 1);
        presidency = *example.reg->add(mandate, stampOn({2026, 1, 5}));
        id = *requests().create(test::draftFrom(u"01-production-complete"_s), stampOn(day));
        finalise();
    }
    RequestStore &requests() { return example.reg->requests(); }
    Request request() { return *requests().get(id); }
    Facts facts()
    {
        auto facts = *readFacts(example.reg->database(), request().draft, day, id);
        facts.form.signatures = SignaturesAsked::AllOf;
        facts.form.signatories = {Role::ManagingOfficial, Role::President};
        return facts;
    }
    void finalise()
    {
        const auto done = requests().finalise(id, facts(), stampOn(day), test::plainPaper);
        if (!done)
            qFatal("not finalised: %d", int(done.error().kind));
    }
    Result<EventOutcome> sign(const QString &name, QDate on = day, EventInput input = {})
    {
        input.signedBy = name;
        const auto known = *readFacts(example.reg->database(), request().draft, QDate(2027, 1, 4), id);
        return requests().record(id, RequestEvent::Sign, input, known, stampOn(on));
    }
    Result<EventOutcome> record(RequestEvent event)
    {
        EventInput input;
        input.note = u"because"_s;
        return requests().record(id, event, input, facts(), stampOn(day));
    }
    qint64 eventOf(const QString &name)
    {
        for (const auto &one : *events(example.reg->database(), 100, RecordRef::of(id)))
            if (one.kind == RequestEvent::Sign && doerOf(one) == name)
                return one.sequence;
        return 0;
    }
    Result<void> correct(const QString &name, const EventCorrection &correction)
    {
        return correctEvent(example.reg->database(), id, eventOf(name), correction, u"Verkeerd."_s,
                            stampOn(day.addDays(9)));
    }
    Result<Revoked> didNotHappen(const QString &name)
    {
        return recordDidNotHappen(example.reg->database(), id, eventOf(name), u"Verkeerde aanvraag."_s,
                                  stampOn(day));
    }

    test::ExampleRegister example;
    Id<Mandate> presidency;
    Id<Request> id;
};

QStringList codesOf(const CheckOutcome &outcome, const QString &rule)
{
    QStringList found;
    for (const auto &one : outcome.findings)
        if (one.rule == rule)
            found << one.outcome;
    return found;
}

} // namespace

class SeveralSignaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormSaysWhoMustSign()
    {
        const auto form = readJsonBytes<FormDefinition>(
            R"({"name": "ocmw", "version": "2027-01", "serviceLines": 1, "requiredEnclosures": [],
                "recipient": "ocmw-cell", "signatures": "all-of",
                "signatories": ["managing-official", "president"]})");
        QVERIFY(form);
        QCOMPARE(form->signatures, SignaturesAsked::AllOf);
        QCOMPARE(form->signatories, (std::vector<Role>{Role::ManagingOfficial, Role::President}));
        // None that is shipped does.
        for (const auto &one : EnumCodes<FormVariant>::all)
            QCOMPARE(currentForm(one.value)->signatures, SignaturesAsked::OneOf);
    }

    void itStaysFinalisedUntilTheLastSigned()
    {
        OfTwo two;
        QCOMPARE(awaitedSignatories(two.request().signatures), (QStringList{official, president}));
        const auto first = two.sign(president);
        QVERIFY(first);
        QCOMPARE(first->state, RequestState::Finalised);
        QCOMPARE(first->stillToSign, QStringList{official});
        QVERIFY(!two.requests().versions(two.id)->back().signedOn);
        QVERIFY(!two.record(RequestEvent::Send));
        const auto last = two.sign(official, day.addDays(1));
        QVERIFY(last);
        QCOMPARE(last->state, RequestState::Signed);
        QCOMPARE(last->stillToSign, QStringList());
        QCOMPARE(two.request().stateSince, day.addDays(1));
        QCOMPARE(two.requests().versions(two.id)->back().signedOn, std::optional(day.addDays(1)));
        // The history names each.
        QVERIFY(two.eventOf(president) > 0 && two.eventOf(official) > two.eventOf(president));
    }

    void whoIsNotNamedIsTheNextOne()
    {
        OfTwo two;
        QVERIFY(two.sign({}));
        QCOMPARE(awaitedSignatories(two.request().signatures), QStringList{president});
        QVERIFY(two.sign({}));
        QCOMPARE(two.request().state, RequestState::Signed);
        QVERIFY(two.eventOf(official) > 0 && two.eventOf(president) > two.eventOf(official));
    }

    void nobodySignsTwiceNorForTheOther()
    {
        OfTwo two;
        QVERIFY(two.sign(official));
        const auto twice = two.sign(u"marleen  claes"_s);
        QVERIFY(!twice);
        QCOMPARE(twice.error(), (Error{ErrorKind::AlreadyRecorded, official}));
        const auto other = two.sign(u"Bart Lefèvre"_s);
        QVERIFY(!other);
        QCOMPARE(other.error(), (Error{ErrorKind::SignatoryDiffers, president, u"Bart Lefèvre"_s}));
    }

    void eachNeedsTheMandateOfThatDay()
    {
        OfTwo two;
        auto mandate = *RecordStore<Mandate>::get(two.example.reg->database(), two.presidency);
        mandate.until = day.addDays(-1);
        QVERIFY(two.example.reg->change(mandate, stampOn(day)));
        const auto refused = two.sign(president);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::MandateUnusable);
        QCOMPARE(two.request().state, RequestState::Finalised);
    }

    // What the register says of a day between them follows from their order.
    void theyAreRecordedInTheOrderOfTheirDays()
    {
        OfTwo two;
        QVERIFY(two.sign(official, day.addDays(2)));
        const auto earlier = two.sign(president, day.addDays(1));
        QVERIFY(!earlier);
        QCOMPARE(earlier.error(),
                 (Error{ErrorKind::BeforeLaterEvent, u"request sign"_s, day.addDays(2).toString(Qt::ISODate),
                        QString::number(two.eventOf(official))}));
        QVERIFY(two.sign(president, day.addDays(2)));
    }

    void somebodyElseSignsForTheOneWhoIsNamed()
    {
        OfTwo two;
        EventInput input;
        input.note = u"De voorzitter is verhinderd."_s;
        input.signsInstead = true;
        input.signsFor = president;
        const auto done = two.sign(u"Bart Lefèvre"_s, day, input);
        QVERIFY(done);
        QCOMPARE(done->stillToSign, QStringList{official});
        input.signsFor = u"Els Peeters"_s;
        const auto refused = two.sign(u"Bart Lefèvre"_s, day, input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignatoryDiffers);
    }

    void aSignatureThatDidNotHappenIsAwaitedAgain()
    {
        OfTwo two;
        QVERIFY(two.sign(official));
        QVERIFY(two.didNotHappen(official));
        QCOMPARE(two.request().state, RequestState::Finalised);
        QCOMPARE(awaitedSignatories(two.request().signatures), (QStringList{official, president}));
        QVERIFY(two.sign(official));
        QVERIFY(two.sign(president));
        QCOMPARE(two.request().state, RequestState::Signed);
        // Of two the earlier one is part of what the later one completed.
        const auto first = two.didNotHappen(official);
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::RestsOnEvent);
        QVERIFY(two.didNotHappen(president));
        QCOMPARE(two.request().state, RequestState::Finalised);
        QCOMPARE(awaitedSignatories(two.request().signatures), QStringList{president});
        QVERIFY(!two.requests().versions(two.id)->back().signedOn);
    }

    void listsAndWhatIsDueSayWhoHasYetToSign()
    {
        OfTwo two;
        const auto &database = two.example.reg->database();
        const auto said = [&] {
            QStringList names;
            for (const auto &one : *two.requests().summaries())
                if (one.id == two.id)
                    names << one.stillToSign.join(u", "_s);
            for (const auto &one : *requestSummaries(RegisterAsOf(database, {}, day)))
                if (one.id == two.id)
                    names << one.stillToSign.join(u", "_s);
            for (const auto &one : *readDueItems(database, day))
                if (one.record == RecordRef::of(two.id) && one.kind == DueKind::Signature)
                    names << one.stillToSign.join(u", "_s);
            return names;
        };
        const auto both = official + u", "_s + president;
        QCOMPARE(said(), (QStringList{both, both, both}));
        QVERIFY(two.sign(official));
        QCOMPARE(said(), (QStringList{president, president, president}));
        QVERIFY(two.sign(president));
        QCOMPARE(said(), (QStringList{QString(), QString()}));
    }

    void aNewVersionAsksForAllAnew()
    {
        for (const auto event : {RequestEvent::Reopen, RequestEvent::Decline}) {
            OfTwo two;
            QVERIFY(two.sign(official));
            QVERIFY(two.record(event));
            QVERIFY(two.request().signatures.empty());
            two.finalise();
            QCOMPARE(awaitedSignatories(two.request().signatures), (QStringList{official, president}));
        }
    }

    void thePostThatNobodyHoldsIsFound()
    {
        OfTwo two;
        auto facts = two.facts();
        const auto draft = two.request().draft;
        const auto rule = u"signatory-entitled"_s;
        QCOMPARE(codesOf(check(draft, facts), rule), QStringList());
        Absence absence;
        absence.person = RecordStore<Mandate>::get(two.example.reg->database(), two.presidency)->person;
        absence.from = absence.until = day;
        facts.staff.absences.push_back(absence);
        QCOMPARE(codesOf(check(draft, facts), rule), QStringList{u"absent"_s});
        facts.form.signatories = {Role::ManagingOfficial, Role::Ciso};
        std::erase_if(facts.staff.mandates, [](const Mandate &one) { return one.role == Role::Ciso; });
        QCOMPARE(codesOf(check(draft, facts), rule), QStringList{u"other-vacant"_s});
        // One signature is enough for the forms as they are.
        facts.form = *currentForm(FormVariant::WebServices);
        QCOMPARE(codesOf(check(draft, facts), rule), QStringList());
    }

    void theDayOfOneIsPutRight()
    {
        OfTwo two;
        QVERIFY(two.sign(official, day.addDays(1)));
        EventCorrection correction;
        correction.happenedOn = day;
        QVERIFY(two.correct(official, correction));
        QCOMPARE(lastSignedOn(two.request().signatures), std::optional(day));
        QVERIFY(two.sign(president, day.addDays(3)));
        // Not after the one that followed.
        correction.happenedOn = day.addDays(4);
        const auto refused = two.correct(official, correction);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::AfterNextEvent);
        correction.happenedOn = day.addDays(2);
        QVERIFY(two.correct(official, correction));
        QCOMPARE(two.request().state, RequestState::Signed);
        QCOMPARE(two.request().stateSince, day.addDays(3));
        const auto given = *givenSignatures(two.example.reg->database(), two.id);
        QCOMPARE(given.front().day, day.addDays(2));
        // The last one's day is that of the version.
        QVERIFY(two.correct(president, correction));
        QCOMPARE(two.request().stateSince, day.addDays(2));
        QCOMPARE(two.requests().versions(two.id)->back().signedOn, std::optional(day.addDays(2)));
        QCOMPARE(lastSignedOn(two.request().signatures), std::optional(day.addDays(2)));
        // What was put right stands in the way of nothing.
        QVERIFY(two.didNotHappen(president));
        QCOMPARE(awaitedSignatories(two.request().signatures), QStringList{president});
    }

    void thePersonOfOneIsPutRight()
    {
        OfTwo two;
        QVERIFY(two.sign(official));
        EventCorrection correction;
        correction.doneBy = u"Bart Lefèvre"_s;
        const auto refused = two.correct(official, correction);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignatoryDiffers);
        // It was the other one who signed.
        correction.doneBy = president;
        QVERIFY(two.correct(official, correction));
        QCOMPARE(awaitedSignatories(two.request().signatures), QStringList{official});
        QVERIFY(two.sign(official));
        QCOMPARE(two.request().state, RequestState::Signed);
        // Neither signs twice.
        const auto twice = two.correct(official, correction);
        QVERIFY(!twice);
        QCOMPARE(twice.error(), (Error{ErrorKind::AlreadyRecorded, president}));
    }

    void theRulesRunAgainOfWhoSignedInstead()
    {
        OfTwo two;
        EventInput input;
        input.note = u"De voorzitter is verhinderd."_s;
        input.signsInstead = true;
        input.signsFor = president;
        const auto stranger = u"Niemand Anders"_s;
        QVERIFY(two.sign(stranger, day, input));
        QVERIFY(two.sign(official));
        const auto found = [&] {
            const auto facts = two.facts();
            return codesOf(check(two.request().draft, facts), u"signatory-entitled"_s);
        };
        QCOMPARE(found(), QStringList{u"signed-unknown"_s});
        // Who may sign by P15 is not the president.
        EventCorrection correction;
        correction.doneBy = u"Bart Lefèvre"_s;
        correction.signsInstead = true;
        QVERIFY(two.correct(stranger, correction));
        QCOMPARE(found(), QStringList{u"signed-no-mandate"_s});
        correction.doneBy = president;
        correction.signsInstead = false;
        QVERIFY(two.correct(stranger, correction));
        QCOMPARE(found(), QStringList());
    }
};

} // namespace licet

using licet::SeveralSignaturesTest;
LICET_TEST(SeveralSignaturesTest)
#include "several_signatures_test.moc"
