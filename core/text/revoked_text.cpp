#include "text/revoked_text.h"

#include "authorization/computed_state.h"
#include "text/dossier_text.h"
#include "text/request_text.h"
#include "text/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString rightLine(const Translator &translator, const RevokedRight &right)
{
    return fillPlaces(right.isGone
                          ? translator.translate("Requests",
                                                 "Authorization %1 (%2): taken back, as if it had never "
                                                 "been given.")
                          : translator.translate("Requests", "Authorization %1 (%2): stands as before."),
                      {right.service, term(translator, right.environment)});
}

QString leftLine(const Translator &translator, const LeftMeanwhile &left)
{
    const auto what = left.letters.isEmpty() ? eventWord(translator, left.event.code())
                                             : u"%1, %2"_s.arg(eventWord(translator, left.event.code()),
                                                               left.letters.join(u", "_s));
    const auto day = printedDate(left.day, translator.language());
    return left.waits ? fillPlaces(translator.translate("Requests", "Written on %1 and perhaps gone: %2.",
                                                        "day, what was written"),
                                   {day, what})
                      : fillPlaces(translator.translate("Requests", "Left on %1, and others hold it: %2.",
                                                        "day, what left"),
                                   {day, what});
}

} // namespace

QStringList revokedLines(const Translator &translator, const Revoked &revoked)
{
    QStringList lines;
    for (const auto &one : revoked.rights)
        lines << rightLine(translator, one);
    for (const auto &one : revoked.numbers)
        lines << fillPlaces(translator.translate("Requests", "Program number %1: no longer received."),
                            {one});
    for (const auto &one : revoked.left)
        lines << leftLine(translator, one);
    return lines;
}

QString revokedStateLine(const Translator &translator, const Revoked &revoked)
{
    const auto state = term(translator, revoked.state);
    return fillPlaces(revoked.state == revoked.before
                          ? translator.translate("Requests", "The request stays “%1”.", "state")
                          : translator.translate("Requests", "The request is “%1” again.", "state"),
                      {state});
}

QStringList citingLines(const Translator &translator, const Citing &citing)
{
    QStringList lines;
    for (const auto &one : citing.requests) {
        const auto name = requestName(translator, one.name);
        lines << (one.state == RequestState::Draft
                      ? fillPlaces(translator.translate("Committee",
                                                        "The draft %1 cites %2: it keeps its words, and its "
                                                        "check says what is wrong.",
                                                        "request, number of a decision"),
                                   {name, one.cited})
                      : fillPlaces(translator.translate("Committee",
                                                        "The request %1 (%3) cites %2 and stays as it was "
                                                        "written.",
                                                        "request, number of a decision, state"),
                                   {name, one.cited, term(translator, one.state)}));
    }
    for (const auto &one : citing.rights)
        lines << fillPlaces(translator.translate("Committee",
                                                 "The authorization %1 (%3) cites %2: check its basis.",
                                                 "service, number of a decision, environment"),
                            {one.service, one.cited, term(translator, one.environment)});
    return lines;
}

QStringList revokedDossierLines(const Translator &translator, const RevokedOfDossier &revoked)
{
    QStringList lines{
        fillPlaces(revoked.state == revoked.before
                       ? translator.translate("Committee", "The dossier stays “%1”.", "state")
                       : translator.translate("Committee", "The dossier is “%1” again.", "state"),
                   {term(translator, revoked.state)})};
    if (revoked.review.isSet())
        lines << translator.translate("Committee",
                                      "The review that it opened goes with it; %n verdict(s) waited in it.",
                                      nullptr, revoked.verdicts);
    return lines + citingLines(translator, revoked.citing);
}

QString rightWithoutEventLine(const Translator &translator, const Authorization &without, QDate today)
{
    return fillPlaces(
        translator.translate("Requests", "Authorization %1 (%2) without this event: “%3”.",
                             "service, environment, state"),
        {without.service, term(translator, without.environment), term(translator, stateOn(without, today))});
}

} // namespace licet
