#include "ui/list_import/row_reason.h"

#include "text/list_import_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace licet {

RowReason::RowReason(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_reason(new QLabel)
    , m_leave(new QPushButton)
{
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_leave->setAutoDefault(false);
    connect(m_leave, &QPushButton::clicked, this, &RowReason::leaveOutWanted);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_reason, 1);
    line->addWidget(m_leave, 0, Qt::AlignTop);
}

void RowReason::setRow(const PreviewedRow *row)
{
    m_leave->setVisible(row != nullptr);
    if (!row)
        return m_reason->clear();
    const bool isLeftOut = row->status == RowStatus::LeftOut;
    m_leave->setText(isLeftOut ? tr("Import it after all") : tr("Leave out"));
    if (isLeftOut)
        return m_reason->setText(tr("Line %1: it is left out.").arg(row->line));
    const auto why = describe(m_translator, *row);
    m_reason->setText(why.isEmpty() ? tr("Line %1: nothing is wrong or missing.").arg(row->line)
                                    : tr("Line %1: %2").arg(QString::number(row->line), why));
}

} // namespace licet
