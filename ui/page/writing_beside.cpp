#include "ui/page/writing_beside.h"

#include <QThread>

namespace licet {

WritingBeside::~WritingBeside()
{
    stop();
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
}

void WritingBeside::begin(const Register &target, const Work &work)
{
    Q_ASSERT(!isUnderWay());
    m_isStopped = false;
    const auto write = [this, open = target.openerBeside(), work]() -> Result<void> {
        LICET_ASSIGN(const auto beside, open());
        return work(*beside, [this](int done, int all) {
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT told(done, all); }, Qt::QueuedConnection);
            return !m_isStopped;
        });
    };
    m_thread = QThread::create([this, write] { m_outcome = write(); });
    connect(m_thread, &QThread::finished, this, &WritingBeside::end);
    m_thread->start();
}

void WritingBeside::end()
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    Q_EMIT ended(m_outcome);
}

} // namespace licet
