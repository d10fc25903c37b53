#pragma once

#include "history/history.h"
#include "request/corrections/correcting.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;
class Field;
class LongText;
class AnswerFields;

/// Unfolds under the head for what was wrong about an earlier event: its day, who did it, the number or the
/// reference that came with it, what it granted, as that event has them, and why; or that it did not happen
/// at all. Its last lines say what was and what will be. Escape closes it.
class EventCorrectionPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit EventCorrectionPanel(Context &context, QWidget *parent = nullptr);

    /// `believed`: what counts of the event now. `request`: of an answer, for the lines that it granted.
    void ask(const Event &event, const Correctable &possible, const EventCorrection &believed,
             const Request *request = nullptr);
    /// The primary button, by Ctrl+Return.
    void confirm();

Q_SIGNALS:
    /// Without anything in `correction` the reason alone says what was wrong.
    void confirmed(qint64 event, const licet::EventCorrection &correction, const QString &reason);
    void revocationConfirmed(qint64 event, const QString &reason);

private:
    void showConsequence();
    /// What follows when it did not happen.
    [[nodiscard]] Result<QStringList> foretold() const;
    /// Of its not having happened; false where it can't be, with the sentence why.
    bool showRevocation();
    void showFields();
    void askLines(const Request *request);
    [[nodiscard]] EventCorrection correction() const;
    /// What names a decision by the number that turns out to be wrong, or why it can't be put right.
    [[nodiscard]] QStringList citingWrongly(const EventCorrection &changed) const;
    /// What is doubtful in a sending as it will be told.
    [[nodiscard]] QStringList doubts(const EventCorrection &changed) const;
    /// Marks what cannot be read or is missing; true when nothing is.
    bool isComplete();

    Context &m_context;
    qint64 m_event = 0;
    RecordRef m_record;
    bool m_isSignature = false;
    Correctable m_possible;
    EventCorrection m_believed;
    QLabel *m_heading;
    QCheckBox *m_unhappened;
    DateEdit *m_day;
    Field *m_dayField;
    QLineEdit *m_doer;
    Field *m_doerField;
    QLineEdit *m_number;
    Field *m_numberField;
    QLineEdit *m_reference;
    Field *m_referenceField;
    QLineEdit *m_contacted;
    Field *m_contactedField;
    DateEdit *m_promised;
    Field *m_promisedField;
    DateEdit *m_replyBy; ///< their own last day
    Field *m_replyByField;
    Choice *m_way; ///< on which it left
    Field *m_wayField;
    Choice *m_original; ///< where the signed one is
    Field *m_originalField;
    AnswerFields *m_lines; ///< what was granted of each
    bool m_hasLines = false;
    QCheckBox *m_instead; ///< of a signature: by somebody else than the form names
    LongText *m_reason;
    Field *m_reasonField;
    QLabel *m_consequence;
    QPushButton *m_confirm;
};

} // namespace licet
