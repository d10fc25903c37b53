#include "ui/request/prepare/schedule_view.h"

#include "text/schedule_text.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status_badges.h"

#include <QGridLayout>

namespace licet {

using namespace Qt::StringLiterals;

ScheduleView::ScheduleView(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(lineUnit(*this));
    m_layout->setVerticalSpacing(lineUnit(*this) / 4);
    m_layout->setColumnStretch(2, 1);
}

void ScheduleView::setPlan(const std::vector<ScheduleStep> &plan, const std::vector<bool> &isDone,
                           QDate today)
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
    if (plan.empty()) {
        auto *none =
            new QuietLabel(tr("Give a go-live day: the last day of each step is counted back from it."));
        none->setWordWrap(true);
        m_layout->addWidget(none, 0, 0, 1, 3);
        return;
    }
    for (size_t index = 0; index < plan.size(); ++index)
        addStep(plan[index], index < isDone.size() && isDone[index], today);
}

void ScheduleView::addStep(const ScheduleStep &step, bool isDone, QDate today)
{
    auto *badge = new Badge;
    if (isDone)
        badge->setBadge({u"request-executed"_s, tr("done", "a step of a plan"), Tone::Good, false});
    else if (step.last < today)
        badge->setBadge({u"finding-warning"_s, tr("late", "a step of a plan"), Tone::Attention, false});
    else
        badge->setBadge({u"request-finalised"_s, tr("to do", "a step of a plan"), Tone::Plain, false});
    auto *day = new QLabel(tr("by %1", "a day").arg(printedDate(step.last)));
    auto bold = day->font();
    bold.setBold(!isDone);
    day->setFont(bold);
    auto *what = new QLabel(term(m_translator, step.kind));
    what->setWordWrap(true);
    auto *sum = new QuietLabel(sumSentence(m_translator, step));
    sum->setWordWrap(true);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(what);
    column->addWidget(sum);
    m_layout->addWidget(badge, m_row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_layout->addWidget(day, m_row, 1, Qt::AlignLeft | Qt::AlignTop);
    m_layout->addWidget(words, m_row, 2);
    ++m_row;
}

} // namespace licet
