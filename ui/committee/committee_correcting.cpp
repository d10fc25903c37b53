#include "ui/committee/committee_page.h"

#include "followup/did_not_happen.h"
#include "review/cited_number.h"
#include "review/dossier_correcting.h"
#include "text/revoked_text.h"
#include "ui/committee/dossier_event_panel.h"
#include "ui/history/event_correction_panel.h"

#include <limits>

// What the page puts right of the events of its dossiers.

namespace licet {

void CommitteePage::askCorrection(const Event &event)
{
    if (!m_tree->isSettled([this, event] { askCorrection(event); }))
        return;
    if (!m_shown.isSet() || event.record != RecordRef::of(m_shown))
        return;
    const auto trail = events(m_context.reg().database(), std::numeric_limits<int>::max(), event.record);
    if (!trail)
        return m_context.say(trail.error());
    const auto brought = referenceBroughtBy(m_context.reg().database(), event);
    if (!brought)
        return m_context.say(brought.error());
    auto possible = correctableOfDossier(event.kind);
    possible.reference = !brought->isEmpty();
    auto believed = asCorrected(*trail, event);
    if (believed.reference.isEmpty())
        believed.reference = *brought;
    m_event->fold();
    m_correction->ask(event, possible, believed);
    m_context.refreshCommands();
}

void CommitteePage::writeCorrection(qint64 event, const EventCorrection &correction, const QString &reason)
{
    const auto done =
        correctEvent(m_context.reg().database(), m_shown, event, correction, reason, m_context.stamp());
    if (!done)
        return m_context.say(done.error());
    m_context.saved();
    m_correction->fold();
    if (const auto citing = citingLines(m_context.translator(), *done); !citing.isEmpty())
        m_context.say(Message{Message::Kind::Problem, citing.join(QChar(u' '))});
}

void CommitteePage::writeRevocation(qint64 event, const QString &reason)
{
    const auto revoked =
        recordDidNotHappen(m_context.reg().database(), m_shown, event, reason, m_context.stamp());
    if (!revoked)
        return m_context.say(revoked.error());
    m_context.saved();
    m_correction->fold();
    m_context.say(Message{Message::Kind::Success,
                          revokedDossierLines(m_context.translator(), *revoked).join(QChar(u' '))});
}

} // namespace licet
