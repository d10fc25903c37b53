#pragma once

#include "base/kbo_number.h"
#include "exchange/register_content.h"

#include <QDate>
#include <QStringList>

namespace licet {

/// A number that an institution had before, and that a file names it by.
struct EarlierNumber
{
    KboNumber number;
    KboNumber now;
    QString institution; ///< its name
    QDate until;         ///< first day on which it was so no longer
};

struct NumbersOfNow
{
    QJsonValue document;
    std::vector<EarlierNumber> replaced; ///< each once
};
/// The file with the number of now wherever it names an institution by one that it had before `day`: an old
/// list still finds it. What a draft says, and whom a decision names, stay as they were written.
Result<NumbersOfNow> withNumbersOfNow(const Database &database, const QJsonValue &document, QDate day);

/// Lets a right that passed on after a merger be named as the one that it was, too.
Result<void> nameFormerRights(const Database &database, RegisterContent &content);

} // namespace licet
