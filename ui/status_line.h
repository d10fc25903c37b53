#pragma once

#include "ui/page/context.h"

class QLabel;
class QStatusBar;

namespace licet {

/// Register name · writing or read only · saved 14:32 · last backup.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(Context &context, QStatusBar *bar);
    void setSaved(const QDateTime &instant);
    void setBackedUp(const std::optional<QDateTime> &instant);
    /// The register goes on in another file.
    void showName(const Register &reg);

private:
    QLabel *m_name;
    QLabel *m_saved;
    QLabel *m_backup;
};

} // namespace licet
