#pragma once

#include "catalogue/web_service.h"
#include "request/draft.h"
#include "text/translator.h"

#include <QWidget>

class QVBoxLayout;
class QPushButton;

namespace licet {

class ServiceRow;

/// The services asked for, a row each: name and version complete from the catalogue, operations are ticked or
/// typed, volumes are whole numbers.
class ServiceRows : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceRows(const Translator &translator, QWidget *parent = nullptr);
    void setCatalogue(const std::vector<WebService> &services);
    /// How many the form takes; 0: as many as a request does.
    void setMost(int lines);
    void setLines(const std::vector<ServiceLine> &lines);
    [[nodiscard]] std::vector<ServiceLine> lines() const;
    /// What each rests on, which is chosen elsewhere and goes with its row.
    void setBases(const std::vector<Bases> &lines);
    /// A sentence for a number that cannot be read; empty when all can.
    [[nodiscard]] QString problem() const;
    void focusLine(int line);

Q_SIGNALS:
    void edited();

private:
    ServiceRow *addRow(const ServiceLine &line);
    void removeRow(ServiceRow *row);
    void refreshButtons();

    const Translator &m_translator;
    std::vector<WebService> m_services;
    int m_most = 0;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<ServiceRow *> m_rows;
};

} // namespace licet
