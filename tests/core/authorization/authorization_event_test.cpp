#include "authorization/authorization_event.h"

#include "authorization/computed_state.h"
#include "request/corrections/right_revoking.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate dayOfEvent(2026, 12, 1);

struct Kept
{
    Kept() { id = example.reg->all<Authorization>()->front().id; }
    Authorization now() { return *example.reg->get(id); }
    Result<std::optional<QDate>> record(AuthorizationEvent event, QDate day, const QString &reason = u"why"_s)
    {
        std::optional<QDate> earlier;
        LICET_TRY(example.reg->write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(earlier, recordEvent(transaction, id, event, reason, dayOfEvent, stampOn(day)));
            return {};
        }));
        return earlier;
    }
    qint64 last() { return events(example.reg->database(), 1, RecordRef::of(id))->front().sequence; }
    Result<void> revoke(qint64 event, const QString &reason = u"another one"_s)
    {
        return revokeEvent(example.reg->database(), id, event, reason, stampOn(dayOfEvent));
    }
    AuthorizationState on(QDate day)
    {
        return stateOn(now(), (*suspensions(example.reg->database()))[id], day);
    }

    ExampleRegister example;
    Id<Authorization> id;
};

} // namespace

/// Once kept, an authorization is suspended, resumed and ended by events only.
class AuthorizationEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateTakesItsEvents()
    {
        using enum AuthorizationState;
        using enum AuthorizationEvent;
        for (const auto &state : EnumCodes<AuthorizationState>::all)
            for (const auto &event : EnumCodes<AuthorizationEvent>::all) {
                std::optional<AuthorizationState> expected;
                if (event.value == Suspend && state.value == Active)
                    expected = Suspended;
                if (event.value == Resume && state.value == Suspended)
                    expected = Active;
                if (event.value == End && state.value != Ended)
                    expected = Ended;
                if (event.value == Reinstate && state.value == Ended)
                    expected = Active;
                // Facts are completed and corrected whatever the state, and what ends later is changed until
                // then: what has ended by the day of the change is not (executing_test).
                if (event.value == Change || event.value == AuthorizationEvent::Transfer ||
                    event.value == Complete || event.value == Correct)
                    expected = state.value;
                QCOMPARE(stateAfter(state.value, event.value), expected);
            }
    }

    void anEndKeepsDayAndReason()
    {
        Kept kept;
        QVERIFY(kept.record(AuthorizationEvent::End, QDate(2026, 11, 30), u" no longer needed "_s));
        QCOMPARE(kept.now().state, AuthorizationState::Ended);
        QCOMPARE(kept.now().endedOn, std::optional(QDate(2026, 11, 30)));
        QCOMPARE(kept.now().endedBecause, u"no longer needed"_s);
        const auto event = events(kept.example.reg->database(), 1)->front();
        QCOMPARE(event.kind.code(), u"ended"_s);
        QCOMPARE(event.note, u"no longer needed"_s);
        QCOMPARE(event.happenedOn, QDate(2026, 11, 30));
        QCOMPARE(kept.on(QDate(2026, 11, 29)), AuthorizationState::Active);
        QCOMPARE(kept.on(QDate(2026, 11, 30)), AuthorizationState::Ended);
    }

    void aSuspensionThatIsOverIsRemembered()
    {
        Kept kept;
        QVERIFY(kept.record(AuthorizationEvent::Suspend, QDate(2026, 3, 2)));
        QCOMPARE(kept.now().suspendedOn, std::optional(QDate(2026, 3, 2)));
        QVERIFY(kept.record(AuthorizationEvent::Resume, QDate(2026, 4, 1)));
        QVERIFY(!kept.now().suspendedOn);
        QCOMPARE(kept.on(QDate(2026, 3, 1)), AuthorizationState::Active);
        QCOMPARE(kept.on(QDate(2026, 3, 2)), AuthorizationState::Suspended);
        QCOMPARE(kept.on(QDate(2026, 3, 31)), AuthorizationState::Suspended);
        QCOMPARE(kept.on(QDate(2026, 4, 1)), AuthorizationState::Active);
    }

    void anEndByMistakeIsTakenBack()
    {
        Kept kept;
        const auto before = kept.now();
        QVERIFY(kept.record(AuthorizationEvent::End, QDate(2026, 11, 30)));
        QVERIFY(kept.record(AuthorizationEvent::Reinstate, QDate(2026, 12, 1)));
        QCOMPARE(kept.now(), before);
        QCOMPARE(events(kept.example.reg->database(), 10, RecordRef::of(kept.id))->size(), size_t(3));
    }

    /// Not a reinstatement: on no day it had ended.
    void anEndThatDidNotHappenNeverWas()
    {
        Kept kept;
        const auto before = kept.now();
        QVERIFY(kept.record(AuthorizationEvent::Suspend, QDate(2026, 3, 2)));
        QVERIFY(kept.record(AuthorizationEvent::End, QDate(2026, 11, 2)));
        const auto end = kept.last();
        QCOMPARE(kept.revoke(end, u" "_s).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(kept.revoke(end));
        QCOMPARE(kept.now().state, AuthorizationState::Suspended);
        QCOMPARE(kept.on(QDate(2026, 11, 3)), AuthorizationState::Suspended);
        QCOMPARE(kept.now().endedBecause, QString());
        QCOMPARE(kept.revoke(end).error().kind, ErrorKind::EventDidNotHappen);
        // The suspension was not either: neither is left, on any day.
        const auto all = *events(kept.example.reg->database(), 10, RecordRef::of(kept.id));
        QVERIFY(kept.revoke(all[all.size() - 2].sequence));
        QCOMPARE(kept.now(), before);
        QCOMPARE(kept.on(QDate(2026, 3, 3)), AuthorizationState::Active);
        QVERIFY(kept.record(AuthorizationEvent::End, QDate(2026, 11, 9)));
        QCOMPARE(kept.now().endedOn, std::optional(QDate(2026, 11, 9)));
    }
    void whatFollowedHoldsTheEventBeforeIt()
    {
        Kept kept;
        QVERIFY(kept.record(AuthorizationEvent::Suspend, QDate(2026, 3, 2)));
        const auto suspension = kept.last();
        QVERIFY(kept.record(AuthorizationEvent::Resume, QDate(2026, 4, 1)));
        const auto resumption = kept.last();
        const auto stands = kept.revoke(suspension).error();
        QCOMPARE(stands.kind, ErrorKind::RestsOnEvent);
        QCOMPARE(stands.hint, QString::number(resumption));
        QVERIFY(kept.revoke(resumption));
        QCOMPARE(kept.now().state, AuthorizationState::Suspended);
        QCOMPARE(kept.on(QDate(2026, 5, 1)), AuthorizationState::Suspended);
        QVERIFY(kept.revoke(suspension));
        QCOMPARE(kept.on(QDate(2026, 3, 3)), AuthorizationState::Active);
        // What made it is none that can be taken back so.
        const auto all = *events(kept.example.reg->database(), 10, RecordRef::of(kept.id));
        QCOMPARE(kept.revoke(all.back().sequence).error().kind, ErrorKind::StaysAsNoted);
    }
    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<AuthorizationEvent>("event");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("tomorrow") << AuthorizationEvent::End << dayOfEvent.addDays(1) << u"why"_s
                                  << ErrorKind::DayInFuture;
        QTest::newRow("no reason") << AuthorizationEvent::End << dayOfEvent << u" "_s
                                   << ErrorKind::ReasonMissing;
        QTest::newRow("not suspended")
            << AuthorizationEvent::Resume << dayOfEvent << u"why"_s << ErrorKind::AuthorizationForbids;
        QTest::newRow("not ended") << AuthorizationEvent::Reinstate << dayOfEvent << u"why"_s
                                   << ErrorKind::AuthorizationForbids;
    }
    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(const AuthorizationEvent, event);
        QFETCH(const QDate, day);
        QFETCH(const QString, reason);
        QFETCH(const ErrorKind, error);
        Kept kept;
        const auto before = kept.now();
        const auto head = *historyHead(kept.example.reg->database());
        QCOMPARE(kept.record(event, day, reason).error().kind, error);
        QCOMPARE(kept.now(), before);
        QCOMPARE(*historyHead(kept.example.reg->database()), head);
    }

    void aDayBeforeTheFirstIsTakenAndSaid()
    {
        Kept kept;
        const auto first = *kept.now().validFrom;
        const auto on = kept.record(AuthorizationEvent::End, first);
        QVERIFY(on && !*on);
        Kept other;
        const auto before = other.record(AuthorizationEvent::End, first.addDays(-1));
        QVERIFY(before);
        QCOMPARE(*before, std::optional(first));
    }
};

} // namespace licet

using licet::AuthorizationEventTest;
LICET_TEST(AuthorizationEventTest)
#include "authorization_event_test.moc"
