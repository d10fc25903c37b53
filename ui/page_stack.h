#pragma once

#include "ui/page/context.h"

#include <QStackedWidget>

#include <map>

namespace licet {

class Page;

/// The pages of the register that is open: each is made when somebody first goes there, one stands in front,
/// and Back leads to those that stood there before.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(Context &context, QWidget *parent);

    /// Null before the first.
    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] const Place &place() const { return m_place; }
    /// The page in front shows another record than it was called for.
    void settle(const Place &place) { m_place = place; }
    void bringToFront(const Place &place);

    /// Back leads here.
    void keepPlace() { m_before.push_back(m_place); }
    [[nodiscard]] bool leadsBack() const { return !m_before.empty(); }
    Place takeLast();

    /// Whether the page in front has written everything; else refused() offers to try `again` without.
    bool mayLeave(const std::function<void()> &again);

    /// Of the page in front: another one that needs more room takes none of its.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `words` of the button that does so; empty: the usual ones.
    void refused(const QString &words, const std::function<void()> &goOnWithout);

private:
    Context &m_context;
    std::map<PageId, Page *> m_made;
    Page *m_page = nullptr;
    Place m_place;
    std::vector<Place> m_before;
    bool m_leavesAnyway = false;
};

} // namespace licet
