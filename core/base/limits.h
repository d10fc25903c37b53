#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonValue>

namespace licet {

// How much and how far: one table for all that enters. A limit is far above anything that an institution has;
// what is beyond it is a slip or a broken file.

namespace limits {

constexpr qint64 fileBytes = 64LL * 1024 * 1024;      ///< a file of records, a brought list
constexpr qint64 attachedBytes = 256LL * 1024 * 1024; ///< one file that lies in the register
constexpr int textSigns = 20'000;                     ///< one text
constexpr int listItems = 50'000;                     ///< one list of a file
constexpr int services = 200;                         ///< lines of one request
constexpr int firstYear = 1990;                       ///< the Crossroads Bank's law is of that year
constexpr int lastYear = 2099;

/// Whole numbers, by the names of their members in files.
struct Number
{
    const char *member;
    int least;
    int most;
};
constexpr Number callsPerDay{"perDay", 1, 50'000'000};
constexpr Number callsPerHour{"peakPerHour", 1, 10'000'000};
constexpr Number retentionYears{"retentionYears", 0, 100};
constexpr Number year{"year", firstYear, lastYear};

} // namespace limits

/// A day that the register can hold: 1990 to 2099.
bool isPlausible(QDate day);

/// WrongMemberType, with the number as value and what it may be as hint.
Result<void> checkNumber(const limits::Number &limit, int value, const QString &subject);
/// WrongMemberType for a day outside 1990 to 2099.
Result<void> checkDay(QDate day, const QString &subject);
/// TextTooLong.
Result<void> checkText(const QString &text, const QString &subject);

/// FileTooLarge, by its size in bytes.
Result<void> checkFileSize(qint64 bytes, const QString &path, qint64 most = limits::fileBytes);

/// Every text of a record that was typed, at any depth.
Result<void> checkTexts(const QJsonValue &record, const QString &path = {});

/// Every text, list, number, sector code and day of a file of records, with its path as subject. A text that
/// is exactly an ISO date is taken for one.
Result<void> checkLimits(const QJsonValue &document);

} // namespace licet
