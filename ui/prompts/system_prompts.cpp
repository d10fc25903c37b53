#include "ui/prompts/system_prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// Each purpose has a last folder of its own.
constexpr char registers[] = "registers";
constexpr char files[] = "files";

QString settingsKey(const char *purpose)
{
    return u"folders/%1"_s.arg(QLatin1StringView(purpose));
}

QString lastFolder(const char *purpose)
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto folder = QSettings().value(settingsKey(purpose), documents).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}

void remember(const char *purpose, const QString &file)
{
    QSettings().setValue(settingsKey(purpose), QFileInfo(file).absolutePath());
}

/// The ending that a filter such as "PDF (*.pdf)" asks for, ".pdf"; empty when it asks for none.
QString endingOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\(\\*(\\.[A-Za-z0-9]+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

/// As long as a dialog stands open.
class SystemPrompts::Asking
{
public:
    explicit Asking(SystemPrompts &prompts) : m_prompts(prompts) { ++m_prompts.m_open; }
    ~Asking()
    {
        if (--m_prompts.m_open == 0 && m_prompts.m_answered)
            m_prompts.m_answered();
    }
    Q_DISABLE_COPY_MOVE(Asking)

private:
    SystemPrompts &m_prompts;
};

std::optional<QString> SystemPrompts::openRegister()
{
    return open(registers, tr("Open register"), tr("Licet register (*.licet)"));
}

std::optional<QString> SystemPrompts::newRegister(const QString &suggestion)
{
    return save(registers, tr("New register"), suggestion, tr("Licet register (*.licet)"));
}

std::optional<QString> SystemPrompts::openFile(const QString &title, const QString &filter)
{
    return open(files, title, filter);
}

std::optional<QString> SystemPrompts::saveFile(const QString &title, const QString &suggestion,
                                               const QString &filter)
{
    return save(files, title, suggestion, filter);
}

std::optional<QString> SystemPrompts::chooseFolder(const QString &title)
{
    const Asking asking(*this);
    const auto folder = QFileDialog::getExistingDirectory(m_window, title);
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

bool SystemPrompts::openExternally(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool SystemPrompts::choosePrinter(QPrinter &printer)
{
    const Asking asking(*this);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Print"));
    // No printing to a file: saving the PDF gives the frozen bytes, printing to a file a copy without its
    // text.
    dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies |
                      QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> SystemPrompts::open(const char *purpose, const QString &title, const QString &filter)
{
    const Asking asking(*this);
    const auto file = QFileDialog::getOpenFileName(m_window, title, lastFolder(purpose), filter);
    if (file.isEmpty())
        return {};
    remember(purpose, file);
    return file;
}

std::optional<QString> SystemPrompts::save(const char *purpose, const QString &title,
                                           const QString &suggestion, const QString &filter)
{
    const Asking asking(*this);
    QFileDialog dialog(m_window, title, lastFolder(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    // The dialog adds the ending itself, so that it asks before it overwrites the file with the ending.
    dialog.setDefaultSuffix(endingOf(filter));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &chosen) { dialog.setDefaultSuffix(endingOf(chosen)); });
    // A name with its folder begins there; a bare name in the folder last used.
    if (QFileInfo(suggestion).isAbsolute())
        dialog.setDirectory(QFileInfo(suggestion).absolutePath());
    dialog.selectFile(QFileInfo(suggestion).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const auto file = dialog.selectedFiles().constFirst();
    remember(purpose, file);
    return file;
}

} // namespace licet
