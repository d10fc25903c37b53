#include "ui/list_import/list_import_page.h"

#include "base/atomic_file.h"
#include "base/limits.h"
#include "history/import_mark.h"
#include "text/list_import_text.h"
#include "ui/list_import/earlier_imports.h"
#include "ui/list_import/import_foot.h"
#include "ui/list_import/list_import_start.h"
#include "ui/list_import/list_preview_table.h"
#include "ui/list_import/list_questions.h"
#include "ui/list_import/row_reason.h"
#include "ui/page/work_progress.h"
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
#include <QStackedWidget>
#include <QToolButton>

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
    , m_table(new ListPreviewTable(context.translator()))
    , m_reason(new RowReason(context.translator()))
    , m_foot(new ImportFoot(context.translator()))
{
    auto *start = new ListImportStart(context);
    connect(start, &ListImportStart::fileWanted, this, &ListImportPage::chooseFile);
    connect(start, &ListImportStart::pasteWanted, this, &ListImportPage::paste);
    m_stack->addWidget(start);
    m_stack->addWidget(makeList());
    connectList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_bringing, &ListBringing::told, m_foot->progress(), &WorkProgress::tell);
    connect(&m_bringing, &ListBringing::ended, this, &ListImportPage::takeOutcome);
    connect(m_foot->progress(), &WorkProgress::stopWanted, &m_bringing, &ListBringing::stop);
    connect(&context.reg(), &Register::changed, this, [this] {
        m_known.reset();
        bringBackTaken();
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

QWidget *ListImportPage::makeList()
{
    auto bold = m_source->font();
    bold.setBold(true);
    m_source->setFont(bold);
    m_source->setTextFormat(Qt::PlainText);
    m_shown->setAccessibleName(tr("Rows shown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &[text, shown] :
         {std::pair(tr("All rows"), Shown::All), std::pair(tr("Rows to import"), Shown::Imported),
          std::pair(tr("Rows to complete"), Shown::ToComplete),
          std::pair(tr("Duplicates"), Shown::Duplicates), std::pair(tr("Refused rows"), Shown::Refused)})
        m_shown->addItem(text, int(shown));
    auto *top = new QHBoxLayout;
    top->addWidget(m_source, 1);
    top->addWidget(button(tr("Choose another file…"), &ListImportPage::chooseFile));
    top->addWidget(button(tr("Paste cells"), &ListImportPage::paste));
    top->addWidget(EarlierImports::menuButton(m_context));
    auto *second = new QHBoxLayout;
    second->setSpacing(lineUnit(*this));
    second->addWidget(m_hasHeads);
    second->addStretch(1);
    second->addWidget(m_shown);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(lineUnit(*this) / 2);
    layout->addLayout(top);
    layout->addLayout(second);
    layout->addWidget(m_questions);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_foot);
    return page;
}

void ListImportPage::connectList()
{
    connect(m_shown, &QComboBox::activated, this, [this] {
        m_table->setShown(Shown(m_shown->currentData().toInt()));
        m_reason->setRow(m_table->currentRow());
    });
    connect(m_hasHeads, &QCheckBox::clicked, this, [this](bool hasHeads) {
        m_list.setHasHeads(hasHeads);
        previewMapped();
    });
    connect(m_questions, &ListQuestions::answered, this, &ListImportPage::previewAnew);
    connect(m_questions, &ListQuestions::encodingChosen, this,
            [this](ListEncoding encoding) { readAs(encoding, m_list.name()); });
    connect(m_table, &ListPreviewTable::rowChanged, this,
            [this] { m_reason->setRow(m_table->currentRow()); });
    connect(m_table, &ListPreviewTable::leaveOutWanted, this, &ListImportPage::leaveOut);
    connect(m_table, &ListPreviewTable::fieldChosen, this, [this](int column, int field) {
        m_list.setField(column, field < 0 ? std::nullopt : std::optional(ListField(field)));
        previewAnew();
    });
    connect(m_table, &ListPreviewTable::corrected, this,
            [this](size_t line, int column, const QString &text) {
                if (m_list.correct(line, column, text))
                    previewAnew();
            });
    connect(m_foot, &ImportFoot::bringWanted, this, &ListImportPage::bring);
    connect(m_foot, &ImportFoot::saveWanted, this, &ListImportPage::saveRefused);
    connect(m_reason, &RowReason::leaveOutWanted, this, &ListImportPage::leaveOut);
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
    if (const auto fits = checkFileSize(file.size(), path); !fits)
        return m_context.say(fits.error());
    m_bytes = file.readAll();
    m_path = path;
    take(readListBytes(m_bytes), QFileInfo(path).fileName());
}

void ListImportPage::readAs(ListEncoding encoding, const QString &name)
{
    take(readListBytes(m_bytes, encoding), name);
}

void ListImportPage::paste()
{
    const auto text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_context.say(Message{
            Message::Kind::Problem, tr("The clipboard holds no cells: copy them in the spreadsheet first.")});
    m_bytes.clear();
    m_path.clear();
    take(readListText(text), {});
}

void ListImportPage::take(const ListReading &reading, const QString &name)
{
    if (reading.fault) {
        const auto sentence = describe(m_context.translator(), reading);
        Message message{Message::Kind::Problem,
                        name.isEmpty() ? sentence : tr("%1: %2", "file, sentence").arg(name, sentence)};
        if (*reading.fault == ListFault::BrokenUtf8)
            message.buttons.push_back(
                {tr("Choose the encoding"), [this, name] { readAs(ListEncoding::Windows, name); }});
        return m_context.say(message);
    }
    m_list = BroughtList(reading.cells, name);
    m_brought.reset();
    m_isTakenBack = false;
    showAllRows();
    m_hasHeads->setChecked(m_list.cells().heads >= 0);
    m_questions->begin();
    m_questions->setReading(reading, !name.isEmpty());
    previewMapped();
    m_table->setFocus();
}

void ListImportPage::showAllRows()
{
    m_shown->setCurrentIndex(0);
    m_table->setShown(Shown::All);
}

void ListImportPage::bringBackTaken()
{
    if (!m_brought)
        return;
    const auto mark = importNamed(m_context.reg().database(), m_brought->import);
    if (!mark || !mark->takenBackOn)
        return;
    m_list = std::move(m_brought->list);
    m_brought.reset();
    m_isTakenBack = true;
    showAllRows();
}

void ListImportPage::previewMapped()
{
    previewAnew();
    m_table->fitColumns();
}

ListOptions ListImportPage::options() const
{
    ListOptions options;
    options.today = m_context.today();
    options.institution = m_context.institution();
    options.leftOut = m_list.leftOut();
    options.fileName = QFileInfo(m_list.name()).fileName();
    return m_questions->answers(options);
}

void ListImportPage::previewAnew()
{
    if (!m_list.isEmpty()) {
        if (!m_known) {
            auto known = readKnown(m_context.reg().database(), m_context.today());
            if (!known)
                return m_context.say(known.error());
            m_known = *std::move(known);
        }
        m_list.judge(*m_known, options());
        m_questions->setJudgement(m_list.preview());
    }
    refill();
}

void ListImportPage::refill()
{
    const bool isEmpty = m_list.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty) {
        m_table->setList(m_list, m_shown);
        const auto source = m_list.name().isEmpty() ? tr("Pasted cells") : m_list.name();
        m_source->setText(
            m_isTakenBack ? tr("%1: taken back, and can be imported again", "a list").arg(source) : source);
        m_foot->setPreview(m_list.preview(), whyNotImport());
        m_reason->setRow(m_table->currentRow());
    }
    m_context.refreshCommands();
}

/// The chosen rows; a row that is left out comes back.
void ListImportPage::leaveOut()
{
    const auto lines = m_table->chosenLines();
    const auto *current = m_table->currentRow();
    if (lines.empty() || !current)
        return;
    const bool isBack = current->status == RowStatus::LeftOut;
    for (const auto line : lines)
        m_list.setLeftOut(line, !isBack);
    previewAnew();
    m_table->setFocus();
}

QString ListImportPage::whyNotImport() const
{
    if (m_list.isEmpty())
        return tr("Choose a list first.");
    if (m_bringing.isUnderWay())
        return tr("The list is being imported.");
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    return m_list.preview().imported == 0 ? tr("No row can be imported: see why at each.") : QString();
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
    m_foot->begin();
    m_bringing.begin(m_context.reg(), m_list.cells(), m_list.mapping(), options(), m_context.stamp());
}

bool ListImportPage::leave(const std::function<void()> &)
{
    if (!m_bringing.isUnderWay())
        return true;
    m_context.say(Message{Message::Kind::Problem,
                          tr("The list is still being imported. If you go on now, the import is broken off "
                             "and none of its rows is imported.")});
    return false;
}

QString ListImportPage::abandonText() const
{
    return m_bringing.isUnderWay() ? tr("Break the import off") : QString();
}

void ListImportPage::takeOutcome(const ListBringing::Outcome &outcome)
{
    m_foot->progress()->end();
    m_known.reset();
    if (!outcome || !*outcome) {
        previewAnew();
        return outcome ? m_context.say(Message{Message::Kind::Problem, tr("Stopped: nothing was imported.")})
                       : m_context.say(outcome.error());
    }
    // It was written on a connection of its own.
    Q_EMIT m_context.reg().changed();
    m_context.saved();
    if ((*outcome)->import != 0)
        m_brought = Brought{(*outcome)->import, m_list};
    m_isTakenBack = false;
    m_list.keepRefused(**outcome);
    showAllRows();
    previewAnew();
    tellDone(**outcome);
}

void ListImportPage::tellDone(const ImportPreview &done)
{
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
    const auto suggestion = tr("%1 refused.csv", "file name")
                                .arg(m_list.name().isEmpty() ? tr("list", "file name")
                                                             : QFileInfo(m_list.name()).completeBaseName());
    const auto path = m_context.prompts().saveFile(tr("Save refused rows"), suggestion,
                                                   tr("List of a spreadsheet (*.csv)"));
    if (!path)
        return;
    if (QFileInfo(*path).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath() &&
        QFileInfo::exists(*path))
        return m_context.say(
            Message{Message::Kind::Problem,
                    tr("The refused rows go into a file of their own, not into the list that is read.")});
    const auto &translator = m_context.translator();
    const auto bytes = refusedRows(m_list.cells(), m_list.preview(), reasonHead(translator),
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
