#include "ui/coverage/cell_panel.h"

#include "text/coverage_text.h"
#include "text/terms.h"
#include "ui/coverage/coverage_codes.h"
#include "ui/request/prepare/preparation_place.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

std::optional<Place> authorizationOf(const CoverageCell &cell)
{
    if (!cell.authorization.isSet() || cell.state == CoverageState::Missing)
        return {};
    return Place{PageId::Authorizations, cell.authorization.row()};
}

std::optional<Place> requestOf(const CoverageCell &cell)
{
    if (!cell.request.isSet())
        return {};
    const auto page = cell.requestState == RequestState::Draft ? PageId::RequestEditor : PageId::Request;
    return Place{page, cell.request.row()};
}

} // namespace

CellPanel::CellPanel(Context &context, const CoverageModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_model(model)
    , m_service(plain(new QLabel))
    , m_group(plain(new QuietLabel))
    , m_state(new Badge)
    , m_sentence(plain(new QLabel))
    , m_authorization(new QPushButton(tr("Open the authorization")))
    , m_request(new QPushButton(tr("Open the request")))
    , m_prepare(new QPushButton(tr("Prepare a request…")))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(30 * characterWidth(*this));
    auto bold = m_service->font();
    bold.setBold(true);
    m_service->setFont(bold);
    m_sentence->setAccessibleName(tr("What the cell says"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int gap = lineUnit(*this) / 2;
    column->setContentsMargins(2 * gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_service);
    column->addWidget(m_group);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    for (auto *button : {m_authorization, m_request, m_prepare}) {
        button->setAutoDefault(false);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    setWidget(content);
    connect(m_authorization, &QPushButton::clicked, this, [this] {
        if (const auto *cell = m_model.cellAt(m_shown))
            if (const auto place = authorizationOf(*cell))
                m_context.go(*place);
    });
    connect(m_request, &QPushButton::clicked, this, [this] {
        if (const auto *cell = m_model.cellAt(m_shown))
            if (const auto place = requestOf(*cell))
                m_context.go(*place);
    });
    connect(m_prepare, &QPushButton::clicked, this, [this] {
        if (const auto place = preparation(m_shown))
            m_context.go(*place);
    });
    explain({});
}

void CellPanel::explain(const QModelIndex &index)
{
    m_shown = index;
    const auto *cell = m_model.cellAt(index);
    widget()->setVisible(cell != nullptr);
    if (!cell)
        return;
    const auto &translator = m_context.translator();
    const auto &group = m_model.groupAt(index.row());
    m_service->setText(
        u"%1 · %2"_s.arg(m_model.serviceAt(index.row()), term(translator, Environment(index.column() - 1))));
    m_group->setText(CoverageModel::nameOf(group));
    m_state->setBadge(badgeOf(translator, cell->state));
    // A cell that stands for several applications says of which it speaks.
    QString application;
    if (!group.application.isSet() && cell->application.isSet())
        if (const auto known = m_context.reg().get(cell->application))
            application = known->name;
    auto sentence = coverageSentence(translator, *cell, application);
    if (cell->authorizations > 1)
        sentence += u' ' + tr("%n authorization(s) stand here.", nullptr, cell->authorizations);
    m_sentence->setText(sentence);
    m_authorization->setVisible(authorizationOf(*cell).has_value());
    m_request->setVisible(cell->request.isSet());
    const auto why = m_context.whyReadOnly();
    m_prepare->setVisible(preparation(index).has_value());
    m_prepare->setEnabled(why.isEmpty());
    m_prepare->setToolTip(why);
}

std::optional<Place> CellPanel::target(const QModelIndex &index) const
{
    const auto *cell = m_model.cellAt(index);
    if (!cell)
        return {};
    if (const auto place = authorizationOf(*cell))
        return place;
    if (const auto place = requestOf(*cell))
        return place;
    return cell->state == CoverageState::Missing ? preparation(index) : std::nullopt;
}

std::optional<Place> CellPanel::preparation(const QModelIndex &index) const
{
    const auto *cell = m_model.cellAt(index);
    if (!cell || cell->authorizations > 0 || cell->request.isSet())
        return {};
    const auto group = m_model.groupAt(index.row()).application;
    const auto application = group.isSet() ? group : cell->application;
    if (!application.isSet())
        return {};
    return placeToPrepare({application, m_model.serviceAt(index.row()), Environment(index.column() - 1)});
}

} // namespace licet
