#include "ui/page_stack.h"

#include "ui/page/page.h"
#include "ui/page_table.h"

namespace licet {

PageStack::PageStack(Context &context, QWidget *parent) : QStackedWidget(parent), m_context(context)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

void PageStack::bringToFront(const Place &place)
{
    auto *&page = m_made[place.page];
    if (!page) {
        page = makePage(place.page, m_context, this);
        addWidget(page);
    }
    m_place = place;
    m_page = page;
    setCurrentWidget(page);
    page->show(place);
}

Place PageStack::takeLast()
{
    const auto place = m_before.back();
    m_before.pop_back();
    return place;
}

bool PageStack::mayLeave(const std::function<void()> &again)
{
    if (!m_page)
        return true;
    if (std::exchange(m_leavesAnyway, false)) {
        m_page->abandon();
        return true;
    }
    if (m_page->leave(again))
        return true;
    Q_EMIT refused(m_page->abandonText(), [this, again] {
        m_leavesAnyway = true;
        again();
    });
    return false;
}

} // namespace licet
