#include "ui/list_import/list_bringing.h"

#include <QThread>

namespace licet {

ListBringing::~ListBringing()
{
    stop();
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
}

void ListBringing::begin(const Register &target, const ListCells &cells, const ListMapping &mapping,
                         const ListOptions &options, const Stamp &stamp)
{
    Q_ASSERT(!isUnderWay());
    m_isStopped = false;
    m_outcome.reset();
    const auto bring = [this, open = target.openerBeside(), cells, mapping, options, stamp]() -> Outcome {
        LICET_ASSIGN(const auto beside, open());
        return importList(beside->database(), cells, mapping, options, stamp, [this](int done, int all) {
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT told(done, all); }, Qt::QueuedConnection);
            return !m_isStopped;
        });
    };
    m_thread = QThread::create([this, bring] { m_outcome.emplace(bring()); });
    connect(m_thread, &QThread::finished, this, &ListBringing::end);
    m_thread->start();
}

void ListBringing::end()
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    Q_EMIT ended(*m_outcome);
}

} // namespace licet
