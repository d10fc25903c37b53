#include "ui/leaving_bar.h"

#include "followup/dispatching.h"
#include "followup/due_news.h"
#include "followup/following_up.h"
#include "followup/signed_original.h"
#include "text/enumeration.h"
#include "text/request_text.h"
#include "text/signing_text.h"
#include "text/terms.h"
#include "ui/request/record/chase_leaving.h"
#include "ui/request/record/event_recorder.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/steady_clicks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

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
    , m_day(new DateEdit)
    , m_way(new Choice)
    , m_original(new Choice)
    , m_yes(new QPushButton)
    , m_notYetButton(new QPushButton(tr("Not yet")))
    , m_never(new QPushButton(tr("It will not leave")))
    , m_doubt(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    // Each answer brings the next envelope.
    setProperty(SteadyClicks::oncePerClick, true);
    auto bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_day->setAccessibleName(tr("Left on"));
    m_day->setToolTip(m_day->accessibleName());
    m_day->setFixedWidth(m_day->fontMetrics().horizontalAdvance(u"00/00/0000  "_s) + lineUnit(*this));
    m_way->setAccessibleName(tr("By which way"));
    m_way->setToolTip(m_way->accessibleName());
    m_way->addItem(tr("way not said"), -1);
    for (const auto &one : EnumCodes<LeavingWay>::all)
        m_way->addItem(term(context.translator(), one.value), int(one.value));
    m_original->setAccessibleName(tr("Signed original"));
    m_original->setToolTip(m_original->accessibleName());
    m_original->addItem(tr("original not said"), -1);
    for (const auto &one : EnumCodes<OriginalPlace>::all)
        m_original->addItem(term(context.translator(), one.value), int(one.value));
    m_doubt->setTextFormat(Qt::PlainText);
    m_doubt->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(lineUnit(*this) / 4);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(lineUnit(*this) / 2);
    asked->addWidget(m_question);
    asked->addWidget(m_what, 1);
    column->addLayout(asked);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(lineUnit(*this) / 2);
    answers->addWidget(m_day);
    answers->addWidget(m_way);
    answers->addWidget(m_original);
    for (auto *button : {m_yes, m_notYetButton, m_never}) {
        button->setAutoDefault(false);
        answers->addWidget(button);
    }
    // What stands beside it stays where it is.
    auto room = m_notYetButton->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_notYetButton->setSizePolicy(room);
    answers->addStretch(1);
    column->addLayout(answers);
    column->addWidget(m_doubt);
    connect(m_day, &QLineEdit::textChanged, this, &LeavingBar::nameYes);
    for (auto *choice : {m_way, m_original})
        connect(choice, &QComboBox::currentIndexChanged, this, &LeavingBar::showDoubt);
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
    m_notYetButton->setVisible(asks);
    // What was typed of one envelope is not another one's.
    if (const auto id = m_waiting[m_shown].first.id; id != m_asked) {
        m_asked = id;
        m_day->setDate(m_waiting[m_shown].isAnswered ? m_waiting[m_shown].first.writtenOn
                                                     : m_context.today());
        m_way->setCurrentIndex(0);
        m_original->setCurrentIndex(0);
    }
    for (auto *choice : {m_way, m_original})
        choice->setVisible(m_waiting[m_shown].first.kind == DispatchKind::Send);
    showDoubt();
    nameYes();
}

bool LeavingBar::isAsking() const
{
    return !m_notYetButton->isHidden();
}

template <class Term>
std::optional<Term> LeavingBar::said(const Choice &choice)
{
    const int value = choice.currentData().toInt();
    return choice.isHidden() || value < 0 ? std::nullopt : std::optional(Term(value));
}

void LeavingBar::showDoubt()
{
    QStringList lines;
    if (!m_waiting.empty())
        for (const auto id : requestsIn(m_waiting[m_shown]))
            if (const auto request = m_context.reg().requests().get(id))
                if (const auto doubts = doubtsOf(m_context.reg().database(), *request,
                                                 said<LeavingWay>(*m_way), said<OriginalPlace>(*m_original)))
                    lines << doubtsSaid(m_context.translator(), *doubts);
    lines.removeDuplicates();
    m_doubt->setText(lines.join(u'\n'));
    m_doubt->setVisible(!lines.isEmpty());
}

void LeavingBar::nameYes()
{
    const bool isToday = m_day->date() == m_context.today();
    m_yes->setText(isAsking() ? (isToday ? tr("&Yes, today") : tr("&Yes, on this day"))
                              : (isToday ? tr("It left today") : tr("It left on this day")));
}

std::optional<QDate> LeavingBar::dayLeft()
{
    const auto day = m_day->date();
    const auto written = m_waiting[m_shown].first.writtenOn;
    QString wrong;
    if (!day)
        wrong = FormSheet::notADay(m_day->text());
    else if (*day > m_context.today())
        wrong = tr("This day lies in the future.");
    else if (*day < written)
        wrong = tr("It was written on %1: it cannot have left before.").arg(printedDate(written));
    if (wrong.isEmpty())
        return day;
    m_context.say(Message{Message::Kind::Problem, wrong});
    m_day->setFocus();
    return {};
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
    if (waiting.isAnswered)
        text += tr("; an answer came since", "after a reminder that was written");
    if (m_waiting.size() > 1)
        text += u' ' + tr("(%n more)", "letters that wait", int(m_waiting.size()) - 1);
    return text;
}

void LeavingBar::recordLeft(Again again)
{
    if (m_waiting.empty())
        return;
    const auto day = dayLeft();
    if (!day)
        return;
    const auto waiting = m_waiting[m_shown];
    auto stamp = m_context.stamp();
    stamp.happenedOn = *day;
    const auto done = licet::recordLeft(m_context.reg().database(), waiting, m_context.today(), stamp, again,
                                        said<LeavingWay>(*m_way), said<OriginalPlace>(*m_original));
    if (!done && done.error().kind == ErrorKind::AlreadyChased)
        return ChaseLeaving::askAgain(m_context, done.error(), [bar = QPointer<LeavingBar>(this)] {
            if (bar)
                bar->recordLeft(Again::Yes);
        });
    if (!done)
        return m_context.say(done.error());
    if (waiting.first.kind == DispatchKind::Send)
        EventRecorder::sayRecorded(m_context, requestsIn(waiting), *done, *day);
    else
        ChaseLeaving::sayRecorded(m_context, requestsIn(waiting));
}

void LeavingBar::putOff()
{
    if (m_waiting.empty())
        return;
    const auto waiting = m_waiting[m_shown];
    m_notYet.push_back(waiting.first.id);
    for (const auto id : requestsIn(waiting))
        if (const auto snoozed =
                snoozeForADay(m_context.reg().database(), keyOf(DueKind::Leaving, RecordRef::of(id)),
                              tr("it had not left yet"), m_context.stamp());
            !snoozed)
            return m_context.say(snoozed.error());
    fill();
    m_context.saved();
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
