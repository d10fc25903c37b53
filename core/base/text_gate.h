#pragma once

#include <QJsonValue>
#include <QString>

namespace licet {

// The one gate for text that enters: what is typed or pasted into a window, cells of a list, files of
// records, words of the command line. What nobody can see goes, so that two texts that look alike are alike.

/// Without invisible signs (format characters, fillers, variation selectors), controls, non-characters and
/// halves of characters; line ends are "\n" and stay, as tabs do. Not trimmed.
QString enteredText(const QString &text);

/// The same for what has one line: each line end and tab is a space, none at the ends.
QString enteredLine(const QString &text);

/// A number or date as it enters: any dash is "-", any slash "/", any run of spaces one space, none at the
/// ends. Only for reading: what is kept as typed is not put through it.
QString enteredNumber(QStringView text);

/// Whether enteredText would take the sign away.
bool isInvisible(char32_t sign);

/// Every text of a file of records, at any depth, as enteredText gives it; names of members stay.
QJsonValue enteredJson(const QJsonValue &value);

} // namespace licet
