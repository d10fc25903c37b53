#pragma once

#include "institution/recipient.h"
#include "ui/institution/institution_tab.h"

namespace licet {

/// The offices to which forms and letters go; the same for every institution of the register.
class RecipientsTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit RecipientsTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] InstitutionPart part() const override { return InstitutionPart::Recipients; }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_tree->current(); }
    [[nodiscard]] std::optional<HistoryOf> historyOf() const override;
    [[nodiscard]] ForetoldBand *foretold() const override { return m_foretold; }

private:
    /// In the reader's language.
    [[nodiscard]] QString named(const Recipient &recipient) const;
    void makePanel();
    void addClosingDays();

    RecordTree *m_tree;
    RecordPanel<Recipient> *m_panel;
    ForetoldBand *m_foretold;
    std::vector<Recipient> m_recipients;
};

} // namespace licet
