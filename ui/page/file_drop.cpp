#include "ui/page/file_drop.h"

#include "exchange/mail_draft.h"
#include "files/file_content.h"
#include "text/request_text.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

FileDrop::FileDrop(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new QuietLabel)
{
    setAcceptDrops(true);
    m_names->setTextFormat(Qt::PlainText);
    auto *button = new QPushButton(tr("Attach a file…"));
    button->setAutoDefault(false);
    button->setToolTip(tr("Files can also be dropped here."));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(lineUnit(*this) / 2);
    line->addWidget(button);
    line->addWidget(m_names, 1);
    connect(button, &QPushButton::clicked, this, &FileDrop::choose);
}

void FileDrop::clear()
{
    m_files.clear();
    m_names->clear();
}

void FileDrop::choose()
{
    if (const auto path = m_context.prompts().openFile(tr("Attach a file"), tr("All files (*)")))
        add({*path});
}

void FileDrop::add(const QStringList &paths)
{
    for (const auto &path : paths) {
        auto bytes = attachableBytes(path);
        if (!bytes) {
            m_context.say(bytes.error());
            continue;
        }
        NewFile one{AttachmentRole::Other, QFileInfo(path).fileName(), *std::move(bytes)};
        if (const auto checked = checkContent(one.name, one.bytes); !checked) {
            m_context.say(checked.error());
            continue;
        }
        if (mailBytes(one.bytes.size()) > mostMailBytes)
            m_context.say(Message{Message::Kind::Question,
                                  tooLargeForMail(m_context.translator(), one.name, one.bytes.size())});
        m_files.push_back(std::move(one));
    }
    QStringList names;
    for (const auto &one : m_files)
        names << one.name;
    m_names->setText(names.join(u", "_s));
    Q_EMIT changed();
}

std::vector<NewFile> FileDrop::files(AttachmentRole role) const
{
    auto all = m_files;
    for (auto &one : all)
        one.role = role;
    return all;
}

QStringList FileDrop::pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    return paths;
}

void FileDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileDrop::dropEvent(QDropEvent *event)
{
    add(pathsOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace licet
