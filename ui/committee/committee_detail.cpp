#include "ui/committee/committee_page.h"

#include "calendar/calendar_reader.h"
#include "committee/checklist.h"
#include "committee/decision_store.h"
#include "committee/shared_number.h"
#include "request/requests_as_of.h"
#include "review/dependents_reader.h"
#include "settings/settings_reader.h"
#include "text/dossier_text.h"
#include "ui/committee/checklist_panel.h"
#include "ui/committee/committee_text.h"
#include "ui/committee/dependents_panel.h"
#include "ui/committee/dossier_event_panel.h"
#include "ui/committee/dossier_head.h"
#include "ui/committee/papers_panel.h"
#include "ui/committee/review_panel.h"
#include "ui/committee/trail_panel.h"

#include <algorithm>

// What the page reads and shows of its decisions; the making of it stands in committee_page.cpp.

namespace licet {

using namespace Qt::StringLiterals;
using namespace committee;

namespace {

constexpr int mostEventsShown = 100;

}

Result<std::vector<DecisionWithSteps>> CommitteePage::read()
{
    const auto from = m_context.registerAsOf();
    m_facts.day = m_context.day();
    LICET_ASSIGN(m_facts.settings, readSettings(from));
    LICET_ASSIGN(m_facts.calendar, readCalendar(m_context.reg()));
    LICET_ASSIGN(auto decisions, readDecisions(from));
    LICET_ASSIGN(m_facts.dependents, countResting(from, m_context.institution(), decisions, m_context.day()));
    LICET_ASSIGN(const auto reviews, reviewsOf(from));
    m_facts.reviews.clear();
    for (const auto &one : reviews)
        m_facts.reviews[one.review.decision] += one.isDone() ? 0 : 1;
    LICET_TRY(m_words.read(from));
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
    offerReplacements();
    if (isNew())
        return;
    if (const auto *shown = this->shown())
        return refreshDetail(*shown);
    const auto id = m_list->table()->currentId();
    open(id > 0 ? Id<Decision>(id) : Id<Decision>());
}

void CommitteePage::offerReplacements()
{
    const QSignalBlocker quiet(m_replacedBy);
    const auto chosen = m_replacedBy->currentData();
    m_replacedBy->clear();
    m_replacedBy->addItem(QString(), qint64(0));
    for (const auto &one : m_model->rows())
        if (one.decision.id.isSet())
            m_replacedBy->addItem(nameOf(one.decision), one.decision.id.row());
    m_replacedBy->setCurrentIndex(qMax(0, m_replacedBy->findData(chosen)));
}

Result<void> CommitteePage::readDetail(const DecisionWithSteps &shown)
{
    const auto from = m_context.registerAsOf();
    const auto &decisions = m_model->rows();
    const auto day = m_context.day();
    LICET_ASSIGN(m_resting, readResting(from, shown.decision.id, decisions, day));
    m_falling =
        invalidatedBy(shown.decision.id, decisions, m_resting, day, m_facts.settings, m_facts.calendar);
    LICET_ASSIGN(m_reviews, reviewsOf(from, shown.decision.id));
    LICET_ASSIGN(m_papers, attachmentsOf(m_context.reg().database(), RecordRef::of(shown.decision.id)));
    LICET_ASSIGN(m_trail, eventsAsOf(from, mostEventsShown, RecordRef::of(shown.decision.id)));
    return {};
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
    if (const auto read = readDetail(shown); !read)
        return m_context.say(read.error());
    showPanelsOf(shown);
    showHead();
    m_tree->setNodes(nodes());
    showInForce();
}

void CommitteePage::showPanelsOf(const DecisionWithSteps &shown)
{
    m_checklist->showChecklist(shown.decision);
    m_paperList->showPapers(shown.decision.id, m_papers);
    m_trailPanel->showTrail(m_trail, m_facts.calendar);
    m_rests->showResting(m_resting, m_words,
                         m_resting.count() == 0 ? tr("No authorization and no open request rests on it.")
                                                : tr("These cite it as their basis."));
    m_falls->showResting(
        m_falling, m_words,
        m_falling.count() == 0
            ? tr("Nothing would lose its valid basis on %1.").arg(printedDate(m_facts.day))
            : tr("Without it these would have no valid basis on %1.").arg(printedDate(m_facts.day)));
    for (const auto &review : m_reviews)
        if (review.review.id == m_review->shown())
            m_review->showReview(review, m_words);
    keepReadOnly();
}

/// While an earlier day is asked, what stands there can be read and not typed into.
void CommitteePage::keepReadOnly()
{
    const bool isReadOnly = !m_context.whyReadOnly().isEmpty();
    m_decision->sheet()->setReadOnly(isReadOnly);
    m_step->sheet()->setReadOnly(isReadOnly);
}

QStringList CommitteePage::remarksOn(const DecisionWithSteps &shown) const
{
    QStringList remarks;
    for (const auto *other : sharingNumber(shown.decision, m_model->rows())) {
        const auto dossier = other->steps.empty() ? other->decision.subject : other->steps.front().dossier;
        remarks << tr("The number %1 is also that of another decision (%2): the dossier number tells them "
                      "apart.")
                       .arg(shown.decision.deliberation,
                            dossier.isEmpty() ? nameOf(other->decision) : dossier);
    }
    const auto by = shown.decision.replacedBy;
    if (const auto *next = by.isSet() ? m_model->rowById(by.row()) : nullptr)
        remarks << tr("Replaced by %1.").arg(nameOf(next->decision));
    const int reviews = m_facts.openReviews(shown.decision.id);
    if (reviews > 0)
        remarks << tr("%n review(s) of what rests on it wait(s) for verdicts.", nullptr, reviews);
    return remarks;
}

void CommitteePage::showHead()
{
    if (const auto *shown = this->shown())
        m_head->show(*shown, m_facts, remarksOn(*shown), m_context.whyReadOnly());
    else
        m_head->clear();
    m_context.refreshCommands();
}

std::vector<RecordNode> CommitteePage::nodes() const
{
    const auto *shown = this->shown();
    if (!shown)
        return {};
    const auto row = m_shown.row();
    RecordNode decision{u"decision"_s, row, nameOf(shown->decision)};
    for (const auto &step : shown->steps)
        decision.children.push_back({u"step"_s, step.id.row(), nameOf(step)});
    const auto &points = shown->decision.checklist;
    const auto done = int(points.size()) - openPoints(points);
    std::vector<RecordNode> all{
        decision,
        {u"checklist"_s, row, tr("Checklist: %1 of %2 done").arg(done).arg(points.size())},
        {u"papers"_s, row, tr("Papers: %1").arg(m_papers.size())},
        {u"trail"_s, row, tr("History: %1", "of a dossier, number of events").arg(m_trail.size())},
        {u"rests"_s, row, tr("Rests on it: %1").arg(m_resting.count())},
        {u"falls"_s, row, tr("Falls if it goes: %1").arg(m_falling.count())}};
    for (const auto &one : m_reviews)
        all.push_back({u"review"_s, one.review.id.row(),
                       tr("Review of %1: %2 of %3", "day, verdicts given")
                           .arg(printedDate(one.review.openedOn), QString::number(one.given()),
                                QString::number(one.verdicts.size()))});
    return all;
}

void CommitteePage::showNode(const QString &kind, qint64 record)
{
    const auto *shown = this->shown();
    if (!shown)
        return;
    if (kind == u"decision")
        m_decision->show(shown->decision);
    for (const auto &step : shown->steps)
        if (kind == u"step" && step.id.row() == record)
            m_step->show(step);
    for (const auto &review : m_reviews)
        if (kind == u"review" && review.review.id.row() == record)
            m_review->showReview(review, m_words);
    keepReadOnly();
    showInForce();
    m_context.refreshCommands();
}

void CommitteePage::showInForce()
{
    const bool isReadable = !m_step->isEmpty() && !m_step->form().unreadable().first;
    if (!isReadable)
        return m_inForce->clear();
    const auto step = m_step->form().typed();
    auto sentence = inForceSentence(step, m_facts.settings, m_facts.calendar);
    if (step.decidedOn)
        sentence += QChar(u' ') + tr("Decided by: %1.")
                                      .arg(term(m_context.translator(),
                                                m_decision->form().typed().authority.value_or(authorityOf(
                                                    m_decision->shown().deliberation, *step.decidedOn))));
    m_inForce->setText(sentence);
}

} // namespace licet
