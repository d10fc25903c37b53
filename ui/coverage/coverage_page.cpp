#include "ui/coverage/coverage_page.h"

#include "coverage/coverage_reader.h"
#include "text/terms.h"
#include "ui/coverage/cell_panel.h"
#include "ui/coverage/coverage_legend.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"
#include "ui/request/page/request_actions.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto groupingKey = QStringLiteral("coverage/byInstitution");

} // namespace

CoveragePage::CoveragePage(Context &context, QWidget *parent)
    : ListPage(context, parent)
    , m_context(context)
    , m_model(new CoverageModel(context.translator(), this))
    , m_table(new CoverageTable(m_model))
    , m_panel(new CellPanel(context, *m_model))
    , m_legend(new CoverageLegend(context.translator()))
    , m_filter(new QLineEdit)
    , m_grouping(new Segments({tr("By application"), tr("By institution")}))
    , m_count(new QLabel)
    , m_none(new QLabel)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
{
    layOut();
    m_grouping->choose(QSettings().value(groupingKey, false).toBool() ? 1 : 0);
    connect(m_filter, &QLineEdit::textChanged, m_model, &CoverageModel::setFilterText);
    connect(m_model, &CoverageModel::filtered, this, &CoveragePage::showCount);
    connect(m_grouping, &Segments::picked, this, [this](int picked) {
        QSettings().setValue(groupingKey, picked == 1);
        refill();
    });
    connect(m_table, &CoverageTable::looked, m_panel, &CellPanel::explain);
    connect(m_table, &CoverageTable::looked, &context, &Context::refreshCommands);
    connect(m_table, &CoverageTable::opened, this, &CoveragePage::open);
}

void CoveragePage::layOut()
{
    m_filter->setPlaceholderText(tr("Filter services and applications"));
    m_filter->setAccessibleName(tr("Filter services and applications"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(40 * characterWidth(*this));
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 2);
    line->addWidget(m_grouping);
    line->addStretch(1);
    line->addWidget(m_count);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);
}

QString CoveragePage::title() const
{
    return tr("Coverage");
}

void CoveragePage::show(const Place &place)
{
    Q_UNUSED(place)
    refillIfStale();
    m_table->setFocus();
}

void CoveragePage::refill()
{
    const auto facts = readCoverageFacts(m_context.registerAsOf(), m_context.day(), m_context.today());
    if (!facts)
        return m_context.say(facts.error());
    const auto current = m_table->currentIndex();
    QString group, service;
    auto environment = Environment::Test;
    if (m_model->cellAt(current)) {
        group = CoverageModel::nameOf(m_model->groupAt(current.row()));
        service = m_model->serviceAt(current.row());
        environment = Environment(current.column() - 1);
    }
    const auto grouping =
        m_grouping->chosen() == 1 ? CoverageGrouping::ByInstitution : CoverageGrouping::ByApplication;
    m_model->setCoverage(coverage(*facts, grouping, m_context.institution()));
    m_legend->setCoverage(m_model->coverage());
    m_table->choose(m_model->find(group, service, environment));
    m_panel->explain(m_table->currentIndex());
}

void CoveragePage::showCount()
{
    const int shown = m_model->visibleServices();
    const int all = m_model->serviceCount();
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    m_none->setText(all == 0 ? tr("No service is authorized or asked for yet: an executed request "
                                  "makes the first.")
                             : tr("None of %1 matches").arg(all));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_table->choose(m_table->currentIndex());
    m_panel->explain(m_table->currentIndex());
}

void CoveragePage::open(const QModelIndex &index)
{
    if (const auto place = m_panel->target(index))
        return m_context.go(*place);
    m_context.say(
        Message{Message::Kind::Problem, tr("Nothing asks for it here: there is no record to open.")});
}

bool CoveragePage::takes(CommandId command) const
{
    switch (command) {
    case CommandId::Print:
    case CommandId::SavePdf:
    case CommandId::FilterPage:
    case CommandId::Open:
    case CommandId::PrimaryAction:
    case CommandId::PrepareRequests:
        return true;
    default:
        return false;
    }
}

QString CoveragePage::whyNot(CommandId command) const
{
    switch (command) {
    case CommandId::Open:
    case CommandId::PrimaryAction:
        return m_panel->target(m_table->currentIndex()) ? QString()
                                                        : tr("There is no record in the current cell.");
    case CommandId::PrepareRequests:
        return m_context.whyReadOnly();
    default:
        return {};
    }
}

void CoveragePage::run(CommandId command)
{
    switch (command) {
    case CommandId::Print:
        return print();
    case CommandId::SavePdf:
        return RequestActions::savePdf(
            m_context, pdf(),
            u"%1 %2.pdf"_s.arg(tr("coverage", "name of a file"), m_context.day().toString(Qt::ISODate)));
    case CommandId::FilterPage:
        m_filter->setFocus();
        return m_filter->selectAll();
    case CommandId::PrepareRequests: {
        const auto place = m_panel->preparation(m_table->currentIndex());
        return m_context.go(place.value_or(Place{PageId::PrepareRequests, 0, PreparationStart()}));
    }
    default:
        return open(m_table->currentIndex());
    }
}

Result<QByteArray> CoveragePage::pdf() const
{
    CoverageHead head;
    LICET_ASSIGN(const auto institutions, m_context.reg().all<Institution>());
    QStringList names;
    for (const auto &one : institutions)
        if (!m_context.institution().isSet() || one.id == m_context.institution())
            names << one.names.in(m_context.translator().language(), one.name);
    head.scope = names.join(u", "_s);
    head.knownOn = m_context.past().knownOn;
    const auto sheet = coverageSheet(m_context.translator(), m_model->coverage(), head, paperShapes());
    return writePdf(*sheet, u"%1 – %2"_s.arg(tr("Coverage"), head.scope));
}

void CoveragePage::print()
{
    const auto sheet = pdf();
    if (!sheet)
        return m_context.say(sheet.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setColorMode(QPrinter::GrayScale);
    printer.setDocName(tr("Coverage"));
    if (!m_context.prompts().choosePrinter(printer))
        return;
    if (const auto printed = printPdf(*sheet, printer, tr("Coverage")); !printed)
        return m_context.say(printed.error());
    m_context.say(Message{Message::Kind::Success, tr("The coverage was handed to the printer.")});
}

void CoveragePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = arrangementOf(*this) == Arrangement::Narrow;
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    const int whole = isNarrow ? height() : width();
    m_splitter->setSizes({whole * 70 / 100, whole * 30 / 100});
}

Page *makeCoveragePage(Context &context, QWidget *parent)
{
    return new CoveragePage(context, parent);
}

} // namespace licet
