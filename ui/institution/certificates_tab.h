#pragma once

#include "institution/used_certificates.h"
#include "ui/institution/institution_tab.h"

class QLabel;

namespace licet {

class CertificateChoice;

/// The certificates of an institution, with what was done with each and the cards that use it.
class CertificatesTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit CertificatesTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] InstitutionPart part() const override { return InstitutionPart::Certificates; }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_tree->current(); }
    [[nodiscard]] std::optional<HistoryOf> historyOf() const override;

private:
    void makePanel();
    void begin(const Certificate &certificate);
    /// The successor of the one shown, valid from today: both are for a while.
    void renew();
    void removeShown();
    /// A sentence that says what can't be; empty when nothing is wrong.
    [[nodiscard]] QString problemWith(const Certificate &certificate) const;
    void showCards();

    RecordTree *m_tree;
    RecordPanel<Certificate> *m_panel;
    CertificateChoice *m_renews;
    QLabel *m_cards;
    Id<Institution> m_institution;
    std::vector<UsedCertificate> m_certificates; ///< by subject, then by last day
};

} // namespace licet
