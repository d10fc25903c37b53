#include "ui/command_menus.h"

#include <QMenuBar>

namespace licet {

CommandMenus::CommandMenus(QMenuBar *bar, WhyNot whyNot, QObject *parent)
    : QObject(parent)
    , m_whyNot(std::move(whyNot))
{
    std::map<MenuId, QMenu *> menus;
    for (const auto &row : commandTable()) {
        auto *&menu = menus[row.menu];
        if (!menu)
            menu = bar->addMenu(menuText(row.menu));
        auto *action = menu->addAction(commandText(row.id));
        action->setShortcut(QKeySequence::fromString(QLatin1StringView(row.key), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT chosen(id); });
        m_actions[row.id] = action;
    }
    for (const auto &[id, menu] : menus)
        connect(menu, &QMenu::aboutToShow, this, [this] { refresh(); });
}

void CommandMenus::refresh()
{
    for (const auto &[id, action] : m_actions)
        refresh(id);
}

void CommandMenus::refresh(CommandId command)
{
    auto *action = m_actions.at(command);
    const auto why = m_whyNot(command);
    action->setToolTip(why);
    action->setStatusTip(why);
    action->setEnabled(why.isEmpty());
}

} // namespace licet
