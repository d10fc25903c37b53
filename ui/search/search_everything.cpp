#include "ui/search/search_everything.h"

#include "authorization/authorization_excerpt.h"
#include "authorization/received_program_number.h"
#include "institution/certificate.h"
#include "institution/forerunner.h"
#include "institution/person.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/page/page_names.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString described(const Translator &translator, const RequestSummary &request)
{
    QStringList parts{request.number.isEmpty() ? term(translator, request.state) : request.number,
                      servicesText(translator, request.services), request.application};
    if (request.environment)
        parts << term(translator, *request.environment);
    return joined(parts);
}

bool isElsewhere(const SearchScope &scope, Id<Institution> institution)
{
    return scope.institution.isSet() && institution != scope.institution;
}

/// Names by which one is known on a day to come, by row; they find it too.
template <class Record>
Result<std::map<Id<Record>, QString>> namesToCome(const SearchScope &scope)
{
    LICET_ASSIGN(const auto all, RegisterAsOf(scope.reg.database()).all<Record>());
    std::map<Id<Record>, QString> names;
    for (const auto &one : all) {
        names[one.id] = one.name;
        if constexpr (std::is_same_v<Record, Institution>)
            names[one.id] += one.kbo ? u' ' + one.kbo->printed() : QString();
    }
    return names;
}

/// An old number still finds who had it, and into whom that one merged.
Result<QString> earlierNumbers(const SearchScope &scope, const Institution &institution)
{
    LICET_ASSIGN(const auto before, forerunnersOf(scope.reg.database(), institution));
    QStringList numbers;
    for (const auto &one : before)
        numbers << one.kbo.printed();
    return numbers.join(u' ');
}

} // namespace

void SearchIndex::add(Kind kind, const Found &found, const QString &toldBeside)
{
    m_entries.push_back(found);
    m_kinds.push_back(kind);
    m_names.add(found.text);
    m_lines.add(found.text + u' ' + toldBeside);
}

Result<SearchIndex> SearchIndex::of(const SearchScope &scope)
{
    SearchIndex index;
    LICET_TRY(index.addRequests(scope));
    LICET_TRY(index.addDecisions(scope));
    LICET_TRY(index.addProgramNumbers(scope));
    LICET_TRY(index.addInstitutions(scope));
    index.addPagesAndCommands();
    // Last, for these are many.
    LICET_TRY(index.addAuthorizations(scope));
    return index;
}

Result<void> SearchIndex::addRequests(const SearchScope &scope)
{
    LICET_ASSIGN(const auto requests, scope.reg.requests().summaries());
    LICET_ASSIGN(const auto institutions, scope.reg.all<Institution>());
    std::map<Id<Institution>, QString> names;
    for (const auto &one : institutions)
        names[one.id] = one.name;
    for (const auto &one : requests) {
        if (isElsewhere(scope, one.institution))
            continue;
        const auto page = one.state == RequestState::Draft ? PageId::RequestEditor : PageId::Request;
        add(Kind::Request, {described(scope.translator, one), Place{page, one.id.row()}, {}},
            one.purpose + u' ' + names[one.institution]);
    }
    return {};
}

Result<void> SearchIndex::addDecisions(const SearchScope &scope)
{
    LICET_ASSIGN(const auto decisions, scope.reg.decisions());
    for (const auto &one : decisions) {
        QStringList dossiers, beside;
        for (const auto &step : one.steps) {
            dossiers << step.dossier;
            beside << step.services << step.purposes << step.conditions;
        }
        dossiers.removeDuplicates();
        add(Kind::Decision,
            {joined(
                 QStringList{term(scope.translator, one.decision.kind) + u' ' + one.decision.deliberation} +
                 dossiers + QStringList{one.decision.subject}),
             Place{PageId::Committee, one.decision.id.row()},
             {}},
            beside.join(u' '));
    }
    return {};
}

Result<void> SearchIndex::addProgramNumbers(const SearchScope &scope)
{
    LICET_ASSIGN(const auto numbers, scope.reg.all<ReceivedProgramNumber>());
    for (const auto &one : numbers)
        if (!isElsewhere(scope, one.institution))
            add(Kind::ProgramNumber,
                {joined({one.number, one.environment ? term(scope.translator, *one.environment) : QString()}),
                 Place{PageId::ProgramNumbers, one.id.row()},
                 {}},
                one.note);
    return {};
}

Result<void> SearchIndex::addInstitutions(const SearchScope &scope)
{
    LICET_ASSIGN(const auto institutions, scope.reg.all<Institution>());
    LICET_ASSIGN(const auto toCome, namesToCome<Institution>(scope));
    for (const auto &one : institutions) {
        if (isElsewhere(scope, one.id))
            continue;
        LICET_ASSIGN(const auto before, earlierNumbers(scope, one));
        add(Kind::Institution,
            {joined({one.name, one.kbo ? one.kbo->printed() : QString()}),
             Place{PageId::Institutions, one.id.row(), InstitutionPart::Facts},
             {}},
            QStringList{one.sector, one.address, one.names.nl, one.names.fr, one.names.de, before,
                        toCome.at(one.id)}
                .join(u' '));
    }
    LICET_ASSIGN(const auto applications, scope.reg.all<Application>());
    LICET_ASSIGN(const auto applicationsToCome, namesToCome<Application>(scope));
    for (const auto &one : applications)
        if (!isElsewhere(scope, one.institution))
            add(Kind::Application,
                {one.name,
                 Place{PageId::Institutions, one.institution.row(), InstitutionPart::Applications},
                 {}},
                one.description + u' ' + one.supplier + u' ' + applicationsToCome.at(one.id));
    LICET_ASSIGN(const auto people, scope.reg.all<Person>());
    LICET_ASSIGN(const auto peopleToCome, namesToCome<Person>(scope));
    for (const auto &one : people)
        if (!isElsewhere(scope, one.institution))
            add(Kind::Person,
                {one.name, Place{PageId::Institutions, one.institution.row(), InstitutionPart::People}, {}},
                one.email + u' ' + one.telephone + u' ' + peopleToCome.at(one.id));
    LICET_TRY(addCertificates(scope));
    LICET_ASSIGN(const auto services, scope.reg.all<WebService>());
    LICET_ASSIGN(const auto servicesToCome, namesToCome<WebService>(scope));
    for (const auto &one : services)
        add(Kind::Service, {one.name, Place{PageId::Catalogue, one.id.row()}, {}},
            QStringList{one.summary, one.summaries.nl, one.summaries.fr, one.summaries.de,
                        servicesToCome.at(one.id)}
                .join(u' '));
    return {};
}

Result<void> SearchIndex::addCertificates(const SearchScope &scope)
{
    LICET_ASSIGN(const auto certificates, scope.reg.all<Certificate>());
    for (const auto &one : certificates)
        if (!isElsewhere(scope, one.institution))
            add(Kind::Certificate,
                {joined({one.subject, one.serial}),
                 Place{PageId::Institutions, one.institution.row(), InstitutionPart::Certificates},
                 {}},
                one.note);
    return {};
}

Result<void> SearchIndex::addAuthorizations(const SearchScope &scope)
{
    LICET_ASSIGN(const auto authorizations, authorizationExcerpts(scope.reg.database(), scope.institution,
                                                                  RegisterAsOf(scope.reg).today()));
    for (const auto &one : authorizations)
        add(Kind::Authorization,
            {joined({one.service, one.version, one.application, term(scope.translator, one.environment),
                     one.programNumber}),
             Place{PageId::Authorizations, one.id.row()},
             {}},
            QStringList{one.purpose, one.deliberation, one.dossier, one.legalContext, one.institutionName}
                .join(u' '));
    return {};
}

void SearchIndex::addPagesAndCommands()
{
    for (const auto &row : pageNames())
        if (row.isOnRail || row.id == PageId::Sources)
            add(Kind::Page, {pageText(row.id), Place{row.id}, {}});
    for (const auto &row : commandTable())
        add(Kind::Command, {commandText(row.id).remove(u'&'), {}, row.id});
}

std::vector<Found> SearchIndex::find(const QString &text, int most) const
{
    constexpr size_t fewOfAKind = 3;
    constexpr size_t looksAtMost = 20'000; // so that one letter costs no more than a word
    const auto words = searchWords(text);
    if (words.empty())
        return {};
    // Named, a few of each kind; told of, likewise; more that is named; more that is told of.
    std::array<std::vector<int>, 4> ranks;
    std::map<std::pair<Kind, bool>, size_t> counts;
    size_t looked = 0;
    for (const int line : m_lines.find(words)) {
        if (++looked > looksAtMost)
            break;
        const bool isNamed = m_names.holds(line, words);
        const bool isOneOfFew = ++counts[{m_kinds[size_t(line)], isNamed}] <= fewOfAKind;
        ranks[(isNamed ? 0 : 1) + (isOneOfFew ? 0 : 2)].push_back(line);
    }
    std::vector<Found> found;
    for (const auto &rank : ranks)
        for (const int line : rank)
            if (int(found.size()) < most)
                found.push_back(m_entries[size_t(line)]);
    return found;
}

} // namespace licet
