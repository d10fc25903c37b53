#include "ui/widgets/record_form.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/bounded_column.h"

#include <QHBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

FormSheet::FormSheet(QWidget *parent) : QWidget(parent), m_layout(new BoundedColumn(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(lineUnit(*this) / 2);
    m_layout->setAlignment(Qt::AlignTop);
    setMaximumWidth(80 * characterWidth(*this));
}

Field *FormSheet::add(const QString &label, QWidget *editor)
{
    auto *field = new Field(label, editor, this);
    m_layout->addWidget(field);
    return field;
}

void FormSheet::addRow(const std::vector<Field *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(lineUnit(*this));
    for (auto *field : fields) {
        m_layout->removeWidget(field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_layout->addLayout(row);
}

QLabel *FormSheet::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_layout->addSpacing(lineUnit(*this) / 2);
    m_layout->addWidget(heading);
    return heading;
}

void FormSheet::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FormSheet::setReadOnly(bool readOnly)
{
    const auto stays = [readOnly](const QWidget *edit) {
        return readOnly || edit->property(staysReadOnly).toBool();
    };
    for (auto *edit : findChildren<QLineEdit *>())
        edit->setReadOnly(stays(edit));
    for (auto *edit : findChildren<QPlainTextEdit *>())
        edit->setReadOnly(stays(edit));
    for (auto *edit : findChildren<QComboBox *>())
        edit->setEnabled(!stays(edit));
    for (auto *button : findChildren<QAbstractButton *>())
        if (!button->property(onlyReads).toBool())
            button->setEnabled(!readOnly);
}

QString FormSheet::notADay(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return tr("Give a day, such as 07/12/2026.");
    return tr("“%1” is no day of the calendar; write it as 07/12/2026.").arg(typed);
}

QString FormSheet::notANumber(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return tr("Give a whole number.");
    return tr("“%1” is no whole number.").arg(typed);
}

QString FormSheet::yes()
{
    return tr("yes");
}

QString FormSheet::no()
{
    return tr("no");
}

StatusBadge wrongInputBadge()
{
    return {u"finding-error"_s, FormSheet::tr("error"), Tone::Wrong, false};
}

} // namespace licet
