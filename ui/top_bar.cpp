#include "ui/top_bar.h"

#include "base/collation.h"
#include "institution/names_apart.h"
#include "ui/page/writing.h"
#include "ui/search/search_field.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace licet {

TopBar::TopBar(Context &context, QWidget *menuButton, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_institutions(new Choice)
    , m_search(new SearchField(context))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 5);
    layout->setSpacing(12);
    layout->addStrut(35);
    layout->addWidget(menuButton);
    layout->addWidget(m_institutions, 3);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    auto *create = new QPushButton(tr("New request"));
    create->setAutoDefault(false);
    followWriting(context, create, tr("New request (Ctrl+N)"));
    layout->addWidget(create);
    connect(create, &QPushButton::clicked, this, &TopBar::newRequestWanted);
    connect(m_search, &SearchField::commandWanted, this, &TopBar::commandWanted);

    m_institutions->setAccessibleName(tr("Institution"));
    m_institutions->setToolTip(tr("Every page shows this institution only"));
    fillInstitutions();
    connect(m_institutions, &QComboBox::activated, this, [this] {
        const auto row = m_institutions->currentData().toLongLong();
        m_context.chooseInstitution(row > 0 ? Id<Institution>(row) : Id<Institution>());
    });
    connect(&context.reg(), &Register::changed, this, &TopBar::fillInstitutions);
    connect(&context, &Context::scopeChanged, this, &TopBar::fillInstitutions);
}

void TopBar::fillInstitutions()
{
    auto institutions = m_context.reg().all<Institution>();
    if (!institutions)
        return m_context.say(institutions.error());
    sortByName(*institutions);
    const QSignalBlocker quiet(m_institutions);
    m_institutions->clear();
    m_institutions->addItem(tr("All institutions"), 0);
    const auto names = namesApart(*institutions);
    for (const auto &one : *institutions)
        m_institutions->addItem(names.at(one.id), one.id.row());
    m_institutions->setCurrentIndex(qMax(0, m_institutions->findData(m_context.institution().row())));
}

void TopBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace licet
