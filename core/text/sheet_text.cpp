#include "text/sheet_text.h"

#include "authorization/computed_state.h"
#include "base/brussels_day.h"
#include "base/language_texts.h"
#include "history/correction.h"
#include "institution/entitlement_words.h"
#include "text/event_text.h"
#include "text/member_labels.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "text/trail_text.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <span>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

struct Naming
{
    const char *code;
    const char *words;
};

constexpr Naming titles[] = {
    {"requests", QT_TRANSLATE_NOOP("Lists", "Requests")},
    {"authorizations", QT_TRANSLATE_NOOP("Lists", "Authorizations")},
    {"decisions", QT_TRANSLATE_NOOP("Lists", "Decisions of the committee")},
    {"program-numbers", QT_TRANSLATE_NOOP("Lists", "Program numbers")},
    {"institutions", QT_TRANSLATE_NOOP("Lists", "Institutions")},
    {"people", QT_TRANSLATE_NOOP("Lists", "People and mandates")},
    {"services", QT_TRANSLATE_NOOP("Lists", "Services")},
    {"connections", QT_TRANSLATE_NOOP("Lists", "Connections")},
    {"certificates", QT_TRANSLATE_NOOP("Lists", "Certificates")},
    {"history", QT_TRANSLATE_NOOP("Lists", "History")},
};

/// What a list computes, or says in other words than the description of its record.
constexpr Naming heads[] = {
    {"institution", QT_TRANSLATE_NOOP("Lists", "Enterprise number")},
    {"kbo", QT_TRANSLATE_NOOP("Lists", "Enterprise number")},
    {"services", QT_TRANSLATE_NOOP("Lists", "Services")},
    {"institutionName", QT_TRANSLATE_NOOP("Lists", "Institution")},
    {"computed", QT_TRANSLATE_NOOP("Lists", "On this day")},
    {"mergedInto", QT_TRANSLATE_NOOP("Lists", "Merged into")},
    {"mergedOn", QT_TRANSLATE_NOOP("Lists", "Merged on")},
    {"transfer", QT_TRANSLATE_NOOP("Lists", "Transfer")},
    {"transferredFrom", QT_TRANSLATE_NOOP("Lists", "Held before by")},
    {"asked.operations", QT_TRANSLATE_NOOP("Lists", "Operations asked")},
    {"asked.version", QT_TRANSLATE_NOOP("Lists", "Version asked")},
    {"asked.validFrom", QT_TRANSLATE_NOOP("Lists", "Start asked")},
    {"asked.validUntil", QT_TRANSLATE_NOOP("Lists", "Last day asked")},
    {"inUseSince", QT_TRANSLATE_NOOP("Lists", "In use since")},
    {"lastUse", QT_TRANSLATE_NOOP("Lists", "Last use")},
    {"inForce", QT_TRANSLATE_NOOP("Lists", "In force on this day")},
    {"openReviews", QT_TRANSLATE_NOOP("Lists", "Open reviews")},
    {"steps.dossier", QT_TRANSLATE_NOOP("Lists", "Dossier numbers")},
    {"steps.inForceOn", QT_TRANSLATE_NOOP("Lists", "In force from")},
    {"basis.law", QT_TRANSLATE_NOOP("Lists", "Law or royal decree")},
    {"basis.article", QT_TRANSLATE_NOOP("Lists", "Article")},
    {"since", QT_TRANSLATE_NOOP("Lists", "In this state since")},
    {"from", QT_TRANSLATE_NOOP("Lists", "From")},
    {"until", QT_TRANSLATE_NOOP("Lists", "Until")},
    {"holds", QT_TRANSLATE_NOOP("Lists", "Holds it on this day")},
    {"absent", QT_TRANSLATE_NOOP("Lists", "Absent on this day")},
    {"maySign", QT_TRANSLATE_NOOP("Lists", "May sign on this day")},
    {"entitlement", QT_TRANSLATE_NOOP("Lists", "As what, or why not")},
    {"certificate.subject", QT_TRANSLATE_NOOP("Lists", "Certificate")},
    {"certificate.validUntil", QT_TRANSLATE_NOOP("Lists", "Certificate valid until")},
    {"cards.application", QT_TRANSLATE_NOOP("Lists", "Applications")},
    {"cards.environment", QT_TRANSLATE_NOOP("Lists", "Environments")},
    {"valid", QT_TRANSLATE_NOOP("Lists", "Valid on this day")},
    {"sequence", QT_TRANSLATE_NOOP("Lists", "Sequence")},
    {"happenedOn", QT_TRANSLATE_NOOP("Lists", "Happened on")},
    {"enteredAt", QT_TRANSLATE_NOOP("Lists", "Entered at")},
    {"who", QT_TRANSLATE_NOOP("Lists", "Noted by")},
    {"doneBy", QT_TRANSLATE_NOOP("Lists", "Done by")},
    {"record", QT_TRANSLATE_NOOP("Lists", "Record")},
    {"recordId", QT_TRANSLATE_NOOP("Lists", "Number of the record")},
    {"way", QT_TRANSLATE_NOOP("Lists", "Way of sending")},
    {"original", QT_TRANSLATE_NOOP("Lists", "Signed original")},
    {"numberBrought", QT_TRANSLATE_NOOP("Lists", "Program number brought")},
    {"replyBy", QT_TRANSLATE_NOOP("Lists", "Reply asked by")},
    {"lastDay", QT_TRANSLATE_NOOP("Lists", "Last day of what ended")},
    {"transferAskedOn", QT_TRANSLATE_NOOP("Lists", "Transfer asked on")},
    {"corrects", QT_TRANSLATE_NOOP("Lists", "Corrected event")},
    {"corrected.member", QT_TRANSLATE_NOOP("Lists", "What was corrected")},
    {"corrected.was", QT_TRANSLATE_NOOP("Lists", "As it was noted")},
    {"corrected.is", QT_TRANSLATE_NOOP("Lists", "As it is right")},
    {"id", QT_TRANSLATE_NOOP("Lists", "Number in the register")},
};

QString named(const Translator &translator, std::span<const Naming> table, const QString &code)
{
    for (const auto &one : table)
        if (code == QLatin1StringView(one.code))
            return translator.translate("Lists", one.words);
    return {};
}

QString entitlementWord(const Translator &translator, const QString &code)
{
    const auto entitlement = parseCode<Entitlement>(code);
    if (!entitlement)
        return code;
    switch (*entitlement) {
    case Entitlement::ManagingOfficial:
        return term(translator, Role::ManagingOfficial);
    case Entitlement::Deputy:
        return term(translator, Role::Deputy);
    case Entitlement::ConsultantInAbsence:
        return translator.translate("Lists", "security consultant, in the others' absence");
    case Entitlement::Absent:
        return translator.translate("Lists", "absent");
    case Entitlement::OthersArePresent:
        return translator.translate("Lists", "an official or deputy is present");
    case Entitlement::NoMandate:
    case Entitlement::UnknownPerson:
        return translator.translate("Lists", "no mandate that lets sign");
    }
    Q_UNREACHABLE();
}

QString computedWord(const Translator &translator, const QString &code)
{
    const auto state = parseCode<ComputedState>(code);
    if (!state)
        return code;
    switch (*state) {
    case ComputedState::NotYetInForce:
        return translator.translate("Lists", "not yet in force");
    case ComputedState::Expiring:
        return translator.translate("Lists", "expiring");
    case ComputedState::WithoutValidBasis:
        return translator.translate("Lists", "without valid basis");
    }
    Q_UNREACHABLE();
}

QString concernedWord(const Translator &translator, const QString &code)
{
    const auto kind = parseCode<InstitutionKind>(code);
    return kind ? term(translator, *kind) : code;
}

/// An instant as the history keeps it, in the user's own time.
QString instantText(const QString &utc, Language language)
{
    const auto instant = QDateTime::fromString(utc, Qt::ISODateWithMs);
    return instant.isValid() ? printedMoment(brusselsTime(instant), language) : utc;
}

/// The document holds the environment's code and an ISO day at the end of a name without number.
QString titleInWords(const Translator &translator, const QString &title)
{
    auto parts = title.split(u" · "_s);
    if (parts.size() < 2)
        return title;
    auto part = parts.rbegin();
    if (const auto day = QDate::fromString(*part, Qt::ISODate); part->size() == 10 && day.isValid())
        *part++ = printedDate(day, translator.language());
    if (const auto environment = parseCode<Environment>(*part))
        *part = term(translator, *environment);
    return parts.join(u" · "_s);
}

QString textWord(const Translator &translator, const List &list, const QString &member, const QString &text)
{
    if (member == u"computed")
        return computedWord(translator, text);
    if (member == u"entitlement")
        return entitlementWord(translator, text);
    if (member == u"operations" && text == u"all")
        return translator.translate("Lists", "all", "operations");
    if (member == u"enteredAt")
        return instantText(text, translator.language());
    if (member == u"record")
        return recordName(translator, text);
    if (member == u"name" && QLatin1StringView(list.record) == "history"_L1)
        return titleInWords(translator, text);
    if (member == u"way")
        return wayWord(translator, text);
    if (const auto place = parseCode<OriginalPlace>(text); place && member == u"original")
        return term(translator, *place);
    return valueWord(translator, QString::fromLatin1(list.record), member, text);
}

QString cellInWords(const Translator &translator, const List &list, const QString &member,
                    const QJsonValue &value)
{
    if (value.isString())
        return textWord(translator, list, member, value.toString());
    if (value.isBool())
        return value.toBool() ? translator.translate("Lists", "yes") : translator.translate("Lists", "no");
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray())
            if (const auto words = cellInWords(translator, list, member, part); !words.isEmpty())
                parts << words;
        return parts.join(u"; "_s);
    }
    if (value.isObject()) {
        const auto kind = value.toObject().value(u"kind"_s);
        return kind.isString() ? concernedWord(translator, kind.toString())
                               : QString::fromUtf8(jsonDocumentBytes(value));
    }
    return value.toVariant().toString();
}

/// Of what a correction put right its names, or one side of it, in their order: an empty one stands too.
QString correctedCell(const Translator &translator, const List &list, const QJsonObject &row,
                      const QString &side)
{
    const auto record = row.value(u"record"_s).toString();
    QStringList said;
    for (const auto &one : row.value(u"corrected"_s).toArray()) {
        const auto corrected = one.toObject();
        const auto member = corrected.value(u"member"_s).toString();
        const auto value = corrected.value(side);
        if (side == u"member")
            said << (member == correctedDayName ? translator.translate("Lists", "Happened on")
                                                : memberName(translator, member, record));
        else if (isSaidByEvent(member))
            said << correctedWord(translator, member, value);
        else if (value.isString() && !value.toString().isEmpty())
            said << valueWord(translator, record, member, value.toString());
        else
            said << cellInWords(translator, list, member, value);
        if (said.back().isEmpty())
            said.back() = u"–"_s;
    }
    return said.join(u"; "_s);
}

/// What lies at "steps.dossier": of each step its dossier.
QJsonValue at(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return value;
    if (value.isArray()) {
        QJsonArray gathered;
        for (const auto &one : value.toArray())
            gathered.append(at(one, path));
        return gathered;
    }
    return at(value.toObject().value(path.front()), path.mid(1));
}

/// What a service gives is said in the reader's language.
QJsonValue saidIn(Language language, const QJsonObject &row, const QString &member, const QJsonValue &value)
{
    if (member != u"summary")
        return value;
    const auto texts = readJson<LanguageTexts>(row.value(u"summaryIn"_s));
    return texts ? QJsonValue(texts->in(language, value.toString())) : value;
}

bool isDay(const QString &member, const List &list)
{
    if (member == u"inUseSince" || member == u"lastUse" || member == u"promisedUntil" ||
        member == u"replyBy" || member == u"lastDay" || member == u"transferAskedOn")
        return true;
    const auto *words = memberWords(member, QString::fromLatin1(list.record));
    return words && words->isDay;
}

} // namespace

QString listTitle(const Translator &translator, const List &list)
{
    return named(translator, titles, QString::fromLatin1(list.name));
}

QString listHead(const Translator &translator, const List &list, const QString &member)
{
    if (member == u"kind" && QLatin1StringView(list.record) == "history"_L1)
        return translator.translate("Lists", "Event");
    // What is counted is the form, not the service.
    if (member == u"version" && QLatin1StringView(list.record) == "request"_L1)
        return translator.translate("Lists", "Version", "of a request's form");
    // A certificate's own word, not an authorization's.
    const bool isOwnWord = member == u"inUseSince" && QLatin1StringView(list.record) == "certificate"_L1;
    const auto own = isOwnWord ? QString() : named(translator, heads, member);
    return own.isEmpty() ? memberName(translator, member.section(u'.', -1), QString::fromLatin1(list.record))
                         : own;
}

SheetCell listCell(const Translator &translator, const List &list, const QJsonObject &row,
                   const QString &member)
{
    if (member == u"services" && QLatin1StringView(list.record) == "request"_L1)
        return {servicesText(translator, row.value(member).toVariant().toStringList())};
    // A draft has no version yet.
    if (member == u"version" && QLatin1StringView(list.record) == "request"_L1 &&
        row.value(member).toInt() == 0)
        return {u"–"_s};
    const auto path = member.split(u'.');
    if (path.front() == u"corrected")
        return {correctedCell(translator, list, row, path.back())};
    const auto value = saidIn(translator.language(), row, member, at(row, path));
    // A version may be written as a day; it is none.
    const bool isTyped = value.isString() && path.back() == u"version"_s;
    SheetCell cell{isTyped ? value.toString() : cellInWords(translator, list, path.back(), value)};
    if (value.isString() && isDay(path.back(), list))
        if (const auto day = QDate::fromString(value.toString(), Qt::ISODate); day.isValid())
            cell.day = day;
    cell.isFigure = cell.day || value.isDouble();
    return cell;
}

Sheet sheetOf(const Translator &translator, const List &list, const std::vector<QJsonObject> &rows)
{
    const auto members = QString::fromLatin1(list.sheet).split(u' ');
    Sheet sheet;
    sheet.title = listTitle(translator, list);
    for (const auto &member : members)
        sheet.heads << listHead(translator, list, member);
    sheet.rows.reserve(rows.size());
    for (const auto &row : rows) {
        std::vector<SheetCell> cells;
        cells.reserve(size_t(members.size()));
        for (const auto &member : members)
            cells.push_back(listCell(translator, list, row, member));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace licet
