#include "ui/request/editor/service_rows.h"

#include "base/limits.h"
#include "ui/request/editor/service_row.h"
#include "ui/widgets/arrangement.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

ServiceRows::ServiceRows(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a service")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(lineUnit(*this));
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({})->setFocus();
        focusLine(int(m_rows.size()) - 1);
        Q_EMIT edited();
    });
}

void ServiceRows::setCatalogue(const std::vector<WebService> &services)
{
    m_services = services;
    const QSignalBlocker quiet(this);
    for (auto *row : m_rows)
        row->setCatalogue(services);
}

void ServiceRows::setMost(int lines)
{
    m_most = lines;
    refreshButtons();
}

void ServiceRows::setLines(const std::vector<ServiceLine> &lines)
{
    const QSignalBlocker quiet(this);
    const size_t wanted = std::max<size_t>(1, lines.size());
    while (m_rows.size() > wanted)
        removeRow(m_rows.back());
    while (m_rows.size() < wanted)
        addRow({});
    for (size_t index = 0; index < wanted; ++index)
        m_rows[index]->setLine(index < lines.size() ? lines[index] : ServiceLine{});
}

std::vector<ServiceLine> ServiceRows::lines() const
{
    std::vector<ServiceLine> lines;
    for (const auto *row : m_rows)
        lines.push_back(row->line());
    return lines;
}

void ServiceRows::setBases(const std::vector<Bases> &lines)
{
    for (size_t index = 0; index < m_rows.size() && index < lines.size(); ++index)
        m_rows[index]->setBasis(lines[index]);
}

QString ServiceRows::problem() const
{
    for (const auto *row : m_rows)
        if (const auto problem = row->problem(); !problem.isEmpty())
            return problem;
    return {};
}

void ServiceRows::focusLine(int line)
{
    if (m_rows.empty())
        return;
    const auto index = std::clamp<size_t>(size_t(std::max(0, line)), 0, m_rows.size() - 1);
    m_rows[index]->findChild<QComboBox *>()->setFocus();
}

ServiceRow *ServiceRows::addRow(const ServiceLine &line)
{
    auto *row = new ServiceRow(m_translator, this);
    row->setCatalogue(m_services);
    row->setLine(line);
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &ServiceRow::edited, this, &ServiceRows::edited);
    connect(row, &ServiceRow::removeWanted, this, [this, row] {
        removeRow(row);
        Q_EMIT edited();
    });
    refreshButtons();
    return row;
}

void ServiceRows::removeRow(ServiceRow *row)
{
    std::erase(m_rows, row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    refreshButtons();
}

void ServiceRows::refreshButtons()
{
    for (size_t index = 0; index < m_rows.size(); ++index)
        m_rows[index]->setNumber(int(index) + 1, m_rows.size() > 1);
    // A row that comes later stands at the window's end for the Tab key: only the button is in its place.
    QWidget *before = m_add;
    for (const auto *row : m_rows)
        for (auto *control : row->controls()) {
            setTabOrder(before, control);
            before = control;
        }
    setTabOrder(before, m_add);
    const int most = m_most == 0 ? limits::services : qMin(m_most, limits::services);
    m_add->setVisible(int(m_rows.size()) < most);
}

} // namespace licet
