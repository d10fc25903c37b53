#pragma once

#include "ui/page/page.h"

namespace licet {

class ListAndDetail;

/// A page that lists what the register holds. It is filled anew when the register changed, or what is looked
/// at: at once where somebody sees it, else when it is seen next.
class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(Context &context, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    virtual void refill() = 0;
    void refillIfStale();

private:
    void refillWhenSeen();

    bool m_isStale = true;
};

/// A button beside the filter, and on the empty list, that begins a record.
void offerNew(ListAndDetail &list, Context &context, const QString &buttonText, const QString &emptyText,
              const std::function<void()> &begin);

} // namespace licet
