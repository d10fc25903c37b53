#pragma once

#include "ui/page/commands.h"

#include <QObject>

#include <functional>
#include <map>

class QAction;
class QMenuBar;

namespace licet {

/// The menus of the command table. What can be done depends on the page and its selection, so it is asked
/// when somebody looks.
class CommandMenus : public QObject
{
    Q_OBJECT

public:
    using WhyNot = std::function<QString(CommandId)>;

    CommandMenus(QMenuBar *bar, WhyNot whyNot, QObject *parent);

    [[nodiscard]] QAction *action(CommandId command) const { return m_actions.at(command); }
    void refresh();
    void refresh(CommandId command);

Q_SIGNALS:
    void chosen(licet::CommandId command);

private:
    WhyNot m_whyNot;
    std::map<CommandId, QAction *> m_actions;
};

} // namespace licet
