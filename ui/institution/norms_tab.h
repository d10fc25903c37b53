#pragma once

#include "institution/norms_assessment.h"
#include "ui/institution/institution_tab.h"

namespace licet {

/// The yearly questionnaires on the minimum security norms (P9, P10) of one institution.
class NormsTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit NormsTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] InstitutionPart part() const override { return InstitutionPart::Norms; }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_tree->current(); }
    [[nodiscard]] std::optional<HistoryOf> historyOf() const override;

private:
    void makePanel();
    void begin();

    RecordTree *m_tree;
    RecordPanel<NormsAssessment> *m_panel;
    Id<Institution> m_institution;
    std::vector<NormsAssessment> m_assessments; ///< newest first
};

} // namespace licet
