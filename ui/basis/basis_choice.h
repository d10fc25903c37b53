#pragma once

#include "committee/decision.h"
#include "committee/line_basis.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/segments.h"

#include <QToolButton>

namespace licet {

/// One thing on which a request or a service rests: a decision by either number, a law or royal decree, not
/// applicable with a reason, or not yet known.
class BasisChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BasisChoice(QWidget *parent = nullptr);
    void setDecisions(const std::vector<DecisionWithSteps> &decisions);
    void setBasis(const LineBasis &basis);
    [[nodiscard]] LineBasis basis() const;
    /// A sentence for a day that cannot be read; empty when it can, or none is given.
    [[nodiscard]] QString problem() const;
    /// Only one of several can be taken away.
    void setMayGo(bool mayGo);
    /// Its controls in the order of the Tab key.
    [[nodiscard]] std::vector<QWidget *> controls() const;

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    enum Kind { Decided, ByLaw, NotApplicable, NotYetKnown };
    void showKind();
    QLineEdit *addLine(QLayout *layout, const QString &name, const QString &hint);

    Segments *m_kind;
    QToolButton *m_remove;
    QWidget *m_numbers;
    QLineEdit *m_deliberation;
    QLineEdit *m_dossier;
    QWidget *m_lawParts;
    QLineEdit *m_law;
    QLineEdit *m_article;
    DateEdit *m_day;
    LongText *m_reason;
    std::vector<DecisionWithSteps> m_decisions;
};

} // namespace licet
