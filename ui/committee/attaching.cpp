#include "ui/committee/attaching.h"

#include "base/atomic_file.h"
#include "files/file_content.h"
#include "ui/committee/committee_page.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace licet {

std::optional<NewFile> chooseFile(Context &context, AttachmentRole role)
{
    const auto path =
        context.prompts().openFile(CommitteePage::tr("Attach a file"), CommitteePage::tr("All files (*)"));
    if (!path)
        return {};
    auto bytes = attachableBytes(*path);
    if (!bytes) {
        context.say(bytes.error());
        return {};
    }
    return NewFile{role, QFileInfo(*path).fileName(), *std::move(bytes)};
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
    if (const auto written = saveAtomically(*path, *bytes); !written)
        return context.say(written.error());
    context.say(Message{Message::Kind::Success,
                        CommitteePage::tr("The file was saved: %1").arg(QDir::toNativeSeparators(*path))});
}

} // namespace licet
