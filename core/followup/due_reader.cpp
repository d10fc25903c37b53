#include "followup/due_reader.h"

#include "authorization/to_complete.h"
#include "calendar/calendar_reader.h"
#include "committee/decision_store.h"
#include "followup/open_mergers.h"
#include "followup/waiting_rows.h"
#include "institution/staff_reader.h"
#include "request/requests_as_of.h"
#include "review/reviewing.h"
#include "settings/settings_reader.h"

#include <algorithm>
#include <unordered_map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What bears a day of its own was not there before it, whenever it was entered.
bool isLater(QDate day, const RegisterAsOf &from)
{
    return from.on() && *from.on() < day;
}

Result<void> readCalendars(const RegisterAsOf &from, DueFacts &facts)
{
    LICET_ASSIGN(const auto closedOn, readClosingDays(from));
    facts.calendar = WorkingCalendar(closedOn);
    LICET_ASSIGN(const auto recipients, from.all<Recipient>());
    for (const auto &one : recipients) {
        auto all = closedOn;
        all.insert(all.end(), one.closingDays.begin(), one.closingDays.end());
        facts.recipientCalendar.emplace(one.code, WorkingCalendar(std::move(all)));
        facts.recipientCode[one.id.row()] = one.code;
    }
    LICET_ASSIGN(facts.terms, from.all<AnswerTerm>());
    return {};
}

using Places = std::unordered_map<qint64, size_t>;

Places placesOf(const DueFacts &facts)
{
    Places places;
    for (size_t place = 0; place < facts.requests.size(); ++place)
        places[facts.requests[place].id.row()] = place;
    return places;
}

Result<void> readChases(const RegisterAsOf &from, const Places &places, DueFacts &facts)
{
    LICET_ASSIGN(auto chases, from.all<Chase>());
    std::erase_if(chases, [&](const Chase &one) { return isLater(one.chasedOn, from); });
    for (const auto &chase : chases)
        if (const auto place = places.find(chase.request.row()); place != places.end())
            facts.requests[place->second].chases.push_back(chase);
    for (auto &one : facts.requests)
        std::stable_sort(one.chases.begin(), one.chases.end(), [](const Chase &early, const Chase &late) {
            return early.chasedOn < late.chasedOn;
        });
    return {};
}

/// Few are written and not yet answered for, so each one's request is read whole.
Result<void> readWritten(const RegisterAsOf &from, const Places &places, DueFacts &facts)
{
    LICET_ASSIGN(const auto written, from.all<Dispatch>());
    if (written.empty())
        return {};
    std::vector<Request> then;
    if (!from.isNow()) {
        LICET_ASSIGN(then, requestsAsOf(from));
    }
    for (const auto &one : written) {
        const auto place = places.find(one.request.row());
        if (place == places.end() || isLater(one.writtenOn, from))
            continue;
        const auto found = std::find_if(then.begin(), then.end(),
                                        [&](const Request &request) { return request.id == one.request; });
        auto request = found == then.end() ? RecordStore<Request>::get(from.database(), one.request)
                                           : Result<Request>(*found);
        if (!request)
            return request.error();
        if (isAsked(one, *request))
            facts.requests[place->second].written = one;
    }
    return {};
}

/// Of what was due before that nobody says that it was forgotten.
Result<void> readHeldSince(const Database &database, DueFacts &facts)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT record_id, min(sequence), happened_on FROM event "
                                              "WHERE record = 'institution' GROUP BY record_id"_s));
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return {};
        LICET_ASSIGN(const auto id, statement.read<Id<Institution>>(0));
        LICET_ASSIGN(facts.heldSince[id], statement.read<QDate>(2));
    }
}

Result<void> readInstitutions(const RegisterAsOf &from, QDate day, Id<Institution> only, DueFacts &facts)
{
    LICET_TRY(readHeldSince(from.database(), facts));
    LICET_ASSIGN(facts.incomplete, countToComplete(from));
    LICET_ASSIGN(facts.institutions, readStaffed(from, only));
    std::map<qint64, Id<Institution>> owners;
    std::map<qint64, QString> names;
    LICET_ASSIGN(const auto applications, from.all<Application>());
    for (const auto &one : applications) {
        owners[one.id.row()] = one.institution;
        names[one.id.row()] = one.name;
    }
    LICET_ASSIGN(facts.certificates, usedCertificates(from));
    if (only.isSet())
        std::erase_if(facts.certificates,
                      [&](const UsedCertificate &one) { return one.certificate.institution != only; });
    LICET_ASSIGN(const auto connections, from.all<Connection>());
    for (const auto &one : connections) {
        const auto owner = owners[one.application.row()];
        if (!only.isSet() || owner == only)
            facts.connections.push_back({one, owner, names[one.application.row()]});
    }
    LICET_ASSIGN(facts.mergers, openMergers(from, day, only));
    LICET_ASSIGN(facts.assessments, from.all<NormsAssessment>());
    return {};
}

Result<void> readCommittee(const RegisterAsOf &from, DueFacts &facts)
{
    LICET_ASSIGN(facts.decisions, readDecisions(from));
    LICET_ASSIGN(const auto reviews, reviewsOf(from));
    for (const auto &one : reviews) {
        if (one.isDone())
            continue;
        QString name;
        for (const auto &decision : facts.decisions)
            if (decision.decision.id == one.review.decision)
                name = decision.decision.deliberation.isEmpty() ? decision.decision.subject
                                                                : decision.decision.deliberation;
        facts.reviews.push_back({one.review.id, one.review.decision, name, one.review.openedOn,
                                 int(one.verdicts.size()) - one.given()});
    }
    return {};
}

} // namespace

Result<DueFacts> readDueFacts(const RegisterAsOf &from, QDate day, Id<Institution> only)
{
    DueFacts facts;
    LICET_ASSIGN(facts.settings, readSettings(from));
    LICET_TRY(readCalendars(from, facts));
    LICET_TRY(from.isNow() ? readWaitingNow(from.database(), day, only, facts)
                           : readWaitingThen(from, day, only, facts));
    const auto places = placesOf(facts);
    LICET_TRY(readChases(from, places, facts));
    LICET_TRY(readWritten(from, places, facts));
    LICET_TRY(readInstitutions(from, day, only, facts));
    LICET_TRY(readCommittee(from, facts));
    LICET_ASSIGN(facts.reminders, from.all<Reminder>());
    LICET_ASSIGN(facts.snoozes, from.all<Snooze>());
    std::erase_if(facts.snoozes, [&](const Snooze &one) { return isLater(one.snoozedOn, from); });
    return facts;
}

Result<std::vector<DueItem>> readDueItems(const RegisterAsOf &from, QDate day, Id<Institution> only)
{
    LICET_ASSIGN(const auto facts, readDueFacts(from, day, only));
    return dueItems(facts, day);
}

} // namespace licet
