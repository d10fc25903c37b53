#include "arguments.h"
#include "base/brussels_day.h"
#include "base/login_name.h"
#include "base/plain_numbers.h"
#include "output.h"
#include "text/terms.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSettings>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace licet;

namespace {

Language systemLanguage()
{
    for (const auto &name : QLocale::system().uiLanguages())
        if (const auto language = parseCode<Language>(name.left(2)))
            return *language;
    return Language::English;
}

/// The name given in the window counts where nobody is logged in under one.
QString userName()
{
    const auto name = loginName();
    return name.isEmpty() ? asUserName(QSettings(u"Licet"_s, u"Licet"_s).value(userNameKey).toString())
                          : name;
}

void printHelp(const Translator &translator)
{
    cli::print(translator.translate("CommandLine", "Licet without a window. The commands:") + u'\n');
    for (const auto &command : cli::commandTable())
        cli::print(u"  licet-cli %1 %2\n"_s.arg(QLatin1StringView(command.name),
                                                QString::fromUtf8(command.synopsis)));
    cli::print(translator.translate("CommandLine",
                                    "DOSSIER is a deliberation number, a dossier number or decision:ID.") +
               u'\n');
    cli::print(translator.translate(
                   "CommandLine",
                   "REQUEST is an id or a number as printed, DATE is written as 2026-12-07.\n"
                   "WHAT is one of requests, authorizations, decisions, program-numbers, institutions, "
                   "people, services, connections, certificates, history, and for list also due.\n"
                   "Exit status: 0 done, 1 something was found, 2 the call is wrong, 3 it could not be "
                   "done.") +
               u'\n');
}

const cli::Command *commandNamed(const QString &name)
{
    for (const auto &command : cli::commandTable())
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

int run(const QStringList &typed, const Translator &translator)
{
    if (typed.isEmpty() || typed[0] == u"--help") {
        printHelp(translator);
        return typed.isEmpty() ? cli::WrongCall : cli::Done;
    }
    if (typed[0] == u"--version") {
        cli::print(u"licet-cli " LICET_VERSION "\n"_s);
        return cli::Done;
    }
    const auto *command = commandNamed(typed[0]);
    if (!command) {
        cli::tell(fillPlaces(translator.translate("CommandLine", "“%1” is no command; see licet-cli --help."),
                             {typed[0]}));
        return cli::WrongCall;
    }
    auto reading = cli::readCall(*command, typed.mid(1), translator);
    if (!reading.call) {
        cli::tell(reading.problem);
        return cli::WrongCall;
    }
    auto &call = *reading.call;
    call.now = QDateTime::currentDateTimeUtc();
    const auto systemDay = brusselsDay(call.now);
    call.user = userName();
    if (call.user.isEmpty() && command->isRecorded) {
        cli::tell(translator.translate("CommandLine",
                                       "Nobody's name is known, and nothing is recorded without one: set the "
                                       "variable USER to the name of who is working."));
        return cli::Impossible;
    }
    if (!call.today.isValid())
        call.today = systemDay;
    else if (call.today > systemDay)
        cli::tell(fillPlaces(
            QLatin1StringView(command->name) == "amend"_L1
                ? translator.translate("CommandLine",
                                       "The day %1 lies in the future: what changes holds from then on.")
                : translator.translate("CommandLine", "The day %1 lies in the future; it is taken as today."),
            {printedDate(call.today, translator.language())}));
    return command->run(call, translator);
}

/// Qt's own remarks (a missing runtime folder, say) are nothing that the caller asked for.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        cli::tell(text);
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that left, and a file that may not grow: both are answers of the write that meets them.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    qInstallMessageHandler(sayOnlyWhatMatters);
    // Forms are painted, so a Gui application is needed; it never opens a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    keepNumbersPlain();
    QCoreApplication::setApplicationName(u"licet-cli"_s);
    const Translator translator(systemLanguage());
    const int status = run(QCoreApplication::arguments().mid(1), translator);
    if (!cli::outputWasLost())
        return status;
    cli::tell(translator.translate("CommandLine",
                                   "Standard output did not take everything, so what was printed is "
                                   "not whole: make room, or send it elsewhere. What was recorded in "
                                   "the register stays."));
    return cli::Impossible;
}
