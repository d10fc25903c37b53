#include "followup/due_reader.h"
#include "followup/following_up.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

/// What is due as it is read from a register that is led through events.
class DueReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<test::ExampleRegister>();
        m_leader = std::make_unique<test::Leader>(*m_example->reg);
    }

    void eachStateOfARequestWaitsForSomethingElse()
    {
        const auto id = m_leader->draft(u"01-production-complete"_s);
        QVERIFY(kindsOf(id).empty());
        m_leader->finalise(id);
        QCOMPARE(kindsOf(id), (QStringList{u"signature official"_s}));
        m_leader->lead(id, {RequestEvent::Sign});
        QCOMPARE(kindsOf(id), (QStringList{u"sending consultant"_s}));
        m_leader->lead(id, {RequestEvent::Send});
        QCOMPARE(kindsOf(id), (QStringList{u"answer ppkb"_s}));
        m_leader->lead(id, {RequestEvent::Acknowledge});
        QCOMPARE(kindsOf(id), (QStringList{u"execution security-service"_s}));
        m_leader->lead(id, {RequestEvent::AskInformation});
        QCOMPARE(kindsOf(id), (QStringList{u"information consultant"_s}));
        // Answered, it waits again on whom it waited when it was asked.
        m_leader->lead(id, {RequestEvent::AnswerInformation});
        QCOMPARE(kindsOf(id), (QStringList{u"execution security-service"_s}));
        m_leader->lead(id, {RequestEvent::Refuse});
        QCOMPARE(kindsOf(id), (QStringList{u"refused consultant"_s}));
        m_leader->lead(id, {RequestEvent::Withdraw});
        QVERIFY(kindsOf(id).empty());
    }

    void aPastDayIsToldAgainAsItWasTold()
    {
        std::vector<std::pair<QDate, QStringList>> told;
        const auto goOn = [&] {
            told.emplace_back(m_leader->day, linesOf(m_example->reg->database(), m_leader->day));
            m_leader->day = m_leader->day.addDays(3);
        };
        goOn();
        const auto id = m_leader->draft(u"01-production-complete"_s);
        QVERIFY(m_leader->requests().ask(id, {m_leader->day, u"ppkb"_s, u"which form?"_s, {}}, stamp()));
        goOn();
        m_leader->finalise(id);
        goOn();
        m_leader->lead(id, {RequestEvent::Sign});
        goOn();
        m_leader->lead(id, {RequestEvent::Send});
        goOn();
        QVERIFY(snoozeUntil(id, m_leader->day.addDays(30), u"called"_s));
        goOn();
        QVERIFY(m_example->reg->write([&](Transaction &transaction) {
            return recordChase(transaction, {{}, id, m_leader->day, ChaseWay::Mail, u"ppkb"_s}, {}, {},
                               stamp());
        }));
        goOn();
        for (const auto event :
             {RequestEvent::Acknowledge, RequestEvent::AskInformation, RequestEvent::AnswerInformation}) {
            m_leader->lead(id, {event});
            goOn();
        }
        EventInput answer;
        answer.usesNoNumber = true;
        QVERIFY(m_leader->record(id, RequestEvent::Execute, answer));
        goOn();
        for (const auto &[day, lines] : told) {
            const RegisterAsOf then(m_example->reg->database(), {}, day);
            QCOMPARE(linesOf(then, day), lines);
        }
        QVERIFY(told[1].second != told[2].second);
    }

    void theOcmwFormWaitsOnItsCell()
    {
        const auto id = m_leader->signedOne(u"09-ocmw-general-authorization"_s);
        m_leader->lead(id, {RequestEvent::Send});
        QCOMPARE(kindsOf(id), (QStringList{u"answer ocmw-cell"_s}));
    }

    void theItemNamesNumberServiceAndEnvironment()
    {
        const auto item = itemOf(sent());
        QCOMPARE(item.name, u"2026-0001"_s);
        QCOMPARE(item.about, u"DmfaConsultationService"_s);
        QCOMPARE(item.environment, std::optional(Environment::Production));
        QCOMPARE(item.since, m_leader->day);
    }

    void closingDaysOfRegisterAndRecipientCount()
    {
        const auto id = sent();
        const auto plain = itemOf(id).until;
        QVERIFY(m_example->reg->add(ClosingDay{{}, m_leader->day.addDays(1), {}}, stamp()));
        auto recipients = *m_example->reg->all<Recipient>();
        auto ppkb = *std::find_if(recipients.begin(), recipients.end(),
                                  [](const Recipient &one) { return one.code == u"ppkb"; });
        ppkb.closingDays.push_back({m_leader->day.addDays(2), {}});
        QVERIFY(m_example->reg->change(ppkb, stamp()));
        const auto moved = itemOf(id).until;
        QVERIFY(plain.day < moved.day);
        for (const int after : {1, 2})
            QVERIFY(std::count(moved.skipped.begin(), moved.skipped.end(), m_leader->day.addDays(after)) ==
                    1);
    }

    void aRecipientsTermCounts()
    {
        const auto id = sent();
        AnswerTerm term;
        for (const auto held = m_example->reg->all<Recipient>(); const auto &one : *held)
            if (one.code == u"ppkb")
                term.recipient = one.id;
        term.reminderFirst = 3;
        QVERIFY(m_example->reg->add(term, stamp()));
        QCOMPARE(itemOf(id).until.days, 3);
    }

    void aChaseIsAnEventAndMovesTheReminder()
    {
        const auto id = sent();
        const auto later = m_leader->day.addDays(30);
        const Chase chase{{}, id, later, ChaseWay::Letter, u"ppkb"_s};
        QVERIFY(m_example->reg->write([&](Transaction &transaction) {
            return recordChase(transaction, chase, u"op papier"_s,
                               {{AttachmentRole::Letter, u"brief.pdf"_s, test::smallPdf()}},
                               test::stampOn(later));
        }));
        const auto item = itemOf(id);
        QCOMPARE(item.chased, (std::vector<QDate>{later}));
        QCOMPARE(item.until.from, later);
        QCOMPARE(item.until.days, 5);
        auto statement = *Statement::prepare(
            m_example->reg->database(),
            u"SELECT count(*) FROM event WHERE record = 'request' AND header LIKE '%\"kind\":\"chased\"%'"_s);
        QVERIFY(*statement.next());
        QCOMPARE(*statement.read<int>(0), 1);
        statement.finish();
        const auto attachments = *m_example->reg->all<Attachment>();
        QVERIFY(std::any_of(attachments.begin(), attachments.end(),
                            [](const Attachment &one) { return one.name == u"brief.pdf"; }));
    }

    void whatDoesNotWaitOnOthersIsNotChased()
    {
        const auto id = m_leader->finalised(u"01-production-complete"_s);
        const auto chased = m_example->reg->write([&](Transaction &transaction) {
            return recordChase(transaction, {{}, id, m_leader->day, ChaseWay::Mail, u"ppkb"_s}, {}, {},
                               stamp());
        });
        QVERIFY(!chased);
        QCOMPARE(chased.error().kind, ErrorKind::NotPending);
        QVERIFY(m_example->reg->all<Chase>()->empty());
    }

    void aSnoozeLastsUntilItsDayAndALaterOneReplacesIt()
    {
        const auto id = sent();
        const auto until = itemOf(id).until.day;
        QVERIFY(snoozeUntil(id, until.addDays(3), u"afgesproken"_s));
        QVERIFY(snoozeUntil(id, until.addDays(7), u"verlof"_s));
        QCOMPARE(m_example->reg->all<Snooze>()->size(), 1u);
        QCOMPARE(itemOf(id, until.addDays(6)).state, DueState::Waiting);
        QCOMPARE(itemOf(id, until.addDays(6)).snoozedBecause, u"verlof"_s);
        QCOMPARE(itemOf(id, until.addDays(7)).state, DueState::Overdue);
    }

    void aSnoozeInThePastOrWithoutReasonIsRefused_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("yesterday") << -1 << u"x"_s << ErrorKind::SnoozeInPast;
        QTest::newRow("today") << 0 << u"x"_s << ErrorKind::SnoozeInPast;
        QTest::newRow("no reason") << 1 << u" "_s << ErrorKind::ReasonMissing;
    }
    void aSnoozeInThePastOrWithoutReasonIsRefused()
    {
        QFETCH(int, days);
        QFETCH(QString, reason);
        const auto refused = snoozeUntil(sent(), m_leader->day.addDays(days), reason);
        QVERIFY(!refused);
        QTEST(refused.error().kind, "kind");
        QVERIFY(m_example->reg->all<Snooze>()->empty());
    }

    void aReminderIsThereUntilItIsDone()
    {
        const auto id = *m_example->reg->add(Reminder{{}, {}, u"Bel"_s, m_leader->day, {}}, stamp());
        const auto reminders = [&] {
            const auto items = *readDueItems(m_example->reg->database(), m_leader->day);
            return std::count_if(items.begin(), items.end(),
                                 [](const DueItem &one) { return one.kind == DueKind::Reminder; });
        };
        QCOMPARE(reminders(), 1);
        QVERIFY(m_example->reg->write(
            [&](Transaction &transaction) { return finishReminder(transaction, id, stamp()); }));
        QCOMPARE(reminders(), 0);
    }

    void oneInstitutionsItemsAreItsOwn()
    {
        sent();
        const auto ocmw = m_leader->signedOne(u"09-ocmw-general-authorization"_s);
        const auto institution = m_leader->requests().get(ocmw)->institution;
        const auto items = *readDueItems(m_example->reg->database(), m_leader->day, institution);
        QVERIFY(!items.empty());
        for (const auto &one : items)
            QVERIFY2(!one.institution.isSet() || one.institution == institution, qPrintable(one.name));
    }

    void nothingIsWrittenByReading()
    {
        sent();
        const auto before = *lastSequence(m_example->reg->database());
        QVERIFY(readDueItems(m_example->reg->database(), m_leader->day).hasValue());
        QCOMPARE(*lastSequence(m_example->reg->database()), before);
    }

private:
    Stamp stamp() const { return test::stampOn(m_leader->day); }
    Id<Request> sent()
    {
        const auto id = m_leader->signedOne(u"01-production-complete"_s);
        m_leader->lead(id, {RequestEvent::Send});
        return id;
    }
    std::vector<DueItem> itemsAbout(Id<Request> id, QDate day)
    {
        std::vector<DueItem> found;
        for (const auto held = readDueItems(m_example->reg->database(), day); const auto &one : *held)
            if (one.record == RecordRef::of(id))
                found.push_back(one);
        return found;
    }
    QStringList kindsOf(Id<Request> id)
    {
        QStringList kinds;
        for (const auto &one : itemsAbout(id, m_leader->day))
            kinds << codeOf(one.kind) + u' ' + codeOf(one.waitsOn);
        return kinds;
    }
    DueItem itemOf(Id<Request> id, QDate day = {})
    {
        const auto items = itemsAbout(id, day.isValid() ? day : m_leader->day);
        if (items.size() != 1)
            qFatal("%d items", int(items.size()));
        return items.front();
    }
    static QStringList linesOf(const RegisterAsOf &from, QDate day)
    {
        QStringList lines;
        for (const auto items = *readDueItems(from, day); const auto &one : items) {
            QStringList facts{codeOf(one.kind),
                              one.record.table() + QString::number(one.record.id),
                              one.name,
                              one.about,
                              codeOf(one.waitsOn),
                              one.since.toString(Qt::ISODate),
                              one.until.day.toString(Qt::ISODate),
                              codeOf(one.state)};
            for (const auto chased : one.chased)
                facts << chased.toString(Qt::ISODate);
            if (one.snoozedUntil)
                facts << one.snoozedUntil->toString(Qt::ISODate);
            lines << facts.join(u' ');
        }
        return lines;
    }
    Result<void> snoozeUntil(Id<Request> id, QDate until, const QString &reason)
    {
        return m_example->reg->write([&](Transaction &transaction) {
            return snooze(transaction, {{}, DueKind::Answer, RecordRef::of(id), {}, until, reason}, stamp());
        });
    }

    std::unique_ptr<test::ExampleRegister> m_example;
    std::unique_ptr<test::Leader> m_leader;
};

} // namespace licet

using licet::DueReaderTest;
LICET_TEST(DueReaderTest)

#include "due_reader_test.moc"
