#pragma once

#include "base/member.h"
#include "committee/committee_basis.h"

namespace licet {

/// One of the things that a service rests on: a decision of any authority by its number, a law or royal
/// decree, or "not applicable" with a reason. In files: {"deliberation": …, "dossier": …},
/// {"law": …, "article": …, "date": …}, {"notApplicable": "reason"}.
struct LineBasis
{
    QString deliberation;                 ///< as CommitteeBasis has them
    QString dossier;                      ///< likewise
    std::optional<QString> notApplicable; ///< likewise
    QString law;                          ///< its title, as typed
    QString article;                      ///< "15, § 1"
    std::optional<QDate> date;            ///< of the law

    [[nodiscard]] CommitteeBasis committee() const { return {deliberation, dossier, notApplicable}; }
    [[nodiscard]] bool citesDecision() const { return committee().citesDecision(); }
    [[nodiscard]] bool isDeclaredNotApplicable() const { return notApplicable.has_value(); }
    [[nodiscard]] bool isLaw() const
    {
        return !(law.trimmed().isEmpty() && article.trimmed().isEmpty() && !date);
    }
    bool operator==(const LineBasis &) const = default;
};
template <>
struct JsonFields<LineBasis>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"deliberation", QT_TRANSLATE_NOOP("Members", "Deliberation number")},
              &LineBasis::deliberation);
        visit(Member{"dossier", QT_TRANSLATE_NOOP("Members", "Dossier number")}, &LineBasis::dossier);
        visit(Member{"notApplicable", QT_TRANSLATE_NOOP("Members", "Not applicable because")},
              &LineBasis::notApplicable);
        visit(Member{"law", QT_TRANSLATE_NOOP("Members", "Law or royal decree")}, &LineBasis::law);
        visit(Member{"article", QT_TRANSLATE_NOOP("Members", "Article")}, &LineBasis::article);
        visit(Member{"date", QT_TRANSLATE_NOOP("Members", "Day of the law")}, &LineBasis::date);
    }
};
/// Only what is stated is written.
template <>
struct JsonValue<LineBasis>
{
    static Result<LineBasis> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const LineBasis &basis);
};

using Bases = std::vector<LineBasis>;

LineBasis lineBasis(const CommitteeBasis &committee);

/// Bases as what has a column of its own for one of them keeps them (`Authorization`).
struct HeldBasis
{
    CommitteeBasis committee; ///< the first decision; where none is cited, what is declared not to apply
    Bases further;            ///< the others that state anything, in order

    bool operator==(const HeldBasis &) const = default;
};
HeldBasis heldBasis(const Bases &bases);
/// The other way round: the decision first.
Bases basesOf(const HeldBasis &held);

} // namespace licet
