#include "ui/files/paper_list.h"

#include "base/atomic_file.h"
#include "files/file_content.h"
#include "text/authorization_text.h"
#include "text/terms.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<Attachment>> papersOf(const Context &context, const RecordRef &record)
{
    const auto &past = context.past();
    if (!past.isSet())
        return attachmentsOf(context.reg().database(), record);
    LICET_ASSIGN(auto papers, context.registerAsOf().all<Attachment>());
    std::erase_if(papers, [&](const Attachment &one) {
        return one.record != record || (past.on && *past.on < one.addedOn);
    });
    return papers;
}

PaperList::PaperList(Context &context, AttachmentRole role, const QString &attachText, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_role(role)
    , m_attaching([this](const NewFile &file) -> Result<void> {
        const auto id = licet::attach(m_context.reg().database(), m_record, file, m_context.stamp());
        LICET_TRY(id);
        return {};
    })
    , m_lines(new QVBoxLayout)
    , m_attach(new QPushButton(attachText))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(lineUnit(*this), 0, 0, 0);
    layout->setSpacing(lineUnit(*this) / 3);
    m_lines->setSpacing(lineUnit(*this) / 3);
    layout->addLayout(m_lines);
    m_attach->setAutoDefault(false);
    layout->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_attach, &QPushButton::clicked, this, &PaperList::attachFile);
}

QString PaperList::whyNoFile() const
{
    if (const auto why = m_context.whyReadOnly(); !why.isEmpty())
        return why;
    return m_record.isSet() ? QString() : tr("Save it first.");
}

void PaperList::setRecord(const RecordRef &record)
{
    m_record = record;
    fill();
}

void PaperList::fill()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_papers.clear();
    if (m_record.isSet()) {
        auto papers = papersOf(m_context, m_record);
        if (papers)
            m_papers = *std::move(papers);
        else
            m_context.say(papers.error());
    }
    for (const auto &one : m_papers)
        addPaper(one);
    if (m_papers.empty())
        m_lines->addWidget(new QuietLabel(tr("No file yet.")));
    m_attach->setEnabled(whyNoFile().isEmpty());
    m_attach->setToolTip(whyNoFile());
}

void PaperList::addPaper(const Attachment &paper)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(lineUnit(*this) / 2);
    auto *name = new QLabel(paper.name);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *facts = new QuietLabel(u"%1 · %2 · %3"_s.arg(attachmentRoleWord(m_context.translator(), paper.role),
                                                       QLocale().formattedDataSize(paper.size),
                                                       printedDate(paper.addedOn)));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(facts);
    auto *save = new QToolButton;
    save->setText(tr("Save as…"));
    save->setAccessibleName(tr("Save “%1” as a file").arg(paper.name));
    save->setFocusPolicy(Qt::StrongFocus);
    save->setProperty(FormSheet::onlyReads, true);
    connect(save, &QToolButton::clicked, this, [this, paper] { this->save(paper); });
    line->addLayout(words, 1);
    line->addWidget(save, 0, Qt::AlignTop);
    m_lines->addWidget(row);
}

void PaperList::save(const Attachment &paper)
{
    const auto path = m_context.prompts().saveFile(tr("Save the file"), paper.name, tr("All files (*)"));
    if (!path)
        return;
    const auto bytes = attachedBytes(m_context.reg().database(), paper);
    if (!bytes)
        return m_context.say(bytes.error());
    if (const auto written = saveAtomically(*path, *bytes); !written)
        return m_context.say(written.error());
    m_context.say(
        Message{Message::Kind::Success, tr("The file was saved: %1").arg(QDir::toNativeSeparators(*path))});
}

void PaperList::attachFile()
{
    if (const auto why = whyNoFile(); !why.isEmpty())
        return m_context.say(Message{Message::Kind::Problem, why});
    const auto path = m_context.prompts().openFile(m_attach->text(), tr("All files (*)"));
    if (!path)
        return;
    auto bytes = attachableBytes(*path);
    if (!bytes)
        return m_context.say(bytes.error());
    const NewFile paper{m_role, *path, *std::move(bytes)};
    const auto written = m_attaching(paper);
    if (!written)
        return m_context.say(written.error());
    m_context.saved();
    fill();
}

} // namespace licet
