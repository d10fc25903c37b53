#include "ui/widgets/views_button.h"

#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// In a menu an ampersand of the user's would become a mnemonic.
QString menuWords(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

NameLine::NameLine(QWidget *parent) : QWidget(parent), m_name(new QLineEdit)
{
    auto *label = new QLabel(tr("Name of the view"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(60);
    m_name->setMaximumWidth(40 * characterWidth(*this));
    auto *save = new QPushButton(tr("Save view"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addWidget(m_name, 1);
    for (auto *button : {save, cancel}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NameLine::confirm);
    connect(save, &QPushButton::clicked, this, &NameLine::confirm);
    connect(cancel, &QPushButton::clicked, this, &NameLine::fold);
    hide();
}

void NameLine::ask(const QString &present, std::function<void(const QString &)> done)
{
    m_done = std::move(done);
    m_name->setText(present);
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void NameLine::confirm()
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    fold();
    m_done(name);
}

void NameLine::fold()
{
    hide();
    Q_EMIT closed();
}

void NameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return fold();
    QWidget::keyPressEvent(event);
}

ViewsButton::ViewsButton(const QString &listKey, NameLine *nameLine, QWidget *parent)
    : QToolButton(parent)
    , m_views(listKey)
    , m_nameLine(nameLine)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Saved filters, columns and sorting of this list"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    fill();
    forgetChosen();
}

void ViewsButton::fill()
{
    menu()->clear();
    for (const auto &one : m_views.all()) {
        auto *action = menu()->addAction(menuWords(one.name), this, [this, one] { choose(one); });
        action->setCheckable(true);
        action->setChecked(one.name == m_chosen);
    }
    menu()->addSeparator();
    menu()->addAction(tr("Save as a view…"), this, [this] { name({}); });
    if (m_chosen.isEmpty())
        return;
    const auto inQuotes = menuWords(m_chosen);
    menu()->addAction(tr("Rename “%1”…").arg(inQuotes), this, [this] { name(m_chosen); });
    menu()->addAction(tr("Delete “%1”").arg(inQuotes), this, [this] {
        m_views.remove(m_chosen);
        forgetChosen();
    });
}

void ViewsButton::choose(const SavedView &view)
{
    Q_EMIT chosen(view);
    m_chosen = view.name;
    setText(menuWords(view.name));
    setAccessibleName(tr("View: %1").arg(view.name));
}

void ViewsButton::name(const QString &view)
{
    m_nameLine->ask(view, [this, view](const QString &typed) {
        if (!view.isEmpty()) {
            m_views.rename(view, typed);
        } else {
            auto present = m_present();
            present.name = typed;
            m_views.keep(present);
        }
        m_chosen = typed;
        setText(menuWords(typed));
        setAccessibleName(tr("View: %1").arg(typed));
    });
}

void ViewsButton::forgetChosen()
{
    m_chosen.clear();
    setText(tr("Views"));
    setAccessibleName(text());
}

} // namespace licet
