#include "ui/list_import/list_import_page.h"

#include "base/atomic_file.h"
#include "text/list_import_text.h"
#include "ui/list_import/import_progress.h"
#include "ui/list_import/list_questions.h"
#include "ui/list_import/mapping_header.h"
#include "ui/list_import/row_status_delegate.h"
#include "ui/prompts/prompts.h"
#include "ui/register/importing.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace licet {

using namespace Qt::StringLiterals;

using Shown = ListPreviewModel::Shown;

ListImportPage::ListImportPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_source(new QLabel)
    , m_hasHeads(new QCheckBox(tr("The first row names the columns")))
    , m_questions(new ListQuestions(context.translator()))
    , m_shown(new Choice)
    , m_model(new ListPreviewModel(context.translator(), this))
    , m_header(new MappingHeader(context.translator()))
    , m_table(new QTableView)
    , m_reason(new QLabel)
    , m_leave(new QPushButton)
    , m_counts(new QLabel)
    , m_stubs(new QuietLabel)
    , m_progress(new ImportProgress)
    , m_save(new QPushButton(tr("Save refused rows…")))
    , m_bring(new QPushButton)
{
    makeTable();
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_bringing, &ListBringing::told, m_progress, &ImportProgress::tell);
    connect(&m_bringing, &ListBringing::ended, this, &ListImportPage::takeOutcome);
    connect(m_progress, &ImportProgress::stopWanted, &m_bringing, &ListBringing::stop);
    connect(&context.reg(), &Register::changed, this, [this] {
        m_known.reset();
        if (!m_bringing.isUnderWay() && isVisible())
            previewAnew();
    });
    connect(&context, &Context::scopeChanged, this, [this] {
        if (isVisible() && !m_bringing.isUnderWay())
            previewAnew();
    });
}

QPushButton *ListImportPage::button(const QString &text, void (ListImportPage::*action)())
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, action);
    return made;
}

QWidget *ListImportPage::makeEmpty()
{
    auto *sentence = new QLabel(tr("Here comes the list that you kept in a spreadsheet: choose the file that "
                                   "was saved as CSV, or copy the cells there and paste them here."));
    sentence->setWordWrap(true);
    sentence->setMaximumWidth(75 * characterWidth(*this));
    auto *columns = new QuietLabel(
        tr("It has a row for each service and environment, with institution, application, service, version, "
           "environment, purpose, basis, program number, day sent, day executed, state and remark; some may "
           "be missing. Nothing is written before you have seen what becomes of each row."));
    columns->setMaximumWidth(75 * characterWidth(*this));
    auto *choose = button(tr("Choose a file…"), &ListImportPage::chooseFile);
    choose->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(button(tr("Paste cells"), &ListImportPage::paste));
    buttons->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int margin = 2 * lineUnit(*this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(sentence);
    layout->addWidget(columns);
    layout->addSpacing(lineUnit(*this) / 2);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

void ListImportPage::makeTable()
{
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowStatusDelegate(m_table));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    // As a shortcut: the table itself takes the key for a letter that is searched.
    auto *leave = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &ListImportPage::leaveOut);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lineUnit(*this) * 16 / 10);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header,
            &MappingHeader::placeChoices);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListImportPage::showReason);
    // Queued: the table is filled anew, and must not be while its editor is being read.
    connect(m_model, &ListPreviewModel::corrected, this, &ListImportPage::correct, Qt::QueuedConnection);
    connect(m_header, &MappingHeader::chosen, this, &ListImportPage::setField);
    connect(m_header, &MappingHeader::entered, this, [this](int section) {
        if (m_model->rowCount() > 0)
            m_table->scrollTo(m_model->index(qMax(0, m_table->currentIndex().row()), section));
    });
}

QWidget *ListImportPage::makeList()
{
    auto bold = m_source->font();
    bold.setBold(true);
    m_source->setFont(bold);
    m_source->setTextFormat(Qt::PlainText);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->setAccessibleName(tr("Rows shown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &[text, shown] :
         {std::pair(tr("All rows"), Shown::All), std::pair(tr("Rows to import"), Shown::Imported),
          std::pair(tr("Rows to complete"), Shown::ToComplete),
          std::pair(tr("Duplicates"), Shown::Duplicates), std::pair(tr("Refused rows"), Shown::Refused)})
        m_shown->addItem(text, int(shown));
    connect(m_shown, &QComboBox::activated, this, [this] {
        m_model->show(Shown(m_shown->currentData().toInt()));
        showReason();
    });
    connect(m_hasHeads, &QCheckBox::clicked, this, &ListImportPage::setHeads);
    connect(m_questions, &ListQuestions::answered, this, &ListImportPage::previewAnew);
    connect(m_questions, &ListQuestions::encodingChosen, this, &ListImportPage::readAs);
    m_leave->setAutoDefault(false);
    connect(m_leave, &QPushButton::clicked, this, &ListImportPage::leaveOut);

    auto *top = new QHBoxLayout;
    top->addWidget(m_source, 1);
    top->addWidget(button(tr("Choose another file…"), &ListImportPage::chooseFile));
    top->addWidget(button(tr("Paste cells"), &ListImportPage::paste));
    auto *second = new QHBoxLayout;
    second->setSpacing(lineUnit(*this));
    second->addWidget(m_hasHeads);
    second->addStretch(1);
    second->addWidget(m_shown);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_leave, 0, Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(lineUnit(*this) / 2);
    layout->addLayout(top);
    layout->addLayout(second);
    layout->addWidget(m_questions);
    layout->addWidget(m_table, 1);
    layout->addLayout(reason);
    layout->addWidget(makeFoot());
    return page;
}

QWidget *ListImportPage::makeFoot()
{
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_stubs->setTextFormat(Qt::PlainText);
    m_bring->setDefault(true);
    m_save->setAutoDefault(false);
    connect(m_bring, &QPushButton::clicked, this, &ListImportPage::bring);
    connect(m_save, &QPushButton::clicked, this, &ListImportPage::saveRefused);
    auto *line = new QHBoxLayout;
    line->addWidget(m_counts, 1);
    line->addWidget(m_save);
    line->addWidget(m_bring);
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineUnit(*this) / 3);
    layout->addWidget(m_stubs);
    layout->addWidget(m_progress);
    layout->addLayout(line);
    return foot;
}

void ListImportPage::show(const Place &place)
{
    if (const auto *file = place.as<ListFile>()) {
        // Coming back later must not read the file anew.
        const auto path = file->path;
        m_context.settle({PageId::ListImport});
        return read(path);
    }
    previewAnew();
}

void ListImportPage::chooseFile()
{
    const auto path =
        m_context.prompts().openFile(tr("Import a list"), tr("Lists of a spreadsheet (*.csv *.txt *.tsv)"));
    if (path)
        read(*path);
}

void ListImportPage::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind = file.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileMissing;
        return m_context.say(Error{kind, path, file.errorString()});
    }
    m_bytes = file.readAll();
    take(readListBytes(m_bytes), QFileInfo(path).fileName());
}

void ListImportPage::readAs(ListEncoding encoding)
{
    take(readListBytes(m_bytes, encoding), m_name);
}

void ListImportPage::paste()
{
    const auto text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_context.say(Message{
            Message::Kind::Problem, tr("The clipboard holds no cells: copy them in the spreadsheet first.")});
    m_bytes.clear();
    take(readListText(text), {});
}

void ListImportPage::take(const ListReading &reading, const QString &name)
{
    if (reading.fault) {
        const auto sentence = describe(m_context.translator(), reading);
        Message message{Message::Kind::Problem,
                        name.isEmpty() ? sentence : tr("%1: %2", "file, sentence").arg(name, sentence)};
        if (*reading.fault == ListFault::BrokenUtf8)
            message.buttons.push_back({tr("Choose the encoding"), [this, name] {
                                           m_name = name;
                                           readAs(ListEncoding::Windows);
                                       }});
        return m_context.say(message);
    }
    m_cells = reading.cells;
    m_leftOut.clear();
    m_recognisedHeads = m_cells.heads;
    m_name = name;
    m_shown->setCurrentIndex(0);
    m_model->show(Shown::All);
    m_hasHeads->setChecked(m_cells.heads >= 0);
    m_questions->begin();
    m_questions->setReading(reading, !name.isEmpty());
    setHeads(m_cells.heads >= 0);
    m_table->setFocus();
}

void ListImportPage::setHeads(bool hasHeads)
{
    m_cells.heads = hasHeads ? qMax(0, m_recognisedHeads) : -1;
    m_mapping = recognisedMapping(m_cells.headCells());
    m_mapping.resize(size_t(m_cells.columnCount()));
    previewAnew();
    m_table->resizeColumnsToContents();
    const int widest = 30 * characterWidth(*this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(16 * characterWidth(*this), m_table->columnWidth(column),
                                               column == ListPreviewModel::WhyColumn ? 2 * widest : widest));
    m_table->setColumnWidth(ListPreviewModel::LineColumn, 8 * characterWidth(*this));
}

void ListImportPage::setField(int column, int field)
{
    const auto wanted = field < 0 ? std::nullopt : std::optional(ListField(field));
    // A fact stands in one column: choosing it here takes it away there.
    for (auto &one : m_mapping)
        if (wanted && one == wanted)
            one.reset();
    m_mapping[size_t(column)] = wanted;
    previewAnew();
}

ListOptions ListImportPage::options() const
{
    ListOptions options;
    options.today = m_context.today();
    options.institution = m_context.institution();
    options.leftOut = m_leftOut;
    options.fileName = QFileInfo(m_name).fileName();
    return m_questions->answers(options);
}

void ListImportPage::previewAnew()
{
    if (!m_cells.lines.empty()) {
        if (!m_known) {
            auto known = readKnown(m_context.reg().database());
            if (!known)
                return m_context.say(known.error());
            m_known = *std::move(known);
        }
        m_preview = judge(m_cells, m_mapping, *m_known, options());
        m_questions->setJudgement(m_preview);
    }
    refill();
}

void ListImportPage::refill()
{
    const bool isEmpty = m_cells.lines.empty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty) {
        const int row = qMax(0, m_table->currentIndex().row());
        m_model->setList(m_cells, m_preview);
        m_header->setMapping(m_mapping, ListPreviewModel::FirstCellColumn);
        m_header->placeInTabOrder(m_shown, m_table);
        m_source->setText(m_name.isEmpty() ? tr("Pasted cells") : m_name);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
        showCounts();
        showReason();
    }
    m_context.refreshCommands();
}

void ListImportPage::showCounts()
{
    const auto &all = m_preview;
    QStringList parts{tr("%n row(s) to import", nullptr, all.imported)};
    if (all.toComplete > 0)
        parts << tr("%n of them to complete", nullptr, all.toComplete);
    parts << tr("%n duplicate(s)", nullptr, all.duplicates) << tr("%n row(s) refused", nullptr, all.refused);
    if (all.leftOut > 0)
        parts << tr("%n row(s) left out", nullptr, all.leftOut);
    m_counts->setText(tr("%n row(s) read", nullptr, int(all.rows.size())) + u": "_s + parts.join(u", "_s) +
                      u'.');
    QStringList stubs;
    const auto add = [&](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            stubs << what + u' ' + firstNames(m_context.translator(), names);
    };
    add(tr("New applications:"), all.newApplications);
    add(tr("New services:"), all.newServices);
    add(tr("New decisions:"), all.newDecisions);
    add(tr("Columns that are not imported:"), all.ignoredColumns);
    m_stubs->setText(stubs.join(u" · "_s));
    m_stubs->setVisible(!stubs.isEmpty());
    const auto why = whyNotImport();
    m_bring->setText(tr("Import %n row(s)", nullptr, all.imported));
    m_bring->setEnabled(why.isEmpty());
    m_bring->setToolTip(why);
    m_save->setVisible(all.refused > 0);
}

void ListImportPage::showReason()
{
    const auto index = m_table->currentIndex();
    m_leave->setVisible(index.isValid());
    if (!index.isValid())
        return m_reason->clear();
    const auto &row = m_model->rowAt(index.row());
    const bool isLeftOut = row.status == RowStatus::LeftOut;
    m_leave->setText(isLeftOut ? tr("Import it after all") : tr("Leave out"));
    if (isLeftOut)
        return m_reason->setText(tr("Line %1: it is left out.").arg(row.line));
    const auto why = describe(m_context.translator(), row);
    m_reason->setText(why.isEmpty() ? tr("Line %1: nothing is wrong or missing.").arg(row.line)
                                    : tr("Line %1: %2").arg(QString::number(row.line), why));
}

/// The selected rows; a row that is left out comes back.
void ListImportPage::leaveOut()
{
    auto chosen = m_table->selectionModel()->selectedRows();
    // The row with the focus counts where none is selected.
    if (chosen.isEmpty() && m_table->currentIndex().isValid())
        chosen << m_table->currentIndex();
    if (chosen.isEmpty())
        return;
    const bool isBack = m_model->rowAt(m_table->currentIndex().row()).status == RowStatus::LeftOut;
    for (const auto &one : chosen) {
        const auto line = m_model->rowAt(one.row()).index;
        if (isBack)
            m_leftOut.remove(line);
        else
            m_leftOut.insert(line);
    }
    previewAnew();
    m_table->setFocus();
}

void ListImportPage::correct(size_t line, int column, const QString &text)
{
    if (line >= m_cells.lines.size())
        return;
    auto &cells = m_cells.lines[line].cells;
    while (cells.size() <= column)
        cells << QString();
    cells[column] = text;
    m_cells.lines[line].isCorrected = true;
    previewAnew();
}

QString ListImportPage::whyNotImport() const
{
    if (m_cells.lines.empty())
        return tr("Choose a list first.");
    if (m_bringing.isUnderWay())
        return tr("The list is being imported.");
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    return m_preview.imported == 0 ? tr("No row can be imported: see why at each.") : QString();
}

QString ListImportPage::whyNot(CommandId command) const
{
    return command == CommandId::PrimaryAction ? whyNotImport() : QString();
}

void ListImportPage::run(CommandId command)
{
    if (command == CommandId::PrimaryAction && whyNotImport().isEmpty())
        bring();
}

void ListImportPage::bring()
{
    m_progress->begin();
    m_bringing.begin(m_context.reg(), m_cells, m_mapping, options(), m_context.stamp());
    m_bring->setEnabled(false);
}

bool ListImportPage::leave()
{
    if (!m_bringing.isUnderWay())
        return true;
    m_context.say(Message{Message::Kind::Problem,
                          tr("The list is still being imported: wait for its end, or stop it.")});
    return false;
}

void ListImportPage::takeOutcome(const ListBringing::Outcome &outcome)
{
    m_progress->end();
    m_known.reset();
    if (!outcome || !*outcome) {
        previewAnew();
        return outcome ? m_context.say(Message{Message::Kind::Problem, tr("Stopped: nothing was imported.")})
                       : m_context.say(outcome.error());
    }
    // It was written on a connection of its own.
    Q_EMIT m_context.reg().changed();
    m_context.saved();
    keepRefused(**outcome);
}

/// What is left can be corrected by another mapping, or saved; the rest is in the register.
void ListImportPage::keepRefused(const ImportPreview &done)
{
    auto left = m_cells;
    left.lines.resize(m_cells.heads < 0 ? 0 : size_t(m_cells.heads) + 1);
    for (const auto &row : done.rows)
        if (row.status == RowStatus::Refused)
            left.lines.push_back(m_cells.lines[row.index]);
    m_cells = done.refused == 0 ? ListCells() : left;
    m_leftOut.clear();
    m_shown->setCurrentIndex(0);
    m_model->show(Shown::All);
    previewAnew();
    QStringList parts{tr("%n row(s) were imported", nullptr, done.imported)};
    if (done.duplicates > 0)
        parts << tr("%n duplicate(s) left out", nullptr, done.duplicates);
    if (done.refused > 0)
        parts << tr("%n refused row(s) are left here", nullptr, done.refused);
    m_context.say(
        Message{Message::Kind::Success,
                parts.join(u", "_s) + u'.',
                {{tr("Authorizations"), [this] { m_context.go({PageId::Authorizations}); }},
                 {tr("Take it back…"), [this, import = done.import] { askToTakeBack(m_context, import); }}}});
}

void ListImportPage::saveRefused()
{
    const auto suggestion =
        tr("%1 refused.csv", "file name")
            .arg(m_name.isEmpty() ? tr("list", "file name") : QFileInfo(m_name).completeBaseName());
    const auto path = m_context.prompts().saveFile(tr("Save refused rows"), suggestion,
                                                   tr("List of a spreadsheet (*.csv)"));
    if (!path)
        return;
    const auto &translator = m_context.translator();
    const auto bytes = refusedRows(m_cells, m_preview, reasonHead(translator),
                                   [&](const PreviewedRow &row) { return describe(translator, row); });
    if (const auto written = saveAtomically(*path, bytes); !written)
        return m_context.say(written.error());
    m_context.say(Message{Message::Kind::Success, tr("The refused rows were saved: %1").arg(*path)});
}

void ListImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    Page::keyPressEvent(event);
}

Page *makeListImportPage(Context &context, QWidget *parent)
{
    return new ListImportPage(context, parent);
}

} // namespace licet
