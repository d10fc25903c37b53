#include "text/trail_text.h"

#include "authorization/authorization_event.h"
#include "base/text_fold.h"
#include "committee/dossier_state.h"
#include "history/correction.h"
#include "history/json_column.h"
#include "history/revocation.h"
#include "request/answer/ksz_answer.h"
#include "request/asked_services.h"
#include "request/chase.h"
#include "request/corrections/corrected_lines.h"
#include "request/corrections/correcting.h"
#include "request/event_doer.h"
#include "text/due_text.h"
#include "text/event_text.h"
#include "text/labelled.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QJsonArray>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// As it stands after "by".
QString byWhom(const Translator &translator, const QString &doer)
{
    if (doer == ppkbCode)
        return translator.translate("Requests", "PPKB", "by whom");
    if (doer == securityServiceCode)
        return translator.translate("Requests", "KSZ's security service", "by whom");
    if (doer == ocmwCellCode)
        return translator.translate("Requests", "the administrative cell", "by whom");
    if (doer == committeeCode)
        return translator.translate("Requests", "the committee", "by whom");
    return doer;
}

QString referenceLine(const Translator &translator, const QJsonObject &answer)
{
    const auto reference = answer.value(u"reference"_s).toString();
    const auto dated = QDate::fromString(answer.value(u"dated"_s).toString(), Qt::ISODate);
    const auto day = dated.isValid() ? printedDate(dated, translator.language()) : QString();
    if (reference.isEmpty())
        return day.isEmpty()
                   ? QString()
                   : labelled(translator, translator.translate("Requests", "Date of their answer"), day);
    return labelled(translator, translator.translate("Requests", "Their reference"),
                    day.isEmpty() ? reference
                                  : fillPlaces(translator.translate("Requests", "%1 of %2", "reference, day"),
                                               {reference, day}));
}

QString factLabel(const Translator &translator, const QString &fact)
{
    if (fact == correctedDayName)
        return translator.translate("Requests", "Day", "of an event");
    if (fact == correctedDoerName)
        return translator.translate("Requests", "Done by", "an event");
    if (fact == correctedContactName)
        return memberName(translator, contactedName);
    if (fact == correctedPromiseName)
        return memberName(translator, promisedUntilName);
    if (fact == correctedReplyByName)
        return memberName(translator, correctedReplyByName);
    if (fact == correctedWayName)
        return translator.translate("Requests", "Way", "how papers left");
    if (fact == correctedOriginalName)
        return translator.translate("Requests", "Signed original");
    return fact == correctedNumberName ? translator.translate("Requests", "Program number")
                                       : translator.translate("Requests", "Their reference");
}

/// What a correction says of a fact, in words.
QString factWord(const Translator &translator, const QString &fact, const QString &text)
{
    if (text.isEmpty())
        return u"–"_s;
    if (fact == correctedDayName || fact == correctedPromiseName || fact == correctedReplyByName)
        return printedDate(QDate::fromString(text, Qt::ISODate), translator.language());
    if (const auto way = parseCode<LeavingWay>(text); way && fact == correctedWayName)
        return term(translator, *way);
    if (const auto place = parseCode<OriginalPlace>(text); place && fact == correctedOriginalName)
        return term(translator, *place);
    return officeWord(translator, text);
}

QString dayIn(const Translator &translator, const QJsonObject &terms, const QString &member)
{
    const auto day = QDate::fromString(terms.value(member).toString(), Qt::ISODate);
    return day.isValid() ? printedDate(day, translator.language()) : QString();
}

/// A reminder by telephone, which nothing left for.
bool isSpoken(const Event &event)
{
    return event.kind == RecordEvent::Chased &&
           event.after.value(sentWayName).toString() == codeOf(ChaseWay::Telephone);
}

/// What was granted otherwise of a line, "operations: consult · valid until: 31/12/2028". One that is
/// compared says each term that it has, also an empty one.
QString grantedWords(const Translator &translator, const QJsonObject &granted, bool isCompared)
{
    const auto operations = granted.value(u"operations"_s);
    QStringList names;
    for (const auto &one : operations.toArray())
        names << one.toString();
    struct Term
    {
        QString member;
        QString column;
        QString words;
    };
    const Term terms[] = {{u"operations"_s, u"operations"_s,
                           operations.isString() ? memberName(translator, u"all"_s) : names.join(u", "_s)},
                          {u"version"_s, u"version"_s, granted.value(u"version"_s).toString()},
                          {u"from"_s, u"validFrom"_s, dayIn(translator, granted, u"from"_s)},
                          {u"until"_s, u"validUntil"_s, dayIn(translator, granted, u"until"_s)},
                          {u"conditions"_s, u"conditions"_s, granted.value(u"conditions"_s).toString()}};
    QStringList said;
    for (const auto &term : terms)
        if (!term.words.isEmpty() || (isCompared && granted.contains(term.member)))
            said << labelled(translator, memberName(translator, term.column, u"authorization"_s),
                             term.words.isEmpty() ? u"–"_s : term.words);
    return said.join(u" · "_s);
}

QString lineName(const Translator &translator, const QJsonObject &line, const QString &name)
{
    const int index = line.value(u"line"_s).toInt();
    return name.isEmpty() ? fillPlaces(translator.translate("Requests", "Line %1", "of a request"),
                                       {QString::number(index + 1)})
                          : name;
}

/// What became of a line; empty for a word that is none.
QString outcomeWords(const Translator &translator, const QJsonObject &line, bool isCompared = false)
{
    const auto outcome = parseCode<LineOutcome>(line.value(u"outcome"_s).toString());
    if (!outcome)
        return {};
    const auto difference = line.value(u"difference"_s).toString();
    auto word = term(translator, *outcome);
    if (const auto granted = grantedWords(translator, line.value(u"granted"_s).toObject(), isCompared);
        !granted.isEmpty())
        word += u" ("_s + granted + u')';
    if (line.value(u"usesNoNumber"_s).toBool())
        word += u", "_s + translator.translate("Requests", "no program number");
    else if (const auto number = line.value(u"programNumber"_s).toString(); !number.isEmpty())
        word += u", "_s + fillPlaces(translator.translate("Requests", "program number %1"), {number});
    return difference.isEmpty() ? word : u"%1 – %2"_s.arg(word, difference);
}

QString outcomeLine(const Translator &translator, const QJsonObject &line, const QStringList &services)
{
    const auto words = outcomeWords(translator, line);
    const auto name = services.value(line.value(u"line"_s).toInt());
    return words.isEmpty() ? QString() : labelled(translator, lineName(translator, line, name), words);
}

/// Each line by itself, "Service: granted (valid until: 31/12/2030) → granted with differences (valid until:
/// 31/12/2028)".
QStringList correctedLineWords(const Translator &translator, const std::vector<Event> &trail,
                               const CorrectedFact &fact)
{
    const auto [was, is] = comparedLines(trail, fact);
    QStringList lines;
    for (qsizetype index = 0; index < is.size(); ++index) {
        const auto then = was.at(index).toObject();
        const auto now = is.at(index).toObject();
        lines << labelled(
            translator, lineName(translator, now, now.value(u"service"_s).toString()),
            u"%1 → %2"_s.arg(outcomeWords(translator, then, true), outcomeWords(translator, now, true)));
    }
    return lines;
}

} // namespace

QString officeWord(const Translator &translator, const QString &code)
{
    if (code == ppkbCode)
        return term(translator, WaitsOn::Ppkb);
    if (code == securityServiceCode)
        return term(translator, WaitsOn::SecurityService);
    if (code == ocmwCellCode)
        return translator.translate("Requests", "administrative cell of the OCMWs", "an office");
    if (code == committeeCode)
        return translator.translate("Requests", "committee", "an office");
    return code;
}

QString wayWord(const Translator &translator, const QString &code)
{
    if (const auto way = parseCode<LeavingWay>(code))
        return term(translator, *way);
    const auto way = parseCode<ChaseWay>(code);
    return way ? term(translator, *way) : code;
}

QString doerWord(const Translator &translator, const Event &event)
{
    return officeWord(translator, doerOf(event));
}

QString trailSentence(const Translator &translator, const QString &what, const Event &event)
{
    const auto doer = doerOf(event);
    if (!doer.isEmpty() && foldForComparison(doer) != foldForComparison(event.who))
        return fillPlaces(
            translator.translate("Requests", "%1 by %2, noted by %3", "event, who did it, who noted it"),
            {what, byWhom(translator, doer), event.who});
    if (doer.isEmpty() && isDoneByOthers(event.record.kind, event.kind))
        return fillPlaces(translator.translate("Requests", "%1, noted by %2", "event, who noted it"),
                          {what, event.who});
    return fillPlaces(translator.translate("Requests", "%1 by %2", "event, person"), {what, event.who});
}

QStringList answerLines(const Translator &translator, const Event &event, const QStringList &services)
{
    const auto answer = jsonColumn(event.after, u"answer"_s);
    if (event.record.kind != RecordKind::Request || event.kind == RequestEvent::Sign ||
        !isDoneByOthers(event.record.kind, event.kind) || answer == jsonColumn(event.before, u"answer"_s))
        return {};
    // A letter without one leaves the reference of the answer before.
    const auto before = jsonColumn(event.before, u"answer"_s);
    const bool isItsOwn = event.kind != RequestEvent::NumberReceived ||
                          answer.value(u"reference"_s) != before.value(u"reference"_s);
    QStringList lines;
    if (isItsOwn)
        lines << referenceLine(translator, answer);
    if (const auto number = answer.value(u"programNumber"_s).toString(); !number.isEmpty())
        lines << labelled(translator, translator.translate("Requests", "Program number"), number);
    for (const auto &line : answer.value(u"lines"_s).toArray())
        lines << outcomeLine(translator, line.toObject(), services);
    lines.removeAll(QString());
    return lines;
}

QStringList sendingLines(const Translator &translator, const Event &event)
{
    QStringList lines;
    const auto way = event.after.value(sentWayName).toString();
    // Of what was spoken the word says it already.
    if (!way.isEmpty() && !isSpoken(event))
        lines << labelled(translator, translator.translate("Requests", "Way", "how papers left"),
                          wayWord(translator, way));
    if (const auto place = parseCode<OriginalPlace>(event.after.value(originalName).toString()))
        lines << labelled(translator, translator.translate("Requests", "Signed original"),
                          term(translator, *place));
    if (const auto whom = event.after.value(contactedName).toString(); !whom.isEmpty())
        lines << labelled(translator, memberName(translator, contactedName), whom);
    const auto promised = QDate::fromString(event.after.value(promisedUntilName).toString(), Qt::ISODate);
    if (promised.isValid())
        lines << labelled(translator, memberName(translator, promisedUntilName),
                          printedDate(promised, translator.language()));
    const auto brought = event.after.value(broughtReferenceName).toString();
    if (event.kind.as<DossierEvent>() && !brought.isEmpty())
        lines << labelled(translator, memberName(translator, broughtReferenceName), brought);
    const auto replyBy = QDate::fromString(event.after.value(u"reply_by"_s).toString(), Qt::ISODate);
    const bool isAsked = event.kind == RequestEvent::AskInformation || event.kind == RequestEvent::Return;
    if (replyBy.isValid() && isAsked)
        lines << labelled(translator, memberName(translator, correctedReplyByName),
                          printedDate(replyBy, translator.language()));
    if (const auto signers = event.after.value(electronicSignersName).toString(); !signers.isEmpty())
        lines << labelled(translator, memberName(translator, electronicSignersName), signers);
    const auto instead = event.after.value(signedInsteadName).toString();
    if (!instead.isEmpty())
        lines << (instead == u"entitled"
                      ? translator.translate(
                            "Requests", "Signed by somebody else than the form names, who was entitled to.")
                      : translator.translate("Requests",
                                             "Signed by somebody else than the form names, who was not "
                                             "entitled to."));
    return lines;
}

QString lastDayLine(const Translator &translator, const Event &event)
{
    const auto end = lastDayOf(event);
    return end ? labelled(translator,
                          translator.translate("Authorizations", "Last day", "of a right that ended"),
                          printedDate(*end, translator.language()))
               : QString();
}

QStringList correctionLines(const Translator &translator, const std::vector<Event> &trail, const Event &event)
{
    QStringList lines;
    for (const auto &one : correctedFacts(trail, event))
        if (one.fact == correctedLinesName)
            lines += correctedLineWords(translator, trail, one);
        else
            lines << labelled(translator,
                              event.record.kind == RecordKind::Decision && one.fact == correctedReferenceName
                                  ? memberName(translator, broughtReferenceName)
                                  : factLabel(translator, one.fact),
                              u"%1 → %2"_s.arg(factWord(translator, one.fact, one.was),
                                               factWord(translator, one.fact, one.is)));
    return lines;
}

QString unhappenedLine(const Translator &translator, const std::vector<Event> &trail, const Event &event)
{
    const auto *revocation = revocationOf(trail, event.sequence);
    return revocation ? labelled(translator, translator.translate("Requests", "Did not happen", "event"),
                                 revocation->note)
                      : QString();
}

QString trailWord(const Translator &translator, const Event &event)
{
    if (event.kind == RecordEvent::Corrected && event.after.contains(didNotHappenName))
        return translator.translate("Requests", "Did not happen", "event");
    if (isSpoken(event))
        return translator.translate("Requests", "Chased by telephone", "event");
    return event.record.kind == RecordKind::Request
               ? eventWord(translator, event.kind.code())
               : eventSentence(translator, event.table, event.kind.code());
}

QString correctedWord(const Translator &translator, const QString &member, const QJsonValue &value)
{
    if (!value.isArray())
        return factWord(translator, member, value.toString());
    QStringList lines;
    for (const auto &one : value.toArray()) {
        const auto line = one.toObject();
        lines << labelled(translator, lineName(translator, line, line.value(u"service"_s).toString()),
                          outcomeWords(translator, line, true));
    }
    return lines.join(u"; "_s);
}

QStringList servicesIn(const std::vector<Event> &events)
{
    return namesApart(draftIn(events));
}

} // namespace licet
