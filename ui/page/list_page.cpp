#include "ui/page/list_page.h"

#include "ui/page/writing.h"
#include "ui/widgets/list_and_detail.h"

#include <QPushButton>

namespace licet {

ListPage::ListPage(Context &context, QWidget *parent) : Page(parent)
{
    connect(&context.reg(), &Register::changed, this, &ListPage::refillWhenSeen);
    connect(&context, &Context::scopeChanged, this, &ListPage::refillWhenSeen);
}

void ListPage::showEvent(QShowEvent *event)
{
    refillIfStale();
    Page::showEvent(event);
}

void ListPage::refillIfStale()
{
    if (std::exchange(m_isStale, false))
        refill();
}

void ListPage::refillWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        refillIfStale();
}

void offerNew(ListAndDetail &list, Context &context, const QString &buttonText, const QString &emptyText,
              const std::function<void()> &begin)
{
    auto *create = new QPushButton(buttonText);
    create->setAutoDefault(false);
    followWriting(context, create);
    QObject::connect(create, &QPushButton::clicked, &list, begin);
    list.addButton(create);
    list.setEmptyText(emptyText, buttonText, begin);
    followWriting(context, list.emptyButton());
}

} // namespace licet
