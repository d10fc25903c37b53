#pragma once

#include "catalogue/web_service.h"
#include "request/draft.h"
#include "text/translator.h"
#include "ui/widgets/completion.h"

#include <QToolButton>
#include <QWidget>

#include <vector>

namespace licet {

/// One service asked for.
class ServiceRow : public QWidget
{
    Q_OBJECT

public:
    ServiceRow(const Translator &translator, QWidget *parent = nullptr);
    void setCatalogue(const std::vector<WebService> &services);
    void setLine(const ServiceLine &line);
    [[nodiscard]] ServiceLine line() const;
    /// Chosen elsewhere (BasisOfServices); it goes with the row.
    void setBasis(const Bases &basis) { m_shown.basis = basis; }
    /// A sentence for a volume that is no number; empty when both are or none is given.
    [[nodiscard]] QString problem() const;
    void setNumber(int number, bool mayGo);
    /// Its controls in the order of the Tab key.
    [[nodiscard]] std::vector<QWidget *> controls() const;

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    [[nodiscard]] const WebService *known() const;
    [[nodiscard]] QString givenBy(const WebService &service) const;
    void offerVersions();
    void offerOperations();
    [[nodiscard]] Operations operations() const;
    void tick(const QString &operation, bool ticked);

    const Translator &m_translator;
    std::vector<WebService> m_services;
    ServiceLine m_shown;
    OpenChoice *m_name;
    OpenChoice *m_version;
    QLineEdit *m_operations;
    QToolButton *m_pick;
    Choice *m_mode;
    NumberEdit *m_perDay;
    NumberEdit *m_peak;
    QToolButton *m_remove;
};

} // namespace licet
