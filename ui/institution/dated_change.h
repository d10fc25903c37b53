#pragma once

#include "institution/institution_writing.h"
#include "ui/page/context.h"

#include <QWidget>

class QCheckBox;

namespace licet {

class DateEdit;

/// Asks what another name, number or address means, once one is typed: from which day it holds, or that it
/// was always so.
class DatedChange : public QWidget
{
    Q_OBJECT

public:
    /// `question`: "The new name holds from".
    DatedChange(Context &context, const QString &question, QWidget *parent = nullptr);

    /// Shows or hides the question; it begins with today.
    void ask(bool isDated);
    /// A sentence where the day is asked and none is given.
    [[nodiscard]] QString wrong() const;
    [[nodiscard]] FactChange change() const;
    /// With the day from which it holds; it may be to come.
    [[nodiscard]] Stamp stamp() const;
    /// Why what is told for a later day is told anew.
    static QString aside();

private:
    [[nodiscard]] bool asksDay() const;

    Context &m_context;
    DateEdit *m_from;
    QCheckBox *m_always;
};

} // namespace licet
