#pragma once

#include <QStringList>
#include <QVariantList>

#include <vector>

namespace licet {

/// A column of a table in a letter or an index.
struct PaperColumn
{
    QString head;
    QStringList cells;
    double share = 0; ///< of the table's width, where its words leave the choice
    bool isBold = false;
};

/// What each takes of a table that is `width` points wide, in percent. No word of a head or a cell breaks as
/// long as all of them fit; then those of the widest columns break first. `around`: points beside a cell's
/// text, on both sides together.
std::vector<double> columnWidths(const std::vector<PaperColumn> &columns, double width, double around);

/// The same as a template's `columns`: `head` and `width` of each, over a page's whole width. `padding`: the
/// template's, in points.
QVariantList columnHeads(const std::vector<PaperColumn> &columns, int padding);

} // namespace licet
