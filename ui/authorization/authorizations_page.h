#pragma once

#include "ui/authorization/authorization_filter.h"
#include "ui/authorization/authorization_reading.h"
#include "ui/page/list_filling.h"
#include "ui/page/list_page.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class AuthorizationDetail;

/// What the institution may use, where, why and since when. One line made by a form keeps that form's words;
/// rights from before the register are entered here. Once kept, its state changes by events only.
class AuthorizationsPage : public ListPage
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
    /// Saves nothing: where something is not saved, it asks.
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
    bool saveTyped() override;
    void abandon() override;

private:
    void makeList();
    void refill() override;
    void showFilled();
    void showRow(qint64 id);
    void showSaved(qint64 id);
    void beginNew();
    [[nodiscard]] const AuthorizationRow *shown() const;

    Context &m_context;
    RowsModel<AuthorizationRow> *m_model;
    ListFilling<AuthorizationRow> m_reading;
    AuthorizationDetail *m_detail;
    ListAndDetail *m_list;
    std::optional<AuthorizationFilter> m_filter;
};

Page *makeAuthorizationsPage(Context &context, QWidget *parent);

} // namespace licet
