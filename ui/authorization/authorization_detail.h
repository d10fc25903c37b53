#pragma once

#include "authorization/authorization_event.h"
#include "ui/authorization/authorization_rows.h"
#include "ui/page/record_panel.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace licet {

class AuthorizationHead;
class BasisList;
class Choice;
class CorrectionPanel;
class EventCorrectionPanel;
class EventList;
class Field;
class LadderView;
class LifePanel;
class PaperList;
class TransferPanel;
struct Event;

/// One authorization: its head, its facts in sections, its papers and its history. What an executed form said
/// is read only; other facts are written by Save alone, and a fact that was stated is corrected with a
/// reason.
class AuthorizationDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorizationDetail(Context &context, QWidget *parent = nullptr);

    /// Those of the institution chosen, as the register knew them on the day asked.
    void offerApplications(const std::vector<Application> &applications);
    /// For what is typed of a basis.
    void offerDecisions(const std::vector<DecisionWithSteps> &decisions);
    void show(const AuthorizationRow &row);
    /// The stored record changed elsewhere: shown anew unless something is being typed.
    void refresh(const AuthorizationRow &row);
    /// One that is entered by hand; false where nobody recorded an application yet.
    bool showNew();
    void showNothing();

    [[nodiscard]] const Authorization &shown() const { return m_panel->shown(); }
    [[nodiscard]] bool isEmpty() const { return m_panel->isEmpty(); }
    /// Something was typed that is not saved.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString whyNot() const { return m_panel->whyNot(); }
    bool save() { return m_panel->save(); }
    void discard() { m_panel->discard(); }
    /// Asks in a bar, where something is not saved: true when nothing is.
    bool isSettled();
    /// The same, and what is done where the user goes on without it.
    bool isSettled(const std::function<void()> &goOn);

    [[nodiscard]] bool isRecording() const;
    /// Ctrl+Return: the event being recorded, else Save.
    void runPrimary();
    void recordLikelyEvent();
    void attachFile();
    [[nodiscard]] LadderView *ladder() const { return m_ladder; }

Q_SIGNALS:
    void saved(qint64 id);
    /// The list has the keyboard again.
    void left();

private:
    Field *addApplication();
    Field *addOperations();
    void addBases();
    Field *addProgramNumber();
    void addFactsSection();
    void addBasisSection();
    void addLogSection();
    void addButtons();
    void followSaving();
    /// What the form does not hold: head, links, papers, history.
    void showBeside(const AuthorizationRow &row);
    void showAsked(const Authorization &authorization);
    /// What changes on a day to come, and by which request.
    [[nodiscard]] Result<QStringList> comingLines(const Authorization &authorization);
    void showOrigin(const Authorization &authorization);
    Result<void> showRetention(const Authorization &authorization);
    /// What an executed form said cannot be typed over.
    void fixWhatWasSigned(bool isSigned);
    /// As it was on the day asked; not set: while an older one is entered.
    void showStateFields(std::optional<AuthorizationState> state);
    void startRequest(RequestKind kind);
    void draftTransfer();
    void recordLife(AuthorizationEvent event);
    void askTransfer();
    void correct(const Event &event);
    void writeRevocation(qint64 event, const QString &reason);
    void writeCorrection(qint64 event, std::optional<QDate> day, const QString &reason);
    void remove();

    Context &m_context;
    RecordPanel<Authorization> *m_panel;
    AuthorizationHead *m_head;
    LifePanel *m_life;
    QPushButton *m_transfer;        ///< where a merger leaves it to be transferred
    QPushButton *m_transferRequest; ///< there too
    TransferPanel *m_transferPanel;
    EventCorrectionPanel *m_correctEvent;
    CorrectionPanel *m_correction;
    QLabel *m_asked;              ///< beside what was granted
    QToolButton *m_comingRequest; ///< leads to the request by which it changes on a day to come
    Id<Request> m_changesBy;
    QWidget *m_askedLine; ///< both
    QLabel *m_origin;
    QToolButton *m_request; ///< leads to the request that it came from
    QLabel *m_retention;
    LadderView *m_ladder;
    QToolButton *m_card; ///< leads to the logging card
    PaperList *m_papers;
    EventList *m_events;
    Choice *m_application;
    BasisList *m_bases;
    Bases m_basesShown; ///< as the list reads what was put into it
    Field *m_basesSaid; ///< instead of `m_basesTyped`, once a form says it
    Field *m_basesTyped;
    std::vector<Field *> m_signedFields; ///< what a form says
    Field *m_state = nullptr;            ///< only while an older one is being entered
    Field *m_suspended = nullptr;        ///< then too, and while it is suspended
    std::vector<Field *> m_endFields;    ///< then too, and once it has ended
};

} // namespace licet
