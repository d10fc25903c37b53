#include "output.h"
#include "request/facts_reader.h"
#include "text/finding_text.h"
#include "text/request_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Request>> requestsToCheck(const Register &from, const Call &call)
{
    if (call.words.size() > 1) {
        LICET_ASSIGN(const auto request, requestNamed(from, call.words[1]));
        return std::vector{request};
    }
    LICET_ASSIGN(const auto all, from.all<Request>());
    std::vector<Request> open;
    for (const auto &request : all)
        if (request.state == RequestState::Draft)
            open.push_back(request);
    return open;
}

QJsonObject asJson(const Translator &translator, const Request &request, const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const auto &finding : findings) {
        const auto words = describe(translator, finding);
        array.append(QJsonObject{{u"rule"_s, finding.rule},
                                 {u"severity"_s, codeOf(finding.severity)},
                                 {u"field"_s, finding.field},
                                 {u"text"_s, u"%1 %2"_s.arg(words.problem, words.remedy)},
                                 {u"source"_s, finding.source}});
    }
    return {{u"request"_s, request.id.row()}, {u"findings"_s, array}};
}

} // namespace

int check(const Call &call, const Translator &translator)
{
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    tellUnsavedTyping(**from, translator);
    const auto requests = requestsToCheck(**from, call);
    if (!requests)
        return fail(translator, requests.error());
    QJsonArray documents;
    bool errors = false;
    bool areDrafts = true;
    for (const auto &request : *requests) {
        const auto facts = readFacts((*from)->database(), request.draft, call.today, request.id);
        if (!facts)
            return fail(translator, facts.error());
        const auto outcome = licet::check(request.draft, *facts);
        errors = errors || outcome.hasErrors();
        areDrafts = areDrafts && request.state == RequestState::Draft;
        if (call.has(u"json"_s)) {
            documents.append(asJson(translator, request, outcome.findings));
            continue;
        }
        if (requests->size() > 1)
            print(fillPlaces(translator.translate("CommandLine", "Request %1"),
                             {u"%1 (%2)"_s.arg(requestName(translator, request),
                                               QString::number(request.id.row()))}) +
                  u'\n');
        printFindings(translator, outcome.findings, false);
    }
    if (call.has(u"json"_s))
        printJson(QJsonObject{{u"requests"_s, documents}});
    if (errors)
        tell(areDrafts
                 ? translator.translate(
                       "CommandLine", "The check found errors: correct them before the request is finalised.")
                 : translator.translate("CommandLine", "The check found errors in a request that was "
                                                       "finalised already: its form stays as it is."));
    return errors ? Found : Done;
}

} // namespace licet::cli
