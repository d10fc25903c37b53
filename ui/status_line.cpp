#include "ui/status_line.h"

#include "base/brussels_day.h"
#include "text/terms.h"

#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40; ///< characters

} // namespace

StatusLine::StatusLine(Context &context, QStatusBar *bar)
    : QObject(bar)
    , m_name(new QLabel(bar))
    , m_saved(new QLabel(bar))
    , m_backup(new QLabel(bar))
{
    const auto &reg = context.reg();
    showName(reg);
    auto *access = new QLabel(reg.isReadOnly() ? tr("read only") : tr("writing"), bar);
    if (reg.isReadOnly())
        access->setToolTip(context.whyReadOnly());
    for (auto *label : {m_name, access, m_saved, m_backup}) {
        label->setContentsMargins(0, 0, 2 * label->fontMetrics().averageCharWidth(), 0);
        bar->addPermanentWidget(label);
    }
    m_saved->hide();
    setBackedUp({});
}

void StatusLine::setSaved(const QDateTime &instant)
{
    m_saved->setText(tr("saved %1").arg(brusselsTime(instant).toString(u"HH:mm"_s)));
    m_saved->show();
}

void StatusLine::setBackedUp(const std::optional<QDateTime> &instant)
{
    m_backup->setText(instant ? tr("backup of %1").arg(printedMoment(brusselsTime(*instant)))
                              : tr("no backup yet"));
}

void StatusLine::showName(const Register &reg)
{
    // A long name must not make the window broader than the screen.
    const auto &metrics = m_name->fontMetrics();
    m_name->setText(metrics.elidedText(QFileInfo(reg.path()).completeBaseName(), Qt::ElideMiddle,
                                       longestName * metrics.averageCharWidth()));
    m_name->setToolTip(reg.path());
}

} // namespace licet
