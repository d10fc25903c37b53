#include "bench/bench_window.h"

#include "ui/page/background_reading.h"
#include "ui/page/page.h"
#include "ui/widgets/list_table.h"

#include <QCoreApplication>

namespace licet::bench {

namespace {

const QDate day(2026, 12, 1);

} // namespace

BenchWindow::BenchWindow(const QString &path)
    : m_window(AppServices{m_prompts,
                           {[] { return day; }, [] { return QDateTime(day, QTime(12, 0), Qt::UTC); }},
                           QStringLiteral("bench"),
                           Language::English})
{
    m_window.resize(1400, 900);
    m_window.show();
    m_window.open(path);
    if (!m_window.openRegister())
        qFatal("%s can't be opened", qPrintable(path));
    settle();
}

void BenchWindow::fillPage(PageId page, int records)
{
    m_window.go({page});
    settleUntil([&] {
        const auto *table = m_window.page()->findChild<ListTable *>();
        return table && table->list()->totalCount() >= records;
    });
}

void BenchWindow::settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void BenchWindow::settleUntil(const std::function<bool()> &isSo)
{
    constexpr int aMinute = 60'000;
    QElapsedTimer waited;
    waited.start();
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        if (waited.elapsed() > aMinute)
            qFatal("nothing more happens");
    }
    settle();
}

} // namespace licet::bench
