#include "ui/settings/autostart.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString entryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart/licet.desktop"_s);
}

/// As the Desktop Entry specification quotes an argument of Exec; a percent sign begins a field code.
QString quoted(QString argument)
{
    // Once for the quotes, once more for the string in the file.
    for (const auto character : {u'\\', u'"', u'`', u'$'})
        argument.replace(character, QString(u'\\') + character);
    argument.replace(u'\\', u"\\\\"_s);
    argument.replace(u'%', u"%%"_s);
    return u'"' + argument + u'"';
}

QByteArray entry()
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Licet\n"
           "Comment=Tells what falls due\n"
           "Comment[nl]=Meldt wat vervalt\n"
           "Comment[fr]=Annonce les échéances\n"
           "Comment[de]=Meldet, was fällig wird\n"
           "Exec=%1 --background\n"
           "Icon=be.licet.Licet\n"
           "Terminal=false\n"
           "NoDisplay=true\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(quoted(QCoreApplication::applicationFilePath()))
               .toUtf8();
}

} // namespace

bool startsAtLogin()
{
    QFile file(entryPath());
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nHidden=true");
}

Result<void> setStartsAtLogin(bool starts)
{
    const auto path = entryPath();
    if (!starts) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorKind::FileUnwritable, path};
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    return saveAtomically(path, entry());
}

} // namespace licet
