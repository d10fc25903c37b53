#pragma once

#include "review/dossier_events.h"
#include "ui/committee/committee_columns.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;
class Field;
class LongText;
class QuietLabel;

/// What the panel asks, and what it needs to know to say what will follow.
struct DossierQuestion
{
    DossierEvent event = DossierEvent::File;
    DecisionWithSteps dossier;
    bool isLate = false;                   ///< only of a day before what followed it
    std::vector<DossierFinding> missing;   ///< when it is filed
    int dependents = 0;                    ///< that a review would ask a verdict on
    std::vector<DecisionWithSteps> others; ///< that may replace it
};

/// Unfolds under the head to record one event of a dossier, on its day. Its last line says what will follow.
/// Escape closes it.
class DossierEventPanel : public InlinePanel
{
    Q_OBJECT

public:
    DossierEventPanel(Context &context, const CommitteeFacts &facts, QWidget *parent = nullptr);
    void ask(const DossierQuestion &question);
    /// The primary button, by Ctrl+Return.
    void confirm();
    [[nodiscard]] Id<Decision> asksAbout() const { return m_question.dossier.decision.id; }

Q_SIGNALS:
    void confirmed(licet::DossierEvent event, QDate day, const licet::DossierEventInput &input);

private:
    void showFields();
    void showConsequence();
    void addFile();
    [[nodiscard]] DossierEventInput input() const;
    /// Marks what is missing or cannot be read; true when nothing is.
    bool isComplete();
    /// Filed with something missing.
    [[nodiscard]] bool lacksSomething() const;
    [[nodiscard]] QString noteLabel() const;

    Context &m_context;
    const CommitteeFacts &m_facts;
    DossierQuestion m_question;
    std::vector<NewFile> m_files;
    QLabel *m_heading;
    QLabel *m_missing;
    DateEdit *m_day;
    Field *m_dayField;
    QLineEdit *m_dossier;
    Field *m_dossierField;
    QLineEdit *m_number;
    Field *m_numberField;
    Choice *m_replacing;
    Field *m_replacingField;
    DateEdit *m_ends;
    Field *m_endsField;
    Choice *m_way; ///< on which what we filed or answered left
    Field *m_wayField;
    QLineEdit *m_contacted; ///< with whom one spoke
    Field *m_contactedField;
    DateEdit *m_promised;
    Field *m_promisedField;
    LongText *m_note;
    Field *m_noteField;
    QLabel *m_consequence;
    QPushButton *m_confirm;
    QuietLabel *m_fileNames;
};

} // namespace licet
