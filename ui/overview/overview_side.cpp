#include "ui/overview/overview_side.h"

#include "text/due_text.h"
#include "text/signing_text.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/status_badges.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Of institutions that differ in who may sign; the rest is counted.
constexpr int linesShown = 4;
constexpr int institutionsInLine = 3;

QLabel *plainLabel(const QString &text, bool isBold = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isBold) {
        auto font = label->font();
        font.setBold(true);
        label->setFont(font);
    }
    return label;
}

void clearGrid(QGridLayout &grid)
{
    while (auto *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OverviewSide::OverviewSide(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_figures(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_layout->setSpacing(lineUnit(*this));
    m_figures->setSpacing(lineUnit(*this));
    m_signing = addPart(tr("Who can sign"), *m_layout);
    m_layout->addLayout(m_figures);
    m_counts = addPart(tr("Per environment"), *m_figures);
    m_ages = addPart(tr("Open requests by age"), *m_figures);
    m_layout->addStretch(1);
}

QGridLayout *OverviewSide::addPart(const QString &title, QBoxLayout &into)
{
    auto *part = new QWidget;
    part->setAccessibleName(title);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = plainLabel(title, true);
    head->setWordWrap(true);
    layout->addWidget(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(lineUnit(*this));
    grid->setVerticalSpacing(2);
    layout->addLayout(grid);
    layout->addStretch(1);
    into.addWidget(part);
    m_parts.push_back(part);
    return grid;
}

void OverviewSide::setDirection(Qt::Orientation direction, int room)
{
    const bool isColumn = direction == Qt::Vertical;
    m_room = room;
    m_layout->setDirection(isColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside each other, names take what figures leave.
    m_layout->setStretch(0, isColumn ? 0 : 1);
    m_layout->setStretch(m_layout->count() - 1, isColumn ? 1 : 0);
    arrangeFigures();
}

void OverviewSide::arrangeFigures()
{
    const auto margins = m_layout->contentsMargins();
    int wanted = margins.left() + margins.right() + m_layout->spacing() * int(m_parts.size() - 1);
    for (const auto *part : m_parts)
        wanted += part->minimumSizeHint().width();
    const bool isRow = m_layout->direction() == QBoxLayout::LeftToRight && wanted <= m_room;
    const auto direction = isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_figures->direction() != direction)
        m_figures->setDirection(direction);
}

/// What the parts need is known once their new labels are shown.
bool OverviewSide::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrangeFigures();
    return taken;
}

void OverviewSide::setCounts(const OverviewCounts &counts)
{
    showEnvironments(counts);
    showAges(counts);
}

void OverviewSide::setSigning(const Overview &overview)
{
    clearGrid(*m_signing);
    m_signing->setColumnStretch(1, 1);
    const auto &days = overview.signing;
    if (days.empty())
        return m_signing->addWidget(plainLabel(tr("No working day comes.")), 0, 0);
    if (days.front().names.isEmpty() && days.front().without.isEmpty())
        return m_signing->addWidget(plainLabel(tr("There is no institution yet.")), 0, 0);
    const QLocale locale(codeOf(m_translator.language()));
    const auto form = m_translator.language() == Language::German ? u"ddd dd.MM."_s : u"ddd dd/MM"_s;
    int row = 0;
    // Days with the same answer stand together, so that a change is seen.
    for (const auto &one : signingStretches(days)) {
        auto stretch = locale.toString(one.from, form);
        if (one.until != one.from)
            stretch += u" – "_s + locale.toString(one.until, form);
        m_signing->addWidget(plainLabel(stretch), row, 0, Qt::AlignTop);
        const bool isNobody = one.names.isEmpty();
        const auto lines = signingLines(m_translator, one.at, institutionsInLine);
        auto text = lines.mid(0, linesShown).join(u'\n');
        if (lines.size() > linesShown)
            text += u'\n' + tr("and %n more line(s)", "who may sign", int(lines.size() - linesShown));
        auto *names = plainLabel(text);
        names->setWordWrap(true);
        names->setMinimumWidth(18 * characterWidth(*this));
        names->setToolTip(lines.join(u'\n'));
        if (isNobody || !one.without.isEmpty()) {
            // With a word, not by colour alone.
            auto bold = names->font();
            bold.setBold(isNobody);
            names->setFont(bold);
            auto palette = names->palette();
            palette.setColor(QPalette::WindowText, toneColour(Tone::Wrong, palette));
            names->setPalette(palette);
        }
        m_signing->addWidget(names, row++, 1);
    }
}

void OverviewSide::showEnvironments(const OverviewCounts &counts)
{
    clearGrid(*m_counts);
    m_counts->addWidget(plainLabel(tr("authorizations")), 0, 1, Qt::AlignRight);
    m_counts->addWidget(plainLabel(tr("open requests")), 0, 2, Qt::AlignRight);
    for (const auto &one : EnumCodes<Environment>::all) {
        const int row = 1 + int(one.value);
        const auto &count = counts.environments[size_t(one.value)];
        auto *badge = new Badge;
        badge->setBadge(badgeOf(m_translator, one.value));
        // A badge without its word says too little beside a figure.
        badge->setMinimumWidth(badge->sizeHint().width());
        m_counts->addWidget(badge, row, 0, Qt::AlignLeft);
        m_counts->addWidget(plainLabel(QString::number(count.authorizations)), row, 1, Qt::AlignRight);
        m_counts->addWidget(plainLabel(QString::number(count.openRequests)), row, 2, Qt::AlignRight);
    }
    m_counts->setColumnStretch(3, 1);
}

void OverviewSide::showAges(const OverviewCounts &counts)
{
    clearGrid(*m_ages);
    const QString names[] = {tr("up to two weeks"), tr("up to a month"), tr("up to three months"),
                             tr("longer")};
    for (size_t band = 0; band < ageBandCount; ++band) {
        m_ages->addWidget(plainLabel(names[band]), int(band), 0);
        m_ages->addWidget(plainLabel(QString::number(counts.ages[band])), int(band), 1, Qt::AlignRight);
    }
    m_ages->setColumnStretch(2, 1);
}

} // namespace licet
