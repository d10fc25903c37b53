#include "followup/due_calculator.h"
#include "followup/due_list.h"
#include "support/test_registry.h"

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

using Change = std::function<void(DueFacts &)>;

/// One kind of thing that waits, with days that were counted by hand on a calendar.
struct KindRow
{
    const char *name;
    DueKind kind;
    QString waitsOn;
    QDate deadline;
    std::optional<QDate> firstTold; ///< where it is not told from its beginning on
    Change waits;
    Change happens; ///< takes it away
};

PendingRequest requestIn(RequestState state, QDate since)
{
    PendingRequest one;
    one.id = Id<Request>(7);
    one.institution = Id<Institution>(1);
    one.state = state;
    one.environment = Environment::Production;
    one.number = u"2026-0007"_s;
    one.application = u"Dossierbeheer"_s;
    one.services = {u"DmfaConsultationService"_s, u"PersonService"_s, u"FamilyService"_s};
    one.since = since;
    one.recipient = u"ppkb"_s;
    return one;
}

Change dueRequest(RequestState state, QDate since)
{
    return [=](DueFacts &facts) { facts.requests = {requestIn(state, since)}; };
}

Change changed(RequestState state, QDate since, const std::function<void(PendingRequest &)> &with)
{
    return [=](DueFacts &facts) {
        auto one = requestIn(state, since);
        with(one);
        facts.requests = {one};
    };
}

Change question(QDate asked)
{
    return [=](DueFacts &facts) {
        auto one = requestIn(RequestState::Draft, asked.addDays(-3));
        one.askedWhom = u"ppkb"_s;
        one.askedOn = asked;
        facts.requests = {one};
    };
}

Change dossier(DossierState state)
{
    return [=](DueFacts &facts) {
        DecisionWithSteps one;
        one.decision.id = Id<Decision>(3);
        one.decision.state = state;
        one.decision.filedOn = QDate(2026, 3, 2);
        one.decision.subject = u"Kinderbijslag"_s;
        facts.decisions = {one};
    };
}

Change decided(QDate on)
{
    return [=](DueFacts &facts) {
        dossier(DossierState::Granted)(facts);
        DecisionStep step;
        step.decidedOn = on;
        step.dossier = u"IVC/KSZG/26/066"_s;
        facts.decisions.front().steps = {step};
    };
}

/// One institution merges into another on 30 September 2026.
Change merger(int notAsked, int forms)
{
    return [=](DueFacts &facts) {
        OpenMerger one;
        one.merger = {Id<Merger>(4), Id<Institution>(1), Id<Institution>(2), QDate(2026, 9, 30), {}};
        one.predecessor = u"OCMW Klein"_s;
        one.notAsked = notAsked;
        one.unsentForms = forms;
        facts.mergers = {one};
    };
}

Change connection(const std::function<void(Connection &)> &with)
{
    return [=](DueFacts &facts) {
        Connection one;
        one.id = Id<Connection>(5);
        one.echoTestedOn = QDate(2026, 1, 5);
        with(one);
        facts.connections = {{one, Id<Institution>(1), u"Dossierbeheer"_s}};
    };
}

/// A certificate that ends on 30 September 2026, and perhaps its renewal.
struct Renewed
{
    Certificate old;
    std::optional<Certificate> renewal;

    Certificate &renew()
    {
        renewal = old;
        renewal->id = Id<Certificate>(2);
        renewal->renews = old.id;
        renewal->validFrom = QDate(2026, 8, 15);
        renewal->validUntil = QDate(2028, 9, 30);
        return *renewal;
    }
};

Change certificates(const std::function<void(Renewed &)> &with)
{
    return [=](DueFacts &facts) {
        Renewed one;
        one.old.id = Id<Certificate>(1);
        one.old.institution = Id<Institution>(1);
        one.old.subject = u"CN=dossier"_s;
        one.old.validUntil = QDate(2026, 9, 30);
        with(one);
        facts.certificates = {
            {one.old,
             {{u"Dossierbeheer"_s, Environment::Production}, {u"Loket"_s, Environment::Acceptance}},
             Id<Connection>(5)}};
        if (one.renewal)
            facts.certificates.push_back({*one.renewal, {}, {}});
    };
}

Change assessed(int year, const std::vector<OpenPoint> &points = {})
{
    return [=](DueFacts &facts) {
        Institution institution;
        institution.id = Id<Institution>(1);
        institution.name = u"Dienst"_s;
        facts.institutions = {{institution, {}}};
        NormsAssessment one;
        one.id = Id<NormsAssessment>(4);
        one.institution = institution.id;
        one.year = year;
        one.chapters = {{u"logical access"_s, NormsState::PartlyMet, points}};
        std::erase_if(facts.assessments, [year](const NormsAssessment &other) { return other.year == year; });
        facts.assessments.push_back(one);
    };
}

Change project(RequestState state)
{
    return [=](DueFacts &facts) {
        ProjectRequest one;
        one.request = Id<Request>(7);
        one.institution = Id<Institution>(1);
        one.state = state;
        one.environment = Environment::Production;
        one.since = QDate(2026, 9, 1);
        facts.projects = {{{Id<Project>(2), u"Nieuw dossier"_s, {}, QDate(2026, 12, 1)}, {one}}};
    };
}

Change reminder(std::optional<QDate> doneOn)
{
    return [=](DueFacts &facts) {
        facts.reminders = {{Id<Reminder>(9), {}, u"Bel de leverancier"_s, QDate(2026, 9, 30), doneOn}};
    };
}

const Change nothing = [](DueFacts &facts) { facts = DueFacts(); };

const std::vector<KindRow> &rows()
{
    static const std::vector<KindRow> table{
        {"answer, over Ascension and Whit Monday",
         DueKind::Answer,
         u"ppkb"_s,
         QDate(2026, 5, 28),
         {},
         dueRequest(RequestState::Sent, QDate(2026, 5, 5)),
         dueRequest(RequestState::Acknowledged, QDate(2026, 5, 28))},
        {"execution",
         DueKind::Execution,
         u"security-service"_s,
         QDate(2026, 6, 4),
         {},
         dueRequest(RequestState::Acknowledged, QDate(2026, 5, 12)),
         dueRequest(RequestState::Executed, QDate(2026, 6, 4))},
        {"letter after an execution, over Ascension",
         DueKind::Letter,
         u"security-service"_s,
         QDate(2026, 5, 20),
         {},
         changed(RequestState::Executed, {2026, 5, 12},
                 [](PendingRequest &one) { one.letterAwaitedSince = QDate(2026, 5, 12); }),
         nothing},
        {"sending again what did not arrive, over a weekend",
         DueKind::Sending,
         u"consultant"_s,
         QDate(2026, 6, 9),
         {},
         changed(RequestState::Sent, {2026, 5, 5},
                 [](PendingRequest &one) { one.undeliveredOn = QDate(2026, 6, 5); }),
         dueRequest(RequestState::Acknowledged, QDate(2026, 6, 9))},
        {"has it left, the working day after it was written",
         DueKind::Leaving,
         u"consultant"_s,
         QDate(2026, 6, 8),
         {},
         changed(RequestState::Signed, {2026, 6, 4},
                 [](PendingRequest &one) {
                     one.written.emplace();
                     one.written->writtenOn = QDate(2026, 6, 5);
                 }),
         dueRequest(RequestState::Acknowledged, QDate(2026, 6, 8))},
        {"information by the day that they say, a Saturday",
         DueKind::Information,
         u"consultant"_s,
         QDate(2026, 4, 11),
         {},
         changed(RequestState::InformationAsked, {2026, 4, 1},
                 [](PendingRequest &one) { one.replyBy = QDate(2026, 4, 11); }),
         dueRequest(RequestState::Acknowledged, QDate(2026, 4, 9))},
        {"question, over the end of the year",
         DueKind::Question,
         u"ppkb"_s,
         QDate(2027, 1, 13),
         {},
         question(QDate(2026, 12, 21)),
         nothing},
        {"information, over Easter",
         DueKind::Information,
         u"consultant"_s,
         QDate(2026, 4, 9),
         {},
         dueRequest(RequestState::InformationAsked, QDate(2026, 4, 1)),
         dueRequest(RequestState::Acknowledged, QDate(2026, 4, 9))},
        {"returned, over 21 July",
         DueKind::Returned,
         u"consultant"_s,
         QDate(2026, 7, 27),
         {},
         dueRequest(RequestState::Returned, QDate(2026, 7, 17)),
         dueRequest(RequestState::Draft, QDate(2026, 7, 27))},
        {"refused, over 11 November",
         DueKind::Refused,
         u"consultant"_s,
         QDate(2026, 11, 13),
         {},
         dueRequest(RequestState::Refused, QDate(2026, 11, 5)),
         dueRequest(RequestState::Withdrawn, QDate(2026, 11, 13))},
        {"signature; 15 August is a Saturday",
         DueKind::Signature,
         u"official"_s,
         QDate(2026, 8, 19),
         {},
         dueRequest(RequestState::Finalised, QDate(2026, 8, 12)),
         dueRequest(RequestState::Signed, QDate(2026, 8, 19))},
        {"signature on a planned day",
         DueKind::Signature,
         u"official"_s,
         QDate(2026, 8, 14),
         {},
         [](DueFacts &facts) {
             auto one = requestIn(RequestState::Finalised, QDate(2026, 8, 12));
             one.signingDay = QDate(2026, 8, 14);
             facts.requests = {one};
         },
         dueRequest(RequestState::Signed, QDate(2026, 8, 14))},
        {"sending, over 1 May",
         DueKind::Sending,
         u"consultant"_s,
         QDate(2026, 5, 5),
         {},
         dueRequest(RequestState::Signed, QDate(2026, 4, 30)),
         dueRequest(RequestState::Sent, QDate(2026, 5, 5))},
        {"dossier",
         DueKind::Dossier,
         u"committee"_s,
         QDate(2026, 5, 25),
         {},
         dossier(DossierState::Filed),
         dossier(DossierState::Refused)},
        {"dossier on the agenda",
         DueKind::Dossier,
         u"committee"_s,
         QDate(2026, 5, 25),
         {},
         dossier(DossierState::OnTheAgenda),
         dossier(DossierState::Granted)},
        {"dossier about which something is asked",
         DueKind::Dossier,
         u"consultant"_s,
         QDate(2026, 5, 25),
         {},
         dossier(DossierState::InformationAsked),
         dossier(DossierState::Withdrawn)},
        {"review",
         DueKind::Review,
         u"consultant"_s,
         QDate(2026, 5, 28),
         {},
         [](DueFacts &facts) {
             facts.reviews = {{Id<Review>(1), Id<Decision>(3), u"12/081"_s, QDate(2026, 5, 5), 2}};
         },
         nothing},
        {"authorization that ends", DueKind::AuthorizationEnds, u"consultant"_s, QDate(2026, 9, 9),
         QDate(2026, 7, 2),
         [](DueFacts &facts) {
             facts.authorizations = {{Id<Authorization>(2), Id<Institution>(1), u"Dossierbeheer"_s,
                                      u"DmfaConsultationService"_s, Environment::Production,
                                      QDate(2026, 9, 30)}};
         },
         nothing},
        {"certificate that ends", DueKind::CertificateEnds, u"consultant"_s, QDate(2026, 9, 23),
         QDate(2026, 7, 2), certificates([](Renewed &) {}),
         certificates([](Renewed &one) { one.old.validUntil = QDate(2028, 9, 30); })},
        {"renewal of which KSZ is to be told",
         DueKind::CertificateToTell,
         u"consultant"_s,
         QDate(2026, 9, 23),
         {},
         certificates([](Renewed &one) { one.renew(); }),
         certificates([](Renewed &one) { one.renew().toldOn = QDate(2026, 9, 22); })},
        {"renewal that is to be taken into use", DueKind::CertificateToUse, u"consultant"_s,
         QDate(2026, 9, 23), QDate(2026, 9, 1),
         certificates([](Renewed &one) { one.renew().toldOn = QDate(2026, 9, 1); }),
         certificates([](Renewed &one) {
             one.renew().toldOn = QDate(2026, 9, 1);
             one.renewal->inUseSince = QDate(2026, 9, 22);
         })},
        {"old certificate that is to be removed", DueKind::CertificateToRemove, u"consultant"_s,
         QDate(2026, 9, 30), QDate(2026, 9, 14), certificates([](Renewed &one) {
             one.renew().toldOn = QDate(2026, 9, 1);
             one.renewal->inUseSince = QDate(2026, 9, 14);
         }),
         certificates([](Renewed &one) {
             one.renew().toldOn = QDate(2026, 9, 1);
             one.renewal->inUseSince = QDate(2026, 9, 14);
             one.old.removedOn = QDate(2026, 9, 29);
         })},
        {"rights to transfer", DueKind::RightsToTransfer, u"consultant"_s, QDate(2026, 9, 30),
         QDate(2026, 7, 2), merger(2, 0), merger(0, 0)},
        {"forms in the old name", DueKind::FormsInOldName, u"consultant"_s, QDate(2026, 9, 30),
         QDate(2026, 7, 2), merger(0, 3), merger(0, 0)},
        {"logging card", DueKind::LogTest, u"consultant"_s, QDate(2026, 9, 30), QDate(2026, 7, 2),
         connection([](Connection &one) { one.nextRetrievalTest = QDate(2026, 9, 30); }),
         connection([](Connection &one) { one.nextRetrievalTest = QDate(2027, 9, 30); })},
        {"norms, over the end of the year", DueKind::Norms, u"consultant"_s, QDate(2027, 3, 1),
         QDate(2026, 12, 1), assessed(2026), assessed(2027)},
        {"open point", DueKind::OpenPoint, u"consultant"_s, QDate(2026, 9, 30), QDate(2026, 7, 2),
         assessed(2026, {{u"Logs nazien"_s, u"Joris"_s, QDate(2026, 9, 30), {}}}),
         assessed(2026, {{u"Logs nazien"_s, u"Joris"_s, QDate(2026, 9, 30), QDate(2026, 9, 30)}})},
        {"go-live day", DueKind::GoLive, u"consultant"_s, QDate(2026, 11, 9), QDate(2026, 8, 11),
         project(RequestState::Draft), project(RequestState::Executed)},
        {"reminder",
         DueKind::Reminder,
         u"consultant"_s,
         QDate(2026, 9, 30),
         {},
         reminder({}),
         reminder(QDate(2026, 9, 29))},
    };
    return table;
}

std::vector<DueItem> itemsOf(DueKind kind, const DueFacts &facts, QDate day)
{
    std::vector<DueItem> found;
    for (const auto &one : dueItems(facts, day))
        if (one.kind == kind)
            found.push_back(one);
    return found;
}

} // namespace

/// Each kind of due item appears on its day, not the day before, and goes with its event.
class DueKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaitsIsDueAndIsOverdue_data() { eachRow(); }
    void itWaitsIsDueAndIsOverdue()
    {
        const auto &row = current();
        DueFacts facts;
        row.waits(facts);
        const std::pair<int, DueState> days[] = {
            {-1, DueState::Waiting}, {0, DueState::Due}, {1, DueState::Overdue}};
        for (const auto &[after, state] : days) {
            const auto items = itemsOf(row.kind, facts, row.deadline.addDays(after));
            QCOMPARE(items.size(), 1u);
            const auto &item = items.front();
            QCOMPARE(item.until.day, row.deadline);
            QCOMPARE(item.state, state);
            QCOMPARE(codeOf(item.waitsOn), row.waitsOn);
            QVERIFY(item.record.isSet());
            QVERIFY(item.since.isValid());
            QVERIFY(!item.snoozedUntil);
        }
    }

    void itIsToldFromADayOn_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(rows().size()); ++row)
            if (rows()[size_t(row)].firstTold)
                QTest::newRow(rows()[size_t(row)].name) << row;
    }
    void itIsToldFromADayOn()
    {
        const auto &row = current();
        DueFacts facts;
        row.waits(facts);
        QVERIFY(itemsOf(row.kind, facts, row.firstTold->addDays(-1)).empty());
        QCOMPARE(itemsOf(row.kind, facts, *row.firstTold).size(), 1u);
    }

    void itGoesWithItsEvent_data() { eachRow(); }
    void itGoesWithItsEvent()
    {
        const auto &row = current();
        for (const int after : {-1, 0, 1}) {
            DueFacts facts;
            row.waits(facts);
            row.happens(facts);
            QVERIFY(itemsOf(row.kind, facts, row.deadline.addDays(after)).empty());
        }
    }

    void snoozedItWaitsUntilTheDay_data() { eachRow(); }
    void snoozedItWaitsUntilTheDay()
    {
        const auto &row = current();
        DueFacts facts;
        row.waits(facts);
        const auto item = itemsOf(row.kind, facts, row.deadline).front();
        const auto back = row.deadline.addDays(4);
        facts.snoozes = {{{}, item.kind, item.record, row.deadline, back, u"afgesproken"_s}};
        const auto before = itemsOf(row.kind, facts, back.addDays(-1)).front();
        QCOMPARE(before.state, DueState::Waiting);
        QCOMPARE(before.snoozedUntil, std::optional(back));
        QCOMPARE(before.snoozedBecause, u"afgesproken"_s);
        QCOMPARE(groupOf(before, back.addDays(-1), facts.calendar), DueGroup::Waiting);
        const auto then = itemsOf(row.kind, facts, back).front();
        QCOMPARE(then.state, DueState::Overdue);
        QVERIFY(!then.snoozedUntil);
        // Another record's or kind's snooze is not this one's.
        facts.snoozes.front().record.id += 1;
        QCOMPARE(itemsOf(row.kind, facts, row.deadline).front().state, DueState::Due);
        facts.snoozes.front().record.id -= 1;
        facts.snoozes.front().kind = item.kind == DueKind::Reminder ? DueKind::Answer : DueKind::Reminder;
        QCOMPARE(itemsOf(row.kind, facts, row.deadline).front().state, DueState::Due);
    }

    void aDecisionComesIntoForceAndIsTold()
    {
        DueFacts facts;
        decided(QDate(2026, 5, 5))(facts);
        const auto on = [&](QDate day) { return itemsOf(DueKind::DecisionInForce, facts, day); };
        QVERIFY(on(QDate(2026, 5, 4)).empty());
        QCOMPARE(on(QDate(2026, 5, 5)).front().state, DueState::Waiting);
        QCOMPARE(on(QDate(2026, 5, 19)).front().state, DueState::Waiting);
        const auto then = on(QDate(2026, 5, 20)).front();
        QCOMPARE(then.state, DueState::Due);
        QCOMPARE(
            then.until,
            (DueDay{
                DueDay::How::WorkingDays, QDate(2026, 5, 5), 10, QDate(2026, 5, 20), {QDate(2026, 5, 14)}}));
        QVERIFY(on(QDate(2026, 5, 21)).empty());
    }

    void anOldDecisionWasInForceOnItsOwnDay()
    {
        DueFacts facts;
        decided(QDate(2023, 12, 5))(facts);
        QVERIFY(itemsOf(DueKind::DecisionInForce, facts, QDate(2023, 12, 6)).empty());
        QCOMPARE(itemsOf(DueKind::DecisionInForce, facts, QDate(2023, 12, 5)).front().state, DueState::Due);
    }

    void aQuestionnaireStaysUntilItIsDone()
    {
        DueFacts facts;
        assessed(2024)(facts);
        for (const auto day :
             {QDate(2025, 3, 2), QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2027, 6, 1)}) {
            const auto items = itemsOf(DueKind::Norms, facts, day);
            QCOMPARE(items.size(), 1u);
            QCOMPARE(items.front().about, u"2025"_s);
            QCOMPARE(items.front().until.day, QDate(2025, 3, 1));
            QCOMPARE(items.front().state, DueState::Overdue);
        }
        assessed(2025)(facts);
        QCOMPARE(itemsOf(DueKind::Norms, facts, QDate(2027, 6, 1)).front().about, u"2026"_s);
        // One of a year to come is not the one that is missing.
        assessed(2028)(facts);
        QCOMPARE(itemsOf(DueKind::Norms, facts, QDate(2027, 6, 1)).front().about, u"2026"_s);
    }

    void whoNeverWasAssessedIsAskedForTheLastQuestionnaire()
    {
        DueFacts facts;
        assessed(2024)(facts);
        facts.assessments.clear();
        const auto about = [&](QDate day) { return itemsOf(DueKind::Norms, facts, day).front().about; };
        QCOMPARE(about(QDate(2026, 12, 31)), u"2026"_s);
        QCOMPARE(about(QDate(2027, 1, 1)), u"2026"_s);
        QCOMPARE(about(QDate(2027, 2, 28)), u"2026"_s);
        QCOMPARE(about(QDate(2027, 3, 1)), u"2027"_s);
    }

    /// Of a questionnaire of before the register nobody knows whether it was answered.
    void aNewRegisterAsksForTheNextQuestionnaire()
    {
        DueFacts facts;
        assessed(2024)(facts);
        facts.assessments.clear();
        facts.heldSince[facts.institutions.front().institution.id] = QDate(2026, 11, 2);
        QVERIFY(itemsOf(DueKind::Norms, facts, QDate(2026, 11, 2)).empty());
        QCOMPARE(itemsOf(DueKind::Norms, facts, QDate(2027, 3, 1)).front().state, DueState::Due);
        QCOMPARE(itemsOf(DueKind::Norms, facts, QDate(2027, 12, 31)).front().about, u"2027"_s);
        QCOMPARE(itemsOf(DueKind::Norms, facts, QDate(2028, 2, 1)).front().state, DueState::Overdue);
    }

    /// One item for all cards that use it, one after the other until the old one is gone.
    void aRenewalIsDueUntilTheOldOneIsRemoved()
    {
        const auto due = [](const std::function<void(Renewed &)> &with, QDate day) {
            DueFacts facts;
            certificates(with)(facts);
            QStringList codes;
            for (const auto &one : dueItems(facts, day))
                codes << codeOf(one.kind);
            return codes.join(u' ');
        };
        const auto led = [](Renewed &one) {
            one.renew().toldOn = QDate(2026, 9, 1);
            one.renewal->inUseSince = QDate(2026, 9, 14);
            one.old.removedOn = QDate(2026, 9, 28);
        };
        QCOMPARE(due([](Renewed &) {}, QDate(2026, 8, 20)), u"certificate-ends"_s);
        QCOMPARE(due(led, QDate(2026, 8, 31)), u"certificate-to-tell"_s);
        QCOMPARE(due(led, QDate(2026, 9, 1)), u"certificate-to-use"_s);
        QCOMPARE(due(led, QDate(2026, 9, 14)), u"certificate-to-remove"_s);
        QCOMPARE(due(led, QDate(2026, 9, 28)), QString());
        // A renewal that was given up leaves the end as it was.
        QCOMPARE(due([](Renewed &one) { one.renew().removedOn = QDate(2026, 9, 2); }, QDate(2026, 9, 2)),
                 u"certificate-ends"_s);
    }

    void aRenewalWithoutDaysIsToldWithoutATerm()
    {
        DueFacts facts;
        certificates([](Renewed &one) {
            one.old.validUntil.reset();
            one.renew().validFrom.reset();
        })(facts);
        const auto items = itemsOf(DueKind::CertificateToTell, facts, QDate(2026, 9, 1));
        QCOMPARE(items.size(), 1u);
        QVERIFY(!items.front().since.isValid());
        QCOMPARE(items.front().until.how, DueDay::How::Open);
    }

    void aCertificateNamesItsCards()
    {
        DueFacts facts;
        certificates([](Renewed &one) { one.renew(); })(facts);
        const auto item = itemsOf(DueKind::CertificateToTell, facts, QDate(2026, 9, 1)).front();
        QCOMPARE(item.name, u"CN=dossier"_s);
        QCOMPARE(item.about, u"Dossierbeheer, Loket"_s);
        QCOMPARE(item.record, RecordRef::of(Id<Certificate>(2)));
        QVERIFY(!item.environment);
        QCOMPARE(item.cards.size(), 2u);
        facts.certificates.front().cards.pop_back();
        QCOMPARE(itemsOf(DueKind::CertificateToTell, facts, QDate(2026, 9, 1)).front().environment,
                 Environment::Production);
    }

    /// As in a register of an earlier version that is only read.
    void aCertificateThatOnlyCardsStateEndsToo()
    {
        DueFacts facts;
        certificates([](Renewed &) {})(facts);
        facts.certificates.front().certificate.id = {};
        const auto items = itemsOf(DueKind::CertificateEnds, facts, QDate(2026, 9, 1));
        QCOMPARE(items.size(), 1u);
        QCOMPARE(items.front().record, RecordRef::of(Id<Connection>(5)));
    }

    void anEchoTestAndRecordsToCompleteHaveNoDay()
    {
        DueFacts facts;
        assessed(2026)(facts);
        facts.incomplete[facts.institutions.front().institution.id.row()] = 4;
        connection([](Connection &one) { one.echoTestedOn.reset(); })(facts);
        for (const auto kind : {DueKind::EchoTest, DueKind::Incomplete}) {
            const auto items = itemsOf(kind, facts, QDate(2026, 5, 5));
            QCOMPARE(items.size(), 1u);
            QCOMPARE(items.front().state, DueState::Waiting);
            QVERIFY(!items.front().until.day.isValid());
            QCOMPARE(items.front().until.how, DueDay::How::Open);
        }
        QCOMPARE(itemsOf(DueKind::Incomplete, facts, QDate(2026, 5, 5)).front().more, 4);
        facts.incomplete.clear();
        facts.connections.front().connection.echoTestedOn = QDate(2026, 5, 4);
        for (const auto kind : {DueKind::EchoTest, DueKind::Incomplete})
            QVERIFY(itemsOf(kind, facts, QDate(2026, 5, 5)).empty());
    }

    /// The codes of recipients are the user's own.
    void aRecipientThatIsCalledConsultantIsNotOurselves()
    {
        DueFacts facts;
        dueRequest(RequestState::Sent, QDate(2026, 5, 4))(facts);
        facts.requests.front().recipient = u"consultant"_s;
        const auto day = QDate(2026, 5, 5);
        QCOMPARE(groupOf(itemsOf(DueKind::Answer, facts, day).front(), day, facts.calendar),
                 DueGroup::Waiting);
    }

    void whatIsAskedOfKszIsDueAsAnAnswerIs()
    {
        DueFacts facts;
        merger(1, 0)(facts);
        facts.mergers.front().asked = 2;
        facts.mergers.front().askedSince = QDate(2026, 10, 7);
        const auto item = [&] {
            return itemsOf(DueKind::RightsToTransfer, facts, QDate(2026, 10, 9)).front();
        };
        QCOMPARE(item().more, 3);
        QCOMPARE(codeOf(item().waitsOn), u"consultant"_s);
        facts.mergers.front().notAsked = 0;
        QCOMPARE(codeOf(item().waitsOn), u"security-service"_s);
        QCOMPARE(item().since, QDate(2026, 10, 7));
        QCOMPARE(item().state, DueState::Waiting);
        const auto lastDay = facts.calendar.deadline(QDate(2026, 10, 7), facts.settings.reminderFirst);
        QCOMPARE(item().until.day, lastDay.day);
        const auto late = itemsOf(DueKind::RightsToTransfer, facts, lastDay.day.addDays(1)).front();
        QCOMPARE(late.state, DueState::Overdue);
        // A list can tell that it was asked, and not when.
        facts.mergers.front().askedSince.reset();
        QCOMPARE(item().until.how, DueDay::How::Open);
    }

    /// What came back with a day is due by it until the new version left.
    void whatTheyAwaitByADayStaysDueUntilItIsSentAgain()
    {
        const QDate by(2026, 5, 20);
        for (const auto &[state, kind] : {std::pair(RequestState::Returned, DueKind::Returned),
                                          {RequestState::Draft, DueKind::Returned},
                                          {RequestState::Finalised, DueKind::Signature},
                                          {RequestState::Signed, DueKind::Sending}}) {
            DueFacts facts;
            changed(state, QDate(2026, 5, 18), [&](PendingRequest &one) { one.replyBy = by; })(facts);
            const auto items = itemsOf(kind, facts, QDate(2026, 5, 19));
            QCOMPARE(items.size(), 1u);
            QCOMPARE(items.front().until, statedDay(by));
        }
    }

    /// A form waits for one whose mandate ends: after that day another one must be found.
    void aSignatureIsDueBeforeTheMandateEnds()
    {
        DueFacts facts;
        StaffedInstitution own;
        own.institution.id = Id<Institution>(1);
        Person official;
        official.id = Id<Person>(1);
        official.institution = own.institution.id;
        official.name = u"An Peeters"_s;
        own.staff.people = {official};
        const QDate leaves(2026, 5, 20);
        own.staff.mandates = {
            {Id<Mandate>(1), Id<Person>(1), Role::ManagingOfficial, {}, QDate(2020, 1, 1), leaves, {}}};
        facts.institutions = {own};
        changed(RequestState::Finalised, QDate(2026, 5, 18), [](PendingRequest &one) {
            one.signatory = u"An Peeters"_s;
            one.signingDay = QDate(2026, 6, 1);
        })(facts);
        const auto item = [&] { return itemsOf(DueKind::Signature, facts, QDate(2026, 5, 21)).front(); };
        QCOMPARE(item().until, (DueDay{DueDay::How::EndOfMandate, leaves, 0, leaves, {}}));
        QCOMPARE(item().state, DueState::Overdue);
        // Planned before it, or of one who stays in another post.
        facts.requests.front().signingDay = QDate(2026, 5, 19);
        QCOMPARE(item().until, statedDay(QDate(2026, 5, 19)));
        facts.requests.front().signingDay = QDate(2026, 6, 1);
        facts.institutions.front().staff.mandates.push_back(
            {Id<Mandate>(2), Id<Person>(1), Role::Deputy, {}, leaves.addDays(1), {}, {}});
        QCOMPARE(item().until, statedDay(QDate(2026, 6, 1)));
    }

    void aDossierIsToBeFiledUntilItIs()
    {
        DueFacts facts;
        dossier(DossierState::Preparing)(facts);
        facts.decisions.front().decision.filedOn.reset();
        const auto items = itemsOf(DueKind::DossierToFile, facts, QDate(2026, 5, 5));
        QCOMPARE(items.size(), 1u);
        QCOMPARE(items.front().name, u"Kinderbijslag"_s);
        QVERIFY(items.front().waitsOn == Awaited{Awaited::Who::Consultant});
        QCOMPARE(items.front().until.how, DueDay::How::Open);
        dossier(DossierState::Filed)(facts);
        QVERIFY(itemsOf(DueKind::DossierToFile, facts, QDate(2026, 5, 5)).empty());
    }

    void everyKindIsTestedHere()
    {
        std::set<DueKind> tested{DueKind::DecisionInForce, DueKind::EchoTest, DueKind::Incomplete,
                                 DueKind::DossierToFile, DueKind::NobodyToSign}; // signatories_due_test
        for (const auto &row : rows())
            tested.insert(row.kind);
        QCOMPARE(tested.size(), EnumCodes<DueKind>::all.size());
    }

private:
    static void eachRow()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < int(rows().size()); ++row)
            QTest::newRow(rows()[size_t(row)].name) << row;
    }
    static const KindRow &current()
    {
        QFETCH(int, row);
        return rows()[size_t(row)];
    }
};

} // namespace licet

using licet::DueKindsTest;
LICET_TEST(DueKindsTest)

#include "due_kinds_test.moc"
