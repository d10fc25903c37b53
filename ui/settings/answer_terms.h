#pragma once

#include "followup/answer_term.h"
#include "ui/page/context.h"
#include "ui/widgets/record_form.h"

class QListWidget;
class QPushButton;

namespace licet {

/// Terms that differ from the register's usual ones, for a recipient, an environment or a kind of request:
/// a list, and a form that unfolds for one of them.
class AnswerTerms : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerTerms(Context &context, QWidget *parent = nullptr);
    void refill();

private:
    void makeForm();
    void edit(const AnswerTerm &term);
    void change();
    void remove();
    bool save();
    [[nodiscard]] const AnswerTerm *chosen() const;
    [[nodiscard]] QString shown(const AnswerTerm &one) const;
    [[nodiscard]] QString nameOf(Id<Recipient> recipient) const;

    Context &m_context;
    std::vector<AnswerTerm> m_terms;
    std::vector<Recipient> m_recipients;
    QListWidget *m_list;
    FormSheet *m_sheet;
    RecordForm<AnswerTerm> m_form;
    Choice *m_recipient;
    Choice *m_environment;
    Choice *m_kind;
    QWidget *m_editing;
};

} // namespace licet
