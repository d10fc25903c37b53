#include "ui/authorization/authorization_head.h"

#include "text/authorization_text.h"
#include "text/terms.h"
#include "ui/authorization/authorization_columns.h"
#include "ui/authorization/life_panel.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/status_badges.h"

#include <QHBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// The institution that merged; empty where that cannot be read.
QString predecessorOf(const Context &context, const Transfer &transfer)
{
    const auto merger = context.reg().get(transfer.merger);
    if (!merger)
        return {};
    const auto predecessor = context.reg().get(merger->predecessor);
    return predecessor ? predecessor->name : QString();
}

QString transferSentence(const Context &context, const Transfer &transfer, QDate day)
{
    switch (stateOf(transfer, day)) {
    case TransferState::ToTransfer:
        return AuthorizationHead::tr("To be transferred after a merger: nothing was asked of KSZ yet.");
    case TransferState::Asked:
        return AuthorizationHead::tr("Its transfer was asked on %1; KSZ has to confirm it.")
            .arg(printedDate(*transfer.askedOn));
    case TransferState::Confirmed:
        if (transfer.askedOn)
            return AuthorizationHead::tr(
                       "Transferred on %1 from %2, which merged; the transfer was asked on %3.",
                       "day, institution, day")
                .arg(printedDate(*transfer.confirmedOn), predecessorOf(context, transfer),
                     printedDate(*transfer.askedOn));
        return AuthorizationHead::tr("Transferred on %1 from %2, which merged.")
            .arg(printedDate(*transfer.confirmedOn), predecessorOf(context, transfer));
    }
    Q_UNREACHABLE();
}

} // namespace

AuthorizationHead::AuthorizationHead(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLabel)
    , m_application(new QLabel)
    , m_environment(new Badge)
    , m_badges(new QHBoxLayout)
    , m_sentence(new QLabel)
    , m_line(new QHBoxLayout)
{
    auto bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (auto *label : {m_name, m_application, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    const int gap = lineUnit(*this) / 2;
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * gap);
    first->addWidget(m_name, 1);
    first->addWidget(m_application, 1);
    first->addWidget(m_environment);
    first->addLayout(m_badges);
    for (const auto event : recordedAuthorizationEvents) {
        auto *button = new QPushButton(LifePanel::buttonText(event));
        button->setAutoDefault(false);
        m_buttons.emplace_back(event, button);
        m_line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, event] { Q_EMIT wanted(event); });
    }
    m_line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, gap, 0);
    layout->setSpacing(gap);
    layout->addLayout(first);
    layout->addWidget(m_sentence);
    layout->addLayout(m_line);
    showNothing();
}

void AuthorizationHead::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_others.push_back(button);
    m_line->insertWidget(m_line->count() - 1, button);
}

void AuthorizationHead::setBadges(const std::vector<StatusBadge> &codes)
{
    while (auto *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &code : codes) {
        auto *badge = new Badge;
        badge->setBadge(code);
        m_badges->addWidget(badge);
    }
}

void AuthorizationHead::showButtons(std::optional<AuthorizationState> state)
{
    const auto why = m_context.whyReadOnly();
    for (const auto &[event, button] : m_buttons) {
        button->setVisible(state && stateAfter(*state, event));
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    const auto ended = tr("It has ended.");
    for (auto *button : m_others) {
        button->setVisible(state.has_value());
        button->setEnabled(why.isEmpty() && state != AuthorizationState::Ended);
        button->setToolTip(!why.isEmpty() ? why : state == AuthorizationState::Ended ? ended : QString());
    }
}

void AuthorizationHead::show(const AuthorizationRow &row)
{
    const auto &authorization = row.authorization;
    const auto &translator = m_context.translator();
    m_name->setText(QStringList{authorization.service, authorization.version}.join(u' ').trimmed());
    m_application->setText(row.application);
    m_environment->setVisible(true);
    m_environment->setBadge(badgeOf(translator, authorization.environment));
    setBadges(badgesOf(translator, row));
    QStringList sentences;
    if (const auto end = endOf(authorization); end && row.state == AuthorizationState::Ended)
        sentences << (authorization.endedBecause.isEmpty()
                          ? tr("Ended since %1.").arg(printedDate(*end))
                          : tr("Ended since %1: %2", "day, why")
                                .arg(printedDate(*end), authorization.endedBecause.simplified()));
    if (row.state == AuthorizationState::Suspended && authorization.suspendedOn)
        sentences << tr("Suspended since %1.").arg(printedDate(*authorization.suspendedOn));
    if (row.transfer)
        sentences << transferSentence(m_context, *row.transfer, m_context.day());
    sentences << missingSentence(translator, row.missing);
    sentences.removeAll(QString());
    m_sentence->setText(sentences.join(u' '));
    m_sentence->setVisible(!sentences.isEmpty());
    // What can be recorded follows from what is so now, whatever day is shown.
    showButtons(authorization.state);
}

void AuthorizationHead::showNew()
{
    m_name->setText(tr("An older authorization"));
    m_application->setText(tr("Entered without a request of this register."));
    m_environment->hide();
    setBadges({});
    m_sentence->hide();
    showButtons({});
}

void AuthorizationHead::showNothing()
{
    m_name->clear();
    m_application->clear();
    m_environment->hide();
    setBadges({});
    m_sentence->hide();
    showButtons({});
}

std::optional<AuthorizationEvent> AuthorizationHead::likelyEvent() const
{
    // An end is likelier than a suspension; what is suspended is likelier resumed.
    for (const auto wanted :
         {AuthorizationEvent::Resume, AuthorizationEvent::End, AuthorizationEvent::Reinstate})
        for (const auto &[event, button] : m_buttons)
            if (event == wanted && !button->isHidden() && button->isEnabled())
                return event;
    return {};
}

} // namespace licet
