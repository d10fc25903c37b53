#include "ui/committee/committee_page.h"

#include "committee/checklist.h"
#include "ui/committee/checklist_panel.h"
#include "ui/committee/committee_text.h"
#include "ui/committee/decision_forms.h"
#include "ui/committee/dependents_panel.h"
#include "ui/committee/dossier_event_panel.h"
#include "ui/committee/dossier_head.h"
#include "ui/committee/papers_panel.h"
#include "ui/committee/review_panel.h"
#include "ui/committee/trail_panel.h"
#include "ui/history/event_correction_panel.h"
#include "ui/page/history_of.h"
#include "ui/page/list_page.h"
#include "ui/widgets/collapsing_scroll_area.h"

#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;
using namespace committee;

CommitteePage::CommitteePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_words(context.translator())
    , m_model(new RowsModel<DecisionWithSteps>(
          committeeColumns(context.translator(), m_facts),
          [](const DecisionWithSteps &one) { return one.decision.id.row(); }, this))
    , m_replacedBy(new Choice)
    , m_decision(new RecordPanel<Decision>(context))
    , m_step(new RecordPanel<DecisionStep>(context))
    , m_checklist(new ChecklistPanel(context))
    , m_paperList(new PapersPanel(context))
    , m_trailPanel(new TrailPanel(context))
    , m_rests(new DependentsPanel(context, tr("What rests on it")))
    , m_falls(new DependentsPanel(context, tr("What falls if it goes")))
    , m_review(new ReviewPanel(context))
    , m_inForce(new QuietLabel)
    , m_head(new DossierHead(context.translator()))
    , m_event(new DossierEventPanel(context, m_facts))
    , m_correction(new EventCorrectionPanel(context))
    , m_tree(new RecordTree(context, tr("Decision and its steps"), tr("No decision is chosen.")))
    , m_list(new ListAndDetail(m_model, m_tree, u"committee"_s))
{
    makePanels();
    makeHead();
    makeList();
    m_list->setDetailShare(62);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    connect(&context.reg(), &Register::changed, this, &CommitteePage::refill);
    connect(&context, &Context::scopeChanged, this, &CommitteePage::refill);
    refill();
}

void CommitteePage::makePanels()
{
    addDecisionFields(*m_decision, m_context.translator(), m_replacedBy);
    m_decision->setWrite([this](const Decision &decision) { return writeDecision(decision); });
    m_decision->setSaved([this](Id<Decision> id) {
        m_shown = id;
        m_tree->setNodes(nodes());
        m_tree->choose(u"decision"_s, id.row());
        m_list->choose(id.row());
        refill();
    });
    addStepFields(*m_step, m_context.translator());
    m_step->addBelow(m_inForce);
    m_step->setWrite([this](const DecisionStep &step) { return writeStep(step); });
    m_step->setSaved([this](Id<DecisionStep> id) {
        m_tree->choose(u"step"_s, id.row());
        refill();
        showInForce();
    });
    connect(m_step, &RecordPanelBase::edited, this, &CommitteePage::showInForce);
    m_tree->addPanel(u"decision"_s, m_decision);
    m_tree->addPanel(u"step"_s, m_step);
    m_tree->addPanel(u"checklist"_s, m_checklist);
    m_tree->addPanel(u"papers"_s, m_paperList);
    m_tree->addPanel(u"trail"_s, m_trailPanel);
    m_tree->addPanel(u"rests"_s, m_rests);
    m_tree->addPanel(u"falls"_s, m_falls);
    m_tree->addPanel(u"review"_s, m_review);
    m_tree->addButton(tr("New step"), [this] { beginStep(); });
    m_tree->addButton(tr("Remove…"), [this] { removeChosen(); });
    connect(m_tree, &RecordTree::chosen, this, &CommitteePage::showNode);
}

void CommitteePage::makeHead()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_event);
    column->addWidget(m_correction);
    m_tree->setTop(new CollapsingScrollArea(top));
    connect(m_head, &DossierHead::wanted, this, &CommitteePage::askEvent);
    connect(m_event, &DossierEventPanel::confirmed, this, &CommitteePage::recordEvent);
    connect(m_event, &DossierEventPanel::closed, this, [this] { m_context.refreshCommands(); });
    connect(m_trailPanel, &TrailPanel::correctionWanted, this, &CommitteePage::askCorrection);
    connect(m_correction, &EventCorrectionPanel::confirmed, this, &CommitteePage::writeCorrection);
    connect(m_correction, &EventCorrectionPanel::revocationConfirmed, this, &CommitteePage::writeRevocation);
    connect(m_correction, &EventCorrectionPanel::closed, this, [this] { m_context.refreshCommands(); });
}

void CommitteePage::makeList()
{
    m_model->setSearchText(searchText);
    m_model->setIsQuiet([](const DecisionWithSteps &one) {
        return one.decision.state == DossierState::Withdrawn || one.decision.state == DossierState::Replaced;
    });
    // The newest number first.
    m_list->table()->orderAtFirst(0, Qt::DescendingOrder);
    offerNew(*m_list, m_context, tr("New dossier"), tr("No decision of the committee is recorded yet."),
             [this] { beginNew(); });
    connect(m_list->table(), &ListTable::currentIdChanged, this, &CommitteePage::follow);
    // Back from a new dossier to the row that was chosen before it.
    connect(m_list->table(), &QAbstractItemView::clicked, this,
            [this] { follow(m_list->table()->currentId()); });
}

namespace {

/// As the tree under a decision calls it.
QString nodeKind(DecisionPart part)
{
    switch (part) {
    case DecisionPart::Checklist:
        return u"checklist"_s;
    case DecisionPart::Papers:
        return u"papers"_s;
    case DecisionPart::Rests:
        return u"rests"_s;
    case DecisionPart::Falls:
        return u"falls"_s;
    case DecisionPart::Review:
        return u"review"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void CommitteePage::show(const Place &place)
{
    if (place.record <= 0)
        return;
    m_list->choose(place.record);
    const auto *part = place.as<DecisionPart>();
    if (!part || m_shown.row() != place.record)
        return;
    const bool isReview = *part == DecisionPart::Review && !m_reviews.empty();
    m_tree->goTo(nodeKind(*part), isReview ? m_reviews.back().review.id.row() : place.record);
}

bool CommitteePage::takes(CommandId command) const
{
    return command == CommandId::FilterPage || command == CommandId::SaveNow ||
           command == CommandId::PrimaryAction || command == CommandId::RecordEvent ||
           command == CommandId::ShowHistory;
}

QString CommitteePage::whyNot(CommandId command) const
{
    if (command == CommandId::FilterPage)
        return {};
    if (command == CommandId::RecordEvent)
        return m_head->whyNot();
    if (command == CommandId::ShowHistory)
        return m_shown.isSet() ? QString() : tr("No decision is chosen.");
    const bool isAsking = m_event->isVisibleTo(this) || m_correction->isVisibleTo(this);
    if (command == CommandId::PrimaryAction && isAsking)
        return m_context.whyReadOnly();
    return m_tree->current() ? m_tree->current()->whyNot() : m_decision->whyNot();
}

std::optional<HistoryOf> CommitteePage::recordInFront() const
{
    return m_shown.isSet() ? std::optional(HistoryOf{RecordRef::of(m_shown)}) : std::nullopt;
}

void CommitteePage::run(CommandId command)
{
    if (command == CommandId::FilterPage)
        m_list->focusFilter();
    else if (command == CommandId::RecordEvent)
        m_head->askWhich();
    else if (command == CommandId::ShowHistory)
        m_context.go(historyOfShown().place());
    else if (command == CommandId::PrimaryAction && m_event->isVisibleTo(this))
        m_event->confirm();
    else if (command == CommandId::PrimaryAction && m_correction->isVisibleTo(this))
        m_correction->confirm();
    else
        m_tree->save();
}

HistoryOf CommitteePage::historyOfShown() const
{
    const RecordPanelBase *panel = m_tree->current();
    if (panel == m_step && m_step->shown().id.isSet())
        return {RecordRef::of(m_step->shown().id)};
    return {RecordRef::of(m_shown)};
}

void CommitteePage::follow(qint64 id)
{
    if (id <= 0 || id == m_shown.row())
        return;
    if (!m_tree->isSettled([this, id] { m_list->choose(id); })) {
        const QSignalBlocker quiet(m_list->table());
        m_list->table()->choose(m_shown.row());
        return;
    }
    open(Id<Decision>(id));
    // Saving a new dossier chose its row.
    m_list->choose(id);
}

/// The tree forgets the record that it showed, and comes to the decision itself.
void CommitteePage::open(Id<Decision> decision)
{
    m_event->fold();
    m_correction->fold();
    m_decision->showNothing();
    m_step->showNothing();
    m_shown = decision;
    m_resting = {};
    m_falling = {};
    m_reviews.clear();
    m_papers.clear();
    m_trail.clear();
    if (const auto *shown = this->shown()) {
        if (const auto read = readDetail(*shown); !read)
            m_context.say(read.error());
        showPanelsOf(*shown);
    }
    showHead();
    m_tree->setNodes(nodes());
    m_tree->choose(u"decision"_s, decision.row());
    m_tree->setNodes({});
    m_tree->setNodes(nodes());
    m_context.refreshCommands();
}

bool CommitteePage::mayWrite()
{
    const auto why = m_context.whyReadOnly();
    if (!why.isEmpty())
        m_context.say(Message{Message::Kind::Problem, why});
    return why.isEmpty();
}

void CommitteePage::beginNew()
{
    if (!mayWrite() || !m_tree->isSettled([this] { beginNew(); }))
        return;
    open({});
    Decision dossier;
    dossier.checklist = usualChecklist();
    m_decision->show(dossier);
    refill();
    m_tree->showPanel(u"decision"_s);
}

void CommitteePage::beginStep()
{
    if (!mayWrite())
        return;
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
    if (!mayWrite())
        return;
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

Page *makeCommitteePage(Context &context, QWidget *parent)
{
    return new CommitteePage(context, parent);
}

} // namespace licet
