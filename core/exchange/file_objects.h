#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace licet {

/// Whether an object made a record, or stands for one that was there.
enum class Fate { New, There };

/// What of a record changes on a day, as it stands in the object's list "changes": {"on": "2027-01-01", …}.
struct DatedChange
{
    QDate on;
    QJsonObject members;
    QString path;
};

/// An object of a list, and the record that it became or that was there before.
struct Brought
{
    QString path;
    QJsonObject object;
    QJsonObject read; ///< as it was understood
    qint64 id = 0;
    Fate fate = Fate::New;
    bool isOtherwise = false;           ///< than what is there, in what `read` does not show
    std::vector<DatedChange> changes{}; ///< by their days
    QStringList completed{};            ///< members that the file does not name and that are as they are
};

/// The objects of a list, each with its path; none where there is no list.
Result<std::vector<Brought>> objectsIn(const QJsonObject &object, const QString &member, const QString &path);

/// An error names the first member that nobody knows.
Result<void> onlyKnown(const QJsonObject &object, const QStringList &known, const QString &path);
/// The changes that an object tells, by their days; `known`: what may change.
Result<std::vector<DatedChange>> changesIn(const QJsonObject &object, const QStringList &known,
                                           const QString &path);
/// What differs between two states of a record, as a change of that day; empty where nothing does.
QJsonObject changeBetween(const QJsonObject &before, const QJsonObject &after, QDate day);
void takeChange(QJsonObject &object, const QJsonObject &members);
/// The same of the lists of a register's file.
Result<void> knowLists(const QJsonObject &file);

/// Whether a record says otherwise than a file in something that the file names. `read` is what the file
/// names as it was understood, in the form in which `stored` stands.
bool contradicts(const QJsonValue &named, const QJsonValue &read, const QJsonValue &stored);

/// What a sentence calls a record of a file.
QString shownIn(const QJsonObject &object);

} // namespace licet
