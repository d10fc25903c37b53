#pragma once

#include "authorization/computed_state.h"
#include "ui/page.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/record_panel.h"

namespace licet {

class LadderView;

/// One line of the register of authorizations, with what is computed for today.
struct AuthorizationRow
{
    Authorization authorization;
    QString institution;
    QString application;
    AuthorizationState state = AuthorizationState::Active; ///< today
    std::vector<ComputedState> computed;
};

/// What the institution may use, where, why and since when. One line made by a form keeps that form's words;
/// rights from before the register are entered here.
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
    [[nodiscard]] bool leave() override;

private:
    QWidget *makeDetail();
    void addBasicFields();
    void addBasisFields();
    void addLifeFields();
    void refill();
    Result<std::vector<AuthorizationRow>> rows() const;
    void showRow(qint64 id);
    void beginNew();
    void startRequest(RequestKind kind);

    Context &m_context;
    RowsModel<AuthorizationRow> *m_model;
    RecordPanel<Authorization> *m_panel;
    QLabel *m_origin;
    LadderView *m_ladder;
    QPushButton *m_change;
    QPushButton *m_end;
    Choice *m_application;
    ListAndDetail *m_list;
};

Page *makeAuthorizationsPage(Context &context, QWidget *parent);

} // namespace licet
