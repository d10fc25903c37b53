#include "institution/certificate_keeping.h"
#include "institution/used_certificates.h"
#include "lists/lists.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate today(2026, 11, 30);

/// The example's register, in which two cards use one certificate.
struct CertificateRegister
{
    CertificateRegister()
    {
        old.institution = example.reg->all<Institution>()->front().id;
        old.subject = u"CN=gateway"_s;
        old.serial = u"1A"_s;
        old.validUntil = QDate(2026, 12, 31);
        old.id = keep(old, QDate(2026, 9, 1));
        for (auto card : *example.reg->all<Connection>())
            if (card.application == example.reg->all<Connection>()->front().application &&
                card.environment != Environment::Test) {
                card.certificate = old.id;
                cards.push_back(card.id);
                if (!example.reg->change(card, stampOn(QDate(2026, 9, 1))))
                    qFatal("a card");
            }
        renewal = old;
        renewal.id = {};
        renewal.serial = u"1B"_s;
        renewal.renews = old.id;
        renewal.validFrom = QDate(2026, 11, 1);
        renewal.validUntil = QDate(2028, 12, 31);
        renewal.id = keep(renewal, QDate(2026, 11, 2));
    }
    Id<Certificate> keep(const Certificate &certificate, QDate day = today)
    {
        Id<Certificate> id;
        const auto done = tried(certificate, day, id);
        if (!done)
            qFatal("kept: %d %s", int(done.error().kind), qPrintable(done.error().subject));
        return id;
    }
    Result<void> tried(const Certificate &certificate, QDate day, Id<Certificate> &id)
    {
        return example.reg->write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(id, keepCertificate(transaction, certificate, stampOn(day)));
            return {};
        });
    }
    Error refused(const Certificate &certificate)
    {
        Id<Certificate> id;
        const auto done = tried(certificate, today, id);
        return done ? Error{ErrorKind::NotFound, u"nothing was refused"_s} : done.error();
    }
    [[nodiscard]] std::vector<Id<Certificate>> usedOn(const RegisterAsOf &from) const
    {
        std::vector<Id<Certificate>> used;
        for (const auto &one : *from.all<Connection>())
            if (std::find(cards.begin(), cards.end(), one.id) != cards.end())
                used.push_back(one.certificate);
        return used;
    }
    [[nodiscard]] RegisterAsOf on(QDate day) const { return {example.reg->database(), {}, day}; }

    ExampleRegister example;
    Certificate old, renewal;
    std::vector<Id<Connection>> cards;
};

} // namespace

/// A certificate serves several cards, and its renewal takes its place on its day.
class CertificatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesIntoUseIsThatOfEveryCardFromItsDay()
    {
        CertificateRegister kept;
        QCOMPARE(kept.cards.size(), 2u);
        auto inUse = kept.renewal;
        inUse.toldOn = QDate(2026, 11, 3);
        inUse.inUseSince = QDate(2026, 11, 16);
        kept.keep(inUse);
        const std::vector before{kept.old.id, kept.old.id}, after{kept.renewal.id, kept.renewal.id};
        QCOMPARE(kept.usedOn(kept.on({2026, 11, 15})), before);
        QCOMPARE(kept.usedOn(kept.on({2026, 11, 16})), after);
        QCOMPARE(kept.usedOn(*kept.example.reg), after);
        // What was known is another question.
        QCOMPARE(kept.usedOn({kept.example.reg->database(), stampOn(today).enteredAt}), before);
        for (const auto &one : *usedCertificates(*kept.example.reg)) {
            if (one.certificate.id == kept.old.id)
                QVERIFY(one.cards.empty());
            if (one.certificate.id == kept.renewal.id)
                QCOMPARE(one.cards.size(), 2u);
        }
    }

    void eachDeedCountsFromItsOwnDay()
    {
        CertificateRegister kept;
        auto led = kept.renewal;
        led.toldOn = QDate(2026, 11, 5);
        led.note = u"by mail"_s;
        kept.keep(led);
        const auto on = [&](QDate day) {
            const auto all = *kept.on(day).all<Certificate>();
            return *std::find_if(all.begin(), all.end(),
                                 [&](const Certificate &one) { return one.id == kept.renewal.id; });
        };
        QVERIFY(!on({2026, 11, 4}).toldOn);
        QCOMPARE(on({2026, 11, 5}).toldOn, led.toldOn);
        QVERIFY(on({2026, 11, 5}).note.isEmpty());
        QCOMPARE(on(today).note, u"by mail"_s);
        // Taken back, and told anew of an earlier day: it counts from when the other was taken back.
        led.toldOn.reset();
        kept.keep(led);
        led.toldOn = QDate(2026, 11, 4);
        kept.keep(led);
        QCOMPARE(kept.example.reg->get(led.id)->toldOn, led.toldOn);
        QCOMPARE(on(today).toldOn, led.toldOn);
    }

    void aRenewalOfARenewalTakesTheCardsOfBoth()
    {
        CertificateRegister kept;
        auto last = kept.renewal;
        last.id = {};
        last.serial = u"1C"_s;
        last.renews = kept.renewal.id;
        last.inUseSince = QDate(2026, 11, 20);
        const auto id = kept.keep(last);
        QCOMPARE(kept.usedOn(*kept.example.reg), (std::vector{id, id}));
        QCOMPARE(kept.usedOn(kept.on({2026, 11, 19})), (std::vector{kept.old.id, kept.old.id}));
    }

    void certificatesThatRenewEachOtherAreFollowedOnce()
    {
        CertificateRegister kept;
        auto old = kept.old;
        old.renews = kept.renewal.id;
        QCOMPARE(kept.refused(old), (Error{ErrorKind::RenewalCircle, u"renews"_s, old.subject}));
        // Earlier versions took it.
        QVERIFY(kept.example.reg->change(old, test::stampOn(today)));
        const auto all = *kept.example.reg->all<Certificate>();
        QCOMPARE(renewalsOf(kept.old.id, all, today).size(), 1u);
        auto inUse = kept.renewal;
        inUse.inUseSince = today;
        kept.keep(inUse);
        QCOMPARE(kept.usedOn(*kept.example.reg), (std::vector{inUse.id, inUse.id}));
    }

    /// Nor where everything else of the file changes on a day to come.
    void whatIsDoneIsNotToldInAdvance()
    {
        CertificateRegister kept;
        auto planned = kept.renewal;
        planned.inUseSince = today.addDays(30);
        auto stamp = stampOn(*planned.inUseSince);
        stamp.enteredAt = stampOn(today).enteredAt;
        const auto keptOn = [&](const Certificate &certificate) {
            return kept.example.reg->write([&](Transaction &transaction) -> Result<void> {
                LICET_ASSIGN([[maybe_unused]] const auto id,
                             keepCertificate(transaction, certificate, stamp));
                return {};
            });
        };
        QCOMPARE(keptOn(planned).error(), (Error{ErrorKind::DayInFuture, u"inUseSince"_s, u"2026-12-30"_s}));
        planned.inUseSince = today;
        planned.note = u"the new gateway"_s;
        QVERIFY(keptOn(planned));
    }

    void whatCantBeIsRefusedByItsMember()
    {
        CertificateRegister kept;
        auto wrong = kept.renewal;
        wrong.validUntil = QDate(2026, 10, 31);
        QCOMPARE(kept.refused(wrong), (Error{ErrorKind::LastDayBeforeFirst, u"validUntil"_s}));
        wrong = kept.renewal;
        wrong.inUseSince = today.addDays(1);
        QCOMPARE(kept.refused(wrong), (Error{ErrorKind::DayInFuture, u"inUseSince"_s, u"2026-12-01"_s}));
        wrong = kept.renewal;
        wrong.inUseSince = wrong.validFrom->addDays(-1);
        QCOMPARE(kept.refused(wrong),
                 (Error{ErrorKind::UsedBeforeValid, u"inUseSince"_s, u"2026-10-31"_s, u"2026-11-01"_s}));
        wrong.validFrom.reset();
        wrong.validUntil = QDate(2026, 10, 30);
        QCOMPARE(kept.refused(wrong),
                 (Error{ErrorKind::UsedAfterValid, u"inUseSince"_s, u"2026-10-31"_s, u"2026-10-30"_s}));
        wrong = kept.renewal;
        wrong.inUseSince = QDate(2026, 11, 5);
        wrong.removedOn = QDate(2026, 11, 4);
        QCOMPARE(kept.refused(wrong),
                 (Error{ErrorKind::RemovedBeforeUsed, u"removedOn"_s, u"2026-11-04"_s, u"2026-11-05"_s}));
        wrong = kept.renewal;
        wrong.renews = wrong.id;
        QCOMPARE(kept.refused(wrong), (Error{ErrorKind::ConstraintBroken, u"renews"_s}));
        QCOMPARE(kept.refused(Certificate{}), (Error{ErrorKind::MissingMember, u"subject"_s}));
        QCOMPARE(*kept.example.reg->get(kept.renewal.id), kept.renewal);
    }

    /// On one day all of it, told to KSZ before it is valid, or removed without ever being used.
    void whatIsOnlyUnusualIsKept()
    {
        CertificateRegister kept;
        auto one = kept.renewal;
        one.inUseSince = one.removedOn = one.validUntil = one.validFrom;
        one.toldOn = one.validFrom->addDays(-20);
        kept.keep(one);
        QCOMPARE(*kept.example.reg->get(one.id), one);
        Certificate never;
        never.institution = one.institution;
        never.subject = u"CN=never.example"_s;
        never.validFrom = today.addDays(30);
        never.removedOn = today;
        never.id = kept.keep(never);
        QCOMPARE(*kept.example.reg->get(never.id), never);
    }

    /// One that cards use, or that another renews, is not simply gone.
    void whatIsUsedStays()
    {
        CertificateRegister kept;
        const auto removed = kept.example.reg->remove(kept.old.id, stampOn(today));
        QCOMPARE(removed.error().kind, ErrorKind::ConstraintBroken);
        QVERIFY(kept.example.reg->remove(kept.renewal.id, stampOn(today)));
    }

    void theListNamesTheCards()
    {
        CertificateRegister kept;
        const auto rows =
            *listNamed(u"certificates"_s)->rows({*kept.example.reg, QDate(2027, 1, 1), kept.old.institution});
        const auto row = std::find_if(rows.begin(), rows.end(), [](const QJsonObject &one) {
            return one.value(u"serial"_s) == u"1A"_s;
        });
        QVERIFY(row != rows.end());
        QCOMPARE(row->value(u"cards"_s).toArray().size(), 2);
        QCOMPARE(row->value(u"valid"_s), QJsonValue(false));
        QCOMPARE(row->value(u"validUntil"_s), QJsonValue(u"2026-12-31"_s));
        const auto renewal = std::find_if(rows.begin(), rows.end(), [](const QJsonObject &one) {
            return one.value(u"serial"_s) == u"1B"_s;
        });
        QCOMPARE(renewal->value(u"renews"_s).toInteger(), kept.old.id.row());
        QCOMPARE(renewal->value(u"valid"_s), QJsonValue(true));
    }
};

} // namespace licet

using licet::CertificatesTest;
LICET_TEST(CertificatesTest)
#include "certificates_test.moc"
