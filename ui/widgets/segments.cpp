#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

Segments::Segments(const QStringList &texts, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const auto &text : texts) {
        auto *button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(text);
        layout->addWidget(button);
        m_group.addButton(button, int(m_group.buttons().size()));
        if (!focusProxy())
            setFocusProxy(button);
    }
    layout->addStretch(1);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::picked);
}

void Segments::choose(int index)
{
    if (auto *button = m_group.button(index)) {
        button->setChecked(true);
        return;
    }
    m_group.setExclusive(false);
    for (auto *button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

} // namespace licet
