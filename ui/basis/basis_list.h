#pragma once

#include "ui/basis/basis_choice.h"

class QPushButton;
class QVBoxLayout;

namespace licet {

/// All that a service rests on: one thing, and more below it where there are several.
class BasisList : public QWidget
{
    Q_OBJECT

public:
    explicit BasisList(QWidget *parent = nullptr);
    void setDecisions(const std::vector<DecisionWithSteps> &decisions);
    void setBases(const Bases &bases);
    /// Those that state anything.
    [[nodiscard]] Bases bases() const;
    [[nodiscard]] QString problem() const;
    /// Its controls in the order of the Tab key.
    [[nodiscard]] std::vector<QWidget *> controls() const;

Q_SIGNALS:
    void edited();
    /// A choice came or went: the Tab key's order is to be made anew.
    void rearranged();

private:
    BasisChoice *addChoice();
    void remove(BasisChoice *choice);
    void refresh();

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<BasisChoice *> m_choices;
    std::vector<DecisionWithSteps> m_decisions;
};

} // namespace licet
