#include "ui/page/work_bar.h"

#include "ui/page/work_progress.h"
#include "ui/widgets/arrangement.h"

#include <QVBoxLayout>

namespace licet {

WorkBar::WorkBar(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_progress(new WorkProgress)
{
    setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(lineUnit(*this), 0, lineUnit(*this), 0);
    layout->addWidget(m_progress);
    connect(&m_writing, &WritingBeside::told, m_progress, &WorkProgress::tell);
    connect(&m_writing, &WritingBeside::ended, this, &WorkBar::end);
    connect(m_progress, &WorkProgress::stopWanted, this, &WorkBar::stop);
}

void WorkBar::begin(const LongWork &work)
{
    m_work = work;
    m_progress->begin(work.counted, canStop());
    m_writing.begin(m_context.reg(), work.work);
}

void WorkBar::end(const Result<void> &outcome)
{
    m_progress->end();
    const auto ended = std::exchange(m_work, LongWork()).ended;
    // It was written on a connection of its own.
    Q_EMIT m_context.reg().changed();
    ended(outcome);
}

} // namespace licet
