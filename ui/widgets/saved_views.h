#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <vector>

namespace licet {

/// How a list was looked at: what it was filtered by, which columns it showed, how it was sorted.
struct SavedView
{
    QString name;
    QString filter;     ///< the text
    QVariantList chips; ///< their values in order; invalid where nothing is chosen
    QByteArray columns; ///< as the table keeps them
};

/// The views that somebody saved of one list; they are the user's own and live outside the register, as
/// widths do.
class SavedViews
{
public:
    explicit SavedViews(const QString &listKey);

    /// In the order in which they were made.
    [[nodiscard]] std::vector<SavedView> all() const;
    /// In the place of one of the same name.
    void keep(const SavedView &view);
    void rename(const QString &before, const QString &after);
    void remove(const QString &name);

private:
    void write(const std::vector<SavedView> &views) const;

    QString m_key;
};

} // namespace licet
