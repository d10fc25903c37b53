#include "ui/search/search_field.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace licet {

namespace {

constexpr int mostOffered = 12;

} // namespace

SearchField::SearchField(Context &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Number, name or text"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Search everything (Ctrl+L)"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::choose);
    connect(&context.reg(), &Register::changed, this, [this] { m_index.reset(); });
    connect(&context, &Context::scopeChanged, this, [this] { m_index.reset(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->index(0, 0));
    });
}

void SearchField::offer(const QString &typed)
{
    m_model->clear();
    if (!m_index) {
        auto index = SearchIndex::of(m_context);
        if (!index)
            return m_context.say(index.error());
        m_index = *std::move(index);
    }
    for (const auto &one : m_index->find(typed, mostOffered)) {
        auto *item = new QStandardItem(one.text);
        if (one.place)
            item->setData(QVariant::fromValue(*one.place), Qt::UserRole + 1);
        if (one.command)
            item->setData(int(*one.command), Qt::UserRole + 2);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0)
        m_completer->complete();
}

void SearchField::choose(const QModelIndex &index)
{
    const auto place = index.data(Qt::UserRole + 1);
    const auto command = index.data(Qt::UserRole + 2);
    clear();
    m_model->clear();
    if (place.isValid())
        m_context.go(place.value<Place>());
    else if (command.isValid())
        Q_EMIT commandWanted(CommandId(command.toInt()));
}

} // namespace licet
