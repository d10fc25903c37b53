#include "ui/transfer/transfer_panel.h"

#include "request/corrections/transfer_correcting.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/tick_list.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

TransferPanel::TransferPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_notAsked(new QCheckBox(tr("Nothing was asked of KSZ: it was noted wrongly")))
    , m_days(new QWidget)
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("How it came to be noted"), m_reason))
    , m_choice(new TickList(tr("Rights to transfer")))
    , m_asked(new DateEdit)
    , m_askedField(new Field(tr("Transfer asked on"), m_asked))
    , m_confirmed(new DateEdit)
    , m_confirmedField(new Field(tr("Confirmed by KSZ on"), m_confirmed))
    , m_reference(new QLineEdit)
    , m_cards(new QCheckBox(tr("The successor gets the same connection and logging card")))
    , m_consequence(new QLabel)
    , m_record(new QPushButton(tr("Record")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (auto *label : {m_heading, m_consequence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (auto *tick : {m_cards, m_notAsked})
        tick->setAccessibleName(tick->text());
    m_reason->setFewestLines(2);
    m_record->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *fields = new QHBoxLayout(m_days);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(lineUnit(*this));
    fields->addWidget(m_askedField, 1, Qt::AlignTop);
    fields->addWidget(m_confirmedField, 1, Qt::AlignTop);
    fields->addWidget(new Field(tr("Their reference"), m_reference), 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addWidget(m_choice);
    column->addWidget(m_notAsked);
    column->addWidget(m_days);
    column->addWidget(m_reasonField);
    column->addWidget(m_cards);
    column->addWidget(m_consequence);
    column->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &TransferPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &TransferPanel::fold);
    for (auto *day : {m_asked, m_confirmed})
        connect(day, &QLineEdit::textChanged, this, &TransferPanel::showConsequence);
    connect(m_choice, &TickList::ticksChanged, this, &TransferPanel::showConsequence);
    connect(m_notAsked, &QCheckBox::toggled, this, &TransferPanel::showConsequence);
    hide();
}

QString TransferPanel::nameOf(const Context &context, const Authorization &right)
{
    const auto application = context.reg().get(right.application);
    QStringList parts{QStringList{right.service, right.version}.join(u' ').trimmed(),
                      application ? application->name : QString(),
                      term(context.translator(), right.environment)};
    if (right.programNumber)
        parts << right.programNumber->digits();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void TransferPanel::ask(const std::vector<Right> &rights)
{
    m_rights.clear();
    std::vector<TickList::Line> lines;
    for (const auto &one : rights) {
        if (one.inTransfer.state == TransferState::Confirmed)
            continue;
        m_rights.push_back(one);
        lines.push_back({tr("%1: %2", "a right, how far its transfer is")
                             .arg(one.name, term(m_context.translator(), one.inTransfer.state)),
                         one.inTransfer.right.id.row()});
    }
    m_choice->forget();
    m_choice->setLines(lines, true);
    m_choice->setVisible(lines.size() > 1);
    const bool isOne = m_rights.size() == 1;
    m_heading->setText(isOne ? tr("%1: its transfer after the merger", "service of an authorization")
                                   .arg(m_rights.front().name)
                             : tr("Transfer of rights"));
    m_notAsked->setChecked(false);
    m_notAsked->setVisible(isOne && m_rights.front().inTransfer.state == TransferState::Asked);
    m_reason->clear();
    m_asked->setDate(isOne ? m_rights.front().inTransfer.transfer.askedOn : std::nullopt);
    m_confirmed->setDate({});
    m_reference->setText(isOne ? m_rights.front().inTransfer.transfer.reference : QString());
    m_cards->setChecked(true);
    showConsequence();
    show();
    auto *first = m_asked->date() ? m_confirmed : m_asked;
    first->setFocus();
}

bool TransferPanel::isTakenBack() const
{
    return !m_notAsked->isHidden() && m_notAsked->isChecked();
}

void TransferPanel::showConsequence()
{
    for (auto *field : {m_askedField, m_confirmedField, m_reasonField})
        field->setMark({});
    const auto day = isTakenBack() ? std::nullopt : m_confirmed->date();
    m_days->setVisible(!isTakenBack());
    m_reasonField->setVisible(isTakenBack());
    m_cards->setVisible(day.has_value());
    m_consequence->setText(
        isTakenBack()
            ? tr("The right stays to be transferred, as if nothing had been asked; the history keeps both.")
        : day ? tr("From %1 on %n right(s) belong(s) to the successor; lists of a day before show the "
                   "predecessor.",
                   nullptr, int(chosen().size()))
                    .arg(printedDate(*day))
              : tr("What KSZ has not confirmed yet stays with the predecessor."));
}

/// What was noted of each stays, where nothing else is typed.
std::vector<Transfer> TransferPanel::chosen() const
{
    const auto ticked = m_choice->ticked();
    std::vector<Transfer> transfers;
    for (const auto &one : m_rights) {
        if (m_rights.size() > 1 && !ticked.contains(QVariant(one.inTransfer.right.id.row())))
            continue;
        auto transfer = one.inTransfer.transfer;
        if (m_asked->date())
            transfer.askedOn = m_asked->date();
        if (m_confirmed->date())
            transfer.confirmedOn = m_confirmed->date();
        if (const auto reference = m_reference->text().trimmed(); !reference.isEmpty())
            transfer.reference = reference;
        transfers.push_back(std::move(transfer));
    }
    return transfers;
}

/// A day that cannot be is said at its field, by no other name than that one.
void TransferPanel::sayWhyNot(Error error)
{
    auto *field = error.subject == u"askedOn"       ? m_askedField
                  : error.subject == u"confirmedOn" ? m_confirmedField
                                                    : nullptr;
    if (!field || error.kind != ErrorKind::DayInFuture)
        return m_context.say(error);
    error.subject.clear();
    field->setWrong(describe(m_context.translator(), error));
    field->editor()->setFocus();
}

void TransferPanel::takeBack()
{
    const auto reason = m_reason->toPlainText().trimmed();
    m_reasonField->setWrong(reason.isEmpty() ? tr("Write how it came to be noted: the history keeps it.")
                                             : QString());
    if (reason.isEmpty())
        return m_reason->setFocus();
    auto nothing = m_rights.front().inTransfer.transfer;
    nothing.askedOn.reset();
    nothing.reference.clear();
    if (const auto taken = correctTransfer(m_context.reg().database(), nothing, reason, m_context.stamp());
        !taken)
        return m_context.say(taken.error());
    m_context.saved();
    fold();
}

void TransferPanel::confirm()
{
    if (isTakenBack())
        return takeBack();
    bool isWrong = false;
    for (auto *field : {m_askedField, m_confirmedField}) {
        auto *day = static_cast<DateEdit *>(field->editor());
        if (day->text().trimmed().isEmpty() || day->date())
            continue;
        field->setWrong(FormSheet::notADay(day->text()));
        day->setFocus();
        isWrong = true;
    }
    if (isWrong)
        return;
    const auto transfers = chosen();
    if (transfers.empty())
        return m_context.say(Message{Message::Kind::Problem, tr("Tick the rights that this is about.")});
    if (!m_asked->date() && !m_confirmed->date()) {
        m_askedField->setWrong(tr("Give the day on which it was asked, or confirmed."));
        m_asked->setFocus();
        return;
    }
    const auto kept =
        keepTransfers(m_context.reg().database(), transfers, m_cards->isChecked(), m_context.stamp());
    if (!kept)
        return sayWhyNot(kept.error());
    m_context.saved();
    fold();
}

} // namespace licet
