#pragma once

#include "review/dossier_events.h"
#include "review/reviewing.h"
#include "ui/committee/committee_columns.h"
#include "ui/committee/dependents_text.h"
#include "ui/page/history_of.h"
#include "ui/page/page.h"
#include "ui/page/record_tree.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class ChecklistPanel;
class DossierEventPanel;
class DossierHead;
class PapersPanel;
class DependentsPanel;
class EventCorrectionPanel;
class ReviewPanel;
class TrailPanel;
struct EventCorrection;

/// The committee's decisions and the dossiers that may become one. The detail is a time line of steps, with
/// the dossier's checklist and papers, what rests on it, what falls if it goes, and its reviews.
class CommitteePage : public Page
{
    Q_OBJECT

public:
    CommitteePage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Committee"); }
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] std::optional<HistoryOf> recordInFront() const override;
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override { return m_tree->isSettled(goOn); }
    void abandon() override { m_tree->discard(); }
    bool saveTyped() override { return m_tree->save(); }

private:
    void makePanels();
    void makeHead();
    void makeList();

    void refill();
    Result<std::vector<DecisionWithSteps>> read();
    void offerReplacements();
    void refreshDetail(const DecisionWithSteps &shown);
    Result<void> readDetail(const DecisionWithSteps &shown);
    void showHead();
    /// The step in front, else the decision.
    [[nodiscard]] HistoryOf historyOfShown() const;
    void follow(qint64 id);
    void open(Id<Decision> decision);
    [[nodiscard]] const DecisionWithSteps *shown() const
    {
        return m_shown.isSet() ? m_model->rowById(m_shown.row()) : nullptr;
    }
    [[nodiscard]] std::vector<RecordNode> nodes() const;
    void showNode(const QString &kind, qint64 record);
    void showPanelsOf(const DecisionWithSteps &shown);
    [[nodiscard]] bool isNew() const { return !m_decision->isEmpty() && !m_decision->shown().id.isSet(); }
    /// False, and a sentence, while nothing can be written.
    bool mayWrite();
    void beginNew();
    void beginStep();
    void removeChosen();
    /// Asks in the message bar, for what is removed is gone from every list.
    template <class Record>
    void askToRemove(Id<Record> id, const QString &consequence)
    {
        m_context.say(
            Message{Message::Kind::Question, consequence, {{tr("Remove"), [this, id] { remove(id); }}}});
    }
    template <class Record>
    void remove(Id<Record> id)
    {
        if (const auto removed = m_context.reg().remove(id, m_context.stamp()); !removed)
            m_context.say(removed.error());
        else
            m_context.saved();
    }

    Result<Id<Decision>> writeDecision(const Decision &decision);
    Result<Id<DecisionStep>> writeStep(const DecisionStep &step);
    void askEvent(DossierEvent event);
    void recordEvent(DossierEvent event, QDate day, const DossierEventInput &said);
    void askCorrection(const Event &event);
    void writeCorrection(qint64 event, const EventCorrection &correction, const QString &reason);
    void writeRevocation(qint64 event, const QString &reason);
    void tellReview(const DossierRecorded &recorded, const QString &sentence);
    void sayError(const Error &error);
    [[nodiscard]] QStringList remarksOn(const DecisionWithSteps &shown) const;
    void showInForce();
    void keepReadOnly();

    Context &m_context;
    CommitteeFacts m_facts;
    DependentsText m_words;
    Dependents m_resting; ///< on the decision that is shown
    Dependents m_falling;
    std::vector<ReviewWithVerdicts> m_reviews; ///< of the decision that is shown
    std::vector<Attachment> m_papers;
    std::vector<Event> m_trail;
    Id<Decision> m_shown; ///< not set: none, or a new dossier
    RowsModel<DecisionWithSteps> *m_model;
    Choice *m_replacedBy;
    RecordPanel<Decision> *m_decision;
    RecordPanel<DecisionStep> *m_step;
    ChecklistPanel *m_checklist;
    PapersPanel *m_paperList;
    TrailPanel *m_trailPanel;
    DependentsPanel *m_rests;
    DependentsPanel *m_falls;
    ReviewPanel *m_review;
    QuietLabel *m_inForce;
    DossierHead *m_head;
    DossierEventPanel *m_event;
    EventCorrectionPanel *m_correction;
    RecordTree *m_tree;
    ListAndDetail *m_list;
};

Page *makeCommitteePage(Context &context, QWidget *parent);

} // namespace licet
