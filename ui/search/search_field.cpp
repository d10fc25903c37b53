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
    , m_reading(context.reg(), this)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Number, name or text"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Search everything (Ctrl+L)"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isFirstWanted = false;
        offer();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::chooseFirst);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::choose);
    connect(&m_reading, &BackgroundReading::failed, &context,
            [&context](const Error &error) { context.say(error); });
    connect(&context.reg(), &Register::changed, this, &SearchField::forget);
    connect(&context, &Context::scopeChanged, this, &SearchField::forget);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    read();
}

void SearchField::forget()
{
    m_reading.stop();
    m_index.reset();
    // Somebody is in the middle of a search: it goes on over what is there now.
    if (m_isFirstWanted || (hasFocus() && !text().isEmpty()))
        read();
}

void SearchField::read()
{
    if (m_index || m_reading.isUnderWay())
        return;
    m_reading.once<SearchIndex>(
        [institution = m_context.institution(), &translator = m_context.translator()](const Register &reg,
                                                                                      const auto &) {
            return SearchIndex::of({reg, institution, translator});
        },
        [this](SearchIndex index) {
            m_index = std::move(index);
            offer();
            if (std::exchange(m_isFirstWanted, false))
                chooseFirst();
        });
}

void SearchField::chooseFirst()
{
    m_isFirstWanted = !m_index && !text().isEmpty();
    if (m_model->rowCount() > 0)
        choose(m_model->index(0, 0));
}

void SearchField::offer()
{
    m_model->clear();
    if (!m_index)
        return text().isEmpty() ? void() : read();
    for (const auto &one : m_index->find(text(), mostOffered)) {
        auto *item = new QStandardItem(one.text);
        if (one.place)
            item->setData(QVariant::fromValue(*one.place), Qt::UserRole + 1);
        if (one.command)
            item->setData(int(*one.command), Qt::UserRole + 2);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0 && hasFocus())
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
