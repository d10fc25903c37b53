#pragma once

#include "files/attachment.h"
#include "history/history.h"
#include "ui/page/context.h"

#include <QTemporaryDir>
#include <QWidget>

class QVBoxLayout;

namespace licet {

/// The files of a request, newest first: name, what it is, size, day, the event that brought it; each can be
/// opened by the system's program and saved as a copy.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(Context &context, QWidget *parent = nullptr);
    /// `events`: of the same request, for the words of those that brought the files.
    void setAttachments(const std::vector<Attachment> &attachments, const std::vector<Event> &events);

private:
    void addAttachment(const Attachment &attachment, const QString &event);
    void open(const Attachment &attachment);
    void saveCopy(const Attachment &attachment);

    Context &m_context;
    QVBoxLayout *m_layout;
    QTemporaryDir m_opened; ///< copies for other programs, gone with the window
};

} // namespace licet
