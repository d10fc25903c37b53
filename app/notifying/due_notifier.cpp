#include "notifying/due_notifier.h"

#include "base/atomic_file.h"
#include "base/no_room.h"
#include "followup/due_news.h"
#include "followup/due_reader.h"
#include "followup/due_versions.h"
#include "register/register.h"
#include "text/due_text.h"
#include "text/terms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// More at once would cover the screen: the others are counted in the last notice.
constexpr size_t mostNotices = 4;
constexpr int lockPatience = 2000; // milliseconds

QString stateFolder()
{
    const auto named = qEnvironmentVariable("XDG_STATE_HOME");
    const auto base = named.startsWith(u'/') ? named : QDir::home().filePath(u".local/state"_s);
    return QDir(base).filePath(u"licet"_s);
}

/// What was told, of every register; what is unreadable was not told.
QJsonObject readTold(const QString &file)
{
    QFile told(file);
    return told.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(told.readAll()).object() : QJsonObject();
}

Notice noticeOf(const Translator &translator, const DueItem &item)
{
    const bool isLate = item.state == DueState::Overdue;
    const auto when = fillPlaces(isLate ? translator.translate("Notifier", "was due on %1")
                                        : translator.translate("Notifier", "due on %1"),
                                 {printedDate(item.until.day, translator.language())});
    QStringList parts{onWhom(translator, item), when};
    parts.removeAll(QString());
    return {keyOf(item), dueTitle(translator, item), parts.join(u" · "_s), isLate, true};
}

} // namespace

Result<DueNews> readDueNews(const QString &path, QDate day, std::optional<QDate> past)
{
    LICET_ASSIGN(const auto reg, Register::open(path, Access::ReadOnly));
    const RegisterAsOf from(reg->database(), {}, past, day);
    LICET_ASSIGN(const auto items, readDueItems(from, day));
    auto told = worthTelling(items);
    LICET_TRY(nameVersions(from, told));
    return DueNews{QFileInfo(path).absoluteFilePath(), day, std::move(told)};
}

Result<Notified> tellDue(const DueNews &news, const Translator &translator, ToldDays &here,
                         const std::function<bool(const Notice &)> &show)
{
    const auto folder = stateFolder();
    errno = 0;
    const bool isFolder = QDir().mkpath(folder);
    const bool isWithoutRoom = !isFolder && saysNoRoom(errno);
    const auto file = QDir(folder).filePath(u"told.json"_s);
    // A timer and a running program must not both tell the same thing.
    QLockFile lock(file + u".lock"_s);
    const bool isLocked = isFolder && lock.tryLock(lockPatience);
    auto all = readTold(file);
    auto told = ToldDays::fromJson(all.value(news.path).toObject());
    QSet<QString> present;
    std::vector<const DueItem *> fresh;
    for (const auto &item : news.items) {
        present.insert(keyOf(item));
        if (!told.isTold(keyOf(item), news.day) && !here.isTold(keyOf(item), news.day))
            fresh.push_back(&item);
    }
    const size_t single = fresh.size() > mostNotices ? mostNotices - 1 : fresh.size();
    Notified telling;
    for (size_t index = 0; index < fresh.size() && index <= single; ++index) {
        const int more = int(fresh.size() - single);
        const auto notice =
            index < single ? noticeOf(translator, *fresh[index])
                           : Notice{{},
                                    u"Licet"_s,
                                    translator.translate(
                                        "Notifier", "%n more thing(s) wait, in the overview.", nullptr, more),
                                    false,
                                    true};
        if (!show(notice)) {
            telling.isRefused = true;
            break;
        }
        const size_t end = index < single ? index + 1 : fresh.size();
        for (size_t done = index; done < end; ++done) {
            told.tell(keyOf(*fresh[done]), news.day);
            here.tell(keyOf(*fresh[done]), news.day);
        }
        telling.things += int(end - index);
    }
    told.keepOnly(present);
    here.keepOnly(present);
    all.insert(news.path, told.toJson());
    if (!isLocked) {
        const bool isFull = isWithoutRoom || (isFolder && lock.error() == QLockFile::UnknownError);
        return Error{isFull ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, file};
    }
    LICET_TRY(saveAtomically(file, QJsonDocument(all).toJson()));
    return telling;
}

Result<Notified> notifyDue(const QString &path, const Translator &translator, QDate day,
                           std::optional<QDate> past)
{
    LICET_ASSIGN(const auto news, readDueNews(path, day, past));
    Notifications notifications;
    ToldDays here;
    return tellDue(news, translator, here, [&](Notice notice) {
        notice.hasButtons = false;
        return notifications.show(notice);
    });
}

} // namespace licet
