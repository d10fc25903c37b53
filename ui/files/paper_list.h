#pragma once

#include "files/attachment.h"
#include "ui/page/context.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace licet {

/// The files of one record, each to be saved elsewhere, and a button that attaches another one.
class PaperList : public QWidget
{
    Q_OBJECT

public:
    /// `role`: what an attached file is to its record.
    PaperList(Context &context, AttachmentRole role, const QString &attachText, QWidget *parent = nullptr);
    /// As the register knows it on the day asked; not stored yet: nothing can be attached.
    void setRecord(const RecordRef &record);
    /// How a file is attached, where that changes its record too.
    void setAttaching(std::function<Result<void>(const NewFile &)> attach)
    {
        m_attaching = std::move(attach);
    }
    void attachFile();
    [[nodiscard]] const std::vector<Attachment> &papers() const { return m_papers; }

private:
    void fill();
    void addPaper(const Attachment &paper);
    void save(const Attachment &paper);
    [[nodiscard]] QString whyNoFile() const;

    Context &m_context;
    AttachmentRole m_role;
    RecordRef m_record;
    std::vector<Attachment> m_papers;
    std::function<Result<void>(const NewFile &)> m_attaching;
    QVBoxLayout *m_lines;
    QPushButton *m_attach;
};

/// As `attachmentsOf`, as the register knew it on the day asked.
Result<std::vector<Attachment>> papersOf(const Context &context, const RecordRef &record);

} // namespace licet
