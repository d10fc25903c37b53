#include "ui/request/editor/basis_of_services.h"

#include "request/line_bases.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

BasisOfServices::BasisOfServices(QWidget *parent)
    : QWidget(parent)
    , m_mode(new Segments({tr("For all services"), tr("Per service")}))
    , m_all(new BasisList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mode);
    layout->addWidget(m_all);
    m_mode->choose(ForAll);
    connect(m_mode, &Segments::picked, this, &BasisOfServices::pick);
    connect(m_all, &BasisList::edited, this, &BasisOfServices::touch);
    connect(m_all, &BasisList::rearranged, this, &BasisOfServices::orderTabs);
    refresh();
}

void BasisOfServices::setDecisions(const std::vector<DecisionWithSteps> &decisions)
{
    m_decisions = decisions;
    m_all->setDecisions(decisions);
    for (const auto &part : m_parts)
        part.list->setDecisions(decisions);
}

void BasisOfServices::show(const Draft &draft)
{
    m_isTouched = false;
    m_lines = draft.services;
    m_forOthers = basesOf(HeldBasis{draft.committee, {}});
    const auto groups = linesByBasis(draft);
    m_mode->choose(groups.size() > 1 ? PerService : ForAll);
    m_all->setBases(groups.front().bases);
    setParts(isPerService() ? m_lines.size() : 0);
    for (size_t index = 0; index < m_parts.size(); ++index)
        m_parts[index].list->setBases(basesOf(draft, m_lines[index]));
    refresh();
}

void BasisOfServices::follow(const std::vector<ServiceLine> &lines)
{
    const bool haveMoved = lines.size() != m_lines.size();
    m_lines = lines;
    if (isPerService() && haveMoved) {
        setParts(lines.size());
        for (size_t index = 0; index < lines.size(); ++index)
            m_parts[index].list->setBases(lines[index].basis.empty() && !m_isTouched ? m_forOthers
                                                                                     : lines[index].basis);
        touch();
    }
    refresh();
}

void BasisOfServices::write(Draft &draft) const
{
    if (!m_isTouched)
        return;
    const auto lines = ofLines();
    bool haveHolder = false;
    for (size_t index = 0; index < draft.services.size(); ++index) {
        auto &line = draft.services[index];
        line.basis.clear();
        // A row in which nothing is typed is no service.
        if (index < lines.size() && line != ServiceLine{})
            line.basis = lines[index];
        haveHolder = haveHolder || !line.basis.empty();
    }
    // The request holds what stands with no service.
    draft.committee = isPerService() || haveHolder ? CommitteeBasis{} : heldBasis(m_all->bases()).committee;
}

QString BasisOfServices::problem() const
{
    if (!isPerService())
        return m_all->problem();
    for (const auto &part : m_parts)
        if (const auto problem = part.list->problem(); !problem.isEmpty())
            return problem;
    return {};
}

/// One decision for all is the request's; several things, or a law, stand with each service.
std::vector<Bases> BasisOfServices::ofLines() const
{
    std::vector<Bases> lines(m_lines.size());
    const auto all = m_all->bases();
    for (size_t index = 0; index < lines.size(); ++index) {
        if (!isPerService()) {
            if (all.size() > 1 || (all.size() == 1 && all.front().isLaw()))
                lines[index] = all;
            continue;
        }
        lines[index] = m_parts[index].list->bases();
        // Not yet known is no other service's basis either.
        if (lines[index].empty())
            lines[index] = {LineBasis{}};
    }
    return lines;
}

void BasisOfServices::setParts(size_t count)
{
    while (m_parts.size() > count) {
        for (QWidget *gone :
             {static_cast<QWidget *>(m_parts.back().name), static_cast<QWidget *>(m_parts.back().list)}) {
            layout()->removeWidget(gone);
            gone->hide();
            gone->deleteLater();
        }
        m_parts.pop_back();
    }
    while (m_parts.size() < count) {
        Part part{new QLabel, new BasisList};
        part.name->setTextFormat(Qt::PlainText);
        part.name->setWordWrap(true);
        part.list->setDecisions(m_decisions);
        layout()->addWidget(part.name);
        layout()->addWidget(part.list);
        connect(part.list, &BasisList::edited, this, &BasisOfServices::touch);
        connect(part.list, &BasisList::rearranged, this, &BasisOfServices::orderTabs);
        m_parts.push_back(part);
    }
}

void BasisOfServices::pick(int mode)
{
    if (mode == PerService) {
        setParts(m_lines.size());
        for (const auto &part : m_parts)
            part.list->setBases(m_all->bases());
    } else if (!m_parts.empty()) {
        m_all->setBases(m_parts.front().list->bases());
        setParts(0);
    }
    refresh();
    touch();
}

void BasisOfServices::touch()
{
    m_isTouched = true;
    Q_EMIT linesChanged(ofLines());
    Q_EMIT edited();
}

void BasisOfServices::refresh()
{
    m_mode->setVisible(m_lines.size() > 1 || isPerService());
    m_all->setVisible(!isPerService());
    setFocusProxy(isPerService() && !m_parts.empty() ? m_parts.front().list : m_all);
    for (size_t index = 0; index < m_parts.size(); ++index) {
        const auto &name = m_lines[index].name;
        const auto said = name.isEmpty() ? tr("Service %1").arg(index + 1) : name;
        m_parts[index].name->setText(said);
        m_parts[index].list->setAccessibleName(tr("Basis for %1").arg(said));
    }
    orderTabs();
}

/// What comes later stands at the window's end for the Tab key.
void BasisOfServices::orderTabs()
{
    auto *before = m_all->controls().back();
    for (const auto &part : m_parts)
        for (auto *control : part.list->controls()) {
            setTabOrder(before, control);
            before = control;
        }
}

} // namespace licet
