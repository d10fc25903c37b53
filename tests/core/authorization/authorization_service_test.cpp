#include "authorization/authorization_service.h"

#include "authorization/computed_state.h"
#include "exchange/register_export.h"
#include "exchange/register_import.h"
#include "register/register.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate keptOn(2026, 12, 1);

template <class Record>
concept Updated = requires(Transaction &transaction, const Record &record, const Stamp &stamp)
{
    RecordStore<Record>::update(transaction, record, stamp);
};
template <class Record>
concept Changeable = requires(Register &reg, const Record &record, const Stamp &stamp)
{
    reg.change(record, stamp);
};
static_assert(Updated<Application> && Changeable<Application>);
static_assert(!Updated<Authorization> && !Changeable<Authorization>);
static_assert(!Updated<Request> && !Changeable<Request>);
static_assert(!Updated<Decision> && !Changeable<Decision>);

struct KeptRight
{
    KeptRight() : one(example.reg->all<Authorization>()->front()) {}
    Register &reg() { return *example.reg; }
    Authorization now() { return *reg().get(one.id); }
    Result<void> keep(const Authorization &as, const QString &reason = {})
    {
        return reg().authorizations().keep(as, reason, stampOn(keptOn));
    }
    /// As if a request of this register had been executed for it, or one from outside.
    void comesFrom(RequestOrigin origin)
    {
        Request request;
        request.institution = one.institution;
        request.state = RequestState::Executed;
        request.origin = origin;
        if (origin == RequestOrigin::Own) {
            request.numberYear = 2026;
            request.numberSerial = 1;
            request.number = u"2026-0001"_s;
        }
        request.stateSince = request.begunOn = keptOn;
        request.changedAt = stampOn(keptOn).enteredAt;
        one.request = *reg().add(request, stampOn(keptOn));
        if (!test::makeAs(reg(), one, stampOn(keptOn)))
            qFatal("not linked");
    }

    ExampleRegister example;
    Authorization one;
};

} // namespace

/// What is entered, completed and corrected of authorizations by hand.
class AuthorizationServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnExecutedFormSaidStaysAsSigned_data()
    {
        QTest::addColumn<QString>("column");
        for (const auto &column :
             {u"institution_id"_s, u"application_id"_s, u"service"_s, u"version"_s, u"environment"_s,
              u"purpose"_s, u"legal_context"_s, u"committee"_s, u"operations"_s, u"request_id"_s})
            QTest::newRow(qPrintable(column)) << column;
    }
    void whatAnExecutedFormSaidStaysAsSigned()
    {
        QFETCH(const QString, column);
        KeptRight kept;
        kept.comesFrom(RequestOrigin::Own);
        auto other = kept.now();
        const auto institutions = *kept.reg().all<Institution>();
        if (column == u"institution_id")
            other.institution = institutions.back().id;
        const auto applications = *kept.reg().all<Application>();
        if (column == u"application_id")
            other.application = applications.back().id;
        other.service = column == u"service" ? u"Other"_s : other.service;
        other.version = column == u"version" ? u"9"_s : other.version;
        if (column == u"environment")
            other.environment =
                other.environment == Environment::Production ? Environment::Test : Environment::Production;
        other.purpose = column == u"purpose" ? u"Another one"_s : other.purpose;
        other.legalContext = column == u"legal_context" ? u"DAV:OTHER"_s : other.legalContext;
        if (column == u"committee")
            other.committee = {u"99/001"_s, {}, {}};
        if (column == u"operations")
            other.operations = {!other.operations.all, {}};
        if (column == u"request_id")
            other.request = {};
        QCOMPARE(changedColumns(kept.one, other), QStringList{column});
        const auto head = *historyHead(kept.reg().database());
        const auto refused = kept.keep(other, u"typed wrong"_s);
        QCOMPARE(refused.error(), (Error{ErrorKind::SaidByForm, column}));
        QCOMPARE(kept.now(), kept.one);
        QCOMPARE(*historyHead(kept.reg().database()), head);
    }

    void whatAListSaidIsCorrectedWithAReason()
    {
        KeptRight kept;
        kept.comesFrom(RequestOrigin::Outside);
        auto right = kept.now();
        const auto wrong = right.environment;
        right.environment = wrong == Environment::Test ? Environment::Acceptance : Environment::Test;
        QCOMPARE(kept.keep(right).error().kind, ErrorKind::ReasonMissing);
        QCOMPARE(kept.now().environment, wrong);
        QVERIFY(kept.keep(right, u" the list was wrong "_s));
        QCOMPARE(kept.now(), right);
        const auto event = *eventAt(kept.reg().database(), *lastSequence(kept.reg().database()));
        QCOMPARE(event.kind.code(), u"corrected"_s);
        QCOMPARE(event.note, u"the list was wrong"_s);
        QCOMPARE(event.before.value(u"environment"_s).toString(), codeOf(wrong));
        QCOMPARE(event.after.value(u"environment"_s).toString(), codeOf(right.environment));
    }

    void whatFollowsADayFollowsItsCorrection()
    {
        KeptRight kept;
        auto right = kept.now();
        right.validUntil = keptOn.addDays(-1);
        QVERIFY(kept.keep(right));
        QCOMPARE(standingOn(kept.now(), keptOn), AuthorizationStanding::Ended);
        right.validUntil = keptOn.addYears(1);
        QCOMPARE(kept.keep(right).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(kept.keep(right, u"misread"_s));
        QCOMPARE(standingOn(kept.now(), keptOn), AuthorizationStanding::Active);
    }

    void whatWasMissingIsCompletedWithoutReason()
    {
        KeptRight kept;
        kept.comesFrom(RequestOrigin::Own);
        auto more = kept.now();
        more.validUntil = QDate(2028, 12, 31);
        more.used.last = keptOn;
        more.note = u"seen"_s;
        QVERIFY(kept.keep(more));
        QCOMPARE(kept.now(), more);
        QCOMPARE(events(kept.reg().database(), 1)->front().kind.code(), u"completed"_s);
        const auto head = *historyHead(kept.reg().database());
        QVERIFY(kept.keep(more));
        QCOMPARE(*historyHead(kept.reg().database()), head);
    }

    void factsNeverChangeTheState()
    {
        KeptRight kept;
        auto other = kept.now();
        other.state = AuthorizationState::Ended;
        other.note = u"over"_s;
        QVERIFY(kept.keep(other));
        QCOMPARE(kept.now().state, AuthorizationState::Active);
    }

    void whatCannotBeIsRefusedWhoeverSaysIt()
    {
        KeptRight kept;
        auto wrong = kept.now();
        wrong.validUntil = wrong.validFrom->addDays(-1);
        QCOMPARE(kept.keep(wrong, u"why"_s).error().kind, ErrorKind::LastDayBeforeFirst);
        wrong.id = {};
        QCOMPARE(kept.reg().authorizations().enter(wrong, stampOn(keptOn)).error().kind,
                 ErrorKind::LastDayBeforeFirst);
        wrong = kept.now();
        wrong.service = u" "_s;
        QCOMPARE(kept.keep(wrong, u"why"_s).error().kind, ErrorKind::ServiceMissing);
    }

    void aFileDoesNotMakeARightOfAnExecutedRequest()
    {
        KeptRight kept;
        kept.comesFrom(RequestOrigin::Own);
        QJsonObject right;
        const auto told = exportRegister(kept.reg())->value(u"authorizations"_s).toArray();
        for (const auto &each : told)
            if (!each.toObject().value(u"request"_s).isNull())
                right = each.toObject();
        QVERIFY(!right.isEmpty());
        right.insert(u"environment"_s, u"production"_s);
        right.insert(u"service"_s, u"AnotherService"_s);
        const auto count = kept.reg().all<Authorization>()->size();
        const auto brought = importRegister(kept.reg(), QJsonObject{{u"authorizations"_s, QJsonArray{right}}},
                                            stampOn(keptOn), false);
        QVERIFY(!brought);
        QCOMPARE(brought.error().kind, ErrorKind::SaidByForm);
        QCOMPARE(kept.reg().all<Authorization>()->size(), count);
    }
};

} // namespace licet

using licet::AuthorizationServiceTest;
LICET_TEST(AuthorizationServiceTest)
#include "authorization_service_test.moc"
