#include "ui/leaving_bar.h"

#include "followup/dispatching.h"
#include "text/enumeration.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/request/record/chase_leaving.h"
#include "ui/request/record/event_recorder.h"
#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// More requests of one envelope are counted.
constexpr qsizetype requestsNamedAtMost = 3;

std::vector<Id<Request>> requestsIn(const WaitingDispatch &waiting)
{
    std::vector<Id<Request>> ids;
    for (const auto &one : waiting.all)
        ids.push_back(one.request);
    return ids;
}

} // namespace

LeavingBar::LeavingBar(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_question(new QLabel)
    , m_what(new QLabel)
    , m_yes(new QPushButton)
    , m_notYetButton(new QPushButton(tr("Not yet")))
    , m_never(new QPushButton(tr("It will not leave")))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(lineUnit(*this) / 2);
    line->addWidget(m_question);
    line->addWidget(m_what, 1);
    for (auto *button : {m_yes, m_notYetButton, m_never}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_yes, &QPushButton::clicked, this, [this] { recordLeft(Again::No); });
    connect(m_notYetButton, &QPushButton::clicked, this, &LeavingBar::putOff);
    connect(m_never, &QPushButton::clicked, this, &LeavingBar::drop);
    connect(&context.reg(), &Register::changed, this, &LeavingBar::refresh);
    connect(&context, &Context::scopeChanged, this, &LeavingBar::refresh);
    connect(&context, &Context::wentTo, this, &LeavingBar::askOf);
    refresh();
}

void LeavingBar::refresh()
{
    m_waiting.clear();
    if (m_context.whyReadOnly().isEmpty()) {
        auto waiting = waitingDispatches(m_context.reg().database());
        if (waiting)
            m_waiting = *std::move(waiting);
    }
    fill();
}

void LeavingBar::fill()
{
    const auto isPutOff = [this](const WaitingDispatch &one) {
        return std::find(m_notYet.begin(), m_notYet.end(), one.first.id) != m_notYet.end();
    };
    const auto asked = std::find_if_not(m_waiting.begin(), m_waiting.end(), isPutOff);
    const bool asks = asked != m_waiting.end();
    m_shown = asks ? size_t(asked - m_waiting.begin()) : 0;
    setVisible(!m_waiting.empty());
    if (m_waiting.empty())
        return;
    m_question->setText(asks ? tr("Has it left?") : tr("Not left yet:"));
    m_what->setText(what());
    m_what->setAccessibleName(m_question->text() + u' ' + m_what->text());
    m_yes->setText(asks ? tr("&Yes, today") : tr("It left today"));
    m_notYetButton->setVisible(asks);
}

QString LeavingBar::what() const
{
    const auto &waiting = m_waiting[m_shown];
    QStringList names;
    for (const auto &one : waiting.names.first(qMin(requestsNamedAtMost, waiting.names.size())))
        names << requestName(m_context.translator(), one);
    const auto requests =
        waiting.names.size() > requestsNamedAtMost
            ? tr("%1 and %n other(s)", "requests", int(waiting.names.size() - requestsNamedAtMost))
                  .arg(names.join(u", "_s))
            : enumerated(names, m_context.translator());
    const auto &one = waiting.first;
    const bool isMail = one.way == ChaseWay::Mail;
    const auto sentence =
        one.kind == DispatchKind::Send
            ? (isMail ? tr("Mail draft with %1 to %2, written on %3", "requests, recipient, day")
                      : tr("Covering letter with %1 to %2, written on %3", "requests, recipient, day"))
            : (isMail ? tr("Mail draft of a reminder of %1 to %2, written on %3", "requests, recipient, day")
                      : tr("Letter of a reminder of %1 to %2, written on %3", "requests, recipient, day"));
    auto text = sentence.arg(requests, one.recipientName, printedDate(one.writtenOn));
    if (m_waiting.size() > 1)
        text += u' ' + tr("(%n more)", "letters that wait", int(m_waiting.size()) - 1);
    return text;
}

void LeavingBar::recordLeft(Again again)
{
    if (m_waiting.empty())
        return;
    const auto waiting = m_waiting[m_shown];
    const auto done =
        licet::recordLeft(m_context.reg().database(), waiting, m_context.today(), m_context.stamp(), again);
    if (!done && done.error().kind == ErrorKind::AlreadyChased)
        return ChaseLeaving::askAgain(m_context, done.error(), [bar = QPointer<LeavingBar>(this)] {
            if (bar)
                bar->recordLeft(Again::Yes);
        });
    if (!done)
        return m_context.say(done.error());
    if (waiting.first.kind == DispatchKind::Send)
        EventRecorder::sayRecorded(m_context, requestsIn(waiting), *done, m_context.today());
    else
        ChaseLeaving::sayRecorded(m_context, requestsIn(waiting));
}

void LeavingBar::putOff()
{
    if (m_waiting.empty())
        return;
    m_notYet.push_back(m_waiting[m_shown].first.id);
    fill();
}

void LeavingBar::drop()
{
    if (m_waiting.empty())
        return;
    if (const auto dropped = dropWaiting(m_context.reg().database(), m_waiting[m_shown], m_context.stamp());
        !dropped)
        return m_context.say(dropped.error());
    m_context.saved();
}

void LeavingBar::askOf(const Place &place)
{
    if (place.page != PageId::Request)
        return;
    for (const auto &one : m_waiting)
        if (std::any_of(one.all.begin(), one.all.end(),
                        [&](const Dispatch &dispatch) { return dispatch.request.row() == place.record; }))
            std::erase(m_notYet, one.first.id);
    fill();
}

} // namespace licet
