#include "ui/institution/chapters_editor.h"

#include "text/norms_chapters.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/record_form.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace licet {

namespace {

enum PointColumn { TextColumn, OwnerColumn, DueColumn, DoneColumn };

QTableWidget *makeTable(const QString &name, const QStringList &heads, int lines)
{
    auto *table = new QTableWidget(0, int(heads.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setFixedHeight(lines * lineUnit(*table) * 3 / 2);
    return table;
}

QString shownDay(const std::optional<QDate> &day)
{
    return day ? printedDate(*day) : QString();
}

} // namespace

ChaptersEditor::ChaptersEditor(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_chapterTable(makeTable(tr("Chapters"), {tr("Chapter"), tr("State")}, 9))
    , m_pointTable(makeTable(tr("Open points of the chapter"),
                             {tr("Open point"), tr("Who"), tr("Until"), tr("Done on")}, 6))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chapterTable);
    layout->addWidget(makeButtons(m_chapterTable, tr("New chapter"), tr("Remove chapter")));
    auto *label = new QLabel(tr("Open points of the chapter"));
    label->setBuddy(m_pointTable);
    layout->addWidget(label);
    layout->addWidget(m_pointTable);
    layout->addWidget(makeButtons(m_pointTable, tr("New open point"), tr("Remove open point")));
    setFocusProxy(m_chapterTable);
    connect(m_chapterTable, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_isFilling)
            showPoints();
    });
    for (auto *table : {m_chapterTable, m_pointTable})
        connect(table, &QTableWidget::itemChanged, this, [this] {
            if (!m_isFilling)
                Q_EMIT edited();
        });
}

QWidget *ChaptersEditor::makeButtons(QTableWidget *table, const QString &addText, const QString &removeText)
{
    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(addText);
    auto *remove = new QPushButton(removeText);
    for (auto *button : {add, remove}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    const bool isChapters = table == m_chapterTable;
    connect(add, &QPushButton::clicked, this, [=, this] {
        if (isChapters) {
            addChapterRow({});
            m_points.emplace_back();
        } else if (m_shown >= 0) {
            addPointRow({});
        } else {
            return;
        }
        table->setCurrentCell(table->rowCount() - 1, 0);
        table->setFocus();
        table->editItem(table->currentItem());
        Q_EMIT edited();
    });
    connect(remove, &QPushButton::clicked, this, [=, this] {
        const int row = table->currentRow();
        if (row < 0)
            return;
        if (isChapters) {
            m_points.erase(m_points.begin() + row);
            m_shown = -1;
        }
        table->removeRow(row);
        if (isChapters)
            showPoints();
        Q_EMIT edited();
    });
    return page;
}

void ChaptersEditor::addChapterRow(const NormsChapter &chapter)
{
    const int row = m_chapterTable->rowCount();
    m_isFilling = true;
    m_chapterTable->insertRow(row);
    m_chapterTable->setItem(row, 0, new QTableWidgetItem(chapterWord(m_translator, chapter.chapter)));
    auto *state = new Choice;
    for (const auto &one : EnumCodes<NormsState>::all)
        state->addItem(term(m_translator, one.value), int(one.value));
    state->setCurrentIndex(state->findData(int(chapter.state)));
    state->setAccessibleName(tr("State of %1").arg(chapterWord(m_translator, chapter.chapter)));
    m_chapterTable->setCellWidget(row, 1, state);
    m_chapterTable->resizeColumnToContents(1);
    m_chapterTable->setColumnWidth(1, qMax(m_chapterTable->columnWidth(1), state->sizeHint().width()));
    m_isFilling = false;
    connect(state, &QComboBox::currentIndexChanged, this, &ChaptersEditor::edited);
}

void ChaptersEditor::addPointRow(const OpenPoint &point)
{
    const int row = m_pointTable->rowCount();
    m_isFilling = true;
    m_pointTable->insertRow(row);
    m_pointTable->setItem(row, TextColumn, new QTableWidgetItem(point.text));
    m_pointTable->setItem(row, OwnerColumn, new QTableWidgetItem(point.owner));
    m_pointTable->setItem(row, DueColumn, new QTableWidgetItem(shownDay(point.due)));
    m_pointTable->setItem(row, DoneColumn, new QTableWidgetItem(shownDay(point.doneOn)));
    m_isFilling = false;
}

void ChaptersEditor::setChapters(const std::vector<NormsChapter> &chapters)
{
    const int row = m_chapterTable->currentRow();
    m_isFilling = true;
    m_shown = -1;
    m_points.clear();
    m_chapterTable->setRowCount(0);
    for (const auto &chapter : chapters) {
        addChapterRow(chapter);
        m_points.push_back(chapter.points);
    }
    m_isFilling = true;
    if (!chapters.empty())
        m_chapterTable->setCurrentCell(row >= 0 && row < int(chapters.size()) ? row : 0, 0);
    m_isFilling = false;
    showPoints();
}

void ChaptersEditor::showPoints()
{
    if (m_shown >= 0)
        m_points[size_t(m_shown)] = typedPoints(nullptr);
    m_shown = m_chapterTable->currentRow();
    m_pointTable->setRowCount(0);
    if (m_shown < 0)
        return;
    for (const auto &point : m_points[size_t(m_shown)])
        addPointRow(point);
    for (int column : {OwnerColumn, DueColumn, DoneColumn})
        m_pointTable->resizeColumnToContents(column);
}

std::vector<OpenPoint> ChaptersEditor::typedPoints(QString *problem) const
{
    std::vector<OpenPoint> points;
    const auto day = [&](const QString &typed) {
        const auto read = DateEdit::read(typed);
        if (!read && !typed.isEmpty() && problem && problem->isEmpty())
            *problem = FormSheet::notADay(typed);
        return read;
    };
    for (int row = 0; row < m_pointTable->rowCount(); ++row) {
        const auto typed = [&](int column) {
            const auto *item = m_pointTable->item(row, column);
            return item ? FormSheet::given(item->text().trimmed()) : QString();
        };
        OpenPoint point{typed(TextColumn), typed(OwnerColumn), day(typed(DueColumn)), day(typed(DoneColumn))};
        if (!(point == OpenPoint{}))
            points.push_back(std::move(point));
    }
    return points;
}

std::vector<NormsChapter> ChaptersEditor::chapters(QString *problem) const
{
    std::vector<NormsChapter> chapters;
    for (int row = 0; row < m_chapterTable->rowCount(); ++row) {
        NormsChapter chapter;
        chapter.chapter =
            FormSheet::given(chapterFrom(m_translator, m_chapterTable->item(row, 0)->text().trimmed()));
        const auto *state = static_cast<Choice *>(m_chapterTable->cellWidget(row, 1));
        chapter.state = NormsState(state->currentData().toInt());
        chapter.points = row == m_shown ? typedPoints(problem) : m_points[size_t(row)];
        if (!chapter.chapter.isEmpty())
            chapters.push_back(std::move(chapter));
        else if (!chapter.points.empty() && problem && problem->isEmpty())
            *problem = tr("Give each chapter with open points a name.");
    }
    return chapters;
}

} // namespace licet
