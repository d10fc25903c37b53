#include "ui/page/background_reading.h"

#include <QThread>

namespace licet {

BackgroundReading::BackgroundReading(const Register &reg, QObject *parent) : QObject(parent), m_register(reg)
{
}

BackgroundReading::~BackgroundReading()
{
    stop();
    for (auto *thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void BackgroundReading::stop()
{
    if (m_stopped)
        m_stopped->store(true);
    m_stopped.reset();
}

void BackgroundReading::run(Step step)
{
    stop();
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    m_stopped = stopped;
    auto *thread =
        QThread::create([this, path = m_register.path(), today = RegisterAsOf(m_register).today(),
                         step = std::move(step), stopped] { readAlong(path, today, step, stopped); });
    m_threads << thread;
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        // It has said that it is finished, and may still be on its way out.
        thread->wait();
        delete thread;
    });
    thread->start();
}

void BackgroundReading::readAlong(const QString &path, std::optional<QDate> today, const Step &step,
                                  const Stopped &stopped)
{
    const auto reg = Register::open(path, Access::ReadOnly);
    if (!reg)
        return handOver(stopped, [this, error = reg.error()] { end(error); });
    // What is told in advance waits for its day here too.
    if (today)
        (*reg)->setToday([today] { return *today; });
    while (!stopped->load()) {
        auto piece = step(**reg, [&] { return !stopped->load(); });
        if (!piece)
            return handOver(stopped, [this, error = piece.error()] { end(error); });
        if (!*piece)
            return handOver(stopped, [this] { end({}); });
        handOver(stopped, *std::move(piece));
    }
}

void BackgroundReading::handOver(const Stopped &stopped, HandOver what)
{
    QMetaObject::invokeMethod(
        this,
        [stopped, what = std::move(what)] {
            if (!stopped->load())
                what();
        },
        Qt::QueuedConnection);
}

void BackgroundReading::end(const std::optional<Error> &error)
{
    m_stopped.reset();
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT finished();
}

} // namespace licet
