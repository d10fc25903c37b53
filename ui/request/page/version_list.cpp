#include "ui/request/page/version_list.h"

#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status_badges.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

VersionList::VersionList(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(lineUnit(*this), 0, 0, 0);
    m_layout->setSpacing(lineUnit(*this) / 3);
}

void VersionList::setVersions(const std::vector<Snapshot> &versions)
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        addVersion(*version);
    if (versions.empty())
        m_layout->addWidget(new QuietLabel(tr("No version yet: the first finalisation makes it.")));
}

void VersionList::addVersion(const Snapshot &version)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(lineUnit(*this) / 2);
    auto *open = new QToolButton;
    open->setText(tr("Version %1").arg(version.version));
    open->setToolTip(tr("Open the page of version %1").arg(version.version));
    open->setAccessibleName(open->toolTip());
    open->setFocusPolicy(Qt::StrongFocus);
    connect(open, &QToolButton::clicked, this, [this, number = version.version] { Q_EMIT wanted(number); });
    line->addWidget(open);
    line->addWidget(new QLabel(tr("finalised on %1").arg(printedDate(version.finalisedOn))));
    if (version.voidedOn) {
        auto *mark = new Badge;
        mark->setBadge({u"request-withdrawn"_s, tr("void", "a version"), Tone::Quiet});
        line->addWidget(mark);
    }
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(new QuietLabel(tr("Code %1").arg(version.code)));
    if (version.voidedOn)
        column->addWidget(new QuietLabel(
            tr("Void since %1: %2").arg(printedDate(*version.voidedOn), version.voidedBecause)));
    m_layout->addWidget(row);
}

} // namespace licet
