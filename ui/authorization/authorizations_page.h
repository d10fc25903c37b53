#pragma once

#include "ui/authorization/authorization_reading.h"
#include "ui/list_reading.h"
#include "ui/page.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/record_panel.h"

namespace licet {

class LadderView;

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

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetail();
    void addBasicFields();
    void addBasisFields();
    void addLifeFields();
    void refill();
    void refillWhenSeen();
    void refillApplications();
    void showRow(qint64 id);
    void beginNew();
    void startRequest(RequestKind kind);

    Context &m_context;
    RowsModel<AuthorizationRow> *m_model;
    ListReading<AuthorizationRow> m_reading;
    RecordPanel<Authorization> *m_panel;
    QLabel *m_origin;
    LadderView *m_ladder;
    QPushButton *m_change;
    QPushButton *m_end;
    Choice *m_application;
    ListAndDetail *m_list;
    bool m_isStale = true; ///< the register changed while the page was out of sight
};

Page *makeAuthorizationsPage(Context &context, QWidget *parent);

} // namespace licet
