#pragma once

#include "list_import/judged_row.h"
#include "list_import/list_known.h"

namespace licet {

/// A name of a row that is not known, and the known one that it nearly is.
struct NearName
{
    ListField field = ListField::Service;
    QString typed;
    QString name;    ///< as the register spells it
    QString version; ///< of a service, where the typed name ends with one
};

/// Tells what of a row is there already: names that nearly are known ones, rows and rights that the register
/// or an earlier row holds. Keeps what it was shown, for the rows after it.
class RowRecognition
{
public:
    RowRecognition(const ListKnown &known, const ListColumns &columns, FoldedTexts &folded)
        : m_known(known)
        , m_isOurs(columns.has(ListField::StateSince))
        , m_folded(folded)
    {
    }

    /// The register's own spelling of the application and the service.
    void spell(ListFacts &facts);
    std::optional<NearName> nearApplication(const ListFacts &facts);
    std::optional<NearName> nearService(const ListFacts &facts);
    std::optional<NearName> nearVersion(const ListFacts &facts);

    /// Which cell names more than one service or version, of which each is a row of its own.
    std::optional<ListRemark> several(const ListFacts &facts);
    /// Where the same row is already.
    std::optional<ListRemark> duplicate(const ListFacts &facts, int line);
    /// Where a right on the same service stands already: for the same purpose, asked for on another day, or
    /// for a purpose in other words.
    std::optional<ListRemark> standingRight(const ListFacts &facts, int line);

private:
    void spellVersion(ListFacts &facts, const ListKnown::Service &service);
    [[nodiscard]] RowKey keyOf(const ListFacts &facts);
    [[nodiscard]] bool isKnownService(const QString &name);
    [[nodiscard]] const ListKnown::Service *serviceOf(const QString &name);

    const ListKnown &m_known;
    bool m_isOurs; ///< it is our own list of requests
    FoldedTexts &m_folded;
    QHash<QString, int> m_lines;              ///< rowKey → line
    QHash<QString, int> m_rights;             ///< rowKey without a day sent → line
    QHash<QString, int> m_rightsOfAnyPurpose; ///< rowKey without day and purpose → line
};

} // namespace licet
