#pragma once

#include "files/attachment.h"
#include "ui/page/context.h"

#include <QWidget>

class QLabel;
class QMimeData;

namespace licet {

/// Files that go along with what is being recorded: chosen by a button, or dropped. Names them in one line.
class FileDrop : public QWidget
{
    Q_OBJECT

public:
    explicit FileDrop(Context &context, QWidget *parent = nullptr);

    void clear();
    /// Asks the system for a file.
    void choose();
    /// Takes files in; what cannot be read is said, and left out.
    void add(const QStringList &paths);
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    [[nodiscard]] std::vector<NewFile> files(AttachmentRole role) const;

    /// The local files of a drag, empty when it brings none.
    static QStringList pathsOf(const QMimeData *data);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Context &m_context;
    std::vector<NewFile> m_files;
    QLabel *m_names;
};

} // namespace licet
