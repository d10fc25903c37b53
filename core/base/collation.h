#pragma once

#include "base/text_fold.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace licet {

/// A key by which names stand as in a telephone book of any of the four languages: "Écaussinnes" among the E,
/// "ÖSHZ Eupen" among the O; marks and capitals decide between what is otherwise alike. The same on every
/// machine, whatever its locale and with or without ICU.
inline std::tuple<QString, QString> collationKey(const QString &name)
{
    return {foldForComparison(name), name};
}

inline bool sortsBefore(const QString &one, const QString &other)
{
    return collationKey(one) < collationKey(other);
}

/// Records by their names.
template <class Record>
void sortByName(std::vector<Record> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record &one, const Record &other) {
        return sortsBefore(one.name, other.name);
    });
}

} // namespace licet
