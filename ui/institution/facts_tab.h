#pragma once

#include "ui/institution/institution_tab.h"

namespace licet {

class DatedChange;

/// The institution itself: names, numbers, network, and how its requests are numbered.
class FactsTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit FactsTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] InstitutionPart part() const override { return InstitutionPart::Facts; }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_panel; }
    [[nodiscard]] std::optional<HistoryOf> historyOf() const override;
    [[nodiscard]] ForetoldBand *foretold() const override { return m_foretold; }
    void beginNew();

Q_SIGNALS:
    void saved(licet::Id<licet::Institution> institution);

private:
    void addIdentity();
    void addManaging();
    void addNumbering();
    /// Asks from when another name, number or address holds, as soon as one is typed.
    void addDated();
    void chooseLogo(Field *field);
    Result<Id<Institution>> write(const Institution &institution);

    RecordPanel<Institution> *m_panel;
    QByteArray m_newLogo; ///< chosen and not yet saved
    DatedChange *m_dated;
    ForetoldBand *m_foretold;
};

} // namespace licet
