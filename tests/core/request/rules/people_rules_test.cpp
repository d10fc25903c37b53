#include "support/complete_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;
using licet::test::addRuleRow;
using licet::test::CompleteRequest;

namespace licet {

namespace {

const QDate signingDay(2026, 12, 7);

void letBeAbsent(CompleteRequest &request, int person, QDate from, QDate until)
{
    Absence absence;
    absence.person = Id<Person>(person);
    absence.from = from;
    absence.until = until;
    request.facts.staff.absences.push_back(absence);
}

void letBothBeAbsent(CompleteRequest &request)
{
    letBeAbsent(request, 1, signingDay, signingDay);
    letBeAbsent(request, 2, signingDay, signingDay);
    request.draft.signatory = u"Joris Wouters"_s;
}

void addOpenPoint(CompleteRequest &request, QDate due, std::optional<QDate> doneOn)
{
    request.facts.normsAssessments[0].chapters = {
        {u"logical access"_s, NormsState::Open, {{u"Review the rights"_s, {}, due, doneOn}}}};
}

} // namespace

/// The rules about the institution, its people, its norms and its logging.
class PeopleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneFault_data()
    {
        test::addRuleColumns();
        normsRows();
        loggingRows();
        signatoryRows();
        consultantRows();
        addressRows();
    }
    void findsOneFault() { test::compareRuleRow(); }

private:
    static void normsRows();
    static void loggingRows();
    static void signatoryRows();
    static void consultantRows();
    static void addressRows();
};

void PeopleRulesTest::normsRows()
{
    const auto rule = "norms-assessed";
    addRuleRow(rule, "this year", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "last year", "holds", [](auto &r) { r.facts.normsAssessments[0].year = 2025; });
    addRuleRow(rule, "the year before", "none/warning",
               [](auto &r) { r.facts.normsAssessments[0].year = 2024; });
    addRuleRow(rule, "never", "none/warning", [](auto &r) { r.facts.normsAssessments.clear(); });
    addRuleRow(rule, "a point due today", "holds", [](auto &r) { addOpenPoint(r, QDate(2026, 12, 1), {}); });
    addRuleRow(rule, "a point due yesterday", "late/warning",
               [](auto &r) { addOpenPoint(r, QDate(2026, 11, 30), {}); });
    addRuleRow(rule, "a late point that is done", "holds",
               [](auto &r) { addOpenPoint(r, QDate(2026, 11, 1), QDate(2026, 11, 20)); });
    addRuleRow(rule, "an end", "not applied", [](auto &r) { r.draft.kind = RequestKind::End; });
}

void PeopleRulesTest::loggingRows()
{
    const auto rule = "logging-declared";
    addRuleRow(rule, "ten years", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "nine years", "years/error", [](auto &r) { r.draft.logging->retentionYears = 9; });
    addRuleRow(rule, "nine years, in test", "years/warning", [](auto &r) {
        r.draft.logging->retentionYears = 9;
        r.draft.environment = Environment::Test;
    });
    addRuleRow(rule, "a hundred years", "holds", [](auto &r) { r.draft.logging->retentionYears = 100; });
    addRuleRow(rule, "a year more", "too-many-years/error",
               [](auto &r) { r.draft.logging->retentionYears = 101; });
    addRuleRow(rule, "a filler for a system", "system/error",
               [](auto &r) { r.draft.logging->system = u"n.v.t."_s; });
    addRuleRow(rule, "a filler for a keeper", "keeper/error",
               [](auto &r) { r.draft.logging->keeper = u"?"_s; });
    addRuleRow(rule, "no years", "no-years/error", [](auto &r) { r.draft.logging->retentionYears.reset(); });
    addRuleRow(rule, "nothing", "none/error", [](auto &r) { r.draft.logging.reset(); });
    addRuleRow(rule, "WHO no and HOW not answered are one fault", "answers/error", [](auto &r) {
        r.draft.logging->who = false;
        r.draft.logging->how.reset();
    });
    addRuleRow(rule, "no system", "system/error", [](auto &r) { r.draft.logging->system = u" "_s; });
    addRuleRow(rule, "no keeper", "keeper/error", [](auto &r) { r.draft.logging->keeper.clear(); });
    addRuleRow(rule, "a program number, not to the person", "person/error",
               [](auto &r) { r.draft.logging->eachRequestToPerson = false; });
    addRuleRow(rule, "the end user's own number", "holds", [](auto &r) {
        r.draft.logging->eachRequestToPerson.reset();
        r.draft.identification->by = IdentificationBy::EndUser;
    });
}

void PeopleRulesTest::signatoryRows()
{
    const auto rule = "signatory-entitled";
    addRuleRow(rule, "managing official", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "deputy", "holds", [](auto &r) { r.draft.signatory = u"els  peeters"_s; });
    addRuleRow(rule, "on the first day on which it can be signed", "holds",
               [](auto &r) { r.facts.signableFrom = signingDay; });
    addRuleRow(rule, "the day is past", "past-day/warning",
               [](auto &r) { r.facts.signableFrom = signingDay.addDays(1); });
    addRuleRow(rule, "entitled on the day that is past, no longer today", "no-mandate/error", [](auto &r) {
        r.facts.signableFrom = signingDay.addDays(1);
        r.facts.staff.mandates[0].until = signingDay;
    });
    addRuleRow(rule, "nobody", "none/error", [](auto &r) { r.draft.signatory.clear(); });
    addRuleRow(rule, "somebody unknown", "unknown/error", [](auto &r) { r.draft.signatory = u"An Ander"_s; });
    addRuleRow(rule, "without a mandate", "no-mandate/error",
               [](auto &r) { r.draft.signatory = u"Tom Jacobs"_s; });
    addRuleRow(rule, "on the mandate's last day", "holds",
               [](auto &r) { r.facts.staff.mandates[0].until = signingDay; });
    addRuleRow(rule, "the day after the mandate", "no-mandate/error",
               [](auto &r) { r.facts.staff.mandates[0].until = signingDay.addDays(-1); });
    addRuleRow(rule, "the day before the mandate", "no-mandate/error",
               [](auto &r) { r.facts.staff.mandates[0].from = signingDay.addDays(1); });
    addRuleRow(rule, "no signing day: today counts", "holds", [](auto &r) {
        r.facts.staff.mandates[0].until = QDate(2026, 12, 1);
        r.draft.signingDate.reset();
    });
    addRuleRow(rule, "on the absence's last day", "absent/error",
               [](auto &r) { letBeAbsent(r, 1, QDate(2026, 12, 1), signingDay); });
    addRuleRow(rule, "the day after the absence", "holds",
               [](auto &r) { letBeAbsent(r, 1, QDate(2026, 12, 1), signingDay.addDays(-1)); });
    addRuleRow(rule, "the consultant, others present", "others-present/error",
               [](auto &r) { r.draft.signatory = u"Joris Wouters"_s; });
    addRuleRow(rule, "the consultant, the deputy present", "others-present/error", [](auto &r) {
        letBeAbsent(r, 1, signingDay, signingDay);
        r.draft.signatory = u"Joris Wouters"_s;
    });
    addRuleRow(rule, "the consultant, both absent", "holds", letBothBeAbsent);
    addRuleRow(rule, "the consultant, one post vacant", "holds", [](auto &r) {
        letBothBeAbsent(r);
        r.facts.staff.mandates.erase(r.facts.staff.mandates.begin());
    });
    addRuleRow(rule, "the consultant, all absent", "absent/error", [](auto &r) {
        letBothBeAbsent(r);
        letBeAbsent(r, 3, signingDay, signingDay);
    });

    addRuleRow("self-signed", "prepared by another", "holds", [](CompleteRequest &) {});
    addRuleRow("self-signed", "prepared by the signatory", "/warning",
               [](auto &r) { r.draft.preparedBy = u"MARLEEN Claes "_s; });
    addRuleRow("self-signed", "neither known", "holds", [](auto &r) {
        r.draft.preparedBy.clear();
        r.draft.signatory.clear();
    });
}

void PeopleRulesTest::consultantRows()
{
    const auto rule = "consultant-named";
    addRuleRow(rule, "with mail address", "holds", [](CompleteRequest &) {});
    addRuleRow(rule, "with telephone", "holds", [](auto &r) {
        r.facts.staff.people[2].email.clear();
        r.facts.staff.people[2].telephone = u"02 000 00 00"_s;
    });
    addRuleRow(rule, "with neither", "unreachable/error",
               [](auto &r) { r.facts.staff.people[2].email.clear(); });
    addRuleRow(rule, "fillers for both", "unreachable/error", [](auto &r) {
        r.facts.staff.people[2].email = u"-"_s;
        r.facts.staff.people[2].telephone = u"onbekend"_s;
    });
    addRuleRow(rule, "until the signing day", "holds",
               [](auto &r) { r.facts.staff.mandates[2].until = signingDay; });
    addRuleRow(rule, "until the day before", "none/error",
               [](auto &r) { r.facts.staff.mandates[2].until = signingDay.addDays(-1); });
    addRuleRow(rule, "a role that stands for it", "holds",
               [](auto &r) { r.facts.staff.mandates[2].role = Role::Dpo; });
    addRuleRow(rule, "a role that does not", "none/error",
               [](auto &r) { r.facts.staff.mandates[2].role = Role::Ciso; });

    addRuleRow("contacts-named", "both", "holds", [](CompleteRequest &) {});
    addRuleRow("contacts-named", "none at all", "both/warning", [](auto &r) { r.draft.contacts.reset(); });
    addRuleRow("contacts-named", "fillers for names", "both/warning", [](auto &r) {
        r.draft.contacts->functional->name = u"à compléter"_s;
        r.draft.contacts->technical->name = u"\u200b"_s;
    });
    addRuleRow("contacts-named", "declared that there is no technical one", "holds", [](auto &r) {
        r.draft.contacts->technical.reset();
        r.draft.none = {QStringLiteral("contacts.technical")};
    });
    addRuleRow("contacts-named", "declared of the other one", "technical/warning", [](auto &r) {
        r.draft.contacts->technical.reset();
        r.draft.none = {QStringLiteral("contacts.ppkb")};
    });
    addRuleRow("contacts-named", "declared that there is neither", "both/warning", [](auto &r) {
        r.draft.contacts.reset();
        r.draft.none = {QStringLiteral("contacts.functional"), QStringLiteral("contacts.technical")};
    });
    addRuleRow("contacts-named", "no technical one", "technical/warning",
               [](auto &r) { r.draft.contacts->technical.reset(); });
    addRuleRow("contacts-named", "a functional one without a name", "functional/warning",
               [](auto &r) { r.draft.contacts->functional->name = u" "_s; });
}

void PeopleRulesTest::addressRows()
{
    addRuleRow("institution-identified", "name, address, number", "holds", [](CompleteRequest &) {});
    addRuleRow("institution-identified", "none", "none/error", [](auto &r) {
        r.draft.institution.clear();
        r.facts.institution.reset();
    });
    addRuleRow("institution-identified", "not in the register", "unknown/error", [](auto &r) {
        r.draft.institution = u"0428759497"_s;
        r.facts.institution.reset();
    });
    const auto mergesOn = [](auto &r, QDate day) {
        r.draft.startDate = QDate(2027, 3, 1);
        r.facts.mergedInto = MergedInto{u"Opvolger"_s, day};
    };
    addRuleRow("institution-identified", "it begins before a merger", "holds", [mergesOn](auto &r) {
        mergesOn(r, {2027, 3, 2});
    });
    addRuleRow("institution-identified", "it begins on the day of a merger", "merges/error",
               [mergesOn](auto &r) {
                   mergesOn(r, {2027, 3, 1});
               });
    addRuleRow("institution-identified", "an end after a merger", "holds", [mergesOn](auto &r) {
        mergesOn(r, {2027, 3, 1});
        r.draft.kind = RequestKind::End;
    });
    addRuleRow("institution-identified", "a filler for an address", "address/error",
               [](auto &r) { r.facts.institution->address = u"n.v.t."_s; });
    addRuleRow("institution-identified", "without address", "address/error",
               [](auto &r) { r.facts.institution->address = u"\n"_s; });

    addRuleRow("recipient-known", "mail address only", "holds", [](CompleteRequest &) {});
    addRuleRow("recipient-known", "post address only", "holds", [](auto &r) {
        r.facts.recipient->email.clear();
        r.facts.recipient->address = u"Willebroekkaai 38, 1000 Brussel"_s;
    });
    addRuleRow("recipient-known", "no address", "no-address/error",
               [](auto &r) { r.facts.recipient->email.clear(); });
    addRuleRow("recipient-known", "a filler for an address", "no-address/error", [](auto &r) {
        r.facts.recipient->email = u"geen"_s;
        r.facts.recipient->address = u"n.v.t."_s;
    });
    for (const auto *address : {"a@y.example; b@y.example", "02 741 83 11", "Jan"})
        addRuleRow("recipient-known", address, "mail-address/error",
                   [address](auto &r) { r.facts.recipient->email = QString::fromLatin1(address); });
    addRuleRow("recipient-known", "unknown", "unknown/error", [](auto &r) { r.facts.recipient.reset(); });
}

} // namespace licet

using licet::PeopleRulesTest;
LICET_TEST(PeopleRulesTest)

#include "people_rules_test.moc"
