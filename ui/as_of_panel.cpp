#include "ui/as_of_panel.h"

#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

AsOfPanel::AsOfPanel(const Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_on(new DateEdit)
    , m_onField(new Field(tr("Valid on"), m_on))
    , m_knownOn(new DateEdit)
    , m_knownOnField(new Field(tr("As known on"), m_knownOn))
{
    m_onField->setHelp(tr("The day on which it was so. Empty: today."));
    m_knownOnField->setHelp(tr("What had been entered by the end of that day. Empty: all of it."));
    auto *show = new QPushButton(tr("Show that day"));
    auto *cancel = new QPushButton(tr("Cancel"));
    show->setDefault(true);
    cancel->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *column = makeColumn(75);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * gap);
    fields->addWidget(m_onField, 1, Qt::AlignTop);
    fields->addWidget(m_knownOnField, 1, Qt::AlignTop);
    column->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(show);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(show, &QPushButton::clicked, this, &AsOfPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &AsOfPanel::fold);
    for (auto *edit : {m_on, m_knownOn})
        connect(edit, &QLineEdit::returnPressed, this, &AsOfPanel::confirm);
    hide();
}

void AsOfPanel::ask()
{
    m_on->setDate(m_context.past().on);
    m_knownOn->setDate(m_context.past().knownOn);
    for (auto *field : {m_onField, m_knownOnField})
        field->setMark({});
    show();
    m_on->setFocus();
    m_on->selectAll();
}

void AsOfPanel::confirm()
{
    const auto mark = [](Field *field, const QString &sentence) {
        field->setWrong(sentence);
        return sentence.isEmpty();
    };
    const AsOfQuery past{m_on->date(), m_knownOn->date()};
    const bool onFits = mark(m_onField, m_on->isWrong() ? FormSheet::notADay(m_on->text()) : QString());
    const auto whyNotKnown = [&] {
        if (m_knownOn->isWrong())
            return FormSheet::notADay(m_knownOn->text());
        if (past.knownOn && *past.knownOn > m_context.today())
            return tr("What will be known on a later day nobody knows yet.");
        return QString();
    };
    const bool knownFits = mark(m_knownOnField, whyNotKnown());
    if (!onFits || !knownFits)
        return (onFits ? m_knownOn : m_on)->setFocus();
    fold();
    Q_EMIT confirmed(past);
}

QString AsOfPanel::sentence(const AsOfQuery &past)
{
    if (past.on && past.knownOn)
        return tr("Shown as of %1, as known on %2.").arg(printedDate(*past.on), printedDate(*past.knownOn));
    return past.on ? tr("Shown as of %1.").arg(printedDate(*past.on))
                   : tr("Shown as known on %1.").arg(printedDate(past.knownOn.value_or(QDate())));
}

} // namespace licet
