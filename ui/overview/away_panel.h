#pragma once

#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

namespace licet {

class Choice;
class DateEdit;
class Field;

/// Unfolds to ask for the days on which somebody is away; prints or saves the page for them.
class AwayPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit AwayPanel(Context &context, QWidget *parent = nullptr);
    void ask();
    void print();

private:
    void savePdf();
    /// Nothing where a day is no day; its field is marked.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] Result<QByteArray> pdf() const;

    Result<void> offerPeople();
    [[nodiscard]] Result<QString> scope() const;

    Context &m_context;
    Choice *m_who;
    Field *m_whoField;
    DateEdit *m_from;
    Field *m_fromField;
    DateEdit *m_until;
    Field *m_untilField;
};

} // namespace licet
