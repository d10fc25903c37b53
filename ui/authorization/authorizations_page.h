#pragma once

#include "authorization/authorization_event.h"
#include "ui/authorization/authorization_reading.h"
#include "ui/page/list_filling.h"
#include "ui/page/page.h"
#include "ui/page/record_panel.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class AuthorizationHead;
class EventList;
class LadderView;
class LifePanel;
class PaperList;

/// What the institution may use, where, why and since when. One line made by a form keeps that form's words;
/// rights from before the register are entered here. Once kept, its state changes by events only.
class AuthorizationsPage : public Page
{
    Q_OBJECT

public:
    AuthorizationsPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] std::optional<HistoryOf> recordInFront() const override;
    [[nodiscard]] bool leave() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetail();
    void makeList();
    void makeChips();
    void addFactsSection();
    void addBasisSection();
    void addLogSection();
    Field *addApplication();
    Field *addOperations();
    Field *addNotApplicable();
    Field *addProgramNumber();
    [[nodiscard]] QString whyNotKept(const Authorization &authorization) const;

    void refill();
    void refillWhenSeen();
    /// After the list was filled: what stands beside it is that record as it is now.
    void showFilled();
    void offerApplications(const std::vector<Application> &applications);
    [[nodiscard]] bool isWanted(const AuthorizationRow &row) const;
    void showRow(qint64 id);
    /// What the form does not hold: head, links, papers, history.
    void showBeside(const AuthorizationRow &row);
    Result<void> showRetention(const Authorization &authorization);
    void showNothing();
    void beginNew();
    void startRequest(RequestKind kind);
    void recordLife(AuthorizationEvent event);
    void removeShown();
    [[nodiscard]] const AuthorizationRow *shown() const;

    Context &m_context;
    RowsModel<AuthorizationRow> *m_model;
    ListFilling<AuthorizationRow> m_reading;
    RecordPanel<Authorization> *m_panel;
    AuthorizationHead *m_head;
    LifePanel *m_life;
    QLabel *m_origin;
    QToolButton *m_request; ///< leads to the request that it came from
    QLabel *m_retention;
    LadderView *m_ladder;
    QToolButton *m_card; ///< leads to the logging card
    PaperList *m_papers;
    EventList *m_events;
    QPushButton *m_change;
    QPushButton *m_end;
    Choice *m_application;
    std::vector<Field *> m_freeFields; ///< only while an older one is being entered
    Chip *m_stateChip = nullptr;
    Chip *m_environmentChip = nullptr;
    Chip *m_completeChip = nullptr;
    ListAndDetail *m_list;
    bool m_isStale = true;
};

Page *makeAuthorizationsPage(Context &context, QWidget *parent);

} // namespace licet
