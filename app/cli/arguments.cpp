#include "arguments.h"

#include "base/brussels_day.h"
#include "base/limits.h"
#include "base/text_gate.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

QString Call::value(const QString &option) const
{
    const auto all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Call::values(const QString &option) const
{
    const auto found = options.find(option);
    return found == options.end() ? QStringList() : found->second;
}

std::optional<QDate> readDate(const QString &text)
{
    const auto typed = enteredNumber(text);
    const auto date = QDate::fromString(typed, Qt::ISODate);
    return isPlausible(date) && typed.size() == 10 ? std::optional(date) : std::nullopt;
}

Result<QDate> dayOption(const Call &call, const QString &option)
{
    const auto typed = call.value(option);
    if (const auto day = readDate(typed))
        return *day;
    const auto name = u"--"_s + option;
    if (const auto day = QDate::fromString(typed, Qt::ISODate); day.isValid() && !isPlausible(day))
        return checkDay(day, name).error();
    return Error{ErrorKind::NotADate, name, typed};
}

namespace {

/// Names of files are what they are.
bool isPath(const QString &option)
{
    static const QStringList paths{u"output"_s, u"refused"_s, u"attach"_s, u"ics"_s};
    return paths.contains(option);
}

QString say(const Translator &translator, const char *sentence, const QStringList &arguments)
{
    return fillPlaces(translator.translate("CommandLine", sentence), arguments);
}

} // namespace

Reading readCall(const Command &command, const QStringList &typed, const Translator &translator)
{
    const auto name = QString::fromLatin1(command.name);
    const auto valued = QString::fromLatin1(command.valueOptions).split(u' ', Qt::SkipEmptyParts);
    const auto switches = QString::fromLatin1(command.switches).split(u' ', Qt::SkipEmptyParts);
    Call call;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const auto &word = typed[at];
        if (!word.startsWith(u"--")) {
            call.words << word;
            continue;
        }
        const auto option = word.mid(2).section(u'=', 0, 0);
        if (switches.contains(option) && !word.contains(u'=')) {
            call.options[option] << QString();
        } else if (valued.contains(option)) {
            const bool joined = word.contains(u'=');
            if (!joined && at + 1 >= typed.size())
                return {{},
                        say(translator, QT_TRANSLATE_NOOP("CommandLine", "The option --%1 needs a value."),
                            {option})};
            const auto value = joined ? word.section(u'=', 1) : typed[++at];
            const auto entered = isPath(option) ? value : enteredText(value);
            call.options[option] << entered;
            call.inOrder.emplace_back(option, entered);
        } else {
            return {{},
                    say(translator,
                        QT_TRANSLATE_NOOP("CommandLine", "“%1” is no option of %2; see licet-cli --help."),
                        {word, name})};
        }
    }
    if (call.words.size() < command.fewestWords ||
        (command.mostWords >= 0 && call.words.size() > command.mostWords))
        return {{},
                say(translator, QT_TRANSLATE_NOOP("CommandLine", "Call it as: licet-cli %1 %2"),
                    {name, QString::fromUtf8(command.synopsis)})};
    for (const auto &option :
         {u"on"_s, u"known-on"_s, u"from"_s, u"until"_s, u"happened-on"_s, u"reply-by"_s}) {
        if (!call.has(option))
            continue;
        const auto day = readDate(call.value(option));
        if (!day && QDate::fromString(call.value(option), Qt::ISODate).isValid())
            return {{},
                    say(translator, QT_TRANSLATE_NOOP("CommandLine", "%1 lies outside the years %2 to %3."),
                        {call.value(option), QString::number(limits::firstYear),
                         QString::number(limits::lastYear)})};
        if (!day)
            return {{},
                    say(translator,
                        QT_TRANSLATE_NOOP("CommandLine",
                                          "“%1” is not a date that exists: write it as 2026-12-07."),
                        {call.value(option)})};
        if (option == u"on")
            call.today = *day;
        else if (option == u"known-on")
            call.knownBefore = endOfBrusselsDay(*day);
    }
    return {call, {}};
}

} // namespace licet::cli
