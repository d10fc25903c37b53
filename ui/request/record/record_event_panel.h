#pragma once

#include "ui/request/record/event_recorder.h"
#include "ui/request/record/record_panel_fields.h"
#include "ui/request/record/reissue.h"
#include "ui/widgets/inline_panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace licet {

class AnswerFields;
class Choice;
class DateEdit;
class Field;
class FileDrop;
class LongText;
class OpenChoice;
class SignedFormChoice;

/// Unfolds under the head to record what happened to a request, or to several at once: which event, on which
/// day, and what it brings. Its last line says what will follow, and for which of them it is not possible.
/// Escape closes it.
class RecordEventPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit RecordEventPanel(Context &context, QWidget *parent = nullptr);
    /// `likely`: the event to begin with; without it, the first that is possible. Some event is possible for
    /// one of the requests.
    void ask(const std::vector<Request> &requests, std::optional<RequestEvent> likely = {});
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    /// The primary button, by Ctrl+Return.
    void confirm();
    void takeFocus();
    /// Files that were dropped beside the panel.
    void addFiles(const QStringList &paths);
    /// Asks the system for a file.
    void chooseFile();

Q_SIGNALS:
    void confirmed(const licet::Recording &recording);
    /// A new version for this signatory, of the one request.
    void reissueWanted(const QString &name, QDate day);

private:
    void layOut();
    void offerEvents(std::optional<RequestEvent> likely);
    Result<void> offerSigners();
    void showFields();
    void showConsequence();
    void showInWhosePlace();
    void showSignedForm();
    [[nodiscard]] QString consequenceOfSigning();
    [[nodiscard]] QString consequenceOfContact() const;
    [[nodiscard]] bool mayBeLate(RequestEvent event) const;
    [[nodiscard]] std::vector<Request> concerned() const;
    [[nodiscard]] QString signer() const;
    [[nodiscard]] bool signsInstead() const;
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QString labelOfNote() const;
    [[nodiscard]] SendWay way() const;
    [[nodiscard]] bool hasLeft() const;
    /// Our own answer to what they asked: it leaves too.
    [[nodiscard]] bool answersThem() const;
    /// Its values in words, after nothing.
    template <Coded E>
    void offerTerms(Choice *choice);
    [[nodiscard]] const EventFields &fields() const;
    [[nodiscard]] EventInput input() const;
    /// Marks what is missing or cannot be read; true when nothing is.
    bool isComplete();

    Context &m_context;
    std::vector<Request> m_requests;
    std::vector<EventFields> m_possible;
    std::optional<Reissue::Paper> m_paper; ///< of one request that is to be signed
    QLabel *m_heading;
    Choice *m_event;
    DateEdit *m_day;
    Field *m_dayField;
    OpenChoice *m_signer;
    Field *m_signerField;
    Choice *m_way;
    Field *m_wayField;
    Choice *m_left; ///< of what has left already: by which way, and where its original is
    Field *m_leftField;
    Choice *m_original;
    Field *m_originalField;
    SignedFormChoice *m_signedForm;
    QLineEdit *m_reference;
    Field *m_referenceField;
    DateEdit *m_dated;
    Field *m_datedField;
    DateEdit *m_replyBy;
    Field *m_replyByField;
    QLineEdit *m_contacted;
    Field *m_contactedField;
    DateEdit *m_promised;
    Field *m_promisedField;
    QCheckBox *m_instead; ///< the paper is signed already, by somebody else than it names
    Choice *m_for;        ///< of several who must sign, in whose place
    Field *m_forField;
    AnswerFields *m_answer;
    LongText *m_note;
    Field *m_noteField;
    Choice *m_member;
    Field *m_memberField;
    FileDrop *m_files;
    QLabel *m_consequence;
    QPushButton *m_reissue;
    QPushButton *m_confirm;
};

} // namespace licet
