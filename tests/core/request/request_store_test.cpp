#include "base/limits.h"
#include "request/facts_reader.h"
#include "request/request_writing.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::draftFrom;
using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate finalisingDay(2026, 12, 7);

Result<RenderedPaper> paperWithNumber(const PaperInput &input)
{
    return RenderedPaper{"form of " + input.frozen.code.toLatin1(), "cover"};
}

} // namespace

class RequestStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftReadsBackAsItWasWritten()
    {
        ExampleRegister example;
        auto draft = draftFrom(u"10-french"_s);
        draft.remarks = u"línea 1\nline 2 'quoted' \"q\" %1 {{x}} <b>"_s;
        const auto id = *example.reg->requests().create(draft, stampOn(finalisingDay));
        QCOMPARE(example.reg->requests().get(id)->draft, draft);
        QCOMPARE(example.reg->requests().summaries()->front().application, draft.application);
    }

    void aTextBeyondItsLimitIsNotKept()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        auto draft = draftFrom(u"01-production-complete"_s);
        const auto id = *requests.create(draft, stampOn(finalisingDay));
        draft.purpose = QString(limits::textSigns, u'x');
        QVERIFY(requests.save(id, 0, draft, {}, stampOn(finalisingDay)).hasValue());
        draft.purpose += u'x';
        const auto refused = requests.save(id, 1, draft, {}, stampOn(finalisingDay));
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorKind::TextTooLong, u"purpose"_s, u"20001"_s, u"20000"_s}));
        QVERIFY(!requests.create(draft, stampOn(finalisingDay)));
    }

    void savingGuardsAgainstASecondWriter()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        auto draft = draftFrom(u"01-production-complete"_s);
        const auto id = *requests.create(draft, stampOn(finalisingDay));
        draft.purpose = u"another"_s;
        QVERIFY(requests.save(id, 0, draft, {}, stampOn(finalisingDay)).hasValue());
        const auto stale = requests.save(id, 0, draft, {}, stampOn(finalisingDay));
        QCOMPARE(stale.error().kind, ErrorKind::ChangedMeanwhile);
    }

    void whatWasTypedSurvivesACrash()
    {
        ExampleRegister example;
        const auto path = example.reg->path();
        auto draft = draftFrom(u"01-production-complete"_s);
        const auto id = *example.reg->requests().create(draft, stampOn(finalisingDay));
        draft.purpose = u"half a sent"_s;
        QVERIFY(example.reg->requests().keep(id, draft, {}, stampOn(finalisingDay).enteredAt).hasValue());
        QCOMPARE(events(example.reg->database(), 100, RecordRef::of(id))->size(), size_t(1));
        example.reg.reset();
        auto again = *Register::open(path, Access::ReadWrite);
        QCOMPARE(*again->requests().recoverAutosaved(stampOn(finalisingDay)), 1);
        QCOMPARE(again->requests().get(id)->draft.purpose, u"half a sent"_s);
        QCOMPARE(events(again->database(), 100, RecordRef::of(id))->front().kind.code(), u"recovered"_s);
        QCOMPARE(*again->requests().recoverAutosaved(stampOn(finalisingDay)), 0);
    }

    // What was signed is what was asked; only what the table allows leads back to a draft.
    void theDraftOfARequestPastItIsNotWritten_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<RequestState>("state");
        QTest::newRow("finalised") << 0 << RequestState::Finalised;
        QTest::newRow("signed") << 1 << RequestState::Signed;
        QTest::newRow("sent") << 2 << RequestState::Sent;
        QTest::newRow("executed") << 3 << RequestState::Executed;
    }
    void theDraftOfARequestPastItIsNotWritten()
    {
        QFETCH(const int, events);
        QFETCH(const RequestState, state);
        ExampleRegister example;
        test::Leader leader(*example.reg);
        auto &requests = leader.requests();
        const auto id = leader.finalised(u"01-production-complete"_s);
        EventInput input;
        input.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        constexpr std::array all{RequestEvent::Sign, RequestEvent::Send, RequestEvent::Execute};
        for (int event = 0; event < events; ++event)
            QVERIFY(leader.record(id, all[size_t(event)], input));
        const auto before = *requests.get(id);
        QCOMPARE(before.state, state);
        const auto head = *historyHead(example.reg->database());
        auto after = before;
        after.draft.purpose = u"another"_s;
        after.advice.reasons[u"self-signed"_s] = u"another"_s;
        const auto stamp = stampOn(leader.day);
        QCOMPARE(requests.save(id, before.revision, after.draft, after.advice, stamp).error().kind,
                 ErrorKind::StateForbids);
        // Neither by what a crash left of its typing, nor by whatever else comes to write it.
        QVERIFY(requests.keep(id, after.draft, after.advice, stamp.enteredAt));
        QCOMPARE(*requests.recoverAutosaved(stamp), 0);
        {
            const auto transaction = *Transaction::begin(example.reg->database());
            QCOMPARE(
                rewriteRequest(*transaction, before, after, RecordEvent::Changed, {}, stamp).error().kind,
                ErrorKind::StateForbids);
        }
        QCOMPARE(*requests.get(id), before);
        QCOMPARE(*historyHead(example.reg->database()), head);
    }

    void finalisingFreezesBytesThatProveThemselves()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto id = *requests.create(draftFrom(u"01-production-complete"_s), stampOn(finalisingDay));
        const auto head = *historyHead(example.reg->database());
        const auto snapshot = finalise(example, id);
        QVERIFY(snapshot.hasValue());
        QCOMPARE(snapshot->number, u"2026-0001"_s);
        QCOMPARE(snapshot->historyHead, head);
        const auto frozen = *requests.currentFrozen(id);
        QCOMPARE(frozen.form, QByteArray("form of " + snapshot->code.toLatin1()));
        const auto data = *readJsonBytes<SnapshotContent>(frozen.data);
        QCOMPARE(data.code, snapshot->code);
        QCOMPARE(jsonBytes(data), frozen.data);
        QCOMPARE(data.signatory.title.fr, u"administratrice générale"_s);
    }

    void errorsLeaveEverythingAsItWas()
    {
        ExampleRegister example;
        const auto id = *example.reg->requests().create(draftFrom(u"03-production-without-basis"_s),
                                                        stampOn(finalisingDay));
        const auto before = *historyHead(example.reg->database());
        QCOMPARE(finalise(example, id).error().kind, ErrorKind::ErrorsRemain);
        QCOMPARE(*historyHead(example.reg->database()), before);
        QCOMPARE(example.reg->requests().get(id)->state, RequestState::Draft);
    }

    void aRendererThatFailsTakesNoNumber()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto id = *requests.create(draftFrom(u"01-production-complete"_s), stampOn(finalisingDay));
        const auto facts = *readFacts(example.reg->database(), requests.get(id)->draft, finalisingDay, id);
        const auto failed = requests.finalise(id, facts, stampOn(finalisingDay), [](const PaperInput &) {
            return Result<RenderedPaper>(Error{ErrorKind::RenderingFailed});
        });
        QCOMPARE(failed.error().kind, ErrorKind::RenderingFailed);
        QVERIFY(requests.get(id)->number.isEmpty());
        QCOMPARE(finalise(example, id)->number, u"2026-0001"_s);
    }

    void whatIsWithdrawnNamesItsLastVersion()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto id = *requests.create(draftFrom(u"01-production-complete"_s), stampOn(finalisingDay));
        QVERIFY(finalise(example, id).hasValue());
        QVERIFY(
            requests.turnBack(id, RequestEvent::Withdraw, u"no"_s, {}, stampOn(finalisingDay)).hasValue());
        const auto refused = requests.currentFrozen(id).error();
        QCOMPARE(refused.kind, ErrorKind::VersionsVoid);
        QCOMPARE(refused.hint, u"1"_s);
    }

    void reopeningKeepsTheVoidVersionAndTheNumber()
    {
        ExampleRegister example;
        auto &requests = example.reg->requests();
        const auto id = *requests.create(draftFrom(u"01-production-complete"_s), stampOn(finalisingDay));
        QVERIFY(finalise(example, id).hasValue());
        QCOMPARE(requests.turnBack(id, RequestEvent::Reopen, u" "_s, {}, stampOn(finalisingDay)).error().kind,
                 ErrorKind::ReasonMissing);
        QVERIFY(requests.turnBack(id, RequestEvent::Reopen, u"typo"_s, u"purpose"_s, stampOn(finalisingDay))
                    .hasValue());
        QCOMPARE(requests.currentFrozen(id).error().kind, ErrorKind::NotFinalised);
        const auto second = finalise(example, id);
        QCOMPARE(second->version, 2);
        QCOMPARE(second->number, u"2026-0001"_s);
        const auto versions = *requests.versions(id);
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].voidedBecause, u"typo"_s);
        QVERIFY(requests.frozen(versions[0].id).hasValue());
        QVERIFY(versions[0].code != versions[1].code);
    }

    void aNumberStaysWithItsInstitution()
    {
        ExampleRegister example;
        auto &reg = *example.reg;
        auto &requests = reg.requests();
        // Each institution has a request 2026-0001.
        auto draft = draftFrom(u"01-production-complete"_s);
        const auto id = *requests.create(draft, stampOn(finalisingDay));
        QVERIFY(finalise(example, id).hasValue());
        const auto holder = requests.get(id)->institution;
        auto other = reg.all<Institution>()->front();
        for (const auto &one : *reg.all<Institution>())
            if (one.id != holder && one.kbo)
                other = one;
        QVERIFY(other.id != holder);
        QVERIFY(
            requests.turnBack(id, RequestEvent::Reopen, u"typo"_s, {}, stampOn(finalisingDay)).hasValue());

        draft.institution = other.kbo->digits();
        const auto refused = requests.save(id, requests.get(id)->revision, draft, {}, stampOn(finalisingDay));
        QCOMPARE(refused.error().kind, ErrorKind::NumberStays);
        QCOMPARE(refused.error().subject, reg.get(holder)->name);
        QCOMPARE(refused.error().value, u"2026-0001"_s);
        // What was typed before a crash is kept, and is refused when it is to be finalised.
        QVERIFY(requests.keep(id, draft, {}, QDateTime(finalisingDay, QTime(9, 0), Qt::UTC)));
        QCOMPARE(*requests.recoverAutosaved(stampOn(finalisingDay)), 1);
        QCOMPARE(requests.get(id)->draft.institution, draft.institution);
        QCOMPARE(requests.get(id)->institution, holder);
        QVERIFY(!finalise(example, id));
        // A number not yet known to the register leaves the request where its number is.
        draft.institution = u"0999999922"_s;
        QVERIFY(requests.save(id, requests.get(id)->revision, draft, {}, stampOn(finalisingDay)));
        QCOMPARE(requests.get(id)->institution, holder);
        draft = draftFrom(u"01-production-complete"_s);
        QVERIFY(requests.save(id, requests.get(id)->revision, draft, {}, stampOn(finalisingDay)));
        QCOMPARE(finalise(example, id)->number, u"2026-0001"_s);
    }

    void anEventThatTheStateForbidsIsRefused()
    {
        ExampleRegister example;
        const auto id =
            *example.reg->requests().create(draftFrom(u"01-production-complete"_s), stampOn(finalisingDay));
        const auto refused =
            example.reg->requests().turnBack(id, RequestEvent::Decline, u"no"_s, {}, stampOn(finalisingDay));
        QCOMPARE(refused.error().kind, ErrorKind::StateForbids);
        QVERIFY(refused.error().hint.contains(u"finalise"_s));
    }

private:
    static Result<Snapshot> finalise(ExampleRegister &example, Id<Request> id)
    {
        auto &requests = example.reg->requests();
        LICET_ASSIGN(const auto request, requests.get(id));
        LICET_ASSIGN(const auto facts, readFacts(example.reg->database(), request.draft, finalisingDay, id));
        return requests.finalise(id, facts, stampOn(finalisingDay), paperWithNumber);
    }
};

} // namespace licet

using licet::RequestStoreTest;
LICET_TEST(RequestStoreTest)

#include "request_store_test.moc"
