#include "request/corrections/corrected_lines.h"

#include "history/json_column.h"
#include "history/revocation.h"
#include "request/answer/granted_line.h"
#include "request/answer/line_numbers.h"
#include "request/asked_services.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

std::vector<LineAnswer> linesIn(const QJsonValue &json)
{
    const auto lines = readJson<std::vector<LineAnswer>>(json, u"lines"_s);
    return lines ? *lines : std::vector<LineAnswer>();
}

std::vector<LineAnswer> linesSaid(const Event &correction)
{
    const auto json = parseJsonBytes(correction.after.value(correctedLinesName).toString().toUtf8());
    return json ? linesIn(*json) : std::vector<LineAnswer>();
}

bool isSame(const LineAnswer &one, const LineAnswer &other)
{
    return one.outcome == other.outcome && one.difference == other.difference && one.granted == other.granted;
}

void put(std::vector<LineAnswer> &lines, const LineAnswer &said)
{
    for (auto &one : lines)
        if (one.line == said.line) {
            one.outcome = said.outcome;
            one.difference = said.difference;
            one.granted = said.granted;
        }
}

QString written(const std::vector<LineAnswer> &lines)
{
    return QString::fromUtf8(jsonBytes(lines));
}

template <class Term>
void askedWhereUnsaid(std::optional<Term> &one, std::optional<Term> &other, const std::optional<Term> &asked)
{
    if (!one && !other)
        return;
    if (!one)
        one = asked;
    if (!other)
        other = asked;
}

/// Of what was granted the terms that this one or the one beside it tells.
QJsonObject toldTerms(const GrantedTerms &granted, const GrantedTerms &beside)
{
    QJsonObject told;
    const auto tell = [&](const QString &member, const auto &one, const auto &other) {
        if (one || other)
            told.insert(member, one ? writeJson(*one) : QJsonValue(QJsonValue::Null));
    };
    tell(u"operations"_s, granted.operations, beside.operations);
    tell(u"version"_s, granted.version, beside.version);
    tell(u"from"_s, granted.from, beside.from);
    tell(u"until"_s, granted.until, beside.until);
    if (!granted.conditions.isEmpty() || !beside.conditions.isEmpty())
        told.insert(u"conditions"_s, granted.conditions);
    return told;
}

/// The day of the answer that came last, as it was corrected.
QDate dayOfLast(const std::vector<Event> &trail)
{
    for (const auto &one : trail)
        if (one.kind == RequestEvent::AnswerAmended && !revocationOf(trail, one.sequence))
            return asCorrected(trail, one).happenedOn.value_or(one.happenedOn);
    return {};
}

} // namespace

std::vector<LineAnswer> believedLines(const std::vector<Event> &trail, const Event &answer, qint64 until)
{
    auto lines = linesIn(jsonColumn(answer.after, u"answer"_s).value(u"lines"_s));
    std::vector<const Event *> corrections;
    for (const auto &one : trail)
        if (one.kind == RecordEvent::Corrected && one.sequence < until &&
            one.after.value(correctsEventName).toInteger() == answer.sequence &&
            one.after.contains(correctedLinesName))
            corrections.push_back(&one);
    std::sort(corrections.begin(), corrections.end(),
              [](const Event *one, const Event *other) { return one->sequence < other->sequence; });
    for (const auto *one : corrections)
        for (const auto &line : linesSaid(*one))
            put(lines, line);
    return lines;
}

CorrectedFact correctedLines(const std::vector<Event> &trail, const Event &answer, const Event &correction)
{
    const auto right = linesSaid(correction);
    const auto all = believedLines(trail, answer, correction.sequence);
    std::vector<LineAnswer> was;
    for (const auto &line : right)
        for (const auto &one : all)
            if (one.line == line.line) {
                was.push_back({line.line, one.outcome, one.difference, one.granted});
            }
    return {correctedLinesName, written(was), written(right)};
}

Draft draftIn(const std::vector<Event> &trail)
{
    for (const auto &event : trail) {
        auto draft = readJson<Draft>(jsonColumn(event.after, u"draft"_s), u"draft"_s);
        if (draft && !draft->services.empty())
            return std::move(*draft);
    }
    return {};
}

ComparedLines comparedLines(const std::vector<Event> &trail, const CorrectedFact &fact)
{
    const auto read = [](const QString &text) {
        const auto json = parseJsonBytes(text.toUtf8());
        return json ? linesIn(*json) : std::vector<LineAnswer>();
    };
    const auto draft = draftIn(trail);
    const auto names = namesApart(draft);
    const auto before = read(fact.was);
    ComparedLines compared;
    for (auto is : read(fact.is)) {
        LineAnswer was{is.line};
        for (const auto &one : before)
            if (one.line == is.line)
                was = one;
        if (is.line >= 0 && is.line < int(draft.services.size())) {
            const auto &asked = draft.services[size_t(is.line)];
            askedWhereUnsaid(was.granted.operations, is.granted.operations, std::optional(asked.operations));
            askedWhereUnsaid(was.granted.version, is.granted.version, std::optional(asked.version));
            askedWhereUnsaid(was.granted.from, is.granted.from, draft.startDate);
            askedWhereUnsaid(was.granted.until, is.granted.until, draft.endDate);
        }
        const auto side = [&](const LineAnswer &one, const LineAnswer &other) {
            auto json = writeJson(one).toObject();
            json.insert(u"service"_s, names.value(one.line));
            json.insert(u"granted"_s, toldTerms(one.granted, other.granted));
            return json;
        };
        compared.was.append(side(was, is));
        compared.is.append(side(is, was));
    }
    return compared;
}

Result<void> checkCorrectedLines(const std::vector<Event> &trail, const Request &request, const Event &answer,
                                 const std::vector<LineAnswer> &lines)
{
    const auto &services = request.draft.services;
    const auto believed = asCorrected(trail, answer);
    for (const auto &line : lines) {
        if (line.line < 0 || line.line >= int(services.size()))
            return Error{ErrorKind::NotFound, u"service"_s, QString::number(line.line + 1)};
        const auto &asked = services[size_t(line.line)];
        const auto known = std::find_if(believed.lines.begin(), believed.lines.end(),
                                        [&](const LineAnswer &one) { return one.line == line.line; });
        if (known == believed.lines.end() || !isGranted(known->outcome) || !isGranted(line.outcome))
            return Error{ErrorKind::OutcomeStays, asked.name};
        if (const auto *now = answerOn(request.answer, line.line); !now || !isSame(*now, *known))
            return Error{ErrorKind::AnsweredSince, asked.name, dayOfLast(trail).toString(Qt::ISODate)};
        if (isSame(line, *known))
            return Error{ErrorKind::NothingAmended};
        LICET_TRY(checkLine(request.draft, asked, line));
        const auto day = believed.happenedOn.value_or(answer.happenedOn);
        if (line.granted.until && *line.granted.until < day)
            return Error{ErrorKind::GrantedUntilPast,
                         {},
                         line.granted.until->toString(Qt::ISODate),
                         day.toString(Qt::ISODate)};
    }
    return {};
}

void putRight(Answer &answer, const LineAnswer &line)
{
    put(answer.lines, line);
}

} // namespace licet
