#include "ui/committee/attaching.h"

#include "ui/committee/committee_page.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace licet {

std::optional<NewFile> chooseFile(Context &context, AttachmentRole role)
{
    const auto path =
        context.prompts().openFile(CommitteePage::tr("Attach a file"), CommitteePage::tr("All files (*)"));
    if (!path)
        return {};
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.say(Error{ErrorKind::FileUnreadable, *path});
        return {};
    }
    return NewFile{role, QFileInfo(*path).fileName(), file.readAll()};
}

void saveCopy(Context &context, const Attachment &attachment)
{
    const auto bytes = attachedBytes(context.reg().database(), attachment);
    if (!bytes)
        return context.say(bytes.error());
    const auto path = context.prompts().saveFile(CommitteePage::tr("Save a copy"), attachment.name,
                                                 CommitteePage::tr("All files (*)"));
    if (!path)
        return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return context.say(Error{ErrorKind::FileUnwritable, *path});
    context.say(Message{Message::Kind::Success,
                        CommitteePage::tr("The file was saved: %1").arg(QDir::toNativeSeparators(*path))});
}

} // namespace licet
