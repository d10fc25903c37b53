#pragma once

#include "ui/page/context.h"

#include <QButtonGroup>
#include <QWidget>

#include <map>

class QMenu;
class QToolButton;

namespace licet {

/// The pages at the left: icon and word beside each other, one under the other, or (narrow) in a menu.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void setCurrent(PageId page);
    /// A number beside the page's name; 0 takes it away.
    void setCount(PageId page, int things);
    /// By the width of the window.
    void arrange();
    /// For the narrow arrangement, in the top bar.
    [[nodiscard]] QToolButton *menuButton() const { return m_menuButton; }
    [[nodiscard]] PageId neighbour(PageId page, int step) const;

Q_SIGNALS:
    void chosen(licet::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIcons();

    std::vector<std::pair<PageId, QToolButton *>> m_buttons;
    std::map<PageId, QAction *> m_entries; ///< of the menu
    QButtonGroup m_group;
    QToolButton *m_menuButton;
};

} // namespace licet
