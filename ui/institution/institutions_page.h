#pragma once

#include "ui/institution/facts_tab.h"
#include "ui/page/page.h"

class QTabWidget;

namespace licet {

class Choice;
class MergerBand;

/// One institution at a time, in tabs: itself, its people, applications, recipients and norms.
class InstitutionsPage : public Page
{
    Q_OBJECT

public:
    InstitutionsPage(Context &context, QWidget *parent);

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
    QWidget *makeHead();
    void addTab(InstitutionTab *tab);
    void refill();
    void choose(Id<Institution> institution);
    void beginNew();
    void turnTo(int index);
    [[nodiscard]] bool isMovingForetold() const;
    [[nodiscard]] InstitutionTab *currentTab() const { return m_tabs[size_t(m_present)]; }

    Context &m_context;
    Choice *m_choice;
    MergerBand *m_merger;
    QTabWidget *m_pages;
    FactsTab *m_facts;
    std::vector<InstitutionTab *> m_tabs;
    int m_present = 0;
    Id<Institution> m_institution;
    bool m_isNew = false;
};

Page *makeInstitutionsPage(Context &context, QWidget *parent);

} // namespace licet
