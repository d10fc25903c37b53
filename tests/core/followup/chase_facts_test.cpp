#include "followup/chase_facts.h"
#include "followup/chasing.h"
#include "followup/due_reader.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

/// Whom a chase goes to, and what it counts.
class ChaseFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<test::ExampleRegister>();
        m_leader = std::make_unique<test::Leader>(*m_example->reg);
    }

    void beforeAcknowledgementTheRecipientIsChasedAndAfterItTheSecurityService()
    {
        const auto id = sent(u"01-production-complete"_s);
        QCOMPARE(packed({id}).front().envelope.recipient.code, u"ppkb"_s);
        EventInput input;
        input.reference = u"PPKB/26/118"_s;
        QVERIFY(m_leader->record(id, RequestEvent::Acknowledge, input));
        const auto after = packed({id}).front();
        QCOMPARE(after.envelope.recipient.code, u"security-service"_s);
        QCOMPARE(after.chased.front().theirReference, u"PPKB/26/118"_s);
        QCOMPARE(after.chased.front().sentOn, m_leader->day);
        QCOMPARE(after.chased.front().acknowledgedOn, std::optional(m_leader->day));
    }

    void anOcmwFormIsChasedAtItsCell()
    {
        QCOMPARE(packed({sent(u"09-ocmw-general-authorization"_s)}).front().envelope.recipient.code,
                 u"ocmw-cell"_s);
    }

    void whatWaitsOnNoOfficeIsRefused_data()
    {
        QTest::addColumn<QList<int>>("events");
        QTest::newRow("signed") << QList<int>{int(RequestEvent::Sign)};
        QTest::newRow("information asked") << QList<int>{int(RequestEvent::Sign), int(RequestEvent::Send),
                                                         int(RequestEvent::AskInformation)};
        QTest::newRow("refused") << QList<int>{int(RequestEvent::Sign), int(RequestEvent::Send),
                                               int(RequestEvent::Refuse)};
    }
    void whatWaitsOnNoOfficeIsRefused()
    {
        QFETCH(const QList<int>, events);
        const auto id = m_leader->finalised(u"01-production-complete"_s);
        for (const int event : events)
            m_leader->lead(id, {RequestEvent(event)});
        const auto refused = packChases(m_example->reg->database(), {id}, day(20));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPending);
        QCOMPARE(refused.error().value, u"2026-0001"_s);
    }

    void workingDaysAreCountedWithoutClosingDaysOfBoth()
    {
        const auto id = sent(u"01-production-complete"_s); // Monday 7 December 2026
        QCOMPARE(packed({id}, m_leader->day).front().chased.front().workingDays, 0);
        QCOMPARE(packed({id}, day(8)).front().chased.front().workingDays, 1);
        const int before = packed({id}, day(18)).front().chased.front().workingDays;
        ClosingDay closing;
        closing.date = day(9);
        QVERIFY(m_example->reg->add(closing, test::stampOn(day(7))));
        QCOMPARE(packed({id}, day(18)).front().chased.front().workingDays, before - 1);
        for (auto recipient : recipients())
            if (recipient.code == u"ppkb") {
                recipient.closingDays.push_back({day(10), {}});
                QVERIFY(m_example->reg->change(recipient, test::stampOn(day(7))));
            }
        QCOMPARE(packed({id}, day(18)).front().chased.front().workingDays, before - 2);
    }

    void earlierChasesCountUntilSomebodyElseIsWaitedOn()
    {
        const auto id = sent(u"01-production-complete"_s);
        chase(id, day(14), ChaseWay::Mail);
        QVERIFY(!packed({id}).front().chased.front().isForTelephone);
        chase(id, day(11), ChaseWay::Letter);
        const auto twice = packed({id}).front().chased.front();
        QCOMPARE(twice.earlier, (std::vector{day(11), day(14)}));
        QVERIFY(twice.isForTelephone);
        m_leader->lead(id, {RequestEvent::Acknowledge});
        const auto after = packed({id}).front().chased.front();
        QVERIFY(after.earlier.empty() && !after.isForTelephone);
    }

    void theDayAndReferenceOfTheReceiptOutliveAQuestion()
    {
        const auto id = sent(u"01-production-complete"_s);
        const auto lead = [&](RequestEvent event, int on, const QString &reference) {
            m_leader->day = day(on);
            EventInput input;
            input.reference = reference;
            input.note = u"because"_s;
            QVERIFY(m_leader->record(id, event, input));
        };
        const auto sentOn = m_leader->day;
        lead(RequestEvent::Acknowledge, 9, u"PPKB/2026/441"_s);
        lead(RequestEvent::AskInformation, 14, {});
        lead(RequestEvent::AnswerInformation, 15, {});
        const auto chased = packed({id}).front().chased.front();
        QCOMPARE(chased.sentOn, sentOn);
        QCOMPARE(chased.acknowledgedOn, std::optional(day(9)));
        QCOMPARE(chased.theirReference, u"PPKB/2026/441"_s);
    }

    void callsDoNotCountAsWritten()
    {
        const auto id = sent(u"01-production-complete"_s);
        for (const int number : {10, 11, 14})
            chase(id, day(number), ChaseWay::Telephone);
        QVERIFY(!packed({id}).front().chased.front().isForTelephone);
    }

    void aTermOfTheRecipientDecidesWhenACallIsNext()
    {
        const auto id = sent(u"01-production-complete"_s);
        AnswerTerm term;
        term.telephoneAfter = 1;
        for (const auto &recipient : recipients())
            if (recipient.code == u"ppkb")
                term.recipient = recipient.id;
        QVERIFY(m_example->reg->add(term, test::stampOn(day(7))));
        QVERIFY(!packed({id}).front().chased.front().isForTelephone);
        chase(id, day(14), ChaseWay::Mail);
        QVERIFY(packed({id}).front().chased.front().isForTelephone);
    }

    void theNextReminderMovesAfterAChase()
    {
        const auto id = sent(u"01-production-complete"_s);
        const auto before = answerAwaited(id);
        QCOMPARE(before.until.from, m_leader->day);
        QCOMPARE(before.until.days, 15);
        QVERIFY(before.chased.empty());
        chase(id, before.until.day, ChaseWay::Letter);
        const auto after = answerAwaited(id);
        QCOMPARE(after.until.from, before.until.day);
        QCOMPARE(after.until.days, 5);
        QVERIFY(after.until.day > before.until.day);
        QCOMPARE(after.chased, std::vector{before.until.day});
    }

    void eachRecipientAndSenderGetsOneEnvelope()
    {
        const auto one = sent(u"01-production-complete"_s);
        const auto other = sent(u"09-ocmw-general-authorization"_s);
        const auto third = sent(u"02-test-not-applicable"_s);
        const auto all = packed({one, other, third});
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].chased.size(), size_t(2));
        QCOMPARE(all[0].chased[1].id, third);
        QCOMPARE(all[0].envelope.requests[1].id, third);
        QCOMPARE(all[1].chased[0].id, other);
    }

    void theNewestScanGoesAlongElseTheFrozenForm()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        m_leader->lead(id, {RequestEvent::Send});
        QCOMPARE(packed({id}).front().envelope.requests.front().paper, QByteArray("form 1"));
        m_leader->attachScan(id, test::smallPdf("scan"));
        QVERIFY(packed({id}).front().envelope.requests.front().isScan);
        QCOMPARE(packed({id}).front().envelope.requests.front().paper, test::smallPdf("scan"));
    }

    void theUsersWordsOfTheLanguageGoAlong()
    {
        const auto id = sent(u"01-production-complete"_s);
        QVERIFY(!packed({id}).front().own);
        QVERIFY(m_example->reg->add(LetterTemplate{{}, u"chase"_s, Language::French, u"F"_s, u"f"_s},
                                    test::stampOn(day(7))));
        QVERIFY(!packed({id}).front().own);
        QVERIFY(m_example->reg->add(LetterTemplate{{}, u"chase"_s, Language::Dutch, u"N"_s, u"n"_s},
                                    test::stampOn(day(7))));
        QCOMPARE(packed({id}).front().own->subject, u"N"_s);
    }

    void recordingKeepsTheLetterWithEachRequest()
    {
        const auto id = sent(u"01-production-complete"_s);
        QVERIFY(recordChases(m_example->reg->database(), packed({id}).front(), ChaseWay::Mail, {},
                             {{AttachmentRole::Letter, u"a.eml"_s, "mail"}}, test::stampOn(day(21))));
        const auto kept = *attachmentsOf(m_example->reg->database(), RecordRef::of(id));
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().name, u"a.eml"_s);
        const auto chases = *m_example->reg->all<Chase>();
        QCOMPARE(chases.size(), size_t(1));
        QCOMPARE(chases.front().chasedOn, day(21));
        QCOMPARE(chases.front().recipient, u"ppkb"_s);
    }

private:
    std::vector<Recipient> recipients() const { return *m_example->reg->all<Recipient>(); }
    DueItem answerAwaited(Id<Request> id) const
    {
        const auto items = readDueItems(m_example->reg->database(), day(28));
        if (!items)
            qFatal("not read");
        for (const auto &item : *items)
            if (item.kind == DueKind::Answer && item.record.id == id.row())
                return item;
        qFatal("nothing awaited");
    }
    static QDate day(int number) { return {2026, 12, number}; }
    Id<Request> sent(const QString &draft)
    {
        const auto id = m_leader->signedOne(draft);
        m_leader->lead(id, {RequestEvent::Send});
        return id;
    }
    std::vector<ChasedEnvelope> packed(const std::vector<Id<Request>> &ids, QDate on = day(28))
    {
        auto all = packChases(m_example->reg->database(), ids, on);
        if (!all)
            qFatal("not packed: %d %s", int(all.error().kind), qPrintable(all.error().subject));
        return *std::move(all);
    }
    void chase(Id<Request> id, QDate on, ChaseWay way)
    {
        if (!recordChases(m_example->reg->database(), packed({id}, on).front(), way, u"note"_s, {},
                          test::stampOn(on)))
            qFatal("not chased");
    }

    std::unique_ptr<test::ExampleRegister> m_example;
    std::unique_ptr<test::Leader> m_leader;
};

} // namespace licet

using licet::ChaseFactsTest;
LICET_TEST(ChaseFactsTest)
#include "chase_facts_test.moc"
