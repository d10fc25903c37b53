#pragma once

#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class DateEdit;
class Field;

/// Unfolds to ask for a day and some words: until when something is snoozed and why, or of what to be
/// reminded and when. Escape folds it.
class DayPanel : public InlinePanel
{
    Q_OBJECT

public:
    struct Question
    {
        QString heading;
        QString words; ///< label of the field for words
        QString day;   ///< label of the field for the day
        QDate suggested;
        QDate earliest;
        QString tooEarly;     ///< the sentence for an earlier day
        QString wordsMissing; ///< the sentence when there are none; empty: they may be left out
        QString confirm;      ///< the button's words
        /// False where it could not be done: the panel stays.
        std::function<bool(QDate day, const QString &words)> confirmed;
    };

    explicit DayPanel(QWidget *parent = nullptr);
    void ask(const Question &question);
    void confirm();

private:
    Question m_question;
    QLabel *m_heading;
    QLineEdit *m_words;
    Field *m_wordsField;
    DateEdit *m_day;
    Field *m_dayField;
    QPushButton *m_confirm;
};

/// Asks for a reminder and stores it. `record`: a table's name, or empty; `about` names the record.
void askForReminder(Context &context, DayPanel &panel, const RecordRef &record, const QString &about);

} // namespace licet
