#include "ui/request/record/turn_back_panel.h"

#include "text/request_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/bounded_column.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

TurnBackPanel::TurnBackPanel(const Translator &translator, QWidget *parent)
    : InlinePanel(parent)
    , m_translator(translator)
    , m_heading(new QLabel)
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("Reason"), m_reason))
    , m_member(new Choice)
    , m_memberField(new Field(tr("It is about"), m_member))
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton)
{
    m_member->addItem(tr("the whole request"), QString());
    for (const auto &member : reopenableMembers())
        m_member->addItem(memberWord(translator, member), member);
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_consequence->setWordWrap(true);
    m_confirm->setDefault(true);
    auto *notNow = new QPushButton(tr("Cancel"));
    notNow->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(notNow);
    buttons->addStretch(1);
    auto *fields = new QWidget;
    fields->setMaximumWidth(75 * characterWidth(*this));
    const int gap = lineUnit(*this) / 2;
    auto *column = new BoundedColumn(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_reasonField);
    column->addWidget(m_memberField);
    column->addWidget(m_consequence);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->addWidget(fields);
    connect(m_confirm, &QPushButton::clicked, this, &TurnBackPanel::confirm);
    connect(notNow, &QPushButton::clicked, this, &TurnBackPanel::fold);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setMark({}); });
    hide();
}

void TurnBackPanel::ask(const Request &request, RequestEvent event)
{
    m_request = request;
    m_event = event;
    m_heading->setText(headingText());
    m_reason->clear();
    m_reasonField->setMark({});
    m_member->setCurrentIndex(0);
    m_memberField->setVisible(event != RequestEvent::Withdraw);
    m_confirm->setText(buttonText());
    showConsequence();
    show();
    m_reason->setFocus();
}

QString TurnBackPanel::buttonText() const
{
    switch (m_event) {
    case RequestEvent::Decline:
        return tr("The official declines");
    case RequestEvent::Withdraw:
        return tr("Withdraw");
    default:
        return tr("Reopen");
    }
}

QString TurnBackPanel::headingText() const
{
    const auto name = numberAndVersion(m_translator, m_request.number, m_request.version, m_request.state);
    switch (m_event) {
    case RequestEvent::Decline:
        return tr("%1: the official will not sign", "number of a request").arg(name);
    case RequestEvent::Withdraw:
        return tr("%1: withdraw", "number of a request").arg(name);
    default:
        return tr("%1: reopen", "number of a request").arg(name);
    }
}

void TurnBackPanel::showConsequence()
{
    if (m_event == RequestEvent::Withdraw)
        m_consequence->setText(
            m_request.version == 0
                ? tr("The draft is withdrawn for good; it can be copied as a new one.")
                : tr("The request is withdrawn for good and version %1 becomes void. It can "
                     "be copied as a new one.")
                      .arg(m_request.version));
    else
        m_consequence->setText(
            tr("Version %1 is kept, and becomes void. The request is a draft again; the next "
               "finalisation makes version %2 of the same number.")
                .arg(m_request.version)
                .arg(m_request.version + 1));
}

void TurnBackPanel::confirm()
{
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setWrong(tr("Write the reason: it is kept in the history."));
        m_reason->setFocus();
        return;
    }
    const auto member = m_event == RequestEvent::Withdraw ? QString() : m_member->currentData().toString();
    Q_EMIT confirmed(m_event, reason, member);
}

} // namespace licet
