#include "text/finding_text.h"

#include "base/coded_texts.h"
#include "text/finding_rows.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// "WHO, HOW" as "who, how".
QString logQuestions(const Translator &translator, const QString &argument)
{
    QStringList words;
    for (const auto &one : argument.split(u", "_s)) {
        if (one == u"WHO")
            words << translator.translate("Findings", "who", "what a log answers");
        else if (one == u"WHAT")
            words << translator.translate("Findings", "what", "what a log answers");
        else if (one == u"WHEN")
            words << translator.translate("Findings", "when", "what a log answers");
        else if (one == u"HOW")
            words << translator.translate("Findings", "how", "what a log answers");
        else
            words << one;
    }
    return words.join(u", "_s);
}

/// What was typed as a sentence is quoted within one of ours, which has a full stop itself.
QString withoutFullStop(const QString &text)
{
    return text.endsWith(u'.') && !text.endsWith(u".."_s) ? text.chopped(1) : text;
}

/// A text that is not what it should be, of a frozen check of another version, stands as it is.
QString shown(const Translator &translator, FindingArgument kind, const QString &argument)
{
    switch (kind) {
    case FindingArgument::AsItStands:
        break;
    case FindingArgument::Day:
        if (const auto day = QDate::fromString(argument, Qt::ISODate); day.isValid())
            return printedDate(day, translator.language());
        break;
    case FindingArgument::Environment:
        if (const auto environment = parseCode<Environment>(argument))
            return term(translator, *environment);
        break;
    case FindingArgument::Language:
        if (const auto language = parseCode<Language>(argument))
            return term(translator, *language);
        break;
    case FindingArgument::DossierState:
        if (const auto state = parseCode<DossierState>(argument))
            return term(translator, *state);
        break;
    case FindingArgument::Role:
        if (const auto role = parseCode<Role>(argument))
            return term(translator, *role);
        break;
    case FindingArgument::TextInLanguages:
        return codedTextIn(translator.language(), argument);
    case FindingArgument::LogQuestions:
        return logQuestions(translator, argument);
    case FindingArgument::Request:
        return requestName(translator, argument);
    }
    return withoutFullStop(argument);
}

QStringList shown(const Translator &translator, const FindingRow &row, const QStringList &arguments)
{
    QStringList all;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const auto kind =
            size_t(place) < row.arguments.size() ? row.arguments[size_t(place)] : FindingArgument::AsItStands;
        all << shown(translator, kind, arguments[place]);
    }
    return all;
}

/// The arguments as a sentence about a request without number takes them, its day last; nothing where there
/// is no such request, or its day is not known.
std::optional<QStringList> withoutNumber(const Translator &translator, const FindingRow &row,
                                         const QStringList &arguments)
{
    const auto request = std::find(row.arguments.begin(), row.arguments.end(), FindingArgument::Request);
    const auto place = request - row.arguments.begin();
    if (!row.withoutNumber || place >= arguments.size() || !isNameWithoutNumber(arguments[place]))
        return {};
    const auto words = asRequestOf(translator, arguments[place]);
    if (!words)
        return {};
    auto all = shown(translator, row, arguments);
    all[place] = words->what;
    return all << words->day;
}

/// The highest place, "%2", that a sentence takes.
qsizetype placesIn(const FindingRow &row)
{
    static const QRegularExpression place(u"%([0-9])"_s);
    qsizetype highest = 0;
    for (const auto *sentence : {row.problem, row.remedy})
        for (auto found = place.globalMatch(QString::fromUtf8(sentence)); found.hasNext();)
            highest = qMax(highest, qsizetype(found.next().captured(1).toInt()));
    return highest;
}

/// Of lines that rest on different things a finding names the services beside what its sentence takes.
QString aboutServices(const Translator &translator, const FindingRow &row, const QStringList &arguments,
                      const QString &problem)
{
    static const std::array rules{
        "law-precise",    "basis-stated",   "not-applicable-genuine", "basis-is-authorization",
        "basis-recorded", "basis-in-force", "basis-covers",           "purpose-matches-basis"};
    const bool mayName = std::any_of(rules.begin(), rules.end(), [&](const char *rule) {
        return QLatin1StringView(rule) == QLatin1StringView(row.rule);
    });
    if (!mayName || arguments.size() <= placesIn(row))
        return problem;
    return fillPlaces(translator.translate("Findings", "%1: %2", "services and what is found on them"),
                      {arguments.last(), problem});
}

} // namespace

FindingWords describe(const Translator &translator, const Finding &finding)
{
    for (const auto &row : findingRows())
        if (finding.rule == QLatin1StringView(row.rule) &&
            finding.outcome == QLatin1StringView(row.outcome)) {
            const auto arguments = shown(translator, row, finding.arguments);
            if (const auto unnumbered = withoutNumber(translator, row, finding.arguments))
                return {fillPlaces(translator.translate("Findings", row.withoutNumber), *unnumbered),
                        fillPlaces(translator.translate("Findings", row.remedy), arguments)};
            return {aboutServices(translator, row, arguments,
                                  fillPlaces(translator.translate("Findings", row.problem), arguments)),
                    fillPlaces(translator.translate("Findings", row.remedy), arguments)};
        }
    // A frozen check of another version may know outcomes that this one does not.
    return {ruleTitle(translator, finding.rule), {}};
}

QString ruleTitle(const Translator &translator, const QString &rule)
{
    for (const auto &row : ruleTitles())
        if (rule == QLatin1StringView(row.rule))
            return translator.translate("Findings", row.title);
    return rule;
}

QString sourceName(const Translator &translator, const QString &source)
{
    if (source == u"good practice")
        return translator.translate("Findings", "good practice");
    if (source == u"domain 3")
        return translator.translate("Findings", "format of the number");
    if (procedureNumbers(source).empty())
        return source;
    return fillPlaces(translator.translate("Findings", "procedure, sentence %1"),
                      {QString(source).remove(u'P')});
}

QString procedureSentence(const Translator &translator, int number)
{
    const auto &sentences = procedureSentences();
    Q_ASSERT(number >= 1 && number <= int(sentences.size()));
    return translator.translate("Procedure", sentences[size_t(number - 1)]);
}

std::vector<int> procedureNumbers(const QString &source)
{
    static const QRegularExpression part(u"P([0-9]{1,2})(?:\u2013P([0-9]{1,2}))?"_s);
    std::vector<int> numbers;
    auto matches = part.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        for (int number = first; number <= last; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace licet
