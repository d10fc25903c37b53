#include "session/user.h"

#include "base/login_name.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

namespace licet {

using namespace Qt::StringLiterals;

Language systemLanguage()
{
    for (const auto &name : QLocale::system().uiLanguages())
        if (const auto language = parseCode<Language>(name.left(2)))
            return *language;
    return Language::English;
}

Language chosenLanguage()
{
    const auto word = parseCode<Language>(QSettings().value(u"interface/language"_s).toString());
    return word ? *word : systemLanguage();
}

QString userName()
{
    const auto name = loginName();
    return name.isEmpty() ? asUserName(QSettings().value(userNameKey).toString()) : name;
}

QString lastRegister()
{
    return QSettings().value(u"lastRegister"_s).toString();
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Licet"_s);
    QCoreApplication::setApplicationName(u"Licet"_s);
    QGuiApplication::setDesktopFileName(u"be.licet.Licet"_s);
}

} // namespace licet
