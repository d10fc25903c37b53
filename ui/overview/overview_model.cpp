#include "ui/overview/overview_model.h"

#include "followup/due_news.h"
#include "text/due_text.h"
#include "text/terms.h"
#include "ui/overview/due_codes.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Farther away a count of working days says less than the date.
constexpr int fewDays = 20;
constexpr int fewCalendarDays = 40;
/// For which a column is wide enough.
constexpr int manyDaysLate = 999;

} // namespace

QString groupWord(DueGroup group)
{
    switch (group) {
    case DueGroup::Late:
        return QCoreApplication::translate("Overview", "Late");
    case DueGroup::Soon:
        return QCoreApplication::translate("Overview", "Today and this week");
    case DueGroup::Waiting:
        return QCoreApplication::translate("Overview", "Waiting on others");
    case DueGroup::Coming:
        return QCoreApplication::translate("Overview", "Coming");
    }
    Q_UNREACHABLE();
}

QString untilText(const DueItem &item, QDate day, const WorkingCalendar &calendar)
{
    const auto until = item.until.day;
    if (item.snoozedUntil)
        return OverviewModel::tr("snoozed until %1").arg(printedDate(*item.snoozedUntil));
    if (!until.isValid())
        return {};
    if (until == day)
        return OverviewModel::tr("today");
    const auto date = printedDate(until);
    if (until < day) {
        // However long ago: what is latest matters most.
        const int late = -calendar.workingDaysBetween(day, until);
        return u"%1, %2"_s.arg(date, late > 0 ? OverviewModel::tr("%n working day(s) late", nullptr, late)
                                              : OverviewModel::tr("late"));
    }
    if (day.daysTo(until) > fewCalendarDays)
        return date;
    const int days = calendar.workingDaysBetween(day, until);
    if (days == 0 || days > fewDays)
        return date;
    return u"%1, %2"_s.arg(date, OverviewModel::tr("in %n working day(s)", nullptr, days));
}

int widthOfUntil(const QFontMetrics &metrics)
{
    int width = 0;
    for (const auto &relative : {OverviewModel::tr("in %n working day(s)", nullptr, fewDays),
                                 OverviewModel::tr("%n working day(s) late", nullptr, manyDaysLate)})
        width = qMax(width, metrics.horizontalAdvance(u"00/00/0000, "_s + relative));
    return width;
}

OverviewModel::OverviewModel(const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , m_translator(translator)
{
}

void OverviewModel::setOverview(Overview overview)
{
    beginResetModel();
    m_overview = std::move(overview);
    m_lines.clear();
    m_awaited.clear();
    for (size_t index = 0; index < m_overview.items.size(); ++index) {
        const auto group = m_overview.items[index].group;
        if (m_lines.empty() || m_lines.back().group != group)
            m_lines.push_back({group, -1});
        m_lines.push_back({group, int(index)});
        if (const auto whom = onWhom(m_translator, m_overview.items[index].item); !m_awaited.contains(whom))
            m_awaited << whom;
    }
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const DueItem *OverviewModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount() || isGroup(row))
        return nullptr;
    return &m_overview.items[size_t(m_lines[size_t(row)].item)].item;
}

int OverviewModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const auto *item = itemAt(row); item && keyOf(*item) == key)
            return row;
    return -1;
}

QString OverviewModel::text(const DueItem &item, int column) const
{
    switch (column) {
    case What:
        return dueTitle(m_translator, item);
    case OnWhom:
        return onWhom(m_translator, item);
    case Since:
        // What is told ahead, a reminder say, waits on nobody yet.
        return item.since.isValid() && item.since <= m_overview.day ? printedDate(item.since) : QString();
    case Until:
        return untilText(item, m_overview.day, m_overview.calendar);
    default:
        return {};
    }
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_lines[size_t(index.row())];
    if (role == GroupRole)
        return isGroup(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const auto *item = itemAt(index.row());
    if (!item) {
        const bool isName = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isName && index.column() == What
                   ? QVariant(u"%1 · %2"_s.arg(groupWord(line.group)).arg(m_overview.count(line.group)))
                   : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*item, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != What)
            return text(*item, index.column());
        return QStringList{groupWord(line.group), text(*item, What), text(*item, OnWhom), text(*item, Until)}
            .join(u", "_s);
    case BadgeRole:
        return index.column() == What ? QVariant::fromValue(badgeOf(m_translator, *item)) : QVariant();
    case ToneRole:
        return index.column() == Until ? int(toneOf(*item)) : int(Tone::Plain);
    case InstitutionRole:
        return index.column() == What ? item->ofInstitution : QString();
    case EnvironmentRole:
        return index.column() == What && item->environment ? term(m_translator, *item->environment)
                                                           : QString();
    case ProductionRole:
        return item->environment == Environment::Production;
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What waits");
    case OnWhom:
        return tr("On whom");
    case Since:
        return tr("Since");
    default:
        return tr("Until");
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace licet
