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
/// from it, said before anything is written; or to say that one was noted wrongly, and why.
class MergerPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit MergerPanel(Context &context, QWidget *parent = nullptr);
    void ask(const Institution &predecessor);
    void correct(const Institution &predecessor, const Merger &merger);
    /// The primary button, by Ctrl+Return.
    void confirm();

private:
    void show(const QString &heading, const Merger &merger);
    [[nodiscard]] Merger typed() const;
    void showConsequence();
    [[nodiscard]] Result<void> recorded(Database &database, const Merger &merger) const;
    [[nodiscard]] QString consequence(const Merger &merger) const;

    Context &m_context;
    Institution m_predecessor;
    Merger m_merger; ///< that is put right; else without id
    QLabel *m_heading;
    Choice *m_successor;
    Field *m_successorField;
    DateEdit *m_day;
    Field *m_dayField;
    LongText *m_note;
    LongText *m_reason;
    Field *m_reasonField;
    QLabel *m_consequence;
    QPushButton *m_record;
};

} // namespace licet
