#include "ui/basis/basis_list.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

BasisList::BasisList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a decision or law")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(m_add->text());
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto *choice = addChoice();
        refresh();
        choice->setFocus();
        Q_EMIT edited();
    });
    setBases({});
}

void BasisList::setDecisions(const std::vector<DecisionWithSteps> &decisions)
{
    m_decisions = decisions;
    for (auto *choice : m_choices)
        choice->setDecisions(decisions);
}

void BasisList::setBases(const Bases &bases)
{
    const QSignalBlocker quiet(this);
    const size_t wanted = std::max<size_t>(1, bases.size());
    while (m_choices.size() > wanted)
        remove(m_choices.back());
    while (m_choices.size() < wanted)
        addChoice();
    for (size_t index = 0; index < wanted; ++index)
        m_choices[index]->setBasis(index < bases.size() ? bases[index] : LineBasis{});
    setFocusProxy(m_choices.front());
    refresh();
}

Bases BasisList::bases() const
{
    Bases bases;
    for (const auto *choice : m_choices)
        if (auto basis = choice->basis(); basis != LineBasis{})
            bases.push_back(std::move(basis));
    return bases;
}

QString BasisList::problem() const
{
    for (const auto *choice : m_choices)
        if (const auto problem = choice->problem(); !problem.isEmpty())
            return problem;
    return {};
}

std::vector<QWidget *> BasisList::controls() const
{
    std::vector<QWidget *> controls;
    for (const auto *choice : m_choices)
        for (auto *control : choice->controls())
            controls.push_back(control);
    controls.push_back(m_add);
    return controls;
}

BasisChoice *BasisList::addChoice()
{
    auto *choice = new BasisChoice(this);
    choice->setDecisions(m_decisions);
    choice->setBasis({});
    m_layout->insertWidget(int(m_choices.size()), choice);
    m_choices.push_back(choice);
    connect(choice, &BasisChoice::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(choice, &BasisChoice::removeWanted, this, [this, choice] {
        remove(choice);
        refresh();
        m_choices.front()->setFocus();
        Q_EMIT edited();
    });
    return choice;
}

void BasisList::remove(BasisChoice *choice)
{
    std::erase(m_choices, choice);
    m_layout->removeWidget(choice);
    choice->hide();
    choice->deleteLater();
    setFocusProxy(m_choices.empty() ? nullptr : m_choices.front());
}

void BasisList::refresh()
{
    for (auto *choice : m_choices)
        choice->setMayGo(m_choices.size() > 1);
    // Beside what is not known yet, or does not apply, nothing else stands.
    const auto last = m_choices.back()->basis();
    m_add->setVisible(last.citesDecision() || last.isLaw());
    // A choice that comes later stands at the window's end for the Tab key: only the button is in its place.
    QWidget *before = m_add;
    for (const auto *choice : m_choices)
        for (auto *control : choice->controls()) {
            setTabOrder(before, control);
            before = control;
        }
    setTabOrder(before, m_add);
    Q_EMIT rearranged();
}

} // namespace licet
