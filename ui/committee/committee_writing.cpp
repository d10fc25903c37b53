#include "ui/committee/committee_page.h"

#include "committee/shared_number.h"
#include "review/late_dossier_event.h"
#include "text/dossier_text.h"
#include "ui/committee/committee_text.h"
#include "ui/committee/dossier_event_panel.h"
#include "ui/history/event_correction_panel.h"

#include <algorithm>

// What the page writes: decisions, steps and events, each with the review that it opens.

namespace licet {

using namespace committee;

Result<Id<Decision>> CommitteePage::writeDecision(const Decision &decision)
{
    LICET_ASSIGN(const auto id, saveDecision(m_context.reg().database(), decision, m_context.stamp()));
    auto kept = decision;
    kept.id = id;
    // Kept all the same: reality has such pairs. The head goes on saying so.
    if (const auto sharing = sharingNumber(kept, m_model->rows()); !sharing.empty())
        m_context.say(
            Message{Message::Kind::Problem,
                    tr("Two decisions now share the number %1: check it, or tell them apart by their "
                       "dossier numbers.")
                        .arg(decision.deliberation)});
    return id;
}

Result<Id<DecisionStep>> CommitteePage::writeStep(const DecisionStep &step)
{
    LICET_ASSIGN(const auto saved,
                 saveStep(m_context.reg().database(), step, m_context.today(), m_context.stamp()));
    if (saved.recorded.review.isSet())
        tellReview(saved.recorded, tr("The amendment was recorded."));
    return saved.id;
}

void CommitteePage::askEvent(DossierEvent event)
{
    if (!m_tree->isSettled([this, event] { askEvent(event); }))
        return;
    const auto *shown = this->shown();
    if (!shown)
        return;
    const bool isLate = !stateAfter(shown->decision, event);
    if (isLate && !mayBeNotedLate(shown->decision, event))
        return;
    DossierQuestion question{event, *shown, isLate, {}, m_resting.count(), {}};
    if (event == DossierEvent::File) {
        auto missing = checkDossier(m_context.registerAsOf(), *shown, m_context.today());
        if (!missing)
            return m_context.say(missing.error());
        question.missing = *std::move(missing);
    }
    for (const auto &one : m_model->rows())
        if (one.decision.id != m_shown && one.decision.id.isSet())
            question.others.push_back(one);
    m_correction->fold();
    m_event->ask(question);
    m_context.refreshCommands();
}

void CommitteePage::recordEvent(DossierEvent event, QDate day, const DossierEventInput &said)
{
    auto stamp = m_context.stamp();
    stamp.happenedOn = day;
    const auto id = m_event->asksAbout();
    const auto recorded =
        recordDossierEvent(m_context.reg().database(), id, event, said, m_context.today(), stamp);
    if (!recorded)
        return sayError(recorded.error());
    m_event->fold();
    m_context.saved();
    const auto *row = m_model->rowById(id.row());
    const bool isBeside =
        recorded->isLate || event == DossierEvent::Contacted || event == DossierEvent::NotDelivered;
    auto sentence = isBeside ? tr("It is kept with the dossier and its history.")
                             : tr("%1 is now “%2”.", "a dossier and its state")
                                   .arg(row ? nameOf(row->decision) : QString(),
                                        term(m_context.translator(), recorded->state));
    if (recorded->isLate)
        sentence += QChar(u' ') + tr("It stands on its day; what followed stays as it is.");
    else if (recorded->earlierThan)
        sentence += QChar(u' ') + tr("The day lies before %1, the day of the event before it.")
                                      .arg(printedDate(*recorded->earlierThan));
    tellReview(*recorded, sentence);
}

void CommitteePage::tellReview(const DossierRecorded &recorded, const QString &sentence)
{
    if (!recorded.review.isSet())
        return m_context.say(Message{Message::Kind::Success, sentence});
    m_context.say(Message{Message::Kind::Question,
                          sentence + QChar(u' ') +
                              tr("A review of %n authorization(s) and request(s) that rest on it was opened.",
                                 nullptr, recorded.verdicts),
                          {{tr("Show the review"), [this, shown = m_shown] {
                                m_context.go({PageId::Committee, shown.row(), DecisionPart::Review});
                            }}}});
}

void CommitteePage::sayError(const Error &error)
{
    if (error.kind != ErrorKind::StateForbids)
        return m_context.say(error);
    const auto state = parseCode<DossierState>(error.value);
    m_context.say(Message{Message::Kind::Problem,
                          tr("Not possible while the dossier is “%1”.")
                              .arg(state ? term(m_context.translator(), *state) : error.value)});
}

} // namespace licet
