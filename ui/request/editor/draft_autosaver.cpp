#include "ui/request/editor/draft_autosaver.h"

#include "catalogue/catalogue_update.h"

namespace licet {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

DraftAutosaver::DraftAutosaver(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_timer.setObjectName(u"autosave"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500ms);
    m_idle.setSingleShot(true);
    m_idle.setInterval(5min);
    connect(&m_timer, &QTimer::timeout, this, &DraftAutosaver::autosaveNow);
    connect(&m_idle, &QTimer::timeout, this, &DraftAutosaver::saveNow);
}

void DraftAutosaver::begin(const Request &request)
{
    m_request = request;
    m_isPending = false;
    m_isUnsaved = false;
    m_timer.stop();
    m_idle.stop();
}

void DraftAutosaver::edit(const Draft &draft, const ConsultantAdvice &advice)
{
    if (m_request.draft == draft && m_request.advice == advice)
        return;
    m_request.draft = draft;
    m_request.advice = advice;
    m_isPending = true;
    if (!m_timer.isActive())
        m_timer.start();
    m_idle.start();
}

bool DraftAutosaver::fail(const Error &error)
{
    m_context.say(error);
    // What was typed is still on the screen: the next attempt follows.
    m_timer.start();
    return false;
}

bool DraftAutosaver::autosaveNow()
{
    m_timer.stop();
    if (!m_isPending)
        return true;
    auto &requests = m_context.reg().requests();
    if (!m_request.id.isSet()) {
        const auto id = requests.create(m_request.draft, m_context.stamp(),
                                        {m_request.copiedFrom, m_request.preparedFrom, {}});
        if (!id)
            return fail(id.error());
        const auto stored = requests.get(*id);
        if (!stored)
            return fail(stored.error());
        const auto advice = m_request.advice;
        m_request = *stored;
        m_request.advice = advice;
        Q_EMIT made(*id);
    } else {
        const auto kept = requests.keep(m_request.id, m_request.draft, m_request.advice, m_context.now());
        if (!kept)
            return fail(kept.error());
        m_isUnsaved = true;
    }
    m_isPending = false;
    m_context.saved();
    return true;
}

bool DraftAutosaver::addUsedServices()
{
    std::vector<UsedService> used;
    for (const auto &line : m_request.draft.services) {
        // A name alone may be half typed.
        if (!line.version.isEmpty() || line.operations.isStated())
            used.push_back({line.name, line.version, line.operations.named});
    }
    const auto catalogue = m_context.reg().all<WebService>();
    if (!catalogue)
        return fail(catalogue.error());
    if (withUsed(*catalogue, used).empty())
        return true;
    const auto written = updateCatalogue(m_context.reg().database(), used, m_context.stamp());
    return written || fail(written.error());
}

bool DraftAutosaver::saveNow()
{
    if (!autosaveNow())
        return false;
    if (!m_isUnsaved)
        return true;
    auto &requests = m_context.reg().requests();
    const auto saved =
        requests.save(m_request.id, m_request.revision, m_request.draft, m_request.advice, m_context.stamp());
    if (!saved)
        return fail(saved.error());
    m_isUnsaved = false;
    m_idle.stop();
    const auto stored = requests.get(m_request.id);
    if (!stored)
        return fail(stored.error());
    m_request = *stored;
    m_context.saved();
    return addUsedServices();
}

} // namespace licet
