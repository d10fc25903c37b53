#include "ui/committee/checklist_panel.h"

#include "committee/checklist.h"
#include "review/dossier_events.h"
#include "text/dossier_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QToolButton *smallButton(const QString &sign, const QString &name, bool isPossible)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(isPossible);
    return button;
}

} // namespace

ChecklistPanel::ChecklistPanel(Context &context, QWidget *parent)
    : RecordPanelBase(context, parent)
    , m_rows(new QVBoxLayout)
    , m_own(new QLineEdit)
    , m_usual(new QPushButton(tr("Take the usual points")))
{
    auto *rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(lineUnit(*this) / 2);
    m_own->setPlaceholderText(tr("A point of your own"));
    m_own->setAccessibleName(m_own->placeholderText());
    m_own->setMaxLength(200);
    auto *add = new QPushButton(tr("Add point"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_own, 1);
    for (auto *button : {add, m_usual}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    sheet()->addWidget(rows);
    sheet()->addWidget(line);
    connect(add, &QPushButton::clicked, this, &ChecklistPanel::addOwn);
    connect(m_own, &QLineEdit::returnPressed, this, &ChecklistPanel::addOwn);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_points = usualChecklist();
        build();
        touched();
    });
    refresh();
}

void ChecklistPanel::showChecklist(const Decision &decision)
{
    const bool isReadOnly = !m_context.whyReadOnly().isEmpty();
    const bool isSame = decision.id == m_decision && (isChanged() || decision.checklist == m_shown);
    if (isSame && isReadOnly == m_isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    if (isSame)
        return build();
    m_decision = decision.id;
    m_shown = decision.checklist;
    m_points = m_shown;
    m_own->clear();
    build();
}

void ChecklistPanel::build()
{
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    sheet()->setReadOnly(m_isReadOnly);
    for (size_t index = 0; index < m_points.size(); ++index)
        addRow(index);
    m_usual->setVisible(m_points.empty());
    refresh();
}

void ChecklistPanel::addRow(size_t index)
{
    const auto &point = m_points[index];
    const auto name = nameOf(m_context.translator(), point);
    auto *done = new QCheckBox(QString(name).replace(u'&', u"&&"_s));
    done->setChecked(point.isDone);
    done->setAccessibleName(name);
    auto *text = new LongText;
    text->setFewestLines(2);
    text->setPlainText(point.text);
    text->setAccessibleName(tr("What the dossier says: %1").arg(name));
    auto *up = smallButton(u"↑"_s, tr("Move up: %1").arg(name), index > 0);
    auto *down = smallButton(u"↓"_s, tr("Move down: %1").arg(name), index + 1 < m_points.size());
    auto *gone = smallButton(u"×"_s, tr("Remove: %1").arg(name), true);
    auto *row = new QWidget;
    row->setEnabled(!m_isReadOnly);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(done, 1);
    for (auto *button : {up, down, gone})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(text);
    m_rows->addWidget(row);
    connect(done, &QCheckBox::toggled, this, [this, index](bool isDone) {
        m_points[index].isDone = isDone;
        touched();
    });
    connect(text, &LongText::textChanged, this, [this, index, text] {
        m_points[index].text = FormSheet::given(text->toPlainText());
        touched();
    });
    // The row goes with its own button: only once the click is over.
    connect(
        up, &QToolButton::clicked, this, [this, index] { move(index, -1); }, Qt::QueuedConnection);
    connect(
        down, &QToolButton::clicked, this, [this, index] { move(index, 1); }, Qt::QueuedConnection);
    connect(
        gone, &QToolButton::clicked, this, [this, index] { remove(index); }, Qt::QueuedConnection);
}

void ChecklistPanel::addOwn()
{
    const auto subject = m_own->text().trimmed();
    if (subject.isEmpty()) {
        m_own->setFocus();
        return;
    }
    m_points.push_back({{}, false, {}, subject});
    m_own->clear();
    build();
    touched();
}

void ChecklistPanel::move(size_t index, int by)
{
    const auto other = index + size_t(by);
    if (index >= m_points.size() || other >= m_points.size())
        return;
    std::swap(m_points[index], m_points[other]);
    build();
    touched();
    // The focus stays with what was moved, so that it can be moved again.
    const auto name = (by < 0 ? tr("Move up: %1") : tr("Move down: %1"))
                          .arg(nameOf(m_context.translator(), m_points[other]));
    for (auto *button : sheet()->findChildren<QToolButton *>())
        if (button->accessibleName() == name)
            button->setFocus();
}

void ChecklistPanel::remove(size_t index)
{
    if (index >= m_points.size())
        return;
    m_points.erase(m_points.begin() + qsizetype(index));
    build();
    touched();
    m_own->setFocus();
}

void ChecklistPanel::touched()
{
    refresh();
    Q_EMIT edited();
}

bool ChecklistPanel::save()
{
    if (!m_decision.isSet() || !isChanged())
        return true;
    auto &reg = m_context.reg();
    auto decision = reg.get(m_decision);
    if (!decision) {
        m_context.say(decision.error());
        return false;
    }
    decision->checklist = m_points;
    // The page shows the register anew while it is written.
    const auto before = std::exchange(m_shown, m_points);
    if (const auto saved = saveDecision(reg.database(), *decision, m_context.stamp()); !saved) {
        m_shown = before;
        m_context.say(saved.error());
        return false;
    }
    refresh();
    m_context.saved();
    return true;
}

void ChecklistPanel::discard()
{
    m_points = m_shown;
    build();
}

} // namespace licet
