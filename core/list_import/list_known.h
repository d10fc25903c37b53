#pragma once

#include "catalogue/web_service.h"
#include "database/database.h"
#include "list_import/import_preview.h"
#include "list_import/near_names.h"

#include <QHash>
#include <QSet>

namespace licet {

/// What a register holds of all that a list can name, each found at once however long the list is.
struct ListKnown
{
    struct Service
    {
        WebService record;
        QSet<QString> versions; ///< folded
    };
    struct Application
    {
        Id<licet::Application> id;
        QString name;
    };
    struct Right
    {
        std::optional<QDate> validFrom, validUntil;
    };

    std::vector<Institution> institutions;
    QHash<QString, QList<int>> institutionsByName; ///< folded → place in `institutions`
    QHash<QString, int> institutionsByKbo;         ///< digits → place in `institutions`
    QSet<QString> earlierNumbers;                  ///< those of `institutionsByKbo` that are theirs no more
    QHash<QString, Application> applications;      ///< applicationKey
    QHash<QString, Service> services;              ///< folded name
    QSet<QString> decisions;                       ///< decisionKey
    QHash<QString, Id<Institution>> numbers;       ///< program number → who holds it
    QHash<QString, QString> requests;              ///< rowKey → number or id of a request
    QHash<QString, QString> listedRequests;        ///< listedRequestKey → the same
    QHash<QString, QString> numberedRequests;      ///< numberedKey → the number
    QHash<QString, std::vector<Right>> rights; ///< rowKey without a day sent → the rights that there are
    QHash<QString, QString> rightPurposes;     ///< rowKey without day and purpose → the first one's purpose
    NearNames serviceNames;
    QHash<Id<Institution>, NearNames> applicationNames;
};
/// As it holds today. By what something is to be called on a day to come a list may name it, too.
Result<ListKnown> readKnown(const Database &database, QDate today);

QString applicationKey(Id<Institution> institution, const QString &foldedName);
QString numberedKey(Id<Institution> institution, const QString &number);

/// What makes two rows the same; texts are folded.
struct RowKey
{
    Id<Institution> institution;
    QString application, service, version;
    std::optional<Environment> environment;
    QString purpose;
    std::optional<QDate> sent;

    [[nodiscard]] QString text() const;
    /// Without the day sent and the purpose.
    [[nodiscard]] QString anyPurpose() const;
};

/// By what a row of our own list of requests is known again: it names no version of the service, and since
/// when a request is a draft or signed is told by no list that was brought.
QString listedRequestKey(RowKey key, RequestState state, std::optional<QDate> since);

/// Folds texts once: the cells of a list repeat. Gives a text of its own (it shares its letters): what lies
/// in the hash moves when the hash grows.
class FoldedTexts
{
public:
    QString operator()(const QString &text)
    {
        auto found = m_folded.constFind(text);
        if (found == m_folded.constEnd())
            found = m_folded.insert(text, foldedText(text));
        return *found;
    }

private:
    static QString foldedText(const QString &text);
    QHash<QString, QString> m_folded;
};

} // namespace licet
