#pragma once

#include "ui/page/context.h"
#include "ui/request/draft_check.h"

#include <QTimer>

namespace licet {

class DraftAutosaver;
class EditorPanes;
class RequestHead;

/// Checks what is typed and paints its page, a moment after the last key; what fails is said.
class EditorCheck : public QObject
{
    Q_OBJECT

public:
    EditorCheck(Context &context, DraftAutosaver &autosaver, EditorPanes &panes, RequestHead &head,
                QObject *parent);

    /// Nothing is known yet of the draft that begins.
    void forget() { m_checked.reset(); }
    void soon();
    void stop();
    /// Reads the facts, checks, and shows the findings; false when the register could not be read.
    bool now();
    /// Checks what was typed since; false when the register could not be read.
    bool isUpToDate() { return !m_checking.isActive() || now(); }
    void paint();
    /// The form marked as a draft; what stands in the way is said.
    std::optional<QByteArray> form();
    /// Of the last check; only after one.
    [[nodiscard]] const CheckedDraft &checked() const { return *m_checked; }

Q_SIGNALS:
    void checkedAnew();

private:
    [[nodiscard]] const Draft &draft() const;

    Context &m_context;
    DraftAutosaver &m_autosaver;
    EditorPanes &m_panes;
    RequestHead &m_head;
    QTimer m_checking{this};
    QTimer m_painting{this};
    std::optional<CheckedDraft> m_checked;
};

} // namespace licet
