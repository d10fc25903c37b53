#include "ui/widgets/list_and_detail.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/views_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A short list leaves its room to the detail, but for so many rows.
constexpr int leastRowsBesideDetail = 4;

/// The detail waits so long for the next key: reading a record takes longer than filtering the list.
constexpr auto pauseOfTyping = std::chrono::milliseconds(80);

} // namespace

Chip::Chip(const QString &name, const std::vector<Value> &values, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_values(values)
    , m_button(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_clear);
    auto *menu = new QMenu(m_button);
    for (const auto &one : values)
        connect(menu->addAction(one.text), &QAction::triggered, this,
                [this, data = one.data] { setValue(data); });
    m_button->setMenu(menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_clear->setText(u"×"_s);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAutoRaise(true);
    m_clear->setAccessibleName(tr("Take the filter “%1” away").arg(name));
    m_clear->setToolTip(m_clear->accessibleName());
    connect(m_clear, &QToolButton::clicked, this, [this] { setValue({}); });
    showValue();
}

void Chip::setValue(const QVariant &value)
{
    if (m_value == value)
        return;
    m_value = value;
    showValue();
    Q_EMIT changed();
}

void Chip::setValueIfKnown(const QVariant &value)
{
    const bool isKnown = std::any_of(m_values.begin(), m_values.end(),
                                     [&](const Value &one) { return value.isValid() && one.data == value; });
    setValue(isKnown ? value : QVariant());
}

QString Chip::inWords() const
{
    for (const auto &one : m_values)
        if (m_value.isValid() && one.data == m_value)
            return tr("%1: %2", "a filter's name and its value").arg(m_name, one.text);
    return {};
}

void Chip::showValue()
{
    const auto words = inWords();
    const auto text = words.isEmpty() ? m_name : words;
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_clear->setVisible(m_value.isValid());
}

ListAndDetail::ListAndDetail(ListModel *model, QWidget *detail, const QString &settingsKey, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new QLineEdit)
    , m_filterLine(new QWidget)
    , m_count(new QLabel)
    , m_nameLine(new NameLine)
    , m_views(new ViewsButton(settingsKey, m_nameLine))
    , m_table(new ListTable(model, settingsKey))
    , m_detail(detail)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_empty(new QWidget)
    , m_emptySentence(new QLabel)
    , m_emptyButton(new QToolButton)
    , m_noneSentence(new QLabel)
{
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(40 * characterWidth(*this));
    m_table->setAccessibleName(tr("List"));
    auto *line = new QHBoxLayout(m_filterLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_filter, 2);
    line->addWidget(m_views);
    line->addStretch(1);
    line->addWidget(m_count);

    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_emptySentence, 0, Qt::AlignCenter);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    m_emptyButton->setFocusPolicy(Qt::StrongFocus);

    auto *none = new QWidget;
    auto *noneLayout = new QVBoxLayout(none);
    auto *clear = new QPushButton(tr("Clear filter"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, &ListAndDetail::clearFilter);
    noneLayout->addStretch(1);
    noneLayout->addWidget(m_noneSentence, 0, Qt::AlignCenter);
    noneLayout->addWidget(clear, 0, Qt::AlignCenter);
    noneLayout->addStretch(2);

    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    if (detail)
        m_splitter->addWidget(detail);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(none);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filterLine);
    layout->addWidget(m_nameLine);
    layout->addWidget(m_stack, 1);
    m_views->setPresent([this] { return presentView(); });
    connect(m_views, &ViewsButton::chosen, this, &ListAndDetail::showView);
    connect(m_nameLine, &NameLine::closed, m_table, [this] { m_table->setFocus(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    connect(m_filter, &QLineEdit::textChanged, m_model, &ListModel::setFilterText);
    connect(m_model, &ListModel::filtered, this, &ListAndDetail::showCount);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseOfTyping);
    connect(&m_typing, &QTimer::timeout, this, &ListAndDetail::chooseFirst);
    showCount();
}

void ListAndDetail::addChip(Chip *chip)
{
    m_chips.push_back(chip);
    auto *line = static_cast<QHBoxLayout *>(m_filterLine->layout());
    line->insertWidget(int(m_chips.size()), chip);
}

void ListAndDetail::addButton(QWidget *button)
{
    m_filterLine->layout()->addWidget(button);
}

void ListAndDetail::setEmptyText(const QString &sentence, const QString &buttonText,
                                 const std::function<void()> &action)
{
    m_emptySentence->setText(sentence);
    m_emptyButton->setText(buttonText);
    m_emptyButton->setVisible(!buttonText.isEmpty());
    m_emptyButton->disconnect(this);
    if (action)
        connect(m_emptyButton, &QToolButton::clicked, this, action);
}

void ListAndDetail::setDetailShare(int percent)
{
    m_detailShare = percent;
}

void ListAndDetail::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ListAndDetail::choose(qint64 id)
{
    if (m_table->choose(id))
        return;
    clearFilter();
    m_table->choose(id);
}

void ListAndDetail::clearFilter()
{
    m_filter->clear();
    for (auto *chip : m_chips)
        chip->setValue({});
    m_views->forgetChosen();
}

bool ListAndDetail::isFiltered() const
{
    return !m_filter->text().isEmpty() || std::any_of(m_chips.begin(), m_chips.end(), [](const Chip *chip) {
        return chip->value().isValid();
    });
}

QString ListAndDetail::filterInWords() const
{
    QStringList parts;
    if (!m_filter->text().trimmed().isEmpty())
        parts << tr("“%1”", "a text that a list is filtered by").arg(m_filter->text().trimmed());
    for (const auto *chip : m_chips)
        if (const auto words = chip->inWords(); !words.isEmpty())
            parts << words;
    return parts.join(u" · "_s);
}

SavedView ListAndDetail::presentView() const
{
    SavedView view{{}, m_filter->text(), {}, m_table->columnState()};
    for (const auto *chip : m_chips)
        view.chips.append(chip->value());
    return view;
}

void ListAndDetail::showView(const SavedView &view)
{
    m_filter->setText(view.filter);
    for (size_t index = 0; index < m_chips.size(); ++index)
        m_chips[index]->setValueIfKnown(view.chips.value(qsizetype(index)));
    m_table->setColumnState(view.columns);
}

void ListAndDetail::showCount()
{
    const int shown = m_model->rowCount();
    const int total = m_model->totalCount();
    m_count->setText(shown == total ? QString::number(total) : tr("%1 of %2").arg(shown).arg(total));
    m_noneSentence->setText(tr("None of %1 matches").arg(total));
    m_stack->setCurrentIndex(total == 0 ? 1 : shown == 0 ? 2 : 0);
    m_filterLine->setVisible(total > 0);
    if (std::exchange(m_sharedForRows, total) != total)
        shareHeight();
    m_filter->hasFocus() ? m_typing.start() : chooseFirst();
}

/// Where none is chosen. A table that takes the focus makes its first row current without choosing it.
void ListAndDetail::chooseFirst()
{
    m_typing.stop();
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->choose(m_model->index(0, 0).data(ListModel::IdRole).toLongLong());
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    shareHeight();
}

void ListAndDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFiltered()) {
        clearFilter();
        return;
    }
    if (event->key() == Qt::Key_Down && m_filter->hasFocus()) {
        chooseFirst();
        m_table->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ListAndDetail::arrange()
{
    const auto arrangement = arrangementOf(*this);
    if (!m_detail || m_arrangement == int(arrangement))
        return;
    m_arrangement = int(arrangement);
    m_detail->setVisible(arrangement != Arrangement::Narrow);
    m_splitter->setOrientation(arrangement == Arrangement::Wide ? Qt::Horizontal : Qt::Vertical);
    m_isSplitByHand = false;
    if (arrangement == Arrangement::Wide)
        m_splitter->setSizes({(100 - m_detailShare) * width() / 100, m_detailShare * width() / 100});
    m_splitter->setStretchFactor(0, 1);
    shareHeight();
}

void ListAndDetail::shareHeight()
{
    if (!m_detail || m_isSplitByHand || m_splitter->orientation() == Qt::Horizontal)
        return;
    const int all = m_splitter->height();
    const int rows = std::max(leastRowsBesideDetail, m_model->totalCount());
    const int wanted = m_table->heightOfRows(rows);
    const int list = std::min(wanted, 55 * all / 100);
    m_splitter->setSizes({list, all - list});
}

} // namespace licet
