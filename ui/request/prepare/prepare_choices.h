#pragma once

#include "coverage/bulk_drafting.h"
#include "text/translator.h"
#include "ui/request/prepare/preparation_place.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace licet {

class TickList;

/// For which applications, which services are to be asked, and in which environments.
class PrepareChoices : public QWidget
{
    Q_OBJECT

public:
    /// `facts` are the sheet's, and read anew before each begin().
    PrepareChoices(const Translator &translator, const CoverageFacts &facts, QWidget *parent = nullptr);

    /// Afresh, with what `start` names ticked; `institution` is that of the window.
    void begin(const PreparationStart &start, Id<Institution> institution);
    [[nodiscard]] WantedDrafts wanted() const;
    /// The lists beside each other, or two by two in a narrow window.
    void arrange();

Q_SIGNALS:
    void changed();

private:
    void fillInstitutions();
    void fillApplications();
    void fillServices();
    void fillEnvironments();

    const Translator &m_translator;
    const CoverageFacts &m_facts;
    TickList *m_institutions;
    TickList *m_applications;
    TickList *m_services;
    TickList *m_environments;
    QLineEdit *m_findService;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_columns;
    int m_across = 0;
};

} // namespace licet
