#include "request/answer/line_numbers.h"

#include <algorithm>

namespace licet {

namespace {

LineAnswer &lineOf(Answer &answer, int line)
{
    const auto found = std::find_if(answer.lines.begin(), answer.lines.end(),
                                    [line](const LineAnswer &one) { return one.line == line; });
    if (found != answer.lines.end())
        return *found;
    answer.lines.push_back({line, LineOutcome::Granted});
    return answer.lines.back();
}

} // namespace

const LineAnswer *answerOn(const Answer &answer, int line)
{
    const auto found = std::find_if(answer.lines.begin(), answer.lines.end(),
                                    [line](const LineAnswer &one) { return one.line == line; });
    return found == answer.lines.end() ? nullptr : &*found;
}

bool hasLineThatFollows(const Answer &answer)
{
    return std::any_of(answer.lines.begin(), answer.lines.end(),
                       [](const LineAnswer &line) { return line.outcome == LineOutcome::Follows; });
}

bool grantsAny(const Answer &answer)
{
    return std::any_of(answer.lines.begin(), answer.lines.end(), [](const LineAnswer &line) {
        return isGranted(line.outcome) || line.outcome == LineOutcome::Follows;
    });
}

bool isToldOfEveryLine(const Answer &answer)
{
    return std::none_of(answer.lines.begin(), answer.lines.end(), [&](const LineAnswer &one) {
        const bool lacksNumber = isGranted(one.outcome) && !one.usesNoNumber && !numberOf(answer, one.line);
        return one.outcome == LineOutcome::Follows || lacksNumber;
    });
}

std::optional<ProgramNumber> numberOf(const Answer &answer, int line)
{
    const auto *own = answerOn(answer, line);
    if (own && own->usesNoNumber)
        return {};
    return own && own->programNumber ? own->programNumber : answer.programNumber;
}

bool bearsNumber(const Answer &answer, const ProgramNumber &number)
{
    const auto all = numbersOf(answer);
    return std::find(all.begin(), all.end(), number) != all.end();
}

std::vector<ProgramNumber> numbersOf(const Answer &answer)
{
    std::vector<ProgramNumber> all;
    const auto add = [&](const std::optional<ProgramNumber> &one) {
        if (one && std::find(all.begin(), all.end(), *one) == all.end())
            all.push_back(*one);
    };
    add(answer.programNumber);
    for (const auto &one : answer.lines)
        add(one.programNumber);
    return all;
}

void giveToLines(Answer &answer, const std::vector<int> &lines, const std::optional<ProgramNumber> &number)
{
    for (const int line : lines) {
        auto &own = lineOf(answer, line);
        own.usesNoNumber = !number;
        own.programNumber = number == answer.programNumber ? std::nullopt : number;
    }
}

void giveToAll(Answer &answer, const std::vector<int> &lines, const ProgramNumber &number)
{
    answer.programNumber = number;
    giveToLines(answer, lines, number);
}

void replaceNumber(Answer &answer, const std::optional<ProgramNumber> &number,
                   const std::optional<ProgramNumber> &by)
{
    if (answer.programNumber == number)
        answer.programNumber = by;
    if (!number)
        return;
    for (auto &one : answer.lines)
        if (one.programNumber == number) {
            one.programNumber = by;
            one.usesNoNumber = !by;
        }
}

} // namespace licet
