#include "authorization/transferring.h"

#include "authorization/authorization_service.h"
#include "base/brussels_day.h"
#include "institution/application_reader.h"
#include "lists/lists.h"
#include "support/merged_register.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::MergedRegister;
using test::stampOn;

namespace {

const QDate dayAsked(2026, 1, 12);
const QDate dayConfirmed(2026, 2, 3);
const QDate dayOfCall(2026, 3, 2);

Transfer asked(const Authorization &right)
{
    Transfer one;
    one.authorization = right.id;
    one.askedOn = dayAsked;
    return one;
}

Transfer confirmed(const Authorization &right)
{
    auto one = asked(right);
    one.confirmedOn = dayConfirmed;
    one.reference = u"KSZ 26/41"_s;
    return one;
}

/// What the list of authorizations says of a right: its institution and how far it has passed on.
QString listed(const RegisterAsOf &from, QDate day, Id<Authorization> right, Id<Institution> of = {})
{
    const auto rows = *listNamed(u"authorizations"_s)->rows({from, day, of});
    for (const auto &row : rows)
        if (row.value(u"id"_s).toInteger() == right.row())
            return row.value(u"institution"_s).toString() + u' ' + row.value(u"transfer"_s).toString();
    return u"not listed"_s;
}

} // namespace

/// Each right of an institution that merged passes on by itself.
class TransferringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSuccessorsFromTheDayOfTheConfirmation()
    {
        MergedRegister merged;
        const QDate told(2026, 12, 14);
        merged.merge(told.addDays(-7));
        const auto right = merged.right(Environment::Acceptance);
        QVERIFY(merged.transfer(asked(right), told.addDays(-7)));
        const auto kept = merged.transfer(confirmed(right), told);
        QVERIFY(kept && kept->isPassedOn);
        const auto on = [&](QDate day) { return listed(merged.on(day), day, right.id); };
        QCOMPARE(on(QDate(2025, 12, 31)), u"0999000129 "_s);
        QCOMPARE(on(QDate(2026, 1, 1)), u"0999000129 to-transfer"_s);
        QCOMPARE(on(dayAsked), u"0999000129 asked"_s);
        QCOMPARE(on(dayConfirmed.addDays(-1)), u"0999000129 asked"_s);
        QCOMPARE(on(dayConfirmed), u"0999000228 confirmed"_s);
        // It was entered on the day of the call, and not known before.
        const RegisterAsOf known(merged.reg().database(), endOfBrusselsDay(told.addDays(-1)), dayConfirmed);
        QCOMPARE(listed(known, dayConfirmed, right.id), u"0999000129 asked"_s);
    }

    void theApplicationIsMadeOnce()
    {
        MergedRegister merged;
        merged.merge();
        for (const auto environment : {Environment::Test, Environment::Acceptance})
            QVERIFY(merged.transfer(confirmed(merged.right(environment)), dayOfCall));
        const auto theirs = *applicationsOf(merged.reg().database(), merged.successor.id);
        QCOMPARE(theirs.size(), 2u);
        QCOMPARE(theirs.back().name, u"Dossierbeheer"_s);
        for (const auto environment : {Environment::Test, Environment::Acceptance})
            QCOMPARE(merged.right(environment).application, theirs.back().id);
    }

    void anOldNumberStillListsIt()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        const RegisterAsOf now(merged.reg().database());
        QCOMPARE(listed(now, dayOfCall, right.id, merged.predecessor.id), u"0999000228 confirmed"_s);
        QCOMPARE(listed(now, dayOfCall, right.id, merged.successor.id), u"0999000228 confirmed"_s);
    }

    void whatCannotBeIsRefused()
    {
        MergedRegister merged;
        const auto right = merged.right(Environment::Test);
        const auto refused = [&](const Transfer &one) {
            const auto done = merged.transfer(one, dayOfCall);
            return done ? Error{ErrorKind::NotFound, u"nothing was refused"_s} : done.error();
        };
        QCOMPARE(refused(asked(right)), (Error{ErrorKind::NothingToTransfer, right.service}));
        merged.merge();
        auto one = confirmed(right);
        one.confirmedOn = dayAsked.addDays(-1);
        QCOMPARE(refused(one),
                 (Error{ErrorKind::TransferTooEarly, u"confirmedOn"_s, u"2026-01-11"_s, u"2026-01-12"_s}));
        one.askedOn = QDate(2025, 12, 1);
        one.confirmedOn = QDate(2025, 12, 31);
        QCOMPARE(refused(one),
                 (Error{ErrorKind::TransferTooEarly, u"confirmedOn"_s, u"2025-12-31"_s, u"2026-01-01"_s}));
        one.confirmedOn = dayOfCall.addDays(1);
        QCOMPARE(refused(one), (Error{ErrorKind::DayInFuture, u"confirmedOn"_s, u"2026-03-03"_s}));
        one = {};
        one.authorization = right.id;
        QCOMPARE(refused(one).kind, ErrorKind::MissingMember);
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        one = confirmed(right);
        one.confirmedOn = dayConfirmed.addDays(1);
        QCOMPARE(refused(one), (Error{ErrorKind::ConstraintBroken, u"confirmedOn"_s}));
    }

    void whatEndedIsNotTransferred()
    {
        MergedRegister merged;
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.reg().authorizations().record(right.id, AuthorizationEvent::End, u"gestopt"_s,
                                                     dayOfCall, stampOn(QDate(2025, 11, 3))));
        merged.merge();
        const auto open = *rightsInTransfer(RegisterAsOf(merged.reg().database()), merged.merger, dayOfCall);
        QCOMPARE(open.size(), 1u);
        QVERIFY(!merged.transfer(confirmed(right), dayOfCall));
    }

    void itsProgramNumberGoesOn()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Acceptance);
        QVERIFY(right.programNumber.has_value());
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        auto noted = merged.right(Environment::Acceptance);
        noted.note = u"na de fusie"_s;
        QVERIFY(merged.reg().authorizations().keep(noted, {}, stampOn(dayOfCall)));
    }

    void theCardIsOfferedAndTheOldOneStays()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Test);
        const auto kept = *merged.transfer(confirmed(right), dayOfCall);
        QVERIFY(kept.cardToCopy.isSet());
        auto &reg = merged.reg();
        const auto copy = [&] {
            Id<Connection> id;
            const auto done = reg.write([&](Transaction &transaction) -> Result<void> {
                LICET_ASSIGN(id, copyCardFor(transaction, kept.transfer, stampOn(dayOfCall)));
                return {};
            });
            return done ? id : Id<Connection>();
        };
        const auto made = *reg.get(copy());
        const auto old = *reg.get(kept.cardToCopy);
        QCOMPARE(made.application, merged.right(Environment::Test).application);
        QCOMPARE(made.logging, old.logging);
        QCOMPARE(old.application, right.application);
        // A second time there is one already.
        QVERIFY(!copy().isSet());
        // Its log is kept for ten years after the right passed on.
        QCOMPARE(reg.remove(old.id, stampOn(dayOfCall)).error(),
                 (Error{ErrorKind::LogStillKept, u"Dossierbeheer"_s, u"2036-02-02"_s}));
    }
};

} // namespace licet

using licet::TransferringTest;
LICET_TEST(TransferringTest)
#include "transferring_test.moc"
