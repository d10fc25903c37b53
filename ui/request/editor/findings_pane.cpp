#include "ui/request/editor/findings_pane.h"

#include "text/finding_text.h"
#include "ui/request/editor/finding_card.h"
#include "ui/request/editor/section_list.h"
#include "ui/widgets/field.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(const Translator &translator, QWidget *parent)
    : QScrollArea(parent)
    , m_translator(translator)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Findings"));
    setFocusPolicy(Qt::NoFocus);
}

void FindingsPane::setOutcome(const CheckOutcome &outcome, const std::vector<SetbackNote> &setbacks,
                              bool isBegun)
{
    if (m_outcome && m_outcome->findings == outcome.findings && m_outcome->passed == outcome.passed &&
        m_setbacks == setbacks && m_isBegun == isBegun)
        return;
    m_isBegun = isBegun;
    m_outcome = outcome;
    m_setbacks = setbacks;
    m_cards.clear();
    m_current = -1;
    auto *page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(0);
    auto *count = new QLabel(countText(outcome.findings));
    auto bold = count->font();
    bold.setBold(true);
    count->setFont(bold);
    count->setWordWrap(true);
    count->setContentsMargins(8, 4, 8, 4);
    m_layout->addWidget(count);
    addCards();
    addSetbacks();
    if (isBegun)
        addPassed();
    m_layout->addStretch(1);
    setWidget(page);
}

void FindingsPane::addCards()
{
    for (const auto &finding : m_outcome->findings) {
        auto *card = new FindingCard(m_translator, finding);
        connect(card, &FindingCard::wanted, this, [this, card] { Q_EMIT wanted(card->finding()); });
        m_layout->addWidget(card);
        m_cards.push_back(card);
    }
}

void FindingsPane::addSetbacks()
{
    if (m_setbacks.empty())
        return;
    auto *title = new QLabel(tr("What came back before"));
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    title->setContentsMargins(8, 10, 8, 4);
    m_layout->addWidget(title);
    for (const auto &note : m_setbacks) {
        auto *card = new FindingCard(badgeOf(m_translator, Severity::Remark), note.sentence, note.field);
        connect(card, &FindingCard::wanted, this, [this, card] { Q_EMIT wanted(card->finding()); });
        m_layout->addWidget(card);
    }
}

void FindingsPane::addPassed()
{
    const int passed = int(m_outcome->passed.size());
    auto *fold = new QToolButton;
    fold->setText(tr("%n rule(s) without a finding", nullptr, passed));
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    fold->setArrowType(Qt::RightArrow);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setFocusPolicy(Qt::StrongFocus);
    QStringList titles;
    for (const auto &rule : m_outcome->passed)
        titles << u"✓ "_s + ruleTitle(m_translator, rule);
    auto *list = new QuietLabel(titles.join(u'\n'));
    list->setContentsMargins(12, 0, 8, 8);
    list->hide();
    connect(fold, &QToolButton::toggled, this, [fold, list](bool shown) {
        fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        list->setVisible(shown);
    });
    m_layout->addSpacing(6);
    m_layout->addWidget(fold, 0, Qt::AlignLeft);
    m_layout->addWidget(list);
}

void FindingsPane::step(int by)
{
    if (m_cards.empty())
        return;
    const int count = int(m_cards.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    auto *card = m_cards[size_t(m_current)];
    ensureWidgetVisible(card);
    Q_EMIT wanted(card->finding());
}

bool FindingsPane::showSource(const QString &member)
{
    FindingCard *found = nullptr;
    for (auto *card : m_cards)
        if (card->hasFocus() || (!found && card->finding().field == member))
            found = card;
    if (!found)
        return false;
    found->showSource(true);
    ensureWidgetVisible(found);
    return true;
}

} // namespace licet
