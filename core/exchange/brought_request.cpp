#include "exchange/brought_request.h"

#include "authorization/authorization.h"
#include "base/filler.h"
#include "base/text_fold.h"
#include "history/record_store.h"
#include "institution/forerunner.h"
#include "request/asked_services.h"
#include "request/declared_none.h"
#include "request/drafting.h"

#include <QRegularExpression>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkDays(const Request &request, const QString &path, QDate today)
{
    const auto answer = jsonPath(path, u"answer"_s);
    const auto question = jsonPath(path, u"question"_s);
    const std::pair<QString, std::optional<QDate>> days[]{
        {jsonPath(path, u"stateSince"_s), request.stateSince},
        {jsonPath(path, u"begunOn"_s), request.begunOn},
        {jsonPath(answer, u"dated"_s), request.answer.dated},
        {jsonPath(answer, u"received"_s), request.answer.received},
        {jsonPath(question, u"askedOn"_s), request.question.askedOn},
        {jsonPath(question, u"answeredOn"_s), request.question.answeredOn}};
    for (const auto &[where, day] : days)
        if (day && *day > today)
            return Error{ErrorKind::DayInFuture, where, day->toString(Qt::ISODate)};
    return {};
}

/// Each run of digits in a printed number, "2026" and "0001".
QStringList runsOfDigits(const QString &number)
{
    static const QRegularExpression run(u"[0-9]+"_s);
    QStringList runs;
    for (auto found = run.globalMatch(number); found.hasNext();)
        runs << found.next().captured();
    return runs;
}

Result<void> checkNumber(const Request &request, const QJsonObject &object, const QString &path)
{
    const auto number = jsonPath(path, u"number"_s);
    const auto year = jsonPath(path, u"numberYear"_s);
    const auto serial = jsonPath(path, u"numberSerial"_s);
    if (request.numberYear.has_value() != request.numberSerial.has_value())
        return Error{ErrorKind::MissingMember, request.numberYear ? serial : year};
    // Whose number it is must be known: it would stand for two requests.
    if (!request.number.isEmpty() && !request.institution.isSet() && request.draft.institution.isEmpty())
        return Error{ErrorKind::MissingMember, jsonPath(path, u"institution"_s)};
    if (!request.numberSerial)
        return {};
    if (request.number.isEmpty())
        return Error{ErrorKind::MissingMember, number};
    const auto runs = runsOfDigits(request.number);
    if (!request.number.contains(QString::number(*request.numberYear)))
        return Error{ErrorKind::MemberContradicts, year, QString::number(*request.numberYear), number};
    const bool hasSerial = std::any_of(runs.begin(), runs.end(), [&](const QString &one) {
        return one.toLongLong() == *request.numberSerial ||
               one.endsWith(QString::number(*request.numberSerial));
    });
    if (!hasSerial)
        return Error{ErrorKind::MemberContradicts, serial, QString::number(*request.numberSerial), number};
    // A number is given with the first version.
    if (object.value(u"version"_s).isDouble() && object.value(u"version"_s).toInt() == 0)
        return Error{ErrorKind::MemberContradicts, jsonPath(path, u"version"_s), u"0"_s, number};
    return {};
}

Result<void> checkAnswer(const Request &request, const QString &path)
{
    const auto lines = jsonPath(jsonPath(path, u"answer"_s), u"lines"_s);
    const auto &answered = request.answer.lines;
    for (qsizetype index = 0; index < qsizetype(answered.size()); ++index) {
        const auto &one = answered[size_t(index)];
        // An end may name no service; it has one answer all the same.
        if (one.line < 0 || one.line >= qMax(1, int(request.draft.services.size())))
            return Error{ErrorKind::MemberContradicts, jsonPath(jsonPath(lines, index), u"line"_s),
                         QString::number(one.line), jsonPath(jsonPath(path, u"draft"_s), u"services"_s)};
    }
    const bool grantsNothing =
        !answered.empty() && std::all_of(answered.begin(), answered.end(), [](const LineAnswer &one) {
            return one.outcome == LineOutcome::NotGranted;
        });
    if (request.state == RequestState::Executed && grantsNothing)
        return Error{ErrorKind::MemberContradicts, jsonPath(path, u"state"_s), codeOf(request.state), lines};
    return {};
}

/// Of a draft the check says so, and what is past is past; one on its way would give two authorizations.
Result<void> checkServices(const Request &request, const QString &path)
{
    if (request.state == RequestState::Draft || !isOpen(request.state))
        return {};
    const auto lines = jsonPath(jsonPath(path, u"draft"_s), u"services"_s);
    const auto repeated = repeatedLines(request.draft);
    if (repeated.empty())
        return {};
    const auto [line, first] = *repeated.begin();
    return Error{ErrorKind::ServiceTwice, jsonPath(lines, line), request.draft.services[size_t(line)].name,
                 jsonPath(lines, first)};
}

/// A draft that is past keeps the number under which its institution was known then.
Result<void> checkInstitution(const Database &database, const Request &request, const QString &path)
{
    const auto typed = KboNumber::parse(request.draft.institution);
    if (!request.institution.isSet() || !typed)
        return {};
    LICET_ASSIGN(const auto institutions, RecordStore<Institution>::all(database));
    const auto own = std::find_if(institutions.begin(), institutions.end(),
                                  [&](const Institution &one) { return one.id == request.institution; });
    if (own == institutions.end() || own->kbo == *typed)
        return {};
    for (const auto &one : institutions)
        if (one.id != request.institution && one.kbo == *typed)
            return Error{ErrorKind::MemberContradicts, jsonPath(path, u"institution"_s), own->name,
                         jsonPath(jsonPath(path, u"draft"_s), u"institution"_s)};
    return {};
}

Result<void> checkConcerned(const Database &database, const Request &request, const QString &path)
{
    const auto &draft = request.draft;
    if (request.state == RequestState::Draft || !isOpen(request.state) || draft.kind == RequestKind::New ||
        !draft.authorization.isSet())
        return {};
    const auto right = RecordStore<Authorization>::get(database, draft.authorization);
    if (!right)
        return right.error().kind == ErrorKind::NotFound ? Result<void>() : right.error();
    const auto inDraft = jsonPath(path, u"draft"_s);
    const auto named = jsonPath(inDraft, u"authorization"_s);
    if (right->institution != request.institution)
        return Error{ErrorKind::MemberContradicts, jsonPath(inDraft, u"institution"_s), draft.institution,
                     named};
    if (right->environment != draft.environment)
        return Error{ErrorKind::MemberContradicts, jsonPath(inDraft, u"environment"_s),
                     draft.environment ? codeOf(*draft.environment) : QString(), named};
    return {};
}

/// A law is no decision, and what is declared not to apply neither.
Result<void> checkBasis(const LineBasis &basis, const QString &path)
{
    LICET_TRY(checkBasis(basis.committee(), path));
    if (!basis.isLaw() || !(basis.citesDecision() || basis.isDeclaredNotApplicable()))
        return {};
    const auto other = basis.isDeclaredNotApplicable()          ? u"notApplicable"_s
                       : basis.deliberation.trimmed().isEmpty() ? u"dossier"_s
                                                                : u"deliberation"_s;
    return Error{ErrorKind::MemberContradicts, jsonPath(path, u"law"_s), basis.law, jsonPath(path, other)};
}

/// What a line was granted stands as a right, of this request or of one that changed it since: without it the
/// register would say that it was executed, and that nothing is valid.
Result<void> checkGranted(const Database &database, const Request &request)
{
    const auto &draft = request.draft;
    // It may have passed on after a merger.
    LICET_ASSIGN(const auto together, mergedWith(database, request.institution));
    std::vector<Authorization> rights;
    for (const auto institution : together) {
        LICET_ASSIGN(const auto its,
                     RecordStore<Authorization>::where(database, u"institution_id"_s, institution));
        rights.insert(rights.end(), its.begin(), its.end());
    }
    for (const auto &answer : request.answer.lines) {
        if (!isGranted(answer.outcome))
            continue;
        const auto service = draft.services[size_t(answer.line)].name;
        const bool isThere = std::any_of(rights.begin(), rights.end(), [&](const Authorization &one) {
            return one.request == request.id ||
                   (one.environment == draft.environment &&
                    foldForComparison(one.service) == foldForComparison(service));
        });
        if (!isThere)
            return Error{ErrorKind::MissingMember, u"authorizations"_s, service};
    }
    return {};
}

/// Where all is told that a right needs, one was made, or the answer says what became of the lines.
Result<void> checkExecution(const Database &database, const Request &request, const QString &path)
{
    const auto &draft = request.draft;
    if (request.state != RequestState::Executed || draft.kind != RequestKind::New || draft.services.empty() ||
        draft.application.isEmpty() || !draft.environment)
        return {};
    LICET_TRY(checkGranted(database, request));
    if (!request.answer.lines.empty())
        return {};
    LICET_ASSIGN(const auto rights, RecordStore<Authorization>::where(database, u"request_id"_s, request.id));
    if (rights.empty())
        return Error{ErrorKind::MemberContradicts, jsonPath(path, u"state"_s), codeOf(request.state),
                     jsonPath(jsonPath(path, u"answer"_s), u"lines"_s)};
    return {};
}

} // namespace

Result<void> checkBasis(const CommitteeBasis &basis, const QString &path)
{
    if (!basis.isDeclaredNotApplicable())
        return {};
    for (const auto &[member, number] :
         {std::pair(u"deliberation"_s, basis.deliberation), std::pair(u"dossier"_s, basis.dossier)})
        if (!tellsNothing(number))
            return Error{ErrorKind::MemberContradicts, jsonPath(path, member), number,
                         jsonPath(path, u"notApplicable"_s)};
    return {};
}

Result<void> checkBases(const Draft &draft, const QString &path)
{
    LICET_TRY(checkBasis(draft.committee, jsonPath(path, u"committee"_s)));
    for (qsizetype line = 0; line < qsizetype(draft.services.size()); ++line) {
        const auto list = jsonPath(jsonPath(jsonPath(path, u"services"_s), line), u"basis"_s);
        const auto &bases = draft.services[size_t(line)].basis;
        for (qsizetype index = 0; index < qsizetype(bases.size()); ++index)
            LICET_TRY(checkBasis(bases[size_t(index)], jsonPath(list, index)));
    }
    return {};
}

Result<void> checkBroughtRequest(const Request &request, const QJsonObject &object, const QString &path,
                                 const Stamp &stamp)
{
    LICET_TRY(checkServiceCount(request.draft, jsonPath(jsonPath(path, u"draft"_s), u"services"_s)));
    LICET_TRY(checkDeclaredNone(request.draft, jsonPath(path, u"draft"_s)));
    LICET_TRY(checkDays(request, path, stamp.happenedOn));
    LICET_TRY(checkNumber(request, object, path));
    LICET_TRY(checkServices(request, path));
    if (isOpen(request.state))
        LICET_TRY(checkBases(request.draft, jsonPath(path, u"draft"_s)));
    return checkAnswer(request, path);
}

Result<void> checkBroughtLinks(const Database &database, const Request &request, const QString &path)
{
    LICET_TRY(checkInstitution(database, request, path));
    LICET_TRY(checkConcerned(database, request, path));
    return checkExecution(database, request, path);
}

} // namespace licet
