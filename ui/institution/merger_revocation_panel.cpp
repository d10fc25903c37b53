#include "ui/institution/merger_revocation_panel.h"

#include "request/merger_outcome.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

MergerRevocationPanel::MergerRevocationPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("Reason"), m_reason))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_reason->setFewestLines(2);
    auto *record = new QPushButton(tr("Record"));
    record->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addWidget(m_reasonField);
    column->addWidget(new QLabel(tr("The mandates run on as before; the history keeps both.")));
    column->addLayout(buttons);
    connect(record, &QPushButton::clicked, this, &MergerRevocationPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &MergerRevocationPanel::fold);
    hide();
}

void MergerRevocationPanel::ask(const Merger &merger, const QString &heading)
{
    m_merger = merger;
    m_heading->setText(heading);
    m_reason->clear();
    m_reasonField->setMark({});
    show();
    m_reason->setFocus();
}

void MergerRevocationPanel::confirm()
{
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setWrong(tr("Write the reason: it is kept in the history."));
        m_reason->setFocus();
        return;
    }
    const auto done = revokeMerger(m_context.reg().database(), m_merger.id, reason, m_context.stamp());
    if (!done)
        return m_context.say(done.error());
    m_context.saved();
    fold();
}

} // namespace licet
