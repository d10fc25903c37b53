#include "text/due_text.h"

#include "text/enumeration.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <QLocale>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// "Tuesday 5 May"; the year where it is not the deadline's.
QString wholeDay(const Translator &translator, QDate day, QDate deadline)
{
    auto words = localeOf(translator.language()).dayName(day.dayOfWeek()) +
                 (translator.language() == Language::German ? u", "_s : u" "_s) +
                 dayAndMonth(day, translator.language());
    if (day.year() != deadline.year())
        words += u' ' + QString::number(day.year());
    return words;
}

/// From what a term is counted.
const char *beginningOf(const DueItem &item)
{
    if (!item.chased.empty())
        return QT_TRANSLATE_NOOP("Due", "chased %1");
    switch (item.kind) {
    case DueKind::Answer:
        return QT_TRANSLATE_NOOP("Due", "sent %1");
    case DueKind::Execution:
        return QT_TRANSLATE_NOOP("Due", "acknowledged %1");
    case DueKind::Question:
    case DueKind::Information:
        return QT_TRANSLATE_NOOP("Due", "asked %1");
    case DueKind::Signature:
        return QT_TRANSLATE_NOOP("Due", "finalised %1");
    case DueKind::Sending:
        return item.isAgain ? QT_TRANSLATE_NOOP("Due", "not delivered %1")
                            : QT_TRANSLATE_NOOP("Due", "signed %1");
    case DueKind::DossierToFile:
        return item.isAgain ? QT_TRANSLATE_NOOP("Due", "dossier not delivered %1")
                            : QT_TRANSLATE_NOOP("Due", "since %1");
    case DueKind::Leaving:
        return QT_TRANSLATE_NOOP("Due", "written %1");
    case DueKind::Dossier:
        return QT_TRANSLATE_NOOP("Due", "filed %1");
    case DueKind::DecisionInForce:
        return QT_TRANSLATE_NOOP("Due", "decided %1");
    default:
        return QT_TRANSLATE_NOOP("Due", "since %1");
    }
}

} // namespace

QString term(const Translator &translator, DueKind kind)
{
    const auto source = [&] {
        switch (kind) {
        case DueKind::Answer:
            return QT_TRANSLATE_NOOP("Due", "Answer awaited");
        case DueKind::Execution:
            return QT_TRANSLATE_NOOP("Due", "Execution awaited");
        case DueKind::Letter:
            return QT_TRANSLATE_NOOP("Due", "Letter after the execution awaited");
        case DueKind::Question:
            return QT_TRANSLATE_NOOP("Due", "Answer to a question awaited");
        case DueKind::Information:
            return QT_TRANSLATE_NOOP("Due", "Information asked of us");
        case DueKind::Returned:
            return QT_TRANSLATE_NOOP("Due", "Returned, to be corrected");
        case DueKind::Refused:
            return QT_TRANSLATE_NOOP("Due", "Refused, to be reconsidered");
        case DueKind::Signature:
            return QT_TRANSLATE_NOOP("Due", "To be signed");
        case DueKind::Sending:
            return QT_TRANSLATE_NOOP("Due", "To be sent");
        case DueKind::Leaving:
            return QT_TRANSLATE_NOOP("Due", "Has it left?");
        case DueKind::DossierToFile:
            return QT_TRANSLATE_NOOP("Due", "Dossier to be filed");
        case DueKind::Dossier:
            return QT_TRANSLATE_NOOP("Due", "Decision of the committee awaited");
        case DueKind::DecisionInForce:
            return QT_TRANSLATE_NOOP("Due", "Decision comes into force");
        case DueKind::AuthorizationEnds:
            return QT_TRANSLATE_NOOP("Due", "Authorization ends");
        case DueKind::CertificateEnds:
            return QT_TRANSLATE_NOOP("Due", "Certificate ends");
        case DueKind::CertificateToTell:
            return QT_TRANSLATE_NOOP("Due", "Renewed certificate, KSZ to be told");
        case DueKind::CertificateToUse:
            return QT_TRANSLATE_NOOP("Due", "Renewed certificate, to be taken into use");
        case DueKind::CertificateToRemove:
            return QT_TRANSLATE_NOOP("Due", "Old certificate, to be removed");
        case DueKind::RightsToTransfer:
            return QT_TRANSLATE_NOOP("Due", "Rights to transfer after a merger");
        case DueKind::FormsInOldName:
            return QT_TRANSLATE_NOOP("Due", "Forms not sent yet in the old name");
        case DueKind::EchoTest:
            return QT_TRANSLATE_NOOP("Due", "Echo test not passed yet");
        case DueKind::LogTest:
            return QT_TRANSLATE_NOOP("Due", "Retrieval of the log to be tested");
        case DueKind::NobodyToSign:
            return QT_TRANSLATE_NOOP("Due", "Nobody may sign");
        case DueKind::Review:
            return QT_TRANSLATE_NOOP("Due", "Review not finished");
        case DueKind::Incomplete:
            return QT_TRANSLATE_NOOP("Due", "Authorizations to complete");
        case DueKind::Norms:
            return QT_TRANSLATE_NOOP("Due", "Norms questionnaire");
        case DueKind::OpenPoint:
            return QT_TRANSLATE_NOOP("Due", "Open point of the norms");
        case DueKind::GoLive:
            return QT_TRANSLATE_NOOP("Due", "Last day for a go-live day");
        case DueKind::Reminder:
            return QT_TRANSLATE_NOOP("Due", "Reminder");
        }
        Q_UNREACHABLE();
    }();
    return translator.translate("Due", source);
}

QString whatIsDue(const Translator &translator, const DueItem &item)
{
    if (!item.isAgain)
        return term(translator, item.kind);
    return item.kind == DueKind::DossierToFile ? translator.translate("Due", "Dossier to be filed again")
                                               : translator.translate("Due", "To be sent again");
}

QString term(const Translator &translator, DueState state)
{
    switch (state) {
    case DueState::Waiting:
        return translator.translate("Due", "waiting");
    case DueState::Due:
        return translator.translate("Due", "due");
    case DueState::Overdue:
        return translator.translate("Due", "overdue");
    }
    Q_UNREACHABLE();
}

QString term(const Translator &translator, ChaseWay way)
{
    switch (way) {
    case ChaseWay::Mail:
        return translator.translate("Due", "by mail");
    case ChaseWay::Letter:
        return translator.translate("Due", "by letter");
    case ChaseWay::Telephone:
        return translator.translate("Due", "by telephone");
    }
    Q_UNREACHABLE();
}

QString aboutText(const Translator &translator, const DueItem &item)
{
    if (item.record.kind == RecordKind::Request)
        return servicesText(translator, item.about, item.more);
    // Of one environment it is said beside.
    if (item.cards.size() > 1 && !item.environment) {
        QStringList cards;
        for (const auto &card : item.cards)
            cards << card.application + u' ' + term(translator, card.environment);
        return cards.join(u", "_s);
    }
    const bool countsAll = item.kind == DueKind::Incomplete || item.kind == DueKind::Review ||
                           item.kind == DueKind::RightsToTransfer || item.kind == DueKind::FormsInOldName;
    auto about = item.about;
    if (item.more > 0)
        about += countsAll ? QString::number(item.more) : u" +%1"_s.arg(item.more);
    return about.trimmed();
}

QString dueTitle(const Translator &translator, const DueItem &item)
{
    QStringList parts{item.name, aboutText(translator, item)};
    if (item.environment)
        parts << term(translator, *item.environment);
    parts << item.ofInstitution;
    parts.removeAll(QString());
    // A question needs no colon after it.
    if (item.kind == DueKind::Leaving)
        return fillPlaces(translator.translate("Due", "%1 %2", "a question, of what"),
                          {whatIsDue(translator, item), parts.join(u" · "_s)});
    return fillPlaces(translator.translate("Due", "%1: %2", "what is due, of what"),
                      {whatIsDue(translator, item), parts.join(u" · "_s)});
}

QString onWhom(const Translator &translator, const DueItem &item)
{
    switch (item.waitsOn.who) {
    case Awaited::Who::Consultant:
        return translator.translate("Due", "you");
    case Awaited::Who::Official:
        return item.stillToSign.isEmpty() ? translator.translate("Due", "signatory")
                                          : enumerated(item.stillToSign, translator);
    case Awaited::Who::Committee:
        return translator.translate("Due", "committee");
    case Awaited::Who::Recipient:
        return officeName(translator, item.waitsOn.recipient);
    }
    Q_UNREACHABLE();
}

QString daysInWords(const Translator &translator, const std::vector<QDate> &days)
{
    QStringList words;
    for (size_t index = 0; index < days.size(); ++index) {
        const auto day = days[index];
        const bool nextIsInMonth = index + 1 < days.size() && days[index + 1].month() == day.month() &&
                                   days[index + 1].year() == day.year();
        words << (nextIsInMonth ? dayOfMonth(translator.language(), day)
                                : dayAndMonth(day, translator.language()));
    }
    if (words.size() < 2)
        return words.join(QString());
    const auto last = words.takeLast();
    return fillPlaces(translator.translate("Due", "%1 and %2", "days"), {words.join(u", "_s), last});
}

QString sumSentence(const Translator &translator, const DueItem &item)
{
    const auto &until = item.until;
    const auto from = wholeDay(translator, until.from, until.day);
    const auto skipped = [&](const QString &sum) {
        return until.skipped.empty() ? sum
                                     : fillPlaces(translator.translate("Due", "%1, skipping %2"),
                                                  {sum, daysInWords(translator, until.skipped)});
    };
    switch (until.how) {
    case DueDay::How::WorkingDays:
        return skipped(fillPlaces(translator.translate("Due", "%1 + %n working day(s)", nullptr, until.days),
                                  {fillPlaces(translator.translate("Due", beginningOf(item)), {from})}));
    case DueDay::How::WorkingDaysBefore:
        return skipped(fillPlaces(
            translator.translate("Due", "%n working day(s) before %1", nullptr, until.days), {from}));
    case DueDay::How::Days:
        return fillPlaces(translator.translate("Due", "%1 + %n day(s)", nullptr, until.days),
                          {fillPlaces(translator.translate("Due", beginningOf(item)), {from})});
    case DueDay::How::DaysBefore:
        return fillPlaces(translator.translate("Due", "%n day(s) before %1", nullptr, until.days), {from});
    case DueDay::How::Stated:
        return fillPlaces(translator.translate("Due", "the day as it was stated: %1"), {from});
    case DueDay::How::EndOfMandate:
        return fillPlaces(translator.translate("Due", "the last day of the signatory's mandate: %1"), {from});
    case DueDay::How::Promised:
        return fillPlaces(translator.translate("Due", "the day that was promised: %1"), {from});
    case DueDay::How::Open:
        if (item.record.kind == RecordKind::Request && !item.since.isValid())
            return translator.translate("Due", "no term runs: its day is not known, note it");
        return translator.translate("Due", "no day is set");
    }
    Q_UNREACHABLE();
}

} // namespace licet
