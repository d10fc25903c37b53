#pragma once

#include <QString>

namespace licet {

/// The text for comparing and searching: no capitals, no marks on letters, every run of spaces one space,
/// nothing before and after, no final stop.
QString foldForComparison(QStringView text);

} // namespace licet
