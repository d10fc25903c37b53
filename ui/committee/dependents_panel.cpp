#include "ui/committee/dependents_panel.h"

#include "ui/widgets/arrangement.h"

#include <QTreeWidget>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlaceRole = Qt::UserRole;

} // namespace

DependentsPanel::DependentsPanel(Context &context, const QString &name, QWidget *parent)
    : RecordPanelBase(context, parent)
    , m_sentence(new QuietLabel)
    , m_list(new QTreeWidget)
{
    m_save->hide();
    m_discard->hide();
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(name);
    m_list->setMinimumHeight(7 * lineUnit(*this));
    m_list->setToolTip(tr("Enter goes to the record."));
    sheet()->setMaximumWidth(QWIDGETSIZE_MAX);
    sheet()->addWidget(m_sentence);
    sheet()->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, &DependentsPanel::goTo);
}

void DependentsPanel::showResting(const Dependents &dependents, const DependentsText &words,
                                  const QString &sentence)
{
    m_sentence->setText(sentence);
    m_list->clear();
    if (!dependents.authorizations.empty()) {
        auto *group = addGroup(tr("%n authorization(s)", nullptr, int(dependents.authorizations.size())));
        for (const auto &one : dependents.authorizations)
            addLine(group, words.of(one, m_context.day()), {PageId::Authorizations, one.id.row()});
    }
    if (!dependents.requests.empty()) {
        auto *group = addGroup(tr("%n open request(s)", nullptr, int(dependents.requests.size())));
        for (const auto &one : dependents.requests)
            addLine(
                group, words.of(one),
                {one.state == RequestState::Draft ? PageId::RequestEditor : PageId::Request, one.id.row()});
    }
    if (!dependents.connections.empty()) {
        auto *group = addGroup(
            tr("%n connection(s) that they go through", nullptr, int(dependents.connections.size())));
        for (const auto &one : dependents.connections)
            addLine(group, words.of(one),
                    {PageId::Institutions, words.institutionOf(one).row(), InstitutionPart::Applications});
    }
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

QTreeWidgetItem *DependentsPanel::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_list, {title});
    group->setExpanded(true);
    return group;
}

void DependentsPanel::addLine(QTreeWidgetItem *group, const QString &text, const Place &place)
{
    auto *item = new QTreeWidgetItem(group, {text});
    item->setToolTip(0, text);
    item->setData(0, PlaceRole, QVariant::fromValue(place));
}

void DependentsPanel::goTo(QTreeWidgetItem *item)
{
    const auto place = item->data(0, PlaceRole);
    if (place.isValid())
        m_context.go(place.value<Place>());
}

} // namespace licet
