#include "ui/committee/committee_page.h"

#include "committee/cited_decision.h"
#include "committee/decisions_as_on.h"
#include "ui/history/history_of.h"
#include "ui/request/event_list.h"
#include "ui/widgets/writing.h"

#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;
using namespace committee;

CommitteePage::CommitteePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RowsModel<DecisionWithSteps>(
          columns(), [](const DecisionWithSteps &one) { return one.decision.id.row(); }, this))
    , m_decision(new RecordPanel<Decision>(context))
    , m_step(new RecordPanel<DecisionStep>(context))
    , m_inForce(new QuietLabel)
    , m_tree(new RecordTree(context, tr("Decision and its steps"), tr("No decision is chosen.")))
    , m_list(new ListAndDetail(m_model, m_tree, u"committee"_s))
{
    makeDecisionPanel();
    makeStepPanel();
    makeTree();
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(&context.reg(), &Register::changed, this, &CommitteePage::refill);
    connect(&context, &Context::scopeChanged, this, &CommitteePage::refill);
    refill();
}

std::vector<ListColumn<DecisionWithSteps>> CommitteePage::columns()
{
    using Row = DecisionWithSteps;
    std::vector<ListColumn<Row>> columns;
    columns.push_back({.name = u"deliberation"_s,
                       .title = tr("Deliberation number"),
                       .text = [](const Row &one) { return nameOf(one.decision); }});
    columns.push_back({.name = u"dossier"_s, .title = tr("Dossier number"), .text = [](const Row &one) {
                           return one.steps.empty() ? QString() : one.steps.front().dossier;
                       }});
    columns.push_back({.name = u"kind"_s, .title = tr("Kind"), .text = [this](const Row &one) {
                           return word(m_context.phrases(), one.decision.kind);
                       }});
    columns.push_back(
        {.name = u"state"_s,
         .title = tr("State"),
         .text = [this](const Row &one) { return word(m_context.phrases(), one.decision.state); },
         .sortKey = [](const Row &one) { return QVariant(int(one.decision.state)); },
         .code = [this](const Row &one) -> std::optional<Code> {
             return dossierCode(m_context.phrases(), one.decision.state);
         }});
    columns.push_back(
        {.name = u"in-force"_s,
         .title = tr("In force on"),
         .text = [this](const Row &one) { return inForceOn(one) ? printedDate(*inForceOn(one)) : QString(); },
         .sortKey = [this](const Row &one) { return QVariant(inForceOn(one).value_or(QDate(9999, 1, 1))); },
         .isFigure = true});
    columns.push_back({.name = u"subject"_s, .title = tr("Subject"), .text = [](const Row &one) {
                           return one.decision.subject;
                       }});
    columns.push_back({.name = u"rests"_s,
                       .title = tr("Authorizations on it"),
                       .text = [this](const Row &one) { return QString::number(resting(one)); },
                       .sortKey = [this](const Row &one) { return QVariant(resting(one)); },
                       .isFigure = true});
    return columns;
}

void CommitteePage::makeDecisionPanel()
{
    auto &form = m_decision->form();
    auto *sheet = m_decision->sheet();
    const auto &phrases = m_context.phrases();
    auto *kind = form.choice<DecisionKind>(tr("Kind"), &Decision::kind,
                                           [&phrases](DecisionKind one) { return word(phrases, one); });
    auto *number = form.text(tr("Deliberation number"), &Decision::deliberation);
    number->setHelp(tr("Such as 12/081; empty while the dossier is pending."));
    sheet->addRow({kind, number});
    form.text(tr("Subject"), &Decision::subject);
    auto *state = form.choice<DossierState>(tr("State"), &Decision::state,
                                            [&phrases](DossierState one) { return word(phrases, one); });
    auto *filed = form.date(tr("Filed on"), &Decision::filedOn);
    sheet->addRow({state, filed});
    form.text(tr("Address where it is published"), &Decision::address);
    form.date(tr("Withdrawn on"), &Decision::withdrawnOn);
    m_decision->setCheck(whyNotKept);
    m_decision->setSaved([this](Id<Decision> id) {
        m_shown = id;
        m_tree->setNodes(nodes());
        m_tree->choose(u"decision"_s, id.row());
        chooseRow(id.row());
    });
}

void CommitteePage::makeStepPanel()
{
    auto &form = m_step->form();
    auto *sheet = m_step->sheet();
    auto *dossier = form.text(tr("Dossier number"), &DecisionStep::dossier);
    dossier->setHelp(tr("Such as IVC/KSZG/21/066."));
    auto *decided = form.date(tr("Decided on"), &DecisionStep::decidedOn);
    auto *inForce = form.date(tr("In force on"), &DecisionStep::inForceOn);
    inForce->setHelp(tr("Empty: computed from the day of the decision."));
    sheet->addRow({decided, inForce});
    addInstitutions(form, m_context.phrases());
    form.lines(tr("Services"), &DecisionStep::services)->setHelp(tr("One a line."));
    form.lines(tr("Purposes"), &DecisionStep::purposes)->setHelp(tr("One a line."));
    form.longText(tr("Conditions"), &DecisionStep::conditions);
    sheet->addHeading(tr("Taken away by this step"));
    form.lines(tr("Services taken away"), &DecisionStep::withoutServices)->setHelp(tr("One a line."));
    form.lines(tr("Purposes taken away"), &DecisionStep::withoutPurposes)->setHelp(tr("One a line."));
    m_step->addBelow(m_inForce);
    m_step->setSaved([this](Id<DecisionStep> id) {
        m_tree->choose(u"step"_s, id.row());
        showInForce();
    });
    connect(m_step, &RecordPanelBase::edited, this, &CommitteePage::showInForce);
}

void CommitteePage::makeTree()
{
    m_tree->addPanel(u"decision"_s, m_decision);
    m_tree->addPanel(u"step"_s, m_step);
    m_tree->addButton(tr("New step"), [this] { beginStep(); });
    m_tree->addButton(tr("Remove…"), [this] { removeChosen(); });
    connect(m_tree, &RecordTree::chosen, this, &CommitteePage::showNode);
}

void CommitteePage::makeList()
{
    m_model->setSearchText(searchText);
    m_model->setIsQuiet([](const DecisionWithSteps &one) {
        return one.decision.state == DossierState::Withdrawn || one.decision.state == DossierState::Replaced;
    });
    auto *create = new QPushButton(tr("New dossier"));
    create->setAutoDefault(false);
    followWriting(m_context, create);
    connect(create, &QPushButton::clicked, this, &CommitteePage::beginNew);
    m_list->addButton(create);
    m_list->setEmptyText(tr("No decision of the committee is recorded yet."), tr("New dossier"),
                         [this] { beginNew(); });
    followWriting(m_context, m_list->emptyButton());
    connect(m_list->table(), &ListTable::currentIdChanged, this, &CommitteePage::follow);
    // Back from a new dossier to the row that was chosen before it.
    connect(m_list->table(), &QAbstractItemView::clicked, this,
            [this] { follow(m_list->table()->currentId()); });
}

Result<std::vector<DecisionWithSteps>> CommitteePage::read()
{
    const auto from = m_context.asItWas();
    LICET_ASSIGN(m_settings, from.settings());
    LICET_ASSIGN(m_calendar, workingCalendar(m_context.reg()));
    LICET_ASSIGN(auto decisions, from.decisions());
    LICET_ASSIGN(const auto authorizations, from.all<Authorization>());
    if (const auto &on = m_context.past().on)
        decisions = decisionsAsOn(std::move(decisions), *on);
    m_resting.clear();
    for (const auto &one : authorizations)
        if (!m_context.institution().isSet() || one.institution == m_context.institution())
            for (const auto *cited : citedDecisions(one.committee, decisions))
                ++m_resting[cited->decision.id];
    return decisions;
}

void CommitteePage::refill()
{
    auto decisions = read();
    if (!decisions)
        return m_context.say(decisions.error());
    // An empty list would hide the form of a first dossier.
    if (decisions->empty() && isNew())
        decisions->push_back({m_decision->shown(), {}});
    {
        // While a record is being saved, no other one may come in front.
        const QSignalBlocker quiet(m_list->table());
        m_model->setRows(*std::move(decisions));
    }
    if (isNew())
        return;
    if (const auto *shown = this->shown())
        return refreshDetail(*shown);
    const auto id = m_list->table()->currentId();
    open(id > 0 ? Id<Decision>(id) : Id<Decision>());
}

void CommitteePage::refreshDetail(const DecisionWithSteps &shown)
{
    m_decision->refreshFrom(shown.decision);
    const auto step = std::find_if(shown.steps.begin(), shown.steps.end(),
                                   [this](const DecisionStep &one) { return one.id == m_step->shown().id; });
    if (step != shown.steps.end())
        m_step->refreshFrom(*step);
    else if (m_step->shown().id.isSet())
        m_step->showNothing();
    m_tree->setNodes(nodes());
    showInForce();
}

void CommitteePage::follow(qint64 id)
{
    if (id <= 0 || id == m_shown.row() || !m_tree->save())
        return;
    open(Id<Decision>(id));
    // Saving a new dossier chose its row.
    chooseRow(id);
}

/// The tree forgets the record that it showed, and comes to the decision itself.
void CommitteePage::open(Id<Decision> decision)
{
    m_decision->showNothing();
    m_step->showNothing();
    m_shown = decision;
    m_tree->setNodes(nodes());
    m_tree->choose(u"decision"_s, decision.row());
    m_tree->setNodes({});
    m_tree->setNodes(nodes());
}

std::vector<RecordNode> CommitteePage::nodes() const
{
    const auto *shown = this->shown();
    if (!shown)
        return {};
    RecordNode node{u"decision"_s, m_shown.row(), nameOf(shown->decision)};
    for (const auto &step : shown->steps)
        node.children.push_back({u"step"_s, step.id.row(), nameOf(step)});
    return {node};
}

void CommitteePage::showNode(const QString &kind, qint64 record)
{
    const auto *shown = this->shown();
    if (!shown)
        return;
    if (kind == u"decision")
        return m_decision->show(shown->decision);
    for (const auto &step : shown->steps)
        if (step.id.row() == record)
            m_step->show(step);
    showInForce();
}

void CommitteePage::beginNew()
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    if (!m_tree->save())
        return;
    open({});
    m_decision->show(Decision{});
    refill();
    m_tree->showPanel(u"decision"_s);
}

void CommitteePage::beginStep()
{
    const auto *shown = this->shown();
    if (!shown)
        return m_context.say(Message{Message::Kind::Problem, tr("Give the dossier a subject first.")});
    DecisionStep step;
    step.decision = m_shown;
    step.position = shown->steps.empty() ? 0 : shown->steps.back().position + 1;
    m_step->show(step);
    m_tree->showPanel(u"step"_s);
    showInForce();
}

void CommitteePage::removeChosen()
{
    const RecordPanelBase *panel = m_tree->current();
    if (panel == m_step && m_step->shown().id.isSet())
        askToRemove(m_step->shown().id, tr("Remove this step, as if it never was? The history keeps it."));
    else if (panel == m_decision && m_decision->shown().id.isSet())
        askToRemove(
            m_decision->shown().id,
            tr("Remove %1? Only a dossier without steps can be removed.").arg(nameOf(m_decision->shown())));
    else
        m_context.say(Message{Message::Kind::Problem, tr("Choose what to remove.")});
}

void CommitteePage::showInForce()
{
    // Reading would mark a day that is still being typed.
    const bool isReadable = !m_step->isEmpty() && !m_step->form().unreadable().first;
    m_inForce->setText(isReadable ? inForceSentence(m_step->form().read(), m_settings, m_calendar)
                                  : QString());
}

Page *makeCommitteePage(Context &context, QWidget *parent)
{
    return new CommitteePage(context, parent);
}

} // namespace licet
