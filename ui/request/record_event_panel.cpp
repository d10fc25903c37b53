#include "ui/request/record_event_panel.h"

#include "documents/wording/request_words.h"
#include "documents/wording/words.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

AttachmentRole roleIn(RequestEvent event)
{
    if (event == RequestEvent::Sign)
        return AttachmentRole::SignedForm;
    return event == RequestEvent::Send || event == RequestEvent::AnswerInformation ? AttachmentRole::Letter
                                                                                   : AttachmentRole::Answer;
}

QHBoxLayout *lineOf(const QList<QWidget *> &widgets, int gap)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    for (auto *widget : widgets)
        line->addWidget(widget, 1);
    return line;
}

} // namespace

RecordEventPanel::RecordEventPanel(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_event(new Choice)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("On"), m_day))
    , m_signer(new Choice)
    , m_signerField(new Field(tr("Signed by"), m_signer))
    , m_reference(new QLineEdit)
    , m_referenceField(new Field(tr("Their reference"), m_reference))
    , m_dated(new DateEdit)
    , m_datedField(new Field(tr("Date on it"), m_dated))
    , m_number(new QLineEdit)
    , m_numberField(new Field(tr("Program number received"), m_number))
    , m_noNumber(new QCheckBox(tr("None used")))
    , m_linesBox(new QWidget)
    , m_linesLayout(new QGridLayout(m_linesBox))
    , m_note(new LongText)
    , m_noteField(new Field(tr("Reason"), m_note))
    , m_member(new Choice)
    , m_memberField(new Field(tr("It is about"), m_member))
    , m_fileNames(new QuietLabel)
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton(tr("Record")))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_note->setFewestLines(2);
    m_noNumber->setAccessibleName(m_noNumber->text());
    m_consequence->setWordWrap(true);
    m_confirm->setDefault(true);
    m_linesLayout->setContentsMargins(0, 0, 0, 0);
    m_member->addItem(tr("the whole request"), QString());
    for (const auto &member : reopenableMembers())
        m_member->addItem(memberWord(context.phrases(), member), member);
    auto *attachFile = new QPushButton(tr("Attach a file…"));
    auto *cancel = new QPushButton(tr("Cancel"));
    for (auto *button : {attachFile, cancel})
        button->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *page = new QWidget;
    page->setMaximumWidth(90 * characterWidth(*this));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addLayout(lineOf({new Field(tr("What happened"), m_event), m_dayField, m_signerField}, gap));
    column->addLayout(lineOf({m_referenceField, m_datedField}, gap));
    column->addLayout(lineOf({m_numberField, m_noNumber}, gap));
    column->addWidget(m_linesBox);
    column->addLayout(lineOf({m_noteField, m_memberField}, gap));
    column->addWidget(m_consequence);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_confirm, cancel, attachFile})
        buttons->addWidget(button);
    buttons->addWidget(m_fileNames, 1);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->addWidget(page);
    connect(m_event, &QComboBox::currentIndexChanged, this, &RecordEventPanel::showFields);
    connect(m_day, &QLineEdit::textChanged, this, &RecordEventPanel::showConsequence);
    connect(m_noNumber, &QCheckBox::toggled, m_number, &QWidget::setDisabled);
    connect(attachFile, &QPushButton::clicked, this, &RecordEventPanel::addFile);
    connect(m_confirm, &QPushButton::clicked, this, &RecordEventPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &RecordEventPanel::fold);
    hide();
}

void RecordEventPanel::ask(const Request &request, const QStringList &signatories)
{
    m_request = request;
    m_possible = recordableEvents(request.state);
    m_files.clear();
    m_heading->setText(
        tr("%1: what happened", "number of a request")
            .arg(numberAndVersion(m_context.phrases(), request.number, request.version, request.state)));
    m_day->setDate(m_context.today());
    m_signer->clear();
    m_signer->addItems(signatories);
    for (auto *edit : {m_reference, m_number, static_cast<QLineEdit *>(m_dated)})
        edit->clear();
    m_noNumber->setChecked(false);
    m_note->clear();
    m_member->setCurrentIndex(0);
    m_fileNames->clear();
    {
        const QSignalBlocker quiet(m_event);
        m_event->clear();
        for (const auto &one : m_possible)
            m_event->addItem(eventWord(m_context.phrases(), wordOf(one.event)));
    }
    showLines();
    showFields();
    show();
    m_event->setFocus();
}

const EventFields &RecordEventPanel::fields() const
{
    return m_possible[size_t(qMax(0, m_event->currentIndex()))];
}

void RecordEventPanel::showFields()
{
    const auto &shown = fields();
    const auto &identification = m_request.draft.identification;
    // What an older list does not say can still come with the answer.
    const bool byNumber = !identification || identification->by != IdentificationBy::EndUser;
    const bool asksNumber = shown.answer && byNumber && m_request.draft.kind != RequestKind::End;
    m_signerField->setVisible(shown.signer);
    m_referenceField->setVisible(shown.reference);
    m_datedField->setVisible(shown.reference);
    m_numberField->setVisible(asksNumber);
    m_noNumber->setVisible(asksNumber);
    m_linesBox->setVisible(shown.answer);
    m_memberField->setVisible(shown.event == RequestEvent::Return || shown.event == RequestEvent::Refuse);
    m_noteField->setLabel(shown.reason ? tr("Reason") : tr("Remark"));
    for (auto *field : {m_dayField, m_datedField, m_numberField, m_noteField})
        field->setMark({});
    showConsequence();
}

void RecordEventPanel::showLines()
{
    while (auto *item = m_linesLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    for (const auto &service : m_request.draft.services) {
        const int row = int(m_lines.size());
        LineRow line{new Choice, new QLineEdit};
        line.outcome->addItem(tr("granted as asked"), int(LineOutcome::Granted));
        line.outcome->addItem(tr("granted with differences"), int(LineOutcome::WithDifferences));
        line.outcome->addItem(tr("not granted"), int(LineOutcome::NotGranted));
        line.outcome->setMinimumWidth(line.outcome->sizeHint().width());
        line.outcome->setAccessibleName(tr("Answer for %1").arg(service.name));
        line.difference->setPlaceholderText(tr("Which differences, or why not"));
        line.difference->setAccessibleName(tr("Differences for %1").arg(service.name));
        line.difference->setEnabled(false);
        auto *name = new QLabel(service.name);
        name->setTextFormat(Qt::PlainText);
        m_linesLayout->addWidget(name, row, 0);
        m_linesLayout->addWidget(line.outcome, row, 1);
        m_linesLayout->addWidget(line.difference, row, 2);
        connect(line.outcome, &QComboBox::currentIndexChanged, this, [this, line] {
            line.difference->setEnabled(line.outcome->currentIndex() > 0);
            showConsequence();
        });
        m_lines.push_back(line);
    }
}

void RecordEventPanel::showConsequence()
{
    const auto day = m_day->date();
    const auto &draft = m_request.draft;
    if (fields().event != RequestEvent::Execute || !day || !draft.environment)
        return m_consequence->clear();
    int granted = 0;
    for (const auto &line : m_lines)
        granted += line.outcome->currentData().toInt() == int(LineOutcome::NotGranted) ? 0 : 1;
    if (granted == 0)
        return m_consequence->setText(tr("No authorization follows."));
    if (draft.kind == RequestKind::End)
        return m_consequence->setText(tr("The authorization ends."));
    if (draft.kind == RequestKind::Change)
        return m_consequence->setText(tr("The authorization changes."));
    m_consequence->setText(tr("Makes %n authorization(s) in %1 from %2.", nullptr, granted)
                               .arg(word(m_context.phrases(), *draft.environment),
                                    printedDate(qMax(draft.startDate.value_or(*day), *day))));
}

void RecordEventPanel::addFile()
{
    const auto path = m_context.prompts().openFile(tr("Attach a file"), tr("All files (*)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return m_context.say(Error{ErrorKind::FileUnreadable, *path});
    m_files.push_back({roleIn(fields().event), QFileInfo(*path).fileName(), file.readAll()});
    QStringList names;
    for (const auto &one : m_files)
        names << one.name;
    m_fileNames->setText(names.join(u", "_s));
}

Occurrence RecordEventPanel::said() const
{
    Occurrence said;
    said.note = m_note->toPlainText().trimmed();
    said.field = m_memberField->isVisibleTo(this) ? m_member->currentData().toString() : QString();
    if (fields().signer)
        said.signedBy = m_signer->currentText();
    if (fields().reference) {
        said.reference = m_reference->text().trimmed();
        said.dated = m_dated->date();
    }
    said.files = m_files;
    if (!fields().answer)
        return said;
    said.usesNoNumber = m_noNumber->isChecked();
    if (const auto number = ProgramNumber::parse(m_number->text()); number && !said.usesNoNumber)
        said.programNumber = *number;
    for (int index = 0; index < int(m_lines.size()); ++index)
        said.lines.push_back({index, LineOutcome(m_lines[size_t(index)].outcome->currentData().toInt()),
                              m_lines[size_t(index)].difference->text().trimmed()});
    return said;
}

bool RecordEventPanel::isComplete()
{
    const auto mark = [](Field *field, const QString &sentence) {
        sentence.isEmpty() ? field->setMark({}) : field->setMark(wrongInputCode(), sentence);
        return sentence.isEmpty();
    };
    const auto typed = m_number->text().trimmed();
    const bool hasNumber = m_numberField->isVisibleTo(this) && !m_noNumber->isChecked() && !typed.isEmpty();
    const bool dayFits = mark(m_dayField, m_day->date() ? QString() : FormSheet::notADay(m_day->text()));
    const bool datedFits =
        mark(m_datedField, m_dated->isWrong() ? FormSheet::notADay(m_dated->text()) : QString());
    const bool numberFits = mark(m_numberField, hasNumber && !ProgramNumber::parse(typed)
                                                    ? tr("A program number has exactly eleven digits.")
                                                    : QString());
    const bool noteFits = mark(m_noteField, fields().reason && m_note->toPlainText().trimmed().isEmpty()
                                                ? tr("Write the reason: it is kept in the history.")
                                                : QString());
    return dayFits && datedFits && numberFits && noteFits;
}

void RecordEventPanel::confirm()
{
    if (isComplete())
        Q_EMIT confirmed(fields().event, *m_day->date(), said());
}

void RecordEventPanel::fold()
{
    hide();
    Q_EMIT closed();
}

void RecordEventPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold();
    else
        QFrame::keyPressEvent(event);
}

} // namespace licet
