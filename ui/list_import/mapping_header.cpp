#include "ui/list_import/mapping_header.h"

#include "text/list_import_text.h"
#include "ui/widgets/editors.h"

#include <QEvent>

namespace licet {

namespace {

constexpr int aroundChoice = 2; ///< px

} // namespace

MappingHeader::MappingHeader(const Translator &translator, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_translator(translator)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeChoices);
}

QComboBox *MappingHeader::makeChoice(int column)
{
    auto *choice = new Choice(this);
    choice->addItem(tr("not imported", "a column of a list"), -1);
    for (const auto &one : EnumCodes<ListField>::all)
        choice->addItem(term(m_translator, one.value), int(one.value));
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this,
            [this, choice, column] { Q_EMIT chosen(column, choice->currentData().toInt()); });
    return choice;
}

void MappingHeader::setMapping(const ListMapping &mapping, int first)
{
    m_first = first;
    while (m_choices.size() > mapping.size()) {
        delete m_choices.back();
        m_choices.pop_back();
    }
    while (m_choices.size() < mapping.size())
        m_choices.push_back(makeChoice(int(m_choices.size())));
    for (size_t column = 0; column < mapping.size(); ++column) {
        auto *choice = m_choices[column];
        const auto &field = mapping[column];
        choice->setCurrentIndex(choice->findData(field ? int(*field) : -1));
        const auto head =
            model()->headerData(first + int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        choice->setAccessibleName(tr("What “%1” holds", "a column of a list").arg(head));
        choice->show();
    }
    updateGeometries();
    Q_EMIT geometriesChanged();
}

void MappingHeader::placeInTabOrder(QWidget *before, QWidget *after)
{
    for (auto *choice : m_choices) {
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, after);
}

int MappingHeader::choiceHeight() const
{
    return m_choices.empty() ? 0 : m_choices.front()->sizeHint().height() + 2 * aroundChoice;
}

QSize MappingHeader::sizeHint() const
{
    auto size = QHeaderView::sizeHint();
    size.rheight() += choiceHeight();
    return size;
}

void MappingHeader::updateGeometries()
{
    setViewportMargins(0, choiceHeight(), 0, 0);
    QHeaderView::updateGeometries();
    placeChoices();
}

void MappingHeader::placeChoices()
{
    for (size_t column = 0; column < m_choices.size(); ++column) {
        const int section = m_first + int(column);
        m_choices[column]->setGeometry(sectionViewportPosition(section) + aroundChoice, aroundChoice,
                                       sectionSize(section) - 2 * aroundChoice,
                                       choiceHeight() - 2 * aroundChoice);
    }
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (size_t column = 0; column < m_choices.size(); ++column)
            if (m_choices[column] == watched)
                Q_EMIT entered(m_first + int(column));
    return QHeaderView::eventFilter(watched, event);
}

} // namespace licet
