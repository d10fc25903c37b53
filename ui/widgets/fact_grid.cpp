#include "ui/widgets/fact_grid.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QGridLayout>

namespace licet {

using namespace Qt::StringLiterals;

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(lineUnit(*this), 0, 0, 0);
    m_layout->setHorizontalSpacing(lineUnit(*this));
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(1, 100);
    m_layout->setColumnStretch(2, 1);
}

void FactGrid::clear()
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactGrid::addRow(const QString &label, const QString &value)
{
    const int row = m_layout->rowCount();
    auto *name = new QuietLabel(label);
    name->setFixedWidth(26 * characterWidth(*this));
    auto *text = new QLabel(value.isEmpty() ? u"–"_s : value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMaximumWidth(75 * characterWidth(*this));
    text->setAccessibleName(label);
    m_layout->addWidget(name, row, 0, Qt::AlignTop);
    m_layout->addWidget(text, row, 1, Qt::AlignTop);
}

} // namespace licet
