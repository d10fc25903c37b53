#pragma once

#include "catalogue/web_service.h"
#include "ui/page/page.h"
#include "ui/page/record_panel.h"
#include "ui/widgets/list_and_detail.h"

namespace licet {

class DatedChange;
class ForetoldBand;

/// The services that the user can ask for, with their versions and operations.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    CataloguePage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void show(const Place &place) override;
    [[nodiscard]] bool takes(CommandId command) const override;
    [[nodiscard]] QString whyNot(CommandId command) const override;
    void run(CommandId command) override;
    [[nodiscard]] std::optional<HistoryOf> recordInFront() const override;
    [[nodiscard]] bool leave(const std::function<void()> &goOn) override;
    void abandon() override;
    bool saveTyped() override;

private:
    void addSummaries();
    void addDated();
    void refill();
    void beginNew();
    void follow(qint64 id);

    Context &m_context;
    RowsModel<WebService> *m_model;
    RecordPanel<WebService> *m_panel;
    ForetoldBand *m_foretold;
    DatedChange *m_named; ///< below the service
    ListAndDetail *m_list;
};

Page *makeCataloguePage(Context &context, QWidget *parent);

} // namespace licet
