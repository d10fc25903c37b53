#include "record_dossier.h"

#include "arguments.h"
#include "committee/cited_decision.h"
#include "committee/decision_store.h"
#include "event_options.h"
#include "files/file_content.h"
#include "followup/did_not_happen.h"
#include "output.h"
#include "record_sentences.h"
#include "review/cited_number.h"
#include "review/dossier_correcting.h"
#include "review/dossier_events.h"
#include "review/dossier_files.h"
#include "text/dossier_text.h"
#include "text/revoked_text.h"
#include "text/terms.h"

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView idMark("decision:");

QString nameOfDossier(const DecisionWithSteps &one)
{
    if (!one.decision.deliberation.isEmpty())
        return one.decision.deliberation;
    for (auto step = one.steps.rbegin(); step != one.steps.rend(); ++step)
        if (!step->dossier.isEmpty())
            return step->dossier;
    return one.decision.subject.isEmpty() ? QString(idMark) + QString::number(one.decision.id.row())
                                          : one.decision.subject;
}

Result<Id<Decision>> decisionOfId(const Register &from, const QString &word)
{
    bool fits = false;
    const auto row = word.mid(idMark.size()).toLongLong(&fits);
    const auto found = fits && row > 0 ? RecordStore<Decision>::get(from.database(), Id<Decision>(row))
                                       : Result<Decision>(Error{ErrorKind::NotFound});
    if (!found && found.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::NotFound, u"decision"_s, word};
    return found ? Result<Id<Decision>>(found->id) : Result<Id<Decision>>(found.error());
}

/// "decision:3, decision:7"
QString idsOf(const std::vector<const DecisionWithSteps *> &found)
{
    QStringList ids;
    for (const auto *one : found)
        ids << QString(idMark) + QString::number(one->decision.id.row());
    return ids.join(u", "_s);
}

Result<std::vector<NewFile>> filesOf(const Call &call, DossierEvent event)
{
    std::vector<NewFile> files;
    for (const auto &path : call.values(u"attach"_s)) {
        LICET_ASSIGN(const auto bytes, attachableBytes(path));
        files.push_back({roleOfFiles(event), path, bytes});
    }
    return files;
}

/// UnknownWord names the option.
Result<std::optional<LeavingWay>> wayOf(const Call &call)
{
    if (!call.has(u"way"_s))
        return std::optional<LeavingWay>();
    const auto way = parseCode<LeavingWay>(call.value(u"way"_s));
    if (way)
        return std::optional(*way);
    return Error{way.error().kind, u"--way"_s, way.error().value, way.error().hint};
}

Result<DossierEventInput> inputOf(const Register &target, const Call &call, DossierEvent event)
{
    DossierEventInput input;
    input.note = call.value(u"note"_s);
    input.dossier = call.value(u"reference"_s);
    input.contacted = call.value(u"by"_s);
    LICET_ASSIGN(input.way, wayOf(call));
    if (call.has(u"until"_s)) {
        LICET_ASSIGN(input.promisedUntil, dayOption(call, u"until"_s));
    }
    if (event == DossierEvent::Grant)
        input.deliberation = call.value(u"number"_s);
    if (event == DossierEvent::Replace) {
        const auto number = call.value(u"number"_s);
        LICET_ASSIGN(const auto replacing, dossierMeant(target, number));
        if (!replacing)
            return Error{ErrorKind::NotFound, u"decision"_s, number};
        input.replacedBy = *replacing;
    }
    LICET_ASSIGN(input.files, filesOf(call, event));
    return input;
}

Result<qint64> eventAsked(const Call &call)
{
    bool fits = false;
    const auto event = call.value(u"event"_s).toLongLong(&fits);
    return fits ? Result<qint64>(event) : Error{ErrorKind::NotFound, u"event"_s, call.value(u"event"_s)};
}

Result<Citing> putRight(Register &target, Id<Decision> id, qint64 event, const Call &call)
{
    EventCorrection correction;
    if (call.has(u"happened-on"_s)) {
        LICET_ASSIGN(correction.happenedOn, dayOption(call, u"happened-on"_s));
    }
    if (call.has(u"until"_s)) {
        LICET_ASSIGN(correction.promisedUntil, dayOption(call, u"until"_s));
    }
    correction.contacted = call.value(u"by"_s);
    correction.reference = call.value(u"reference"_s);
    LICET_ASSIGN(correction.way, wayOf(call));
    return correctEvent(target.database(), id, event, correction, call.value(u"note"_s), call.stamp());
}

/// As `fail`; a wrong word of an option is a wrong call.
int failDossier(const Translator &translator, const Error &error)
{
    const int status = fail(translator, error);
    return error.kind == ErrorKind::UnknownWord || error.kind == ErrorKind::NotADate ||
                   error.kind == ErrorKind::NotADeliberationNumber
               ? int(WrongCall)
               : status;
}

void printState(const Register &target, Id<Decision> id, const Translator &translator)
{
    if (const auto written = readDecision(target.database(), id))
        print(u"%1 %2\n"_s.arg(nameOfDossier(*written), term(translator, written->decision.state)));
}

int correctDossier(Register &target, Id<Decision> id, const Call &call, const Translator &translator)
{
    const auto event = eventAsked(call);
    if (!event)
        return fail(translator, event.error());
    if (!call.has(u"did-not-happen"_s)) {
        const auto done = putRight(target, id, *event, call);
        if (!done)
            return failDossier(translator, done.error());
        for (const auto &line : citingLines(translator, *done))
            tell(line);
        return Done;
    }
    const auto revoked =
        recordDidNotHappen(target.database(), id, *event, call.value(u"note"_s), call.stamp());
    if (!revoked)
        return fail(translator, revoked.error());
    printState(target, id, translator);
    for (const auto &line : revokedDossierLines(translator, *revoked))
        tell(line);
    return Done;
}

/// Why it cannot be filed without a reason.
void sayWhatLacks(const Register &target, Id<Decision> id, QDate day, const Translator &translator)
{
    const auto dossier = readDecision(target.database(), id);
    const auto missing = dossier ? checkDossier(RegisterAsOf(target.database()), *dossier, day)
                                 : Result<std::vector<DossierFinding>>(dossier.error());
    if (!missing)
        return;
    for (const auto &one : *missing)
        tell(describe(translator, one));
}

int leadDossier(Register &target, Id<Decision> id, DossierEvent event, const Call &call,
                const Translator &translator)
{
    const auto input = inputOf(target, call, event);
    if (!input)
        return failDossier(translator, input.error());
    const auto recorded = recordDossierEvent(target.database(), id, event, *input, call.today, call.stamp());
    if (!recorded) {
        if (event == DossierEvent::File && recorded.error().kind == ErrorKind::ReasonMissing)
            sayWhatLacks(target, id, call.today, translator);
        return failDossier(translator, recorded.error());
    }
    sayWhatFitsNoMail(translator, input->files);
    printState(target, id, translator);
    if (recorded->earlierThan)
        tell(fillPlaces(translator.translate("CommandLine",
                                             "%1 lies before %2, when the state before it began; it "
                                             "was recorded all the same."),
                        {printedDate(call.today, translator.language()),
                         printedDate(*recorded->earlierThan, translator.language())}));
    if (recorded->review.isSet())
        tell(translator.translate("CommandLine",
                                  "A review of what rests on it was opened; it asks for %n verdict(s).",
                                  nullptr, recorded->verdicts));
    return Done;
}

int unknownDossierEvent(const Translator &translator, const QString &typed)
{
    QStringList known;
    for (const auto &one : EnumCodes<DossierEvent>::all)
        known << QString::fromLatin1(one.code);
    known << u"correct"_s;
    tell(fillPlaces(translator.translate("CommandLine", "“%1” is no event to record: use one of %2."),
                    {typed, known.join(u", "_s)}));
    return WrongCall;
}

} // namespace

bool mayNameDossier(const QString &word)
{
    return word.startsWith(idMark) || word.contains(u'/');
}

Result<std::optional<Id<Decision>>> dossierMeant(const Register &from, const QString &word)
{
    if (word.startsWith(idMark)) {
        LICET_ASSIGN(const auto id, decisionOfId(from, word));
        return std::optional(id);
    }
    LICET_ASSIGN(const auto decisions, readDecisions(from.database()));
    const auto found = citedDecisions({word.trimmed(), {}, {}}, decisions);
    // A pattern of numbers may hold a slash.
    const auto request = requestNamed(from, word);
    if (!request && request.error().kind != ErrorKind::NotFound)
        return request.error();
    if (request && found.empty())
        return std::optional<Id<Decision>>();
    if (found.empty())
        return Error{ErrorKind::NotFound, u"decision"_s, word};
    if (!request && found.size() == 1)
        return std::optional(found.front()->decision.id);
    auto ids = idsOf(found);
    if (request)
        ids += u", id:"_s + QString::number(request->id.row());
    return Error{ErrorKind::AmbiguousNumber, u"decision"_s, word, ids};
}

int recordOfDossier(Register &target, Id<Decision> id, const Call &call, const Translator &translator)
{
    const auto typed = call.words[2];
    const auto event = parseCode<DossierEvent>(typed);
    const bool isCorrection = typed == u"correct";
    if (!event && !isCorrection)
        return unknownDossierEvent(translator, typed);
    if (!fitsDossierEvent(call, typed, translator))
        return WrongCall;
    return isCorrection ? correctDossier(target, id, call, translator)
                        : leadDossier(target, id, *event, call, translator);
}

} // namespace licet::cli
