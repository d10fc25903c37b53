#pragma once

#include "ui/page/context.h"
#include "ui/page/writing_beside.h"

#include <QFrame>

namespace licet {

class WorkProgress;

/// Something long that is written beside the window.
struct LongWork
{
    WritingBeside::Work work;
    /// What became of it; the register has told already that it changed.
    std::function<void(const Result<void> &)> ended;
    QString underWay;       ///< a sentence to who would go on, or close, meanwhile
    QString counted = {};   ///< "%1 of %2 records"; empty: it tells nothing, and can't be stopped
    QString stopWords = {}; ///< of the button that stops it to go on, and says what then is
};

/// A line under the top bar while something long is written beside the window.
class WorkBar : public QFrame
{
    Q_OBJECT

public:
    WorkBar(Context &context, QWidget *parent);

    void begin(const LongWork &work);
    [[nodiscard]] bool isUnderWay() const { return m_writing.isUnderWay(); }
    /// Why the register can't be closed now.
    [[nodiscard]] const QString &sentence() const { return m_work.underWay; }
    [[nodiscard]] const QString &stopWords() const { return m_work.stopWords; }
    [[nodiscard]] bool canStop() const { return !m_work.counted.isEmpty(); }
    void stop() { m_writing.stop(); }

private:
    void end(const Result<void> &outcome);

    Context &m_context;
    WorkProgress *m_progress;
    LongWork m_work;
    WritingBeside m_writing; ///< goes first
};

} // namespace licet
