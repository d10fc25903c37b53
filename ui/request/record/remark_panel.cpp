#include "ui/request/record/remark_panel.h"

#include "text/request_text.h"
#include "text/terms.h"
#include "ui/page/file_drop.h"
#include "ui/request/record/person_number_mark.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

RemarkPanel::RemarkPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_text(new LongText)
    , m_textField(new Field(tr("Note"), m_text))
    , m_role(new Choice)
    , m_roleField(new Field(tr("What it is"), m_role))
    , m_files(new FileDrop(context))
    , m_confirm(new QPushButton(tr("Record")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_text->setFewestLines(2);
    m_confirm->setDefault(true);
    for (const auto &one : EnumCodes<AttachmentRole>::all)
        m_role->addItem(term(context.translator(), one.value), int(one.value));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * gap);
    fields->addWidget(m_textField, 3);
    fields->addWidget(m_roleField, 2, Qt::AlignTop);
    column->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addWidget(m_files, 1);
    column->addLayout(buttons);
    connect(m_files, &FileDrop::changed, this, [this] { m_roleField->setVisible(!m_files->isEmpty()); });
    markPersonNumbers(*m_textField, *m_text, context);
    connect(m_confirm, &QPushButton::clicked, this, &RemarkPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &RemarkPanel::fold);
    hide();
}

void RemarkPanel::begin(RecordEvent kind, const QString &heading)
{
    m_kind = kind;
    m_heading->setText(heading);
    m_text->clear();
    m_textField->setMark({});
    m_files->clear();
    m_role->setCurrentIndex(m_role->findData(int(AttachmentRole::Other)));
    m_roleField->hide();
}

void RemarkPanel::askNote()
{
    begin(RecordEvent::Noted, tr("Note on this request"));
    show();
    m_text->setFocus();
}

void RemarkPanel::askFiles(AttachmentRole likely, const QStringList &paths)
{
    begin(RecordEvent::Attached, tr("Files with this request"));
    m_role->setCurrentIndex(m_role->findData(int(likely)));
    m_files->add(paths);
    show();
    m_text->setFocus();
}

void RemarkPanel::addFiles(const QStringList &paths)
{
    m_files->add(paths);
}

bool RemarkPanel::hasFiles() const
{
    return !m_files->isEmpty();
}

void RemarkPanel::chooseFile()
{
    m_files->choose();
}

void RemarkPanel::confirm()
{
    const auto text = m_text->toPlainText().trimmed();
    // Files speak for themselves.
    if (text.isEmpty() && m_files->isEmpty()) {
        m_textField->setWrong(tr("Write a sentence: it is kept in the history."));
        m_text->setFocus();
        return;
    }
    Q_EMIT confirmed(Remark{m_kind, text, m_files->files(AttachmentRole(m_role->currentData().toInt()))});
}

} // namespace licet
