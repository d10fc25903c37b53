#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace licet {

/// A name with a version written behind it: "PersonService v3" → "PersonService", "v3".
struct VersionedName
{
    QString name, version;
};
std::optional<VersionedName> takenApart(const QString &name);
/// "V3", "versie 3" and "3" are one version.
QString versionKey(const QString &version);

/// Finds the name that another one nearly is: written apart or together, or with one letter more, fewer,
/// other or exchanged. Digits tell names apart: "Service 1" is not nearly "Service 2".
class NearNames
{
public:
    void add(const QString &name);
    /// The name as it was added; nothing where none is near.
    [[nodiscard]] std::optional<QString> nearTo(const QString &name) const;

private:
    QHash<QString, QString> m_byKey;       ///< letters and digits → the name
    QHash<QString, QStringList> m_byShort; ///< a key less one sign → the keys
};

} // namespace licet
