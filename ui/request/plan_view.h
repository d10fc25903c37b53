#pragma once

#include "request/preparing.h"
#include "ui/context.h"

#include <QWidget>

class QGridLayout;

namespace licet {

/// The steps of a project: shape and word of how it stands, what, its last day, and the sum of that day.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(const Phrases &phrases, QWidget *parent = nullptr);
    /// `isDone` of each step; empty where nothing was begun.
    void setPlan(const std::vector<PlanStep> &plan, const std::vector<bool> &isDone, QDate today);

private:
    void addStep(const PlanStep &step, bool isDone, QDate today);

    const Phrases &m_phrases;
    QGridLayout *m_layout;
    int m_row = 0;
};

} // namespace licet
