#pragma once

#include "coverage/bulk_drafting.h"
#include "ui/page/context.h"

#include <QWidget>

class QGridLayout;

namespace licet {

/// The steps of a project: shape and word of how it stands, what, its last day, and the sum of that day.
class ScheduleView : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleView(const Translator &translator, QWidget *parent = nullptr);
    /// `isDone` of each step; empty where nothing was begun.
    void setPlan(const std::vector<ScheduleStep> &plan, const std::vector<bool> &isDone, QDate today);

private:
    void addStep(const ScheduleStep &step, bool isDone, QDate today);

    const Translator &m_translator;
    QGridLayout *m_layout;
    int m_row = 0;
};

} // namespace licet
