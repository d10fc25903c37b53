#pragma once

#include "committee/committee_basis.h"
#include "committee/decision.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/segments.h"

namespace licet {

/// On which decision a request rests: one by either number, not applicable with a reason, or not yet known.
class BasisChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BasisChoice(QWidget *parent = nullptr);
    void setDecisions(const std::vector<DecisionWithSteps> &decisions);
    void setBasis(const CommitteeBasis &basis);
    [[nodiscard]] CommitteeBasis basis() const;

Q_SIGNALS:
    void edited();

private:
    enum Kind { Decided, NotApplicable, NotYetKnown };
    void showKind();

    Segments *m_kind;
    QWidget *m_numbers;
    QLineEdit *m_deliberation;
    QLineEdit *m_dossier;
    LongText *m_reason;
    std::vector<DecisionWithSteps> m_decisions;
};

} // namespace licet
