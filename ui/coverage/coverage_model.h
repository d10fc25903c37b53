#pragma once

#include "coverage/coverage.h"
#include "text/translator.h"

#include <QAbstractTableModel>

namespace licet {

/// The coverage as a table: a line for each group's name, under it one for each of its services; the first
/// column holds names, then one for each environment. Only the cells of services can be walked.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< Code, in the columns of environments
        DetailRole,              ///< the number or day with which its word ends, or nothing
        GroupRole,               ///< true: the line of a group's name
    };

    explicit CoverageModel(const Translator &translator, QObject *parent = nullptr);
    void setCoverage(Coverage coverage);
    [[nodiscard]] const Coverage &coverage() const { return m_coverage; }
    /// Shows the services whose own name or whose group's holds every word, compared without case and marks.
    void setFilterText(const QString &text);
    [[nodiscard]] int serviceCount() const { return m_services; }
    [[nodiscard]] int visibleServices() const { return int(m_lines.size()) - m_visibleGroups; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isGroup(int row) const { return !m_lines[size_t(row)].row; }
    /// The group that a line belongs to.
    [[nodiscard]] const CoverageGroup &groupAt(int row) const;
    /// Null on a group's line and in the column of names.
    [[nodiscard]] const CoverageCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QString serviceAt(int row) const;
    [[nodiscard]] static QString nameOf(const CoverageGroup &group);
    /// The line and column that show the same cell as before; not valid when it is not on view.
    [[nodiscard]] QModelIndex find(const QString &group, const QString &service,
                                   Environment environment) const;

Q_SIGNALS:
    void filtered();

private:
    struct Line
    {
        size_t group;
        std::optional<size_t> row;
    };
    void collectLines();

    const Translator &m_translator;
    Coverage m_coverage;
    QStringList m_words;
    std::vector<Line> m_lines;
    int m_services = 0;
    int m_visibleGroups = 0;
};

} // namespace licet
