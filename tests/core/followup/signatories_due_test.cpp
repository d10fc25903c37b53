#include "followup/due_calculator.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

const QDate monday(2026, 5, 4);

/// An official until 29 May 2026 and no deputy; a consultant for their absences.
DueFacts oneOffice()
{
    StaffedInstitution one;
    one.institution.id = Id<Institution>(1);
    one.institution.name = u"Dienst"_s;
    one.institution.consultantRoles = {u"security-consultant"_s};
    Person official;
    official.id = Id<Person>(1);
    official.institution = one.institution.id;
    official.name = u"Marleen Claes"_s;
    Mandate mandate;
    mandate.id = Id<Mandate>(1);
    mandate.person = official.id;
    mandate.role = Role::ManagingOfficial;
    mandate.from = QDate(2022, 1, 1);
    one.staff = {{official}, {mandate}, {}};
    DueFacts facts;
    facts.institutions = {one};
    return facts;
}

std::vector<DueItem> nobodyOn(const DueFacts &facts, QDate day)
{
    std::vector<DueItem> found;
    for (const auto &one : dueItems(facts, day))
        if (one.kind == DueKind::NobodyToSign)
            found.push_back(one);
    return found;
}

void addConsultant(DueFacts &facts)
{
    auto &staff = facts.institutions.front().staff;
    auto consultant = staff.people.front();
    consultant.id = Id<Person>(2);
    consultant.name = u"Joris Wouters"_s;
    staff.people.push_back(consultant);
    Mandate mandate;
    mandate.id = Id<Mandate>(2);
    mandate.person = consultant.id;
    mandate.role = Role::SecurityConsultant;
    mandate.from = QDate(2022, 1, 1);
    staff.mandates.push_back(mandate);
}

} // namespace

/// Mandates and absences that leave nobody entitled to sign are told ahead.
class SignatoriesDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyMaySignSoNothingIsTold() { QVERIFY(nobodyOn(oneOffice(), monday).empty()); }

    void aMandateThatEndsIsToldAhead()
    {
        auto facts = oneOffice();
        // Friday; the Monday after is the first working day without anybody.
        facts.institutions.front().staff.mandates.front().until = QDate(2026, 5, 29);
        const auto items = nobodyOn(facts, monday);
        QCOMPARE(items.size(), 1u);
        QCOMPARE(items.front().until.day, QDate(2026, 6, 1));
        QCOMPARE(items.front().state, DueState::Waiting);
        QCOMPARE(items.front().institution, Id<Institution>(1));
        QCOMPARE(nobodyOn(facts, QDate(2026, 6, 1)).front().state, DueState::Due);
        facts.institutions.front().staff.mandates.front().until.reset();
        QVERIFY(nobodyOn(facts, monday).empty());
    }

    void aMandateFarAheadIsNotToldYet()
    {
        auto facts = oneOffice();
        facts.institutions.front().staff.mandates.front().until = QDate(2026, 12, 31);
        QVERIFY(nobodyOn(facts, monday).empty());
        QVERIFY(!nobodyOn(facts, QDate(2026, 11, 30)).empty());
    }

    void anAbsenceCountsOnWorkingDaysOnly()
    {
        auto facts = oneOffice();
        auto &absences = facts.institutions.front().staff.absences;
        absences = {{Id<Absence>(1), Id<Person>(1), QDate(2026, 5, 9), QDate(2026, 5, 10)}};
        QVERIFY(nobodyOn(facts, monday).empty()); // a weekend
        absences.front().until = QDate(2026, 5, 11);
        QCOMPARE(nobodyOn(facts, monday).front().until.day, QDate(2026, 5, 11));
        QVERIFY(nobodyOn(facts, QDate(2026, 5, 12)).empty());
    }

    void theConsultantSignsInAbsence()
    {
        auto facts = oneOffice();
        facts.institutions.front().staff.absences = {
            {Id<Absence>(1), Id<Person>(1), QDate(2026, 5, 11), QDate(2026, 5, 15)}};
        addConsultant(facts);
        QVERIFY(nobodyOn(facts, monday).empty());
        facts.institutions.front().staff.absences.push_back(
            {Id<Absence>(2), Id<Person>(2), QDate(2026, 5, 13), QDate(2026, 5, 13)});
        QCOMPARE(nobodyOn(facts, monday).front().until.day, QDate(2026, 5, 13));
    }

    void withoutAnyMandateNobodyIsMissed()
    {
        auto facts = oneOffice();
        facts.institutions.front().staff.mandates.clear();
        QVERIFY(nobodyOn(facts, monday).empty());
    }
};

} // namespace licet

using licet::SignatoriesDueTest;
LICET_TEST(SignatoriesDueTest)

#include "signatories_due_test.moc"
