#include "text/calendar_text.h"

#include "text/due_text.h"

#include <QRegularExpression>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString identifierOf(const DueItem &item)
{
    return u"%1-%2-%3"_s.arg(codeOf(item.kind), item.record.table(), QString::number(item.record.id));
}

/// "22/901" or "IVC/KSZG/21/066", and not the words that name a dossier until it has a number.
bool isNumber(const QString &name)
{
    static const QRegularExpression number(u"\\A[A-Z/]*[0-9]{1,4}/[0-9]+\\z"_s);
    return number.match(name).hasMatch();
}

DueItem withoutOwnWords(DueItem item)
{
    switch (item.kind) {
    case DueKind::Reminder:
    case DueKind::OpenPoint:
        item.name.clear();
        break;
    case DueKind::DossierToFile:
    case DueKind::Dossier:
    case DueKind::DecisionInForce:
    case DueKind::Review:
        if (!isNumber(item.name))
            item.name.clear();
        break;
    default:
        break;
    }
    return item;
}

} // namespace

std::vector<CalendarEntry> calendarEntries(const Translator &translator, const std::vector<DueItem> &items)
{
    std::vector<CalendarEntry> entries;
    for (const auto &one : items) {
        const auto day = one.snoozedUntil.value_or(one.until.day);
        if (!day.isValid())
            continue;
        const auto item = withoutOwnWords(one);
        const bool isNamed = !item.name.isEmpty() || !item.about.isEmpty();
        entries.push_back({identifierOf(item), day,
                           isNamed ? dueTitle(translator, item) : whatIsDue(translator, item),
                           onWhom(translator, item) + u'\n' + sumSentence(translator, item)});
    }
    return entries;
}

std::set<QString> calendarIdentifiers(const std::vector<DueItem> &items)
{
    std::set<QString> identifiers;
    for (const auto &one : items)
        identifiers.insert(identifierOf(one));
    return identifiers;
}

} // namespace licet
