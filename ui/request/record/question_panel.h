#pragma once

#include "request/events/event_input.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;
class Field;
class FileDrop;
class LongText;

/// Whom a question about a draft can be put to.
struct Askable
{
    QString code; ///< a recipient's: "ppkb", "security-service"
    QString name;
    QString address; ///< of mail
};
/// The PPKB contact that the draft names, else PPKB; and the KSZ security service.
Result<std::vector<Askable>> askables(const Register &reg, const Draft &draft);

/// Unfolds under the head to put a question about a draft (P21, P26) as a mail draft; while it has no answer,
/// to note the answer. Escape closes it.
class QuestionPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit QuestionPanel(Context &context, QWidget *parent = nullptr);

    void ask(const std::vector<Askable> &whom);
    void answer(const Question &question);
    /// The primary button, by Ctrl+Return.
    void confirm();

Q_SIGNALS:
    void asked(const licet::Askable &whom, const QString &question);
    void answered(QDate day, const licet::EventInput &said);

private:
    void begin(bool isAnswer);

    Context &m_context;
    std::vector<Askable> m_askables;
    bool m_isAnswer = false;
    QLabel *m_heading;
    QLabel *m_question;
    Choice *m_whom;
    Field *m_whomField;
    DateEdit *m_day;
    Field *m_dayField;
    LongText *m_text;
    Field *m_textField;
    FileDrop *m_files;
    QLabel *m_consequence;
    QPushButton *m_confirm;
};

} // namespace licet
