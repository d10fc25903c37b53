#pragma once

#include "base/brussels_day.h"
#include "register/register.h"
#include "text/translator.h"

#include <QStringList>

#include <map>
#include <vector>

namespace licet::cli {

/// Exit statuses, a contract (README, `licet-cli --help`).
enum Status {
    Done = 0,  ///< done, nothing found
    Found = 1, ///< done or declined, and something was found
    WrongCall = 2,
    Impossible = 3,
};

/// What was typed after the command's name.
struct Call
{
    QStringList words;                                ///< REGISTER, REQUEST …
    std::map<QString, QStringList> options;           ///< "on" → "2026-12-01"; switches hold an empty text
    std::vector<std::pair<QString, QString>> inOrder; ///< options with their values, as they were typed
    QDate today;                                      ///< `--on`, else the system's date
    std::optional<QDateTime> knownBefore; ///< `--known-on`: the end of that day in Brussels, in UTC
    QDateTime now;                        ///< UTC
    QString user;

    [[nodiscard]] bool has(const QString &option) const { return options.count(option) > 0; }
    /// The last one given, or empty.
    [[nodiscard]] QString value(const QString &option) const;
    /// All that were given, in their order: `--line` can stand several times.
    [[nodiscard]] QStringList values(const QString &option) const;
    /// Set where `--on` was given.
    [[nodiscard]] std::optional<QDate> dayAsked() const
    {
        return has(QStringLiteral("on")) ? std::optional(today) : std::nullopt;
    }
    /// The same where that day is past: then what waits is told of the register as it was on it.
    [[nodiscard]] std::optional<QDate> pastDayAsked() const
    {
        const auto day = dayAsked();
        return day && *day < brusselsDay(now) ? day : std::nullopt;
    }
    [[nodiscard]] Stamp stamp() const { return {user, today, now}; }
};

/// One command: a file of its own and a row in command_table.cpp.
struct Command
{
    const char *name;
    const char *synopsis; ///< after the name
    int fewestWords;
    int mostWords;            ///< -1: any number
    const char *valueOptions; ///< separated by blanks, without dashes
    const char *switches;
    int (*run)(const Call &call, const Translator &translator);
    bool isRecorded = false; ///< writes into the history, under the user's name
};

const std::vector<Command> &commandTable();

/// `list REGISTER due`: what waits is computed, and no list of the register.
int listDue(const Call &call, const Translator &translator);

} // namespace licet::cli
