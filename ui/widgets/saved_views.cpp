#include "ui/widgets/saved_views.h"

#include <QSettings>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(const QString &listKey) : m_key(u"views/%1"_s.arg(listKey)) {}

std::vector<SavedView> SavedViews::all() const
{
    std::vector<SavedView> views;
    for (const auto &one : QSettings().value(m_key).toList()) {
        const auto kept = one.toMap();
        views.push_back({kept.value(u"name"_s).toString(), kept.value(u"filter"_s).toString(),
                         kept.value(u"chips"_s).toList(), kept.value(u"columns"_s).toByteArray()});
    }
    return views;
}

void SavedViews::write(const std::vector<SavedView> &views) const
{
    // One value for all: a name may hold any sign, a key may not.
    QVariantList kept;
    for (const auto &one : views)
        kept.append(QVariantMap{{u"name"_s, one.name},
                                {u"filter"_s, one.filter},
                                {u"chips"_s, one.chips},
                                {u"columns"_s, one.columns}});
    QSettings().setValue(m_key, kept);
}

void SavedViews::keep(const SavedView &view)
{
    auto views = all();
    const auto same =
        std::find_if(views.begin(), views.end(), [&](const SavedView &one) { return one.name == view.name; });
    if (same == views.end())
        views.push_back(view);
    else
        *same = view;
    write(views);
}

void SavedViews::rename(const QString &before, const QString &after)
{
    if (before == after)
        return;
    remove(after);
    auto views = all();
    for (auto &one : views)
        if (one.name == before)
            one.name = after;
    write(views);
}

void SavedViews::remove(const QString &name)
{
    auto views = all();
    std::erase_if(views, [&](const SavedView &one) { return one.name == name; });
    write(views);
}

} // namespace licet
