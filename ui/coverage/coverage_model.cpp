#include "ui/coverage/coverage_model.h"

#include "base/text_fold.h"
#include "text/coverage_text.h"
#include "text/labelled.h"
#include "text/terms.h"
#include "ui/coverage/coverage_codes.h"
#include "ui/widgets/list_model.h"

#include <algorithm>
#include <utility>

namespace licet {

using namespace Qt::StringLiterals;

CoverageModel::CoverageModel(const Translator &translator, QObject *parent)
    : QAbstractTableModel(parent)
    , m_translator(translator)
{
}

void CoverageModel::setCoverage(Coverage coverage)
{
    beginResetModel();
    m_coverage = std::move(coverage);
    m_services = 0;
    for (const auto &group : m_coverage.groups)
        m_services += int(group.rows.size());
    collectLines();
    endResetModel();
    Q_EMIT filtered();
}

void CoverageModel::setFilterText(const QString &text)
{
    beginResetModel();
    m_words = foldForComparison(text).split(u' ', Qt::SkipEmptyParts);
    collectLines();
    endResetModel();
    Q_EMIT filtered();
}

void CoverageModel::collectLines()
{
    m_lines.clear();
    m_visibleGroups = 0;
    for (size_t group = 0; group < m_coverage.groups.size(); ++group) {
        const auto &one = m_coverage.groups[group];
        const auto name = m_words.isEmpty() ? QString() : foldForComparison(nameOf(one));
        bool isNamed = false;
        for (size_t row = 0; row < one.rows.size(); ++row) {
            const auto text =
                m_words.isEmpty() ? QString() : name + u' ' + foldForComparison(one.rows[row].service);
            const bool isWanted = std::all_of(m_words.begin(), m_words.end(),
                                              [&](const QString &word) { return text.contains(word); });
            if (!isWanted)
                continue;
            if (!std::exchange(isNamed, true)) {
                m_lines.push_back({group, {}});
                ++m_visibleGroups;
            }
            m_lines.push_back({group, row});
        }
    }
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(environmentCount);
}

QString CoverageModel::nameOf(const CoverageGroup &group)
{
    QStringList names{group.applicationName, group.institutionName};
    names.removeAll(QString());
    return names.join(u" · "_s);
}

const CoverageGroup &CoverageModel::groupAt(int row) const
{
    return m_coverage.groups[m_lines[size_t(row)].group];
}

QString CoverageModel::serviceAt(int row) const
{
    const auto &line = m_lines[size_t(row)];
    return line.row ? m_coverage.groups[line.group].rows[*line.row].service : QString();
}

const CoverageCell *CoverageModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0 || isGroup(index.row()))
        return nullptr;
    const auto &line = m_lines[size_t(index.row())];
    return &m_coverage.groups[line.group].rows[*line.row].cells[size_t(index.column() - 1)];
}

QModelIndex CoverageModel::find(const QString &group, const QString &service, Environment environment) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!isGroup(row) && serviceAt(row) == service && nameOf(groupAt(row)) == group)
            return index(row, 1 + int(environment));
    return {};
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isName = isGroup(index.row());
    if (role == GroupRole)
        return isName;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return isName ? nameOf(groupAt(index.row())) : serviceAt(index.row());
        return {};
    }
    const auto *cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{term(m_translator, cell->state), coverageDetail(m_translator, *cell)}
            .join(u' ')
            .trimmed();
    case Qt::AccessibleTextRole:
        return labelled(
            m_translator,
            u"%1, %2"_s.arg(serviceAt(index.row()), term(m_translator, Environment(index.column() - 1))),
            coverageSentence(m_translator, *cell));
    case DetailRole:
        return coverageDetail(m_translator, *cell);
    case CellRole: {
        auto code = badgeOf(m_translator, cell->state);
        code.word = data(index, Qt::DisplayRole).toString();
        return QVariant::fromValue(code);
    }
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Service") : term(m_translator, Environment(section - 1));
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    return cellAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::NoItemFlags;
}

} // namespace licet
