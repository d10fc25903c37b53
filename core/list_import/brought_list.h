#pragma once

#include "list_import/import_preview.h"
#include "list_import/list_known.h"

namespace licet {

/// A list while it is being brought: its cells as they were read and corrected, what each column holds, which
/// rows are left out, and what would become of each.
class BroughtList
{
public:
    BroughtList() = default;
    /// As it was read; `name` of the file, empty for pasted cells.
    BroughtList(ListCells cells, QString name);

    [[nodiscard]] bool isEmpty() const { return m_cells.lines.empty(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const ListCells &cells() const { return m_cells; }
    [[nodiscard]] const ListMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }
    [[nodiscard]] const QSet<size_t> &leftOut() const { return m_leftOut; }

    /// Whether a row names the columns; they are mapped anew.
    void setHasHeads(bool hasHeads);
    /// A fact stands in one column: choosing it here takes it away there.
    void setField(int column, std::optional<ListField> field);
    void setLeftOut(size_t line, bool isLeftOut);
    /// False where there is no such line.
    bool correct(size_t line, int column, const QString &text);

    /// What becomes of each row, by what is known.
    void judge(const ListKnown &known, const ListOptions &options);
    /// After it was brought: what was refused is left, and can be corrected or mapped otherwise.
    void keepRefused(const ImportPreview &done);

private:
    QString m_name;
    ListCells m_cells;
    int m_recognisedHeads = -1;
    ListMapping m_mapping;
    QSet<size_t> m_leftOut; ///< among the lines of the cells
    ImportPreview m_preview;
};

} // namespace licet
