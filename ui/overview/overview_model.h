#pragma once

#include "followup/overview_reader.h"
#include "text/translator.h"
#include "ui/widgets/status_badges.h"

#include <QAbstractTableModel>

namespace licet {

/// What waits, by urgency: a heading a group, a line an item.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, OnWhom, Since, Until, ColumnCount };
    enum Role {
        GroupRole = Qt::UserRole, ///< true: a heading
        BadgeRole,                ///< Code of the item's shape, in the first column
        ToneRole,                 ///< Tone of what is said in the last column
        ProductionRole,
        InstitutionRole, ///< the name that ends the line, or nothing
        EnvironmentRole  ///< its word, which stands before that, or nothing
    };

    explicit OverviewModel(const Translator &translator, QObject *parent = nullptr);
    void setOverview(Overview overview);
    [[nodiscard]] const Overview &overview() const { return m_overview; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isGroup(int row) const { return m_lines[size_t(row)].item < 0; }
    /// Null for a heading, and for no row.
    [[nodiscard]] const DueItem *itemAt(int row) const;
    /// The row of the item with this key (followup/due_news.h), or -1.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// What stands in the column "On whom", each once.
    [[nodiscard]] const QStringList &whoIsAwaited() const { return m_awaited; }

private:
    struct Line
    {
        DueGroup group;
        int item; ///< index, or -1 for the heading
    };
    [[nodiscard]] QString text(const DueItem &item, int column) const;

    const Translator &m_translator;
    Overview m_overview;
    std::vector<Line> m_lines;
    QStringList m_awaited;
};

/// "Late", "Today and this week", …
QString groupWord(DueGroup group);
/// "04/12/2026, in 3 working days"
/// As wide as what stands in that column gets.
int widthOfUntil(const QFontMetrics &metrics);
QString untilText(const DueItem &item, QDate day, const WorkingCalendar &calendar);

} // namespace licet
