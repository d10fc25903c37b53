#include "record_lines.h"

#include "arguments.h"
#include "request/answer/line_numbers.h"
#include "request/asked_services.h"
#include "text/terms.h"

#include <map>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

/// What stands before the last "=" of `SERVICE=OUTCOME`, or all of it.
QString serviceIn(const QString &typed)
{
    return typed.contains(u'=') ? typed.section(u'=', 0, -2).trimmed() : typed.trimmed();
}

Operations operationsIn(const QString &typed)
{
    if (typed.trimmed() == u"all")
        return {true, {}};
    Operations operations;
    for (const auto &one : typed.split(u',', Qt::SkipEmptyParts))
        operations.named << one.trimmed();
    return operations;
}

Result<QDate> dayIn(const QString &typed)
{
    const auto day = readDate(typed.trimmed());
    return day ? Result<QDate>(*day) : Error{ErrorKind::NotADate, u"--granted"_s, typed};
}

Result<void> readGranted(const QString &typed, GrantedTerms &granted)
{
    const auto member = typed.section(u'=', 0, 0).trimmed();
    const auto value = typed.section(u'=', 1);
    if (value.trimmed().isEmpty())
        return Error{ErrorKind::UnknownWord, u"--granted"_s, typed, u"MEMBER=VALUE"_s};
    if (member == u"operations")
        granted.operations = operationsIn(value);
    else if (member == u"version")
        granted.version = value.trimmed();
    else if (member == u"conditions")
        granted.conditions = value.trimmed() == u"none" ? QString() : value.trimmed();
    else if (value.trimmed() == u"none" && member == u"from")
        granted.from.reset();
    else if (value.trimmed() == u"none" && member == u"until")
        granted.until.reset();
    else if (member == u"from") {
        LICET_ASSIGN(granted.from, dayIn(value));
    } else if (member == u"until") {
        LICET_ASSIGN(granted.until, dayIn(value));
    } else
        return Error{ErrorKind::UnknownWord, u"--granted"_s, member,
                     u"operations, version, from, until, conditions"_s};
    return {};
}

/// A letter with a number names lines alone: `--line SERVICE`.
Result<LineOutcome> outcomeIn(const QString &typed, bool namesAlone)
{
    if (namesAlone && !typed.contains(u'='))
        return LineOutcome::Granted;
    return parseCode<LineOutcome>(typed.section(u'=', -1).trimmed());
}

/// What a new answer does not say of a line stays as it was granted.
GrantedTerms grantedUntilNow(const Request &request, int line)
{
    const auto *known = answerOn(request.answer, line);
    return known && known->outcome == LineOutcome::WithDifferences ? known->granted : GrantedTerms();
}

Result<void> addLine(const QString &typed, bool namesAlone, const Request &request, EventInput &input)
{
    LICET_ASSIGN(const auto outcome, outcomeIn(typed, namesAlone));
    const auto service = serviceIn(typed);
    const auto lines = linesNamed(request.draft, service);
    if (lines.empty())
        return Error{ErrorKind::NotFound, u"service"_s, service};
    const bool differs = outcome == LineOutcome::WithDifferences;
    for (const int line : lines)
        input.lines.push_back({line, outcome, {}, differs ? grantedUntilNow(request, line) : GrantedTerms()});
    return {};
}

} // namespace

Result<void> readLines(const Call &call, const Request &request, EventInput &input)
{
    size_t first = 0; ///< of the lines that the last --line named
    for (const auto &[option, typed] : call.inOrder) {
        if (option == u"line") {
            first = input.lines.size();
            LICET_TRY(addLine(typed, call.words[2] == codeOf(RequestEvent::NumberReceived), request, input));
        }
        if (option != u"granted")
            continue;
        if (input.lines.empty() || input.lines[first].outcome != LineOutcome::WithDifferences)
            return Error{ErrorKind::GrantedWithoutLine, {}, typed};
        for (auto line = first; line < input.lines.size(); ++line)
            LICET_TRY(readGranted(typed, input.lines[line].granted));
    }
    return {};
}

QString whyNamesAreUnclear(const Call &call, const Draft &draft, const Translator &translator)
{
    const auto apart = namesApart(draft);
    for (const auto &typed : call.values(u"line"_s)) {
        QStringList meant;
        for (const int line : linesNamed(draft, serviceIn(typed)))
            if (!meant.contains(apart[line]))
                meant << apart[line];
        if (meant.size() > 1)
            return fillPlaces(
                translator.translate("CommandLine",
                                     "The request asks for several versions of %1: name one of them, as "
                                     "--line \"%2=granted\". They are: %3."),
                {serviceIn(typed), meant.front(), meant.join(u", "_s)});
    }
    return {};
}

QString whyLinesAreUnclear(const Draft &draft, const EventInput &input, const Translator &translator)
{
    const auto apart = namesApart(draft);
    std::map<int, LineOutcome> outcomes;
    bool saysGranted = false;
    for (const auto &one : input.lines) {
        const auto &service = apart[one.line];
        const auto known = outcomes.emplace(one.line, one.outcome).first;
        if (known->second != one.outcome)
            return fillPlaces(
                translator.translate("CommandLine", "%1 is answered twice: name it once with --line."),
                {service});
        saysGranted = saysGranted || isGranted(one.outcome);
    }
    for (int line = 0; saysGranted && line < int(draft.services.size()); ++line)
        if (!outcomes.contains(line))
            return fillPlaces(translator.translate("CommandLine",
                                                   "It is not said what became of %1: name it with --line, "
                                                   "as granted, with-differences, refused or follows."),
                              {apart[line]});
    return {};
}

} // namespace licet::cli
