#include "arguments.h"
#include "documents/pdf_signatures.h"
#include "event_options.h"
#include "files/file_content.h"
#include "followup/chasing.h"
#include "followup/dispatching.h"
#include "followup/due_reader.h"
#include "followup/following_up.h"
#include "output.h"
#include "record_dossier.h"
#include "record_lines.h"
#include "record_revocation.h"
#include "record_sentences.h"
#include "request/corrections/correcting.h"
#include "request/events/event_table.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <limits>
#include <set>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

/// Events that change no state, and how the history names them.
struct RemarkRow
{
    const char *event;
    RecordEvent kind;
};
constexpr RemarkRow remarks[] = {
    {"note", RecordEvent::Noted}, {"attach", RecordEvent::Attached}, {"correct", RecordEvent::Corrected}};

std::optional<RecordEvent> remarkKind(const QString &event)
{
    for (const auto &row : remarks)
        if (event == QLatin1StringView(row.event))
            return row.kind;
    return {};
}

Result<void> readFiles(const Call &call, AttachmentRole role, EventInput &input)
{
    for (const auto &path : call.values(u"attach"_s)) {
        LICET_ASSIGN(const auto bytes, attachableBytes(path));
        input.files.push_back({role, path, bytes});
    }
    return {};
}

/// The word of an option, nothing without it. UnknownWord names the option.
template <Coded E>
Result<std::optional<E>> wordOf(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<E>();
    const auto parsed = parseCode<E>(call.value(option));
    if (parsed)
        return std::optional(*parsed);
    auto error = parsed.error();
    error.subject = u"--"_s + option;
    return error;
}

Result<EventInput> occurrenceOf(const Call &call, const Request &request, AttachmentRole role,
                                std::optional<RequestEvent> event)
{
    EventInput input;
    input.note = call.value(u"note"_s);
    input.field = call.value(u"field"_s);
    if (event == RequestEvent::Contacted)
        input.contacted = call.value(u"by"_s);
    else
        input.signedBy = call.value(u"by"_s);
    if (event == RequestEvent::Contacted && call.has(u"until"_s)) {
        LICET_ASSIGN(input.promisedUntil, dayOption(call, u"until"_s));
    }
    input.reference = call.value(u"reference"_s);
    const auto number = call.value(u"number"_s);
    input.usesNoNumber = number == u"none";
    // What the answer does not say follows by letter.
    input.numberFollows = event == RequestEvent::Execute && number.isEmpty();
    input.signsInstead = call.has(u"instead"_s);
    input.signsFor = call.value(u"for"_s);
    if (!number.isEmpty() && !input.usesNoNumber) {
        const auto parsed = ProgramNumber::parse(number);
        if (!parsed)
            return Error{parsed.error().kind, u"--number"_s, parsed.error().value};
        input.programNumber = *parsed;
    }
    // Of a reminder the way is another word.
    if (call.words[2] != u"chased") {
        LICET_ASSIGN(input.way, wordOf<LeavingWay>(call, u"way"_s));
        LICET_ASSIGN(input.original, wordOf<OriginalPlace>(call, u"original"_s));
    }
    if (call.has(u"reply-by"_s)) {
        LICET_ASSIGN(input.replyBy, dayOption(call, u"reply-by"_s));
    }
    input.readSignatures = signaturesOf;
    LICET_TRY(readLines(call, request, input));
    LICET_TRY(readFiles(call, role, input));
    return input;
}

int unknownEvent(const Translator &translator, const QString &typed)
{
    QStringList known;
    for (const auto &one : EnumCodes<RequestEvent>::all)
        if (one.value != RequestEvent::Finalise)
            known << QString::fromLatin1(one.code);
    for (const auto &row : remarks)
        known << QString::fromLatin1(row.event);
    known << u"chased"_s << u"snooze"_s;
    tell(fillPlaces(translator.translate("CommandLine", "“%1” is no event to record: use one of %2."),
                    {typed, known.join(u", "_s)}));
    return WrongCall;
}

Result<void> remark(Register &target, const Request &request, RecordEvent kind, const EventInput &input,
                    const Call &call)
{
    std::optional<qint64> about;
    if (kind == RecordEvent::Corrected) {
        bool fits = false;
        about = call.value(u"event"_s).toLongLong(&fits);
        if (!fits)
            return Error{ErrorKind::NotFound, u"event"_s, call.value(u"event"_s)};
    }
    if (about) {
        EventCorrection correction{
            {}, input.programNumber, input.usesNoNumber, input.signedBy, input.reference, input.signsInstead};
        if (call.has(u"happened-on"_s)) {
            LICET_ASSIGN(correction.happenedOn, dayOption(call, u"happened-on"_s));
        }
        if (call.has(u"until"_s)) {
            LICET_ASSIGN(correction.promisedUntil, dayOption(call, u"until"_s));
        }
        // Whom one spoke with is said as the doer of another event is.
        if (const auto event = eventAt(target.database(), *about);
            event && event->kind == RequestEvent::Contacted)
            std::swap(correction.contacted, correction.doneBy);
        correction.way = input.way;
        correction.original = input.original;
        correction.replyBy = input.replyBy;
        correction.lines = input.lines;
        if (!correction.isEmpty())
            return correctEvent(target.database(), request.id, *about, correction, input.note, call.stamp());
    }
    return target.requests().remark(request.id, kind, input, about, call.stamp());
}

/// Leaves what is due of a request alone until a day.
Result<void> snoozeUntil(Register &target, const Request &request, const Call &call)
{
    LICET_ASSIGN(const auto until, dayOption(call, u"until"_s));
    LICET_ASSIGN(const auto items, readDueItems(target.database(), call.today));
    for (const auto &one : items)
        if (one.record == RecordRef::of(request.id))
            return target.write([&](Transaction &transaction) {
                return snooze(transaction, {{}, one.kind, one.record, {}, until, call.value(u"note"_s)},
                              call.stamp());
            });
    return Error{ErrorKind::NothingDue, {}, call.words[1]};
}

template <Coded E>
Result<E> wordAsked(const Call &call, const QString &option, E otherwise)
{
    LICET_ASSIGN(const auto word, wordOf<E>(call, option));
    return word.value_or(otherwise);
}

/// A reminder left, or was given by telephone.
Result<void> recordChased(Register &target, const Request &request, const EventInput &input, const Call &call)
{
    LICET_ASSIGN(const auto way, wordAsked(call, u"way"_s, ChaseWay::Mail));
    LICET_ASSIGN(const auto packed, packChases(target.database(), {request.id}, call.today));
    return recordChases(target.database(), packed.front(), way, input.note, input.files, call.stamp(),
                        call.has(u"again"_s) ? Again::Yes : Again::No);
}

/// What the files are: as `--role` says, else what comes with the event.
Result<AttachmentRole> roleAsked(const Call &call, std::optional<RequestEvent> event, bool isChase)
{
    return wordAsked(call, u"role"_s, isChase ? AttachmentRole::Letter : roleOfFiles(event));
}

/// As `fail`; a wrong word of an option is a wrong call, and so is a number that cannot be one.
int failCall(const Translator &translator, const Error &error)
{
    const int status = fail(translator, error);
    const bool isWrong = error.kind == ErrorKind::UnknownWord || error.kind == ErrorKind::NotAProgramNumber ||
                         error.kind == ErrorKind::GrantedWithoutLine || error.kind == ErrorKind::NotADate;
    return isWrong ? int(WrongCall) : status;
}

/// What is doubtful in a sending as it was put right.
void sayCorrectedOriginal(const Register &target, const Request &request, qint64 event,
                          const Translator &translator)
{
    const auto trail = events(target.database(), std::numeric_limits<int>::max(), RecordRef::of(request.id));
    if (!trail)
        return;
    for (const auto &one : *trail)
        if (one.sequence == event) {
            const auto believed = asCorrected(*trail, one);
            sayOriginal(target, request, believed.way, believed.original, translator);
        }
}

/// A reminder, a note, a file: nothing that changes the state. `kind` is empty for a reminder.
int noteBeside(Register &target, const Request &request, std::optional<RecordEvent> kind,
               const EventInput &input, const Call &call, const Translator &translator)
{
    const auto noted =
        kind ? remark(target, request, *kind, input, call) : recordChased(target, request, input, call);
    if (!noted && noted.error().kind == ErrorKind::AlreadyChased) {
        fail(translator, noted.error());
        tell(translator.translate("CommandLine",
                                  "A reminder once more on the same day is recorded with --again."));
        return Impossible;
    }
    if (!noted && noted.error().kind == ErrorKind::SignatoryDiffers) {
        fail(translator, noted.error());
        sayHowToSignInstead(translator);
        return Impossible;
    }
    if (!noted)
        return failCall(translator, noted.error());
    if (kind == RecordEvent::Corrected && (input.way || input.original))
        sayCorrectedOriginal(target, request, call.value(u"event"_s).toLongLong(), translator);
    if (kind && *kind != RecordEvent::Corrected && call.today < request.begunOn)
        tell(fillPlaces(translator.translate("CommandLine",
                                             "%1 lies before %2, when the request was begun; it "
                                             "was recorded all the same."),
                        {printedDate(call.today, translator.language()),
                         printedDate(request.begunOn, translator.language())}));
    sayWhatFitsNoMail(translator, input.files);
    return Done;
}

int leadOn(Register &target, const Request &request, RequestEvent event, const EventInput &input,
           const Call &call, const Translator &translator)
{
    const auto all = recordTogether(target.database(), {request.id}, event, input, call.today, call.stamp());
    if (!all) {
        const int status = fail(translator, all.error());
        if (all.error().kind == ErrorKind::DifferencesUnsaid)
            tell(translator.translate("CommandLine", "Say with --granted what is granted otherwise."));
        if (all.error().kind == ErrorKind::SignatoryDiffers)
            sayHowToSignInstead(translator);
        return status;
    }
    const auto &recorded = all->front();
    sayWhatFitsNoMail(translator, input.files);
    if (recorded.earlierThan)
        tell(fillPlaces(translator.translate("CommandLine",
                                             "%1 lies before %2, when the state before it began; it "
                                             "was recorded all the same."),
                        {printedDate(call.today, translator.language()),
                         printedDate(*recorded.earlierThan, translator.language())}));
    print(u"%1 %2\n"_s.arg(request.number.isEmpty() ? QString::number(request.id.row()) : request.number,
                           term(translator, recorded.state)));
    sayWhoSigned(translator, recorded);
    sayOriginal(target, request, input.way, input.original, translator);
    if (event == RequestEvent::Send)
        sayOldName(target, request, call.today, translator);
    if (!recorded.isSignerKnown)
        tell(fillPlaces(translator.translate("CommandLine",
                                             "“%1” is not known here as a person of the institution, so held "
                                             "no mandate to sign; that is recorded too."),
                        {input.signedBy.simplified()}));
    else if (!recorded.isEntitled)
        tell(translator.translate("CommandLine",
                                  "Who signed held no mandate for it on that day; that is recorded "
                                  "too."));
    if (recorded.awaitsLetter)
        tell(translator.translate("CommandLine", "A letter is awaited: record the number that it brings with "
                                                 "number-received, the answer on a line with answer-amended. "
                                                 "Where no number is used, say --number none."));
    if (recorded.changesFrom)
        tell(fillPlaces(
            translator.translate("CommandLine",
                                 "The change stands from %1; until then the authorization is as it was."),
            {printedDate(*recorded.changesFrom, translator.language())}));
    for (const auto &line : recorded.lines)
        if (line.effect == LineEffect::EndedBefore)
            tell(fillPlaces(translator.translate("CommandLine", "The authorization %1 had ended already; its "
                                                                "end stays as it was recorded."),
                            {QString::number(line.authorization.row())}));
    std::set<Id<Authorization>> told;
    for (const auto id : recorded.authorizations)
        if (told.insert(id).second)
            print(fillPlaces(translator.translate("CommandLine", "authorization %1"),
                             {QString::number(id.row())}) +
                  u'\n');
    return Done;
}

} // namespace

int record(const Call &call, const Translator &translator)
{
    if (mayNameDossier(call.words[1])) {
        auto target = Register::open(call.words[0], Access::ReadWrite);
        if (!target)
            return fail(translator, target.error());
        const auto dossier = dossierMeant(**target, call.words[1]);
        if (!dossier)
            return fail(translator, dossier.error());
        if (*dossier)
            return recordOfDossier(**target, **dossier, call, translator);
    }
    const auto typed = call.words[2];
    const auto kind = remarkKind(typed);
    const auto parsed = parseCode<RequestEvent>(typed);
    const auto event = parsed ? std::optional(*parsed) : std::nullopt;
    if (event == RequestEvent::Finalise) {
        tell(translator.translate("CommandLine", "A request is finalised by licet-cli finalise."));
        return WrongCall;
    }
    const bool isChase = typed == u"chased";
    if (!event && !kind && typed != u"snooze" && !isChase)
        return unknownEvent(translator, typed);
    if (!fitsEvent(call, typed, translator))
        return WrongCall;
    auto target = Register::open(call.words[0], Access::ReadWrite);
    if (!target)
        return fail(translator, target.error());
    const auto request = requestNamed(**target, call.words[1]);
    if (!request)
        return fail(translator, request.error());
    if (typed == u"snooze") {
        const auto snoozed = snoozeUntil(**target, *request, call);
        return snoozed ? int(Done) : fail(translator, snoozed.error());
    }
    if (call.has(u"did-not-happen"_s))
        return recordRevocation(**target, *request, call, translator);
    const auto role = roleAsked(call, event, isChase);
    if (!role)
        return failCall(translator, role.error());
    if (const auto why = whyNamesAreUnclear(call, request->draft, translator); !why.isEmpty()) {
        tell(why);
        return WrongCall;
    }
    const auto input = occurrenceOf(call, *request, *role, event);
    if (!input)
        return failCall(translator, input.error());
    const auto why =
        event == RequestEvent::Execute ? whyLinesAreUnclear(request->draft, *input, translator) : QString();
    if (!why.isEmpty()) {
        tell(why);
        return WrongCall;
    }
    sayPersonNumbers(translator, *input, call.today);
    return event ? leadOn(**target, *request, *event, *input, call, translator)
                 : noteBeside(**target, *request, kind, *input, call, translator);
}

} // namespace licet::cli
