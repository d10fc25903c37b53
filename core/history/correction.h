#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace licet {

/// What the payload of a correction says beside columns: the sequence of the event that is put right, the day
/// on which that one really happened, who did it, the program number that came with it, their reference; of a
/// contact with whom it was, and by when something was promised; of what left by which way, and where the
/// signed original is.
inline constexpr QLatin1StringView correctsEventName("correctsEvent");
inline constexpr QLatin1StringView correctedDayName("happenedOn");
inline constexpr QLatin1StringView correctedDoerName("correctedDoer");
inline constexpr QLatin1StringView correctedNumberName("correctedNumber");
inline constexpr QLatin1StringView correctedReferenceName("correctedReference");
inline constexpr QLatin1StringView correctedContactName("correctedContact");
inline constexpr QLatin1StringView correctedPromiseName("correctedPromise");
inline constexpr QLatin1StringView correctedReplyByName("correctedReplyBy");
/// Of an answer: what it says of some of its lines (JSON, as in the answer).
inline constexpr QLatin1StringView correctedLinesName("correctedLines");
inline constexpr QLatin1StringView correctedWayName("correctedWay");
inline constexpr QLatin1StringView correctedOriginalName("correctedOriginal");
/// Of a correction by which the event did not happen at all: what it changed never was
/// (history/revocation.h).
inline constexpr QLatin1StringView didNotHappenName("didNotHappen");
/// What a sending says: the way on which the papers left, and where the signed original is.
inline constexpr QLatin1StringView sentWayName("sentWay");
/// Of a signature by somebody else than the paper names: "entitled" or "not-entitled".
inline constexpr QLatin1StringView signedInsteadName("signedInstead");
/// Of a form that was signed as a file: whom its certificates name.
inline constexpr QLatin1StringView electronicSignersName("electronicSigners");
inline constexpr QLatin1StringView originalName("original");
/// What a contact says: with whom, and by when something was promised.
inline constexpr QLatin1StringView contactedName("contacted");
inline constexpr QLatin1StringView promisedUntilName("promisedUntil");
/// What an answer says of a program number: its digits, or nothing where it says that none is used.
inline constexpr QLatin1StringView broughtNumberName("broughtNumber");
/// What an event of a dossier says of the dossier number that it brought, where that was not there before.
inline constexpr QLatin1StringView broughtReferenceName("broughtReference");
/// What an event says that was noted once its followers were known: the columns as it left them then (JSON),
/// and the sequence of the one that followed it, where that one ended what it began. Without it the columns
/// hold until another event tells of them.
inline constexpr QLatin1StringView leftThenName("leftThen");
inline constexpr QLatin1StringView followedByName("followedBy");
/// What the last event of an import says: its first one, and the file. What taking it back says: its number.
inline constexpr QLatin1StringView importsFromName("importsFrom");
inline constexpr QLatin1StringView importedFileName("importedFile");
inline constexpr QLatin1StringView takesBackName("takesBack");
/// What an event "erased" says: the values that it erases, each by its sequence and place, ["7/0", "7/3"].
inline constexpr QLatin1StringView erasesName("erases");

/// Names in `EventDraft::after` that are no column of the record.
inline bool isSaidByEvent(const QString &name)
{
    constexpr std::array all{correctsEventName,    correctedDayName,       correctedDoerName,
                             correctedNumberName,  correctedReferenceName, correctedContactName,
                             correctedPromiseName, didNotHappenName,       sentWayName,
                             signedInsteadName,    originalName,           contactedName,
                             promisedUntilName,    electronicSignersName,  importsFromName,
                             importedFileName,     takesBackName,          erasesName,
                             correctedWayName,     correctedOriginalName,  broughtNumberName,
                             correctedReplyByName, leftThenName,           followedByName,
                             correctedLinesName,   broughtReferenceName};
    return std::find(all.begin(), all.end(), name) != all.end();
}

} // namespace licet
