#include "list_import/list_known.h"

#include "authorization/received_program_number.h"
#include "base/filler.h"
#include "base/text_fold.h"
#include "committee/decision_store.h"
#include "history/foretold.h"
#include "institution/forerunner.h"
#include "request/answer/answered_lines.h"
#include "request/request_name.h"

namespace licet {

using namespace Qt::StringLiterals;

QString FoldedTexts::foldedText(const QString &text)
{
    return foldForComparison(text);
}

QString applicationKey(Id<Institution> institution, const QString &foldedName)
{
    return QString::number(institution.row()) + u'\x1f' + foldedName;
}

QString RowKey::text() const
{
    const QStringList parts{QString::number(institution.row()),
                            application,
                            service,
                            version,
                            environment ? codeOf(*environment) : QString(),
                            purpose,
                            sent ? sent->toString(Qt::ISODate) : QString()};
    return parts.join(u'\x1f');
}

QString RowKey::anyPurpose() const
{
    auto key = *this;
    key.purpose.clear();
    key.sent.reset();
    return key.text();
}

QString numberedKey(Id<Institution> institution, const QString &number)
{
    return QString::number(institution.row()) + u'\x1f' + number;
}

QString listedRequestKey(RowKey key, RequestState state, std::optional<QDate> since)
{
    key.version.clear();
    key.sent = state == RequestState::Draft || state == RequestState::Signed ? std::nullopt : since;
    return key.text() + u'\x1f' + codeOf(state);
}

namespace {

Result<void> readInstitutions(const Database &database, QDate today, FoldedTexts &folded, ListKnown &known)
{
    LICET_ASSIGN(const auto toCome, RecordStore<Institution>::all(database));
    LICET_ASSIGN(known.institutions, holdingOn(database, toCome, today));
    for (int index = 0; index < int(known.institutions.size()); ++index)
        for (const auto &one : {known.institutions[size_t(index)], toCome[size_t(index)]}) {
            if (auto &named = known.institutionsByName[folded(one.name)]; !named.contains(index))
                named << index;
            if (one.kbo)
                known.institutionsByKbo.insert(one.kbo->digits(), index);
        }
    LICET_ASSIGN(auto earlier, everyEarlierNumber(database));
    std::erase_if(earlier, [today](const Forerunner &one) { return today < one.until; });
    for (const auto &one : earlier)
        for (int index = 0; index < int(known.institutions.size()); ++index)
            if (known.institutions[size_t(index)].id == one.institution) {
                known.institutionsByKbo.insert(one.kbo.digits(), index);
                known.earlierNumbers << one.kbo.digits();
            }
    LICET_ASSIGN(const auto toBe, RecordStore<Application>::all(database));
    LICET_ASSIGN(const auto applications, holdingOn(database, toBe, today));
    QHash<Id<Application>, QString> names;
    for (const auto &one : applications)
        names.insert(one.id, one.name);
    for (const auto &all : {toBe, applications})
        for (const auto &one : all)
            known.applications.insert(applicationKey(one.institution, folded(one.name)),
                                      {one.id, names.value(one.id)});
    for (const auto &one : applications)
        known.applicationNames[one.institution].add(one.name);
    LICET_ASSIGN(const auto numbers, RecordStore<ReceivedProgramNumber>::all(database));
    for (const auto &one : numbers)
        known.numbers.insert(one.number, one.institution);
    return {};
}

Result<void> readCatalogue(const Database &database, QDate today, FoldedTexts &folded, ListKnown &known)
{
    LICET_ASSIGN(const auto toCome, RecordStore<WebService>::all(database));
    LICET_ASSIGN(const auto services, holdingOn(database, toCome, today));
    for (size_t index = 0; index < services.size(); ++index) {
        const auto &one = services[index];
        ListKnown::Service service{one, {}};
        for (const auto &version : one.versions + toCome[index].versions)
            service.versions << folded(version);
        known.services.insert(folded(toCome[index].name), service);
        known.services.insert(folded(one.name), service);
        known.serviceNames.add(one.name);
    }
    return {};
}

/// As a cell of a list is read: "n.v.t." tells nothing.
QString told(const QString &text)
{
    return tellsNothing(text) ? QString() : text;
}

Result<void> readRights(const Database &database, QDate today, FoldedTexts &folded, ListKnown &known)
{
    QHash<Id<Application>, QString> applications;
    for (const auto &one : std::as_const(known.applications))
        applications.insert(one.id, one.name);
    LICET_ASSIGN(auto rights, RecordStore<Authorization>::all(database));
    LICET_ASSIGN(rights, holdingOn(database, std::move(rights), today));
    for (const auto &one : rights) {
        const RowKey key{one.institution,
                         folded(applications.value(one.application)),
                         folded(one.service),
                         folded(told(one.version)),
                         one.environment,
                         folded(told(one.purpose)),
                         {}};
        // What a right bears is no mistyping of what the catalogue holds.
        if (const auto service = known.services.find(folded(one.service)); service != known.services.end())
            service->versions << folded(one.version);
        known.rights[key.text()].push_back({one.validFrom, one.validUntil});
        if (auto &purpose = known.rightPurposes[key.anyPurpose()]; purpose.isEmpty())
            purpose = one.purpose;
    }
    return {};
}

Result<void> readCitable(const Database &database, ListKnown &known)
{
    LICET_ASSIGN(const auto decisions, readDecisions(database));
    for (const auto &one : decisions) {
        known.decisions << decisionKey(one.decision.deliberation);
        for (const auto &step : one.steps)
            known.decisions << decisionKey(step.dossier);
    }
    known.decisions.remove({});
    return {};
}

Result<void> readRequests(const Database &database, FoldedTexts &folded, ListKnown &known)
{
    LICET_ASSIGN(const auto lines, answeredLines(database));
    for (const auto &one : lines) {
        const RowKey key{one.institution,
                         folded(one.application),
                         folded(one.service),
                         folded(told(one.version)),
                         one.environment,
                         folded(told(one.purpose)),
                         one.sent};
        const auto name = codedName(RequestName{one.number, one.service, one.application, one.environment,
                                                one.sent.value_or(QDate())});
        known.requests.insert(key.text(), name);
        auto listed = key;
        listed.service = folded(one.firstService);
        known.listedRequests.insert(listedRequestKey(listed, one.state, one.since), name);
        if (!one.number.isEmpty())
            known.numberedRequests.insert(numberedKey(one.institution, one.number), one.number);
    }
    return {};
}

} // namespace

Result<ListKnown> readKnown(const Database &database, QDate today)
{
    ListKnown known;
    FoldedTexts folded;
    LICET_TRY(readInstitutions(database, today, folded, known));
    LICET_TRY(readCatalogue(database, today, folded, known));
    LICET_TRY(readCitable(database, known));
    LICET_TRY(readRequests(database, folded, known));
    LICET_TRY(readRights(database, today, folded, known));
    return known;
}

} // namespace licet
