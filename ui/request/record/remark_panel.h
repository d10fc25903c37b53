#pragma once

#include "files/attachment.h"
#include "history/event_kind.h"
#include "ui/page/context.h"
#include "ui/widgets/inline_panel.h"

class QLabel;
class QPushButton;

namespace licet {

class Choice;
class Field;
class FileDrop;
class LongText;

/// What is said of a request without changing its state.
struct Remark
{
    RecordEvent kind = RecordEvent::Noted; ///< or Attached
    QString text;
    std::vector<NewFile> files;
};

/// Unfolds under the head for a note and for files. Escape closes it.
class RemarkPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit RemarkPanel(Context &context, QWidget *parent = nullptr);

    void askNote();
    /// `likely`: what the files are, at first.
    void askFiles(AttachmentRole likely, const QStringList &paths = {});
    void addFiles(const QStringList &paths);
    /// The primary button, by Ctrl+Return.
    void confirm();
    /// False once the user thought better of choosing a file: there is nothing to record then.
    [[nodiscard]] bool hasFiles() const;
    /// Asks the system for a file.
    void chooseFile();

Q_SIGNALS:
    void confirmed(const licet::Remark &remark);

private:
    void begin(RecordEvent kind, const QString &heading);

    Context &m_context;
    RecordEvent m_kind = RecordEvent::Noted;
    QLabel *m_heading;
    LongText *m_text;
    Field *m_textField;
    Choice *m_role;
    Field *m_roleField;
    FileDrop *m_files;
    QPushButton *m_confirm;
};

} // namespace licet
