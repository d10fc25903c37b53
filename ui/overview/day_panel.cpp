#include "ui/overview/day_panel.h"

#include "followup/reminder.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

DayPanel::DayPanel(QWidget *parent)
    : InlinePanel(parent)
    , m_heading(new QLabel)
    , m_words(new QLineEdit)
    , m_wordsField(new Field({}, m_words))
    , m_day(new DateEdit)
    , m_dayField(new Field({}, m_day))
    , m_confirm(new QPushButton)
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_words->setMaxLength(500);
    m_confirm->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * gap);
    fields->addWidget(m_dayField, 1, Qt::AlignTop);
    fields->addWidget(m_wordsField, 3, Qt::AlignTop);
    column->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &DayPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &DayPanel::fold);
    for (auto *edit : {m_words, static_cast<QLineEdit *>(m_day)})
        connect(edit, &QLineEdit::returnPressed, this, &DayPanel::confirm);
    hide();
}

void DayPanel::ask(const Question &question)
{
    m_question = question;
    m_heading->setText(question.heading);
    m_wordsField->setLabel(question.words);
    m_dayField->setLabel(question.day);
    m_confirm->setText(question.confirm);
    m_words->clear();
    m_day->setDate(question.suggested);
    for (auto *field : {m_wordsField, m_dayField})
        field->setMark({});
    show();
    m_day->setFocus();
    m_day->selectAll();
}

void DayPanel::confirm()
{
    if (isHidden())
        return;
    const auto day = m_day->date();
    const auto words = m_words->text().simplified();
    QString wrongDay, wrongWords;
    if (!day || m_day->isWrong())
        wrongDay = FormSheet::notADay(m_day->text());
    else if (*day < m_question.earliest)
        wrongDay = m_question.tooEarly;
    if (words.isEmpty())
        wrongWords = m_question.wordsMissing;
    m_dayField->setWrong(wrongDay);
    m_wordsField->setWrong(wrongWords);
    if (!wrongDay.isEmpty())
        return m_day->setFocus();
    if (!wrongWords.isEmpty())
        return m_words->setFocus();
    if (m_question.confirmed(*day, words))
        fold();
}

void askForReminder(Context &context, DayPanel &panel, const RecordRef &record, const QString &about)
{
    const auto today = context.today();
    panel.ask(
        {about.isEmpty() ? DayPanel::tr("Add a reminder") : DayPanel::tr("Add a reminder on %1").arg(about),
         DayPanel::tr("Of what"), DayPanel::tr("On"), today.addDays(7), today,
         DayPanel::tr("That day is past; choose today or a later one."),
         DayPanel::tr("Write of what to be reminded."), DayPanel::tr("Add"),
         [&context, record](QDate day, const QString &words) {
             Reminder reminder;
             reminder.record = record;
             reminder.text = words;
             reminder.day = day;
             if (const auto added = context.reg().add(reminder, context.stamp()); !added) {
                 context.say(added.error());
                 return false;
             }
             context.saved();
             context.say(
                 Message{Message::Kind::Success,
                         DayPanel::tr("The reminder stands in the overview on %1.").arg(printedDate(day))});
             return true;
         }});
}

} // namespace licet
