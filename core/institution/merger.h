#pragma once

#include "institution/institution.h"

namespace licet {

/// An institution merged into another: from a day on it is a part of that one (domain 6). Its own records
/// stay its own; what passes on, and when, each of them says.
struct Merger
{
    Id<Merger> id;
    Id<Institution> predecessor; ///< merges once
    Id<Institution> successor;
    QDate holdsFrom; ///< first day on which the predecessor is no institution of its own any more
    QString note;

    [[nodiscard]] bool holdsOn(QDate day) const { return holdsFrom <= day; }
    bool operator==(const Merger &) const = default;
};
template <>
struct Columns<Merger>
{
    static constexpr const char *table = "merger";
    static constexpr const char *key = "predecessor";
    template <class Visit>
    static constexpr void columns(Visit &&visit)
    {
        visit(Member{"predecessor_id", QT_TRANSLATE_NOOP("Members", "Institution that merged"),
                     MemberKind::Needed},
              &Merger::predecessor);
        visit(Member{"successor_id", QT_TRANSLATE_NOOP("Members", "Merged into"), MemberKind::Needed},
              &Merger::successor);
        visit(Member{"holds_from", QT_TRANSLATE_NOOP("Members", "Merged on"), MemberKind::Needed},
              &Merger::holdsFrom);
        visit(Member{"note", QT_TRANSLATE_NOOP("Members", "Note")}, &Merger::note);
    }
};

} // namespace licet
