#include "ui/institution/dated_change.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace licet {

DatedChange::DatedChange(Context &context, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_from(new DateEdit)
    , m_always(new QCheckBox(tr("It was always so: it was entered wrongly")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lineUnit(*this));
    auto *field = new Field(question, m_from);
    field->setHelp(tr("It may be a day to come: until then everything stays as it is."));
    row->addWidget(field, 1, Qt::AlignTop);
    m_always->setAccessibleName(m_always->text());
    row->addWidget(m_always, 1, Qt::AlignBottom);
    hide();
    connect(m_always, &QCheckBox::toggled, m_from, &QWidget::setDisabled);
}

void DatedChange::ask(bool isDated)
{
    if (isDated && isHidden()) {
        m_from->setDate(m_context.today());
        m_always->setChecked(false);
    }
    setVisible(isDated);
}

bool DatedChange::asksDay() const
{
    return !isHidden() && !m_always->isChecked();
}

QString DatedChange::wrong() const
{
    return asksDay() && !m_from->date() ? FormSheet::notADay(m_from->text()) : QString();
}

FactChange DatedChange::change() const
{
    return !isHidden() && m_always->isChecked() ? FactChange::AlwaysSo : FactChange::FromItsDay;
}

Stamp DatedChange::stamp() const
{
    auto stamp = m_context.stamp();
    if (asksDay())
        stamp.happenedOn = m_from->date().value_or(stamp.happenedOn);
    return stamp;
}

QString DatedChange::aside()
{
    return tr("Told anew: what holds until then was changed.");
}

} // namespace licet
