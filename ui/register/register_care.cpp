#include "ui/register/register_care.h"

#include "ui/page/background_reading.h"
#include "ui/register/register_opener.h"

#include <QApplication>

namespace licet {

RegisterCare::RegisterCare(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_openedAt(nowOfFiles())
{
}

RegisterCare::~RegisterCare() = default;

void RegisterCare::begin()
{
    const auto &reg = m_context.reg();
    if (reg.isReadOnly())
        return;
    m_reading = std::make_unique<BackgroundReading>(reg);
    connect(m_reading.get(), &BackgroundReading::failed, &m_context,
            [this](const Error &error) { m_context.say(error); });
    // A large register takes its time, and one that closes meanwhile is looked after the next time.
    if (backupFolder(reg.path()).isEmpty())
        return m_reading->once<bool>(
            [today = m_context.today()](const Register &beside, const auto &stillWanted) -> Result<bool> {
                LICET_TRY(checkWeekly(beside, today, stillWanted));
                return true;
            },
            [](bool) {});
    m_reading->once<std::optional<BackupCopy>>(
        [today = m_context.today()](const Register &beside, const auto &stillWanted) {
            return backUpDaily(beside, today, stillWanted);
        },
        [this](const std::optional<BackupCopy> &copy) {
            Q_EMIT backedUp(copy ? std::optional(copy->madeAt) : std::nullopt);
        });
}

void RegisterCare::stop()
{
    m_reading.reset();
}

Result<void> RegisterCare::backUpAtClose()
{
    stop();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = licet::backUpAtClose(m_context.reg(), m_context.today(), m_openedAt);
    QApplication::restoreOverrideCursor();
    return done;
}

} // namespace licet
