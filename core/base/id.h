#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace licet {

/// The row of one kind of record. `Id<Request>` and `Id<Decision>` neither mix nor convert.
/// A record that was not stored yet has an id that is not set.
template <class Record>
class Id
{
public:
    Id() = default;
    explicit Id(qint64 row) : m_row(row) { Q_ASSERT(row > 0); }

    [[nodiscard]] bool isSet() const { return m_row > 0; }
    [[nodiscard]] qint64 row() const { return m_row; }

    // clang-tidy 14 takes the zero of a comparison that the compiler makes of this for a pointer.
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr)

private:
    qint64 m_row = 0;
};

} // namespace licet

template <class Record>
struct std::hash<licet::Id<Record>>
{
    size_t operator()(const licet::Id<Record> &id) const noexcept { return std::hash<qint64>{}(id.row()); }
};
