#pragma once

#include "ui/page/context.h"

namespace licet {

class BackgroundReading;

/// Looks after the register that is open: checks it, and copies it into its backup folder, beside the window
/// and when it closes.
class RegisterCare : public QObject
{
    Q_OBJECT

public:
    explicit RegisterCare(Context &context, QObject *parent = nullptr);
    ~RegisterCare() override;

    /// The weekly check or the day's backup, where one is due.
    void begin();
    /// What is being copied just now is given up.
    void stop();
    /// What was written since it was opened goes into the backup folder.
    Result<void> backUpAtClose();

Q_SIGNALS:
    /// Not set where there is no backup.
    void backedUp(const std::optional<QDateTime> &at);

private:
    Context &m_context;
    QDateTime m_openedAt;
    std::unique_ptr<BackgroundReading> m_reading;
};

} // namespace licet
