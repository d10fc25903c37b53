#include "ui/rail.h"

#include "ui/page/page_names.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/status_badges.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent) : QWidget(parent), m_menuButton(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 5, 8);
    layout->setSpacing(2);
    auto *menu = new QMenu(m_menuButton);
    for (const auto &row : pageNames()) {
        if (!row.isOnRail)
            continue;
        const auto id = row.id;
        if (id == PageId::Settings)
            layout->addStretch(1);
        auto *button = new QToolButton(this);
        button->setText(pageText(id));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleName(pageText(id));
        layout->addWidget(button);
        m_group.addButton(button);
        m_buttons.emplace_back(id, button);
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        m_entries[id] = menu->addAction(pageText(id));
        connect(m_entries[id], &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
    }
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setText(tr("Pages"));
    m_menuButton->setAccessibleName(tr("Pages"));
    m_menuButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    paintIcons();
}

void Rail::paintIcons()
{
    const int size = lineUnit(*this) + 2;
    for (const auto &[id, button] : m_buttons) {
        button->setIcon(QIcon(shapePixmap(QLatin1StringView(pageIcon(id)),
                                          palette().color(QPalette::WindowText), size, devicePixelRatioF())));
        button->setIconSize({size, size});
    }
    m_menuButton->setIcon(
        QIcon(shapePixmap(u"menu"_s, palette().color(QPalette::WindowText), size, devicePixelRatioF())));
}

void Rail::setCurrent(PageId page)
{
    if (page == PageId::RequestEditor || page == PageId::Request || page == PageId::PrepareRequests)
        page = PageId::Requests;
    m_group.setExclusive(false);
    for (const auto &[id, button] : m_buttons)
        button->setChecked(id == page);
    m_group.setExclusive(true);
}

void Rail::setCount(PageId page, int things)
{
    const auto text = things > 0 ? u"%1 (%2)"_s.arg(pageText(page), QString::number(things)) : pageText(page);
    for (const auto &[id, button] : m_buttons) {
        if (id != page || button->text() == text)
            continue;
        button->setText(text);
        button->setAccessibleName(text);
        m_entries[page]->setText(text);
        arrange();
    }
}

void Rail::arrange()
{
    const auto arrangement = arrangementOf(*this);
    const int character = characterWidth(*this);
    const int unit = lineUnit(*this);
    setVisible(arrangement != Arrangement::Narrow);
    m_menuButton->setVisible(arrangement == Arrangement::Narrow);
    // A low window gets the entries without air, and smaller pictures.
    const bool isRoomy = int(m_buttons.size()) * unit * 26 / 10 <= window()->height() * 66 / 100;
    int broadest = (arrangement == Arrangement::Wide ? 24 : 17) * character;
    for (const auto &[id, button] : m_buttons) {
        const bool wide = arrangement == Arrangement::Wide;
        button->setToolButtonStyle(wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextUnderIcon);
        const bool isLow = !wide && !isRoomy;
        button->setIconSize(isLow ? QSize(unit, unit) * 3 / 4 : QSize(unit + 2, unit + 2));
        const int wanted = wide ? unit * 2 : isLow ? 0 : unit * 26 / 10;
        button->setFixedHeight(qMax(wanted, button->sizeHint().height()));
        broadest = qMax(broadest, button->sizeHint().width() + layout()->contentsMargins().left() +
                                      layout()->contentsMargins().right());
    }
    setFixedWidth(broadest);
}

PageId Rail::neighbour(PageId page, int step) const
{
    const int count = int(m_buttons.size());
    for (int index = 0; index < count; ++index)
        if (m_buttons[size_t(index)].first == page)
            return m_buttons[size_t((index + step + count) % count)].first;
    return m_buttons.front().first;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcons();
}

} // namespace licet
