#pragma once

#include "base/json_fields.h"

namespace licet {

/// What a request or authorization rests on: a decision by its number, "not applicable" with a reason (a
/// declaration over a signature, P22), or nothing yet. In files: {"deliberation": …, "dossier": …},
/// {"notApplicable": "reason"}, {}.
struct CommitteeBasis
{
    QString deliberation;                 ///< as typed; may be a dossier number while nothing is checked
    QString dossier;                      ///< tells two decisions under one number apart
    std::optional<QString> notApplicable; ///< present once declared; the reason, perhaps still empty

    [[nodiscard]] bool isDeclaredNotApplicable() const { return notApplicable.has_value(); }
    [[nodiscard]] bool citesDecision() const
    {
        return !isDeclaredNotApplicable() &&
               !(deliberation.trimmed().isEmpty() && dossier.trimmed().isEmpty());
    }
    bool operator==(const CommitteeBasis &) const = default;
};
template <>
struct JsonValue<CommitteeBasis>
{
    static Result<CommitteeBasis> read(const QJsonValue &value, const QString &path);
    static QJsonValue write(const CommitteeBasis &basis);
};

} // namespace licet
