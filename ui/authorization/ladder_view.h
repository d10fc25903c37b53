#pragma once

#include "coverage/ladder.h"
#include "ui/page/context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace licet {

/// Test, acceptance and production of an application and service side by side; what differs from the rung
/// below has a bar at its left. Under the highest rung reached stands *Prepare next environment*.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(Context &context, QWidget *parent = nullptr);
    /// An authorization without id shows nothing.
    void show(const Authorization &authorization);
    /// Why the next environment cannot be prepared now, in a sentence; empty when it can.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    /// A draft for the environment above the highest one reached, shown in the editor.
    void prepare();

private:
    void clear();
    void addHeads();
    void addMember(LadderMember member);
    void addPrepare();
    [[nodiscard]] QString whyNotPrepared() const;

    Context &m_context;
    Ladder m_ladder;
    Authorization m_shown;
    QString m_whyNot;
    QGridLayout *m_layout;
};

} // namespace licet
