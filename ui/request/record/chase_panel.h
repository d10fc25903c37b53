#pragma once

#include "ui/request/record/chase_leaving.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace licet {

class Choice;
class DateEdit;
class Field;
class LongText;
class PaperView;
class SignedFormChoice;

/// Unfolds under the head to chase who has not answered: as a mail draft, on paper or by telephone, with the
/// words as they will go. Requests that wait on several offices give a letter each. Escape closes it.
class ChasePanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit ChasePanel(Context &context, QWidget *parent = nullptr);

    /// One of the requests can be chased.
    void ask(const std::vector<Request> &requests);
    /// The primary button, by Ctrl+Return.
    void confirm();

Q_SIGNALS:
    void confirmed(const licet::ChaseOrder &order);

private:
    void layOut();
    void offerLetters();
    void showWay();
    void showWords();
    void showLetter(const ChasedEnvelope &chase);
    /// Packs anew for the day that was typed; false, and a sentence, when it cannot.
    bool pack();
    /// Else it is marked.
    bool hasUsableDay();
    void leave(bool prints);
    [[nodiscard]] ChaseWay way() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] std::vector<Request> concerned() const;

    Context &m_context;
    std::vector<Request> m_requests;
    std::vector<ChasedEnvelope> m_chases;
    QLabel *m_heading;
    Choice *m_way;
    DateEdit *m_day;
    Field *m_dayField;
    Choice *m_letter;
    Field *m_letterField;
    SignedFormChoice *m_signedForm;
    LongText *m_note;
    Field *m_noteField;
    QPlainTextEdit *m_words;
    PaperView *m_paper = nullptr; ///< made for the first letter
    QStackedWidget *m_preview;
    QLabel *m_consequence;
    QPushButton *m_confirm;
    QPushButton *m_print;
};

} // namespace licet
