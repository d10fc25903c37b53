#pragma once

#include <QtGlobal>

namespace licet {

/// What becomes of a member in files (`exchange/record_file.h`).
enum class MemberKind {
    Fact,    ///< read and written; where a file leaves it out it keeps its default
    Needed,  ///< a fact without which there is no such record
    Brought, ///< read and never written: how sure somebody was of the record when it was brought
    Kept,    ///< of this register alone: counted, repeated from another member, bytes that lie elsewhere
    About,   ///< `record` and `record_id`: the record of any kind that this one is about
};

/// What the description of a record says of one of its members, beside its place in it. A plain text is a
/// name without more, and a member can be used as its name.
struct Member
{
    const char *name;       ///< of the column; within JSON the member's
    const char *label = ""; ///< English, a text of the translations' context "Members"
    MemberKind kind = MemberKind::Fact;
    /// In files, where it is not the column's name in camelCase and without "_id". A reference whose natural
    /// key has several members may name each: "institution application".
    const char *inFiles = "";

    constexpr Member(const char *itsName) : name(itsName) {} // NOLINT: a name is a description
    constexpr Member(const char *itsName, const char *itsLabel, MemberKind itsKind = MemberKind::Fact,
                     const char *itsNameInFiles = "")
        : name(itsName)
        , label(itsLabel)
        , kind(itsKind)
        , inFiles(itsNameInFiles)
    {
    }
    constexpr operator const char *() const { return name; } // NOLINT
};

} // namespace licet
