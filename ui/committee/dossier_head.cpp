#include "ui/committee/dossier_head.h"

#include "review/late_dossier_event.h"
#include "text/dossier_text.h"
#include "text/terms.h"
#include "ui/committee/committee_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace licet {

using namespace committee;

namespace {

QLabel *plainLabel(bool wraps)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(wraps);
    return label;
}

QHBoxLayout *lineOf(int gap)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    return line;
}

} // namespace

DossierHead::DossierHead(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_name(plainLabel(true))
    , m_state(new Badge)
    , m_authority(new QuietLabel)
    , m_remarks(plainLabel(true))
    , m_inForce(plainLabel(true))
    , m_why(new QToolButton)
    , m_sum(plainLabel(true))
    , m_next(plainLabel(true))
    , m_primary(new QPushButton)
    , m_others(new QPushButton(tr("Other events")))
    , m_menu(new QMenu(this))
{
    auto bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_authority->setTextFormat(Qt::PlainText);
    m_why->setText(tr("Why this date"));
    m_why->setAccessibleName(m_why->text());
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    m_why->setFocusPolicy(Qt::StrongFocus);
    m_others->setAutoDefault(false);
    m_others->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    const int gap = lineUnit(*this) / 2;
    auto *first = lineOf(2 * gap);
    first->addWidget(m_name, 1);
    first->addWidget(m_state);
    auto *since = lineOf(gap);
    since->addWidget(m_inForce, 1);
    since->addWidget(m_why);
    auto *next = lineOf(gap);
    next->addWidget(m_next, 1);
    next->addWidget(m_primary);
    next->addWidget(m_others);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, gap);
    layout->setSpacing(gap / 2);
    layout->addLayout(first);
    layout->addWidget(m_authority);
    layout->addWidget(m_remarks);
    layout->addLayout(since);
    layout->addWidget(m_sum);
    layout->addLayout(next);
    connect(m_why, &QToolButton::toggled, m_sum, &QWidget::setVisible);
    connect(m_primary, &QPushButton::clicked, this, &DossierHead::askWhich);
    clear();
}

void DossierHead::askWhich()
{
    if (m_likely)
        Q_EMIT wanted(*m_likely);
    else if (m_others->isEnabled())
        m_others->showMenu();
}

void DossierHead::clear()
{
    m_likely.reset();
    m_whyNot = tr("No decision is chosen.");
    setVisible(false);
}

void DossierHead::show(const DecisionWithSteps &dossier, const CommitteeFacts &facts,
                       const QStringList &remarks, const QString &whyReadOnly)
{
    setVisible(true);
    const auto &decision = dossier.decision;
    m_name->setText(
        decision.subject.isEmpty() || decision.deliberation.isEmpty()
            ? nameOf(decision)
            : tr("%1: %2", "deliberation number, subject").arg(decision.deliberation, decision.subject));
    m_state->setBadge(dossierCode(m_translator, decision.state));
    m_authority->setText(term(m_translator, authorityOf(dossier, facts.day)));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    showInForce(dossier, facts);
    // What rests on it waits for verdicts, whatever the committee does.
    const bool isReviewed = facts.openReviews(decision.id) > 0;
    m_next->setText(isReviewed ? tr("Give the verdicts of the review.")
                               : nextSentence(m_translator, decision));
    showEvents(decision, whyReadOnly);
}

void DossierHead::showInForce(const DecisionWithSteps &dossier, const CommitteeFacts &facts)
{
    const bool holds = facts.inForce(dossier).has_value();
    auto sentence =
        holds ? inForceSentence(dossier.steps.front(), facts.settings, facts.calendar) : QString();
    const auto &ended = dossier.decision.withdrawnOn;
    if (holds && ended)
        sentence += QChar(u' ') + tr("No longer in force from %1.").arg(printedDate(*ended));
    const auto sum =
        holds ? countedSentence(dossier.steps.front(), facts.settings, facts.calendar) : QString();
    m_inForce->setText(sentence);
    m_inForce->setVisible(holds);
    m_sum->setText(sum);
    m_why->setVisible(!sum.isEmpty());
    m_sum->setVisible(!sum.isEmpty() && m_why->isChecked());
}

void DossierHead::showEvents(const Decision &decision, const QString &whyReadOnly)
{
    const auto state = decision.state;
    const auto possible = possibleEvents(decision);
    // What may one day end a decision is no button to press at hand.
    const bool isLikely = isPending(state) && !possible.empty();
    m_likely = isLikely ? std::optional(possible.front()) : std::nullopt;
    // What happened before may be noted when the committee has decided.
    const bool mayBeLate = mayBeNotedLate(decision, DossierEvent::Contacted);
    m_whyNot = !whyReadOnly.isEmpty() ? whyReadOnly
               : possible.empty() && !mayBeLate
                   ? tr("Nothing more happens to a dossier that is “%1”.").arg(term(m_translator, state))
                   : QString();
    m_primary->setVisible(m_likely.has_value());
    if (m_likely)
        m_primary->setText(buttonText(*m_likely));
    m_primary->setEnabled(m_whyNot.isEmpty());
    m_primary->setToolTip(m_whyNot.isEmpty() ? tr("Ctrl+R") : m_whyNot);
    m_others->setText(isLikely ? tr("Other events") : tr("Record an event"));
    m_others->setEnabled(m_whyNot.isEmpty());
    m_others->setToolTip(m_whyNot);
    m_menu->clear();
    for (const auto &one : EnumCodes<DossierEvent>::all) {
        if (m_likely == one.value)
            continue;
        auto *action = m_menu->addAction(buttonText(one.value));
        const bool isPossible = std::find(possible.begin(), possible.end(), one.value) != possible.end();
        const bool isLate = !isPossible && mayBeNotedLate(decision, one.value);
        action->setEnabled(isPossible || isLate);
        const bool isOfState = stateAfter(state, one.value).has_value();
        action->setToolTip(
            isPossible   ? QString()
            : isLate     ? tr("For an earlier day: it then stands on the day on which it happened.")
            : !isOfState ? tr("Not possible while the dossier is “%1”.").arg(term(m_translator, state))
            : one.value == DossierEvent::File ? tr("Only what was not delivered is filed again.")
                                              : tr("It was not delivered: file it again first."));
        connect(action, &QAction::triggered, this, [this, event = one.value] { Q_EMIT wanted(event); });
    }
}

} // namespace licet
