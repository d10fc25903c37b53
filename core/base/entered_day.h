#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace licet {

/// What a day is about where two digits of a year leave the century open.
enum class DayMeant {
    Past,   ///< has happened: sent, executed, decided
    Either, ///< may lie ahead: a start, an end, a day of signing
    OfLaw   ///< of a law or decree: many are older than the Crossroads Bank
};

/// Of the years of Belgium's laws, until 2099.
bool isDayOfLaw(QDate day);

/// A day as people write it, with any dash, stroke, dot or space between: 2026-12-07, 7/12/2026, 07.12.26.
/// Two digits of a year are of the century in which the day is meant: not after `today` where it is past, at
/// most twenty years ahead otherwise. Nothing for a day that does not exist or that neither century explains,
/// and outside 1990 to 2099, or `isDayOfLaw`.
std::optional<QDate> enteredDay(const QString &text, QDate today, DayMeant meant);

} // namespace licet
