#include "text/finding_text.h"

#include "text/finding_rows.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// ISO dates and the codes of languages and environments become what people read; all else stands as it is.
QString shown(const Translator &translator, const QString &argument)
{
    if (isNameWithoutNumber(argument))
        return requestName(translator, argument);
    if (argument.size() == 10)
        if (const auto date = QDate::fromString(argument, Qt::ISODate); date.isValid())
            return printedDate(date, translator.language());
    if (const auto language = parseCode<Language>(argument))
        return ownName(*language);
    if (const auto environment = parseCode<Environment>(argument))
        return term(translator, *environment);
    if (const auto state = parseCode<DossierState>(argument))
        return term(translator, *state);
    return argument;
}

} // namespace

FindingWords describe(const Translator &translator, const Finding &finding)
{
    QStringList arguments;
    for (const auto &argument : finding.arguments)
        arguments << shown(translator, argument);
    for (const auto &row : findingRows())
        if (finding.rule == QLatin1StringView(row.rule) && finding.outcome == QLatin1StringView(row.outcome))
            return {fillPlaces(translator.translate("Findings", row.problem), arguments),
                    fillPlaces(translator.translate("Findings", row.remedy), arguments)};
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
    return source;
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
