#pragma once

#include "institution/merger.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;

namespace licet {

class Field;
class LongText;

/// Unfolds to say that a merger did not happen, with the reason; nothing of it is lost from the history.
class MergerRevocationPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit MergerRevocationPanel(Context &context, QWidget *parent = nullptr);
    void ask(const Merger &merger, const QString &heading);
    /// The primary button, by Ctrl+Return.
    void confirm();

private:
    Context &m_context;
    Merger m_merger;
    QLabel *m_heading;
    LongText *m_reason;
    Field *m_reasonField;
};

} // namespace licet
