#include "ui/request/record/question_panel.h"

#include "text/terms.h"
#include "ui/page/file_drop.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<Askable>> askables(const Register &reg, const Draft &draft)
{
    std::vector<Askable> all;
    LICET_ASSIGN(const auto recipients, reg.all<Recipient>());
    for (const auto &code : {u"ppkb"_s, u"security-service"_s})
        for (const auto &one : recipients)
            if (one.code == code)
                all.push_back({code, one.name, one.email});
    const auto contact = draft.contacts ? draft.contacts->ppkb : std::nullopt;
    if (contact && !contact->email.trimmed().isEmpty())
        all.insert(all.begin(), {u"ppkb"_s, contact->name, contact->email});
    return all;
}

QuestionPanel::QuestionPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_question(new QLabel)
    , m_whom(new Choice)
    , m_whomField(new Field(tr("Whom"), m_whom))
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("Answered on"), m_day))
    , m_text(new LongText)
    , m_textField(new Field(tr("Question"), m_text))
    , m_files(new FileDrop(context))
    , m_consequence(
          new QLabel(tr("A mail draft with the question and the draft form is saved and opened; the "
                        "draft then waits on the answer.")))
    , m_confirm(new QPushButton)
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (auto *label : {m_question, m_consequence})
        label->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_confirm->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addWidget(m_question);
    auto *line = new QHBoxLayout;
    line->addWidget(m_whomField, 1);
    line->addWidget(m_dayField, 1);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_textField);
    column->addWidget(m_consequence);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addWidget(m_files, 1);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textField->setMark({}); });
    connect(m_confirm, &QPushButton::clicked, this, &QuestionPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &QuestionPanel::fold);
    hide();
}

void QuestionPanel::begin(bool isAnswer)
{
    m_isAnswer = isAnswer;
    m_heading->setText(isAnswer ? tr("The question was answered") : tr("Ask a question about this draft"));
    m_textField->setLabel(isAnswer ? tr("Answer") : tr("Question"));
    m_confirm->setText(isAnswer ? tr("Record the answer") : tr("Make the mail draft…"));
    m_text->clear();
    m_textField->setMark({});
    m_dayField->setMark({});
    m_files->clear();
    m_whomField->setVisible(!isAnswer);
    m_dayField->setVisible(isAnswer);
    m_question->setVisible(isAnswer);
    m_files->setVisible(isAnswer);
    m_consequence->setVisible(!isAnswer);
    show();
    m_text->setFocus();
}

void QuestionPanel::ask(const std::vector<Askable> &whom)
{
    m_askables = whom;
    m_whom->clear();
    for (const auto &one : whom)
        m_whom->addItem(one.name);
    begin(false);
}

void QuestionPanel::answer(const Question &question)
{
    m_question->setText(question.text);
    m_day->setDate(m_context.today());
    begin(true);
}

void QuestionPanel::confirm()
{
    const auto text = m_text->toPlainText().trimmed();
    const bool needsText = text.isEmpty() && (!m_isAnswer || m_files->isEmpty());
    if (needsText)
        m_textField->setWrong(m_isAnswer ? tr("Write what was answered.") : tr("Write the question."));
    const auto day = m_day->date();
    const bool dayFits = !m_isAnswer || (day && *day <= m_context.today());
    if (!dayFits)
        m_dayField->setWrong(day ? tr("This day lies in the future.") : FormSheet::notADay(m_day->text()));
    if (needsText || !dayFits || (!m_isAnswer && m_whom->currentIndex() < 0))
        return;
    if (!m_isAnswer)
        return Q_EMIT asked(m_askables[size_t(m_whom->currentIndex())], text);
    EventInput said;
    said.note = text;
    said.files = m_files->files(AttachmentRole::Answer);
    Q_EMIT answered(*day, said);
}

} // namespace licet
