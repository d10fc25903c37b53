#include "ui/list_import/earlier_imports.h"

#include "history/import_mark.h"
#include "text/terms.h"
#include "ui/register/importing.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace licet {

namespace {

std::vector<ImportMark> notTakenBack(Context &context)
{
    auto all = imports(context.reg().database());
    if (!all) {
        context.say(all.error());
        return {};
    }
    std::erase_if(*all, [](const ImportMark &one) { return one.takenBackOn.has_value(); });
    return *std::move(all);
}

QString named(const ImportMark &import)
{
    if (import.fileName.isEmpty())
        return EarlierImports::tr("without a file, on %1, by %2", "day, person")
            .arg(printedDate(import.happenedOn), import.who);
    return EarlierImports::tr("%1 on %2, by %3", "file, day, person")
        .arg(import.fileName, printedDate(import.happenedOn), import.who);
}

QString takingBack(const ImportMark &import)
{
    return EarlierImports::tr("Take back: %1", "an import").arg(named(import));
}

} // namespace

EarlierImports::EarlierImports(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(lineUnit(*this) / 3);
    connect(&context.reg(), &Register::changed, this, &EarlierImports::refill);
    connect(&context, &Context::scopeChanged, this, &EarlierImports::refill);
    refill();
}

void EarlierImports::refill()
{
    while (auto *item = m_rows->takeAt(0)) {
        // It may be its own button that was pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto imports = notTakenBack(m_context);
    setVisible(!imports.empty());
    if (imports.empty())
        return;
    m_rows->addWidget(new QuietLabel(tr("Earlier imports")));
    const auto why = m_context.whyReadOnly();
    for (const auto &one : imports) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = new QLabel(named(one));
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto *button = new QPushButton(tr("Take back…"));
        button->setAutoDefault(false);
        button->setAccessibleName(takingBack(one));
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        line->addWidget(name, 1);
        line->addWidget(button);
        m_rows->addWidget(row);
        connect(button, &QPushButton::clicked, this,
                [this, import = one.sequence] { askToTakeBack(m_context, import); });
    }
}

QToolButton *EarlierImports::menuButton(Context &context)
{
    auto *button = new QToolButton;
    button->setText(tr("Earlier imports"));
    button->setAccessibleName(tr("Earlier imports"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, menu, [menu, &context] {
        menu->clear();
        for (const auto &one : notTakenBack(context)) {
            auto *action = menu->addAction(takingBack(one).replace(u'&', QStringLiteral("&&")));
            action->setEnabled(context.whyReadOnly().isEmpty());
            connect(action, &QAction::triggered, menu,
                    [&context, import = one.sequence] { askToTakeBack(context, import); });
        }
        if (menu->isEmpty())
            menu->addAction(tr("No import can be taken back."))->setEnabled(false);
    });
    return button;
}

} // namespace licet
