#include "lists/institution_scope.h"

#include "committee/cited_decision.h"
#include "committee/decision_store.h"
#include "history/event_walk.h"
#include "institution/forerunner.h"
#include "institution/institution.h"
#include "request/line_bases.h"
#include "request/request.h"

#include <algorithm>
#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// How a record's table leads to what it belongs to.
enum class Ownership {
    Itself, ///< an institution, a decision, a project
    Shared,
    Parent, ///< by a column that holds the parent's id
    Named,  ///< by the columns `record` and `record_id`, and by a parent where there is one
};

struct OwnershipRule
{
    const char *record;
    Ownership way;
    const char *parent = "";
    const char *column = "";
    const char *otherColumn = ""; ///< of another parent of the same kind
};

constexpr OwnershipRule ownershipRules[] = {
    {"settings", Ownership::Shared},
    {"closing_day", Ownership::Shared},
    {"recipient", Ownership::Shared},
    {"web_service", Ownership::Shared},
    {"register", Ownership::Shared},
    {"institution", Ownership::Itself},
    {"decision", Ownership::Itself},
    {"project", Ownership::Itself},
    {"person", Ownership::Parent, "institution", "institution_id"},
    {"mandate", Ownership::Parent, "person", "person_id"},
    {"absence", Ownership::Parent, "person", "person_id"},
    {"application", Ownership::Parent, "institution", "institution_id"},
    {"certificate", Ownership::Parent, "institution", "institution_id"},
    {"merger", Ownership::Parent, "institution", "predecessor_id", "successor_id"},
    {"connection", Ownership::Parent, "application", "application_id"},
    {"norms_assessment", Ownership::Parent, "institution", "institution_id"},
    {"received_program_number", Ownership::Parent, "institution", "institution_id"},
    {"authorization", Ownership::Parent, "institution", "institution_id"},
    {"transfer", Ownership::Parent, "authorization", "authorization_id"},
    {"request", Ownership::Parent, "institution", "institution_id"},
    {"snapshot", Ownership::Parent, "request", "request_id"},
    {"setback", Ownership::Parent, "request", "request_id"},
    {"decision_step", Ownership::Parent, "decision", "decision_id"},
    {"review", Ownership::Parent, "decision", "decision_id"},
    {"review_verdict", Ownership::Named, "review", "review_id"},
    {"attachment", Ownership::Named},
    {"answer_term", Ownership::Shared},
    {"letter_template", Ownership::Shared},
    {"chase", Ownership::Parent, "request", "request_id"},
    {"dispatch", Ownership::Parent, "request", "request_id"},
    {"snooze", Ownership::Named},
    {"reminder", Ownership::Named},
};

const OwnershipRule *ownershipRuleOf(const QString &record)
{
    for (const auto &one : ownershipRules)
        if (record == QLatin1StringView(one.record))
            return &one;
    return nullptr;
}

/// An institution, decision or project.
using Owner = std::pair<QString, qint64>;
using Owners = std::set<Owner>;

const Owner nobody{QString(), 0};
const Owner shared{QStringLiteral("shared"), 0};

/// Follows the history: whose each record is, and was.
class OwnerBook
{
public:
    void take(const RecordedChange &change)
    {
        if (!change.hasPayload) {
            m_events.emplace_back(change.sequence, Owners{nobody});
            return;
        }
        Owners owners;
        for (const auto &state : {change.before, change.after})
            if (!state.isEmpty())
                owners.merge(ownersIn(change, state));
        if (owners.empty())
            owners = ownersIn(change, {});
        // A removed record stays whose it was.
        m_records[{change.record, change.recordId}] =
            ownersIn(change, change.after.isEmpty() ? change.before : change.after);
        m_events.emplace_back(change.sequence, std::move(owners));
    }
    [[nodiscard]] const std::map<Owner, Owners> &records() const { return m_records; }
    [[nodiscard]] const std::vector<std::pair<qint64, Owners>> &events() const { return m_events; }

private:
    Owners ownersIn(const RecordedChange &change, const QJsonObject &state) const
    {
        const auto *descent = ownershipRuleOf(change.record);
        if (!descent)
            return {nobody};
        if (descent->way == Ownership::Shared)
            return {shared};
        if (descent->way == Ownership::Itself)
            return {{change.record, change.recordId}};
        Owners owners;
        if (*descent->parent)
            owners = ownersOf({QString::fromLatin1(descent->parent),
                               state.value(QLatin1StringView(descent->column)).toInteger()});
        if (*descent->otherColumn)
            owners.merge(ownersOf({QString::fromLatin1(descent->parent),
                                   state.value(QLatin1StringView(descent->otherColumn)).toInteger()}));
        if (descent->way == Ownership::Named)
            owners.merge(
                ownersOf({state.value(u"record"_s).toString(), state.value(u"record_id"_s).toInteger()}));
        return owners;
    }
    Owners ownersOf(const Owner &record) const
    {
        if (record.first == u"institution" && record.second != 0)
            return {record};
        const auto found = m_records.find(record);
        return found == m_records.end() ? Owners{nobody} : found->second;
    }

    std::map<Owner, Owners> m_records;
    std::vector<std::pair<qint64, Owners>> m_events;
};

bool concerns(const DecisionWithSteps &decision, const Institution &institution)
{
    for (const auto &step : decision.steps)
        for (const auto *named : {&step.institutions, &step.withoutInstitutions})
            for (const auto &one : *named)
                if ((one.kbo && one.kbo == institution.kbo) || one.everyOfKind == institution.kind)
                    return true;
    return false;
}

/// The decisions and projects that an institution's records need, beside itself and what is shared.
Result<Owners> neededBy(const Database &from, const std::vector<Institution> &institutions)
{
    const auto isOfThem = [&](Id<Institution> id) {
        return std::any_of(institutions.begin(), institutions.end(),
                           [&](const Institution &one) { return one.id == id; });
    };
    LICET_ASSIGN(const auto decisions, readDecisions(from));
    LICET_ASSIGN(const auto authorizations, RecordStore<Authorization>::all(from));
    LICET_ASSIGN(const auto requests, RecordStore<Request>::all(from));
    LICET_ASSIGN(const auto projects, RecordStore<Project>::all(from));
    std::set<qint64> wanted;
    const auto cite = [&](const Bases &bases) {
        for (const auto &basis : bases)
            for (const auto *cited : citedDecisions(basis.committee(), decisions))
                wanted.insert(cited->decision.id.row());
    };
    Owners needed{shared};
    for (const auto &institution : institutions) {
        needed.insert({u"institution"_s, institution.id.row()});
        for (const auto &one : decisions)
            if (concerns(one, institution))
                wanted.insert(one.decision.id.row());
    }
    for (const auto &one : authorizations)
        if (isOfThem(one.institution))
            cite(basesOf(one));
    for (const auto &one : requests) {
        if (!isOfThem(one.institution))
            continue;
        cite({lineBasis(one.draft.committee)});
        cite(everyBasis(one.draft));
        for (const auto &project : projects)
            if (one.project.isSet() && project.id == one.project) {
                needed.insert({u"project"_s, project.id.row()});
                if (project.decision.isSet())
                    wanted.insert(project.decision.row());
            }
    }
    // What replaced one of them, as far as that leads.
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto &one : decisions)
            if (wanted.count(one.decision.id.row()) && one.decision.replacedBy.isSet())
                grows = wanted.insert(one.decision.replacedBy.row()).second || grows;
    }
    for (const auto id : wanted)
        needed.insert({u"decision"_s, id});
    return needed;
}

} // namespace

bool InstitutionScope::knows(const QString &record)
{
    return ownershipRuleOf(record) != nullptr;
}

Result<InstitutionScope> InstitutionScope::of(const Database &from, Id<Institution> id)
{
    LICET_ASSIGN(const auto together, mergedWith(from, id));
    std::vector<Institution> institutions;
    for (const auto one : together) {
        LICET_ASSIGN(auto institution, RecordStore<Institution>::get(from, one));
        institutions.push_back(std::move(institution));
    }
    LICET_ASSIGN(const auto needed, neededBy(from, institutions));
    OwnerBook book;
    LICET_TRY(walkHistory(from, [&](const RecordedChange &change) { book.take(change); }));
    const auto allNeeded = [&](const Owners &owners) {
        return std::includes(needed.begin(), needed.end(), owners.begin(), owners.end());
    };
    InstitutionScope scope;
    for (const auto &[record, owners] : book.records())
        if (allNeeded(owners))
            scope.m_records.insert(record);
    for (const auto &[sequence, owners] : book.events())
        if (allNeeded(owners))
            scope.m_events.insert(sequence);
    return scope;
}

bool InstitutionScope::holds(const QString &record, qint64 id) const
{
    return m_records.count({record, id}) > 0;
}

} // namespace licet
