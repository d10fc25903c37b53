#include "text/error_words.h"

#include "authorization/authorization_event.h"
#include "base/digits.h"
#include "committee/dossier_state.h"
#include "request/request_name.h"
#include "review/review.h"
#include "text/dossier_text.h"
#include "text/event_text.h"
#include "text/member_labels.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QDate>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto separator = ", "_L1;

struct ThingName
{
    const char *code;
    const char *words;
};

/// What is looked for beside the records of the register.
constexpr ThingName things[] = {
    {"content", QT_TRANSLATE_NOOP("Errors", "Content of a file")},
    {"due", QT_TRANSLATE_NOOP("Errors", "Item that is due")},
    {"event", QT_TRANSLATE_NOOP("Errors", "Event")},
    {"import", QT_TRANSLATE_NOOP("Errors", "Import")},
    {"service", QT_TRANSLATE_NOOP("Errors", "Service")},
    {"version", QT_TRANSLATE_NOOP("Errors", "Version")},
};

/// What is corrected of an event.
constexpr ThingName corrected[] = {
    {"day", QT_TRANSLATE_NOOP("Errors", "the day")},
    {"person", QT_TRANSLATE_NOOP("Errors", "who did it")},
    {"number", QT_TRANSLATE_NOOP("Errors", "the program number")},
    {"no-number", QT_TRANSLATE_NOOP("Errors", "that no number came")},
    {"reference", QT_TRANSLATE_NOOP("Errors", "their reference")},
    {"contact", QT_TRANSLATE_NOOP("Errors", "with whom it was")},
    {"promise", QT_TRANSLATE_NOOP("Errors", "what was promised")},
    {"way", QT_TRANSLATE_NOOP("Errors", "the way on which it left")},
    {"original", QT_TRANSLATE_NOOP("Errors", "where the signed original is")},
    {"reply-by", QT_TRANSLATE_NOOP("Errors", "by when they asked a reply")},
    {"lines", QT_TRANSLATE_NOOP("Errors", "what was granted")},
};

/// What is expected of a member of a file.
constexpr ThingName kinds[] = {
    {"object", QT_TRANSLATE_NOOP("Errors", "an object, { … }")},
    {"list", QT_TRANSLATE_NOOP("Errors", "a list, [ … ]")},
    {"text", QT_TRANSLATE_NOOP("Errors", "a text")},
    {"whole number", QT_TRANSLATE_NOOP("Errors", "a whole number")},
    {"true or false", QT_TRANSLATE_NOOP("Errors", "true or false")},
    {"date", QT_TRANSLATE_NOOP("Errors", "a date")},
    {"id", QT_TRANSLATE_NOOP("Errors", "a whole number")},
};

template <size_t Count>
const char *wordsIn(const ThingName (&table)[Count], const QString &code)
{
    const auto *found = std::find_if(table, table + Count,
                                     [&](const auto &one) { return code == QLatin1StringView(one.code); });
    return found == table + Count ? nullptr : found->words;
}

QString thingName(const Translator &translator, const QString &code)
{
    const auto *words = wordsIn(things, code);
    return words ? translator.translate("Errors", words) : recordName(translator, code);
}

/// Days come as ISO texts, requests without number by their coded names.
QString readable(const Translator &translator, const QString &value)
{
    if (isNameWithoutNumber(value))
        return requestName(translator, value);
    const auto day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? printedDate(day, translator.language()) : value;
}

QString readableList(const Translator &translator, const QString &values)
{
    QStringList all;
    for (const auto &one : values.split(separator))
        all << readable(translator, one);
    return all.join(separator);
}

/// "Purpose" for one name; within a file with where it stands there, "Purpose (draft.purpose)".
QString memberOf(const Translator &translator, const QString &path)
{
    const bool isPath = path.contains(u'.') || path.contains(u'[');
    const auto name = path.section(u'.', -1).section(u'[', 0, 0);
    const auto *words = memberWords(name);
    if (path.startsWith(u'-') || path.contains(u'/') || !words || *words->label == 0)
        return path;
    const auto label = memberName(translator, name);
    return isPath ? u"%1 (%2)"_s.arg(label, path) : label;
}

template <Coded E>
bool areAll(const QStringList &codes)
{
    return std::all_of(codes.begin(), codes.end(), [](const QString &code) { return parseCode<E>(code); });
}

/// An event of a request or a dossier, or something else that was asked.
QString deedWord(const Translator &translator, const QString &code, bool isDossier, CommandWords commands)
{
    const auto dossier = parseCode<DossierEvent>(code);
    const auto request = parseCode<RequestEvent>(code);
    if (dossier || request) {
        const auto word =
            dossier && (isDossier || !request) ? term(translator, *dossier) : term(translator, *request);
        return commands == CommandWords::Said ? u"%1 (%2)"_s.arg(word, code) : word;
    }
    if (code == u"save")
        return translator.translate("Errors", "save", "what was asked");
    if (code == u"prepare")
        return translator.translate("Errors", "prepare a request", "what was asked");
    if (code == u"snooze")
        return translator.translate("Errors", "snooze", "what was asked");
    return happenedWord(translator, code);
}

QString stateWord(const Translator &translator, const QString &code, bool isDossier)
{
    const auto dossier = parseCode<DossierState>(code);
    const auto request = parseCode<RequestState>(code);
    if (dossier && (isDossier || !request))
        return term(translator, *dossier);
    if (request)
        return term(translator, *request);
    const auto verdict = parseCode<Verdict>(code);
    return verdict ? term(translator, *verdict) : code;
}

ErrorWords wordsOfState(const Translator &translator, const Error &error, CommandWords commands)
{
    const bool isDossier = isOfDossier(error);
    QStringList possible;
    for (const auto &one : error.hint.split(separator, Qt::SkipEmptyParts))
        possible << deedWord(translator, one, isDossier, commands);
    const auto subject = error.subject.section(u' ', -1);
    const auto asked = parseCode<DossierState>(subject);
    return {isDossier && asked ? term(translator, *asked)
                               : deedWord(translator, subject, isDossier, CommandWords::Left),
            stateWord(translator, error.value, isDossier), possible.join(separator)};
}

QString authorizationStateWord(const Translator &translator, const QString &code)
{
    const auto state = parseCode<AuthorizationState>(code);
    return state ? term(translator, *state) : code;
}

QString counted(const Translator &translator, const QString &number)
{
    return printedNumber(number.toLongLong(), translator.language());
}

/// Of a size in bytes; what has begun counts whole, so that what is too large never reads like the limit.
QString megabytes(const Translator &translator, const QString &bytes)
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    return printedNumber((bytes.toLongLong() + megabyte - 1) / megabyte, translator.language());
}

QString languageWord(const Translator &translator, const QString &code)
{
    const auto language = parseCode<Language>(code);
    return language ? term(translator, *language) : code;
}

} // namespace

bool isOfDossier(const Error &error)
{
    if (error.subject.startsWith(codeOf(RecordKind::Decision) + u' '))
        return true;
    const auto codes = error.hint.split(separator, Qt::SkipEmptyParts);
    const bool isRequest = parseCode<RequestState>(error.value) && areAll<RequestEvent>(codes);
    return !isRequest && parseCode<DossierState>(error.value) && areAll<DossierEvent>(codes);
}

bool isAskedBy(const Error &error)
{
    if (error.value.isEmpty())
        return false;
    const bool isNumber = std::all_of(error.value.begin(), error.value.end(),
                                      [](QChar sign) { return sign.isDigit() || sign == u'-'; });
    static const QStringList asked{u"request"_s, u"event"_s, u"import"_s, u"version"_s, u"service"_s};
    const bool isNamed = error.subject == u"institution" || error.subject == u"decision";
    return asked.contains(error.subject) || (!isNumber && isNamed);
}

ErrorWords wordsOf(const Translator &translator, const Error &error, CommandWords commands)
{
    const auto value = readable(translator, error.value);
    // What was typed stays as it was, even where it looks like a day.
    const auto typed = isNameWithoutNumber(error.value) ? value : error.value;
    switch (error.kind) {
    case ErrorKind::StateForbids:
        return wordsOfState(translator, error, commands);
    case ErrorKind::AuthorizationForbids:
        return {happenedWord(translator, error.subject), authorizationStateWord(translator, error.value), {}};
    case ErrorKind::ReasonMissing:
        return {deedWord(translator, error.subject, false, CommandWords::Left), value, error.hint};
    case ErrorKind::BeforeLaterEvent:
    case ErrorKind::AfterNextEvent:
        return {eventSentence(translator, error.subject.section(u' ', 0, 0), error.subject.section(u' ', 1)),
                value, error.hint};
    case ErrorKind::BeforeWhatLed:
    case ErrorKind::AfterWhatFollowed:
    case ErrorKind::NotPossibleThen:
        return {eventSentence(translator, error.subject.section(u' ', 0, 0), error.subject.section(u' ', 1)),
                value,
                fillPlaces(translator.translate("Errors", "“%1” of %2", "an event and its day"),
                           {eventSentence(translator, error.hint.section(u' ', 0, 0),
                                          error.hint.section(u' ', 1, 1)),
                            readable(translator, error.hint.section(u' ', 2))})};
    case ErrorKind::InForceBeforeDecided:
    case ErrorKind::WithdrawnBeforeDecided:
    case ErrorKind::DecidedBeforePrevious:
    case ErrorKind::UsedBeforeValid:
    case ErrorKind::UsedAfterValid:
    case ErrorKind::RemovedBeforeUsed:
    case ErrorKind::GrantedUntilPast:
        return {error.subject, value, readable(translator, error.hint)};
    case ErrorKind::BuiltOn:
        return {eventSentence(translator, error.subject.section(u' ', 0, 0), error.subject.section(u' ', 1)),
                value, readable(translator, error.hint)};
    case ErrorKind::NotOfThisEvent: {
        const auto *what = wordsIn(corrected, error.subject);
        return {what ? translator.translate("Errors", what) : error.subject,
                readable(translator, eventWord(translator, error.value)),
                {}};
    }
    case ErrorKind::StaysAsNoted:
    case ErrorKind::EventDidNotHappen:
        return {eventWord(translator, error.subject), value, error.hint};
    case ErrorKind::RestsOnEvent: {
        const auto kind = error.subject.section(u' ', 1);
        const auto record = error.subject.section(u' ', 0, 0);
        const auto dossier = parseCode<DossierEvent>(kind);
        return {record == u"request"               ? eventWord(translator, kind)
                : record == u"decision" && dossier ? term(translator, *dossier)
                                                   : eventSentence(translator, record, kind),
                value, error.hint};
    }
    case ErrorKind::RightWentOn:
        return {error.subject, value, happenedWord(translator, error.hint)};
    case ErrorKind::RightIsCited:
        return {error.subject, value, recordName(translator, error.hint)};
    case ErrorKind::GrantedMoreThanAsked:
    case ErrorKind::NotOfAnEnd:
    case ErrorKind::SaidByForm:
        return {memberName(translator, error.subject, u"authorization"_s), value, error.hint};
    case ErrorKind::NotFound:
        return {thingName(translator, error.subject), value, error.hint};
    case ErrorKind::ChangedMeanwhile: {
        // A row of the file says nothing to people.
        const bool isRow = error.subject != u"request" && allDigits(error.value);
        const auto name = isRow ? QString() : value;
        return {u"%1 %2"_s.arg(thingName(translator, error.subject), name).trimmed(), {}, {}};
    }
    case ErrorKind::NotAKboNumber:
    case ErrorKind::NotAProgramNumber:
    case ErrorKind::NotADeliberationNumber:
    case ErrorKind::NotADossierNumber:
    case ErrorKind::NotALegalContext:
    case ErrorKind::NotASectorCode:
    case ErrorKind::NotADate:
    case ErrorKind::UnknownWord:
        return {memberOf(translator, error.subject), typed, error.hint};
    case ErrorKind::WrongMemberType: {
        const auto *kind = wordsIn(kinds, error.hint);
        // In a file a day stands as it is quoted; in a field it was typed as it is read.
        const bool isInFile = error.subject.contains(u'.') || error.subject.contains(u'[');
        return {memberOf(translator, error.subject), isInFile ? typed : value,
                kind ? translator.translate("Errors", kind) : error.hint};
    }
    case ErrorKind::TextTooLong:
    case ErrorKind::ListTooLong:
        return {memberOf(translator, error.subject), counted(translator, error.value),
                counted(translator, error.hint)};
    case ErrorKind::FileTooLarge:
        return {error.subject, megabytes(translator, error.value), megabytes(translator, error.hint)};
    case ErrorKind::UnknownReference:
    case ErrorKind::AmbiguousReference:
    case ErrorKind::ConstraintBroken:
    case ErrorKind::RenewalCircle:
    case ErrorKind::AlreadyRecorded:
        return {memberOf(translator, error.subject), value, error.hint};
    case ErrorKind::TransferTooEarly:
        return {memberOf(translator, error.subject), value, readable(translator, error.hint)};
    case ErrorKind::SeveralLanguages:
        return {languageWord(translator, error.subject),
                readable(translator, languageWord(translator, error.value)),
                {}};
    case ErrorKind::ScanMissing:
        return {error.subject, readableList(translator, error.value), error.hint};
    case ErrorKind::ClosedTwice: {
        const auto everyYear = QDate::fromString(u"2028-"_s + error.subject, Qt::ISODate);
        return {everyYear.isValid() ? dayAndMonth(everyYear, translator.language())
                                    : readable(translator, error.subject),
                value, error.hint};
    }
    default:
        return {error.subject, value, error.hint};
    }
}

} // namespace licet
