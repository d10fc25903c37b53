#include "documents/column_widths.h"

#include "base/paper_characters.h"
#include "documents/fonts.h"
#include "documents/page_frame.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int textSize = 10;

/// Of what a line can't break in, in points.
double longestWord(const QString &given, bool isBold)
{
    const QFontMetricsF metrics(paperFont(textSize, isBold));
    const auto text = paperText(given);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double longest = 0;
    for (auto from = finder.position(), to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary())
        longest = qMax(longest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return longest;
}

double leastWidth(const PaperColumn &column, double around)
{
    double least = longestWord(column.head, true);
    for (const auto &cell : column.cells)
        least = qMax(least, longestWord(cell, column.isBold));
    // What a layout rounds must not break the word.
    return least + around + 1;
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Narrow ones keep theirs, the wide ones share what is left.
std::vector<double> squeezed(std::vector<double> least, double width)
{
    auto sorted = least;
    std::sort(sorted.begin(), sorted.end());
    double left = width, most = width;
    for (size_t index = 0; index < sorted.size(); ++index) {
        most = left / double(sorted.size() - index);
        if (sorted[index] > most)
            break;
        left -= sorted[index];
    }
    for (auto &one : least)
        one = qMin(one, most);
    return least;
}

} // namespace

std::vector<double> columnWidths(const std::vector<PaperColumn> &columns, double width, double around)
{
    std::vector<double> least;
    for (const auto &column : columns)
        least.push_back(leastWidth(column, around));
    if (sum(least) > width)
        least = squeezed(std::move(least), width);
    auto widths = least;
    for (size_t index = 0; index < columns.size(); ++index)
        widths[index] = qMax(least[index], columns[index].share * width);
    // What is too much is taken from those that have more than their words need.
    const double spare = sum(widths) - sum(least);
    const double tooMuch = sum(widths) - width;
    for (size_t index = 0; index < widths.size() && spare > 0; ++index)
        widths[index] -= tooMuch * (widths[index] - least[index]) / spare;
    for (auto &one : widths)
        one *= 100 / width;
    return widths;
}

QVariantList columnHeads(const std::vector<PaperColumn> &columns, int padding)
{
    constexpr int border = 1;
    // A table's layout takes the borders from its width before it shares it out.
    const double width = PageFrame::contentWidth - 2 * border * double(columns.size() + 1);
    const auto widths = columnWidths(columns, width, 2 * (padding + border));
    QVariantList heads;
    for (size_t index = 0; index < columns.size(); ++index)
        heads << QVariantMap{{u"head"_s, columns[index].head},
                             {u"width"_s, QString::number(widths[index], 'f', 2)}};
    return heads;
}

} // namespace licet
