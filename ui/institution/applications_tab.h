#pragma once

#include "authorization/authorization.h"
#include "institution/connection.h"
#include "ui/institution/institution_tab.h"

namespace licet {

class CertificateChoice;
class DatedChange;
class PaperList;

/// The applications, each with its connection card and logging card per environment.
class ApplicationsTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit ApplicationsTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] InstitutionPart part() const override { return InstitutionPart::Applications; }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_tree->current(); }
    [[nodiscard]] std::optional<HistoryOf> historyOf() const override;
    [[nodiscard]] ForetoldBand *foretold() const override;
    /// Brings one card in front.
    void open(const ConnectionCard &card);

private:
    void makeApplicationPanel();
    void makeConnectionPanel();
    void fillTree();
    void show(const QString &kind, qint64 record);
    /// What is told in advance of the record in front.
    void showForetold();
    void removeChosen();
    /// How long the card shown is kept, and the evidence of its tests.
    void showBeside();
    Result<std::vector<Authorization>> authorizationsOn(const Connection &card) const;
    /// The card as kept, or a new one where none is kept yet; every part of it present.
    [[nodiscard]] Connection card(qint64 place) const;

    RecordTree *m_tree;
    RecordPanel<Application> *m_application;
    RecordPanel<Connection> *m_connection;
    ForetoldBand *m_ofApplication; ///< above the application
    DatedChange *m_named;          ///< below it
    ForetoldBand *m_ofCard;        ///< above the card
    CertificateChoice *m_certificate;
    QLabel *m_retention;
    PaperList *m_evidence;
    Id<Institution> m_institution;
    std::vector<Application> m_applications;
    std::vector<Connection> m_connections;
    QString m_kind;
};

} // namespace licet
