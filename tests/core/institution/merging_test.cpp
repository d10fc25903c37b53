#include "institution/merging.h"

#include "base/brussels_day.h"
#include "followup/due_reader.h"
#include "followup/signed_original.h"
#include "institution/forerunner.h"
#include "institution/signatory.h"
#include "lists/lists.h"
#include "request/facts_reader.h"
#include "request/merger_outcome.h"
#include "support/merged_register.h"
#include "support/plain_paper.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::MergedRegister;
using test::stampOn;

namespace {

const QDate dayBefore(2025, 12, 31);
const QDate mergedOn(2026, 1, 1);

Error errorOf(const Result<Id<Merger>> &done)
{
    return done ? Error{ErrorKind::NotFound, u"nothing was refused"_s} : done.error();
}

int mandatesHeldOn(const RegisterAsOf &from, Id<Institution> institution, QDate day)
{
    const auto people = *from.all<Person>();
    const auto mandates = *from.all<Mandate>();
    return int(std::count_if(mandates.begin(), mandates.end(), [&](const Mandate &one) {
        return one.holdsOn(day) && std::any_of(people.begin(), people.end(), [&](const Person &person) {
                   return person.id == one.person && person.institution == institution;
               });
    }));
}

} // namespace

/// An institution merges into another on a day.
class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsMandatesEndOnTheDayBefore()
    {
        MergedRegister merged;
        merged.merge();
        const RegisterAsOf now(merged.reg().database());
        QCOMPARE(mandatesHeldOn(now, merged.predecessor.id, dayBefore), 3);
        QCOMPARE(mandatesHeldOn(now, merged.predecessor.id, mergedOn), 0);
        QCOMPARE(mandatesHeldOn(now, merged.successor.id, mergedOn), 2);
    }

    void whatIsRecordedLateHoldsFromItsDayAndIsKnownLater()
    {
        MergedRegister merged;
        merged.merge(QDate(2026, 12, 14));
        const auto &database = merged.reg().database();
        QCOMPARE(mandatesHeldOn(merged.on(mergedOn), merged.predecessor.id, mergedOn), 0);
        const RegisterAsOf known(database, endOfBrusselsDay(QDate(2026, 12, 13)), mergedOn);
        QCOMPARE(mandatesHeldOn(known, merged.predecessor.id, mergedOn), 3);
        QVERIFY(known.all<Merger>()->empty());
    }

    void aMandateThatEndedOrBeginsLaterStaysAsItIs()
    {
        MergedRegister merged;
        auto mandates = *merged.reg().all<Mandate>();
        mandates[0].until = QDate(2025, 12, 30);
        mandates[1].from = mergedOn;
        QVERIFY(merged.reg().change(mandates[0], stampOn(QDate(2025, 12, 1))));
        QVERIFY(merged.reg().change(mandates[1], stampOn(QDate(2025, 12, 1))));
        merged.merge();
        const auto after = *merged.reg().all<Mandate>();
        QCOMPARE(after[0], mandates[0]);
        QCOMPARE(after[1], mandates[1]);
    }

    void whatCannotBeIsRefused()
    {
        MergedRegister merged;
        auto itself = merged.merger;
        itself.successor = itself.predecessor;
        QCOMPARE(errorOf(merged.tried(itself, mergedOn)),
                 (Error{ErrorKind::ConstraintBroken, u"successor"_s}));
        merged.merge();
        QCOMPARE(errorOf(merged.tried(merged.merger, mergedOn)),
                 (Error{ErrorKind::InstitutionMerged, merged.predecessor.name, u"2026-01-01"_s,
                        merged.successor.name}));
        auto back = merged.merger;
        std::swap(back.predecessor, back.successor);
        back.holdsFrom = QDate(2025, 6, 1);
        QCOMPARE(errorOf(merged.tried(back, mergedOn)).kind, ErrorKind::InstitutionMerged);
        // A third one merged into it while it was one still.
        Institution third;
        third.name = u"Derde"_s;
        auto earlier = merged.merger;
        earlier.predecessor = *merged.reg().add(third, stampOn(dayBefore));
        earlier.successor = merged.predecessor.id;
        QCOMPARE(errorOf(merged.tried(earlier, mergedOn)).kind, ErrorKind::InstitutionMerged);
        earlier.holdsFrom = dayBefore;
        QVERIFY(merged.tried(earlier, mergedOn));
    }

    void whoHeadsTheSuccessorSignsItsFormsFromThatDayOn()
    {
        MergedRegister merged;
        merged.merge(QDate(2025, 12, 1));
        auto draft = test::draftFrom(u"01-production-complete"_s);
        const auto entitled = [&](const QString &kbo, const QString &name, QDate on) {
            draft.institution = kbo;
            const auto facts = *readFacts(merged.reg().database(), draft, on);
            return signatoryOn(*facts.institution, facts.staff, name, on).entitlement;
        };
        const auto official = u"Noura El Amrani"_s;
        QCOMPARE(entitled(u"0999000129"_s, official, mergedOn), Entitlement::ManagingOfficial);
        QCOMPARE(entitled(u"0999000129"_s, official, dayBefore), Entitlement::NoMandate);
        QCOMPARE(entitled(u"0999000129"_s, u"Marleen Claes"_s, dayBefore), Entitlement::ManagingOfficial);
        QCOMPARE(entitled(u"0999000129"_s, u"Marleen Claes"_s, mergedOn), Entitlement::NoMandate);
        QCOMPARE(entitled(u"0999000228"_s, official, mergedOn), Entitlement::ManagingOfficial);
        // One who went along is recorded at both.
        Person along;
        along.institution = merged.successor.id;
        along.name = u"Marleen Claes"_s;
        Mandate mandate;
        mandate.person = *merged.reg().add(along, stampOn(mergedOn));
        mandate.role = Role::Deputy;
        mandate.from = mergedOn;
        QVERIFY(merged.reg().add(mandate, stampOn(mergedOn)));
        QCOMPARE(entitled(u"0999000129"_s, along.name, mergedOn), Entitlement::Deputy);
        QCOMPARE(entitled(u"0999000129"_s, along.name, dayBefore), Entitlement::ManagingOfficial);
        QCOMPARE(entitled(u"0999000228"_s, along.name, mergedOn), Entitlement::Deputy);
    }

    void whoHeadsTheSuccessorSignsAFormThatWasMadeBefore()
    {
        MergedRegister merged;
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.signingDate = dayBefore;
        const auto id = *merged.reg().requests().create(draft, stampOn(dayBefore));
        const auto facts = *readFacts(merged.reg().database(), draft, dayBefore, id);
        QVERIFY(merged.reg().requests().finalise(id, facts, stampOn(dayBefore), test::plainPaper));
        merged.merge(mergedOn);
        EventInput input;
        input.signedBy = u"Noura El Amrani"_s;
        input.signsInstead = true;
        input.note = u"Na de fusie."_s;
        const auto known = *readFacts(merged.reg().database(), draft, mergedOn, id);
        const auto done =
            merged.reg().requests().record(id, RequestEvent::Sign, input, known, stampOn(mergedOn));
        QVERIFY(done);
        QVERIFY(done->isSignerKnown && done->isEntitled);
    }

    void noFormIsFinalisedInItsNameFromThatDayOn()
    {
        for (const auto &day : {dayBefore, mergedOn}) {
            MergedRegister merged;
            merged.merge(QDate(2025, 12, 1));
            auto draft = test::draftFrom(u"01-production-complete"_s);
            draft.institution = u"0999000129"_s;
            draft.signingDate = day;
            const auto id = *merged.reg().requests().create(draft, stampOn(day));
            const auto facts = *readFacts(merged.reg().database(), draft, day, id);
            const auto done = merged.reg().requests().finalise(id, facts, stampOn(day), test::plainPaper);
            if (day == mergedOn) {
                QCOMPARE(done.error(), (Error{ErrorKind::InstitutionMerged, merged.predecessor.name,
                                              u"2026-01-01"_s, merged.successor.name}));
            } else {
                QVERIFY(done || done.error().kind == ErrorKind::ErrorsRemain);
            }
            const auto findings = check(draft, facts).findings;
            const bool isSaid = std::any_of(findings.begin(), findings.end(), [](const Finding &one) {
                return one.rule == u"institution-identified"_s && one.outcome == u"merged"_s;
            });
            QCOMPARE(isSaid, day == mergedOn);
        }
    }

    void itsOutcomeNamesWhatIsToBeDone()
    {
        MergedRegister merged;
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.institution = u"0999000129"_s;
        const auto form = *merged.reg().requests().create(draft, stampOn(dayBefore));
        const auto foretold = *mergerOutcome(merged.reg().database(), merged.merger, dayBefore);
        QCOMPARE(foretold.mandates.size(), 3u);
        QCOMPARE(foretold.forms.size(), 1u);
        QCOMPARE(foretold.forms.front().request, form);
        QCOMPARE(foretold.rights.size(), 2u);
        QCOMPARE(foretold.cards.size(), 3u);
        merged.merge();
        const auto outcome = *mergerOutcome(merged.reg().database(), merged.merger, mergedOn);
        QCOMPARE(outcome.rights.size(), 2u);
        for (const auto &one : outcome.rights)
            QCOMPARE(one.state, TransferState::ToTransfer);
    }

    void dueIsWhatIsOpenAndNothingElseOfIt()
    {
        MergedRegister merged;
        merged.merge();
        const auto due = [&](QDate day) {
            QStringList kinds;
            for (const auto &one : *readDueItems(merged.on(day), day, merged.predecessor.id))
                kinds << codeOf(one.kind);
            return kinds;
        };
        QVERIFY(due(mergedOn).contains(u"rights-to-transfer"_s));
        QVERIFY(!due(mergedOn).contains(u"nobody-to-sign"_s));
        QVERIFY(!due(QDate(2026, 6, 1)).contains(u"norms"_s));
    }

    void oneThatDidNotHappenLeavesEverythingAsItWas()
    {
        MergedRegister merged;
        auto &reg = merged.reg();
        const auto before = *reg.all<Mandate>();
        merged.merge();
        Transfer asked;
        asked.authorization = merged.right(Environment::Test).id;
        asked.askedOn = mergedOn;
        QVERIFY(merged.transfer(asked, mergedOn));
        auto &database = reg.database();
        const auto revoke = [&](const QString &reason) {
            return revokeMerger(database, merged.merger.id, reason, stampOn(QDate(2026, 1, 5)));
        };
        QCOMPARE(revoke({}).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(revoke(u"vergissing"_s));
        QVERIFY(reg.all<Merger>()->empty() && reg.all<Transfer>()->empty());
        QCOMPARE(*reg.all<Mandate>(), before);
        QCOMPARE(mandatesHeldOn(merged.on(mergedOn), merged.predecessor.id, mergedOn), 3);
        merged.merge(QDate(2026, 1, 6));
        asked.confirmedOn = mergedOn;
        QVERIFY(merged.transfer(asked, QDate(2026, 1, 6)));
        QCOMPARE(revoke(u"vergissing"_s).error().kind, ErrorKind::RightWentOn);
    }

    void aFormThatLeavesInTheOldNameIsDoubted()
    {
        MergedRegister merged;
        merged.merge(QDate(2025, 11, 3));
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.institution = u"0999000129"_s;
        const auto request =
            *merged.reg().get(*merged.reg().requests().create(draft, stampOn(QDate(2025, 11, 3))));
        QVERIFY(!oldNameOf(merged.reg().database(), request, dayBefore)->has_value());
        const auto old = *oldNameOf(merged.reg().database(), request, mergedOn);
        QVERIFY(old.has_value());
        QCOMPARE(old->institution, merged.predecessor.name);
        QCOMPARE(old->successor, merged.successor.name);
        QCOMPARE(old->since, mergedOn);
    }

    void anEarlierNumberFindsTheInstitution()
    {
        MergedRegister merged;
        auto &reg = merged.reg();
        const auto old = *KboNumber::parse(u"0999000129"_s);
        const auto other = *KboNumber::parse(u"0403019261"_s);
        auto changed = merged.predecessor;
        changed.kbo = other;
        QVERIFY(reg.change(changed, stampOn(QDate(2025, 7, 1))));
        const auto found = *institutionNumbered(reg.database(), old);
        QVERIFY(found.has_value());
        QCOMPARE(found->institution.id, merged.predecessor.id);
        QCOMPARE(found->until, std::optional(QDate(2025, 7, 1)));
        QVERIFY(!(*institutionNumbered(reg.database(), other))->until);
        merged.merge();
        const auto all = *forerunnersOf(reg.database(), merged.successor);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0], (Forerunner{merged.predecessor.id, merged.predecessor.name, other, mergedOn}));
        QCOMPARE(all[1],
                 (Forerunner{merged.predecessor.id, merged.predecessor.name, old, QDate(2025, 7, 1)}));
    }

    /// A number that was entered wrongly never was its number.
    void aCorrectedNumberIsNoEarlierOne()
    {
        MergedRegister merged;
        auto &reg = merged.reg();
        auto right = merged.predecessor;
        right.kbo = *KboNumber::parse(u"0403019261"_s);
        QVERIFY(reg.write([&](Transaction &transaction) {
            return RecordStore<Institution>::update(transaction, right, stampOn(QDate(2025, 7, 1)),
                                                    RecordEvent::Corrected);
        }));
        QVERIFY(!(*institutionNumbered(reg.database(), *KboNumber::parse(u"0999000129"_s))).has_value());
    }
};

} // namespace licet

using licet::MergingTest;
LICET_TEST(MergingTest)
#include "merging_test.moc"
