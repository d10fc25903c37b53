#include "followup/dispatch.h"

#include "followup/chasing.h"
#include "followup/dispatching.h"
#include "followup/due_news.h"
#include "followup/due_reader.h"
#include "followup/following_up.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

/// What is written has not left; it is recorded once somebody says so.
class DispatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<test::ExampleRegister>();
        m_leader = std::make_unique<test::Leader>(*m_example->reg);
    }

    void nothingUnsignedIsWrittenUnasked()
    {
        const auto one = m_leader->signedOne(u"01-production-complete"_s);
        const auto two = m_leader->signedOne(u"02-test-not-applicable"_s);
        for (const auto way : {ChaseWay::Mail, ChaseWay::Letter})
            QCOMPARE(sending({one, two}, way).error(),
                     (Error{ErrorKind::ScanMissing, u"request"_s, u"2026-0001, 2026-0002"_s}));
        m_leader->attachScan(one, test::smallPdf("scan"));
        QCOMPARE(sending({one, two}).error().value, u"2026-0002"_s);
        QVERIFY(sending({one, two}, ChaseWay::Mail, SignedForms::GoByPost));
        m_leader->attachScan(two, test::smallPdf("scan"));
        QVERIFY(sending({one, two}));
        QVERIFY(!*lacksSignedForm(database(), *m_leader->requests().get(two)));
    }

    void aChaseAsksTheSame()
    {
        const auto id = sent();
        QCOMPARE(chases({id}, SignedForms::MustBeAttached).error().kind, ErrorKind::ScanMissing);
        QCOMPARE(chases({id})->size(), size_t(1));
    }

    void whatItsSendingSaidIsNotAskedAgain()
    {
        const auto one = m_leader->signedOne(u"01-production-complete"_s);
        const auto two = m_leader->signedOne(u"02-test-not-applicable"_s);
        EventInput said;
        said.way = LeavingWay::Registered;
        QVERIFY(m_leader->record(one, RequestEvent::Send, said));
        m_leader->lead(two, {RequestEvent::Send});
        QVERIFY(!*lacksSignedForm(database(), *m_leader->requests().get(one)));
        QVERIFY(*lacksSignedForm(database(), *m_leader->requests().get(two)));
        QVERIFY(chases({one}, SignedForms::MustBeAttached));
        QCOMPARE(chases({one, two}, SignedForms::MustBeAttached).error().value, u"2026-0002"_s);
        const auto packed = packChases(database(), {one, two}, m_leader->day)->front().envelope;
        QCOMPARE(packed.requests[0].leftBy, LeavingWay::Registered);
        QVERIFY(!packed.requests[1].leftBy);
        // A new version has not left yet.
        m_leader->lead(one, {RequestEvent::Return, RequestEvent::Reopen});
        m_leader->finalise(one);
        m_leader->lead(one, {RequestEvent::Sign});
        QVERIFY(*lacksSignedForm(database(), *m_leader->requests().get(one)));
    }

    void theLetterIsToldWhatGoesByPost()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        QVERIFY(sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        QCOMPARE(m_told, WithoutScan::CopyAndPost);
        QVERIFY(sending({id}, ChaseWay::Letter, SignedForms::GoByPost));
        QCOMPARE(m_told, WithoutScan::OriginalEnclosed);
        m_leader->lead(id, {RequestEvent::Send});
        QVERIFY(chases({id}));
        QCOMPARE(m_told, WithoutScan::CopySentBefore);
    }

    void writingRecordsNothing()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        keep(*sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        QCOMPARE(m_leader->requests().get(id)->state, RequestState::Signed);
        const auto waiting = *waitingDispatches(database());
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().names, QStringList{u"2026-0001"_s});
        QCOMPARE(waiting.front().first.recipient, u"ppkb"_s);
        QCOMPARE(waiting.front().first.writtenOn, m_leader->day);
    }

    void whatLeftIsRecordedWithItsLetterOnTheDayThatIsSaid()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        keep(*sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        const auto day = m_leader->day.addDays(2);
        const auto done = recordLeft(m_example->reg->database(), waitingDispatches(database())->front(), day,
                                     test::stampOn(day));
        QVERIFY(done);
        QCOMPARE(done->front().state, RequestState::Sent);
        const auto request = *m_leader->requests().get(id);
        QCOMPARE(request.state, RequestState::Sent);
        QCOMPARE(request.stateSince, day);
        const auto kept = *attachmentsOf(database(), RecordRef::of(id));
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().role, AttachmentRole::Letter);
        QCOMPARE(*attachedBytes(database(), kept.front()), QByteArray("letter"));
        QCOMPARE(eventAt(database(), *kept.front().event)->kind.code(), u"send"_s);
        QVERIFY(waitingDispatches(database())->empty());
        QVERIFY(m_example->reg->all<Dispatch>()->empty());
    }

    void whatIsWrittenIsAskedFromTheNextWorkingDayOn()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        keep(*sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        const auto monday = m_leader->day;
        QCOMPARE(leaving(monday)->state, DueState::Waiting);
        QCOMPARE(leaving(monday.addDays(1))->state, DueState::Due);
        // And nothing else of the same request.
        for (const auto &one : *readDueItems(database(), monday))
            QVERIFY(one.record != RecordRef::of(id) || one.kind == DueKind::Leaving);
        const auto stamp = test::stampOn(monday.addDays(1));
        QVERIFY(snoozeForADay(m_example->reg->database(), keyOf(*leaving(monday.addDays(1))), u"not yet"_s,
                              stamp));
        QCOMPARE(leaving(monday.addDays(1))->snoozedUntil, std::optional(monday.addDays(2)));
        QVERIFY(recordLeft(m_example->reg->database(), waitingDispatches(database())->front(),
                           monday.addDays(2), test::stampOn(monday.addDays(2)), Again::No,
                           LeavingWay::Registered));
        QVERIFY(!leaving(monday.addDays(3)));
        const auto event = events(database(), 1, RecordRef::of(id))->front();
        QCOMPARE(event.after.value(u"sentWay"_s).toString(), u"registered"_s);
        // As it was on the day between.
        const auto then = readDueItems(RegisterAsOf(database(), {}, monday.addDays(1)), monday.addDays(1));
        QVERIFY(std::any_of(then->begin(), then->end(),
                            [](const DueItem &one) { return one.kind == DueKind::Leaving; }));
    }

    void severalInOneEnvelopeLeaveTogether()
    {
        const auto one = m_leader->signedOne(u"01-production-complete"_s);
        const auto two = m_leader->signedOne(u"02-test-not-applicable"_s);
        keep(*sending({one, two}, ChaseWay::Mail, SignedForms::GoByPost));
        const auto waiting = *waitingDispatches(database());
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().all.size(), size_t(2));
        QVERIFY(recordLeft(m_example->reg->database(), waiting.front(), m_leader->day,
                           test::stampOn(m_leader->day)));
        for (const auto id : {one, two})
            QCOMPARE(m_leader->requests().get(id)->state, RequestState::Sent);
    }

    void oneLetterALanguageAndRecipient()
    {
        const auto dutch = m_leader->signedOne(u"01-production-complete"_s);
        const auto french = m_leader->signedOne(u"10-french"_s);
        auto german = test::draftFrom(u"02-test-not-applicable"_s);
        german.language = Language::German;
        const auto third = *m_leader->requests().create(german, test::stampOn(m_leader->day));
        m_leader->finalise(third);
        m_leader->lead(third, {RequestEvent::Sign});
        const auto letters = *sending({dutch, french, third}, ChaseWay::Letter, SignedForms::GoByPost);
        QCOMPARE(letters.size(), size_t(3));
        QCOMPARE(letters[0].recipientName, u"KSZ, dienst Programma-, Project- en Klantenbeheer"_s);
        QCOMPARE(letters[1].recipientName, u"BCSS, service Gestion des programmes, des projets et clients"_s);
        QCOMPARE(letters[2].recipientName, u"ZDSS, Dienst Programm-, Projekt- und Kundenverwaltung"_s);
        QCOMPARE(letters[2].language, Language::German);
        m_leader->lead(dutch, {RequestEvent::Send});
        m_leader->lead(french, {RequestEvent::Send});
        m_leader->lead(third, {RequestEvent::Send});
        const auto reminders = *chases({dutch, french, third});
        QCOMPARE(reminders.size(), size_t(3));
        QCOMPARE(reminders[1].recipientName, letters[1].recipientName);
        QCOMPARE(reminders[2].senderName, u"Dienst für Ergänzende Leistungen (Beispiel)"_s);
    }

    void recordingItOtherwiseSettlesWhatWasWritten()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        keep(*sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        QVERIFY(recordTogether(m_example->reg->database(), {id}, RequestEvent::Send, {}, m_leader->day,
                               test::stampOn(m_leader->day)));
        QVERIFY(m_example->reg->all<Dispatch>()->empty());
        QCOMPARE(attachmentsOf(database(), RecordRef::of(id))->size(), size_t(1));
    }

    void whatWillNotLeaveIsForgotten()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        keep(*sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        QVERIFY(dropWaiting(m_example->reg->database(), waitingDispatches(database())->front(),
                            test::stampOn(m_leader->day)));
        QVERIFY(waitingDispatches(database())->empty());
        QCOMPARE(m_leader->requests().get(id)->state, RequestState::Signed);
    }

    void writtenTwiceIsAskedOnce()
    {
        const auto id = sent();
        keep(chases({id})->front());
        keep(chases({id}, SignedForms::GoByPost, ChaseWay::Letter)->front());
        const auto waiting = *waitingDispatches(database());
        QCOMPARE(waiting.size(), size_t(1));
        QCOMPARE(waiting.front().first.way, ChaseWay::Letter);
        QVERIFY(recordLeft(m_example->reg->database(), waiting.front(), m_leader->day,
                           test::stampOn(m_leader->day)));
        QCOMPARE(m_example->reg->all<Chase>()->size(), size_t(1));
    }

    void aReminderThatLeftBeforeTheAnswerIsStillAsked()
    {
        const auto id = sent();
        keep(chases({id})->front());
        QVERIFY(!waitingDispatches(database())->front().isAnswered);
        m_leader->day = m_leader->day.addDays(4);
        EventInput answer;
        answer.usesNoNumber = true;
        QVERIFY(m_leader->record(id, RequestEvent::Execute, answer));
        QVERIFY(!m_leader->requests().get(id)->letterAwaitedSince);
        const auto waiting = *waitingDispatches(database());
        QCOMPARE(waiting.size(), size_t(1));
        QVERIFY(waiting.front().isAnswered);
        const auto asked = [&](const RegisterAsOf &from) {
            const auto items = *readDueItems(from, m_leader->day);
            return std::count_if(items.begin(), items.end(), [&](const DueItem &one) {
                return one.kind == DueKind::Leaving && one.record == RecordRef::of(id);
            });
        };
        QCOMPARE(asked(database()), 1);
        QCOMPARE(asked(RegisterAsOf(database(), {}, m_leader->day)), 1);
        const auto left = [&](QDate day) {
            return recordLeft(m_example->reg->database(), waiting.front(), m_leader->day, test::stampOn(day));
        };
        // Not after the answer.
        QVERIFY(!left(m_leader->day.addDays(1)));
        QVERIFY(left(m_leader->day.addDays(-2)));
        QCOMPARE(m_example->reg->all<Chase>()->front().chasedOn, m_leader->day.addDays(-2));
        QVERIFY(waitingDispatches(database())->empty());
        QCOMPARE(asked(database()), 0);
        QCOMPARE(m_leader->requests().get(id)->state, RequestState::Executed);
        QCOMPARE(attachmentsOf(database(), RecordRef::of(id))->back().role, AttachmentRole::Letter);
    }

    void oneChaseADayAndOfficeUnlessConfirmed()
    {
        const auto id = sent();
        const auto packed = packChases(database(), {id}, m_leader->day)->front();
        const auto chase = [&](QDate day, Again again = Again::No) {
            auto on = packed;
            on.day = day;
            return recordChases(m_example->reg->database(), on, ChaseWay::Mail, {}, {}, test::stampOn(day),
                                again);
        };
        QVERIFY(checkNotChased(database(), packed));
        QVERIFY(chase(m_leader->day));
        QCOMPARE(chase(m_leader->day).error(),
                 (Error{ErrorKind::AlreadyChased, packed.envelope.recipient.name, u"2026-12-07"_s}));
        QCOMPARE(checkNotChased(database(), packed).error().kind, ErrorKind::AlreadyChased);
        QCOMPARE(m_example->reg->all<Chase>()->size(), size_t(1));
        QVERIFY(chase(m_leader->day, Again::Yes));
        QVERIFY(chase(m_leader->day.addDays(1)));
        QCOMPARE(m_example->reg->all<Chase>()->size(), size_t(3));
    }

    void whatCanNoLongerLeaveIsNotAskedAbout()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        keep(*sending({id}, ChaseWay::Mail, SignedForms::GoByPost));
        m_leader->lead(id, {RequestEvent::Reopen});
        QVERIFY(waitingDispatches(database())->empty());
        m_leader->finalise(id);
        m_leader->lead(id, {RequestEvent::Sign});
        // The letter was for the first version.
        QVERIFY(waitingDispatches(database())->empty());
    }

    void aChaseNeedsNoWriting()
    {
        const auto id = sent();
        const auto path = m_example->reg->path();
        m_example->reg.reset();
        const auto reading = Register::open(path, Access::ReadOnly);
        QVERIFY(reading);
        QVERIFY(prepareChases((*reading)->database(), {id}, SignedForms::GoByPost, ChaseWay::Mail,
                              m_leader->day, writers()));
    }

    /// It would tell of a sending to come.
    void noReminderIsWrittenForADayBeforeTheSending()
    {
        const auto id = sent();
        m_leader->day = m_leader->day.addDays(-1);
        const auto refused = chases({id});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BeforeWhatLed);
        QCOMPARE(refused.error().hint, u"request send "_s + m_leader->day.addDays(1).toString(Qt::ISODate));
        m_leader->day = m_leader->day.addDays(1);
        QVERIFY(chases({id}));
    }

private:
    std::optional<DueItem> leaving(QDate day)
    {
        for (const auto &one : *readDueItems(database(), day))
            if (one.kind == DueKind::Leaving)
                return one;
        return {};
    }
    [[nodiscard]] const Database &database() const { return m_example->reg->database(); }
    PaperWriters writers()
    {
        return {[this](const Envelope &envelope, ChaseWay, QDate) {
                    m_told = envelope.requests.front().withoutScan;
                    return Result<WrittenPapers>(WrittenPapers{"letter and papers", "letter"});
                },
                [this](const ChasedEnvelope &chase, ChaseWay way) {
                    m_told = chase.envelope.requests.front().withoutScan;
                    const QByteArray letter = way == ChaseWay::Mail ? "mail" : "letter";
                    return Result<WrittenPapers>(WrittenPapers{letter, letter});
                }};
    }
    Result<std::vector<Outgoing>> sending(const std::vector<Id<Request>> &ids, ChaseWay way = ChaseWay::Mail,
                                          SignedForms forms = SignedForms::MustBeAttached)
    {
        return prepareSending(database(), ids, forms, way, m_leader->day, writers());
    }
    Result<std::vector<Outgoing>> chases(const std::vector<Id<Request>> &ids,
                                         SignedForms forms = SignedForms::GoByPost,
                                         ChaseWay way = ChaseWay::Mail)
    {
        return prepareChases(database(), ids, forms, way, m_leader->day, writers());
    }
    void keep(const std::vector<Outgoing> &all)
    {
        for (const auto &one : all)
            keep(one);
    }
    void keep(Outgoing outgoing)
    {
        outgoing.fileName = u"letter.eml"_s;
        if (!keepWritten(m_example->reg->database(), {outgoing}, test::stampOn(m_leader->day)))
            qFatal("not kept");
    }
    Id<Request> sent()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        m_leader->lead(id, {RequestEvent::Send});
        return id;
    }

    std::unique_ptr<test::ExampleRegister> m_example;
    std::unique_ptr<test::Leader> m_leader;
    WithoutScan m_told = WithoutScan::Unsaid;
};

} // namespace licet

using licet::DispatchTest;
LICET_TEST(DispatchTest)
#include "dispatch_test.moc"
