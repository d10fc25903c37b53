#include "ui/authorization/life_panel.h"

#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

LifePanel::LifePanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("On"), m_day))
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("Reason"), m_reason))
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton(tr("Record")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_reason->setFewestLines(2);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_confirm->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * gap);
    fields->addWidget(m_dayField, 1, Qt::AlignTop);
    fields->addWidget(m_reasonField, 3, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addLayout(fields);
    column->addWidget(m_consequence);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &LifePanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &LifePanel::fold);
    connect(m_day, &QLineEdit::textChanged, this, &LifePanel::showConsequence);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setMark({}); });
    hide();
}

QString LifePanel::buttonText(AuthorizationEvent event)
{
    switch (event) {
    case AuthorizationEvent::Suspend:
        return tr("Suspend…");
    case AuthorizationEvent::Resume:
        return tr("Resume…");
    case AuthorizationEvent::End:
        return tr("End…");
    case AuthorizationEvent::Reinstate:
        return tr("It has not ended…");
    case AuthorizationEvent::Change:
    case AuthorizationEvent::Transfer:
    case AuthorizationEvent::Complete:
    case AuthorizationEvent::Correct:
        break;
    }
    Q_UNREACHABLE();
}

void LifePanel::ask(const Authorization &authorization, AuthorizationEvent event)
{
    m_authorization = authorization;
    m_event = event;
    const auto name = QStringList{authorization.service, authorization.version}.join(u' ').trimmed();
    const auto heading = [&] {
        switch (event) {
        case AuthorizationEvent::Suspend:
            return tr("%1: it was suspended", "service of an authorization");
        case AuthorizationEvent::Resume:
            return tr("%1: it was resumed", "service of an authorization");
        case AuthorizationEvent::End:
            return tr("%1: it has ended", "service of an authorization");
        case AuthorizationEvent::Reinstate:
            return tr("%1: its end was recorded by mistake", "service of an authorization");
        case AuthorizationEvent::Change:
        case AuthorizationEvent::Transfer:
        case AuthorizationEvent::Complete:
        case AuthorizationEvent::Correct:
            break;
        }
        Q_UNREACHABLE();
    };
    m_heading->setText(heading().arg(name));
    m_day->setDate(m_context.today());
    m_reason->clear();
    for (auto *field : {m_dayField, m_reasonField})
        field->setMark({});
    showConsequence();
    show();
    m_day->setFocus();
    m_day->selectAll();
}

QString LifePanel::consequence(QDate day) const
{
    const auto from = printedDate(day);
    switch (m_event) {
    case AuthorizationEvent::Suspend:
        return tr("From %1 on it is suspended, until it is resumed.").arg(from);
    case AuthorizationEvent::Resume:
        return tr("From %1 on it is active again.").arg(from);
    case AuthorizationEvent::End:
        return tr("From %1 on it is no longer in force. Its logging card stays, and its log is kept for ten "
                  "years after the last use.")
            .arg(from);
    case AuthorizationEvent::Reinstate:
        return tr("It is active again, as if it had not ended; the history keeps both.");
    case AuthorizationEvent::Change:
    case AuthorizationEvent::Transfer:
    case AuthorizationEvent::Complete:
    case AuthorizationEvent::Correct:
        break;
    }
    Q_UNREACHABLE();
}

void LifePanel::showConsequence()
{
    const auto day = m_day->date();
    m_dayField->setMark({});
    m_consequence->setText(day ? consequence(*day) : QString());
}

void LifePanel::confirm()
{
    const auto day = m_day->date();
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setWrong(tr("Write the reason: it is kept in the history."));
        m_reason->setFocus();
    }
    if (!day) {
        m_dayField->setWrong(FormSheet::notADay(m_day->text()));
        m_day->setFocus();
    }
    if (!day || reason.isEmpty())
        return;
    auto stamp = m_context.stamp();
    stamp.happenedOn = *day;
    const auto earlierThan = m_context.reg().authorizations().record(m_authorization.id, m_event, reason,
                                                                     m_context.today(), stamp);
    if (!earlierThan)
        return m_context.say(earlierThan.error());
    m_context.saved();
    fold();
    if (*earlierThan)
        m_context.say(Message{Message::Kind::Question,
                              tr("Recorded. The day %1 lies before %2, on which it began: check it.")
                                  .arg(printedDate(*day), printedDate(**earlierThan))});
    Q_EMIT recorded();
}

} // namespace licet
