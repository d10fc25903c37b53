#pragma once

#include "institution/connection.h"
#include "ui/institution/institution_tab.h"

namespace licet {

/// The applications, each with its connection card and logging card per environment.
class ApplicationsTab : public InstitutionTab
{
    Q_OBJECT

public:
    explicit ApplicationsTab(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override { return QStringLiteral("applications"); }
    void setInstitution(Id<Institution> institution) override;
    [[nodiscard]] RecordPanelBase *currentPanel() const override { return m_tree->current(); }

private:
    void makeApplicationPanel();
    void makeConnectionPanel();
    void fillTree();
    void show(const QString &kind, qint64 record);
    void removeChosen();
    /// The card as kept, or a new one where none is kept yet; every part of it present.
    [[nodiscard]] Connection card(qint64 place) const;

    RecordTree *m_tree;
    RecordPanel<Application> *m_application;
    RecordPanel<Connection> *m_connection;
    Id<Institution> m_institution;
    std::vector<Application> m_applications;
    std::vector<Connection> m_connections;
    QString m_kind;
};

} // namespace licet
