#pragma once

#include "history/history.h"
#include "text/translator.h"

namespace licet {

/// What an office is called that the program knows by its code, "ppkb"; any other name stays.
QString officeWord(const Translator &translator, const QString &code);
/// How papers left, or a reminder was made, by its code.
QString wayWord(const Translator &translator, const QString &code);
/// Who did it, "Marleen Claes" or "KSZ security service"; empty where only who noted it is known.
QString doerWord(const Translator &translator, const Event &event);
/// "Signed by Marleen Claes, noted by katrien". `what` is the event in words.
QString trailSentence(const Translator &translator, const QString &what, const Event &event);

/// What an answer said when it was noted, a line each: their reference and its date, the program number, what
/// became of each service. `services`: of the request's lines, as far as they are known. Empty for other
/// events.
QStringList answerLines(const Translator &translator, const Event &event, const QStringList &services);
/// What a sending said when it was noted, a line each: the way on which the papers left, where the signed
/// original is. Empty for other events.
QStringList sendingLines(const Translator &translator, const Event &event);
/// Of the end of a right its last day, to come or gone: "Last day: 30/06/2027". Empty for other events.
QString lastDayLine(const Translator &translator, const Event &event);
/// What a correction puts right, a line each: "Day: 01/03/2026 → 08/03/2026". `trail`: of the same request.
QStringList correctionLines(const Translator &translator, const std::vector<Event> &trail,
                            const Event &event);
/// One side of what was corrected as a list of the history holds it, in the words of `correctionLines`: a
/// fact that an event says, or lines of an answer.
QString correctedWord(const Translator &translator, const QString &member, const QJsonValue &value);
/// Why an event did not happen, "Did not happen: the stamp is of another form"; empty where it did.
QString unhappenedLine(const Translator &translator, const std::vector<Event> &trail, const Event &event);
/// What happened, in words, as a list of a request's events names it; of a correction by which an event did
/// not happen, that.
QString trailWord(const Translator &translator, const Event &event);
/// The services of a request's lines as the newest of its events that names them does.
QStringList servicesIn(const std::vector<Event> &events);

} // namespace licet
