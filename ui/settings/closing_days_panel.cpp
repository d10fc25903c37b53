#include "ui/settings/closing_days_panel.h"

#include "calendar/calendar_reader.h"
#include "ui/page/writing.h"
#include "ui/settings/closing_calendar.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/yearly_day.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2099;

} // namespace

ClosingDaysPanel::ClosingDaysPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_whose(new Choice)
    , m_year(new QLabel)
    , m_often(new Segments({tr("in this year only"), tr("every year")}))
    , m_calendar(new ClosingCalendar)
    , m_day(new QLabel)
    , m_list(new QListWidget)
    , m_typed(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineUnit(*this) / 2);
    auto *heading = new QLabel(tr("Closing days beside the legal holidays"));
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    layout->addWidget(makeChoices());
    layout->addWidget(m_calendar);
    layout->addWidget(m_day);
    layout->addWidget(new ClosingLegend);
    layout->addWidget(makeTyping());
    m_day->setTextFormat(Qt::PlainText);
    m_day->setWordWrap(true);
    connect(m_calendar, &ClosingCalendar::currentChanged, this, [this](QDate day) {
        m_day->setText(m_calendar->sentence(day));
        m_year->setText(QString::number(day.year()));
    });
    connect(m_calendar, &ClosingCalendar::toggleWanted, this, &ClosingDaysPanel::toggle);
    connect(&context.reg(), &Register::changed, this, &ClosingDaysPanel::refill);
    m_calendar->setCurrent(context.today());
    refill();
}

QWidget *ClosingDaysPanel::makeChoices()
{
    m_whose->setAccessibleName(tr("Whose closing days"));
    connect(m_whose, &QComboBox::activated, this, &ClosingDaysPanel::showWhose);
    const auto arrow = [this](Qt::ArrowType type, const QString &name, int step) {
        auto *button = new QToolButton;
        button->setArrowType(type);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, step] {
            m_calendar->setYear(qBound(firstYear, m_calendar->year() + step, lastYear));
        });
        return button;
    };
    m_year->setMinimumWidth(6 * characterWidth(*this));
    m_year->setAlignment(Qt::AlignCenter);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whose);
    layout->addWidget(arrow(Qt::LeftArrow, tr("Year before"), -1));
    layout->addWidget(m_year);
    layout->addWidget(arrow(Qt::RightArrow, tr("Year after"), 1));
    layout->addWidget(m_often);
    layout->addStretch(1);
    m_often->choose(0);
    return line;
}

QWidget *ClosingDaysPanel::makeTyping()
{
    auto *page = new QWidget;
    page->setMaximumWidth(80 * characterWidth(*this));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Closing days beside the legal holidays"));
    m_list->setFixedHeight(6 * lineUnit(*this));
    layout->addWidget(m_list);
    auto *line = new QHBoxLayout;
    m_typed->setAccessibleName(tr("New closing day"));
    m_typed->setPlaceholderText(tr("24/12/2026, or 02/11 for every year"));
    auto *add = new QPushButton(tr("Add"));
    auto *remove = new QPushButton(tr("Remove"));
    for (auto *button : {add, remove}) {
        button->setAutoDefault(false);
        followWriting(m_context, button);
    }
    line->addWidget(m_typed, 1);
    line->addWidget(add);
    line->addWidget(remove);
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, &ClosingDaysPanel::addTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &ClosingDaysPanel::addTyped);
    connect(remove, &QPushButton::clicked, this, &ClosingDaysPanel::removeChosen);
    return page;
}

void ClosingDaysPanel::refill()
{
    const auto recipients = m_context.reg().all<Recipient>();
    if (!recipients)
        return m_context.say(recipients.error());
    const auto chosen = m_whose->currentData().toLongLong();
    m_whose->clear();
    m_whose->addItem(tr("of this register"), 0);
    for (const auto &one : *recipients)
        m_whose->addItem(
            tr("of %1", "closing days").arg(addressedIn(m_context.translator().language(), one).name),
            one.id.row());
    m_whose->setCurrentIndex(qMax(0, m_whose->findData(chosen)));
    showWhose();
}

Result<std::vector<ClosedOn>> ClosingDaysPanel::stored() const
{
    const auto whose = m_whose->currentData().toLongLong();
    if (whose > 0) {
        LICET_ASSIGN(const auto recipient, m_context.reg().get(Id<Recipient>(whose)));
        return recipient.closingDays;
    }
    return readClosingDays(m_context.reg());
}

void ClosingDaysPanel::showWhose()
{
    const auto days = stored();
    if (!days)
        return m_context.say(days.error());
    m_list->clear();
    for (size_t index = 0; index < days->size(); ++index) {
        const auto &day = (*days)[index];
        auto text = shownClosedOn(day.date, day.yearly);
        if (!day.date)
            text = tr("%1, every year").arg(text);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, int(index));
    }
    m_calendar->setClosedOn(*days);
}

bool ClosingDaysPanel::mayWrite()
{
    const auto why = m_context.whyReadOnly();
    if (!why.isEmpty())
        m_context.say(Message{Message::Kind::Problem, why});
    return why.isEmpty();
}

void ClosingDaysPanel::toggle(QDate day)
{
    if (!mayWrite())
        return;
    const auto &present = m_calendar->closedOn();
    if (const auto entry = closingEntry(present, day))
        return take(*entry);
    const auto closure = closureOn(present, day);
    if (closure != Closure::None)
        return m_context.say(Message{Message::Kind::Problem,
                                     tr("%1. It is no working day anyhow.").arg(m_calendar->sentence(day))});
    ClosedOn closed;
    if (m_often->chosen() == 1)
        closed.yearly = day.toString(u"MM-dd"_s);
    else
        closed.date = day;
    add(closed);
}

bool ClosingDaysPanel::add(const ClosedOn &closed)
{
    auto all = m_calendar->closedOn();
    const auto shown = shownClosedOn(closed.date, closed.yearly);
    const bool isThere = std::find(all.begin(), all.end(), closed) != all.end() ||
                         (closed.date && closingEntry(all, *closed.date));
    if (isThere) {
        m_context.say(Message{Message::Kind::Problem, tr("%1 is a closing day already.").arg(shown)});
        return false;
    }
    all.push_back(closed);
    if (const auto checked = checkClosingDays(all); !checked) {
        m_context.say(checked.error());
        return false;
    }
    if (const auto done = store(closed, true); !done) {
        m_context.say(done.error());
        return false;
    }
    m_context.saved();
    return true;
}

void ClosingDaysPanel::take(const ClosedOn &closed)
{
    if (const auto done = store(closed, false); !done)
        return m_context.say(done.error());
    m_context.saved();
}

Result<void> ClosingDaysPanel::store(const ClosedOn &closed, bool isClosed)
{
    auto &reg = m_context.reg();
    const auto whose = m_whose->currentData().toLongLong();
    if (whose > 0) {
        LICET_ASSIGN(auto recipient, reg.get(Id<Recipient>(whose)));
        if (isClosed)
            recipient.closingDays.push_back(closed);
        else
            std::erase(recipient.closingDays, closed);
        return reg.change(recipient, m_context.stamp());
    }
    if (isClosed) {
        LICET_TRY(reg.add(ClosingDay{{}, closed.date, closed.yearly}, m_context.stamp()));
        return {};
    }
    LICET_ASSIGN(const auto days, reg.all<ClosingDay>());
    for (const auto &day : days)
        if (day.date == closed.date && day.yearly == closed.yearly)
            return reg.remove(day.id, m_context.stamp());
    return {};
}

void ClosingDaysPanel::addTyped()
{
    if (!mayWrite())
        return;
    const auto typed = m_typed->text();
    const auto closed = readClosedOn(typed);
    if (!closed)
        return m_context.say(
            Message{Message::Kind::Problem,
                    tr("“%1” is no day; write 24/12/2026, or 02/11 for every year.").arg(typed)});
    if (add(*closed))
        m_typed->clear();
}

void ClosingDaysPanel::removeChosen()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return m_context.say(Message{Message::Kind::Problem, tr("Choose the day to remove.")});
    take(m_calendar->closedOn()[size_t(item->data(Qt::UserRole).toInt())]);
}

} // namespace licet
