#pragma once

#include "base/vocabulary.h"

#include <QHash>
#include <QVariantMap>

namespace licet {

/// The fixed words of a form's version in one language:
/// `resources/forms/<form>/<version>/labels.<language>.json`. A form keeps its words for ever, so they are
/// data of the form and no translations of the program.
class Labels
{
public:
    /// FormUnknown when this program has no such form, version or language.
    static Result<Labels> load(const QString &form, const QString &version, Language language);

    /// The label; its key where a form's version lacks it, which the tests forbid.
    [[nodiscard]] QString operator()(const QString &key, const QStringList &arguments = {}) const;
    /// Whether there is such a label: some stand only in the languages that need them.
    [[nodiscard]] bool has(const QString &key) const { return m_texts.contains(key); }
    [[nodiscard]] Language language() const { return m_language; }

private:
    explicit Labels(Language language) : m_language(language) {}

    Language m_language;
    QHash<QString, QString> m_texts;
};

/// "Marleen Claes and Bart Lefèvre"
QString enumerated(QStringList names, const Labels &labels);
/// The same of what bears commas of its own: "A, 15/01/1990; B, 01/02/1999; and C".
QString enumeratedClauses(QStringList clauses, const Labels &labels);

/// Fills `resources/forms/common/1/<name>.mustache`: user's text is escaped, its line ends kept. Lists are
/// QVariantList of QVariantMap, all else text.
Result<QString> fillTemplate(const QString &name, const QVariantMap &values);

} // namespace licet
