#pragma once

#include "followup/dispatch.h"
#include "ui/page/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace licet {

class Choice;
class DateEdit;

/// A line under the top bar for what was written and of which nobody has said that it left: it asks, one
/// envelope at a time, and nothing waits for the answer. "Not yet" leaves it in view, quietly, and what is
/// due of it sleeps until the next working day; it is asked again on the request's page and when the register
/// is opened again.
class LeavingBar : public QFrame
{
    Q_OBJECT

public:
    explicit LeavingBar(Context &context, QWidget *parent);

private:
    void refresh();
    void fill();
    void recordLeft(Again again);
    void putOff();
    /// The button says so where it left today.
    void nameYes();
    /// The day on which it left; nothing, and a sentence, where it cannot be.
    std::optional<QDate> dayLeft();
    [[nodiscard]] bool isAsking() const;
    void drop();
    /// A place was gone to: what waits of its request is asked again.
    void askOf(const Place &place);
    [[nodiscard]] QString what() const;
    /// Beside the answers: what is doubtful in where the original is said to be.
    void showDoubt();
    /// What is chosen of a sending, where something is.
    template <class Term>
    static std::optional<Term> said(const Choice &choice);

    Context &m_context;
    std::vector<WaitingDispatch> m_waiting;
    std::vector<Id<Dispatch>> m_notYet;
    size_t m_shown = 0;   ///< of m_waiting
    Id<Dispatch> m_asked; ///< whose day, way and original stand in the fields
    QLabel *m_question;
    QLabel *m_what;
    DateEdit *m_day;
    Choice *m_way;      ///< of a sending
    Choice *m_original; ///< likewise
    QPushButton *m_yes;
    QPushButton *m_notYetButton;
    QPushButton *m_never;
    QLabel *m_doubt;
};

} // namespace licet
