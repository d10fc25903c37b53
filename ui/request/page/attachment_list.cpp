#include "ui/request/page/attachment_list.h"

#include "base/atomic_file.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(lineUnit(*this), 0, 0, 0);
    m_layout->setSpacing(lineUnit(*this) / 3);
}

void AttachmentList::setAttachments(const std::vector<Attachment> &attachments,
                                    const std::vector<Event> &events)
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto one = attachments.rbegin(); one != attachments.rend(); ++one) {
        const auto brought = std::find_if(events.begin(), events.end(),
                                          [&](const Event &event) { return event.sequence == one->event; });
        addAttachment(*one, brought == events.end()
                                ? QString()
                                : eventWord(m_context.translator(), brought->kind.code()));
    }
    if (attachments.empty())
        m_layout->addWidget(new QuietLabel(tr("No file yet: drop one here, or press Ctrl+T.")));
}

void AttachmentList::addAttachment(const Attachment &attachment, const QString &event)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *name = new QLabel(attachment.name);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    column->addWidget(name);
    QStringList facts{term(m_context.translator(), attachment.role),
                      QLocale().formattedDataSize(attachment.size, 0, QLocale::DataSizeSIFormat),
                      printedDate(attachment.addedOn), event};
    facts.removeAll(QString());
    column->addWidget(new QuietLabel(facts.join(u" · "_s)));
    auto *line = new QHBoxLayout;
    line->setSpacing(lineUnit(*this) / 2);
    const auto addButton = [&](const QString &text, const QString &accessible, auto action) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(accessible.arg(attachment.name));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
                [this, attachment, action] { (this->*action)(attachment); });
        line->addWidget(button);
    };
    addButton(tr("Open", "a file"), tr("Open %1"), &AttachmentList::open);
    addButton(tr("Save a copy…"), tr("Save a copy of %1"), &AttachmentList::saveCopy);
    line->addStretch(1);
    column->addLayout(line);
    m_layout->addWidget(row);
}

void AttachmentList::open(const Attachment &attachment)
{
    const auto bytes = attachedBytes(m_context.reg().database(), attachment);
    if (!bytes)
        return m_context.say(bytes.error());
    // A folder each: two files may bear one name.
    const QDir folder(m_opened.filePath(QString::number(attachment.id.row())));
    folder.mkpath(u"."_s);
    const auto path = folder.filePath(QFileInfo(attachment.name).fileName());
    if (const auto written = saveAtomically(path, *bytes); !written)
        return m_context.say(written.error());
    if (!m_context.prompts().openExternally(path))
        m_context.say(Message{Message::Kind::Problem,
                              tr("No program opens %1: save a copy of it.").arg(attachment.name)});
}

void AttachmentList::saveCopy(const Attachment &attachment)
{
    const auto bytes = attachedBytes(m_context.reg().database(), attachment);
    if (!bytes)
        return m_context.say(bytes.error());
    const auto path = m_context.prompts().saveFile(tr("Save a copy"), attachment.name, tr("All files (*)"));
    if (!path)
        return;
    if (const auto written = saveAtomically(*path, *bytes); !written)
        return m_context.say(written.error());
    m_context.say(
        Message{Message::Kind::Success, tr("The file was saved: %1").arg(QDir::toNativeSeparators(*path))});
}

} // namespace licet
