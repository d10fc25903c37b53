#pragma once

#include "institution/merger.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;
class Field;
class LongText;

/// Unfolds to record that the institution merges into another: into which, from which day, and what follows
/// from it, said before anything is written.
class MergerPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit MergerPanel(Context &context, QWidget *parent = nullptr);
    void ask(const Institution &predecessor);
    /// The primary button, by Ctrl+Return.
    void confirm();

private:
    [[nodiscard]] Merger typed() const;
    void showConsequence();
    [[nodiscard]] QString consequence(const Merger &merger) const;

    Context &m_context;
    Institution m_predecessor;
    QLabel *m_heading;
    Choice *m_successor;
    Field *m_successorField;
    DateEdit *m_day;
    Field *m_dayField;
    LongText *m_note;
    QLabel *m_consequence;
    QPushButton *m_record;
};

} // namespace licet
